"""Writes the identity functions and the fast rules of every event type, from the schemas and the rule files."""

from __future__ import annotations

from typing import TYPE_CHECKING

from canonical.envelope.compiler import identity_source
from canonical.rules.compile_tables import table_source, table_stem
from canonical.rules.compiler import rules_source
from canonical.rules.rule import load_rules
from compat.bundle import bundle, event_paths

if TYPE_CHECKING:
    from tools.generate.job import Job
    from tools.generate.output import Files

IDENTITY = "canonical/envelope/_generated"
RULES = "canonical/rules/_generated"


def files(job: Job) -> Files:
    """Two modules for each event type, and one for each table that rules about single events refer to."""
    schemas = job.root / "schemas"
    rules = load_rules(schemas)
    package = '"""Code that is derived from the schemas."""\n'
    found: Files = {f"{IDENTITY}/__init__.py": package, f"{RULES}/__init__.py": package}
    tables = {name for rule in rules if not rule.is_about_sets for name in rule.tables}
    found.update({f"{RULES}/{table_stem(name)}.py": table_source(schemas, name) for name in sorted(tables)})
    for path in event_paths(schemas):
        name, schema = path.replace("/", "."), bundle(schemas, path)
        stem = name.replace(".", "_").replace("-", "_")
        found[f"{IDENTITY}/{stem}.py"] = identity_source(name, schema)
        found[f"{RULES}/{stem}.py"] = rules_source(name, schema, rules)
    return found

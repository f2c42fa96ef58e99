"""Writes the identity functions and the fast rules of every event type, from the schemas and the rule files."""

from __future__ import annotations

from typing import TYPE_CHECKING

from canonical.envelope.compiler import identity_source
from canonical.envelope.shape import Shape
from canonical.rules.compile_tables import table_source, table_stem
from canonical.rules.compiler import COMPONENTS, RuleCode, components_source, shared_code
from canonical.rules.rule import load_rules
from compat.bundle import bundle, event_paths

if TYPE_CHECKING:
    from tools.generate.job import Job
    from tools.generate.output import Files

IDENTITY = "canonical/envelope/_generated"
RULES = "canonical/rules/_generated"


def files(job: Job) -> Files:
    """Two modules for each event type, one for what their rules share, and one for each table that these refer to."""
    schemas = job.root / "schemas"
    rules = load_rules(schemas)
    package = '"""Code that is derived from the schemas."""\n'
    found: Files = {f"{IDENTITY}/__init__.py": package, f"{RULES}/__init__.py": package}
    tables = {name for rule in rules if not rule.is_about_sets for name in rule.tables}
    found.update({f"{RULES}/{table_stem(name)}.py": table_source(schemas, name) for name in sorted(tables)})
    codes = []
    for path in event_paths(schemas):
        name, schema = path.replace("/", "."), bundle(schemas, path)
        found[f"{IDENTITY}/{_stem(name)}.py"] = identity_source(name, schema)
        codes.append(RuleCode(name, Shape(schema), rules))
    shared = shared_code(codes)
    found[f"{RULES}/{COMPONENTS}.py"] = components_source(shared)
    found.update({f"{RULES}/{_stem(code.name)}.py": code.text(shared) for code in codes})
    return found


def _stem(name: str) -> str:
    return name.replace(".", "_").replace("-", "_")

"""Runs datamodel-code-generator over the prepared tree and checks that what came out is what was meant."""

from __future__ import annotations

import ast
import importlib.metadata
import json
import re
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from tools.generate.lowering import module_name, module_path, prepared, type_overrides
from tools.generate.output import Files, header
from tools.generate.sources import Catalog, Schema, Source, SourceError, field_name, is_class, is_map, python_name
from tools.generate.text import docstring

if TYPE_CHECKING:
    from tools.generate.job import Job

GENERATOR = "datamodel-code-generator"
PINNED = "0.89.0"
BASE = "canonical.components.model.CanonicalModel"
BEHAVIOUR = "canonical/components/behaviour"
FLAGS = (
    "--input-file-type jsonschema --schema-version 2020-12 --schema-version-mode strict --strict-refs"
    " --no-allow-remote-refs --output-model-type pydantic_v2.BaseModel --target-python-version 3.11"
    " --target-pydantic-version 2.12 --use-annotated --field-constraints --use-schema-description"
    " --use-field-description --use-single-line-docstring --use-title-as-name --snake-case-field --no-alias"
    " --enum-field-as-literal all --use-exact-imports --use-double-quotes --disable-timestamp --formatters builtin"
    f" --disable-warnings --base-class {BASE}"
).split()


def files(job: Job) -> Files:
    """One module for each component, each event type and the envelope."""
    catalog = job.catalog
    written = _run(prepared(catalog), type_overrides(catalog), _behaviours(catalog, job.root))
    modules: Files = {}
    for source in [*catalog.components, *catalog.events, catalog.envelope]:
        path = f"canonical/{module_path(source.path)}.py"
        if is_map(source.schema):
            modules[path] = _map_module(source)
        else:
            modules[path] = _finished(written[f"{module_path(source.path)}.py"], source)
        modules[f"{path.rpartition('/')[0]}/__init__.py"] = '"""Generated modules; import from the package above."""\n'
    return modules


def _run(tree: dict[str, Schema], overrides: dict[str, str], behaviours: dict[str, str]) -> Files:
    if importlib.metadata.version(GENERATOR) != PINNED:
        raise SourceError(f"install {GENERATOR}=={PINNED}: another version writes other code")
    # An own folder, so that no configuration file of the surroundings has a say.
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for path, schema in tree.items():
            place = folder / "tree" / path
            place.parent.mkdir(parents=True, exist_ok=True)
            place.write_text(json.dumps(schema), encoding="utf-8")
        maps = ["--type-overrides", json.dumps(overrides), "--base-class-map", json.dumps(behaviours)]
        command = [
            sys.executable,
            "-m",
            "datamodel_code_generator",
            "--input",
            "tree",
            "--output",
            "out",
            *FLAGS,
            *maps,
        ]
        done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)  # noqa: S603 - our own words
        if done.returncode:
            raise SourceError(f"{GENERATOR} failed:\n{done.stdout}{done.stderr}")
        out = folder / "out"
        found = sorted(out.rglob("*.py"))
        return {place.relative_to(out).as_posix(): place.read_text(encoding="utf-8") for place in found}


def _behaviours(catalog: Catalog, root: Path) -> dict[str, str]:
    """Classes with hand-written behaviour: ``behaviour/moment.py`` holds MomentBehaviour for Moment."""
    found = {}
    for source in catalog.components:
        name = python_name(source.name)
        if (root / BEHAVIOUR / f"{name}.py").is_file():
            found[source.title] = f"{BEHAVIOUR.replace('/', '.')}.{name}.{source.title}Behaviour"
    return found


def _finished(text: str, source: Source) -> str:
    """Our header in place of the generator's; classes are built on first use, so nothing is rebuilt on import."""
    body = re.sub(r"\A(#.*\n)+", "", text)
    body = re.sub(r"^\w+\.model_rebuild\(\)\n", "", body, flags=re.MULTILINE).rstrip() + "\n"
    _check(body, source)
    return _header(source) + body


def _header(source: Source) -> str:
    return header(f"{source.title}.", f"{source.path} ({source.digest}) by {GENERATOR} {PINNED}")


def _map_module(source: Source) -> str:
    """An annotated dict; the keys follow ``propertyNames``."""
    key = source.schema["propertyNames"]["$ref"].rpartition("/")[2]
    value = f"{source.path.rpartition('/')[0]}/{source.schema['additionalProperties']['$ref']}"
    of = "".join(part.capitalize() for part in value.rpartition("/")[2].removesuffix(".json").split("-"))
    text = _header(source) + "\nfrom __future__ import annotations\n\n"
    text += f"from canonical.components._generated.scalars import {key}\nfrom {module_name(value)} import {of}\n\n"
    return text + f"{source.title} = dict[{key}, {of}]\n" + docstring(source.schema["description"])


def _check(text: str, source: Source) -> None:
    """Every class and field has the name that the schema gives it, and its description."""
    classes = {node.name: node for node in ast.parse(text).body if isinstance(node, ast.ClassDef)}
    if sorted(classes) != sorted(source.titles):
        raise SourceError(f"{source.path}: made the classes {sorted(classes)}, wanted {sorted(source.titles)}")
    schemas = {source.title: source.schema}
    schemas.update({str(one.get("title", name)): one for name, one in source.local.items() if is_class(one)})
    for name, schema in schemas.items():
        wanted = [field_name(member) for member in schema["properties"] if not _is_payload(source, member)]
        made = _fields(classes[name])
        if sorted(made) != sorted(wanted):
            raise SourceError(f"{source.path}: {name} has the fields {sorted(made)}, wanted {sorted(wanted)}")
        bare = sorted(field for field, documented in made.items() if not documented)
        if bare:
            raise SourceError(f"{source.path}: {name}.{bare[0]} has no description; write one in the schema")


def _is_payload(source: Source, member: str) -> bool:
    return source.path == "envelope.json" and member == "data"


def _fields(node: ast.ClassDef) -> dict[str, bool]:
    """The fields of a class, and whether a docstring follows each."""
    found = {}
    for statement, following in zip(node.body, [*node.body[1:], None], strict=True):
        if isinstance(statement, ast.AnnAssign) and isinstance(statement.target, ast.Name):
            found[statement.target.id] = isinstance(following, ast.Expr) and isinstance(following.value, ast.Constant)
    return found

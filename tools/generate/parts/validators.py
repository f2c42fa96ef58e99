"""Compiles every definition once with fastjsonschema and lays the functions out in one module for each event type."""

from __future__ import annotations

import ast
import importlib.metadata
import re
from typing import TYPE_CHECKING

import fastjsonschema

from canonical.schema_check import python_pattern
from tools.generate.output import Files, header
from tools.generate.sources import Schema, SourceError, literal

if TYPE_CHECKING:
    from tools.generate.definitions import Universe
    from tools.generate.job import Job

FOLDER = "canonical/_generated/validators"
_PACKAGE = FOLDER.replace("/", ".")
GENERATOR = "fastjsonschema"
PINNED = "2.22.3"
_TYPING = "from typing import Any\n"
_DRAFT = "http://json-schema.org/draft-07/schema#"


def files(job: Job) -> Files:
    """One module for each event type, the envelope and each component, and one for the simple values."""
    found = job.universe
    functions = _functions(found)
    modules = {f"{FOLDER}/{owner}.py": _module(found, owner, functions) for owner in found.modules}
    modules[f"{FOLDER}/__init__.py"] = (
        '"""Validators, one module each; those of events have a function ``validate``."""\n'
    )
    modules[f"{FOLDER}/components/__init__.py"] = '"""Validators of the components."""\n'
    return modules


def _functions(found: Universe) -> dict[str, str]:
    """The text of every function that fastjsonschema writes, by name."""
    code = _compiled(found)
    lines = code.split("\n")
    nodes = [node for node in ast.parse(code).body if isinstance(node, ast.FunctionDef)]
    # ast.get_source_segment would split the whole text again for each of them.
    return {node.name: "\n".join(lines[node.lineno - 1 : node.end_lineno]) for node in nodes}


def _compiled(found: Universe) -> str:
    """The code for all definitions; the dialect is what draft-07 reads in the same way."""
    if importlib.metadata.version(GENERATOR) != PINNED:
        raise SourceError(f"install {GENERATOR}=={PINNED}: another version writes other code")
    roots: list[Schema] = [{"$ref": f"#/$defs/{name}"} for name in sorted(found.definitions)]
    everything = {
        "$schema": _DRAFT,
        "allOf": roots,
        "$defs": {name: found.definitions[name] for name in sorted(found.definitions)},
    }
    # Without details: they would repeat the schema at every raise, and `canonical.schema_check` explains better.
    code: str = fastjsonschema.compile_to_code(
        everything, detailed_exceptions=False, use_default=False, use_formats=False
    )
    return code


def _function_name(name: str) -> str:
    return f"validate____defs_{name.lower()}"


def _module(found: Universe, owner: str, functions: dict[str, str]) -> str:
    own = found.members(owner)
    body = "\n\n\n".join(_typed(functions[_function_name(name)]) for name in own)
    patterns = _patterns(body)
    text = header(f"Validates {owner}.", f"schemas by {GENERATOR} {PINNED}")
    text += "\nfrom __future__ import annotations\n\n"
    text += ("import re\n" if patterns else "") + "from decimal import Decimal\n" + _TYPING + "\n"
    text += _imports(found, owner, body)
    text += "from canonical.errors import SchemaRefusedError as JsonSchemaValueException\n\n"
    text += "JsonSchemaValuesException = JsonSchemaValueException\n" + patterns + "\n\n" + body + "\n"
    return text + (_entry(_function_name(found.roots[owner])) if owner in found.roots else "")


def _typed(function: str) -> str:
    """Give a function the types that fastjsonschema does not write."""
    return re.sub(
        r"\Adef (\w+)\(data, custom_formats=\{\}, name_prefix=None\):",
        r"def \1(data: Any, custom_formats: dict[str, Any], name_prefix: str | None = None) -> Any:",
        function,
    )


def _imports(found: Universe, owner: str, body: str) -> str:
    used = set(re.findall(r"validate____defs_\w+", body))
    homes = {_function_name(name): found.owners[name] for name in found.definitions}
    lines = [
        f"from {_PACKAGE}.{homes[name].replace('/', '.')} import {name}\n"
        for name in sorted(used)
        if homes[name] != owner
    ]
    return "".join(sorted(lines))


def _patterns(body: str) -> str:
    """The compiled patterns that the functions of one module use, written as fastjsonschema writes them."""
    found = {
        ast.literal_eval(text)
        for text in re.findall(r"REGEX_PATTERNS\[('(?:[^'\\]|\\.)*'|\"(?:[^\"\\]|\\.)*\")\]", body)
    }
    lines = "".join(
        f"    {literal(pattern)}: re.compile({literal(python_pattern(pattern))}),\n" for pattern in sorted(found)
    )
    return f"\nREGEX_PATTERNS = {{\n{lines}}}\n" if lines else ""


def _entry(function: str) -> str:
    return (
        "\n\ndef validate(data: object) -> None:\n"
        '    """Return when the data is valid; `canonical.errors.SchemaRefusedError` for a problem."""\n'
        f'    {function}(data, {{}}, "data")\n'
    )

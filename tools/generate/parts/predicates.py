"""Writes the fastest yes/no answer that plain Python can give: one function for each definition, no messages.

A document passes through here when nothing is wrong; on False the explaining walk of `canonical.schema_check` is run on
the same value. Simple values are tested in place, because a call costs more than the test.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from canonical.schema_check import python_pattern
from tools.generate.definitions import SCALARS, Universe
from tools.generate.output import Files, header
from tools.generate.parts.codes import class_name
from tools.generate.sources import Schema, SourceError, literal

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tools.generate.job import Job

FOLDER = "canonical/_generated/predicates"
# `typing` costs more than a predicate; type checkers know the name without it.
_TYPING = "TYPE_CHECKING = False\nif TYPE_CHECKING:\n    from typing import Any\n"
_SIMPLE = frozenset({"string", "integer", "boolean"})


def files(job: Job) -> Files:
    """One module for each event type, the envelope and each component, over the patterns and code lists they share."""
    found = job.universe
    modules = {f"{FOLDER}/{owner}.py": _Module(found, owner).text() for owner in found.modules if owner != SCALARS}
    modules[f"{FOLDER}/__init__.py"] = (
        '"""Predicates, one module each; those of events have a function ``accepts``."""\n'
    )
    modules[f"{FOLDER}/components/__init__.py"] = '"""Predicates of the components."""\n'
    modules[f"{FOLDER}/patterns.py"] = _patterns_module(found)
    modules[f"{FOLDER}/codes.py"] = _codes_module(found)
    return modules


def constant(name: str) -> str:
    """``MilestoneCode`` as the name of a constant."""
    return re.sub(r"(?<=[a-z0-9])([A-Z])", r"_\1", name).upper()


def _patterns_module(found: Universe) -> str:
    """Compiling all patterns takes longer than any one event type needs, so each is compiled on first use."""
    patterns = {constant(name): one["pattern"] for name, one in found.definitions.items() if "pattern" in one}
    text = header("The patterns of the simple values, each compiled on first use.", "components/scalars.json")
    text += "\nfrom __future__ import annotations\n\nimport re\n\n" + _TYPING + "\n_TEXTS = {\n"
    text += "".join(
        f"    {literal(name)}: {literal(python_pattern(pattern))},\n" for name, pattern in sorted(patterns.items())
    )
    return text + (
        "}\n\n\ndef __getattr__(name: str) -> Any:\n"
        "    if name not in _TEXTS:\n        raise AttributeError(name)\n"
        "    found = globals()[name] = re.compile(_TEXTS[name]).search\n    return found\n"
    )


def _codes_module(found: Universe) -> str:
    text = (
        header("The codes of each list, for membership tests.", "codelists")
        + "\nfrom __future__ import annotations\n\n"
    )
    used = {codelist: name for name, codelist in sorted(found.codelists.items()) if name in found.definitions}
    for codelist, name in sorted(used.items()):
        rows = "".join(f"        {literal(code)},\n" for code in found.definitions[name]["enum"])
        text += f"{constant(class_name(codelist))} = frozenset(\n    (\n{rows}    )\n)\n"
    return text


class _Module:
    """One module under construction: its functions, and what they need from other modules."""

    def __init__(self, found: Universe, owner: str) -> None:
        self.found = found
        self.owner = owner
        self.imports: set[str] = set()
        self.constants: dict[str, str] = {}
        self.count = 0

    def text(self) -> str:
        root = self.found.roots.get(self.owner)
        own = self.found.members(self.owner)
        members = [name for name in own if name == root or not self._simple(self._definition(name))]
        body = "".join(self._function(name) for name in members)
        constants = "".join(f"{name} = {value}\n" for value, name in self.constants.items())
        text = header(f"Tells whether {self.owner} can be accepted.", "schemas")
        text += "\nfrom __future__ import annotations\n\n" + ("import re\n\n" if constants else "") + _TYPING
        text += "".join(["\n" if self.imports else "", *sorted(self.imports)])
        text += ("\n" if constants else "") + constants + body
        return text + _entry(_function_name(root)) if root else text

    def _definition(self, name: str) -> Schema:
        return self.found.definitions[name]

    def _simple(self, schema: Schema) -> bool:
        return schema.get("type") in _SIMPLE

    def _function(self, name: str) -> str:
        lines = [f"def {_function_name(name)}(v: Any) -> bool:"]
        self.count = 0
        lines += self._checks(self._definition(name), "v", "    ")
        if lines[-1].startswith("    return "):
            return "\n\n" + "\n".join(lines) + "\n"
        return "\n\n" + "\n".join([*lines, "    return True"]) + "\n"

    def _checks(self, schema: Schema, value: str, pad: str) -> Iterator[str]:
        """Statements that return False when ``value`` does not satisfy the schema."""
        if "$ref" in schema:
            yield from self._reference(schema["$ref"].rpartition("/")[2], value, pad)
        elif self._simple(schema):
            yield f"{pad}if {self._refuses(schema, value)}:"
            yield f"{pad}    return False"
        elif schema.get("type") == "array":
            yield from self._array(schema, value, pad)
        elif schema.get("type") == "object":
            yield from self._object(schema, value, pad)
        elif "enum" in schema:
            yield f"{pad}if {value} not in {literal(tuple(schema['enum']))}:"
            yield f"{pad}    return False"
        else:
            raise SourceError(f"a schema without a type cannot be checked: {sorted(schema)}")

    def _reference(self, name: str, value: str, pad: str) -> Iterator[str]:
        schema = self._definition(name)
        if self._simple(schema):
            yield f"{pad}if {self._refuses(schema, value, name)}:"
        else:
            function = _function_name(name)
            if self.found.owners[name] != self.owner:
                self._import(self.found.owners[name].replace("/", "."), function)
            yield f"{pad}if not {function}({value}):"
        yield f"{pad}    return False"

    def _import(self, module: str, name: str) -> None:
        self.imports.add(f"from {FOLDER.replace('/', '.')}.{module} import {name}\n")

    def _refuses(self, schema: Schema, value: str, name: str = "") -> str:
        """An expression that is true when a simple value does not satisfy its schema, called ``name`` if it has one."""
        if schema["type"] == "boolean":
            # Python takes 1 for True, so a constant is compared by identity.
            kept = [f"{value} is not {code}" for code in schema.get("enum", ())]
            return " and ".join(kept) or f"not isinstance({value}, bool)"
        if schema["type"] == "integer":
            return " or ".join([_no_whole_number(value), *_range(schema, value)])
        tests = [f"not isinstance({value}, str)"]
        low, high = schema.get("minLength"), schema.get("maxLength")
        if high is not None:
            tests.append(f"not {low or 0} <= len({value}) <= {high}")
        elif low is not None:
            tests.append(f"len({value}) < {low}")
        if "enum" in schema:
            tests.append(f"{value} not in {self._codes(schema['enum'], name)}")
        if "pattern" in schema:
            tests.append(f"{self._pattern(schema['pattern'], name)}({value}) is None")
        return " or ".join(tests)

    def _codes(self, codes: list[str], name: str) -> str:
        if name not in self.found.codelists:
            return literal(tuple(codes))
        found = constant(class_name(self.found.codelists[name]))
        self._import("codes", found)
        return found

    def _pattern(self, pattern: str, name: str) -> str:
        if not name:
            return self.constants.setdefault(
                f"re.compile({literal(python_pattern(pattern))}).search", f"_MATCH_{len(self.constants)}"
            )
        self._import("patterns", f"{constant(name)} as {constant(name)}_TEXT")
        return f"{constant(name)}_TEXT"

    def _variable(self) -> str:
        self.count += 1
        return f"x{self.count}"

    def _array(self, schema: Schema, value: str, pad: str) -> Iterator[str]:
        low, high = schema.get("minItems"), schema.get("maxItems")
        bounds = f" or not {low or 0} <= len({value}) <= {high}" if high is not None else ""
        bounds = f" or len({value}) < {low}" if not bounds and low is not None else bounds
        yield f"{pad}if not isinstance({value}, list){bounds}:"
        yield f"{pad}    return False"
        if "items" in schema:
            item = self._variable()
            yield f"{pad}for {item} in {value}:"
            yield from self._checks(schema["items"], item, pad + "    ")

    def _object(self, schema: Schema, value: str, pad: str) -> Iterator[str]:
        yield f"{pad}if not isinstance({value}, dict):"
        yield f"{pad}    return False"
        if "properties" in schema:
            yield from self._members(schema, value, pad)
        else:
            yield from self._entries(schema, value, pad)

    def _entries(self, schema: Schema, value: str, pad: str) -> Iterator[str]:
        """An object whose member names are data."""
        key, item = self._variable(), self._variable()
        checks = list(self._checks(schema["propertyNames"], key, pad + "    ")) if "propertyNames" in schema else []
        values = schema.get("additionalProperties")
        if isinstance(values, dict):
            checks += self._checks(values, item, pad + "    ")
        if checks:
            yield f"{pad}for {key}, {item} in {value}.items():"
            yield from checks

    def _members(self, schema: Schema, value: str, pad: str) -> Iterator[str]:
        """An object with members of its own: closed by counting those that are known."""
        if schema.get("additionalProperties") is not False:
            raise SourceError("an object with members is closed: additionalProperties is false")
        required = [name for name in schema["properties"] if name in schema.get("required", [])]
        variables = {name: self._variable() for name in required}
        if required:
            yield f"{pad}try:"
            for name, variable in variables.items():
                yield f"{pad}    {variable} = {value}[{literal(name)}]"
            yield f"{pad}except KeyError:"
            yield f"{pad}    return False"
        for name, variable in variables.items():
            yield from self._checks(schema["properties"][name], variable, pad)
        yield f"{pad}known = {len(required)}"
        for name, member in schema["properties"].items():
            if name not in variables:
                variable = self._variable()
                yield f"{pad}if {literal(name)} in {value}:"
                yield f"{pad}    known += 1"
                yield f"{pad}    {variable} = {value}[{literal(name)}]"
                yield from self._checks(member, variable, pad + "    ")
        yield f"{pad}return len({value}) == known"


def _no_whole_number(value: str) -> str:
    # JSON has one kind of number, so 1.0 is a whole one; a bool is none.
    return f"not ({value}.__class__ is int or {value}.__class__ is float and {value}.is_integer())"


def _range(schema: Schema, value: str) -> Iterator[str]:
    for keyword, refused in (
        ("minimum", "<"),
        ("maximum", ">"),
        ("exclusiveMinimum", "<="),
        ("exclusiveMaximum", ">="),
    ):
        if keyword in schema:
            yield f"{value} {refused} {schema[keyword]!r}"


def _function_name(name: str) -> str:
    return f"is_{name}"


def _entry(function: str) -> str:
    about = "Whether the data satisfies the closed schema."
    return f'\n\ndef accepts(data: Any) -> bool:\n    """{about}"""\n    return {function}(data)\n'

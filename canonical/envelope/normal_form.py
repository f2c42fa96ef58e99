"""Writes the code that brings every decimal of a payload to its normal form, along the schema of the event type."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from canonical.envelope.expressions import literal
from canonical.errors import CanonicalError

if TYPE_CHECKING:
    from canonical.envelope.shape import Edge, Shape, Target

_DECIMALS = ("0", "7", "0.5", "40.25", "1.500000000")
_NO_DECIMALS = ("", "00", "01", "1e3", "+1", "-0", ".5", "1.", "A", "1.5.2")


def is_decimal(target: Target) -> bool:
    """Whether the schema types a value as a decimal: a string whose pattern allows plain decimals and nothing else."""
    pattern = target.schema.get("pattern")
    if target.schema.get("type") != "string" or pattern is None:
        return False
    allowed = re.compile(pattern).search
    return all(map(allowed, _DECIMALS)) and not any(map(allowed, _NO_DECIMALS))


def normal_functions(shape: Shape) -> str:
    """The function ``normal`` and one for each kind of object below it that holds decimals."""
    return _Normal(shape).functions()


class _Normal:
    """The functions that bring every decimal to its normal form, one for each object that holds some."""

    def __init__(self, shape: Shape) -> None:
        self.shape = shape
        self.names = shape.leading_to(is_decimal)

    def functions(self) -> str:
        names = sorted(self.names - {""} - self._scalars())
        inner = [self._function(name, _function_name(name)) for name in names]
        return "\n\n\n".join([self._function("", "normal"), *inner]) + "\n"

    def _scalars(self) -> set[str]:
        return {name for name, schema in self.shape.definitions.items() if not schema.get("properties")}

    def _function(self, name: str, function: str) -> str:
        schema = self.shape.definitions[name] if name else self.shape.root
        lines = [f"def {function}(data: dict[str, Any]) -> dict[str, Any]:"]
        if function == "normal":
            lines.append('    """The same data with every decimal in normal form; the object itself when all are."""')
        members = [line for edge in self.shape.edges(schema) for line in self._member(edge)]
        lines += ["    changed: Any", *members] if members else []
        return "\n".join([*lines, "    return data"])

    def _member(self, edge: Edge) -> list[str]:
        call = self._call(edge.target)
        if call is None:
            return []
        if edge.kind == "map":
            raise CanonicalError("decimals inside a map have no normal form; give the members names")
        member = literal(edge.member)
        lines = [f"    value = data.get({member})"]
        if edge.kind == "many":
            return [
                *lines,
                "    if value:",
                f"        items = [{call.format('item')} for item in value]",
                "        if any(new is not old for new, old in zip(items, value, strict=True)):",
                f"            data = {{**data, {member}: items}}",
            ]
        test = "value is not None"
        if call == "plain({0})":
            test = 'value is not None and ("." in value or value == "-0")'
        return [
            *lines,
            f"    if {test}:",
            f"        changed = {call.format('value')}",
            "        if changed is not value:",
            f"            data = {{**data, {member}: changed}}",
        ]

    def _call(self, target: Target) -> str | None:
        if is_decimal(target):
            return "plain({0})"
        inner = next((name for name in target.names if name in self.names), None)
        return None if inner is None else f"{_function_name(inner)}({{0}})"


def _function_name(definition: str) -> str:
    return "_normal_" + re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", definition).lower()

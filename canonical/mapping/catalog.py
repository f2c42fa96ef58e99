"""What a mapping is checked against: the bundled schema of an event type and the code lists."""

from __future__ import annotations

from functools import cache
from typing import Any


@cache
def code_list(name: str) -> dict[str, Any]:
    """The code list ``schemas/codelists/<name>.json``."""
    import json

    from canonical._resources import resource

    found: dict[str, Any] = json.loads(resource("schemas").joinpath("codelists", f"{name}.json").read_text("utf-8"))
    return found


@cache
def event_schema(event: str) -> dict[str, Any]:
    """The self-contained closed schema of an event type such as ``milestone.reported``."""
    from canonical._resources import resource
    from compat.bundle import bundle

    return bundle(resource("schemas"), event.replace(".", "/"))


class Shape:
    """A place in an event's schema, with references followed."""

    __slots__ = ("_schema", "name", "node")

    def __init__(self, schema: dict[str, Any], node: dict[str, Any], name: str = "") -> None:
        """``name`` is the named type (a scalar or a component) that the place refers to, if it does."""
        self._schema = schema
        self.name: str = name
        self.node: dict[str, Any] = node

    @classmethod
    def of_event(cls, event: str) -> Shape:
        """The shape of an event's data."""
        schema = event_schema(event)
        return cls(schema, schema)

    def _follow(self, node: dict[str, Any]) -> Shape:
        name = ""
        while "$ref" in node:
            name = node["$ref"].rpartition("/")[2]
            node = self._schema["$defs"][name]
        return Shape(self._schema, node, name)

    def member(self, key: str) -> Shape | None:
        """The shape of a property, or None when the object has no such property."""
        found = self.node.get("properties", {}).get(key)
        return None if found is None else self._follow(found)

    def items(self) -> Shape | None:
        """The shape of an array's items."""
        found = self.node.get("items")
        return None if found is None else self._follow(found)

    @property
    def kind(self) -> str:
        """``object``, ``array``, ``string``, ``integer`` or ``boolean``."""
        return str(self.node.get("type", ""))

    @property
    def required(self) -> frozenset[str]:
        """Properties that must be present."""
        return frozenset(self.node.get("required", ()))

    def members(self) -> tuple[str, ...]:
        """All property names."""
        return tuple(self.node.get("properties", {}))

    @property
    def least_items(self) -> int:
        """``minItems`` of an array."""
        return int(self.node.get("minItems", 0))

    @property
    def most_items(self) -> int:
        """``maxItems`` of an array; the dialect demands one."""
        return int(self.node["maxItems"])

    def refuses(self, value: object) -> str:
        """Why a constant cannot stand here; empty when it can. Constants are strings, booleans and small objects."""
        if self.kind == "boolean":
            return "" if isinstance(value, bool) else "is not a boolean"
        if self.kind == "integer":
            return "" if isinstance(value, int) and not isinstance(value, bool) else "is not an integer"
        codes = self.node.get("enum")
        if codes is not None:
            return "" if value in codes else f"is not one of {', '.join(codes)}"
        return "" if isinstance(value, str) and self.kind == "string" else f"is not a {self.kind}"

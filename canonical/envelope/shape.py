"""Reads a bundled event schema as a graph of named objects, so that code can be written for it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, NamedTuple

from canonical.errors import CanonicalError
from canonical.pointers import definition_name, tokens

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

Schema = dict[str, Any]


class Target(NamedTuple):
    """Where a pointer leads: the definitions it passed by reference at its end, outermost first, and the schema."""

    names: tuple[str, ...]
    schema: Schema


class Edge(NamedTuple):
    """A member of an object: one value, an array of values, or (``member`` empty) every value of a map."""

    member: str
    kind: Literal["one", "many", "map"]
    target: Target


class Shape:
    """One bundled schema, as `compat.bundle.bundle` makes it."""

    def __init__(self, bundle: Schema) -> None:
        self.root = bundle
        self.definitions: dict[str, Schema] = bundle.get("$defs", {})

    def resolve(self, schema: Schema) -> Target:
        """Follow references to the schema that says what the value is."""
        names: list[str] = []
        while "$ref" in schema or "allOf" in schema:
            reference = schema["$ref"] if "$ref" in schema else schema["allOf"][0]["$ref"]
            name = definition_name(reference)
            names.append(name)
            schema = self.root if name == "" else self.definitions[name]
        return Target(tuple(names), schema)

    def at(self, pointer: str) -> Target:
        """The target of a JSON pointer into the data; an array index may be a number or ``*``.

        Raises `CanonicalError` naming the member that the schema does not have.
        """
        return self.below(Target((), self.root), pointer)

    def below(self, target: Target, pointer: str) -> Target:
        """The same from another place in the schema."""
        for step in tokens(pointer):
            target = self._step(target, step, pointer)
        return target

    def _step(self, target: Target, step: str, pointer: str) -> Target:
        schema = target.schema
        if schema.get("type") == "array" and (step == "*" or step.lstrip("-").isdigit()):
            return self.resolve(schema["items"])
        child = schema.get("properties", {}).get(step)
        if child is None:
            known = ", ".join(schema.get("properties", {})) or "none"
            raise CanonicalError(f"{pointer}: the schema has no member {step!r} there; its members are {known}")
        return self.resolve(child)

    def edges(self, schema: Schema) -> Iterator[Edge]:
        """The members of an object schema in the order of the schema."""
        for member, child in schema.get("properties", {}).items():
            target = self.resolve(child)
            if target.schema.get("type") == "array":
                yield Edge(member, "many", self.resolve(target.schema["items"]))
            else:
                yield Edge(member, "one", target)
        rest = schema.get("additionalProperties")
        if isinstance(rest, dict):
            yield Edge("", "map", self.resolve(rest))

    def leading_to(self, wanted: Callable[[Target], bool]) -> frozenset[str]:
        """The definitions from which a value that is wanted can be reached, themselves included."""
        found: set[str] = {""} if wanted(Target((), self.root)) else set()
        everything = {"": self.root, **self.definitions}
        grown = True
        while grown:
            grown = False
            for name, schema in everything.items():
                if name not in found and any(self._leads(edge.target, wanted, found) for edge in self.edges(schema)):
                    found.add(name)
                    grown = True
        return frozenset(found)

    def _leads(self, target: Target, wanted: Callable[[Target], bool], found: set[str]) -> bool:
        if wanted(target) or any(name in found for name in target.names):
            return True
        if not target.names and (target.schema.get("properties") or target.schema.get("type") == "array"):
            raise CanonicalError("an object without a name, or an array of arrays, in an event schema; give it a title")
        return False

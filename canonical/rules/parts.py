"""Reads the parts of a name out of a fact: pointers into the data, attributes of the envelope, alternatives."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from canonical.rules.paths import values

if TYPE_CHECKING:
    from collections.abc import Iterator

    from canonical.rules.facts import Fact

Part = Any
"""A pointer, ``{"attribute": name}``, or a list of these of which the first that is given counts."""


def part(fact: Fact, wanted: Part) -> str | None:
    """The value of a part as text; ``None`` when it is not given."""
    if isinstance(wanted, list):
        return next((found for one in wanted if (found := part(fact, one)) is not None), None)
    if isinstance(wanted, dict):
        return _attribute(fact, wanted["attribute"])
    return as_text(next(iter(values(fact.data, wanted)), None))


def as_text(value: Any) -> str | None:
    """Identifiers and numbers as text; objects, lists and what is absent are none."""
    if isinstance(value, bool):
        return "true" if value else "false"
    return str(value) if isinstance(value, (str, int)) and value != "" else None


def name(fact: Fact, wanted: list[Part]) -> tuple[str, ...] | None:
    """The values of all parts with the tenant before them; ``None`` when one of them is not given."""
    found = tuple(value for one in wanted if (value := part(fact, one)) is not None)
    return (fact.tenant, *found) if len(found) == len(wanted) else None


def agree(one: Fact, other: Fact, pairs: list[list[Part]]) -> bool:
    """Whether no part that both give differs; each of ``pairs`` is a part of the one and a part of the other."""
    for first, second in pairs:
        found, there = part(one, first), part(other, second)
        if found is not None and there is not None and found != there:
            return False
    return True


def texts(fact: Fact, pointers: list[str]) -> Iterator[str]:
    """Every text at any of the pointers, which may hold ``*``."""
    for pointer in pointers:
        for value in values(fact.data, pointer):
            found = as_text(value)
            if found is not None:
                yield found


def _attribute(fact: Fact, attribute: str) -> str | None:
    known = {"idempotencykey": fact.key, "contenthash": fact.content, "compensates": fact.compensates}
    if attribute == "kind":
        return as_text(fact.envelope.get("type", fact.name))
    return as_text(known[attribute] if attribute in known else fact.envelope.get(attribute))

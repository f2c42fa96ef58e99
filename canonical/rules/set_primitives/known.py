"""In a complete set, what an event refers to is there."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from canonical.rules.parts import agree, part, texts
from canonical.rules.set_primitives import Knowledge, SetFinding

if TYPE_CHECKING:
    from collections.abc import Iterator

    from canonical.rules.facts import Fact
    from canonical.rules.gathered import Gathered

REQUIRED = frozenset({"values", "in"})
OPTIONAL = frozenset({"with"})


def find(
    gathered: Gathered, names: tuple[str, ...], parameters: dict[str, Any], knowledge: Knowledge
) -> Iterator[SetFinding]:
    """Report every one of ``values`` that no event of ``in`` has; nothing unless the set is complete.

    ``values`` are pointers, or the attribute ``compensates``, which is looked for among the idempotency keys; ``in``
    lists pointers by event type. What ``with`` (pairs of parts) names has to agree where both sides give it.
    """
    if not knowledge.complete:
        return
    places = _places(gathered, parameters)
    for fact in gathered.facts:
        if not {"*", fact.name} & {*names}:
            continue
        for wanted in parameters["values"]:
            for value in _values(fact, wanted):
                known = places.get((fact.tenant, value), [])
                if not any(agree(fact, other, parameters.get("with", [])) for other in known):
                    place = fact.at(wanted) if isinstance(wanted, str) else fact.at_attribute(wanted["attribute"])
                    yield SetFinding(fact, place, {"value": value})


def _values(fact: Fact, wanted: Any) -> list[str]:
    if isinstance(wanted, str):
        return list(texts(fact, [wanted]))
    return [value for value in [part(fact, wanted)] if value is not None]


def _places(gathered: Gathered, parameters: dict[str, Any]) -> dict[tuple[str, str], list[Fact]]:
    found: dict[tuple[str, str], list[Fact]] = {}
    for fact in gathered.facts:
        for wanted in parameters["in"].get(fact.name, parameters["in"].get("*", ())):
            for value in _values(fact, wanted):
                found.setdefault((fact.tenant, value), []).append(fact)
    return found

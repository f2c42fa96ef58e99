"""In a complete set, what an event refers to is there."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from canonical.rules.parts import agree, as_text, part
from canonical.rules.paths import select
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
            for pointer, value in _values(fact, wanted):
                known = places.get((fact.tenant, value), [])
                if not any(agree(fact, other, parameters.get("with", [])) for other in known):
                    yield SetFinding(fact, pointer, {"value": value})


def _values(fact: Fact, wanted: Any) -> list[tuple[str, str]]:
    """Where a value stands in the event, and the value."""
    if isinstance(wanted, dict):
        found = part(fact, wanted)
        return [] if found is None else [(fact.at_attribute(wanted["attribute"]), found)]
    told = ((fact.at(pointer), as_text(value)) for pointer, value in select(fact.data, wanted))
    return [(pointer, text) for pointer, text in told if text is not None]


def _places(gathered: Gathered, parameters: dict[str, Any]) -> dict[tuple[str, str], list[Fact]]:
    found: dict[tuple[str, str], list[Fact]] = {}
    for fact in gathered.facts:
        for wanted in parameters["in"].get(fact.name, parameters["in"].get("*", ())):
            for _, value in _values(fact, wanted):
                found.setdefault((fact.tenant, value), []).append(fact)
    return found

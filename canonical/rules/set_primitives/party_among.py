"""The party of an event is one of those that the set names for the same thing."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from canonical.rules.parties import certainly_differ, shown
from canonical.rules.parts import agree, texts
from canonical.rules.paths import first
from canonical.rules.set_primitives import Knowledge, SetFinding

if TYPE_CHECKING:
    from collections.abc import Iterator

    from canonical.rules.facts import Fact
    from canonical.rules.gathered import Gathered

REQUIRED = frozenset({"events", "party", "link", "among"})
OPTIONAL = frozenset({"with"})


def find(gathered: Gathered, _: tuple[str, ...], parameters: dict[str, Any], __: Knowledge) -> Iterator[SetFinding]:
    """Report the ``party`` of one of ``events`` when the set names others for the same thing, and certainly not it.

    ``link`` lists pointers to the things, ``among`` the ``events`` that name parties for them, with their ``link`` and
    ``party``. What ``with`` (pairs of parts) names has to agree where both sides give it.
    """
    known = _known(gathered, parameters["among"])
    for fact in gathered.standing:
        party = first(fact.data, parameters["party"]) if fact.name in parameters["events"] else None
        if party is None:
            continue
        linked = [one for text in texts(fact, parameters["link"]) for one in known.get((fact.tenant, text), ())]
        named = [(other, there) for other, there in linked if agree(fact, other, parameters.get("with", []))]
        if named and all(certainly_differ(party, there) for _, there in named):
            expected = " or ".join(sorted({shown(there) for _, there in named}))
            mentions = {"value": shown(party), "expected": expected}
            yield SetFinding(fact, fact.at(parameters["party"]), mentions, tuple(other for other, _ in named))


def _known(gathered: Gathered, among: list[dict[str, Any]]) -> dict[tuple[str, str], list[tuple[Fact, Any]]]:
    found: dict[tuple[str, str], list[tuple[Fact, Any]]] = {}
    for source in among:
        for fact in gathered.of(source["events"]):
            party = first(fact.data, source["party"])
            for text in texts(fact, source["link"]) if isinstance(party, dict) else ():
                found.setdefault((fact.tenant, text), []).append((fact, party))
    return found

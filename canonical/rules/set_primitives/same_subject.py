"""What an event undoes is about the same thing as the event itself."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from canonical.rules.parts import agree, part
from canonical.rules.set_primitives import Knowledge, SetFinding

if TYPE_CHECKING:
    from collections.abc import Iterator

    from canonical.rules.gathered import Gathered

REQUIRED = frozenset({"members", "at"})
OPTIONAL: frozenset[str] = frozenset()


def find(gathered: Gathered, names: tuple[str, ...], parameters: dict[str, Any], _: Knowledge) -> Iterator[SetFinding]:
    """Report every event one of whose ``members`` differs from that of the fact which it undoes, if that is known."""
    for fact in gathered.facts:
        undone = gathered.compensated(fact) if fact.name in names else None
        if undone is None:
            continue
        differing = [one for one in parameters["members"] if not agree(fact, undone, [[one, one]])]
        if differing:
            mentions = {"value": part(fact, differing[0]), "expected": part(undone, differing[0])}
            yield SetFinding(fact, fact.at(differing[0]), mentions, (undone,))

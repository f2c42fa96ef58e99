"""A step is taken only after the step before it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from canonical.rules.set_primitives import Knowledge, SetFinding
from canonical.rules.terms import grouped

if TYPE_CHECKING:
    from collections.abc import Iterator

    from canonical.rules.gathered import Gathered

REQUIRED = frozenset({"terms", "step", "after"})
OPTIONAL = frozenset({"joins"})


def find(
    gathered: Gathered, _: tuple[str, ...], parameters: dict[str, Any], knowledge: Knowledge
) -> Iterator[SetFinding]:
    """Report every event of ``step`` before which no event of ``after`` can have been.

    Both are names of ``terms``, and ``joins`` those that only bring names together. Where the times are certain they
    decide. When the set has no event of ``after`` at all it is missed only if the set is complete.
    """
    wanted = [parameters["step"], parameters["after"], *parameters.get("joins", [])]
    for group in grouped(gathered, parameters["terms"], wanted):
        before = [one.fact for one in group.of([parameters["after"]])]
        if not before and not knowledge.complete:
            continue
        for entry in group.of([parameters["step"]]):
            time = entry.fact.time
            if not any(time is None or one.time is None or one.time <= time for one in before):
                when = "only later" if before else "not at all"
                mentions = {"value": entry.fact.name, "name": group.label, "when": when}
                yield SetFinding(entry.fact, entry.fact.at(entry.pointer), mentions, tuple(before))

"""Nothing is undone twice."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from canonical.rules.set_primitives import Knowledge, SetFinding

if TYPE_CHECKING:
    from collections.abc import Iterator

    from canonical.rules.gathered import Gathered

REQUIRED: frozenset[str] = frozenset()
OPTIONAL: frozenset[str] = frozenset()


def find(gathered: Gathered, names: tuple[str, ...], _: dict[str, Any], __: Knowledge) -> Iterator[SetFinding]:
    """Report every event but the first that undoes the same fact as a whole."""
    for reversals in gathered.undone.values():
        found = [fact for fact in reversals if {"*", fact.name} & {*names}]
        for fact in found[1:]:
            others = tuple(one for one in reversals if one is not fact)
            yield SetFinding(fact, fact.at_attribute("compensates"), {"value": fact.compensates}, others)

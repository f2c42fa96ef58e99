"""Two ways to add up the same thing give the same."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from canonical.rules.numbers import total, written
from canonical.rules.set_primitives import Knowledge, SetFinding
from canonical.rules.terms import Group, grouped

if TYPE_CHECKING:
    from collections.abc import Iterator

    from canonical.rules.gathered import Gathered

REQUIRED = frozenset({"terms", "one", "other"})
OPTIONAL = frozenset({"oneLess", "otherLess", "needs"})


def find(gathered: Gathered, _: tuple[str, ...], parameters: dict[str, Any], __: Knowledge) -> Iterator[SetFinding]:
    """Report the last event of ``one`` when ``one`` less ``oneLess`` differs from ``other`` less ``otherLess``.

    All are names of ``terms``. Nothing is compared unless both sides are known, all of ``needs`` are, and every figure
    has one unit. With no term at all in ``other``, zero is expected.
    """
    one_less, other_less = parameters.get("oneLess", []), parameters.get("otherLess", [])
    wanted = [*parameters["one"], *one_less, *parameters["other"], *other_less]
    for group in grouped(gathered, parameters["terms"], wanted):
        stated = group.of(parameters["one"])
        if not stated or not _is_known(group, parameters) or len(group.units(wanted)) > 1:
            continue
        one = group.balance(parameters["one"], one_less)
        other = group.balance(parameters["other"], other_less)
        if one != other:
            last = stated[-1]
            mentions = {
                "value": written(one),
                "other": written(other),
                "difference": written(total([one, -other])),
                "unit": last.unit,
                "name": group.label,
            }
            yield SetFinding(last.fact, last.fact.at(last.pointer), mentions, tuple(e.fact for e in group.entries))


def _is_known(group: Group, parameters: dict[str, Any]) -> bool:
    other = not parameters["other"] or bool(group.of(parameters["other"]))
    return other and all(group.of([one]) for one in parameters.get("needs", []))

"""What is done of a thing is not more than what may be done of it."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any

from canonical.rules.numbers import number, product, total, written
from canonical.rules.set_primitives import Knowledge, SetFinding
from canonical.rules.terms import Group, grouped

if TYPE_CHECKING:
    from collections.abc import Iterator

    from canonical.rules.gathered import Gathered

REQUIRED = frozenset({"terms", "sum", "limit"})
OPTIONAL = frozenset({"joins", "less", "limitLess", "needs", "tolerance"})


def find(
    gathered: Gathered, _: tuple[str, ...], parameters: dict[str, Any], knowledge: Knowledge
) -> Iterator[SetFinding]:
    """Report the last event of ``sum`` when ``sum`` less ``less`` is more than ``limit`` less ``limitLess``.

    All are names of ``terms``; ``joins`` only bring names together. Nothing is compared unless both sides are known,
    all of ``needs`` are, and every figure has one unit. ``tolerance`` has the ``name`` by which the caller sets it, and
    the ``default``.
    """
    less, limit_less = parameters.get("less", []), parameters.get("limitLess", [])
    wanted = [*parameters["sum"], *less, *parameters["limit"], *limit_less]
    share = _share(parameters.get("tolerance"), knowledge)
    for group in grouped(gathered, parameters["terms"], [*wanted, *parameters.get("joins", [])]):
        stated = group.of(parameters["sum"])
        if not stated or not _is_known(group, parameters) or len(group.units(wanted)) > 1:
            continue
        done, limit = group.balance(parameters["sum"], less), group.balance(parameters["limit"], limit_less)
        most = product([limit, total([Decimal(1), share])])
        if done > most:
            last = stated[-1]
            mentions = {
                "value": written(done),
                "limit": written(limit),
                "unit": last.unit,
                "name": group.label,
                "tolerance": written(share),
                "difference": written(total([done, -limit])),
            }
            others = tuple(one.fact for one in group.entries)
            yield SetFinding(last.fact, last.fact.at(last.pointer), mentions, others)


def _is_known(group: Group, parameters: dict[str, Any]) -> bool:
    return bool(group.of(parameters["limit"])) and all(group.of([one]) for one in parameters.get("needs", []))


def _share(tolerance: dict[str, Any] | None, knowledge: Knowledge) -> Decimal:
    if tolerance is None:
        return Decimal(0)
    return knowledge.tolerances.get(tolerance["name"], number(tolerance["default"]) or Decimal(0))

"""A flag says truly whether a deviation is within a tolerance: an amount, a percentage, or both."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from canonical.rules.numbers import number, product
from canonical.rules.paths import first, select
from canonical.rules.primitives import Finding, Surroundings

if TYPE_CHECKING:
    from collections.abc import Iterator
    from decimal import Decimal

REQUIRED = frozenset({"items", "flag", "deviation", "base", "absolute", "percent", "combination"})
OPTIONAL: frozenset[str] = frozenset()


def find(value: Any, parameters: dict[str, Any], _: Surroundings) -> Iterator[Finding]:
    """Report ``flag`` of each of ``items`` (a pointer with ``*``) that says the contrary of what the limits give.

    ``deviation`` and ``base`` are amounts of money inside an item, ``absolute`` one outside, ``percent`` a number of
    the base. Two limits join as ``combination`` says (both, either); without it nothing is certain while they
    disagree. Amounts in different currencies are not compared.
    """
    for place, item in select(value, parameters["items"]):
        flag, deviation = first(item, parameters["flag"]), first(item, parameters["deviation"])
        kept = _kept(value, item, deviation, parameters)
        if isinstance(flag, bool) and kept is not None and flag is not kept:
            said = {True: "within", False: "beyond"}
            amount = deviation.get("amount")
            yield Finding(f"{place}{parameters['flag']}", {"value": amount, "said": said[flag], "is": said[kept]})


def _kept(value: Any, item: Any, deviation: Any, parameters: dict[str, Any]) -> bool | None:
    """Whether the deviation keeps the limits; ``None`` when that is not certain."""
    size = _size(deviation)
    if size is None:
        return None
    absolute, percent = first(value, parameters["absolute"]), number(first(value, parameters["percent"]))
    base = first(item, parameters["base"])
    answers: list[bool | None] = []
    if absolute is not None:
        limit = _size(absolute)
        answers.append(None if limit is None or _differ(absolute, deviation) else size <= limit)
    if percent is not None:
        whole = _size(base)
        unknown = whole is None or _differ(base, deviation)
        answers.append(None if unknown or whole is None else size.scaleb(2) <= product([percent, whole]))
    return _joined(answers, first(value, parameters["combination"]))


def _joined(answers: list[bool | None], combination: Any) -> bool | None:
    known = set(answers)
    if len(known) == 1:
        return known.pop()
    if combination == "both" and False in known:
        return False
    return True if combination == "either" and True in known else None


def _size(amount: Any) -> Decimal | None:
    found = number(amount.get("amount")) if isinstance(amount, dict) else None
    return None if found is None else abs(found)


def _differ(one: dict[str, Any], other: dict[str, Any]) -> bool:
    return bool(one.get("currency") != other.get("currency"))

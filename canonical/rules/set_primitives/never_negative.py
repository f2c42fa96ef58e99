"""A balance that events raise and lower never falls below zero."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any, NamedTuple

from canonical.rules.facts import EARLIEST, LATEST, instant
from canonical.rules.numbers import number, total, written
from canonical.rules.parts import as_text, part
from canonical.rules.paths import first, select
from canonical.rules.set_primitives import Knowledge, SetFinding

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime

    from canonical.rules.facts import Fact
    from canonical.rules.gathered import Gathered

REQUIRED = frozenset({"movements", "balances", "place", "item", "dimension", "buckets"})
OPTIONAL: frozenset[str] = frozenset()


class _Change(NamedTuple):
    """``kind`` puts what raises a balance before what lowers it at one instant, and a stated balance after both."""

    time: datetime
    kind: int
    order: tuple[Any, ...]
    pointer: str
    value: Decimal
    unit: str
    fact: Fact
    is_certain: bool


def find(
    gathered: Gathered, names: tuple[str, ...], parameters: dict[str, Any], knowledge: Knowledge
) -> Iterator[SetFinding]:
    """Report every event that takes a balance below zero.

    ``movements`` lists ``events``, ``lines``, ``quantity``, ``sign`` and the ``stock`` it is about; ``balances`` what
    states a balance (a snapshot), its ``time`` with it. A balance is kept for each ``place`` and ``item`` (parts) and
    ``dimension`` (pointers in the stock); ``buckets`` puts statuses together, and leaves out those that it maps to
    nothing. It is followed from a stated one on that is not itself below zero, in a complete set from zero; what has no
    certain time raises it first and lowers it last. Facilities that may have negative stock are passed over.
    """
    accounts: dict[tuple[Any, ...], list[_Change]] = {}
    for stated, source in [(False, one) for one in parameters["movements"]] + [
        (True, one) for one in parameters["balances"]
    ]:
        for fact in gathered.of(set(source["events"]) & set(names)):
            if part(fact, parameters["place"]) not in knowledge.negative_stock:
                for account, change in _changes(fact, source, parameters, stated=stated):
                    accounts.setdefault(account, []).append(change)
    for account, changes in accounts.items():
        if len({one.unit for one in changes}) == 1:
            yield from _below_zero(account, sorted(changes, key=lambda one: one[:4]), complete=knowledge.complete)


def _changes(
    fact: Fact, source: dict[str, Any], parameters: dict[str, Any], *, stated: bool
) -> Iterator[tuple[tuple[Any, ...], _Change]]:
    place = part(fact, parameters["place"])
    time = instant(first(fact.data, source["time"])) if "time" in source else fact.time
    for pointer, line in select(fact.data, source["lines"]):
        inner = source["quantity"]
        value, unit = number(first(line, f"{inner}/value")), as_text(first(line, f"{inner}/unitCode"))
        item = next((found for one in parameters["item"] if (found := as_text(first(line, one)))), None)
        stock = first(line, source["stock"])
        bucket = parameters["buckets"].get(as_text(first(stock, "/status")) or "available")
        if value is None or unit is None or item is None or place is None or bucket is None:
            continue
        signed = -value if source.get("sign") == "-" else value
        kind = 2 if stated else 0 if signed >= 0 else 1
        if stated and time is None:
            continue
        when = time or (EARLIEST if kind == 0 else LATEST)
        held = tuple(_member(stock, one) for one in parameters["dimension"])
        change = _Change(when, kind, fact.order, f"{pointer}{inner}/value", signed, unit, fact, time is not None)
        yield (fact.tenant, place, item, bucket, *held), change


def _member(stock: Any, pointers: list[str]) -> str:
    return next((found for one in pointers if (found := as_text(first(stock, one)))), "")


def _below_zero(account: tuple[Any, ...], changes: list[_Change], *, complete: bool) -> Iterator[SetFinding]:
    balance: Decimal | None = Decimal(0) if complete else None
    told: list[Fact] = []
    place = 0
    while place < len(changes):
        one = changes[place]
        if one.kind == 2:
            together = [other for other in changes[place:] if (other.time, other.kind) == (one.time, 2)]
            stated, place = total([other.value for other in together]), place + len(together)
            balance, told = (None if stated < 0 else stated), []
        else:
            together, place = [one], place + 1
            balance = None if balance is None else total([balance, one.value])
        told.append(one.fact)
        if balance is not None and balance < 0 and one.kind == 1:
            others = tuple(dict.fromkeys([*told, *(other.fact for other in together)]))
            mentions = {"value": written(balance), "unit": one.unit, "name": ", ".join(filter(None, account[1:]))}
            yield SetFinding(one.fact, one.fact.at(one.pointer), mentions, others)

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
    details: tuple[str, ...]


def find(
    gathered: Gathered, names: tuple[str, ...], parameters: dict[str, Any], knowledge: Knowledge
) -> Iterator[SetFinding]:
    """Report every event that takes a balance below zero.

    ``movements`` lists ``events``, ``lines``, ``quantity``, ``sign`` and the ``stock`` it is about; ``balances`` what
    states a balance (a snapshot), its ``time`` with it. A balance is kept for each ``place`` and ``item`` (parts) and
    ``dimension`` (pointers in the stock), as far as all events of the item give it; ``buckets`` puts statuses together,
    and leaves out those that it maps to nothing. It is followed from a stated one on that is not itself below zero, in a
    complete set from zero; what has no certain time raises it first and lowers it last. Facilities that may have
    negative stock are passed over.
    """
    items: dict[tuple[str, ...], list[_Change]] = {}
    for kind in ("movements", "balances"):
        for source in parameters[kind]:
            for fact in gathered.of(set(source["events"]) & set(names)):
                if part(fact, parameters["place"]) not in knowledge.negative_stock:
                    for item, change in _changes(fact, source, parameters, stated=kind == "balances"):
                        items.setdefault(item, []).append(change)
    for item, changes in items.items():
        told = [all(one.details[at] for one in changes) for at in range(len(changes[0].details))]
        accounts: dict[tuple[str, ...], list[_Change]] = {}
        for one in changes:
            held = tuple(detail for detail, known in zip(one.details, told, strict=True) if known)
            accounts.setdefault((*item, *held), []).append(one)
        for account, found in accounts.items():
            if len({one.unit for one in found}) == 1:
                yield from _below_zero(account, _in_time(found), told, complete=knowledge.complete)


def _changes(
    fact: Fact, source: dict[str, Any], parameters: dict[str, Any], *, stated: bool
) -> Iterator[tuple[tuple[str, ...], _Change]]:
    place = part(fact, parameters["place"])
    time = instant(first(fact.data, source["time"])) if "time" in source else fact.time
    for pointer, line in select(fact.data, source["lines"]):
        inner = source["quantity"]
        value, unit = number(first(line, f"{inner}/value")), as_text(first(line, f"{inner}/unitCode"))
        item = next((found for one in parameters["item"] if (found := as_text(first(line, one)))), None)
        stock = first(line, source["stock"])
        status = as_text(first(stock, "/status")) or ""
        bucket = parameters["buckets"].get(status) if status else ""
        if (
            value is None
            or unit is None
            or item is None
            or place is None
            or bucket is None
            or (stated and time is None)
        ):
            continue
        signed = -value if source.get("sign") == "-" else value
        kind = 2 if stated else 0 if signed >= 0 else 1
        when = time or (EARLIEST if kind == 0 else LATEST)
        details = (bucket, *(_member(stock, one) for one in parameters["dimension"]))
        change = _Change(when, kind, fact.order, f"{pointer}{inner}/value", signed, unit, fact, details)
        yield (fact.tenant, place, item), change


def _member(stock: Any, pointers: list[str]) -> str:
    return next((found for one in pointers if (found := as_text(first(stock, one)))), "")


def _in_time(changes: list[_Change]) -> list[_Change]:
    return sorted(changes, key=lambda one: one[:4])


def _below_zero(
    account: tuple[str, ...], changes: list[_Change], told: list[bool], *, complete: bool
) -> Iterator[SetFinding]:
    balance: Decimal | None = Decimal(0) if complete else None
    before: list[Fact] = []
    place = 0
    while place < len(changes):
        one = changes[place]
        if one.kind == 2:
            together = [other for other in changes[place:] if (other.time, other.kind) == (one.time, 2)]
            balance, before, place = _stated(together, told), [other.fact for other in together], place + len(together)
            continue
        was, place = balance, place + 1
        before.append(one.fact)
        if was is None:
            continue
        balance = total([was, one.value])
        if balance < 0 <= was:
            mentions = {"value": written(balance), "unit": one.unit, "name": ", ".join(account[1:])}
            yield SetFinding(one.fact, one.fact.at(one.pointer), mentions, tuple(before))


def _stated(together: list[_Change], told: list[bool]) -> Decimal | None:
    """The balance that a snapshot states; none when it is below zero, or is of a part of what is put together here."""
    in_parts = any(detail and not known for one in together for detail, known in zip(one.details, told, strict=True))
    balance = total([one.value for one in together])
    return None if in_parts or balance < 0 else balance

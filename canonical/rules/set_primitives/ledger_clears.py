"""What was booked is cleared in full."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from canonical.rules.numbers import number, total, written
from canonical.rules.parts import name
from canonical.rules.paths import applies, first
from canonical.rules.set_primitives import Knowledge, SetFinding

if TYPE_CHECKING:
    from collections.abc import Iterator
    from decimal import Decimal

    from canonical.rules.facts import Fact
    from canonical.rules.gathered import Gathered

REQUIRED = frozenset({"events", "clears", "books", "account", "entry", "adjusts", "reverses"})
OPTIONAL: frozenset[str] = frozenset()


def find(gathered: Gathered, _: tuple[str, ...], parameters: dict[str, Any], __: Knowledge) -> Iterator[SetFinding]:
    """Report the newest of ``events`` whose ``clears`` is not what the set booked before it.

    ``books`` and ``adjusts`` list ``events`` and ``amount``; ``account`` (parts) is what is cleared, ``entry`` (parts)
    one booking. An adjustment to which ``reverses`` applies takes a booking back. Of each account and ledger company the
    bookings that were not taken back count, or the newest when all were: reversing is one way to clear.
    """
    clearing: dict[tuple[str, ...], Fact] = {}
    for fact in gathered.of(parameters["events"]):
        named = name(fact, parameters["account"])
        if named is not None:
            clearing[named] = fact
    booked = _by_name(gathered.of(parameters["books"]["events"]), parameters["account"])
    changes = _by_name(gathered.of(parameters["adjusts"]["events"]), parameters["entry"])
    for named, fact in clearing.items():
        counting = _counting(booked.get(named, []), changes, parameters)
        found = [_balance(one, _changes_of(one, changes, parameters), parameters) for one in counting]
        amounts = [fact.data.get(parameters["clears"][1:]), *(money for _, money, _ in found)]
        cleared = number(first(amounts[0], "/amount"))
        currencies = {repr(first(one, "/currency")) for one in amounts}
        if not found or cleared is None or len(currencies) > 1:
            continue
        balance = total([value for value, _, _ in found])
        if balance != cleared:
            others = tuple(other for _, _, facts in found for other in facts)
            mentions = {
                "value": written(cleared),
                "booked": written(balance),
                "difference": written(total([balance, -cleared])),
                "name": ", ".join(named[1:]),
            }
            yield SetFinding(fact, fact.at(f"{parameters['clears']}/amount"), mentions, others)


def _by_name(facts: list[Fact], wanted: list[Any]) -> dict[tuple[str, ...], list[Fact]]:
    found: dict[tuple[str, ...], list[Fact]] = {}
    for fact in facts:
        named = name(fact, wanted)
        if named is not None:
            found.setdefault(named, []).append(fact)
    return found


def _changes_of(booking: Fact, changes: dict[tuple[str, ...], list[Fact]], parameters: dict[str, Any]) -> list[Fact]:
    return changes.get(name(booking, parameters["entry"]) or (), [])


def _counting(booked: list[Fact], changes: dict[tuple[str, ...], list[Fact]], parameters: dict[str, Any]) -> list[Fact]:
    companies: dict[str, list[Fact]] = {}
    for one in booked:
        companies.setdefault(repr(first(one.data, "/ledger/company")), []).append(one)
    found = []
    for bookings in companies.values():
        open_ones = [one for one in bookings if not _is_reversed(_changes_of(one, changes, parameters), parameters)]
        found += open_ones or bookings[-1:]
    return found


def _is_reversed(changes: list[Fact], parameters: dict[str, Any]) -> bool:
    return any(applies(one.data, parameters["reverses"]) for one in changes)


def _balance(booking: Fact, changes: list[Fact], parameters: dict[str, Any]) -> tuple[Decimal, Any, list[Fact]]:
    """What is booked with its adjustments, the money it is stated in, and the events that say so."""
    money = first(booking.data, parameters["books"]["amount"])
    kept = [one for one in changes if not applies(one.data, parameters["reverses"])]
    figures = [first(money, "/amount"), *(first(one.data, f"{parameters['adjusts']['amount']}/amount") for one in kept)]
    known = [value for value in map(number, figures) if value is not None]
    return total(known), money, [booking, *kept]

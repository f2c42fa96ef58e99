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
    for named, fact in clearing.items():
        booked = [
            one for one in gathered.of(parameters["books"]["events"]) if name(one, parameters["account"]) == named
        ]
        changes = gathered.of(parameters["adjusts"]["events"])
        found = [_balance(one, changes, parameters) for one in _counting(booked, changes, parameters)]
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


def _counting(booked: list[Fact], changes: list[Fact], parameters: dict[str, Any]) -> list[Fact]:
    companies: dict[str, list[Fact]] = {}
    for one in booked:
        companies.setdefault(repr(first(one.data, "/ledger/company")), []).append(one)
    found = []
    for bookings in companies.values():
        open_ones = [one for one in bookings if not any(_reverses(c, one, parameters) for c in changes)]
        found += open_ones or bookings[-1:]
    return found


def _reverses(change: Fact, booking: Fact, parameters: dict[str, Any]) -> bool:
    same = name(change, parameters["entry"]) == name(booking, parameters["entry"])
    return same and applies(change.data, parameters["reverses"])


def _balance(booking: Fact, changes: list[Fact], parameters: dict[str, Any]) -> tuple[Decimal, Any, list[Fact]]:
    money = first(booking.data, parameters["books"]["amount"])
    entry = name(booking, parameters["entry"])
    mine = [one for one in changes if name(one, parameters["entry"]) == entry]
    kept = [one for one in mine if not applies(one.data, parameters["reverses"])]
    figures = [first(money, "/amount"), *(first(one.data, f"{parameters['adjusts']['amount']}/amount") for one in kept)]
    known = [value for value in map(number, figures) if value is not None]
    return total(known), money, [booking, *kept]

"""The random facts of a message: parties, places, goods, numbers and times, the same for the same seed."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING, NamedTuple, TypeVar

if TYPE_CHECKING:
    from collections.abc import Sequence

PLACES = (
    ("Reno", "NV", "89502"), ("Elko", "NV", "89801"), ("Omaha", "NE", "68102"), ("Columbus", "OH", "43215"),
    ("Laredo", "TX", "78040"), ("Memphis", "TN", "38101"), ("Newark", "NJ", "07101"), ("Oakland", "CA", "94601"),
)  # fmt: skip
PORTS = ("NLRTM", "DEHAM", "BEANR", "USNYC", "USLAX", "CNSHA", "SGSIN", "FRLEH")
NAMES = (
    "Northwind Foods", "Example Market Distribution Center", "Blue River Foods Inc.", "Summit Tooling", "Pine St Paper",
    "Harbor Retail DC 7", "Acme Widgets, Inc.", "Lakeshore Cold Storage", "Ridge & Sons", "Mesa Hardware Co-op",
)  # fmt: skip
STREETS = ("Warehouse Way", "Dock Street", "Industrial Pkwy", "Harbor Road", "Civic Center Drive")
GOODS = (
    "Rolled oats 500 g, case of 12",
    "Tomato passata 680 ml",
    "Long grain rice, bulk",
    "Steel widget, blue",
    "Bolts M8",
)
CARRIERS = ("EXLA", "WXYZ", "QRST", "LMNO")
ZONES = ("PT", "MT", "CT", "ET")

PARTNERS = 200
"""A sender writes to some hundred addresses, again and again."""

Chosen = TypeVar("Chosen")


class Party(NamedTuple):
    """Somebody with an address; ``number`` is what the partners call it, ``location`` its thirteen digits."""

    name: str
    number: str
    location: str
    street: str
    city: str
    state: str
    code: str


class Draw:
    """One source of random facts; every text it gives is free of the delimiters of both standards."""

    def __init__(self, seed: int) -> None:
        self._random = random.Random(seed)  # noqa: S311  # repeatable, not secret
        self._below = self._random.random
        self._parties = [self._party() for _ in range(PARTNERS)]

    def _party(self) -> Party:
        street = f"{self.between(1, 9999)} {self.one(STREETS)}"
        return Party(self.one(NAMES), self.digits(7), self.article(), street, *self.one(PLACES))

    def party(self) -> Party:
        """One of the partners."""
        return self.one(self._parties)

    def below(self, limit: int) -> int:
        """A number from 0 to ``limit`` - 1."""
        return int(self._below() * limit)

    def between(self, low: int, high: int) -> int:
        """A number from ``low`` to ``high``, both included."""
        return low + int(self._below() * (high - low + 1))

    def one(self, choices: Sequence[Chosen]) -> Chosen:
        """One of the choices."""
        return choices[int(self._below() * len(choices))]

    def digits(self, width: int) -> str:
        """A number of that many digits, the first of them not zero."""
        low = 10 ** (width - 1)
        return str(low + int(self._below() * 9 * low))

    def day(self) -> str:
        """A day of 2026, CCYYMMDD."""
        return f"2026{1 + int(self._below() * 12):02}{1 + int(self._below() * 28):02}"

    def clock(self) -> str:
        """A time of day, HHMM."""
        return f"{int(self._below() * 24):02}{int(self._below() * 60):02}"

    def article(self) -> str:
        """Thirteen digits of which the last is the check digit, as GS1 numbers articles and places."""
        return _checked(self.digits(12))

    def package(self) -> str:
        """The eighteen digits of a serial shipping container code."""
        return _checked("3" + self.digits(16))


def _checked(digits: str) -> str:
    weighed = sum(int(digit) * (3 if place % 2 == 0 else 1) for place, digit in enumerate(reversed(digits)))
    return f"{digits}{-weighed % 10}"

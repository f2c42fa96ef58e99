"""Control numbers: remembering which were seen in bounded memory, and handing out new ones."""

from __future__ import annotations

from typing import Protocol

_PAGE_BITS = 8
_MOST_PAGES = 100_000  # 256 numbers a page: about 16 MB at most, and far less for numbers that follow each other


class SeenNumbers:
    """Which control numbers occurred before, in constant time each and bounded memory.

    Numbers that differ only by leading zeros are one number. ``full`` turns true when the bound is reached; numbers
    that would need more room are then no longer recognised as repeated.
    """

    __slots__ = ("_pages", "_words", "full")

    def __init__(self) -> None:
        """Nothing was seen."""
        self._pages: dict[int, int] = {}
        self._words: set[bytes] = set()
        self.full: bool = False

    @property
    def size(self) -> int:
        """How many entries are kept: pages of 256 numbers, and words that are no numbers."""
        return len(self._pages) + len(self._words)

    def repeats(self, number: bytes) -> bool:
        """Whether this number was given before; it is remembered now."""
        if not number.isdigit() or len(number) > 18:
            return self._word_repeats(number)
        value = int(number)
        bit = 1 << (value & 255)
        pages = self._pages
        page = pages.get(value >> _PAGE_BITS)
        if page is None:
            if len(pages) < _MOST_PAGES:
                pages[value >> _PAGE_BITS] = bit
            else:
                self.full = True
            return False
        if page & bit:
            return True
        pages[value >> _PAGE_BITS] = page | bit
        return False

    def _word_repeats(self, word: bytes) -> bool:
        if word in self._words:
            return True
        if len(self._words) < _MOST_PAGES and len(word) <= 100:
            self._words.add(word)
        else:
            self.full = True
        return False


class ControlNumbers(Protocol):
    """Where outgoing control numbers come from: a database sequence, a file, or `Counter` for a single run."""

    def next_interchange(self) -> int:
        """The next ISA13, 1 to 999999999, unique to the pair of partners."""

    def next_group(self) -> int:
        """The next GS06, 1 to 999999999."""

    def next_set(self) -> int:
        """The next ST02, 1 to 999999999, unique in its group."""


class Counter:
    """Control numbers counted in memory; after 999999999 comes 1 again."""

    __slots__ = ("_group", "_interchange", "_set")

    LARGEST = 999_999_999

    def __init__(self, interchange: int = 1, group: int = 1, transaction: int = 1) -> None:
        """The first number to hand out of each kind."""
        self._interchange = interchange
        self._group = group
        self._set = transaction

    def next_interchange(self) -> int:
        """Number for ISA13 and IEA02."""
        number = self._interchange
        self._interchange = self._after(number)
        return number

    def next_group(self) -> int:
        """Number for GS06 and GE02."""
        number = self._group
        self._group = self._after(number)
        return number

    def next_set(self) -> int:
        """Number for ST02 and SE02."""
        number = self._set
        self._set = self._after(number)
        return number

    def _after(self, number: int) -> int:
        return number % self.LARGEST + 1

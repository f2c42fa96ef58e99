"""Checks the last digit of the numbers that carry a check digit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

# ISO 6346:1995 annex A: A is 10, and the values that are multiples of 11 (11, 22, 33) are left out.
_VALUES = [value for value in range(10, 39) if value % 11]
_LETTER_VALUES = dict(zip("ABCDEFGHIJKLMNOPQRSTUVWXYZ", _VALUES, strict=True))

_ZERO = ord("0")


def gs1(digits: str) -> int:
    """GS1 General Specifications 7.9.1: weights 3 and 1 in turn from the right; for GTIN, GLN and SSCC."""
    values = digits[-2::-1].encode()  # the value of a digit is its byte less that of zero
    thrice, once = values[::2], values[1::2]
    return -(3 * (sum(thrice) - len(thrice) * _ZERO) + sum(once) - len(once) * _ZERO) % 10


def iso6346(number: str) -> int:
    """ISO 6346 annex A: weights are powers of two, the rest of a division by 11, and 10 counts as 0."""
    total = sum(_character_value(character) << position for position, character in enumerate(number[:-1]))
    return total % 11 % 10


def imo(digits: str) -> int:
    """IMO ship identification number scheme (resolution A.1117): weights 7 to 2, the last digit of the sum."""
    return sum(int(digit) * weight for digit, weight in zip(digits[:-1], range(7, 1, -1), strict=True)) % 10


def _character_value(character: str) -> int:
    return int(character) if character.isdigit() else _LETTER_VALUES[character]


SCHEMES: dict[str, tuple[Callable[[str], int], str]] = {
    "gs1": (gs1, ""),
    "iso6346": (iso6346, "ABCDEFGHIJKLMNOPQRSTUVWXYZ"),
    "imo": (imo, ""),
}
"""The function that gives the right check digit, and the letters that a number of the scheme may hold."""

_LENGTHS = {"gs1": (8, 12, 13, 14, 17, 18), "iso6346": (11,), "imo": (7,)}


def expected_digit(scheme: str, number: str) -> int | None:
    """The check digit that ``number`` should end in; ``None`` when it is not a number of the scheme at all."""
    digit, letters = SCHEMES[scheme]
    if len(number) not in _LENGTHS[scheme] or not number.isascii() or not number[-1].isdigit():
        return None
    if not (number.isdigit() or all(character.isdigit() or character in letters for character in number)):
        return None
    return digit(number)


def has_right_digit(scheme: str, number: str) -> bool:
    """Whether the last digit is right; what is not a number of the scheme is left to the schema."""
    expected = expected_digit(scheme, number)
    return expected is None or number[-1] == str(expected)

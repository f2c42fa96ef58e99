"""What to say about a code that no list knows: the codes that are near, with their meanings."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from canonical.formats.dictionary import Dictionary

_MANY = 8  # codes that a hint still lists one by one


def unknown_code(dictionary: Dictionary, number: str, value: str, codes: frozenset[str]) -> tuple[str, str]:
    """Message and hint for a code that is not in the complete list of an element."""
    close = near(value, codes)
    shown = close or (sorted(codes) if len(codes) <= _MANY else [])
    listed = ", ".join(_told(dictionary, number, code) for code in shown[:_MANY])
    hint = f"{'perhaps' if close else 'it takes'} {listed}" if listed else f"the list has {len(codes)} codes"
    return f"{value!r} is none of its codes", hint


def near(value: str, codes: frozenset[str]) -> list[str]:
    """Codes that differ in case, leading zeros, blanks or one character, the likeliest first."""
    bare = value.strip().upper().lstrip("0")
    same = sorted(code for code in codes if code.upper().lstrip("0") == bare)
    if same or len(value) < 2:
        return same
    return sorted(code for code in codes if _one_off(value.strip().upper(), code.upper()))[:_MANY]


def _one_off(left: str, right: str) -> bool:
    """Whether one character was changed, or two neighbours were exchanged."""
    if len(left) != len(right):
        return False
    differ = [at for at in range(len(left)) if left[at] != right[at]]
    return len(differ) == 1 or (len(differ) == 2 and sorted(left) == sorted(right))


def _told(dictionary: Dictionary, number: str, code: str) -> str:
    meaning = dictionary.meaning(number, code)
    return f"{code} ({meaning})" if meaning else code

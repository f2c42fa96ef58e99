"""What a written message does not say of the event it was written from, found by reading it back."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from canonical.pointers import escape

if TYPE_CHECKING:
    from collections.abc import Iterator


def losses(said: Any, back: Any, pointer: str = "") -> Iterator[tuple[str, Any, Any]]:
    """Every place where ``back`` lacks or changes what ``said`` holds, or adds to it: pointer, said, back.

    Two decimals that differ only in trailing zeros are the same number.
    """
    if isinstance(said, dict) and isinstance(back, dict):
        for key in sorted(said.keys() | back.keys()):
            yield from losses(said.get(key), back.get(key), f"{pointer}/{escape(key)}")
    elif isinstance(said, list) and isinstance(back, list):
        for index in range(max(len(said), len(back))):
            yield from losses(_at(said, index), _at(back, index), f"{pointer}/{index}")
    elif said != back and not _same_number(said, back):
        yield pointer, said, back


def _at(items: list[Any], index: int) -> Any:
    return items[index] if index < len(items) else None


def _same_number(one: Any, other: Any) -> bool:
    if not (isinstance(one, str) and isinstance(other, str)) or "." not in one + other:
        return False
    return _shortest(one) == _shortest(other) != ""


def _shortest(number: str) -> str:
    """A decimal without trailing zeros; empty for anything else."""
    whole, point, part = number.removeprefix("-").partition(".")
    if not (whole.isascii() and whole.isdigit()) or (point and not (part.isascii() and part.isdigit())):
        return ""
    return f"{'-' if number[0] == '-' else ''}{whole}.{part.rstrip('0')}"

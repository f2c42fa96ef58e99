"""Facts about a release, as the rules of governance read them."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from compat.pairs import FilePair, Side


def fact(pair: FilePair, side: Side, name: str) -> str:
    """A fact of one side as text, empty if it is not given; days are written YYYY-MM-DD and so compare as texts."""
    found = (pair.old if side == "old" else pair.new) or {}
    return str(found.get(name, ""))


def version(pair: FilePair, side: Side, name: str) -> tuple[int, ...]:
    """A version number of one side in its parts, so that 1.10.0 is above 1.9.0; empty if it is not given."""
    text = fact(pair, side, name).partition("-")[0]
    return tuple(int(part) for part in text.split(".")) if text else ()

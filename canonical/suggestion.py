"""Finds what a person most likely meant."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable


def did_you_mean(given: str, known: Iterable[str]) -> str:
    """``did you mean 'A' or 'B'?`` for the nearest of ``known``, or nothing when none is near."""
    # difflib costs milliseconds, and only a refusal needs it.
    from difflib import get_close_matches

    spellings = {name.casefold(): name for name in known}
    near = get_close_matches(given.casefold(), list(spellings), n=2, cutoff=0.6)
    return f"did you mean {' or '.join(repr(spellings[name]) for name in near)}?" if near else ""

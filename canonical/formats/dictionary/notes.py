"""Syntax notes: what elements of one segment have to do with each other.

A note is a letter and positions of two digits: P all or none, R at least one, E at most one, C if the first then all,
L if the first then at least one more (X12.6, condition codes); O exactly one, N if the first then none of the others.
The dependency notes of EDIFACT syntax 4 (ISO 9735-1, dependency notes) are the same: D1 O, D2 P, D3 R, D4 E, D5 C, D6 L, D7 N.
"""

from __future__ import annotations

MEANINGS: dict[str, str] = {
    "P": "all of these or none",
    "R": "at least one of these",
    "E": "at most one of these",
    "C": "with the first, all the others",
    "L": "with the first, at least one of the others",
    "O": "exactly one of these",
    "N": "with the first, none of the others",
}


def positions(note: str) -> list[int]:
    """``[3, 4]`` for ``P0304``."""
    return [int(note[at : at + 2]) for at in range(1, len(note), 2)]


def broken(note: str, given: list[bool]) -> bool:
    """Whether a note is violated; ``given[n]`` says that element n is filled (index 0 is not used)."""
    filled = [position < len(given) and given[position] for position in positions(note)]
    first, count = filled[0], sum(filled)
    match note[0]:
        case "P":
            return 0 < count < len(filled)
        case "R":
            return count == 0
        case "E":
            return count > 1
        case "C":
            return first and count < len(filled)
        case "L":
            return first and count == 1
        case "O":
            return count != 1
        case "N":
            return first and count > 1
    return False


def told(note: str, tag: str, given: list[bool]) -> tuple[str, str]:
    """Message and hint for a broken note."""
    named = [f"{tag}-{position:02d}" for position in positions(note)]
    filled = [name for name, at in zip(named, positions(note), strict=True) if at < len(given) and given[at]]
    empty = [name for name in named if name not in filled]
    hint = f"given: {', '.join(filled) or 'none'}; not given: {', '.join(empty) or 'none'}"
    return f"{MEANINGS[note[0]]}: {', '.join(named)}", hint

"""Release characters: cutting text and bytes only where a delimiter really is one, and taking or putting the escapes.

A delimiter counts unless an odd number of release characters stands directly before it (ISO 9735-1, 7.3): of ``??'``
the release character is itself released, so the segment ends there.
"""

from __future__ import annotations


def split(text: str, mark: str, release: str | None) -> list[str]:
    """The parts of a text between its unreleased marks, in wire spelling."""
    if release is None or release + mark not in text:
        return text.split(mark)
    if release * 2 + mark in text:
        return _joined(text.split(mark), mark, release)
    first, *others = text.split(release + mark)  # each of these marks is released
    found = first.split(mark)
    for other in others:
        held, *parts = other.split(mark)
        found[-1] += release + mark + held
        found += parts
    return found


def _joined(parts: list[str], mark: str, release: str) -> list[str]:
    """Parts that were cut at released marks too, put together again there."""
    found: list[str] = []
    held: list[str] = []
    last = len(parts) - 1
    for number, part in enumerate(parts):
        held.append(part)
        if number < last and part.endswith(release) and (len(part) - len(part.rstrip(release))) // len(release) % 2:
            continue
        found.append(part if len(held) == 1 else mark.join(held))
        held = []
    return found


def plain(text: str, release: str | None) -> str:
    """The text that was meant, without its release characters.

    >>> plain("10?:15 what???+", "?")
    '10:15 what?+'
    """
    if release is None or release not in text:
        return text
    return release.join(part.replace(release, "") for part in text.split(release * 2))


def ends(data: bytes, start: int, at: int, release: bytes, skip: bytes = b"") -> bool:
    """Whether the mark at index ``at`` counts; nothing before ``start`` is looked at, nor line breaks in ``skip``."""
    if not release:
        return True
    size, count = len(release), 0
    while at > start:
        if at - start >= size and data.startswith(release, at - size):
            count += 1
            at -= size
        elif skip and data[at - 1] in skip:
            at -= 1
        else:
            break
    return count % 2 == 0


def find(data: bytes, mark: bytes, start: int, stop: int, release: bytes, origin: int, skip: bytes = b"") -> int:
    """Index of the first unreleased mark from ``start`` on, -1 if there is none; text begins at ``origin``."""
    at = data.find(mark, start, stop)
    while at >= 0 and not ends(data, origin, at, release, skip):
        at = data.find(mark, at + len(mark), stop)
    return at


def cuts(data: bytes, mark: bytes, release: bytes, skip: bytes = b"") -> list[tuple[int, int]]:
    """Start and end of each part of ``data`` between its unreleased marks."""
    found = []
    start = 0
    at = find(data, mark, 0, len(data), release, 0, skip)
    while at >= 0:
        found.append((start, at))
        start = at + len(mark)
        at = find(data, mark, start, len(data), release, start, skip)
    found.append((start, len(data)))
    return found


def released(data: bytes, mark: bytes, release: bytes) -> int:
    """How many marks in ``data`` are released."""
    if not release or release + mark not in data:
        return 0
    return data.replace(release * 2, b"").count(release + mark)

"""Where a finding is, in the way that hosts of code want it: a path below the repository, line and column."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compat.positions import Mark, mark_of

if TYPE_CHECKING:
    from compat.sheet import Row, Sheet
    from compat.verdict import Location


def mark(sheet: Sheet, row: Row) -> Mark:
    """Line, column and width of a row; the line alone when the file cannot be read."""
    return mark_at(sheet, row.place)


def mark_at(sheet: Sheet, place: Location) -> Mark:
    """The same for one of its places."""
    text = sheet.frame(place) if place.file else None
    return mark_of(text, place.pointer) if text is not None else Mark(max(1, place.line), 1, 1)


def path(sheet: Sheet, place: Location) -> str:
    """The file below the root of the repository; empty for one inside a commit, an archive or a package."""
    if not place.file or _is_elsewhere(place.file):
        return ""
    from posixpath import normpath

    return normpath(f"{sheet.root}/{place.file}" if sheet.root else place.file).lstrip("/")


def _is_elsewhere(file: str) -> bool:
    return file.startswith(("git:", "pkg:", "/")) or any(f"{end}/" in file for end in (".whl", ".zip", ".gz", ".tgz"))


def anchor(sheet: Sheet, row: Row) -> str:
    """A path for hosts that show nothing without one: the row's, its old side's, or the configuration's."""
    return (
        path(sheet, row.place) or path(sheet, row.other) or (f"{sheet.root}/" if sheet.root else "") + "pyproject.toml"
    )


def told(row: Row) -> str:
    """The message with the place in a document, the document that shows it, and what to do."""
    import json

    parts = [f"{row.message}{f' (at {row.path})' if row.path else ''}"]
    if row.witness is not None:
        document = json.dumps(row.witness.document, ensure_ascii=False)
        sides = ("old", "new") if row.witness.direction == "backward" else ("new", "old")
        shown = document if len(document) <= 500 else f"{document[:500]} ..."
        parts.append(f"The {sides[0]} schema accepts this document and the {sides[1]} one rejects it: {shown}")
    if row.hint:
        parts.append(f"Fix: {row.hint}")
    return "\n".join(parts)

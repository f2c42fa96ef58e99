"""Interchanges and groups that were received before: a store remembers them from one file to the next."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol, Self

from canonical.errors import FormatError
from canonical.formats.items import Blank, Envelope, Notice
from canonical.problems import Problem

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


class SeenStore(Protocol):
    """Remembers keys; a database of the caller's will do, if it can tell at once whether a key is new."""

    def first(self, key: str, when: str) -> bool:
        """Whether this key comes for the first time; it is remembered now.

        ``when`` is the date and time of the header as CCYYMMDDHHMM, or as it stands there if it is none: a store may
        forget keys that are old.
        """


class MemoryStore:
    """Remembers as long as the program runs."""

    __slots__ = ("_seen",)

    def __init__(self) -> None:
        """Nothing was seen."""
        self._seen: dict[str, str] = {}

    def first(self, key: str, when: str) -> bool:
        """Whether this key comes for the first time."""
        if key in self._seen:
            return False
        self._seen[key] = when
        return True

    def forget(self, before: str) -> int:
        """Let go of what is older than a time (CCYYMMDDHHMM or its beginning); how many keys that were."""
        old = [key for key, when in self._seen.items() if when < before]
        for key in old:
            del self._seen[key]
        return len(old)


class FileStore:
    """Remembers in a file (SQLite), which several programs may share; use it in a ``with`` block or close it."""

    __slots__ = ("_connection",)

    def __init__(self, path: str | Path) -> None:
        """The file is made if there is none; raises `FormatError` if it cannot be opened or is something else."""
        import sqlite3

        try:
            self._connection = sqlite3.connect(path, isolation_level=None)
            self._connection.execute("CREATE TABLE IF NOT EXISTS seen (key TEXT PRIMARY KEY, at TEXT) WITHOUT ROWID")
        except sqlite3.Error as bad:
            raise FormatError(f"{path} cannot be used to remember what was received: {bad}") from None

    def first(self, key: str, when: str) -> bool:
        """Whether this key comes for the first time."""
        return self._connection.execute("INSERT OR IGNORE INTO seen VALUES (?, ?)", (key, when)).rowcount == 1

    def forget(self, before: str) -> int:
        """Let go of what is older than a time (CCYYMMDDHHMM or its beginning); how many keys that were."""
        return self._connection.execute("DELETE FROM seen WHERE at < ?", (before,)).rowcount

    def close(self) -> None:
        """Let go of the file."""
        self._connection.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def compared(items: Iterator[Any], seen: SeenStore, *, whole: bool) -> Iterator[Any]:
    """The items of a whole file with notices of what was received before; without envelopes unless ``whole``."""
    doubled: Any = None
    for item in items:
        if whole or not isinstance(item, (Envelope, Blank)):
            yield item
        if not isinstance(item, Envelope):
            continue
        problem = None
        if item.kind == "interchange-header":
            problem = _interchange(item, seen)
            doubled = item.interchange if problem is not None else None
        elif item.kind == "group-header" and item.interchange is not doubled:
            problem = _group(item, seen)
        if problem is not None:
            yield Notice([problem])


def _interchange(header: Envelope, seen: SeenStore) -> Problem | None:
    found: Any = header.interchange
    if seen.first("|".join(["interchange", *_partners(found), found.control]), _moment(found)):
        return None
    message = f"interchange {found.control} of {found.sender} to {found.receiver} was received before"
    hint = "do not process it again unless the sender says that the first one is void"
    return _problem("duplicate-interchange", message, hint, header, found.control)


def _group(header: Envelope, seen: SeenStore) -> Problem | None:
    around: Any = header.interchange
    found: Any = header.group
    key = ["group", *_partners(around), found.functional, found.sender, found.receiver, found.control]
    if seen.first("|".join(key), _moment(found)):
        return None
    message = f"group {found.control} of {found.sender} to {found.receiver} was received before, in another interchange"
    hint = "ask the sender whether it was sent again on purpose"
    return _problem("duplicate-group", message, hint, header, found.control)


def _problem(rule: str, message: str, hint: str, header: Envelope, value: str) -> Problem:
    return Problem(rule, message, hint, header.position, "error", value)


def _partners(found: Any) -> list[str]:
    return [found.standard, found.sender_qualifier, found.sender, found.receiver_qualifier, found.receiver]


def _moment(found: Any) -> str:
    """Date and time with a century; fifty years around 2000 is the customary pivot."""
    date = str(found.date)
    if len(date) == 6 and date.isdigit():
        date = ("20" if date < "50" else "19") + date
    return date + str(found.time)[:4]

"""Reads the files of lineage and of rules that a catalog's own tool has written; see docs/guides/who-is-hurt.md."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from compat.errors import UnreadableError

if TYPE_CHECKING:
    from pathlib import Path

FORM = 1
Facts = dict[str, Any]

LISTS: dict[str, tuple[str, ...]] = {"lineage": ("rows",), "rules": ("rules", "machines", "keys")}
NEEDED: dict[str, tuple[str, ...]] = {
    "rows": ("mapping", "event", "target", "source", "kind", "directions"),
    "rules": ("id", "title", "severity", "uses"),
    "machines": ("name", "title", "uses", "transitions"),
    "keys": ("event", "name", "uses"),
}


def read(file: Path, kind: str) -> Facts:
    """The facts in a file, ``kind`` being lineage or rules.

    Raises ``UnreadableError`` for a file that is not there, of another kind or form, or that lacks a member.
    """
    from compat.consumers.form import text_of
    from compat.sources import parse

    shown = file.as_posix()
    found = parse(text_of(file, shown), shown)
    said = found.get("kind") if isinstance(found, dict) else None
    if said != kind:
        raise UnreadableError(shown, 1, f"this is no file of {kind}; make one with: canonical export {kind}")
    if found.get("form") != FORM:
        raise UnreadableError(shown, 1, f"form {found.get('form')!r} is not known; this version reads form {FORM}")
    for name in LISTS[kind]:
        _require(found.get(name), name, shown)
    facts: Facts = found
    return facts


def _require(entries: Any, name: str, shown: str) -> None:
    if not isinstance(entries, list):
        raise UnreadableError(shown, 0, f"it has no list {name!r}; write it anew")
    for index, entry in enumerate(entries):
        missing = [key for key in NEEDED[name] if not isinstance(entry, dict) or key not in entry]
        if missing:
            raise UnreadableError(shown, 0, f"{name}[{index}] lacks {', '.join(missing)}; write the file anew")

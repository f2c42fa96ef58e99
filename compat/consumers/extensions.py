"""A consumer's own extension schemas: whether they still fit into the catalog, and still mean the same."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from compat.errors import UnreadableError, UsageError
from compat.sources import Sources

if TYPE_CHECKING:
    from collections.abc import Iterator
    from importlib.resources.abc import Traversable
    from pathlib import Path

    from compat.consumers.sides import Side
    from compat.keywords import Schema
    from compat.verdict import Answer, Verdict


@dataclass(frozen=True, slots=True)
class Own:
    """One file of a consumer's own (an extension schema or a partner profile) and what became of it."""

    file: str
    answer: Answer
    reason: str
    verdict: Verdict | None = None

    def as_dict(self) -> dict[str, Any]:
        """A JSON-ready form."""
        witness = self.verdict.witness if self.verdict else None
        return {
            "file": self.file,
            "answer": self.answer,
            "reason": self.reason,
            "witness": witness.as_dict() if witness else None,
        }


class _Beside(Sources):
    """The files of a catalog, and one more that lies in its folder of extensions."""

    def __init__(self, root: Traversable, path: str, text: str) -> None:
        super().__init__(root)
        self._texts[path] = text


def checked(folder: Path, shown: str, old: Side, new: Side) -> Iterator[Own]:
    """What became of each ``<namespace>.json`` of a folder; raises ``UsageError`` if there is no such folder."""
    if not folder.is_dir():
        raise UsageError(f"extensions = {shown!r}: no such folder; it holds one <namespace>.json an extension")
    for file in sorted(folder.glob("*.json")):
        yield _checked(file, f"{shown}/{file.name}", old, new)


def _checked(file: Path, shown: str, old: Side, new: Side) -> Own:
    from compat.bundle import build
    from compat.consumers.form import text_of

    path = f"extensions/{file.name}"
    try:
        now = build(_Beside(new.catalog.settings.schemas, path, text_of(file, shown)), path).schema
    except UnreadableError as error:
        return Own(shown, "incompatible", f"it does not fit into the catalog any more: {error}")
    missing = _missing_events(now, new)
    if missing:
        return Own(shown, "incompatible", missing)
    return _meaning(shown, now, old)


def _missing_events(schema: Schema, new: Side) -> str:
    from compat.consumers.fits import suggestion

    stated = schema.get("x-extension")
    known = new.schemas()
    for event in stated.get("appliesTo", ()) if isinstance(stated, dict) else ():
        if event not in known:
            return f"it applies to {event!r}, and there is no such event type; {suggestion(event, known)}"
    return ""


def _meaning(shown: str, now: Schema, old: Side) -> Own:
    """Whether data that were written before are still valid: what it takes from the catalog may have changed."""
    from compat.engine import compare

    names = now.get("$defs", {})
    released = _released(old)
    unknown = sorted(name for name in names if name not in released)
    before = {**now, "$defs": {name: released.get(name, schema) for name, schema in names.items()}}
    verdict = compare(before, now, "full") if names else None
    if verdict is None or verdict.answer == "compatible":
        reason = "it fits" if not unknown else f"it fits; {old.label} has no {', '.join(unknown)} to compare with"
        return Own(shown, "compatible", reason, verdict)
    if verdict.answer == "undecided":
        return Own(shown, "undecided", verdict.reason, verdict)
    backward = compare(before, now, "backward")
    if backward.answer == "compatible":
        return Own(shown, "compatible", "it takes more than before; readers of your data may have to be told", backward)
    said = "; ".join(dict.fromkeys(one.message for one in backward.findings if one.effect == "breaks"))
    return Own(shown, backward.answer, f"data that were written before are refused now: {said}", backward)


def _released(old: Side) -> Schema:
    """Every definition of a side by name."""
    found: Schema = {}
    for artefact in old.schemas().values():
        schema = old.schema(artefact) or {}
        for name, definition in schema.get("$defs", {}).items():
            found.setdefault(name, definition)
    return found

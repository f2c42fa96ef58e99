"""A consumer's partner profiles: whether the fields that their patches target are still there."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from compat.consumers.extensions import Own
from compat.errors import UsageError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from compat.consumers.sides import Side
    from compat.document import Document
    from compat.impact.facts import Facts


def checked(folder: Path, given: tuple[str, ...], new: Side, lineage: Facts | None) -> Iterator[Own]:
    """What became of each profile; ``given`` are files or folders, relative to ``folder``.

    ``lineage`` tells which event types a mapping makes; without it, a target that any event type has counts as there.
    Raises ``UsageError`` for what is neither a file nor a folder.
    """
    documents = _documents(new)
    for name in given:
        place = folder / name
        if not place.exists():
            raise UsageError(f"profiles: {name!r} is neither a file nor a folder; check the path")
        files = sorted(place.glob("*.toml")) if place.is_dir() else [place]
        for file in files:
            shown = name if file == place else f"{name.rstrip('/')}/{file.name}"
            yield _checked(file, shown, documents, lineage)


def _documents(new: Side) -> dict[str, Document]:
    from compat.document import Document

    found = {}
    for name, artefact in new.schemas().items():
        schema = new.schema(artefact)
        if schema is not None and artefact.kind == "event-type":
            found[name] = Document(schema, name)
    return found


def _checked(file: Path, shown: str, documents: dict[str, Document], lineage: Facts | None) -> Own:
    from compat.consumers.form import text_of, toml_of
    from compat.consumers.toml_lines import line_of, lines

    text = text_of(file, shown)
    patches, known = toml_of(text, shown).get("patch", []), lines(text)
    problems = []
    for index, patch in enumerate(patches if isinstance(patches, list) else ()):
        said = _problem(patch, documents, lineage) if isinstance(patch, dict) else "a patch is a table: write [[patch]]"
        if said:
            problems.append(f"line {line_of(known, ('patch', index, 'target'))}: {said}")
    count = len(patches) if isinstance(patches, list) else 0
    fine = f"{count} patch{'' if count == 1 else 'es'}, every target is there"
    return Own(shown, "incompatible" if problems else "compatible", "; ".join(problems) or fine)


def _problem(patch: dict[str, Any], documents: dict[str, Document], lineage: Facts | None) -> str:
    from compat.consumers.fits import suggestion
    from compat.impact.members import members, places_at

    event, target = str(patch.get("event", "")), str(patch.get("target", ""))
    if event and event not in documents:
        return f"there is no event type {event!r}; {suggestion(event, documents)}"
    names = [event] if event else _made_by(str(patch.get("mapping", "")), lineage) or list(documents)
    places = [documents[name] for name in names if name in documents]
    steps = "/".join("*" if "=" in step else step for step in target.split("/"))
    if not target or any(places_at(document, steps) for document in places):
        return ""
    near = suggestion(target, {path for document in places for path in members(document)}, most=0)
    where = event or f"the events of {patch.get('mapping', 'any mapping')}"
    return f"{where} has no member {target!r}" + (f"; {near}" if near.startswith("did you mean") else "")


def _made_by(mapping: str, lineage: Facts | None) -> list[str]:
    rows = (lineage or {}).get("rows", ())
    return sorted({row["event"] for row in rows if row["event"] and row["mapping"].partition("@")[0] == mapping})

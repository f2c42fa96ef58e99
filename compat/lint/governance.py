"""What an event type must say beside its data: owner, keys, time, protection, service level."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from compat.document import Document
from compat.errors import UnreadableError
from compat.keywords import unescape
from compat.lint.names import VERSION
from compat.meaning import CLASSIFICATION, PERSONAL_DATA

if TYPE_CHECKING:
    from compat.lint.work import Work

TEXTS = ("trigger", "owner", "systemOfRecord")
KEYS = ("businessKey", "idempotencyKey", "partitionKey", "time")
CHOICES: dict[str, tuple[str, ...]] = {
    "classification": CLASSIFICATION,
    "personalData": PERSONAL_DATA,
    "maturity": ("draft", "stable", "deprecated"),
}
MEMBERS = frozenset({*TEXTS, *KEYS, *CHOICES, "sla", "revision", "compensates", "since", "anchors"})
# ISO 8601 durations that have one length in seconds: no years and no months.
DURATION = re.compile(r"P(?=.)(\d+W|(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+(\.\d+)?S)?)?)\Z", re.ASCII)


def run(work: Work) -> None:
    """Report every event type whose ``x-event`` is incomplete or points at nothing."""
    for file, document in work.below("events"):
        event = document.get("x-event")
        if not isinstance(event, dict):
            work.add("event-governance", file, "", "there is no x-event")
            continue
        _members(work, file, event)
        _level(work, file, event)
        _keys(work, file, event)
        _revision(work, file, event)
        _compensates(work, file, event)


def _members(work: Work, file: str, event: dict[str, Any]) -> None:
    for member in sorted(MEMBERS - event.keys()):
        work.add("event-governance", file, "/x-event", f"{member} is missing")
    for member in sorted(event.keys() - MEMBERS - {"deprecation"}):
        work.add("event-governance", file, f"/x-event/{member}", f"{member} is no member of x-event")
    for member in TEXTS:
        if member in event and (not isinstance(event[member], str) or not event[member].strip()):
            work.add("event-governance", file, f"/x-event/{member}", f"{member} is not a text")
    for member, values in CHOICES.items():
        if member in event and event[member] not in values:
            work.add("event-governance", file, f"/x-event/{member}", f"{member} is not one of {', '.join(values)}")
    if (event.get("maturity") == "deprecated") is not ("deprecation" in event):
        message = "deprecation, with sunset and migration, is given exactly when maturity is deprecated"
        work.add("event-governance", file, "/x-event", message)
    if "since" in event and not VERSION.match(str(event["since"])):
        work.add("since-malformed", file, "/x-event/since", f"{event['since']!r} is not a release number")
    anchors = event.get("anchors", [])
    if not isinstance(anchors, list) or not all(isinstance(anchor, str) and anchor.strip() for anchor in anchors):
        work.add("event-governance", file, "/x-event/anchors", "anchors is not a list of texts")


def _level(work: Work, file: str, event: dict[str, Any]) -> None:
    level = event.get("sla")
    if "sla" not in event:
        return
    target = level.get("target") if isinstance(level, dict) else None
    if not isinstance(target, str) or not DURATION.match(target):
        work.add("event-service-level", file, "/x-event/sla", f"the target {target!r} is no duration")


def _keys(work: Work, file: str, event: dict[str, Any]) -> None:
    for member in KEYS:
        parts = event.get(member, [])
        if not isinstance(parts, list) or (member in event and not parts and member != "time"):
            work.add("event-governance", file, f"/x-event/{member}", f"{member} is not a list of pointers")
            continue
        for index, part in enumerate(parts):
            for pointer in _pointers(part):
                if not isinstance(pointer, str) or not exists(work, file, pointer):
                    at = f"/x-event/{member}/{index}"
                    work.add("event-key-unknown", file, at, f"{pointer!r} points at no field of the event")


def _pointers(part: Any) -> list[Any]:
    """The pointers of one part: a pointer, alternatives, or a pointer that counts only under a condition."""
    if isinstance(part, list):
        return part
    if isinstance(part, dict):
        return [part.get("pointer"), *([part["when"].get("pointer")] if isinstance(part.get("when"), dict) else [])]
    return [part]


def exists(work: Work, file: str, pointer: str) -> bool:
    """Whether a pointer, with ``*`` for any item, is a field of an event; so it is while a reference is broken."""
    bundle = work.bundle(file)
    if bundle is None or not pointer.startswith("/"):
        return bundle is None
    document = Document(bundle.schema, file)
    at: str | None = ""
    for token in pointer.split("/")[1:]:
        at = _step(document, at, unescape(token)) if at is not None else None
    return at is not None


def _step(document: Document, at: str, name: str) -> str | None:
    """The pointer of the schema of one member or item; None if there is none."""
    schema = document.at(at)
    while isinstance(schema, dict) and isinstance(schema.get("$ref"), str):
        try:
            at = document.target(schema["$ref"])
        except UnreadableError:
            return None
        schema = document.at(at)
    if not isinstance(schema, dict):
        return None
    if name in schema.get("properties", {}):
        return f"{at}/properties/{name}"
    is_index = name.isdecimal() or name in {"*", "-"}
    return f"{at}/items" if is_index and isinstance(schema.get("items"), dict) else None


def _revision(work: Work, file: str, event: dict[str, Any]) -> None:
    pointer = event.get("revision")
    if pointer is not None and not (isinstance(pointer, str) and exists(work, file, pointer)):
        work.add("event-key-unknown", file, "/x-event/revision", f"{pointer!r} points at no field of the event")


def _compensates(work: Work, file: str, event: dict[str, Any]) -> None:
    """What an event undoes exists, and the key of it is made of members that are there, as many as that key has."""
    undone = event.get("compensates")
    if undone is None:
        return
    events = undone.get("events") if isinstance(undone, dict) else None
    if not isinstance(events, list) or not events or undone.keys() - {"events", "key", "when"}:
        at = "/x-event/compensates"
        work.add("event-governance", file, at, "compensates is neither null nor an object of events, key and when")
        return
    key = undone.get("key")
    if isinstance(key, list) and len(events) > 1:
        message = "a key of parts belongs to one event type; name the member that holds the whole key, or one type"
        work.add("event-governance", file, "/x-event/compensates/key", message)
    for target in events:
        path = f"events/{str(target).replace('.', '/')}.json"
        if path not in work.documents:
            work.add("event-compensates-unknown", file, "/x-event/compensates", f"there is no event type {target!r}")
        elif isinstance(key, list):
            _same_length(work, file, key, path)
    for part in [*([key] if isinstance(key, str) else key or []), *(undone.get("when") or {})]:
        for pointer in _pointers(part):
            if not isinstance(pointer, str) or not exists(work, file, pointer):
                message = f"{pointer!r} points at no field of the event"
                work.add("event-key-unknown", file, "/x-event/compensates/key", message)


def _same_length(work: Work, file: str, key: list[Any], path: str) -> None:
    undone = work.documents[path].get("x-event", {}).get("idempotencyKey", [])
    if len(undone) != len(key):
        message = f"the key has {len(key)} parts, the key of {path} has {len(undone)}"
        work.add("event-compensates-unknown", file, "/x-event/compensates/key", message)

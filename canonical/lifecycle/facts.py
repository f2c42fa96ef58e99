"""One received event, reduced to what the fold asks for; and the clock, which is an event of the engine itself."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from canonical.errors import ValidationError
from canonical.lifecycle.durations import instant
from canonical.problems import Problem

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime

CLOCK = "clock"
"""The type of the engine's own event ``{"type": "clock", "time": ...}``: this instant has passed."""

_REQUIRED = ("id", "type", "time", "subject", "tenant", "idempotencykey", "contenthash")
_TIME_SOURCES = {"event": 0, "message": 1, "recording": 2}


class Fact:
    """One business fact as one event tells it. Facts with the same ``ident`` are duplicates of each other."""

    __slots__ = (
        "compensates",
        "content",
        "data",
        "event",
        "group",
        "ident",
        "key",
        "mapping",
        "mapping_version",
        "name",
        "preference",
        "revision",
        "sequence",
        "source_hash",
        "tenant",
        "time",
    )

    def __init__(self, event: dict[str, Any], time: datetime) -> None:
        self.event: dict[str, Any] = event
        self.time: datetime = time
        self.name: str = kind_of(event["type"])
        self.tenant: str = event["tenant"]
        self.key: str = event["idempotencykey"]
        self.content: str = event["contenthash"]
        self.ident: tuple[str, str] = (self.key, self.content)
        self.data: dict[str, Any] = event["data"]
        self.revision: int | None = event.get("revision")
        self.compensates: str | None = event.get("compensates")
        self.sequence: str | None = event.get("sequence")
        self.source_hash: str | None = event.get("sourcehash")
        mapping, _, version = str(event.get("mappedfrom") or "").partition("@")
        self.mapping: str = mapping
        self.mapping_version: tuple[int, ...] = _version(version)
        self.group: tuple[str, str, str] | None = (
            None if self.revision is None else (self.tenant, self.name, event["subject"])
        )
        self.preference: tuple[Any, ...] = (_TIME_SOURCES.get(str(event.get("timesource")), 3), time, event["id"])

    def stands_before(self, other: Fact) -> bool:
        """Which of two duplicates is shown: the better known time, then the earlier, then the lower id, then the text."""
        if self.preference != other.preference:
            return bool(self.preference < other.preference)
        if self.event == other.event:
            return False
        return _text(self.event) < _text(other.event)


def is_clock(event: dict[str, Any]) -> bool:
    """Whether this is the engine's own event."""
    return event.get("type") == CLOCK


def tick(event: dict[str, Any]) -> datetime:
    """The instant of a clock event; raises `ValidationError`."""
    return _time(event)


def fact(event: dict[str, Any]) -> Fact:
    """Read a full envelope; raises `canonical.errors.ValidationError` naming the attributes that are missing."""
    problems = [
        Problem(
            "required", f"the event has no {name}", "fold full events, as an Emitter writes them", pointer=f"/{name}"
        )
        for name in _REQUIRED
        if not isinstance(event.get(name), str)
    ]
    if not isinstance(event.get("data"), dict):
        problems.append(Problem("required", "the event has no data", "data is the payload, an object", pointer="/data"))
    revision = event.get("revision")
    if revision is not None and (isinstance(revision, bool) or not isinstance(revision, int)):
        problems.append(Problem("type", "revision is no whole number", "the emitter stamps it", pointer="/revision"))
    if problems:
        raise ValidationError("a lifecycle cannot be folded over this event", problems)
    return Fact(event, _time(event))


def kind_of(type: str) -> str:  # noqa: A002 - the name that CloudEvents gives it
    """``shipment.packed`` for that and for ``<namespace>.shipment.packed.v1`` of any publisher."""
    parts = type.split(".")
    if len(parts) > 2 and parts[-1][:1] == "v" and parts[-1][1:].isdigit():
        return ".".join(parts[-3:-1])
    return type


def must_understand(value: Any) -> Iterator[str]:
    """The namespaces of extensions, at any depth, that a reader may not pass over."""
    if isinstance(value, dict):
        for member, inner in value.items():
            if member == "extensions" and isinstance(inner, dict):
                yield from (
                    name for name, one in inner.items() if isinstance(one, dict) and one.get("mustUnderstand") is True
                )
            yield from must_understand(inner)
    elif isinstance(value, list):
        for item in value:
            yield from must_understand(item)


def _time(event: dict[str, Any]) -> datetime:
    found = instant(event.get("time"))
    if found is None:
        problem = Problem(
            "format", f"{event.get('time')!r} is no instant", "write RFC 3339 with an offset", pointer="/time"
        )
        raise ValidationError("a lifecycle cannot be folded over this event", [problem])
    return found


def _version(text: str) -> tuple[int, ...]:
    digits = text.partition("@")[0].split(".")
    return tuple(int(part) for part in digits) if all(part.isascii() and part.isdigit() for part in digits) else ()


def _text(event: dict[str, Any]) -> str:
    import json

    return json.dumps(event, sort_keys=True)

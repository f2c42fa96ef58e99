"""One event of a set, reduced to what rules over sets ask for: what it is, which fact it tells, and when that was.

Everything by which facts are told apart and put in order comes from the events themselves, never from their place in
the list: the same events in another order are the same facts in the same order.
"""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from canonical.errors import CanonicalError, UnknownTypeError
from canonical.event_types import short_name

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

_BAD_DATA = (CanonicalError, ArithmeticError, AttributeError, LookupError, RecursionError, TypeError, ValueError)
EARLIEST = datetime.min.replace(tzinfo=UTC)
LATEST = datetime.max.replace(tzinfo=UTC)


class Fact:
    """What one event of a set tells. ``index`` is its place in the list, and takes part in nothing but reports."""

    __slots__ = (
        "bare",
        "compensates",
        "content",
        "data",
        "envelope",
        "id",
        "index",
        "key",
        "name",
        "order",
        "revision",
        "source",
        "tenant",
        "time",
    )

    def __init__(self, name: str, data: Any, envelope: dict[str, Any], index: int) -> None:
        self.name: str = name
        self.data: dict[str, Any] = data if isinstance(data, dict) else {}
        self.envelope: dict[str, Any] = envelope
        self.bare: bool = not envelope
        self.index: int = index
        self.tenant: str = _text(envelope.get("tenant"))
        self.source: str = _text(envelope.get("source"))
        self.key: str = self._attribute("idempotencykey", _key)
        self.content: str = self._attribute("contenthash", _content)
        self.id: str = _text(envelope.get("id")) or self.key
        self.compensates: str | None = self._attribute("compensates", _compensated) or None
        self.revision: int | None = self._revision()
        self.time: datetime | None = self._time()
        self.order: tuple[Any, ...] = (
            self.time or EARLIEST,
            self.key,
            self.content,
            self.source,
            self.id,
            *(_text(envelope.get(name)) for name in ("sequence", "recordedtime", "mappedfrom", "sourcehash")),
            self.revision or 0,
        )

    @property
    def ident(self) -> tuple[str, str, str]:
        """Facts with the same one are duplicates of each other."""
        return self.tenant, self.key, self.content

    @property
    def text(self) -> str:
        """The whole event as text, whatever is in it."""
        return json.dumps([self.name, self.envelope, self.data], sort_keys=True, default=repr)

    def differs(self, other: Fact) -> bool:
        """Whether anything at all is different."""
        return (self.name, self.envelope, self.data) != (other.name, other.envelope, other.data)

    def at(self, pointer: str) -> str:
        """A pointer of the data as a pointer into the event; the same when the data were given alone."""
        return pointer if self.bare else f"/data{pointer}"

    def at_attribute(self, name: str) -> str:
        """A pointer to an attribute of the envelope; to the whole when there is no envelope."""
        return "" if self.bare else f"/{name}"

    def _attribute(self, name: str, derive: Callable[[str, dict[str, Any], str], str | None]) -> str:
        """What the envelope states, or else what the data tell."""
        stated = self.envelope.get(name)
        if isinstance(stated, str):
            return stated
        try:
            return derive(self.name, self.data, self.tenant) or ""
        except _BAD_DATA:
            return ""

    def _revision(self) -> int | None:
        """The revision of the subject that the event describes."""
        from canonical.envelope.identity import revision

        stated = self.envelope.get("revision")
        try:
            found = revision(self.name, self.data) if stated is None else stated
        except _BAD_DATA:
            found = None
        return found if isinstance(found, int) and not isinstance(found, bool) else None

    def _time(self) -> datetime | None:
        """The instant of the fact in UTC, when it is certain: the time of recording is none."""
        from canonical.envelope.identity import event_time

        try:
            found = event_time(self.name, self.data)
        except _BAD_DATA:
            found = None
        if found is None and self.envelope.get("timesource") != "recorded":
            found = self.envelope.get("time")
        return instant(found)


def _text(value: Any) -> str:
    return value if isinstance(value, str) else ""


def _key(name: str, data: dict[str, Any], tenant: str) -> str:
    from canonical.envelope.identity import idempotency_key

    return idempotency_key(name, data, tenant)


def _content(name: str, data: dict[str, Any], _: str) -> str:
    from canonical.envelope.identity import content_hash

    try:
        return content_hash(name, data)
    except _BAD_DATA:
        return repr(sorted(data.items(), key=lambda item: repr(item[0])))


def _compensated(name: str, data: dict[str, Any], tenant: str) -> str | None:
    from canonical.envelope.identity import compensated_key

    return compensated_key(name, data, tenant)


def instant(value: Any) -> datetime | None:
    """A timestamp, or a ``Moment`` with a certain instant, in UTC; ``None`` for anything else."""
    text = value.get("instant") if isinstance(value, dict) else value
    if not isinstance(text, str) or len(text) < len("2026-03-14T13:30:00Z"):
        return None
    try:
        found = datetime.fromisoformat(text)
        return None if found.tzinfo is None else found.astimezone(UTC)
    except (ValueError, OverflowError):
        return None


def facts_of(events: Iterable[Any]) -> list[Fact]:
    """One fact for each event, in their own order; raises `UnknownTypeError` for what is no event of the catalog."""
    return sorted((_fact(event, index) for index, event in enumerate(events)), key=lambda fact: fact.order)


def _fact(event: Any, index: int) -> Fact:
    from canonical.envelope.identity import type_of

    if isinstance(event, tuple) and len(event) == 2 and isinstance(event[0], str):
        name, payload = event
        return Fact(short_name(name), payload.to_data() if hasattr(payload, "to_data") else payload, {}, index)
    model = type_of(event) if hasattr(event, "to_data") else None
    if model is not None:
        return Fact(model, event.to_data(), {}, index)
    if not isinstance(event, dict) and hasattr(event, "to_data"):
        event = event.to_data()
    if isinstance(event, dict) and isinstance(event.get("type"), str):
        return Fact(short_name(event["type"]), event.get("data"), event, index)
    problem = "has no 'type'; give full events, models, or pairs of a type and a payload"
    raise UnknownTypeError(f"item {index} of the set {problem}")

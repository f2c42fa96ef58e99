"""What a mapper hands over, and what the emitter must know about the world to make an event of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from canonical.errors import CanonicalError
from canonical.event_types import is_namespace
from canonical.texts import NO_IDENTIFIER, is_identifier

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import datetime
    from typing import ClassVar


class ContextError(CanonicalError):
    """The emitter lacks a value that every event needs, or was given one that it cannot use."""


class Draft:
    """One event as its source states it, before anything about the receiving world is added.

    ``type`` is ``<domain>.<name>``, such as ``milestone.reported``; ``data`` is the payload as plain JSON values.
    ``time`` is the instant of the event when the payload does not tell it, ``message_time`` the instant at which the
    message was written; both are RFC 3339 with an offset. ``mapping`` names the mapping and its version
    (``x12-214@1``), ``source_hash`` the SHA-256 of the original message. ``attributes`` are optional envelope
    attributes of this one event, such as ``sequence``, ``causationid`` or ``compensates``.
    """

    __slots__ = ("attributes", "data", "mapping", "message_time", "source_hash", "time", "type")

    __hash__: ClassVar[None] = None  # type: ignore[assignment]

    def __init__(
        self,
        type: str,  # noqa: A002 - the name that CloudEvents gives it
        data: dict[str, Any],
        time: str | None = None,
        message_time: str | None = None,
        mapping: str | None = None,
        source_hash: str | None = None,
        attributes: Mapping[str, str | int | bool] | None = None,
    ) -> None:
        self.type: str = type
        self.data: dict[str, Any] = data
        self.time: str | None = time
        self.message_time: str | None = message_time
        self.mapping: str | None = mapping
        self.source_hash: str | None = source_hash
        self.attributes: Mapping[str, str | int | bool] | None = attributes

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Draft) and all(getattr(self, n) == getattr(other, n) for n in Draft.__slots__)

    def __repr__(self) -> str:
        known = ((name, getattr(self, name)) for name in ("type", "time", "message_time", "mapping", "data"))
        return f"Draft({', '.join(f'{name}={value!r}' for name, value in known if value is not None)})"


class Context:
    """Who receives the events and when: the part of the envelope that no message can tell.

    ``tenant`` owns the events, ``source_system`` is the id of the system that stated them (erp, wms, tms, a carrier).
    ``source`` defaults to ``//<tenant>/<region or ->/<source_system>``. ``clock`` gives the time of recording as an
    aware datetime; it is always handed in, so that the same input gives the same bytes in a test. ``namespace``
    stands before every event type: a publisher's own, such as ``com.example``. Raises `ContextError` naming what is
    missing or cannot be used.
    """

    __slots__ = ("clock", "correlation_id", "namespace", "region", "source", "source_system", "tenant")

    def __init__(
        self,
        tenant: str,
        source_system: str,
        source: str | None = None,
        region: str | None = None,
        correlation_id: str | None = None,
        clock: Callable[[], datetime] | None = None,
        namespace: str = "canonical-logistics",
    ) -> None:
        for name, value in (("tenant", tenant), ("source_system", source_system), ("namespace", namespace)):
            if not str(value or "").strip():
                raise ContextError(f"the context has no {name}; give it as text, for example {_EXAMPLES[name]!r}")
        for name, value in (("tenant", tenant), ("source_system", source_system), ("region", region or "-")):
            if not is_identifier(value):
                raise ContextError(f"{name} {value!r} {NO_IDENTIFIER}")
        if not is_namespace(namespace):
            message = f"{namespace!r} cannot stand before an event type; write lower-case labels such as 'com.example'"
            raise ContextError(message)
        if clock is None:
            raise ContextError("the context has no clock; give a function such as lambda: datetime.now(UTC)")
        self.tenant: str = tenant
        self.source_system: str = source_system
        self.region: str | None = region or None
        self.correlation_id: str | None = correlation_id or None
        self.clock: Callable[[], datetime] = clock
        self.namespace: str = namespace
        self.source: str = source or _default_source(tenant, region, source_system)
        if len(self.source) > _LONGEST_SOURCE or not self.source.isascii() or not self.source.isprintable():
            raise ContextError(
                f"source {self.source!r} is no URI reference in ASCII of at most {_LONGEST_SOURCE} characters"
            )

    def __repr__(self) -> str:
        return f"Context(tenant={self.tenant!r}, source={self.source!r})"


_SEGMENT = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~!$&'()*+,;=:@")
_LONGEST_SOURCE = 255
_EXAMPLES = {"tenant": "acme", "source_system": "wms", "namespace": "com.example"}


def _default_source(tenant: str, region: str | None, source_system: str) -> str:
    return "//" + "/".join(_uri_segment(part) for part in (tenant, region or "-", source_system))


def _uri_segment(text: str) -> str:
    """RFC 3986 section 3.3: what a path segment may hold stays, everything else is percent-encoded."""
    return "".join(character if character in _SEGMENT else _percent(character) for character in text)


def _percent(character: str) -> str:
    return "".join(f"%{byte:02X}" for byte in character.encode())

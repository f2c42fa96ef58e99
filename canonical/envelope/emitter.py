"""Makes full envelopes of drafts: stamps who, when and which schema, and writes the event as one line.

`Emitter.line` is the way of the stream: the payload is encoded once, and the same bytes are hashed and written.
"""

from __future__ import annotations

from hashlib import blake2b, sha256
from typing import TYPE_CHECKING, Any, NamedTuple

from canonical.envelope.attributes import ATTRIBUTES, OPTIONAL, VARIABLE
from canonical.envelope.canonical_json import canonical_bytes, has_long_numbers, has_utf8_order
from canonical.envelope.draft import Context, ContextError, Draft
from canonical.envelope.encoding import Encoder, fastest
from canonical.envelope.identity import identity_of, type_of
from canonical.envelope.keys import escaped
from canonical.envelope.lines import Lines
from canonical.envelope.times import Times
from canonical.errors import ValidationError
from canonical.event_types import short_name

if TYPE_CHECKING:
    from collections.abc import Callable

    from canonical._generated.catalog import EventFacts
    from canonical.envelope.identity import Identity
    from canonical.envelope.lines import Stamp, TextLine

__all__ = ["ATTRIBUTES", "OPTIONAL", "Emitter"]


class _Plan(NamedTuple):
    """What is made once for an event type in one context."""

    constants: dict[str, Any]
    stamp: Callable[[Draft], Stamp]
    line: Callable[[Draft], bytes]
    related: Callable[[Draft], dict[str, Any]] | None


class Emitter:
    """Turns drafts and payload models into events, for one tenant and source system.

    The same draft, recorded at whatever time, gives the same ``id``: emitting a fact twice is harmless.
    """

    def __init__(self, context: Context, encoder: Encoder | None = None) -> None:
        """``encoder`` is the fastest one that is installed, unless another is asked for."""
        self.context = context
        self._encoder = encoder or fastest()
        self._times = Times(context.clock)
        self._plans: dict[str, _Plan] = {}

    def emit(self, draft: Draft | Any) -> dict[str, Any]:
        """The event as a dict of JSON values: attributes in the order of CloudEvents, absent ones left out, ``data``.

        ``draft`` is a `Draft`, or a payload model with ``to_data()``. Raises `UnknownTypeError` for a type that
        does not exist, `ContextError` for an attribute or clock that cannot be used, and `ValidationError` for data
        that do not have what identity is made of.
        """
        draft = _as_draft(draft)
        plan = self._plans.get(draft.type) or self._plan(draft.type)
        *stamped, _ = plan.stamp(draft)
        found: dict[str, Any] = {
            **dict(zip(VARIABLE, stamped, strict=True)),
            "mappedfrom": draft.mapping,
            "sourcehash": draft.source_hash,
            **plan.constants,
            **(plan.related(draft) if plan.related else {}),
            **_checked(draft.attributes),
        }
        event = {name: found[name] for name in ATTRIBUTES if found.get(name) is not None}
        event["data"] = draft.data
        return event

    def line(self, draft: Draft | Any) -> bytes:
        """The event as one line of JSON in UTF-8, ended by a line feed; the members of ``data`` are sorted.

        Errors as in `emit`.
        """
        if type(draft) is not Draft:
            draft = _as_draft(draft)
        plan = self._plans.get(draft.type) or self._plan(draft.type)
        if draft.attributes:
            return self._line_with_attributes(draft, plan)
        return plan.line(draft)

    def text_line(self, name: str, mapping: str, *, joined: bool = False) -> TextLine:
        """The function that writes events of a type that ``mapping`` has written as text (`canonical.envelope.written`).

        It takes the data as text, the part of them that keys and times are made of, the time of recording, that of the
        message, and the hash of the source; ``joined`` means that the keys are made already. What `line` would refuse is
        `Unfit`.
        """
        lines = Lines(_constants(self.context, _facts(name)), self._encoder.plain)
        return lines.of_texts(self.context, identity_of(name), self._times, _seed(self.context), mapping, joined)

    def recorded(self) -> str:
        """The time of recording by the clock of the context, in UTC."""
        return self._times.recorded()

    def _line_with_attributes(self, draft: Draft, plan: _Plan) -> bytes:
        event = self.emit(draft)
        del event["data"]
        return b'%b,"data":%b}\n' % (self._encoder.plain(event)[:-1], plan.stamp(draft)[-1])

    def _plan(self, name: str) -> _Plan:
        constants = _constants(self.context, _facts(name))
        stamp = _stamper(self.context, identity_of(name), self._times, self._encoder)
        related = _relation(self.context, identity_of(name))
        line = Lines(constants, self._encoder.plain).of_drafts(stamp, related)
        plan = self._plans[name] = _Plan(constants, stamp, line, related)
        return plan


def _facts(name: str) -> EventFacts:
    from canonical._generated.catalog import EVENTS

    return EVENTS[short_name(name)]


def _seed(context: Context) -> Any:
    return blake2b(f"{context.source}\0".encode(), digest_size=16)


def _relation(context: Context, identity: Identity) -> Callable[[Draft], dict[str, Any]] | None:
    """The function that gives the revision and the key of what is undone; nothing for a type that has neither."""
    if not identity.RELATED:
        return None
    relate, tenant = identity.relate, escaped(context.tenant)

    def related(draft: Draft) -> dict[str, Any]:
        try:
            revision, undone = relate(draft.data, tenant)
        except (AttributeError, IndexError, TypeError, ValueError) as error:
            raise _unusable(draft.type, error) from error
        return {"revision": revision, "compensates": undone}

    return related


def _stamper(context: Context, identity: Identity, times: Times, encoder: Encoder) -> Callable[[Draft], Stamp]:
    """The function that gives the attributes of `VARIABLE`, in that order, and the encoded data."""
    identify, normal, extensible = identity.identify, identity.normal, identity.EXTENSIBLE
    tenant, encode, recorded = escaped(context.tenant), encoder.ordered, times.recorded
    seed = _seed(context)

    def stamp(draft: Draft) -> Stamp:
        data = draft.data
        try:
            subject, key, partition, time = identify(data, tenant)
            same, encoded = normal(data), encode(data)
            if (
                (extensible and b'"extensions":' in encoded)
                or (b"." in encoded and b".0" in encoded and has_long_numbers(encoded))
                or not (encoded.isascii() or has_utf8_order(encoded))
            ):
                # Extensions may hold numbers, and members whose order differs in UTF-16; 1.0 is a way to write 1.
                encoded = canonical_bytes(data)
                content = sha256(encoded if same is data else canonical_bytes(same)).hexdigest()
            else:
                content = sha256(encoded if same is data else encode(same)).hexdigest()
            now, origin = recorded(), "event"
            if time is None:
                time, origin = times.fallback(draft.time, draft.message_time, now)
        except (AttributeError, IndexError, TypeError, ValueError) as error:
            raise _unusable(draft.type, error) from error
        if not subject:
            raise ValidationError(f"the data of {draft.type} hold no business key; validate them before emitting")
        digest = seed.copy()
        digest.update(f"{key}\0{content}".encode())
        return digest.hexdigest(), subject, time, origin, now, partition, key, content, encoded

    return stamp


def _constants(context: Context, facts: EventFacts) -> dict[str, Any]:
    return {
        "specversion": "1.0",
        "source": context.source,
        "type": f"{context.namespace}.{facts['name']}.v{facts['version'].partition('.')[0]}",
        "datacontenttype": "application/json",
        "dataschema": facts["dataschema"],
        "dataclassification": facts["classification"],
        "tenant": context.tenant,
        "sourcesystem": context.source_system,
        "region": context.region,
        "correlationid": context.correlation_id,
        "datacategory": None if facts["personal_data"] == "none" else facts["personal_data"],
        **(facts["deprecation"] or {}),
    }


def _as_draft(value: Any) -> Draft:
    if isinstance(value, Draft):
        return value
    name = type_of(value) if hasattr(value, "to_data") else None
    if name is None:
        raise ContextError(f"a {type(value).__name__} is no draft and no payload model; give a Draft(type, data)")
    return Draft(name, value.to_data())


def _checked(attributes: Any) -> dict[str, Any]:
    for name in attributes or ():
        if name not in OPTIONAL:
            allowed = ", ".join(sorted(OPTIONAL))
            raise ContextError(f"a draft cannot set the attribute {name!r}; the emitter does. It can set {allowed}")
    return dict(attributes or {})


def _unusable(name: str, error: Exception) -> ValidationError:
    reason = f"{type(error).__name__}: {error}"
    return ValidationError(f"a draft of {name} cannot be identified or written ({reason}); validate its data first")

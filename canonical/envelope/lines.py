"""Writes events as lines: the fixed text of a type and source around what differs from event to event."""

from __future__ import annotations

from collections.abc import Callable
from hashlib import sha256
from typing import TYPE_CHECKING, Any

from canonical.envelope.attributes import ATTRIBUTES, VARIABLE
from canonical.envelope.keys import MAX_LENGTH, escaped, shortened
from canonical.envelope.written import BOTH, UNFIT, as_sent, normal_form

if TYPE_CHECKING:
    from canonical.envelope.draft import Context, Draft
    from canonical.envelope.identity import Identity
    from canonical.envelope.times import Times

Stamp = tuple[str, str, str, str, str, str, str, str, bytes]
TextLine = Callable[[str, Any, str, str | None, str], bytes]
"""Data as text, what keys are made of, time of recording, time of the message, and hash of the source to a line."""

_TAILS = 64
"""How many endings of a line are kept: the events of one message share theirs."""


class Lines:
    """The lines of one event type from one source."""

    __slots__ = ("_constants", "_pieces", "_plain", "_special")

    def __init__(self, constants: dict[str, Any], plain: Callable[[Any], bytes]) -> None:
        """``constants`` are the attributes that are always the same, ``plain`` encodes a value."""
        self._constants, self._plain = constants, plain
        self._pieces: tuple[str, ...] = self._fixed()
        self._special = b"\\" in plain(constants["tenant"])

    def _fixed(self) -> tuple[str, ...]:
        """The text of a line before, between and after the values of `VARIABLE`, which stand in quotation marks."""
        pieces, text = [], "{"
        for name in ATTRIBUTES[: ATTRIBUTES.index("revision")]:
            separator = "" if text == "{" else ","
            if name in VARIABLE:
                pieces.append(f'{text}{separator}"{name}":"')
                text = '"'
            elif self._constants.get(name) is not None:
                text += f'{separator}"{name}":{self._plain(self._constants[name]).decode()}'
        return (*pieces, text)

    def _members(self, named: dict[str, Any]) -> str:
        return "".join(f',"{name}":{self._plain(value).decode()}' for name, value in named.items() if value is not None)

    def _inner(self, text: str) -> str:
        return self._plain(text)[1:-1].decode()

    def of_drafts(
        self, stamp: Callable[[Draft], Stamp], related: Callable[[Draft], dict[str, Any]] | None
    ) -> Callable[[Draft], bytes]:
        """The function that writes a draft, whose data are encoded when they are stamped."""
        a, b, c, d, e, f, g, h, i = self._pieces
        tails: dict[tuple[str | None, str | None], str] = {}
        special, inner, members = self._special, self._inner, self._members

        def tail_of(mapping: str | None, source_hash: str | None) -> str:
            if len(tails) >= _TAILS:
                tails.clear()
            tail = members({"mappedfrom": mapping, "sourcehash": source_hash}) + ',"data":'
            tails[mapping, source_hash] = tail
            return tail

        def line(draft: Draft) -> bytes:
            identifier, subject, time, origin, now, partition, key, content, encoded = stamp(draft)
            if b"\\" in encoded or special:  # whatever has to be escaped in a key had to be in the data
                subject, partition, key = inner(subject), inner(partition), inner(key)
            tail = tails.get((draft.mapping, draft.source_hash)) or tail_of(draft.mapping, draft.source_hash)
            if related:
                tail = members(related(draft)) + tail
            head = f"{a}{identifier}{b}{subject}{c}{time}{d}{origin}{e}{now}{f}{partition}{g}{key}{h}{content}{i}{tail}"
            return head.encode() + encoded + b"}\n"

        return line

    def of_texts(
        self, context: Context, identity: Identity, times: Times, seed: Any, mapping: str, joined: bool
    ) -> TextLine:
        """The function that writes data that are text already.

        It takes the text, the values that keys and times are made of (or, when ``joined``, subject, keys without the tenant
        and time), the time of recording, that of the message, and the hash of the source. It raises `Unfit` for data
        without a key.
        """
        a, b, c, d, e, f, g, h, i = self._pieces
        identify = _with_tenant if joined else identity.identify
        relate, is_related = identity.relate, identity.RELATED
        tenant, fallback = escaped(context.tenant), times.fallback
        special, inner, members = self._special, self._inner, self._members
        i += "" if is_related else members({"mappedfrom": mapping})
        mapped = members({"mappedfrom": mapping}) if is_related else ""

        def line(text: str, keys: Any, now: str, message_time: str | None, source_hash: str) -> bytes:
            try:
                subject, key, partition, time = identify(keys, tenant)
            except (AttributeError, IndexError, TypeError, ValueError):
                raise UNFIT from None
            if not subject:
                raise UNFIT
            if BOTH in text:
                content, encoded = sha256(normal_form(text).encode()).hexdigest(), as_sent(text).encode()
            else:
                encoded = text.encode()
                content = sha256(encoded).hexdigest()
            origin = "event"
            if time is None:
                time, origin = fallback(None, message_time, now)
            digest = seed.copy()
            digest.update(f"{key}\0{content}".encode())
            if special or "\\" in text:
                subject, partition, key = inner(subject), inner(partition), inner(key)
            relation = ""
            if is_related:
                revision, undone = relate(keys, tenant)
                relation = members({"revision": revision, "compensates": undone}) + mapped
            return (
                (
                    f"{a}{digest.hexdigest()}{b}{subject}{c}{time}{d}{origin}{e}{now}{f}{partition}{g}{key}{h}{content}{i}"
                    f'{relation},"sourcehash":"{source_hash}","data":'
                ).encode()
                + encoded
                + b"}\n"
            )

        return line


def _with_tenant(keys: tuple[str, str, str, str | None], tenant: str) -> tuple[str, str, str, str | None]:
    """Keys that lack only the tenant."""
    subject, rest, partition, time = keys
    key, partition = f"{tenant}:{rest}", f"{tenant}:{partition}"
    if len(key) > MAX_LENGTH:
        key = shortened(key)
    return subject, key, partition if len(partition) <= MAX_LENGTH else shortened(partition), time

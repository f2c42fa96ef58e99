"""Choosing delimiters that occur in no data, for an interchange whose usual ones do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from canonical.errors import FormatError
from canonical.formats.x12.envelope import Delimiters
from canonical.formats.x12.outgoing import DELIMITERS
from canonical.formats.x12.segment_text import BINARY
from canonical.problems import Position, Problem

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from canonical.formats.x12.outgoing import Element, EnvelopeOptions, Outgoing

# In the order in which partners are used to them; the information separators of ASCII can stand in no data at all.
_FAVOURITES = {"segment": "~'\x1c", "element": "*|+\x1d", "component": ":>\\<\x1f", "repetition": "^!`\x1e"}


def chosen(sets: Sequence[Outgoing], envelope: EnvelopeOptions, problems: list[Problem], *, joined: bool) -> Delimiters:
    """The delimiters of the envelope, each that occurs in data of it or of the sets exchanged for one that does not.

    With ``joined`` the component and repetition separators stand in the text on purpose and stay. Every exchange is
    told as a warning, because the partner must be able to read other delimiters.
    """
    present = {mark for outgoing in sets for segment in outgoing.segments for mark in set("".join(_texts(segment)))}
    present |= set("".join((envelope.sender, envelope.receiver, *envelope.authorization, *envelope.security)))
    present |= set(envelope.application_sender + envelope.application_receiver)
    kept = {"component", "repetition"} if joined else set()
    named = envelope.delimiters.used()
    for name, mark in named.items():
        if mark not in present or name in kept:
            continue
        taken = present | set(named.values())
        other = next((one for one in _FAVOURITES[name] + DELIMITERS if one not in taken), "")
        if not other:
            raise FormatError(
                f"every character that could be the {name} delimiter occurs in the data: replace some of it"
            )
        named[name] = other
        message = f"{mark!r} occurs in the data: {other!r} is the {name} delimiter of this interchange"
        hint = "the header of the interchange says it; a partner with fixed delimiters must be asked first"
        problems.append(Problem("delimiter-chosen", message, hint, Position(tag="ISA"), "warning", other))
    return Delimiters(named["element"], named["component"], named.get("repetition"), named["segment"])


def _texts(segment: Sequence[Element]) -> Iterator[str]:
    if segment and BINARY.get(str(segment[0])) == len(segment):
        segment = segment[:-1]  # delimiters in counted bytes are none
    for element in segment:
        if isinstance(element, str):
            yield element
        elif isinstance(element, (list, tuple)):
            for part in element:
                parts = part if isinstance(part, (list, tuple)) else (part,)
                yield from (
                    one for one in parts if isinstance(one, str)
                )  # what is no text is refused when it is written

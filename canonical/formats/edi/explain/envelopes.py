"""The segments around the messages: who sends to whom, when, and by which rules the file is cut."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from canonical.formats.edi.explain.parts import Block
from canonical.formats.edi.explain.readable import date, time
from canonical.formats.edi.explain.segments import named_segment, split_values

if TYPE_CHECKING:
    from canonical.formats.dictionary import Dictionary
    from canonical.formats.edi.explain.parts import BlockKind
    from canonical.formats.items import Envelope

_KINDS: dict[str, BlockKind] = {
    "interchange-header": "interchange",
    "group-header": "group",
    "group-trailer": "group-end",
    "interchange-trailer": "interchange-end",
    "interchange-acknowledgement": "interchange-acknowledgement",
}
_TITLES = {
    "interchange-acknowledgement": "acknowledgement of an interchange",
    "group-end": "end of the group",
    "interchange-end": "end of the interchange",
}


def envelope_block(envelope: Envelope, dictionary: Dictionary | None) -> Block:
    """A header, a trailer or a TA1."""
    interchange: Any = envelope.interchange
    kind = _KINDS[envelope.kind]
    block = Block(kind, _TITLES.get(kind, ""), position=envelope.position, standard=interchange.standard)
    marks = interchange.delimiters
    values = _values(envelope.elements, interchange)
    tag = envelope.elements[0]
    shown = named_segment(tag, envelope.elements, values, dictionary, getattr(marks, "decimal", "."))
    shown.position = envelope.position
    block.segments = [shown]
    if kind == "interchange":
        _about_interchange(block, interchange)
    elif kind == "group":
        _about_group(block, envelope.group, dictionary)
    return block


def _values(elements: list[str], interchange: Any) -> list[list[list[str]]]:
    """Elements of X12 envelopes are simple, and two of them hold delimiters."""
    if interchange.standard == "x12":
        return [[[element.strip()]] for element in elements[1:]]
    marks = interchange.delimiters
    return split_values(elements, marks.component, marks.repetition, marks.release)


def _about_interchange(block: Block, interchange: Any) -> None:
    standard = "X12" if interchange.standard == "x12" else "EDIFACT"
    block.title, block.number, block.type = (
        f"{standard} {interchange.version}",
        interchange.number,
        interchange.standard,
    )
    facts = {
        "sender": _party(interchange.sender_qualifier, interchange.sender),
        "receiver": _party(interchange.receiver_qualifier, interchange.receiver),
        "created": _when(interchange),
        "control": interchange.control,
        "use": "test" if interchange.test else "production",
        "character set": "" if interchange.encoding == "ascii" else interchange.encoding,
        "delimiters": "  ".join(f"{name} {mark}" for name, mark in delimiters(interchange.delimiters).items() if mark),
    }
    block.facts = {name: value for name, value in facts.items() if value}


def _party(qualifier: str, identifier: str) -> str:
    return f"{identifier} ({qualifier})" if qualifier else identifier


def _when(header: Any) -> str:
    shown = (date(header.date) or header.date, time(header.time) or header.time)
    return " ".join(word for word in shown if word)


def delimiters(marks: Any) -> dict[str, str | None]:
    """The characters that divide an interchange; None for those that its standard or version does not have."""
    names = ("segment", "element", "component", "repetition", "release", "decimal")
    return {name: getattr(marks, name, None) for name in names}


def _about_group(block: Block, group: Any, dictionary: Dictionary | None) -> None:
    block.number, block.type = group.number, group.functional
    name = dictionary.meaning("479", group.functional) if dictionary is not None and group.functional else ""
    block.title = " ".join(word for word in (group.functional, name) if word)
    facts = {
        "sender": group.sender,
        "receiver": group.receiver,
        "created": _when(group),
        "control": group.control,
        "version": group.version,
    }
    block.facts = {label: value for label, value in facts.items() if value}

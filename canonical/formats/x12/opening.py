"""The interchange that an ISA opens, and what is to be said about the header itself."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from canonical.formats.source import texts
from canonical.formats.x12 import isa
from canonical.formats.x12.checks import check_interchange
from canonical.formats.x12.envelope import Delimiters, Interchange
from canonical.formats.x12.shape import shape_of
from canonical.formats.x12.state import State

if TYPE_CHECKING:
    from canonical.formats.ledger import Ledger
    from canonical.formats.window import Window
    from canonical.problems import Position


def opened(window: Window, pos: int, ledger: Ledger, header: isa.Header) -> State:
    """The state behind a header that begins at ``pos``."""
    raw = texts(header.elements)
    encoding = "utf-8" if header.wide else "latin-1"
    separator, component, terminator = (
        mark.decode(encoding) for mark in (header.separator, header.component, header.terminator)
    )
    version, mark = raw[12].strip(), raw[11].strip(" ")  # 0x1C to 0x1F are blank space to Python, and separators here
    # ISA11 is a standards identifier (U) up to 00401 and the repetition separator from 00402 on.
    repeats = version.isdigit() and version >= "00402" and len(mark) == 1 and not mark.isalnum()
    delimiters = Delimiters(separator, component, mark if repeats else None, terminator)
    ledger.interchanges += 1
    start = window.base + pos
    interchange = Interchange(raw, delimiters, ledger.interchanges, start, wrapped=header.wrapped)
    interchange.separator, interchange.terminator = header.separator, header.terminator
    if header.wide:
        interchange.encoding = "utf-8"
    elif not (header.separator + header.terminator + header.component).isascii():
        interchange.encoding = "latin-1"  # a delimiter beyond ASCII could be a part of a UTF-8 character
    state = State(window, pos + header.length, ledger, interchange, shape_of(header.separator, header.terminator, b""))
    if header.wrapped:
        from canonical.formats.x12.loose import Loose

        state.loose = Loose(header.separator, header.terminator, wrapped=True)
    state.envelope("interchange-header", start, header.elements)
    _notices(state, interchange, header)
    ledger.lines = header.wrapped
    return state


def _notices(state: State, interchange: Interchange, header: isa.Header) -> None:
    if not header.fixed:
        wrong = next((n for n, width in enumerate(isa.WIDTHS, 1) if len(header.elements[n]) != width), None)
        message = "ISA is not fixed width"
        if header.length > isa.LENGTH:
            message += ": it has more than sixteen elements"
        if wrong is not None:
            message = f"ISA is not fixed width: ISA{wrong:02d} has {len(header.elements[wrong])} characters, "
            message += f"not {isa.WIDTHS[wrong - 1]}"
        hint = "elements were counted instead; ask the sender to pad them"
        place = state.place(interchange.offset, "ISA", element=wrong)
        state.notice("isa-not-fixed-width", message, hint, place)
    if header.wrapped and not state.ledger.lines:
        message = "line breaks stand inside segments: a transport has cut this interchange into lines of one length"
        hint = "the line breaks are taken out; ask for a transfer without them"
        state.notice("lines-cut", message, hint, state.place(interchange.offset), "info")
    if header.torn and (header.torn != 11 or not interchange.delimiters.repetition):
        message = f"ISA{header.torn:02d} holds {interchange.delimiters.element!r}, which separates the elements"
        hint = "the header was cut by its fixed widths: ask the sender to choose other delimiters"
        state.notice("delimiter-in-data", message, hint, _place(state, header, header.torn))
    check_interchange(state, interchange)
    used = list(interchange.delimiters.used().values())
    if len(set(used)) < len(used) or not used[2].strip(" ") or used[2].isalnum():
        named = ", ".join(f"{name} {mark!r}" for name, mark in interchange.delimiters.used().items())
        message = f"the delimiters are not all usable: {named}"
        hint = "components cannot be told apart in this interchange: ask the sender to choose other delimiters"
        repeated = interchange.delimiters.repetition in used[:2]
        state.notice("delimiters-unusable", message, hint, _place(state, header, 11 if repeated else 16))
    key = (interchange.sender, interchange.receiver, interchange.control)
    if state.ledger.seen_interchanges.repeats("\0".join(key).encode()):
        message = f"ISA13 {interchange.control} of {interchange.sender} was used before in this file"
        hint = "the interchange may have been sent twice"
        place = state.place(interchange.offset, "ISA", element=13)
        state.notice("interchange-control-number-repeated", message, hint, place, value=interchange.control)


def _place(state: State, header: isa.Header, element: int) -> Position:
    """The place of an element that may be, or hold, a delimiter: by its offset where that is known."""
    start = state.interchange.offset
    if not header.fixed or header.wide or header.wrapped:
        return state.place(start, "ISA", element=element)
    return replace(state.place(start + isa.offset_of(element), "ISA"), element=element)

"""What a UNB lacks, says wrongly or holds too much of."""

from __future__ import annotations

from typing import TYPE_CHECKING

from canonical.formats.edifact import moments

if TYPE_CHECKING:
    from canonical.formats.edifact.state import State

_CENTURY = len("CCYYMMDD")
_LONGEST_REFERENCE = 14  # 0020
_LONGEST_NAME = 35  # 0004 and 0010
_MOST_ELEMENTS = 11
_MOST = 256
_good: set[tuple[bytes, ...]] = set()  # headers without fault, apart from dates and references


def check_header(state: State, start: int, elements: list[bytes]) -> None:
    """What UNB lacks or says wrongly; most of it is the same in one interchange after another."""
    key = (state.component, state.release, *elements[1:4], *elements[6:])
    control, version = state.interchange.control, state.interchange.syntax_version
    eight = version >= "4" if version in ("1", "2", "3", "4") else len(state.interchange.date) == _CENTURY
    if key not in _good or not control or not moments.known(state, elements, eight=eight):
        told = len(state.out)
        _constant_notices(state, start, elements)
        moments.check(state, start, elements, "UNB", eight=eight)
        if len(state.out) == told and len(_good) < _MOST:
            _good.add(key)
    if len(control) > _LONGEST_REFERENCE:
        message = f"the control reference (0020) has {len(control)} characters, the element holds {_LONGEST_REFERENCE}"
        place = state.place(state.inside(start, elements, 5), "UNB", element=5)
        state.notice("element-too-long", message, "ask the sender to count anew", place, value=control[:80])
    seen = b"\0".join([b"EDIFACT", *elements[2:4], state.control])
    if control and state.ledger.seen_interchanges.repeats(seen):
        sender = state.interchange.sender
        message = f"interchange reference {control} of {sender} was used before in this file"
        place = state.place(state.inside(start, elements, 5), "UNB", element=5)
        hint = "the interchange may have been sent twice"
        state.notice("interchange-control-number-repeated", message, hint, place, value=control)


def _constant_notices(state: State, start: int, elements: list[bytes]) -> None:
    interchange = state.interchange
    named = (
        ("syntax identifier (0001)", interchange.syntax),
        ("syntax version (0002)", interchange.syntax_version),
        ("sender (0004)", interchange.sender),
        ("receiver (0010)", interchange.receiver),
        ("date (0017)", interchange.date),
        ("time (0019)", interchange.time),
        ("control reference (0020)", interchange.control),
    )
    missing = [name for name, value in named if not value]
    if missing:
        hint = "the sender must fill it; the messages were read all the same"
        message = f"UNB lacks its {', '.join(missing)}"
        state.notice("interchange-header-incomplete", message, hint, state.place(start, "UNB"))
    _syntax(state, start, elements)
    _sizes(state, start, elements)
    wanted = interchange.value(9)
    if wanted not in ("", "0", "1", "2"):
        message = f"the acknowledgement request (0031) is {wanted!r}: 1 asks for a CONTRL, and nothing asks for none"
        hint = "no acknowledgement is taken to be wanted: ask the sender which it is"
        place = state.place(state.inside(start, elements, 9), "UNB", element=9)
        state.notice("acknowledgement-flag-invalid", message, hint, place, value=wanted)
    test = interchange.value(11)
    if test not in ("", "1", "2", "3", "4"):
        message = f"the test indicator is {test!r}: 1 means test, and nothing means production"
        hint = "it is taken for a test: ask the sender which it is"
        place = state.place(state.inside(start, elements, 11), "UNB", element=11)
        state.notice("test-indicator-invalid", message, hint, place, value=test)


def _sizes(state: State, start: int, elements: list[bytes]) -> None:
    """Names of partners that are too long, and elements behind the last one (ISO 9735, UNB)."""
    for number, name in ((2, "sender"), (3, "receiver")):
        value = state.interchange.value(number)
        if len(value) > _LONGEST_NAME:
            message = f"the {name} has {len(value)} characters, the element holds {_LONGEST_NAME}"
            place = state.place(state.inside(start, elements, number), "UNB", element=number)
            state.notice("element-too-long", message, "agree on a shorter identification", place, value=value[:80])
    if any(element.strip() for element in elements[_MOST_ELEMENTS + 1 :]):
        message = f"UNB has {len(elements) - 1} elements, it should have {_MOST_ELEMENTS}"
        place = state.place(state.inside(start, elements, _MOST_ELEMENTS + 1), "UNB", element=_MOST_ELEMENTS + 1)
        state.notice("too-many-elements", message, "the others are ignored: ask the sender to remove them", place)


def _syntax(state: State, start: int, elements: list[bytes]) -> None:
    interchange = state.interchange
    place = state.place(state.inside(start, elements, 1), "UNB", element=1)
    if interchange.syntax and not state.charset.known:
        message = f"the syntax identifier {interchange.syntax!r} names no character set that is known"
        hint = "the text is read as UTF-8, or as Latin-1 where it is not that"
        state.notice("character-set-unknown", message, hint, place, value=interchange.syntax)
    if interchange.syntax_version and interchange.syntax_version not in ("1", "2", "3", "4"):
        message = f"syntax version {interchange.syntax_version!r} is not one of 1 to 4"
        hint = "it was read by the rules of syntax 3, or of syntax 4 if the number is higher"
        state.notice("syntax-version-unknown", message, hint, place, value=interchange.syntax_version)

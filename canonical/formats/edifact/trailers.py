"""What a trailer says against what was read: counts and references of messages, groups and interchanges."""

from __future__ import annotations

from typing import TYPE_CHECKING

from canonical.formats.source import decode
from canonical.formats.stated import counted, element, quoted, same_number, states
from canonical.problems import Problem

if TYPE_CHECKING:
    from canonical.formats.edifact.state import State
    from canonical.problems import Severity

_RESEND = "segments were lost, added or changed on the way: ask the sender for the message again"


def message_trailer(state: State, start: int, elements: list[bytes], control: bytes, count: int) -> list[Problem]:
    """Check UNT against the number of segments and 0062 of UNH (ISO 9735-1, UNT: 0074 and 0062)."""
    return _trailer(state, start, elements, control, count, ("set", "UNH", "segments"))


def group_trailer(state: State, start: int, elements: list[bytes], control: bytes, count: int) -> list[Problem]:
    """Check UNE against the number of messages and 0048 of UNG."""
    return _trailer(state, start, elements, control, count, ("group", "UNG", "messages"))


def interchange_trailer(state: State, start: int, elements: list[bytes], control: bytes, count: int) -> list[Problem]:
    """Check UNZ against 0020 of UNB and the number of groups, or of messages if there are no groups (0036)."""
    nouns = "groups" if state.groups else "messages"
    return _trailer(state, start, elements, control, count, ("interchange", "UNB", nouns))


def _trailer(
    state: State, start: int, elements: list[bytes], control: bytes, count: int, what: tuple[str, str, str]
) -> list[Problem]:
    level, header, nouns = what
    tag = decode(elements[0])
    inner = level == "set"
    name = "message" if inner else level
    severity: Severity = "error" if inner else "warning"
    said, control_said = element(elements, 1), element(elements, 2)
    segment = state.open.count if inner and state.open is not None else None
    problems = []
    if not states(said, count):
        message = f"{tag} says {counted(said, nouns)}, the {name} has {count}"
        hint = f"something may be missing from this {name}: compare with the sender's log"
        if inner:
            message, hint = message + " (UNH and UNT included)", _RESEND
        place = state.place(state.inside(start, elements, 1), tag, segment, 1)
        problems.append(Problem(f"{level}-count-wrong", message, hint, place, severity, decode(said[:80])))
    if control_said != control.strip():
        place = state.place(state.inside(start, elements, 2), tag, segment, 2)
        message = f"the reference of {header} is {quoted(control)}, that of {tag} is {quoted(control_said)}"
        if same_number(control_said, control):
            rule, severity = f"{level}-control-number-spelling", "warning"
            hint = "write the same digits in both, leading zeros included"
        else:
            rule = f"{level}-control-number-mismatch"
            hint = _RESEND if inner else f"the trailer may belong to another {name}: compare with the sender's log"
        problems.append(Problem(rule, message, hint, place, severity, decode(control_said[:80])))
    return problems

"""What a trailer says against what was read: counts and control numbers of sets, groups and interchanges."""

from __future__ import annotations

from collections.abc import Callable

from canonical.formats.source import decode
from canonical.formats.stated import counted, element, quoted, same_number, states
from canonical.problems import Position, Problem

Place = Callable[[int], Position]
"""Gives the position of an element of the trailer."""

_RESEND = "segments were lost, added or changed on the way: ask the sender for the set again"


def set_trailer(elements: list[bytes], control: bytes, count: int, place: Place) -> list[Problem]:
    """Check SE01 and SE02 against the number of segments and ST02; ``place`` gives that of an element of SE."""
    problems = []
    said, control_said = element(elements, 1), element(elements, 2)
    if not states(said, count):
        message = f"SE01 says {counted(said, 'segments')}, the set has {count} (ST and SE included)"
        problems.append(_at(place, 1, "set-count-wrong", message, _RESEND, said, "error"))
    if control_said != control.strip():
        same = same_number(control_said, control)
        message = f"ST02 is {quoted(control)}, SE02 is {quoted(control_said)}"
        if same:
            rule, hint = "set-control-number-spelling", "write the same digits in both, leading zeros included"
        else:
            rule, hint = "set-control-number-mismatch", _RESEND
        problems.append(_at(place, 2, rule, message, hint, control_said, "warning" if same else "error"))
    return problems


def group_trailer(elements: list[bytes], control: str, count: int, place: Place) -> list[Problem]:
    """Check GE01 and GE02 against the number of sets and GS06."""
    return _outer_trailer(elements, control, count, place, "group", "GS06", "transaction sets")


def interchange_trailer(elements: list[bytes], control: str, count: int, place: Place) -> list[Problem]:
    """Check IEA01 and IEA02 against the number of groups and ISA13."""
    return _outer_trailer(elements, control, count, place, "interchange", "ISA13", "groups")


def _outer_trailer(
    elements: list[bytes], control: str, count: int, place: Place, what: str, header: str, nouns: str
) -> list[Problem]:
    problems = []
    said, control_said = element(elements, 1), element(elements, 2)
    tag = decode(elements[0])
    if not states(said, count):
        message = f"{tag}01 says {counted(said, nouns)}, the {what} has {count}"
        hint = f"something may be missing from this {what}: compare with the sender's log"
        problems.append(_at(place, 1, f"{what}-count-wrong", message, hint, said, "warning"))
    if control_said != control.encode() and not same_number(control_said, control.encode()):
        message = f"{header} is {quoted(control.encode())}, {tag}02 is {quoted(control_said)}"
        hint = f"the trailer may belong to another {what}: compare with the sender's log"
        problems.append(_at(place, 2, f"{what}-control-number-mismatch", message, hint, control_said, "warning"))
    return problems


def _at(place: Place, element: int, rule: str, message: str, hint: str, value: bytes, severity: str) -> Problem:
    return Problem(
        rule, message, hint, place(element), "error" if severity == "error" else "warning", decode(value[:80])
    )

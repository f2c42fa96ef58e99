"""Problems of a reading as findings of an acknowledgement: at which level they are told, and where exactly."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from canonical.formats.edi.receipts import Finding
from canonical.formats.edi.rules import rule

if TYPE_CHECKING:
    from canonical.formats.edi.receipts import Level
    from canonical.formats.edi.rules import Rule
    from canonical.problems import Problem

_HEADERS = frozenset({"ST", "UNH"})
_TRAILERS = frozenset({"SE", "UNT"})
_GROUP_ENVELOPES = frozenset({"GS", "GE", "UNG", "UNE"})
_CONTENT = "024"  # TA105: something inside of the interchange cannot be used
_LACKING = {1: "1", 6: "6", 8: "2"}  # AK905 for GS01, GS06 and GS08; it has no code for the other elements


def finding(problem: Problem, item: Any) -> Finding:
    """A problem of one set or message; ``item`` is that set."""
    row = rule(problem.rule)
    place = problem.position
    made = _made(problem, _level(problem, row))
    if item.standard == "edifact":
        made.codes, made.code = "0085", row.contrl or ("12" if place.element else "18")
    else:
        made.codes, made.code = _x12_code(made, row)
    if made.level != "set" and not made.tag and 0 < (made.segment or 0) <= len(item.segments):
        made.tag = str(item.segments[(made.segment or 0) - 1][0])
    if problem.rule == "segment-mandatory-missing" and problem.value:
        made.tag = problem.value  # the place is that of the segment before which it is missing
    if made.level == "element":
        aimed = problem.rule == "syntax-note-broken" and _aim(made, item)
        kept = None if aimed else problem.value
        if kept is None:
            known = made.component if aimed or problem.rule == "element-missing" else None
            kept = _part(item, made, known) if known else _text(item, place.segment, made.element)
        made.value = kept
        made.number = _number(item, made)
    return made


def envelope_finding(problem: Problem, standard: str, *, of_group: bool) -> Finding:
    """A problem of a group or interchange."""
    row, tag = rule(problem.rule), problem.position.tag
    inner = tag in _GROUP_ENVELOPES
    if standard == "x12":
        lacking = problem.rule == "group-header-incomplete"
        code = _LACKING.get(problem.position.element or 0, "") if lacking else row.ak9
        if of_group and code:
            made, made_codes = _made(problem, "group"), ("AK9", code)
        else:
            made, made_codes = _made(problem, "interchange"), ("TA105", _CONTENT if inner else row.ta1 or _CONTENT)
    else:
        level: Level = "group" if of_group and (inner or "group" in problem.rule) else "interchange"
        made, made_codes = _made(problem, level), ("0085", row.contrl or "18")
    made.codes, made.code = made_codes
    return made


def _made(problem: Problem, level: Level) -> Finding:
    place = problem.position
    made = Finding(level)
    made.rule, made.severity, made.text = problem.rule, problem.severity, problem.message
    made.tag, made.segment, made.loop = place.tag or "", place.segment, place.loop or ""
    made.element, made.component, made.repetition = place.element, place.component, place.repetition
    return made


def _level(problem: Problem, row: Rule) -> Level:
    place = problem.position
    if place.segment is None or place.tag in _HEADERS or place.tag in _TRAILERS:
        return "set"
    if not (row.ak3 or row.ak4) and (row.ak5 or not place.tag):
        return "set"
    return "element" if place.element and (row.ak4 or not row.ak3) else "segment"


def _x12_code(made: Finding, row: Rule) -> tuple[str, str]:
    if made.level == "element":
        return "AK4", row.ak4 or "7"
    if made.level == "segment":
        return "AK3", row.ak3 or "8"
    if row.ak5:
        return "AK5", row.ak5
    if made.tag in _HEADERS and made.element:
        return "AK5", "6" if made.element == 1 else "7"
    return "AK5", "5"


def _aim(made: Finding, item: Any) -> bool:
    """Point at the element that a broken syntax note is about: the first that is missing, or the second of too many.

    The note stands in brackets at the end of the message: ``(P0102)``.
    """
    from canonical.formats.dictionary.notes import positions

    note = made.text.rpartition("(")[2].rstrip(")")
    if not note[1:].isdecimal() or len(note) % 2 == 0:
        return False
    filled = [bool(_part(item, made, position)) for position in positions(note)]
    excludes = note[0] in "EN"
    wanted = [position for position, given in zip(positions(note), filled, strict=True) if given is excludes]
    if excludes:
        made.code = "10" if made.codes == "AK4" else made.code
        wanted = wanted[1:]
    if wanted and made.component is None:
        made.element = wanted[0]
    elif wanted:
        made.component = wanted[0]
    return True


def _part(item: Any, made: Finding, position: int) -> str:
    """What stands at a position that a note names: an element of the segment, or a component if the note is about those."""
    if made.component is None or not made.segment or not made.element:
        return _text(item, made.segment, position)
    repetitions = item.values(made.segment - 1, made.element)
    parts = repetitions[(made.repetition or 1) - 1] if (made.repetition or 1) <= len(repetitions) else []
    return parts[position - 1] if position <= len(parts) else ""


def _text(item: Any, segment: int | None, element: int | None) -> str:
    """The element as it was received, empty where there is none."""
    lines = item.segments
    if segment is None or element is None or not 0 < segment <= len(lines):
        return ""
    parts = lines[segment - 1]
    return str(parts[element]) if element < len(parts) else ""


def _number(item: Any, made: Finding) -> str:
    """The number of the data element, empty if it is not known; a composite as such has none (AK402 is a number)."""
    if item.standard != "x12" or made.element is None:
        return ""
    from canonical.formats.x12.elements import layout

    uses = layout(made.tag)
    found = uses[made.element - 1].number if made.element <= len(uses) else ""
    return found if found.isdigit() else ""

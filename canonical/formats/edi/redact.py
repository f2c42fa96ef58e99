"""Which parts of a message hold names, addresses, telephone numbers and mail addresses, and how to hide them.

Positions are those of X12 004010 and of the UN/EDIFACT directories; they have not moved in the versions that are read.
Party ids, cities without a street (MS1), countries and codes stay: without them nobody can help.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from canonical.problems import Problem

HIDDEN = "[hidden]"
"""What stands in place of a hidden text."""

_ALL = frozenset(range(1, 100))
# Segment to the elements that tell who somebody is or how to reach them.
_X12: dict[str, frozenset[int]] = {
    "N1": frozenset({2}), "N2": _ALL, "N3": _ALL, "N4": frozenset({1, 3}), "NM1": frozenset({3, 4, 5, 6, 7}),
    "PER": frozenset({2, 4, 6, 8, 9}), "G61": frozenset({2, 4, 5}), "IN1": frozenset({2}), "IN2": frozenset({2}),
    "DMG": frozenset({2}), "NX2": frozenset({2}),
}  # fmt: skip
_EDIFACT: dict[str, frozenset[int]] = {
    "NAD": frozenset({3, 4, 5, 6, 8}), "CTA": frozenset({2}), "COM": _ALL, "ADR": frozenset({2, 3, 4}),
    "PNA": frozenset({6, 7, 8, 9, 10}), "FII": frozenset({2}), "NME": _ALL,
}  # fmt: skip
_X12_TEXT: dict[str, frozenset[int]] = {
    "NTE": frozenset({2}), "MSG": frozenset({1}), "K1": _ALL, "K2": _ALL, "MTX": frozenset({2, 3}),
    "L11": frozenset({3}), "N9": frozenset({3}), "REF": frozenset({3}),
}  # fmt: skip
_EDIFACT_TEXT: dict[str, frozenset[int]] = {"FTX": frozenset({4})}
_IDOC = frozenset({
    "NAME1", "NAME2", "NAME3", "NAME4", "STRAS", "STRS2", "HAUSN", "PFACH", "PFORT", "ORT01", "ORT02", "PSTLZ",
    "PSTL2", "TELF1", "TELF2", "TELBX", "TELFX", "TELTX", "TELX1", "BNAME", "ANRED", "TITLE", "STREET1", "STREET2",
    "STREET3", "HOUSE_SUPL", "HOUSE_RANG", "POSTL_COD1", "POSTL_COD2", "POSTL_COD3", "PO_BOX", "CITY1", "CITY2",
    "TELEPHONE1", "TELEPHONE2", "TELEFAX", "E_MAIL", "CONTACT", "NAME_TEXT", "SMTP_ADDR", "TEL_NUMBER", "FAX_NUMBER",
})  # fmt: skip
_IDOC_TEXT = frozenset({"TDLINE"})


def is_private(standard: str, tag: str, element: int | None, field: str | None = None, *, text: bool = False) -> bool:
    """Whether a part holds a name, an address or a number to call; ``text`` counts free text among them too.

    ``standard`` is x12, edifact or idoc; an element that is not named stands for any of the segment.

    >>> is_private("x12", "N1", 2), is_private("x12", "N1", 1), is_private("edifact", "NAD", 5)
    (True, False, True)
    >>> is_private("edifact", "NAD:1", 5), is_private("x12", "n1", 2)
    (True, True)
    """
    if standard == "idoc":
        return field in _IDOC or (text and field in _IDOC_TEXT)
    known = _X12 if standard == "x12" else _EDIFACT
    free = _X12_TEXT if standard == "x12" else _EDIFACT_TEXT
    # A wrong case hides no less, nor do the counters of explicit nesting (NAD:1).
    tag = tag.strip().upper() if standard == "x12" else tag.strip().upper()[:3]
    hidden = known.get(tag, frozenset()) | (free.get(tag, frozenset()) if text else frozenset())
    return bool(hidden) if element is None else element in hidden


def hide(problem: Problem, standard: str, *, text: bool = True) -> Problem:
    """The problem without the private value that it is about, in its value and in its sentence.

    Free text counts as private unless ``text`` is false: nobody can say what people write there.
    """
    place = problem.position
    value = problem.value
    if (
        not value
        or value == place.tag
        or not is_private(standard, place.tag or "", place.element, place.field, text=text)
    ):
        return problem
    return without_quotes(problem)


def without_quotes(problem: Problem) -> Problem:
    """The problem without its value and without anything quoted: a sentence may quote a piece of the value."""
    import re
    from dataclasses import replace

    def bare(sentence: str) -> str:
        for spelled in (repr(problem.value), problem.value) if problem.value else ():
            sentence = sentence.replace(spelled, HIDDEN)
        return re.sub(r"'[^']*'|\"[^\"]*\"", HIDDEN, sentence)

    value = HIDDEN if problem.value else problem.value
    return replace(problem, message=bare(problem.message), hint=bare(problem.hint), value=value)


def shortened(value: str, most: int = 60) -> str:
    """A value that does not fill the screen."""
    return value if len(value) <= most else f"{value[: most - 3]}..."

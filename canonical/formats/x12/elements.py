"""Which elements a segment of X12 has: number, type, lengths, whether they must be there, and how sure that is."""

from __future__ import annotations

from typing import NamedTuple

from canonical.formats.x12.tables import rows

_ENVELOPE = frozenset({"ISA", "IEA", "TA1"})
_rows: dict[str, list[str]] = {}
_facts: dict[str, list[str]] = {}
_layouts: dict[str, tuple[Element, ...]] = {}


class Element(NamedTuple):
    """One position of a segment or composite, in version 004010.

    ``number`` is that of the data element or composite. ``type`` is AN, ID, R, DT, TM, N0 to N9, B or C (composite, whose
    lengths are 0); a ``maximum`` of 0 is none. ``requirement`` is M (mandatory), O (optional) or X (depends on a syntax
    note). ``certainty`` is ``both`` if two dictionaries agree, ``differ`` if they do not, ``envelope`` for the
    interchange itself. ``repeat`` is how often the element may stand.
    """

    position: int
    number: str
    type: str
    minimum: int
    maximum: int
    requirement: str
    certainty: str
    repeat: int = 1


def layout(tag: str) -> tuple[Element, ...]:
    """The elements of a segment, or the components of a composite, in order; empty if it is not known.

    >>> layout("B1")[1]
    Element(position=2, number='145', type='AN', minimum=1, maximum=30, requirement='M', certainty='both', repeat=1)
    """
    found = _layouts.get(tag)
    if found is None:
        found = tuple(_sealed(tag, element(word, at)) for at, word in enumerate(words(tag), 1))
        if found:
            _layouts[tag] = found
    return found


def _sealed(tag: str, found: Element) -> Element:
    return found._replace(certainty="envelope") if tag in _ENVELOPE else found


def words(tag: str) -> list[str]:
    """The elements of a segment as the table spells them, such as ``127:M``."""
    row = _row(tag)
    return row[2].split() if row else []


def syntax_notes(tag: str) -> tuple[str, ...]:
    """What elements of a segment have to do with each other, e.g. ``P0102``: both or none of 01 and 02.

    P is paired, R at least one, E at most one, C if the first then all, L if the first then at least one of the others.
    """
    row = _row(tag)
    return tuple(row[3].split()) if row else ()


def segment_name(tag: str) -> str:
    """What a segment or composite is called, in our words; empty if it is not known."""
    row = _row(tag)
    return row[1] if row else ""


def element_name(number: str) -> str:
    """What a data element or composite is called, in our words; empty if it is not known."""
    fact = _fact(number)
    return fact[1] if fact else segment_name(number) if is_composite(number) else ""


def has_all_codes(number: str) -> bool:
    """Whether ``codes.tsv`` has every code of a data element."""
    fact = _fact(number)
    return fact is not None and fact[6] == "complete"


def is_composite(number: str) -> bool:
    """Whether a number is that of a composite, such as C040; C8C is a segment."""
    return len(number) == 4 and number[0] == "C" and number[1:].isdigit()


def element(word: str, position: int) -> Element:
    """One element as the tables spell it: ``127:M``, ``C998:M*10``, or ``(AN,1,35):O`` without a number."""
    number, _, rest = word.partition(":")
    requirement, _, repeat = rest.partition("*")
    if number.startswith("("):
        kind, low, high = number.strip("()").split(",")
        return Element(position, "", kind, int(low), int(high), requirement, "both", int(repeat or 1))
    fact = _fact(number)
    sure = fact is None or fact[5] == "sure"
    kind, low, high = fact[2:5] if fact else ("C", "0", "0")
    certainty = "both" if sure else "differ"
    return Element(position, number, kind, int(low), int(high), requirement, certainty, int(repeat or 1))


def _row(tag: str) -> list[str] | None:
    if not _rows:
        _rows.update((row[0], row) for row in rows("segments-004010.tsv"))
    return _rows.get(tag)


def _fact(number: str) -> list[str] | None:
    if not _facts:
        _facts.update((row[0], row) for row in rows("elements-004010.tsv"))
    return _facts.get(number)

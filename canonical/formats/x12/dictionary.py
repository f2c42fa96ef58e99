"""The tables of X12: segments, elements, codes and sets of version 004010, and what is different in other versions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from canonical.formats.dictionary import ElementUse, SegmentUse
from canonical.formats.x12.differences import Differences
from canonical.formats.x12.elements import (
    element,
    element_name,
    has_all_codes,
    is_composite,
    segment_name,
    syntax_notes,
    words,
)
from canonical.formats.x12.tables import rows

if TYPE_CHECKING:
    from canonical.formats.structure import Loop
    from canonical.formats.x12.elements import Element

TABLES: str = "004010"
_dictionaries: dict[str, X12Dictionary] = {}
_MOST = 64  # versions kept; a file may name any


def x12_dictionary(version: str) -> X12Dictionary:
    """The dictionary for a version as GS08 names it; what an industry adds to it (``005010X222``) does not matter.

    >>> x12_dictionary("004010").segment("B10").elements[2].number
    '140'
    """
    release = version.strip()[:6] or TABLES
    found = _dictionaries.get(release)
    if found is None:
        if len(_dictionaries) >= _MOST:
            _dictionaries.clear()
        found = _dictionaries[release] = X12Dictionary(release)
    return found


class X12Dictionary:
    """What X12 says about segments, elements, codes and sets; see `canonical.formats.dictionary.Dictionary`."""

    def __init__(self, version: str) -> None:
        """``version`` has six digits."""
        self.standard: str = "x12"
        self.version: str = version
        self.tables: str = TABLES
        self._segments: dict[str, SegmentUse | None] = {}
        self._structures: dict[tuple[str, str], Loop] = {}
        self._differences: Differences = Differences(version)
        self._codes: dict[str, frozenset[str]] = {}

    def segment(self, tag: str) -> SegmentUse | None:
        """The layout of a segment, None if it is not known."""
        if tag not in self._segments:
            uses = () if is_composite(tag) else self._uses(tag)
            if not uses:
                return None
            notes = self._differences.notes(tag, syntax_notes(tag))
            self._segments[tag] = SegmentUse(tag, segment_name(tag), uses, notes)
        return self._segments[tag]

    def _uses(self, tag: str) -> tuple[ElementUse, ...]:
        spelled = self._differences.words(tag, words(tag))
        return tuple(self._use(element(word, at)) for at, word in enumerate(spelled, 1))

    def _use(self, found: Element) -> ElementUse:
        """The element as the checks want it: what the sources do not agree on is not demanded."""
        position, number, kind, low, high, requirement, certainty, repeat = found
        sure = certainty != "differ"
        low, high = self._differences.lengths(number, kind, low, high)
        components = self._uses(number) if kind == "C" and number else ()
        notes = syntax_notes(number) if kind == "C" else ()
        return ElementUse(position, number, kind, low, high, requirement, repeat, components, sure, notes)

    def element_name(self, number: str) -> str:
        """What a data element or composite is called, in our words; empty if it is not known."""
        return element_name(number)

    def meaning(self, number: str, code: str) -> str:
        """What a code of a data element means, in our words; empty if it is not known."""
        return _meanings().get(number, {}).get(code, "")

    def codes(self, number: str) -> frozenset[str] | None:
        """All codes of a data element, None unless the list is known to be complete."""
        if number not in self._codes:
            known = frozenset(_meanings().get(number, ())) if has_all_codes(number) else None
            if known is None:
                return None
            self._codes[number] = known
        return self._codes[number]

    def message_name(self, message: str) -> str:
        """What a set is called, in our words; empty if it is not known."""
        return _sets().get(message, ("", ""))[0]

    def messages(self) -> tuple[str, ...]:
        """The sets whose structure is known."""
        return tuple(_sets())

    def structure(self, message: str) -> Loop | None:
        """How the segments of a set nest in this version, None if it is not known."""
        return self._structure(message, self._notation(message))

    def usual_structure(self, message: str) -> Loop | None:
        """How the segments of a set nest in 004010, None if it is not known or the same.

        Partners raise the version that they name and keep the set that they have: its order is let pass.
        """
        notation = _sets().get(message, ("", ""))[1]
        return None if notation == self._notation(message) else self._structure(message, notation)

    def _structure(self, message: str, notation: str) -> Loop | None:
        from canonical.formats.structure import parse_structure

        if not notation:
            return None
        found = self._structures.get((message, notation))
        if found is None:
            parsed = parse_structure(message, f"ST {notation} SE", again=True)
            found = self._structures[message, notation] = parsed
        return found

    def _notation(self, message: str) -> str:
        """The structure of a set in this version; that of 004010 for a text that is no version."""
        notation = _sets().get(message, ("", ""))[1]
        if self.version.isdecimal() and len(self.version) == len(TABLES):
            older = self.version < TABLES
            for since, other in _others().get(message, ()):
                if since < TABLES if older else TABLES < since <= self.version:
                    notation = other
        return notation


_sets_kept: dict[str, tuple[str, str]] = {}
_others_kept: dict[str, list[tuple[str, str]]] = {}
_meanings_kept: dict[str, dict[str, str]] = {}


def _sets() -> dict[str, tuple[str, str]]:
    """Name and structure of each set."""
    if not _sets_kept:
        _sets_kept.update((row[0], (row[1], row[2])) for row in rows("sets-004010.tsv"))
    return _sets_kept


def _others() -> dict[str, list[tuple[str, str]]]:
    """Since when a set has which structure, where that is not the one of 004010, by version."""
    if not _others_kept:
        for name, since, notation in rows("sets-others.tsv"):
            _others_kept.setdefault(name, []).append((since, notation))
    return _others_kept


def _meanings() -> dict[str, dict[str, str]]:
    """What the codes of each data element mean."""
    if not _meanings_kept:
        for number, code, meaning in rows("codes.tsv"):
            _meanings_kept.setdefault(number, {})[code] = meaning
    return _meanings_kept

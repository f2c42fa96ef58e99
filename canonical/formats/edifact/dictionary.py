"""What the UN/EDIFACT directories say about messages, segments, composites, data elements and codes, in any directory."""

from __future__ import annotations

from typing import TYPE_CHECKING

from canonical.formats.dictionary import ElementUse, SegmentUse

if TYPE_CHECKING:
    from collections.abc import Sequence

    from canonical.formats.structure import Loop

    Row = tuple[int, list[str]]

FIRST = "D.93A"
"""The oldest directory that the tables list; an older one is read with it."""
LAST = "D.24A"
"""The newest directory that the tables list; a newer one is read with it."""

# Lists that end: ISO 9735 names every code, and a directory cannot add one (0001 and 0051 are registered outside it).
_COMPLETE = frozenset({"0002", "0013", "0025", "0031", "0035", "0073", "0081", "0083", "0085", "0135", "0325"})
_MOST_DICTIONARIES = 64  # a file may name any number of versions

_tables: dict[str, dict[str, list[Row]]] = {}
_structures: dict[tuple[str, str], Loop] = {}
_codes: dict[str, dict[str, str]] = {}
_names: dict[str, str] = {}
_dictionaries: dict[tuple[str, int], EdifactDictionary] = {}


def edifact_dictionary(directory: str, syntax: str = "") -> EdifactDictionary:
    """The tables of a directory such as ``D.01B``, with the service segments of a syntax version (``4`` or ``UNOC:4``).

    A directory that is not listed is read with the nearest older one, else with the oldest; so is a version of the time
    before directories had such names. ``tables`` of what comes back says which one it was. Without ``syntax`` it is 4
    for the service messages of syntax 4 (their version is ``4.1``), else 3.

    >>> edifact_dictionary("D.96A").segment("STS").elements[1].components[0].number
    '9011'
    """
    version = syntax[-1:] if syntax[-1:].isdecimal() else "4" if directory[:2] == "4." else "3"
    key = (directory, int(version))
    found = _dictionaries.get(key)
    if found is None:
        if len(_dictionaries) >= _MOST_DICTIONARIES:
            _dictionaries.clear()
        found = _dictionaries[key] = EdifactDictionary(directory, int(version))
    return found


class EdifactDictionary:
    """One directory together with one version of the service segments; see ``canonical.formats.dictionary.Dictionary``."""

    __slots__ = ("_directory", "_segments", "_syntax", "standard", "tables", "version")

    def __init__(self, directory: str, syntax: int) -> None:
        """``directory`` is the version of a message, ``syntax`` that of its interchange; use ``edifact_dictionary``."""
        rank = _rank(directory)
        self._directory: int = _listed(rank)
        self._syntax: int = syntax
        self._segments: dict[str, SegmentUse] = {}
        self.standard: str = "edifact"
        self.tables: str = f"D.{self._directory // 4 % 100:02d}{'ABC'[self._directory % 4]}"
        # D01B, 01B and S.01B are spellings of D.01B.
        self.version: str = self.tables if rank == self._directory else directory
        if not rank and len(directory) < len("90.1"):
            self.tables = directory  # D.3 and 4.1 are versions of service messages, of which all is listed

    def segment(self, tag: str) -> SegmentUse | None:
        """The layout of a segment, None if it is not known; a withdrawn segment keeps its last layout."""
        found = self._segments.get(tag)
        if found is None:
            row = self._row("segments", tag)
            if row is None:
                return None  # not kept: a file may name any number of tags that nobody knows
            found = self._segments[tag] = SegmentUse(tag, _name(tag), self._uses(row[0], sure=row[1] != "differ"))
        return found

    def element_name(self, number: str) -> str:
        """What a data element or composite is called, in our words; empty if it is not known."""
        return _name(number) if len(number) == 4 else ""

    def meaning(self, number: str, code: str) -> str:
        """What a code of a data element means, in our words; empty if it is not known.

        ``rec24`` instead of a number asks for the transport status of UN Recommendation 24, which partners send in 4405
        from D.98B on and tell by 1131 and 3055: the directory's own list has no such codes.
        """
        return _meanings().get(number, {}).get(code, "")

    def codes(self, number: str) -> frozenset[str] | None:
        """All codes of a data element over all versions, None unless the list is known to be complete."""
        return frozenset(_meanings()[number]) if number in _COMPLETE else None

    def message_name(self, message: str) -> str:
        """What a message is called in our words; empty if it is not known."""
        return _name(message) if len(message) == 6 else ""

    def messages(self) -> tuple[str, ...]:
        """The messages whose structure is known in some directory."""
        return tuple(_table("messages"))

    def structure(self, message: str) -> Loop | None:
        """How the segments of a message nest, None if it is not known. UNS starts a loop of what follows it."""
        row = self._row("messages", message)
        if row is None:
            return None
        found = _structures.get((message, row[0]))
        if found is None:
            from canonical.formats.structure import parse_structure

            found = _structures[message, row[0]] = parse_structure(message, row[0], again=True)
        return found

    def _uses(self, words: str, *, sure: bool) -> tuple[ElementUse, ...]:
        return tuple(self._use(at, word, sure=sure) for at, word in enumerate(words.split(), 1))

    def _use(self, position: int, word: str, *, sure: bool) -> ElementUse:
        text, _, repeat = word.partition("*")
        number, requirement, repeats = text.rstrip("!"), ("M" if text[-1] == "!" else "C"), int(repeat or 1)
        if not number.isdecimal():
            words, certainty = self._row("composites", number) or ("", "differ")
            components = self._uses(words, sure=sure and certainty != "differ")
            return ElementUse(position, number, "C", 0, 0, requirement, repeats, components, sure)
        representation, certainty = self._row("elements", number) or ("", "differ")
        kind, minimum, maximum = _lengths(representation)
        sure = sure and certainty != "differ"
        return ElementUse(position, number, kind, minimum, maximum, requirement, repeats, (), sure)

    def _row(self, table: str, key: str) -> list[str] | None:
        """The row that holds here: the last one that is not newer, else the first."""
        rows: Sequence[Row] = _table(table).get(key, ())
        if not rows:
            return None
        # Rows of service segments count syntax versions, all others directories; a key has rows of one kind only.
        here = self._syntax if rows[0][0] < 10 else self._directory
        found = rows[0][1]
        for since, cells in rows:
            if since <= here:
                found = cells
        return found


def _rank(directory: str) -> int:
    """A number that orders directories: year times four plus 0 to 2 for A to C; 0 for a version that has no such name."""
    year, letter = directory[-3:-1], "ABC".find(directory[-1:])
    if len(year) != 2 or not (year.isascii() and year.isdecimal()) or letter < 0:
        return 0
    return (int(year) + (1900 if int(year) >= 90 else 2000)) * 4 + letter


def _listed(rank: int) -> int:
    """The directory that stands for another one: two a year, a third one in 2001, one in 1993 and in 2023."""
    if rank % 4 == 2 and rank != _rank("D.01C"):
        rank -= 1
    if rank in (_rank("D.93B"), _rank("D.23B")):
        rank -= 1
    return max(_rank(FIRST), min(rank, _rank(LAST)))


def _lengths(representation: str) -> tuple[str, int, int]:
    """``an..35`` as type, smallest and largest number of characters; ``a3`` is exactly three."""
    kind = representation.rstrip("0123456789.")
    length = representation[len(kind) :]
    maximum = int(length.lstrip(".") or 0)
    return kind, (1 if length.startswith("..") else maximum), maximum


def _lines(name: str) -> list[list[str]]:
    """The rows of a packaged table without its head."""
    # importlib.resources takes twenty milliseconds to come up; the loader of this module reads from a directory or a zip.
    import os.path

    path = os.path.join(os.path.dirname(__file__), "data", f"{name}.tsv")
    text = __loader__.get_data(path).decode("utf-8")  # type: ignore[name-defined]
    return [line.split("\t") for line in text.splitlines() if not line.startswith("#")][1:]


def _table(name: str) -> dict[str, list[Row]]:
    found = _tables.get(name)
    if found is None:
        found = {}
        for key, since, *cells in _lines(name):
            found.setdefault(key, []).append((int(since) if since.isdecimal() else _rank(since), cells))
        _tables[name] = found
    return found


def _name(key: str) -> str:
    """Messages have six letters, segments three, numbers of elements and composites four characters: one table holds all."""
    if not _names:
        _names.update((number, name) for number, name in _lines("names"))
    return _names.get(key, "")


def _meanings() -> dict[str, dict[str, str]]:
    if not _codes:
        for elements, code, meaning in _lines("codes"):
            for element in elements.split():
                _codes.setdefault(element, {})[code] = meaning
    return _codes

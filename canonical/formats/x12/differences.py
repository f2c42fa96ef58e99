"""Where other versions of X12 differ from the tables of 004010."""

from __future__ import annotations

from canonical.formats.x12.tables import rows


class Differences:
    """What one version has otherwise: segments with other elements or notes, elements and types with other lengths."""

    __slots__ = ("_lengths", "_notes", "_segments")

    def __init__(self, version: str) -> None:
        """``version`` has six digits; of any other text nothing is known."""
        self._lengths: dict[str, tuple[int, int]] = {}
        self._notes: dict[str, list[str]] = {}
        self._segments: dict[str, list[str]] = {}
        if not (version.isdecimal() and len(version) == 6):
            return
        for first, last, of, what in rows("differences.tsv"):
            if first <= version and (not last or version <= last):
                self._keep(of, what)

    def _keep(self, of: str, what: str) -> None:
        if ":" in what:
            self._segments.setdefault(of, []).append(what)
        elif what[0].isdigit():
            low, _, high = what.partition("-")
            self._lengths[of] = int(low), int(high)
        else:
            self._notes.setdefault(of, []).extend(what.split())

    def words(self, tag: str, words: list[str]) -> list[str]:
        """The elements of a segment, from those that 004010 gives it."""
        for what in self._segments.get(tag, ()):
            words = [*words, *what.split()[1:]] if what.startswith("+") else what.split()
        return words

    def lengths(self, number: str, kind: str, minimum: int, maximum: int) -> tuple[int, int]:
        """Shortest and longest length of an element, from those that 004010 gives it."""
        return self._lengths.get(number) or self._lengths.get(kind) or (minimum, maximum)

    def notes(self, tag: str, notes: tuple[str, ...]) -> tuple[str, ...]:
        """The syntax notes of a segment, from those that 004010 gives it.

        Where its elements stand at other places, the notes of 004010 do not hold, and only those count that the table adds.
        """
        changes = self._notes.get(tag, ())
        gone = {change[1:] for change in changes if change[0] == "-"}
        stay = () if self._moved(tag) else tuple(note for note in notes if note not in gone)
        return (*stay, *(change[1:] for change in changes if change[0] == "+"))

    def _moved(self, tag: str) -> bool:
        return any(not what.startswith("+") for what in self._segments.get(tag, ()))

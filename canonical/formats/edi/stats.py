"""What is in an EDI file, counted in one pass: interchanges, groups, sets, segments, bytes, types and problems.

Memory does not grow with the file: interchanges and groups beyond `MOST_LISTED` are counted and not listed, problems
beyond `MOST_PROBLEMS` likewise.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from canonical.formats.edi.redact import hide, without_quotes
from canonical.formats.items import Blank, Envelope, Notice, Unreadable

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from canonical.problems import Problem

MOST_LISTED = 1_000
MOST_PROBLEMS = 1_000
_MOST_KINDS = 500
_OTHERS = "others"


class Statistics:
    """The counts of one file; give it every item of ``edi.read(..., whole=True)`` in turn, then ask `as_dict`."""

    def __init__(
        self,
        *,
        check: Callable[[Any], list[Problem]] | None = None,
        most_listed: int = MOST_LISTED,
        most_problems: int = MOST_PROBLEMS,
        reveal: bool = False,
    ) -> None:
        """``check`` gives the problems of a message's elements; ``reveal`` keeps names and numbers to call in problems."""
        self.interchanges: list[dict[str, Any]] = []
        self.problems: list[dict[str, Any]] = []
        self.problem_counts: dict[str, int] = {}
        self.severities: dict[str, int] = {"error": 0, "warning": 0, "info": 0}
        self.totals: dict[str, int] = dict.fromkeys(("interchanges", "groups", "sets", "segments", "bytes"), 0)
        self.types: dict[str, int] = {}
        self.unreadable: int = 0
        self._check, self._most, self._most_problems, self._reveal = check, most_listed, most_problems, reveal
        self._interchange: dict[str, Any] = {}
        self._group: dict[str, Any] = {}
        self._at: tuple[object, object] = (None, None)
        self._groups_listed = 0

    def add_all(self, items: Iterable[Any]) -> Statistics:
        """Add every item; the statistics themselves."""
        for item in items:
            self.add(item)
        return self

    def add(self, item: Any) -> None:
        """Count an item."""
        size = len(item.lead) + len(item.raw)
        self.totals["bytes"] += size
        if isinstance(item, Envelope):
            self._envelope(item, size)
        elif isinstance(item, Blank):
            self._inside(size)
        elif isinstance(item, Notice):
            self._inside(size)
            self._tell(item.problems, "")
        elif isinstance(item, Unreadable):
            self._inside(size)
            self.unreadable += 1
            self._tell(item.problems, "unreadable")
        else:
            self._message(item, size)

    def _message(self, item: Any, size: int) -> None:
        self._enter(item.interchange, item.group)
        segments = segment_count(item)
        kind = item.message_type or "?"
        for counted in (self.totals, self._interchange, self._group):
            counted["sets"] += 1
            counted["segments"] += segments
        self._interchange["bytes"] += size
        _more(self._group["types"], kind)
        _more(self.types, kind)
        self._tell(item.problems, item.standard)
        if self._check is not None:
            self._tell(self._check(item), item.standard)

    def _envelope(self, item: Envelope, size: int) -> None:
        kind = item.kind
        group = item.group if kind.startswith("group") else None
        if kind == "interchange-header":
            self._inside(len(item.lead))  # the line end behind the interchange before
            size -= len(item.lead)
        self._enter(item.interchange, group)
        self._interchange["bytes"] += size
        self._interchange["segments"] += 1
        self.totals["segments"] += 1
        if kind == "interchange-trailer":
            self._interchange["complete"] = True

    def _inside(self, size: int) -> None:
        """Bytes between the messages belong to the interchange that stands open, if there is one."""
        if self._interchange:
            self._interchange["bytes"] += size

    def _enter(self, interchange: Any, group: Any) -> None:
        """Begin to count an interchange or group that was not met before."""
        if interchange is not self._at[0]:
            self._at = (interchange, None)
            self._interchange = _about_interchange(interchange)
            self.totals["interchanges"] += 1
            if len(self.interchanges) < self._most:
                self.interchanges.append(self._interchange)
        if group is None or group is self._at[1]:
            return
        self._at = (interchange, group)
        self.totals["groups"] += group.number > 0
        self._group = _about_group(group)
        if self._groups_listed < self._most:
            self._groups_listed += 1
            self._interchange["groups"].append(self._group)
        else:
            self._interchange["groups_not_listed"] = self._interchange.get("groups_not_listed", 0) + 1

    def _tell(self, problems: Iterable[Problem], standard: str) -> None:
        for problem in problems:
            _more(self.problem_counts, problem.rule)
            self.severities[problem.severity] += 1
            if len(self.problems) < self._most_problems:
                self.problems.append(_as_dict(problem if self._reveal else _hidden(problem, standard)))

    def as_dict(self) -> dict[str, Any]:
        """Everything that was counted, ready for JSON."""
        found: dict[str, Any] = {"interchanges": self.interchanges, "totals": dict(self.totals), "types": self.types}
        if self.totals["interchanges"] > len(self.interchanges):
            found["interchanges_not_listed"] = self.totals["interchanges"] - len(self.interchanges)
        found["problems"] = self.problems
        found["problem_counts"] = dict(sorted(self.problem_counts.items()))
        found["severities"] = self.severities
        hidden = sum(self.problem_counts.values()) - len(self.problems)
        if hidden:
            found["problems_not_listed"] = hidden
        return found


def segment_count(item: Any) -> int:
    """Segments of a message: as its trailer says where nothing is wrong with it, else counted."""
    if not item.problems:
        mark = item.interchange.delimiters.element.encode("latin-1")
        tag = b"SE" if item.standard == "x12" else b"UNT"
        raw = item.raw
        at = raw.rfind(tag + mark, max(0, len(raw) - 64))
        stated = raw[at + len(tag) + 1 :].partition(mark)[0] if at >= 0 else b""
        if stated.isdigit():
            return int(stated)
    return len(item.segments)


def _about_interchange(interchange: Any) -> dict[str, Any]:
    marks = interchange.delimiters
    names = ("segment", "element", "component", "repetition", "release", "decimal")
    return {
        "number": interchange.number,
        "standard": interchange.standard,
        "control": interchange.control,
        "sender": {"qualifier": interchange.sender_qualifier, "id": interchange.sender},
        "receiver": {"qualifier": interchange.receiver_qualifier, "id": interchange.receiver},
        "date": interchange.date,
        "time": interchange.time,
        "version": interchange.version,
        "test": interchange.test,
        "offset": interchange.offset,
        "bytes": 0,
        "delimiters": {name: getattr(marks, name, None) for name in names},
        "character_set": interchange.encoding,
        "groups": [],
        "sets": 0,
        "segments": 0,
        "complete": False,
    }


def _about_group(group: Any) -> dict[str, Any]:
    return {
        "number": group.number,
        "functional": group.functional,
        "control": group.control,
        "version": group.version,
        "offset": group.offset,
        "sets": 0,
        "segments": 0,
        "types": {},
    }


def _more(counts: dict[str, int], name: str) -> None:
    """One more of a kind; a damaged file may name any number of kinds, of which the later ones are one."""
    if name not in counts and len(counts) >= _MOST_KINDS:
        name = _OTHERS
    counts[name] = counts.get(name, 0) + 1


def _hidden(problem: Problem, standard: str) -> Problem:
    """Text that nobody could read may hold anything; elsewhere the place tells what is private."""
    return without_quotes(problem) if standard == "unreadable" else hide(problem, standard)


def _as_dict(problem: Problem) -> dict[str, Any]:
    found: dict[str, Any] = {"code": problem.rule, "severity": problem.severity, "message": problem.message}
    if problem.hint:
        found["hint"] = problem.hint
    found["position"] = problem.position.as_dict()
    if problem.value is not None:
        found["value"] = problem.value
    return found


def sums(files: Iterable[dict[str, Any]]) -> dict[str, int]:
    """The totals of several files together."""
    found = dict.fromkeys(("interchanges", "groups", "sets", "segments", "bytes"), 0)
    for one in files:
        for name in found:
            found[name] += one["totals"][name]
    return found

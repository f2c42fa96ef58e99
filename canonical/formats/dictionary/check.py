"""Checking a set or message against the tables of its standard: elements, segments, loops, and where each fault is.

The data decides nothing by exceptions: every fault is a `Problem` with its place to the byte.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from canonical.formats.dictionary.causes import Told, respelled
from canonical.formats.dictionary.checker import checker_for, usual_structure
from canonical.formats.dictionary.explain import Finding, explain
from canonical.formats.dictionary.hierarchy import TAGS, tangles
from canonical.formats.dictionary.marks import marks_of, untagged
from canonical.formats.dictionary.walk import Walk
from canonical.problems import Problem

if TYPE_CHECKING:
    from collections.abc import Iterator

    from canonical.formats.dictionary import Dictionary
    from canonical.formats.dictionary.checker import Checker
    from canonical.formats.dictionary.hierarchy import Tangle

_SURE_IN_ANY_VERSION = frozenset(
    {
        "date-invalid",
        "time-invalid",
        "element-not-numeric",
        "element-character-invalid",
        "hierarchy-number-repeated",
        "hierarchy-parent-unknown",
        "hierarchy-cycle",
        "loop-bound-mismatch",
    }
)


def check(message: Any, dictionary: Dictionary | None = None, *, most_problems: int = 1000) -> list[Problem]:
    """Everything that the tables find wrong with a `TransactionSet` or an EDIFACT `Message`, in the order of segments.

    Without ``dictionary`` the tables are chosen by standard and version. Of a set that they do not have, only the
    segments that they know are checked, and that is told. After ``most_problems`` the rest is not told.

    >>> from canonical.formats import x12
    >>> from pathlib import Path
    >>> data = Path("samples/x12/214-broken.edi").read_bytes()
    >>> item = next(item for item in x12.read(data) if isinstance(item, x12.TransactionSet))
    >>> [(problem.rule, problem.position.segment, problem.position.loop) for problem in check(item)]
    [('date-invalid', 5, 'LX/AT7')]
    """
    if dictionary is None:
        from canonical.formats.dictionary.choose import dictionary_for

        dictionary = dictionary_for(message)
        if dictionary is None:
            return []
    if dictionary.standard == "edifact" and (hasattr(message, "content") or _of_others(message)):
        return [] if hasattr(message, "content") else [_of_another(message)]
    checker = checker_for(dictionary, marks_of(message.interchange.delimiters))
    segments: list[list[str]] = message.segments
    tags = [segment[0] for segment in segments]
    doubtful = checker.doubtful(segments)
    if doubtful and dictionary.standard == "edifact":
        segments = untagged(segments, checker.marks.component)
        tags = [segment[0] for segment in segments]
        doubtful = checker.doubtful(segments)
    kind = _kind(message)
    ordered = checker.ordered(kind, tags)
    tangled = list(tangles(segments)) if not TAGS.isdisjoint(tags) else []
    if not doubtful and ordered and not tangled and checker.knows(kind):
        return []
    explained = _Explained(message, segments, checker, most_problems)
    return explained.problems(doubtful, tangled, tags, ordered=ordered)


def _kind(message: Any) -> str:
    found = getattr(message, "message_type", None)
    return str(found if found is not None else message.set_id)


def _of_others(message: Any) -> bool:
    """Whether somebody else than the United Nations made this message: their tables do not say what stands in it."""
    return str(getattr(message, "agency", "")).strip().upper() not in ("", "UN")


def _of_another(message: Any) -> Problem:
    agency, kind = message.agency, _kind(message)
    text = f"{kind} is a message of agency {agency[:20]!r}, and the tables are those of the United Nations (UN)"
    hint = "its segments were not checked; if it is a message of the UN, its sender has to write UN in UNH (0051)"
    return Problem("set-unknown", text, hint, message.at(0, 2, 4), "info", agency[:80])


class _Explained:
    """One message whose faults are told."""

    def __init__(self, message: Any, segments: list[list[str]], checker: Checker, most: int) -> None:
        self.message, self.kind, self.checker, self.most = message, _kind(message), checker, most
        self.segments: list[list[str]] = segments  # their tags are without counters
        self.dictionary = checker.dictionary
        self.exact = self.dictionary.tables == self.dictionary.version

    def problems(self, doubtful: list[int], tangled: list[Tangle], tags: list[str], *, ordered: bool) -> list[Problem]:
        """All problems, ordered by segment, up to the limit."""
        structured = self.dictionary.structure(self.kind) is not None
        told = Told(self.message)
        found: list[tuple[int, Finding, str | None]] = [(one.at, _finding(one), None) for one in tangled]
        for index in doubtful:
            if len(found) > self.most:
                break
            found += ((index, one, None) for one in self._elements(index) if not told.already(index, one))
        if not structured:
            found.append((0, _unknown_set(self.kind, self.dictionary), None))
        if not found and ordered:
            return []
        walk = self._walk(tags, found) if structured else None
        if walk is not None:
            for one in walk.found:
                finding = Finding(one.rule, one.message, one.hint, value=one.value)
                if not told.already(one.at, finding):
                    found.append((one.at, finding, one.loop))
        return self._located(found, walk)

    def _located(self, found: list[tuple[int, Finding, str | None]], walk: Walk | None) -> list[Problem]:
        found.sort(key=lambda each: each[0])
        paths = walk.paths if walk is not None else None
        told = [
            self._problem(index, one, paths[index] if loop is None and paths else loop)
            for index, one, loop in found[: self.most]
        ]
        if len(found) > self.most or (walk is not None and walk.more):
            text = f"more than {self.most} problems: the rest of this message is not told"
            hint = "mend the first ones and check again, or raise most_problems"
            told.append(Problem("too-many-problems", text, hint, self.message.position, "info"))
        return told

    def _walk(self, tags: list[str], found: list[tuple[int, Finding, str | None]]) -> Walk:
        """A walk over the tags as they should be spelled, because one letter is no reason to find all others misplaced.

        Of two orders that may be meant it is the one that fits better.
        """
        structure = self.dictionary.structure(self.kind)
        assert structure is not None  # the caller looked
        meant = list(tags)
        for index, right in respelled(tags, self.dictionary):
            meant[index] = right
            text, hint = f"the tag {tags[index]!r} is not spelled {right}", "partners will not know the segment"
            found.append((index, Finding("segment-tag-invalid", text, hint, value=tags[index]), None))
        walk = Walk(structure, self.dictionary, self.kind, most=self.most).over(meant)
        usual = usual_structure(self.dictionary, self.kind) if walk.found else None
        if usual is None:
            return walk
        other = Walk(usual, self.dictionary, self.kind, most=self.most).over(meant)
        return other if len(other.found) < len(walk.found) else walk

    def _elements(self, index: int) -> Iterator[Finding]:
        segment = self.segments[index]
        use = self.dictionary.segment(segment[0])
        if use is not None:
            found = list(explain(use, segment, self.dictionary, self.checker.marks))
            if not found:
                self.checker.learn(segment)
            yield from found

    def _problem(self, index: int, one: Finding, loop: str | None) -> Problem:
        segment = self.segments[index]
        element = one.element if one.element is None or one.element < len(segment) else None
        component = one.component if element is not None and segment[element] else None
        repetition = one.repetition if element is not None and segment[element] else None
        place = self.message.at(index, element, component, repetition)
        place = replace(
            place, element=one.element, component=one.component, repetition=one.repetition, loop=loop or None
        )
        severity, text = one.severity, one.message
        if severity == "error" and not self.exact and one.rule not in _SURE_IN_ANY_VERSION:
            severity = "warning"
            text = f"{text}; judged by {self.dictionary.tables} and what is known of {self.dictionary.version}"
        return Problem(one.rule, text, one.hint, place, severity, one.value)


def _finding(one: Tangle) -> Finding:
    return Finding(one.rule, one.message, one.hint, one.element, severity=one.severity, value=one.value)


def _unknown_set(kind: str, dictionary: Dictionary) -> Finding:
    text = f"the tables of {dictionary.standard.upper()} {dictionary.tables} have no set {kind}"
    hint = "the order of its segments was not checked, nor segments that the tables do not have"
    return Finding("set-unknown", text, hint, severity="info", value=kind)

"""How findings are dealt with: thrown at the first error, reported as they are, or weakened where only the form is wrong."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from canonical.errors import FormatError
from canonical.formats.items import Notice, Unreadable
from canonical.problems import Problem

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

    from canonical.formats.transport import Transport

Policy = Literal["strict", "report", "lenient"]
"""``strict`` raises `FormatError` at the first error; ``report`` yields all findings; ``lenient`` takes the severity that
the table of rules has for findings which spoil no data, so that a set with only a wrong count may be used."""

MOST_PROBLEMS = 1000
"""How many findings of a file are told one by one."""


def checked(policy: str) -> Policy:
    """The policy of this name; raises `FormatError` if there is none."""
    if policy in ("strict", "report", "lenient"):
        return policy  # type: ignore[return-value]  # the names are those of the type
    raise FormatError(f"policy is {policy!r}: give 'strict', 'report' or 'lenient'")


def governed(items: Iterator[Any], policy: Policy, cap: Cap, transport: Transport) -> Iterator[Any]:
    """The items of a file under a policy, with what its transport has to say; findings beyond the most are one."""
    change = None if policy == "report" else _raise if policy == "strict" else weaken
    for item in items:
        if transport.out:
            yield from _changed(transport.take(), change)
        if getattr(item, "problems", None):
            if transport.faults and item.problems[0].rule == "empty-file":
                continue  # it is not empty: it could not be unpacked
            if change is not None:
                change(item)
            kept = cap.kept(item)
            if kept is not None:
                yield kept
            if cap.told:
                yield cap.told.pop()
        else:
            yield item
    yield from _changed([*transport.take(), *transport.faults], change)


def _changed(items: list[Any], change: Any) -> list[Any]:
    if change is not None:
        for item in items:
            change(item)
    return items


class Cap:
    """Counts findings; beyond the most, an item keeps one that says how severe they were."""

    __slots__ = ("_left", "_most", "told")

    def __init__(self, most: int) -> None:
        """Raises `FormatError` unless ``most`` is positive."""
        if most < 1:
            raise FormatError(f"most_problems is {most}: give a positive number")
        self._left = self._most = most
        self.told: list[Notice] = []

    def kept(self, item: Any) -> Any:
        """The item with the findings that are still told, None for a notice that would say nothing any more."""
        problems: list[Problem] = item.problems
        if len(problems) <= self._left:
            self._left -= len(problems)
            return item
        if self._left >= 0:
            self._left = -1
            message = f"there are more than {self._most} findings in this file: the others are not told"
            hint = "mend those that were told first, or raise most_problems"
            self.told.append(Notice([Problem("too-many-problems", message, hint, problems[0].position)]))
        if isinstance(item, Notice):
            return None
        worst = [problem for problem in problems if problem.severity == "error"]
        if worst or isinstance(item, Unreadable):
            message = f"{len(problems)} findings are not told, the first is {(worst or problems)[0].rule}"
            hint = "mend those that were told first, or raise most_problems"
            problems[:] = [Problem("too-many-problems", message, hint, (worst or problems)[0].position)]
        else:
            problems.clear()
        return item


def weaken(item: Any) -> None:
    """Give each finding the severity that a lenient reader sees in it."""
    from dataclasses import replace

    from canonical.formats.edi.rules import rule

    for number, problem in enumerate(item.problems):
        severity = rule(problem.rule).lenient
        if severity in ("error", "warning", "info") and severity != problem.severity:
            item.problems[number] = replace(problem, severity=severity)


def _raise(item: Any) -> None:
    if any(problem.severity == "error" for problem in item.problems):
        raise FormatError("the file is not right, and a strict reading was asked for", list(item.problems))

"""Execute the examples of an event type, so that a page shows only what really happens."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from tools.site.catalog import SiteError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from canonical.problems import Problem
    from tools.site.catalog import EventType


@dataclass(frozen=True, slots=True)
class Shown:
    """One example; an invalid one has the ``rule`` (or schema keyword), pointer, message, severity of its problem."""

    title: str
    data: Any
    valid: bool
    rule: str = ""
    pointer: str = ""
    message: str = ""
    severity: str = ""


Check = Callable[[Any, str], "Sequence[Problem]"]
"""What the library finds in the payload of an event, given the name of its type, such as ``milestone.reported``."""


def executed(event: EventType, check: Check) -> list[Shown]:
    """All examples, valid ones first; raises `SiteError` for one that does not do what its source says.

    An independent validator has to agree with the library about each of them.
    """
    from jsonschema import Draft202012Validator

    run = _Run(event, Draft202012Validator(event.schema).is_valid, check)
    good = [run.valid(number, data) for number, data in enumerate(event.schema.get("examples", ()), 1)]
    return good + [run.invalid(example) for example in event.schema.get("x-invalid-examples", ())]


@dataclass(frozen=True, slots=True)
class _Run:
    event: EventType
    second_opinion: Callable[[Any], bool]
    check: Check

    def valid(self, number: int, data: Any) -> Shown:
        for problem in self.check(data, self.event.name):
            if problem.severity == "error":
                raise self._untrue(f"valid example {number} is refused: {problem}")
        if not self.second_opinion(data):
            raise self._untrue(f"valid example {number} is refused by jsonschema")
        return Shown(f"Example {number}", data, True)

    def invalid(self, example: Any) -> Shown:
        expected, title, data = example["problem"], str(example["title"]), example["data"]
        rule, pointer = str(expected.get("rule") or expected.get("keyword")), str(expected["pointer"])
        if self.second_opinion(data) != ("rule" in expected):
            raise self._untrue(f"jsonschema does not agree about the invalid example {title!r}")
        found = self.check(data, self.event.name)
        for problem in found:
            if (problem.rule, problem.pointer) == (rule, pointer):
                return Shown(title, data, False, rule, pointer, _said(problem), problem.severity)
        others = ", ".join(f"{problem.rule} at {problem.pointer!r}" for problem in found) or "nothing"
        raise self._untrue(f"invalid example {title!r} should fail with {rule} at {pointer!r}, but fails with {others}")

    def _untrue(self, what: str) -> SiteError:
        return SiteError(f"{self.event.name}: {what}")


def _said(problem: Problem) -> str:
    return f"{problem.message} ({problem.hint})" if problem.hint else problem.message

"""Looks for a value that satisfies a goal, or proves that there is none.

A goal is a set of nodes that must hold or must not. Each kind of value is tried in turn; an object or an array asks
for its parts, which are smaller goals. A goal that turns up inside itself is given up there: a smallest value never
contains another one of its own goal, so nothing is lost. "None" that hangs on such a goal counts only once that goal
is settled. No call nests with the depth of the value: goals wait on a list of their own.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from time import monotonic
from typing import TYPE_CHECKING, Any, TypeAlias

from compat.document import KINDS, canonical
from compat.languages import matches
from compat.patterns import PatternError
from compat.sets.arrays import array_of
from compat.sets.branches import cases
from compat.sets.errors import OpenError
from compat.sets.holds import fits
from compat.sets.numerals import number_of
from compat.sets.objects import object_of
from compat.sets.strings import text_of
from compat.sets.truth import apart, finite

if TYPE_CHECKING:
    from collections.abc import Generator

    from compat.sets.nodes import Forest, Goal, Node


class Nothing:
    """The answer when no value exists; JSON's null is a value."""


NOTHING = Nothing()
Asking: TypeAlias = "Generator[Goal, Any, Any]"
"""Yields smaller goals, is sent a value or `NOTHING` for each, and returns the same for its own."""

_ORDER = ("null", "boolean", "integer", "fraction", "string", "array", "object")


@dataclass
class _Frame:
    goal: Goal
    asking: Asking
    lowest: int
    given_up: list[Goal] = field(default_factory=list)


class Search:
    """All goals of one question, each answered once; ``steps`` and ``seconds`` bound the whole."""

    def __init__(self, forest: Forest, steps: int = 400_000, seconds: float = 5.0) -> None:
        self.forest: Forest = forest
        self.steps: int = steps
        self.states: int = 600_000
        self.ends: float = monotonic() + seconds
        self.found: dict[Goal, Any] = {}
        self._frames: list[_Frame] = []
        self._open: dict[Goal, int] = {}
        self._provisional: dict[Goal, int] = {}
        self._apart: dict[Node, bool] = {}
        self._texts: dict[Goal, str | None] = {}
        self._named: dict[Node, dict[str, Node]] = {}
        self.doubt: str = ""
        self.is_used_up: bool = False

    def step(self, cost: int = 1) -> None:
        """Count some work; raises ``OpenError`` when the budget is used up."""
        self.steps -= cost
        if self.steps < 0 or (self.steps % 64 == 0 and monotonic() > self.ends):
            self.is_used_up = True
        if self.is_used_up:
            raise OpenError("the budget of steps or seconds is used up")

    def is_apart(self, node: Node) -> bool:
        """Whether no value can satisfy two parts of a ``one`` node."""
        if node not in self._apart:
            self._apart[node] = apart(self.forest, list(node.args))
        return self._apart[node]

    def limits_on(self, node: Node, name: str) -> list[Node]:
        """What a ``members`` node demands of the member called ``name``; its list of names is looked up, not read."""
        if node not in self._named:
            self._named[node] = dict(node.args[0])
        named, (_, matched, rest) = self._named[node], node.args
        found = [named[name]] if name in named else []
        found += [inner for pattern, inner in matched if matches(pattern, name)]
        return found or [rest]

    def run(self, goal: Goal) -> Any:
        """A value that satisfies the goal, or `NOTHING`; raises ``OpenError``."""
        if goal in self.found:
            return self.found[goal]
        self._push(goal)
        answer: Any = None
        while self._frames:
            frame = self._frames[-1]
            try:
                wanted = frame.asking.send(answer)
            except StopIteration as done:
                answer = self._settled(done.value)
                continue
            answer = self._known(wanted, frame)
            if answer is None:
                self._push(wanted)
            else:
                answer = answer[0]
        return answer

    def _push(self, goal: Goal) -> None:
        self.step()
        place = len(self._frames)
        self._open[goal] = place
        self._frames.append(_Frame(goal, self._answers(goal), place))

    def _known(self, goal: Goal, frame: _Frame) -> tuple[Any] | None:
        """What is known about a goal without looking; None: nothing."""
        self.step()
        if goal in self.found:
            return (self.found[goal],)
        place = self._open.get(goal, self._provisional.get(goal))
        if place is None:
            return None
        frame.lowest = min(frame.lowest, place)
        return (NOTHING,)

    def _settled(self, value: Any) -> Any:
        frame = self._frames.pop()
        place = len(self._frames)
        del self._open[frame.goal]
        if value is not NOTHING:
            self.found[frame.goal] = value
            for goal in frame.given_up:
                self._provisional.pop(goal, None)
        elif frame.lowest >= place:
            for goal in (frame.goal, *frame.given_up):
                self.found[goal] = NOTHING
                self._provisional.pop(goal, None)
        else:
            parent = self._frames[-1]
            parent.lowest = min(parent.lowest, frame.lowest)
            parent.given_up += [*frame.given_up, frame.goal]
            self._provisional[frame.goal] = frame.lowest
        return value

    def _answers(self, goal: Goal) -> Asking:
        if any((node, not sign) in goal for node, sign in goal):
            return NOTHING
        choices = [values for node, sign in goal if sign and (values := finite(self.forest, node)) is not None]
        if choices:
            return self._chosen(goal, min(choices, key=len))
        for kind in _ORDER:
            for case in cases(self, goal, kind):
                try:
                    if case.values is not None:
                        value = self._chosen(goal, case.values)
                    else:
                        value = yield from _LANES[kind](self, case)
                except OpenError as error:
                    if self.is_used_up:
                        raise
                    self.doubt = str(error)
                    continue
                if value is not NOTHING:
                    return value
        return NOTHING

    def _chosen(self, goal: Goal, texts: tuple[str, ...]) -> Any:
        try:
            for text in sorted(texts, key=len):
                self.step()
                value = json.loads(text)
                if fits(self.forest, goal, value):
                    return value
        except PatternError as error:
            raise OpenError(f"{error}; only regular patterns can be compared") from None
        return NOTHING

    def text(self, goal: Goal) -> str | None:
        """A text that satisfies a goal, or None when there is none."""
        if goal not in self._texts:
            self._texts[goal] = next(self._every_text(goal), None)
        return self._texts[goal]

    def _every_text(self, goal: Goal) -> Any:
        for case in cases(self, goal, "string"):
            if case.values is not None:
                value = self._chosen(goal, case.values)
                if value is not NOTHING:
                    yield value
            else:
                text = text_of(self, case)
                if text is not None:
                    yield text


def _scalar(search: Search, case: Any) -> Asking:
    yield from ()
    if case.kind == "null":
        return NOTHING if case.excluded else None
    if case.kind == "boolean":
        return next((value for value in (True, False) if canonical(value) not in case.excluded), NOTHING)
    value = text_of(search, case) if case.kind == "string" else number_of(case)
    return NOTHING if value is None else value


_LANES: dict[str, Any] = dict.fromkeys(KINDS, _scalar) | {"array": array_of, "object": object_of}

"""Compares two versions of a schema: the proof decides, the rules explain."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from compat.bundle import annotations_stripped
from compat.decide import Decision, decide
from compat.document import same
from compat.errors import UsageError
from compat.verdict import Answer, Bump, Direction, Verdict, larger
from compat.views import consumer_view

if TYPE_CHECKING:
    from collections.abc import Iterable

MODES: dict[str, tuple[Direction, ...]] = {
    "backward": ("backward",),
    "forward": ("forward",),
    "full": ("backward", "forward"),
}
POLICIES = ("strict", "consumer-view")


def compare(old: Any, new: Any, mode: str = "backward", policy: str = "strict") -> Verdict:
    """Whether readers of one schema can read what writers of the other may write.

    ``mode``: backward (new reads old data), forward (old reads new data) or full (both). ``policy``: strict takes
    both schemas as they are; consumer-view lets the reader be tolerant, see ``compat.views``. Both schemas are
    parsed JSON and self-contained. Raises ``UsageError`` for an unknown mode or policy, ``UnreadableError`` for
    what is no schema, ``MissingExtraError`` without the extra ``compat`` when there is something to prove.

    >>> compare({"type": "integer"}, {"type": "integer", "maximum": 9}).witness.document
    10
    """
    if mode not in MODES or policy not in POLICIES:
        raise UsageError(f"mode is one of {', '.join(MODES)} and policy one of {', '.join(POLICIES)}")
    return _bounded(old, new, MODES[mode], policy, mode)


def judge_release(old: Any, new: Any) -> Verdict:
    """The gate inside a major version: new reads old strictly, and old reads new through the consumer view."""
    return _bounded(old, new, ("backward", "forward"), "release", "full")


def _bounded(old: Any, new: Any, directions: tuple[Direction, ...], policy: str, mode: str) -> Verdict:
    try:
        return judge(old, new, directions, policy, mode)
    except RecursionError:
        return Verdict("undecided", mode, policy, "the schemas nest too deeply to compare", None)


def judge(old: Any, new: Any, directions: tuple[Direction, ...], policy: str, mode: str) -> Verdict:
    """One verdict over the directions; ``release`` is strict backward and tolerant forward."""
    if same(old, new):
        return Verdict("compatible", mode, policy, "both are the same", "none")
    from compat.explain import explain

    decisions = {direction: _decision(old, new, direction, policy) for direction in directions}
    gate = list(decisions.values())
    answer = worst(gate)
    findings = explain(old, new, decisions, frozenset(one for one in directions if _is_tolerant(one, policy)))
    meaning = larger(*(finding.bump for finding in findings if finding.effect == "semantic"))
    reason = "; ".join(f"{one.direction}: {one.reason}" for one in gate if one.answer == answer)
    return Verdict(
        answer,
        mode,
        policy,
        reason,
        None if answer == "undecided" else larger(_set_bump(old, new, answer, decisions), meaning),
        next((witness for one in gate if one.answer == answer for witness in one.witnesses), None),
        findings,
    )


def _decision(old: Any, new: Any, direction: Direction, policy: str) -> Decision:
    writer, reader = (old, new) if direction == "backward" else (new, old)
    tolerant = _is_tolerant(direction, policy) and isinstance(reader, dict)
    return decide(writer, consumer_view(reader) if tolerant else reader, direction)


def _is_tolerant(direction: Direction, policy: str) -> bool:
    """Whether the policy lets the reader of this direction use the consumer view."""
    return policy == "consumer-view" or (policy == "release" and direction == "forward")


def worst(decisions: Iterable[Decision]) -> Answer:
    """The answer of all directions together."""
    answers = {one.answer for one in decisions}
    if "incompatible" in answers:
        return "incompatible"
    return "undecided" if "undecided" in answers else "compatible"


def _set_bump(old: Any, new: Any, answer: Answer, decisions: dict[Direction, Decision]) -> Bump:
    """PATCH when the same documents are valid, MINOR when there are more, MAJOR for the rest."""
    if same(annotations_stripped(old), annotations_stripped(new)):
        return "patch"
    backward = decisions.get("backward") or decide(old, new, "backward")
    if answer == "incompatible" or backward.answer != "compatible":
        return "major"
    return "patch" if decide(new, old, "forward").answer == "compatible" else "minor"

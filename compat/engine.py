"""Compares two versions of a schema: the proof decides, the rules explain."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from compat.bundle import annotations_stripped
from compat.decide import Decision, decide
from compat.dialect import plain
from compat.document import DEEPEST, nests_too_deeply, same
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
POLICIES = ("strict", "closed-writer", "consumer-view")


def compare(old: Any, new: Any, mode: str = "backward", policy: str = "strict") -> Verdict:
    """Whether readers of one schema can read what writers of the other may write.

    ``mode``: backward (new reads old data), forward (old reads new data) or full (both). ``policy``: strict takes
    both schemas as they are; closed-writer closes the writer's open objects (nobody writes what is not declared),
    see ``compat.closing``; consumer-view lets the reader be tolerant, see ``compat.views``. Annotations never
    count. Both schemas are parsed JSON, self-contained, of draft 4 to 2020-12 by ``$schema``. Raises ``UsageError``
    for an unknown mode or policy, ``UnreadableError`` for what is no schema, ``MissingExtraError`` without the extra
    ``compat`` when there is something to prove.

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
    if nests_too_deeply(old) or nests_too_deeply(new):
        return Verdict("undecided", mode, policy, f"a schema nests deeper than {DEEPEST} levels", None)
    from compat.explain import explain

    sides = partial(_sides, policy=policy)
    decisions = {direction: decide(*sides(old, new, direction), direction) for direction in directions}
    gate = list(decisions.values())
    answer = worst(gate)
    findings = explain(old, new, decisions, sides, follows_parts=policy != "closed-writer")
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
        next((one.report for one in gate if one.report is not None), None),
    )


def _sides(old: Any, new: Any, direction: Direction, policy: str) -> tuple[Any, Any]:
    """What is written and what reads it in one direction, as the policy sees them."""
    writer, reader = (old, new) if direction == "backward" else (new, old)
    if policy == "consumer-view" or (policy == "release" and direction == "forward"):
        reader = consumer_view(plain(reader).schema) if isinstance(reader, dict) else reader
    elif policy == "closed-writer":
        from compat.closing import closed_writer

        writer = closed_writer(plain(writer).schema) if isinstance(writer, dict) else writer
    return writer, reader


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

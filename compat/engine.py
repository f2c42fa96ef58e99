"""Compares two versions of a schema: the proof decides, the rules explain."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from compat.bundle import annotations_stripped
from compat.decide import Decision, decide
from compat.dialect import plain
from compat.document import DEEPEST, Document, canonical, nests_too_deeply, same
from compat.errors import UsageError
from compat.keywords import escape
from compat.kinds import VALIDATING
from compat.pairs import Change, NodePair, node_pairs
from compat.verdict import Answer, Bump, Direction, Effect, Finding, Location, Verdict, Witness, larger
from compat.views import consumer_view

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from types import ModuleType

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
    decisions = {direction: _decision(old, new, direction, policy) for direction in directions}
    gate = list(decisions.values())
    answer = _worst(gate)
    findings = explain(old, new, decisions)
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


def _decision(old: Any, new: Any, direction: Direction, policy: str) -> Decision:
    writer, reader = (old, new) if direction == "backward" else (new, old)
    if policy == "consumer-view" or (policy == "release" and direction == "forward"):
        reader = consumer_view(plain(reader).schema) if isinstance(reader, dict) else reader
    elif policy == "closed-writer":
        from compat.closing import closed_writer

        writer = closed_writer(plain(writer).schema) if isinstance(writer, dict) else writer
    return decide(writer, reader, direction)


def _worst(decisions: Iterable[Decision]) -> Answer:
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


def explain(old: Any, new: Any, decisions: dict[Direction, Decision]) -> tuple[Finding, ...]:
    """Every change that a rule sees, with the effect that was proven; and every proof that no rule explains."""
    found: dict[tuple[str, str, str, str], Finding] = {}
    used: set[int] = set()
    for pair, rule, module, change in _changes(Document(old, "old schema"), Document(new, "new schema")):
        finding = _finding(rule, module, pair.path, change, decisions, used)
        found.setdefault((rule, change.old, change.new, change.detail), finding)
    found |= {("validation-changed", str(n), "", ""): one for n, one in enumerate(_unexplained(decisions, used))}
    order = {"breaks": 0, "open": 1, "semantic": 2, "masked": 3, "safe": 4}
    return tuple(sorted(found.values(), key=lambda one: (order[one.effect], one.path, one.rule, one.message)))


def _changes(old: Document, new: Document) -> Iterator[tuple[NodePair, str, ModuleType, Change]]:
    from compat.rules import visiting

    rules = {kind: list(visiting(kind)) for kind in ("node", "event")}
    for pair in node_pairs(old, new):
        if same(pair.old, pair.new):
            continue
        for rule, module in rules["node"] + (rules["event"] if not pair.path and not pair.old_site else []):
            for change in module.check(pair):
                yield pair, rule, module, change


def _finding(
    rule: str, module: ModuleType, path: str, change: Change, decisions: dict[Direction, Decision], used: set[int]
) -> Finding:
    from compat.rules import explanation

    witnesses = _witnesses(change, path, decisions) if hasattr(module, "BREAKS") else []
    used.update(id(witness) for witness in witnesses)
    effect = _effect(module, witnesses, decisions)
    return Finding(
        rule,
        change.message,
        explanation(module)[2],
        path,
        Location(change.old),
        Location(change.new),
        effect,
        _bump(module, effect),
        tuple(dict.fromkeys(witness.direction for witness in witnesses)),
        witnesses[0] if witnesses else None,
    )


def _effect(module: ModuleType, witnesses: list[Witness], decisions: dict[Direction, Decision]) -> Effect:
    if hasattr(module, "BUMP"):
        return "semantic"
    if witnesses:
        return "breaks"
    concerned = [one for one in decisions.values() if one.direction in module.BREAKS]
    answer = _worst(concerned)
    return {"compatible": "safe", "undecided": "open", "incompatible": "masked"}[answer]  # type: ignore[return-value]


def _bump(module: ModuleType, effect: Effect) -> Bump:
    if effect == "semantic":
        bump: Bump = module.BUMP
        return bump
    if effect == "breaks":
        return "major"
    return "minor" if module.BREAKS else "patch"


def _witnesses(change: Change, path: str, decisions: dict[Direction, Decision]) -> list[Witness]:
    """The documents that the reader rejects for this very change."""
    found = []
    for direction, decision in decisions.items():
        site, node = (change.new, change.new_node) if direction == "backward" else (change.old, change.old_node)
        found += [witness for witness in decision.witnesses if _shows(witness, change, path, site, node)]
    return found


def _shows(witness: Witness, change: Change, path: str, site: str, node: str) -> bool:
    """Whether the reader rejects the document for this very change, to be seen at ``site`` or in ``node``."""
    places = {site, *(f"{node}/{keyword}" for keyword in change.keywords)}
    if witness.keyword in change.keywords and witness.schema_pointer in places:
        return not change.detail or change.detail == witness.detail
    if change.keywords[-len(VALIDATING) :] == VALIDATING:  # a whole nested schema came or went; it rejects by its own
        return witness.schema_pointer.startswith(f"{node}/")
    # A member that only one side lists: the other side judges it by the schema for all others, or by its own.
    is_member = "additionalProperties" in change.keywords and bool(change.detail)
    return is_member and _is_at(witness.pointer, f"{path}/{escape(change.detail)}")


def _is_at(pointer: str, path: str) -> bool:
    """Whether a place in a document is at or below a path, in which ``*`` stands for any item."""
    tokens, pattern = pointer.split("/"), path.split("/")
    near = zip(tokens, pattern, strict=False)
    return len(tokens) >= len(pattern) and all(wanted in {"*", token} for token, wanted in near)


def _unexplained(decisions: dict[Direction, Decision], used: set[int]) -> Iterator[Finding]:
    from compat.rules import explanation, load

    for direction, decision in decisions.items():
        for witness in decision.witnesses:
            if id(witness) in used or _said_by_another(witness, decision, used):
                continue
            here, there = Location(witness.schema_pointer), Location("")
            old, new = (there, here) if direction == "backward" else (here, there)
            hint = explanation(load("validation-changed"))[2]
            message = f"{witness.keyword or 'the schema'} rejects the document shown"
            path = witness.pointer
            yield Finding("validation-changed", message, hint, path, old, new, "breaks", "major", (direction,), witness)


def _said_by_another(witness: Witness, decision: Decision, used: set[int]) -> bool:
    """Whether the same document already proves another finding: one break, seen by two keywords."""
    document = canonical(witness.document)
    return any(id(one) in used and canonical(one.document) == document for one in decision.witnesses)

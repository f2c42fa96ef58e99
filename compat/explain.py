"""Explains a verdict: every change that a rule sees, and what the proof says about it."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from compat.document import canonical
from compat.effects import Effects, Proven, Sides, strict
from compat.pairs import Change, DocumentPair, node_pairs
from compat.sides import Side
from compat.verdict import Bump, Direction, Finding, Location, Witness

if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import ModuleType

    from compat.decide import Decision

_FEW = 8
_ORDER = {"breaks": 0, "open": 1, "semantic": 2, "masked": 3, "safe": 4}


def explain(
    old: Any,
    new: Any,
    decisions: dict[Direction, Decision],
    sides: Sides = strict,
    follows_parts: bool = True,
    draft: int | None = None,
) -> tuple[Finding, ...]:
    """Every change that a rule sees, with the effect that was proven; and every proof that no rule explains.

    ``decisions`` are the answers for both schemas as a whole; ``sides`` gives writer and reader of a direction as
    the policy sees them, and ``follows_parts`` says that it sees each part as it sees the whole; ``draft`` counts
    for a schema without ``$schema``. The gravest findings come first. Schemas that nest too deeply to be walked are
    explained by the documents alone.
    """
    try:
        json.dumps([old, new])  # what cannot even be written nests too deeply to be walked part by part
        before, after = Side(old, "old schema", draft), Side(new, "new schema", draft)
        findings = _explained(before, after, decisions, sides, follows_parts)
    except RecursionError:
        findings = [_last_resort(one) for decision in decisions.values() for one in decision.witnesses]
    return tuple(sorted(findings, key=lambda one: (_ORDER[one.effect], one.path, one.rule, one.message)))


def _explained(
    before: Side, after: Side, decisions: dict[Direction, Decision], sides: Sides, follows_parts: bool
) -> list[Finding]:
    changes = list(_changes(before, after))
    weighty = [change for _, module, _, change in changes if hasattr(module, "BREAKS")]
    effects = Effects(before, after, decisions, sides, follows_parts, len(weighty) <= _FEW)
    found: dict[tuple[str, str, str, str], tuple[Finding, Change, tuple[Witness, ...]]] = {}
    for rule, module, path, change in changes:
        key = (rule, change.old, change.new, change.detail)
        if key not in found:
            proven = effects.of(change) if hasattr(module, "BREAKS") else Proven("semantic")
            places = (Location(before.origin(change.old)), Location(after.origin(change.new)))
            told = _finding(rule, module, path, change, proven, places)
            found[key] = told, change, proven.witnesses
    return _with_the_rest(list(found.values()), effects)


def governed(old: Any, new: Any) -> tuple[Finding, ...]:
    """What the rules of governance say about the change of one schema; `explain` does not ask them."""
    from compat.rules import visiting

    before, after = Side(old, "old schema"), Side(new, "new schema")
    found = []
    for pair in node_pairs(before.document, after.document):
        for rule, module in visiting("governance"):
            for change in module.check(pair):
                places = (Location(before.origin(change.old)), Location(after.origin(change.new)))
                found.append(_finding(rule, module, pair.path, change, Proven("semantic"), places))
    return tuple(sorted(dict.fromkeys(found), key=lambda one: (one.path, one.rule, one.message)))


def _changes(old: Side, new: Side) -> Iterator[tuple[str, ModuleType, str, Change]]:
    """Each change with the id and module of the rule that sees it, and the place in a document."""
    from compat.rules import visiting

    rules = {kind: visiting(kind) for kind in ("node", "event", "document", "rest")}
    pairs = tuple(node_pairs(old.document, new.document))
    for pair in pairs:
        explained: set[str] = set()
        for rule, module in rules["node"] + (rules["event"] if not pair.path and not pair.old_site else ()):
            for change in module.check(pair):
                explained.update(touch.keyword for touch in change.touches)
                yield rule, module, pair.path, change
        for rule, module in rules["rest"]:
            left = (change for change in module.check(pair) if change.keywords[0] not in explained)
            yield from ((rule, module, pair.path, change) for change in left)
    for rule, module in rules["document"]:
        for change in module.check(DocumentPair(old, new, pairs)):
            yield rule, module, change.touches[0].pair.path if change.touches else "", change


def _finding(
    rule: str, module: ModuleType, path: str, change: Change, proven: Proven, places: tuple[Location, Location]
) -> Finding:
    from compat.rules import explanation

    return Finding(
        rule,
        change.message,
        explanation(module)[2],
        path,
        *places,
        proven.effect,
        _bump(module, proven),
        proven.directions,
        proven.witnesses[0] if proven.witnesses else None,
    )


def _bump(module: ModuleType, proven: Proven) -> Bump:
    if proven.effect == "semantic":
        bump: Bump = module.BUMP
        return bump
    if proven.effect == "breaks":
        return "major"
    return "minor" if module.BREAKS else "patch"


_Told = tuple[Finding, Change, tuple[Witness, ...]]


def _with_the_rest(told: list[_Told], effects: Effects) -> list[Finding]:
    """The findings, and what is done about documents that none of them accounts for.

    Such a document needs several changes together: every change at the place where the reader rejects it takes
    part in the break. Only when there is none, the last resort says that something changed.
    """
    shown = {canonical(one.document) for _, _, witnesses in told for one in witnesses}
    findings = [finding for finding, _, _ in told]
    for decision in effects.decisions.values():
        for witness in decision.witnesses if decision.answer == "incompatible" else ():
            if canonical(witness.document) in shown:
                continue
            parts = [number for number, (_, change, _) in enumerate(told) if effects.takes_part(witness, change)]
            for number in parts:
                findings[number] = _also(findings[number], witness)
            if not parts:
                findings.append(_last_resort(witness))
            shown.add(canonical(witness.document))
    return findings


def _also(finding: Finding, witness: Witness) -> Finding:
    directions = tuple(dict.fromkeys((*finding.directions, witness.direction)))
    first = finding.witness or witness
    return replace(finding, effect="breaks", bump="major", directions=directions, witness=first)


def _last_resort(witness: Witness) -> Finding:
    from compat.rules import explanation, load

    here, there = Location(witness.schema_pointer), Location("")
    old, new = (there, here) if witness.direction == "backward" else (here, there)
    hint = explanation(load("validation-changed"))[2]
    message = f"{witness.keyword or 'the schema'} rejects the document shown"
    return Finding(
        "validation-changed", message, hint, witness.pointer, old, new, "breaks", "major", (witness.direction,), witness
    )

"""Runs the rules over sets of events: what the events of a set contradict in each other."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any

from canonical.errors import CanonicalError
from canonical.rules.facts import facts_of
from canonical.rules.gathered import Gathered
from canonical.rules.numbers import number
from canonical.rules.set_primitives import Knowledge, SetFinding, set_primitive
from canonical.rules.set_problem import EventRef, SetProblem

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from canonical.rules.engine import Rulebook
    from canonical.rules.facts import Fact
    from canonical.rules.rule import Rule


def set_problems(
    book: Rulebook,
    events: Iterable[Any],
    *,
    complete: bool,
    tolerances: Mapping[str, str | int | Decimal],
    negative_stock: Iterable[str],
) -> list[SetProblem]:
    """What every rule over sets finds, by event and place, whatever the order of the events."""
    told = facts_of(events)
    gathered = Gathered(told, book.whole_reversals)
    names = {fact.name for fact in gathered.facts}
    knowledge = Knowledge(
        complete=complete,
        tolerances=_tolerances(book, tolerances),
        negative_stock=frozenset(negative_stock),
        compensations={name: book.compensations(name) for name in names},
    )
    found: dict[tuple[Any, ...], SetProblem] = {}
    for rule in book.set_rules:
        find = set_primitive(rule.primitive).find
        for scope in rule.scopes:
            if "*" in scope.set or names & {*scope.set}:
                for finding in find(gathered, scope.set, rule.parameters, knowledge):
                    problem = _problem(rule, finding)
                    found.setdefault((*_place(finding), rule.id, problem.message, problem.others), problem)
    return [problem for _, problem in sorted(found.items(), key=lambda item: item[0][:-1])]


def _place(finding: SetFinding) -> tuple[Any, ...]:
    steps = finding.pointer.split("/")
    return (
        finding.fact.tenant,
        finding.fact.order,
        tuple((0, int(step), "") if step.isascii() and step.isdigit() else (1, 0, step) for step in steps),
    )


def _problem(rule: Rule, finding: SetFinding) -> SetProblem:
    value = finding.mentions.get("value")
    others = {other.order: other for other in finding.others if other is not finding.fact}
    return SetProblem(
        rule=rule.id,
        message=rule.message.format_map(finding.mentions),
        hint=rule.hint,
        severity=rule.severity,
        value=None if value is None else str(value),
        pointer=finding.pointer,
        event=_reference(finding.fact),
        others=tuple(_reference(others[order]) for order in sorted(others)),
    )


def _reference(fact: Fact) -> EventRef:
    return EventRef(fact.id, fact.name, fact.index)


def _tolerances(book: Rulebook, given: Mapping[str, str | int | Decimal]) -> dict[str, Decimal]:
    """The shares as exact numbers; raises `CanonicalError` for a name that no rule asks for, or no such number."""
    known = {rule.parameters["tolerance"]["name"] for rule in book.set_rules if "tolerance" in rule.parameters}
    found = {}
    for name, value in given.items():
        share = value if isinstance(value, Decimal) else number(value)
        if name not in known:
            raise CanonicalError(f"there is no tolerance {name!r}; the rules know {', '.join(sorted(known))}")
        if share is None or not share.is_finite() or share < 0:
            raise CanonicalError(f"the tolerance {name!r} is {value!r}; give a share such as '0.05' for five per cent")
        found[name] = share
    return found

"""Runs every rule over an event and says, for each violation, which rule, where, and what to do.

The component rules follow the schema of the event type, so that they hold wherever a component occurs.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any

from canonical.envelope.shape import Shape
from canonical.event_types import short_name
from canonical.pointers import escape
from canonical.problems import Problem
from canonical.rules.paths import applies, select
from canonical.rules.primitives import Surroundings
from canonical.rules.rule import Rule, Scope, load_rules, load_table

if TYPE_CHECKING:
    from collections.abc import Iterator
    from importlib.resources.abc import Traversable

    from canonical.envelope.shape import Target

Placed = tuple[Rule, Scope]


class Rulebook:
    """All rules of one catalog, and the event types that they are about.

    ``rules`` are those about single events, ``set_rules`` those about sets (`canonical.rules.set_engine`).
    """

    def __init__(self, schemas: Traversable) -> None:
        """``schemas`` is the folder with ``events``, ``components`` and ``rules``."""
        self.schemas = schemas
        loaded = load_rules(schemas)
        self.rules: list[Rule] = [rule for rule in loaded if not rule.is_about_sets]
        self.set_rules: list[Rule] = [rule for rule in loaded if rule.is_about_sets]
        self._programs: dict[str, Program] = {}
        self._compensations: dict[str, tuple[str, ...]] = {}

    def program(self, name: str) -> Program:
        """The rules of the event type ``name`` (``milestone.reported``), arranged along its schema."""
        if name not in self._programs:
            from compat.bundle import bundle

            domain, _, event = name.partition(".")
            self._programs[name] = Program(name, Shape(bundle(self.schemas, f"{domain}/{event}")), self.rules)
        return self._programs[name]

    @cached_property
    def whole_reversals(self) -> dict[str, Any]:
        """The event types that undo another as a whole, with the conditions of which one has to hold."""
        return load_table(self.schemas, "whole-reversals") if self.set_rules else {}

    def compensations(self, name: str) -> tuple[str, ...]:
        """The event types that ``name`` may undo, by the governance of its schema."""
        if name not in self._compensations:
            import json

            domain, _, event = name.partition(".")
            place = self.schemas / "events" / domain / f"{event}.json"
            declared = json.loads(place.read_text(encoding="utf-8"))["x-event"].get("compensates")
            self._compensations[name] = tuple(declared["events"]) if declared else ()
        return self._compensations[name]

    def envelope_problems(self, event: dict[str, Any]) -> Iterator[Problem]:
        """What the rules about the envelope find."""
        for rule in self.rules:
            for scope in rule.scopes:
                if scope.envelope:
                    yield from _violations(rule, scope, event, "", Surroundings(event))


class Program:
    """The rules of one event type: for the event itself, and for each definition of its schema."""

    def __init__(self, name: str, shape: Shape, rules: list[Rule]) -> None:
        self.name = name
        self.shape = shape
        placed = [(rule, scope) for rule in rules for scope in rule.scopes]
        self.own: list[Placed] = [(rule, scope) for rule, scope in placed if name in scope.events]
        self.by_component: dict[str, list[Placed]] = {}
        for rule, scope in placed:
            if scope.component is not None:
                self.by_component.setdefault(scope.component, []).append((rule, scope))
        self.leading: frozenset[str] = shape.leading_to(self._is_placed)

    def _is_placed(self, target: Target) -> bool:
        return any(name in self.by_component for name in target.names)

    def problems(self, data: Any, surroundings: Surroundings, prefix: str = "") -> Iterator[Problem]:
        """Everything that the rules find in ``data``; pointers start with ``prefix``."""
        for rule, scope in self.own:
            yield from _violations(rule, scope, data, prefix, surroundings)
        yield from self._inside(data, self.shape.root, prefix, surroundings)

    def _inside(
        self, value: Any, schema: dict[str, Any], pointer: str, surroundings: Surroundings
    ) -> Iterator[Problem]:
        if not isinstance(value, dict):
            return
        for edge in self.shape.edges(schema):
            names = edge.target.names
            if not any(name in self.leading or name in self.by_component for name in names):
                continue
            for place, found in _members(value, edge.member, edge.kind, pointer):
                for name in names:
                    for rule, scope in self.by_component.get(name, ()):
                        yield from _violations(rule, scope, found, place, surroundings)
                yield from self._inside(found, edge.target.schema, place, surroundings)


def _members(value: dict[str, Any], member: str, kind: str, pointer: str) -> Iterator[tuple[str, Any]]:
    if kind == "map":
        yield from ((f"{pointer}/{escape(name)}", found) for name, found in value.items())
    elif kind == "many":
        yield from ((f"{pointer}{place}", found) for place, found in select(value, f"/{escape(member)}/*"))
    elif member in value:
        yield f"{pointer}/{escape(member)}", value[member]


def _violations(rule: Rule, scope: Scope, value: Any, pointer: str, surroundings: Surroundings) -> Iterator[Problem]:
    if scope.when and not applies(value, scope.when):
        return
    find = rule.checker().find
    for place, found in select(value, scope.at):
        for finding in find(found, rule.parameters, surroundings):
            yield _problem(rule, f"{pointer}{place}{finding.pointer}", finding.mentions)


def _problem(rule: Rule, pointer: str, mentions: dict[str, Any]) -> Problem:
    value = mentions.get("value")
    return Problem(
        rule=rule.id,
        message=rule.message.format_map(mentions),
        hint=rule.hint,
        severity=rule.severity,
        value=None if value is None else str(value),
        pointer=pointer,
    )


def in_document_order(problems: list[Problem]) -> list[Problem]:
    """Sorted by place and rule, whatever the order of the members in the document."""
    return sorted(set(problems), key=lambda problem: (_place(problem.pointer or ""), problem.rule, problem.message))


def _place(pointer: str) -> list[tuple[int, int, str]]:
    return [(0, int(step), "") if step.isascii() and step.isdigit() else (1, 0, step) for step in pointer.split("/")]


def event_problems(book: Rulebook, event: dict[str, Any]) -> list[Problem]:
    """What all rules find in a full event, whose type is text; pointers are into the event."""
    found = list(book.envelope_problems(event))
    name, data = short_name(event["type"]), event.get("data")
    if isinstance(data, dict):
        found += book.program(name).problems(data, Surroundings(event), "/data")
    return in_document_order(found)


def data_problems(book: Rulebook, name: str, data: dict[str, Any]) -> list[Problem]:
    """What the rules about the data find; those that need the envelope are left out."""
    return in_document_order(list(book.program(short_name(name)).problems(data, Surroundings({}))))

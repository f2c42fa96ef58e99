"""Which rules an event of a mapping can break at all, and where in the compiled code that is looked at.

What the rows cannot produce needs no look: a member that no row fills, a code that no table gives, an object that exists only
when one of its members does. What is left is checked where the object is made, so once a message for what all of its events
share. A check may only err on the strict side: an event that does not pass is looked at by `canonical.rules.holds`.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any, NamedTuple

from canonical.envelope.normal_form import is_decimal
from canonical.envelope.shape import Shape, Target
from canonical.mapping.plan import Branch, Fixed, Items, Leaf, PlanNode, Roster, Series, walk
from canonical.pointers import tokens
from canonical.rules.compiler import RuleCode, once

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from canonical.rules.engine import Placed, Program
    from canonical.rules.rule import Rule, Scope


class Check(NamedTuple):
    """What is left to check of one object: rules about presence, and rules about values with the pointers they need."""

    present: tuple[tuple[str, ...], ...]
    placed: tuple[Placed, ...]
    wanted: frozenset[str]
    whole: bool

    @property
    def asks_envelope(self) -> bool:
        """Whether a rule compares with the envelope, which no segment knows."""
        values = [value for rule, _ in self.placed for value in rule.parameters.values()]
        return any(isinstance(value, dict) and "attribute" in value for value in values)


@cache
def _rules() -> list[Rule]:
    from canonical._resources import resource
    from canonical.rules.rule import load_rules

    return [rule for rule in load_rules(resource("schemas")) if rule.severity == "error"]


def schema_place(pointer: str) -> str:
    """The pointer of a plan node as the schema sees it: every item of an array is ``*``."""
    steps = [("*" if step.isdigit() or "=" in step else step) for step in pointer.split("/")]
    return "/".join(steps)


class Checks:
    """The rules of severity error of one event type, held against what the rows of a mapping can make."""

    def __init__(self, event: str, root: Branch) -> None:
        """``root`` is the plan of the event's data."""
        from canonical.mapping.catalog import event_schema

        self.shape: Shape = Shape(event_schema(event))
        self.code: RuleCode = RuleCode(event, self.shape, _rules())
        self._program: Program = self.code.program("error")
        self._root = root
        self.root: Check = self._check(root, self._program.own, Target((), self.shape.root))
        self.whole: bool = self.root.whole or any(map(self._is_beyond, walk(root)))

    def keys(self) -> frozenset[str]:
        """The places that keys, times and the rules of the event as a whole look at."""
        rules = {schema_place(pointer) for pointer in self.root.wanted}
        return frozenset({*_identity_places(self.shape.root["x-event"]), *rules})

    def inner(self) -> frozenset[str]:
        """The places that rules of the objects inside look at."""
        checks = [check for node in walk(self._root) if (check := self.at(node)) and not check.whole]
        return frozenset(schema_place(pointer) for check in checks for pointer in check.wanted)

    def wanted(self) -> frozenset[str]:
        """The places whose values are needed beside their text: the keys, and what rules of an object look at."""
        return self.keys() | self.inner()

    def root_lines(self, variable: str) -> list[str]:
        """The checks of the event as a whole, with that of its time."""
        lines = self.code.placed(list(self.root.placed), Target((), self.shape.root), variable)
        return _leaving(once([*lines, *self.code.root_times("error", variable)]))

    def at(self, node: PlanNode) -> Check | None:
        """What is left to check of the object at a plan node below the event; None when nothing is."""
        if node is self._root or not isinstance(node, Branch):
            return None
        target = self.shape.at(schema_place(node.pointer))
        placed = [one for name in target.names for one in self._program.by_component.get(name, ())]
        check = self._check(node, placed, target)
        return check if check.present or check.placed else None

    def _is_beyond(self, node: PlanNode) -> bool:
        """Whether rules are about a value that is no object of the plan, so that they need the data as a whole."""
        if isinstance(node, Branch):
            return False
        target = self.shape.at(schema_place(node.pointer))
        if target.schema.get("type") == "array":
            target = self.shape.resolve(target.schema["items"])
        program = self._program
        placed = [one for name in target.names for one in program.by_component.get(name, ())]
        if isinstance(node, Leaf):
            if _made(node) == {"Moment"}:  # made by one function, of an instant or a local time
                return any(rule.primitive != "exactly-one-of" for rule, _ in placed)
            return bool(placed) or any(name in program.leading for name in target.names)
        return isinstance(node, Fixed) and (bool(placed) or any(name in program.leading for name in target.names))

    def decimal(self, node: Leaf) -> bool:
        """Whether the value is a decimal, whose normal form may be another."""
        return is_decimal(self.shape.at(schema_place(node.pointer)))

    def lines(self, check: Check, node: PlanNode, variable: str) -> list[str]:
        """The checks of values as code that leaves with `UNFIT`."""
        return _leaving(self.code.placed(list(check.placed), self.shape.at(schema_place(node.pointer)), variable))

    def _check(self, node: PlanNode, placed: Iterable[Placed], target: Target) -> Check:
        present, kept, wanted, whole = [], [], set(), False
        for rule, scope in placed:
            if not (_possible(node, scope) and _arises(node, rule, scope)):
                continue
            members = _presence(node, rule, scope)
            if members is not None:
                present += [members] if members else []
                continue
            kept.append((rule, scope))
            pointers = list(self._pointers(rule, scope, target))
            whole = whole or not pointers
            wanted |= {node.pointer + pointer for pointer in pointers}
        return Check(tuple(present), tuple(kept), frozenset(wanted), whole)

    def _pointers(self, rule: Rule, scope: Scope, target: Target) -> Iterator[str]:
        """The places that a rule looks at, relative to its object; none when that is not known."""
        located = self.shape.below(target, scope.at)
        if rule.checker().expression("x", rule.parameters, self.shape, located) is None:
            return
        yield from scope.when
        values = [one for value in rule.parameters.values() for one in (value if isinstance(value, list) else [value])]
        named = [scope.at + one for one in values if isinstance(one, str) and one.startswith("/")]
        yield from named or [scope.at]


def _leaving(lines: Iterable[str]) -> list[str]:
    return [line.replace("return False", "raise UNFIT") for line in lines]


def _identity_places(event: dict[str, Any]) -> Iterator[str]:
    """Every pointer that identity, times and relations are made of."""
    found: list[Any] = [*event["businessKey"], *event["idempotencyKey"], *event["partitionKey"], *event.get("time", [])]
    undone = event.get("compensates") or {}
    found += [event.get("revision") or [], undone.get("key") or [], *undone.get("when", {})]
    while found:
        one = found.pop()
        if isinstance(one, str):
            yield schema_place(one)
        elif isinstance(one, dict):
            found += [one["pointer"], *([one["when"]] if one.get("when") else [])]
        else:
            found += one


def below(node: PlanNode | None, pointer: str) -> PlanNode | None:
    """The plan node at a pointer below another; None when no row fills it."""
    for step in tokens(pointer):
        if isinstance(node, Branch):
            node = node.members.get(step)
        elif isinstance(node, Items) and step == "*":
            node = node.item
        else:
            return node if isinstance(node, (Roster, Series, Leaf, Fixed)) else None
    return node


def _possible(node: PlanNode, scope: Scope) -> bool:
    """Whether the condition of a rule can hold."""
    for pointer, wanted in scope.when.items():
        found = below(node, pointer)
        if wanted is False:
            continue
        if found is None:
            return False
        values = _values(found)
        if isinstance(wanted, list) and values is not None and not values.intersection(wanted):
            return False
    return True


def _arises(node: PlanNode, rule: Rule, scope: Scope) -> bool:
    """Whether there can be something to check, or two things to compare."""
    if below(node, scope.at) is None:
        return False
    if rule.primitive != "ordered":
        return True
    sides = [side for side in (rule.parameters["first"], rule.parameters["second"]) if isinstance(side, str)]
    return all(below(node, scope.at + side) is not None for side in sides)


def _presence(node: PlanNode, rule: Rule, scope: Scope) -> tuple[str, ...] | None:
    """The members of which one has to be there; empty when one always is, None for a rule of another kind."""
    if rule.primitive != "at-least-one-of" or scope.at or scope.when or not isinstance(node, Branch):
        return None
    names = [pointer.removeprefix("/") for pointer in rule.parameters["members"]]
    if any("/" in name for name in names):
        return None
    filled = tuple(name for name in names if name in node.members)
    varying = {name for name, member in node.members.items() if not isinstance(member, Fixed)}
    sure = any(name in node.required or isinstance(node.members[name], Fixed) for name in filled)
    return () if sure or (varying and varying <= set(filled)) else filled


def _values(node: PlanNode) -> frozenset[Any] | None:
    """All values that a field can have; None when they are not known."""
    if isinstance(node, Fixed):
        return frozenset([node.row.value]) if isinstance(node.row.value, (str, bool, int)) else None
    if not isinstance(node, Leaf):
        return None
    found: set[Any] = set()
    for reading, index in node.readings:
        made = reading.row.codec.produces[index]
        if not isinstance(made, frozenset):
            return None
        found |= made
    return frozenset(found)


def _made(node: Leaf) -> set[Any]:
    return {reading.row.codec.produces[index] for reading, index in node.readings}

"""Splits a goal for one kind of value into cases in which only plain limits are left, the likeliest first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compat.sets.nodes import LANES
from compat.sets.reading import of_value
from compat.sets.truth import text_kind, truth

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compat.sets.nodes import Goal, Literal, Node
    from compat.sets.search import Search

Option = tuple["Literal", ...]


class Case:
    """One case: limits that hold, limits that do not, a finite choice of values if there is one, and values left out."""

    def __init__(self, kind: str) -> None:
        self.kind: str = kind
        self.literals: dict[Literal, None] = {}
        self.clauses: list[tuple[Option, ...]] = []
        self.values: tuple[str, ...] | None = None
        self.excluded: set[str] = set()

    def copy(self) -> Case:
        """A case that can go its own way."""
        other = Case(self.kind)
        other.literals, other.clauses = dict(self.literals), list(self.clauses)
        other.values, other.excluded = self.values, set(self.excluded)
        return other

    def limits(self, op: str, sign: bool = True) -> list[Node]:
        """The nodes of one operator that hold, or that do not."""
        return [node for node, held in self.literals if held is sign and node.op == op]


def cases(search: Search, goal: Goal, kind: str) -> Iterator[Case]:
    """Every case of a goal for one kind; together they hold exactly the values of that kind that satisfy it."""
    start = Case(kind)
    stack: list[tuple[Case, Option]] = [(start, tuple(sorted(goal, key=lambda one: (one[0].number, one[1]))))]
    while stack:
        case, more = stack.pop()
        search.step()
        if not _assume(search, case, more):
            continue
        clause = _next_clause(search, case)
        if clause is None:
            continue
        if not clause:
            yield case
            continue
        stack.extend((case.copy(), option) for option in reversed(clause))


def _next_clause(search: Search, case: Case) -> tuple[Option, ...] | None:
    """Take what only one option is left for; the smallest clause that is left, () if none, None if there is no way."""
    while True:
        left: list[tuple[Option, ...]] = []
        forced: Option | None = None
        for clause in case.clauses:
            options = _open_options(search, case, clause)
            if options is None:
                continue
            if not options:
                return None
            if len(options) == 1 and forced is None:
                forced = options[0]
            else:
                left.append(options)
        case.clauses = left
        if forced is None:
            break
        if not _assume(search, case, forced):
            return None
    if not left:
        return ()
    best = min(left, key=len)
    left.remove(best)
    return best


def _open_options(search: Search, case: Case, clause: tuple[Option, ...]) -> tuple[Option, ...] | None:
    """The options that are not plainly impossible; None when one of them holds already."""
    found = []
    for option in clause:
        states = [_state(search, case, literal) for literal in option]
        if all(states):
            return None
        if False not in states:
            found.append(option)
    return tuple(found)


def _state(search: Search, case: Case, literal: Literal) -> bool | None:
    if literal in case.literals:
        return True
    node, sign = literal
    if (node, not sign) in case.literals:
        return False
    plain = truth(search.forest, node, case.kind)
    return None if plain is None else plain is sign


def _assume(search: Search, case: Case, literals: Option) -> bool:
    """Add literals and all that follows without a choice; False when that is impossible."""
    pending = list(literals)
    while pending:
        literal = pending.pop()
        node, sign = literal
        if literal in case.literals:
            continue
        if (node, not sign) in case.literals:
            return False
        plain = truth(search.forest, node, case.kind)
        if plain is not None:
            if plain is not sign:
                return False
            continue
        case.literals[literal] = None
        if node.op == "in":
            if not _choose(search, case, node, sign=sign, pending=pending):
                return False
        elif node.op not in LANES:
            _expand(search, case, literal, pending)
    return True


def _choose(search: Search, case: Case, node: Node, *, sign: bool, pending: list[Literal]) -> bool:
    texts = [text for text in node.args[0] if text_kind(text) == case.kind]
    if sign:
        case.values = tuple(text for text in texts if case.values is None or text in case.values)
        return bool(case.values)
    if case.kind in {"array", "object"}:
        pending += [(of_value(search.forest, text), False) for text in texts]
    else:
        case.excluded.update(texts)
    return True


def _expand(search: Search, case: Case, literal: Literal, pending: list[Literal]) -> None:
    node, sign = literal
    forest = search.forest
    if node.op == "not":
        pending.append((node.args[0], not sign))
    elif node.op == "ref":
        pending.append((forest.definitions[node.args[0]], sign))
    elif node.op in {"and", "or"}:
        if (node.op == "and") is sign:
            pending += [(part, sign) for part in node.args]
        else:
            case.clauses.append(tuple(((part, sign),) for part in node.args))
    elif search.is_apart(node):
        pending.append((forest.any_of(list(node.args)), sign))
    else:
        case.clauses.append(_exactly_one(node, sign=sign))


def _exactly_one(node: Node, *, sign: bool) -> tuple[Option, ...]:
    parts = node.args
    if sign:
        places = range(
            len(parts)
        )  # by place, not by node: a branch may be listed twice, and is then never the only one
        return tuple(tuple((parts[place], place == chosen) for place in places) for chosen in places)
    none = tuple((part, False) for part in parts)
    pairs = [((one, True), (two, True)) for place, one in enumerate(parts) for two in parts[place + 1 :]]
    return (none, *pairs)

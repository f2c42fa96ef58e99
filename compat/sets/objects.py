"""Objects that satisfy a case: which members are there, what they are called, and what they hold.

Names that some limit mentions are looked at one by one. All others fall into classes that no pattern tells apart; a
new name is taken from a class when something must exist there, or when more members are needed.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from compat.patterns import PatternError
from compat.sets.errors import OpenError
from compat.sets.holds import fits, holds
from compat.sets.truth import finite

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compat.sets.branches import Case
    from compat.sets.nodes import Goal, Literal, Node
    from compat.sets.search import Asking, Search

_MOST_MEMBERS = 300


@dataclass(frozen=True, slots=True)
class Demand:
    """A member that must exist: called ``name``, or by any name of a goal, with a value that satisfies literals."""

    name: str | None
    names: Goal
    value: Goal


def object_of(search: Search, case: Case) -> Asking:
    """Yields the goals of members; returns an object or ``NOTHING``."""
    from compat.sets.search import NOTHING

    try:
        found = yield from _Objects(search, case).run()
    except PatternError as error:
        raise OpenError(f"{error}; only regular patterns can be compared") from None
    return NOTHING if found is None else found


class _Objects:
    """One case of an object."""

    def __init__(self, search: Search, case: Case) -> None:
        self.search, self.case, self.forest = search, case, search.forest
        self.limits = case.limits("members")
        self.required = {node.args[0] for node in case.limits("required")}
        self.absent = {node.args[0] for node in case.limits("required", sign=False)}
        self.named: Goal = frozenset((node.args[0], True) for node in case.limits("names"))
        self.low, self.high = self._counts()
        self.demands = self._demands()
        self.known = dict.fromkeys(sorted(self.required))
        for node in self.limits:
            self.known.update(dict.fromkeys(name for name, _ in node.args[0]))
        for node in case.limits("members", sign=False):
            self.known.update(dict.fromkeys(name for name, _ in node.args[0]))
        self.known.update(dict.fromkeys(sorted(self.absent)))
        self._values: dict[str, Goal] = {}

    def _counts(self) -> tuple[int, int | None]:
        low, highs = 0, []
        for node, sign in self.case.literals:
            if node.op != "count":
                continue
            least, most = node.args
            if sign:
                low = max(low, least)
                highs += [] if most is None else [most]
            elif most is None:
                highs.append(least - 1)
            else:
                low = max(low, most + 1)
        return low, min(highs, default=None)

    def _demands(self) -> list[list[Demand]]:
        found = [self._broken(node) for node in self.case.limits("members", sign=False)]
        nothing: Goal = frozenset()
        found += [
            [Demand(None, frozenset({(node.args[0], False)}), nothing)]
            for node in self.case.limits("names", sign=False)
        ]
        return sorted(found, key=len)

    def _broken(self, node: Node) -> list[Demand]:
        """The ways in which a member can break the limits of a node."""
        named, matched, rest = node.args
        make, nothing = self.forest.make, frozenset[Any]()
        found = [Demand(name, nothing, frozenset({(inner, False)})) for name, inner in named]
        found += [
            Demand(None, frozenset({(make("pattern", pattern), True)}), frozenset({(inner, False)}))
            for pattern, inner in matched
        ]
        others: list[Literal] = [(make("pattern", pattern), False) for pattern, _ in matched]
        if named:
            others.append((self._names_node(name for name, _ in named), False))
        found.append(Demand(None, frozenset(others), frozenset({(rest, False)})))
        return [one for one in found if (self.forest.true, False) not in one.value]

    def _names_node(self, names: Any) -> Node:
        from compat.document import canonical

        return self.forest.make("in", tuple(sorted(canonical(name) for name in names)))

    def value_of(self, name: str) -> Goal:
        """What a member of this name must satisfy."""
        if name not in self._values:
            found: dict[Literal, None] = {}
            for node in self.limits:
                for inner in self.search.limits_on(node, name):
                    if inner is not self.forest.true:
                        found[inner, True] = None
            self._values[name] = frozenset(found)
        return self._values[name]

    def may_be(self, name: str) -> bool:
        """Whether a member may have this name at all."""
        return name not in self.absent and all(holds(self.forest, node, name) for node, _ in self.named)

    def run(self) -> Any:
        from compat.sets.search import NOTHING

        if self.required & self.absent or (self.high is not None and self.high < max(self.low, len(self.required))):
            return None
        present: dict[str, Goal] = {}
        for name in sorted(self.required):
            present[name] = self.value_of(name)
            if not self.may_be(name) or (yield present[name]) is NOTHING:
                return None
        yield from self._satisfied(present)
        return (yield from self._place(0, present))

    def _satisfied(self, present: dict[str, Goal]) -> Any:
        """Drop demands that a required member with few values meets anyway."""
        from compat.sets.search import NOTHING

        left = []
        few = {name for name, goal in present.items() if any(finite(self.forest, n) is not None for n, s in goal if s)}
        for demand in self.demands:
            met = False
            for way in demand:
                if way.name in few and not met:
                    opposite = frozenset((node, not sign) for node, sign in way.value)
                    met = (yield present[way.name] | opposite) is NOTHING
            if not met:
                left.append(demand)
        self.demands = left

    def _place(self, index: int, present: dict[str, Goal]) -> Any:
        """Meet every demand from ``index`` on, one way after the other."""
        from compat.sets.search import NOTHING

        self.search.step()
        if self.high is not None and len(present) > self.high:
            return None
        if index == len(self.demands):
            return (yield from self._filled(present))
        for way in self.demands[index]:
            for name in self._names(way, present):
                goal = present.get(name, self.value_of(name))
                if any((node, not sign) in goal for node, sign in way.value):
                    continue
                goal |= way.value
                if (yield goal) is NOTHING:
                    continue
                found = yield from self._place(index + 1, {**present, name: goal})
                if found is not None:
                    return found
        return None

    def _names(self, way: Demand, present: dict[str, Goal]) -> Iterator[str]:
        if way.name is not None:
            if self.may_be(way.name):
                yield way.name
            return
        if self._is_forbidden(way):
            return
        for name in dict.fromkeys((*present, *self.known)):
            if fits(self.forest, way.names, name) and (name in present or self.may_be(name)):
                yield name
        yield from self._fresh(way.names, present)

    def _is_forbidden(self, way: Demand) -> bool:
        """Whether a pattern that the name must match already demands the opposite of the value."""
        make = self.forest.make
        return any(
            (inner, False) in way.value and (make("pattern", pattern), True) in way.names
            for node in self.limits
            for pattern, inner in node.args[1]
        )

    def _fresh(self, names: Goal, present: dict[str, Goal]) -> Iterator[str]:
        """A new name out of each class of names."""
        taken = (self._names_node({*self.known, *present}), False)
        base = self.named | names | ({taken} if self.known or present else frozenset())
        atoms = [atom for atom in self._atoms() if (atom, True) not in base and (atom, False) not in base]
        yield from self._classes(base, atoms)

    def _atoms(self) -> list[Node]:
        patterns = {pattern for node in self.limits for pattern, _ in node.args[1]}
        atoms = {self.forest.make("pattern", pattern) for pattern in patterns}
        atoms |= {node for ways in self.demands for way in ways for node, _ in way.names if node.op != "in"}
        return sorted(atoms, key=lambda node: node.number)

    def _classes(self, goal: Goal, atoms: list[Node]) -> Iterator[str]:
        stack = [(goal, 0)]
        while stack:
            self.search.step()
            here, index = stack.pop()
            text = self.search.text(here)
            if text is None:
                continue
            if index == len(atoms):
                yield text
            else:
                likely = fits(self.forest, frozenset({(atoms[index], True)}), text)
                stack += [(here | {(atoms[index], sign)}, index + 1) for sign in (not likely, likely)]

    def _filled(self, present: dict[str, Goal]) -> Any:
        """The object, with more members if there must be more."""
        from compat.sets.search import NOTHING

        if self.low > _MOST_MEMBERS:
            raise OpenError(f"an object of {self.low} members is too large to show")
        present = dict(present)
        for name in self.known:
            if len(present) >= self.low:
                break
            if name not in present and self.may_be(name) and (yield self.value_of(name)) is not NOTHING:
                present[name] = self.value_of(name)
        growing = True
        while len(present) < self.low and growing:
            growing = False
            for name in self._fresh(frozenset(), present):
                if (yield self.value_of(name)) is not NOTHING:
                    present[name] = self.value_of(name)
                    growing = True
                    break
        if len(present) < self.low:
            return None
        found = {}
        for name, goal in present.items():
            found[name] = yield goal
        return found

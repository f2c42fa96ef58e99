"""Arrays that satisfy a case: how long, what each place holds, how often something is contained, equal or not.

The first places have limits of their own; all later places are alike. So only lengths up to a small bound matter,
and for each place only which of the counted nodes hold there.
"""

from __future__ import annotations

from itertools import combinations, product
from typing import TYPE_CHECKING, Any

from compat.document import canonical
from compat.sets.errors import OpenError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compat.sets.branches import Case
    from compat.sets.nodes import Goal, Node
    from compat.sets.search import Asking, Search

_LONGEST = 2_000
_MOST_COUNTED = 6


def array_of(search: Search, case: Case) -> Asking:
    """Yields the goals of items; returns an array or ``NOTHING``."""
    from compat.sets.search import NOTHING

    found = yield from _Arrays(search, case).run()
    return NOTHING if found is None else found


class _Arrays:
    """One case of an array."""

    def __init__(self, search: Search, case: Case) -> None:
        self.search, self.case, self.forest = search, case, search.forest
        self.limits = case.limits("items")
        self.unique, self.double = bool(case.limits("unique")), bool(case.limits("unique", sign=False))
        self.low, self.high = self._sizes()
        self.counted: dict[Node, tuple[int, int | None]] = {}
        self.impossible = not self._count()
        self.breaks = [self._broken(node) for node in case.limits("items", sign=False)]
        starts = [len(node.args[0]) for node in (*self.limits, *case.limits("items", sign=False))]
        self.leading: int = max(starts, default=0)

    def _sizes(self) -> tuple[int, int | None]:
        low, highs = 0, []
        for node, sign in self.case.literals:
            if node.op == "size":
                least, most = node.args
                if sign:
                    low = max(low, least)
                    highs += [] if most is None else [most]
                elif most is None:
                    highs.append(least - 1)
                else:
                    low = max(low, most + 1)
        return low, min(highs, default=None)

    def _count(self) -> bool:
        """How often each counted node must hold; False when that is impossible."""
        for node in self.case.limits("contains"):
            self._narrow(node.args[0], node.args[1], node.args[2])
        for node in self.case.limits("contains", sign=False):
            inner, least, most = node.args
            if most is None:
                self._narrow(inner, 0, least - 1)
            else:  # a node counts at least or at most, never both
                self._narrow(inner, most + 1, None)
        return all(most is None or least <= most for least, most in self.counted.values())

    def _narrow(self, node: Node, least: int, most: int | None) -> None:
        before, limit = self.counted.get(node, (0, None))
        mosts = [one for one in (limit, most) if one is not None]
        self.counted[node] = (max(before, least), min(mosts, default=None))

    def _broken(self, node: Node) -> list[tuple[int, bool, Goal]]:
        """Where an item can break the limits of a node: an index, whether later ones do as well, and how."""
        prefix, rest = node.args
        found = [(index, False, frozenset({(inner, False)})) for index, inner in enumerate(prefix)]
        found.append((len(prefix), True, frozenset({(rest, False)})))
        return [one for one in found if (self.forest.true, False) not in one[2]]

    def run(self) -> Any:
        if self.impossible or (self.unique and self.double) or len(self.counted) > _MOST_COUNTED:
            if len(self.counted) > _MOST_COUNTED:
                raise OpenError("too many different contains at once")
            return None
        needed = sum(least for least, _ in self.counted.values()) + len(self.breaks) + 2 * self.double
        longest = max(self.low, self.leading) + needed
        if self.high is not None:
            longest = min(longest, self.high)
        if self.low > _LONGEST or (longest > _LONGEST and (self.low or needed > _LONGEST)):
            raise OpenError(f"an array of {longest} items is too long to show")
        for length in range(self.low, longest + 1):
            found = yield from self._of_length(length)
            if found is not None:
                return found
        return None

    def _of_length(self, length: int) -> Any:
        for demands in self._demanded(length):
            self.search.step()
            goals = [self._limit(index) | demands.get(index, frozenset()) for index in range(length)]
            for pair in self._pairs(length):
                same = {}
                if pair:
                    goals_now = list(goals)
                    goals_now[pair[0]] = goals_now[pair[1]] = goals[pair[0]] | goals[pair[1]]
                    same = {pair[1]: pair[0]}
                else:
                    goals_now = goals
                found = yield from self._counted(goals_now, same)
                if found is not None:
                    return found
        return None

    def _limit(self, index: int) -> Goal:
        found = set()
        for node in self.limits:
            prefix, rest = node.args
            inner = prefix[index] if index < len(prefix) else rest
            if inner is not self.forest.true:
                found.add((inner, True))
        return frozenset(found)

    def _demanded(self, length: int) -> Iterator[dict[int, Goal]]:
        """Every way to spread the broken limits over the places; of places that are alike the first new one will do."""
        stack: list[tuple[int, dict[int, Goal]]] = [(0, {})]
        while stack:
            self.search.step()
            index, chosen = stack.pop()
            if index == len(self.breaks):
                yield chosen
                continue
            options: list[dict[int, Goal]] = []
            for start, later, goal in self.breaks[index]:
                places = self._places(start, length, chosen) if later else range(start, min(start + 1, length))
                options.extend({**chosen, place: chosen.get(place, frozenset()) | goal} for place in places)
            stack += [(index + 1, option) for option in reversed(options)]

    def _places(self, start: int, length: int, chosen: dict[int, Goal]) -> Iterator[int]:
        fresh = False
        for place in range(start, length):
            if place < self.leading or place in chosen:
                yield place
            elif not fresh:
                fresh = True
                yield place

    def _pairs(self, length: int) -> Iterator[tuple[int, int] | None]:
        if not self.double:
            yield None
            return
        yield from combinations(range(length), 2)

    def _counted(self, goals: list[Goal], same: dict[int, int]) -> Any:
        """Choose for each place which of the counted nodes hold, so that all counts come out right."""
        if not self.counted and not self.unique:
            return (yield from self._values(goals, same))
        nodes = sorted(self.counted, key=lambda node: node.number)
        if self.unique:
            return (yield from self._every(goals, nodes))
        start = (0,) * len(nodes)
        layers: list[dict[tuple[Any, ...], Any]] = [{(start, ()): None}]
        for index, goal in enumerate(goals):
            layer: dict[tuple[Any, ...], Any] = {}
            for state in layers[-1]:
                for signs, wanted in self._options(goal, nodes):
                    self.search.step()
                    after = self._after(state, index, signs, same, nodes)
                    if after is None or after in layer:
                        continue
                    from compat.sets.search import NOTHING

                    if (yield wanted) is not NOTHING:
                        layer[after] = (state, wanted)
            layers.append(layer)
        for state in layers[-1]:
            if self._is_enough(state[0], nodes):
                chosen = _traced(layers, state)
                return (yield from self._values(chosen, same))
        return None

    def _options(self, goal: Goal, nodes: list[Node]) -> Iterator[tuple[tuple[bool, ...], Goal]]:
        for signs in product((True, False), repeat=len(nodes)):
            wanted = goal | frozenset(zip(nodes, signs, strict=True))
            if not any((node, not sign) in wanted for node, sign in wanted):
                yield signs, wanted

    def _after(
        self, state: tuple[Any, ...], index: int, signs: tuple[bool, ...], same: dict[int, int], nodes: list[Node]
    ) -> tuple[Any, ...] | None:
        counts, held = state
        if index in same and dict(held)[same[index]] != signs:
            return None
        if index in same.values():
            held = (*held, (index, signs))
        most = [self.counted[node][1] for node in nodes]
        least = [self.counted[node][0] for node in nodes]
        counts = tuple(count + sign for count, sign in zip(counts, signs, strict=True))
        if any(limit is not None and count > limit for count, limit in zip(counts, most, strict=True)):
            return None
        capped = (
            min(count, low) if limit is None else count for count, low, limit in zip(counts, least, most, strict=True)
        )
        return tuple(capped), held

    def _is_enough(self, counts: tuple[int, ...], nodes: list[Node]) -> bool:
        return all(count >= self.counted[node][0] for count, node in zip(counts, nodes, strict=True))

    def _values(self, goals: list[Goal], same: dict[int, int]) -> Any:
        from compat.sets.search import NOTHING

        found: list[Any] = []
        for index, goal in enumerate(goals):
            value = found[same[index]] if index in same else (yield goal)
            if value is NOTHING:
                return None
            found.append(value)
        return found

    def _every(self, goals: list[Goal], nodes: list[Node]) -> Any:
        """Unique items: try every choice for the counted nodes until the places can be filled without a repetition."""
        for choice in product(*(list(self._options(goal, nodes)) for goal in goals)):
            self.search.step()
            counts = tuple(sum(signs[place] for signs, _ in choice) for place in range(len(nodes)))
            fits = all(self.counted[node][1] is None or n <= self.counted[node][1]  # type: ignore[operator]
                       for n, node in zip(counts, nodes, strict=True))  # fmt: skip
            if fits and self._is_enough(counts, nodes):
                found = yield from self._distinct([goal for _, goal in choice])
                if found is not None:
                    return found
        return None

    def _distinct(self, goals: list[Goal]) -> Any:
        """Different values for all places, or None: a place with as many values as there are places never lacks one."""
        domains: dict[Goal, list[Any]] = {}
        for goal in goals:
            if goal not in domains:
                domains[goal] = yield from self._domain(goal, len(goals))
        order = sorted(range(len(goals)), key=lambda index: len(domains[goals[index]]))
        owner: dict[str, int] = {}
        values: dict[int, Any] = {}
        for index in order:
            if not self._assign(index, goals, domains, owner, values, set()):
                return None
        return [values[index] for index in range(len(goals))]

    def _domain(self, goal: Goal, size: int) -> Any:
        from compat.sets.search import NOTHING

        found: list[Any] = []
        while len(found) < size:
            left = goal
            if found:
                left = goal | {(self.forest.make("in", tuple(sorted(map(canonical, found)))), False)}
            value = yield left
            if value is NOTHING:
                break
            found.append(value)
        return found

    def _assign(
        self,
        index: int,
        goals: list[Goal],
        domains: dict[Goal, list[Any]],
        owner: dict[str, int],
        values: dict[int, Any],
        tried: set[str],
    ) -> bool:
        """Give a place a value, moving others if need be (an augmenting path)."""
        for value in domains[goals[index]]:
            text = canonical(value)
            if text in tried:
                continue
            tried.add(text)
            if text not in owner or self._assign(owner[text], goals, domains, owner, values, tried):
                owner[text], values[index] = index, value
                return True
        return False


def _traced(layers: list[dict[tuple[Any, ...], Any]], state: tuple[Any, ...]) -> list[Goal]:
    chosen = []
    for layer in reversed(layers[1:]):
        state, wanted = layer[state]
        chosen.append(wanted)
    return chosen[::-1]

"""Makes the plan of a mapping, and refuses rows that are unsound.

What it proves: every target exists, the codec can only produce what the target's type allows, every required field is
filled, and every source stands in the structure.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from canonical.errors import MappingError
from canonical.formats.structure import Loop, parse_structure
from canonical.mapping.catalog import Shape
from canonical.mapping.paths import parse_condition, parse_path, place
from canonical.mapping.plan import (
    Branch,
    Count,
    EmitPlan,
    FillPlan,
    Fixed,
    Items,
    Leaf,
    Plan,
    PlanNode,
    Reading,
    Roster,
    Series,
    Test,
    walk,
)
from canonical.mapping.rows import Const, Counter, Drop, Each, Emit, Fill, Map, Mapping, Row, Skip

if TYPE_CHECKING:
    from collections.abc import Iterable

    from canonical.mapping.paths import Place

# A value of the first type satisfies the others as well: same characters, tighter bounds.
_WIDER: dict[str, frozenset[str]] = {
    "Identifier": frozenset({"ShortText", "Text"}),
    "ShortText": frozenset({"Text"}),
    "PositiveInteger": frozenset({"NonNegativeInteger"}),
    "NonNegativeDecimal": frozenset({"Decimal"}),
    "Scac": frozenset({"Identifier", "ShortText", "Text"}),
    "Gln": frozenset({"Identifier", "ShortText", "Text"}),
    "Gtin": frozenset({"Identifier", "ShortText", "Text"}),
    "Sscc": frozenset({"Identifier", "ShortText", "Text"}),
}


@cache
def plan(mapping: Mapping) -> Plan:
    """Resolve and check a mapping; ``MappingError`` names the row and what is wrong with it."""
    structure = parse_structure(mapping.message, mapping.notation)
    emits = tuple(_Planner(mapping, structure, emit).run() for emit in mapping.emits)
    skips = tuple(
        (row, _chain(structure, row.each), _tests(row.when, _chain(structure, row.each)[-1]))
        for row in mapping.rows
        if isinstance(row, Skip)
    )
    drops = tuple(row for row in mapping.rows if isinstance(row, Drop))
    return Plan(mapping, structure, emits, skips, drops)


def _chain(structure: Loop, path: str) -> tuple[Loop, ...]:
    """The loops from the outermost to the one at ``path`` (``LX/AT7``)."""
    chain = [structure]
    for tag in path.split("/") if path else ():
        part = chain[-1].by_tag.get(tag)
        if part is None or part.loop is None:
            raise MappingError(f"{structure.name}: no loop {path}")
        chain.append(part.loop)
    return tuple(chain)


def _tests(conditions: Iterable[str], scope: Loop) -> tuple[Test, ...]:
    found = []
    for text in conditions:
        path, condition = parse_condition(text)
        found.append((place(path, scope), condition))
    return tuple(found)


def _copied(row: Fill, scope: Loop) -> Place | None:
    return place(parse_path(row.value[1:]), scope) if row.value.startswith("=") else None


class _Planner:
    """One event of a mapping under construction; every error names mapping, event and row."""

    def __init__(self, mapping: Mapping, structure: Loop, emit: Emit) -> None:
        self.title = f"{mapping.name} to {emit.event}"
        self.emit = emit
        self.chain = _chain(structure, emit.each)

    def run(self) -> EmitPlan:
        from canonical.mapping.leniency import soften

        shape = Shape.of_event(self.emit.event)
        root = Branch("", shape.required)
        scope = self.chain[-1]
        self._fill(root, shape, self.emit.rows, scope)
        self._complete(root)
        soften(root)
        return EmitPlan(self.emit, self.chain, _tests(self.emit.when, scope), root, self._fills(self.emit.rows, scope))

    def _fills(self, rows: tuple[Row, ...], scope: Loop) -> tuple[FillPlan, ...]:
        return tuple(
            FillPlan(row, place(parse_path(row.source), scope), _tests(row.when, scope), _copied(row, scope))
            for row in rows
            if isinstance(row, Fill)
        )

    def _fill(self, branch: Branch, shape: Shape, rows: tuple[Row, ...], scope: Loop) -> None:
        for row in rows:
            match row:
                case Map():
                    self._add_map(branch, shape, row, scope)
                case Const():
                    self._add_const(branch, shape, row)
                case Counter():
                    members, key, pointer, found = self._descend(branch, shape, row.target)
                    members[key] = Count(pointer, row, text=found.kind == "string")
                case Each():
                    self._add_each(branch, shape, row, scope)
                case Fill():
                    pass
                case _:
                    raise MappingError(f"{self.title}: a {type(row).__name__} row does not belong inside an event")

    def _descend(self, branch: Branch, shape: Shape, target: str) -> tuple[dict[str, PlanNode], str, str, Shape]:
        """Where the last member of ``target`` is kept, its key there, its pointer, and its shape."""
        members, pointer = branch.members, branch.pointer
        keys = target.replace("[", "/[").split("/")
        for depth, key in enumerate(keys):
            shape = self._member(shape, key, pointer)
            pointer = f"{pointer}/{key.strip('[]')}"
            if depth == len(keys) - 1:
                return members, key, pointer, shape
            made: PlanNode = Roster(pointer) if keys[depth + 1][0] == "[" else Branch(pointer, shape.required)
            child = members.setdefault(key, made)
            if type(child) is not type(made) or not isinstance(child, (Branch, Roster)):
                raise MappingError(f"{self.title}: {pointer} is filled in two different ways")
            if isinstance(child, Branch):
                self._name_item(child, shape, key)
            members = child.members if isinstance(child, Branch) else child.items
        raise MappingError(f"{self.title}: empty target")

    def _member(self, shape: Shape, key: str, pointer: str) -> Shape:
        found = shape.items() if key[0] == "[" else shape.member(key)
        if found is None:
            known = ", ".join(shape.members()) or "none"
            raise MappingError(f"{self.title}: no field {pointer}/{key}; known here: {known}")
        return found

    def _name_item(self, child: Branch, shape: Shape, key: str) -> None:
        """An item named by a constant, such as ``[scheme=scac]``, carries that constant."""
        name, equals, value = key.strip("[]").partition("=")
        if key[0] == "[" and equals and name not in child.members:
            self._add_const(
                child, shape, Const(target=name, value=value, why="names the item", cert="S", cite="code list")
            )

    def _add_map(self, branch: Branch, shape: Shape, row: Map, scope: Loop) -> None:
        if len(row.codec.produces) != len(row.targets):
            raise MappingError(f"{self.title}: {row.targets} takes {len(row.codec.produces)} values from {row.sources}")
        places = tuple(place(parse_path(source), scope) for source in row.sources)
        reading = Reading(row, places, _tests(row.when, scope), scope)
        for index, target in enumerate(row.targets):
            members, key, pointer, found = self._descend(branch, shape, target)
            self._agree(pointer, row, index, found)
            leaf = members.setdefault(key, Leaf(pointer, []))
            if not isinstance(leaf, Leaf):
                raise MappingError(f"{self.title}: {pointer} is filled twice, in different ways")
            leaf.readings.append((reading, index))

    def _agree(self, pointer: str, row: Map, index: int, shape: Shape) -> None:
        made = row.codec.produces[index]
        if isinstance(made, frozenset):
            for value in made:
                reason = shape.refuses(value)
                if reason:
                    raise MappingError(f"{self.title}: {pointer} can become {value!r}, which {reason}")
        elif made != shape.name and shape.name not in _WIDER.get(made, frozenset()):
            raise MappingError(
                f"{self.title}: {pointer} is a {shape.name or shape.kind}, but {row.sources} gives a {made}"
            )

    def _add_const(self, branch: Branch, shape: Shape, row: Const) -> None:
        members, key, pointer, found = self._descend(branch, shape, row.target)
        value = row.value
        if isinstance(value, list):
            inner = found.items()
            reason = "" if inner is None else next(filter(None, map(inner.refuses, value)), "")
        else:
            reason = found.refuses(value)
        if reason:
            raise MappingError(f"{self.title}: {pointer} is {value!r}, which {reason}")
        members[key] = Fixed(pointer, row)

    def _add_each(self, branch: Branch, shape: Shape, row: Each, scope: Loop) -> None:
        members, key, pointer, found = self._descend(branch, shape, row.target)
        inner = found.items()
        if inner is None:
            raise MappingError(f"{self.title}: {pointer} is not an array")
        over = place(parse_path(row.over), scope)
        loop = over.picks[-1].part.loop if over.picks else None
        if loop is None:
            raise MappingError(f"{self.title}: {row.over} does not repeat")
        item = self._item(f"{pointer}/*", inner, row, loop)
        tests, only = _tests(row.when, scope), _tests(row.only, loop)
        made = Items(
            pointer,
            row,
            over,
            loop,
            only,
            tests,
            item,
            found.least_items,
            found.most_items,
            self._fills(row.rows, loop),
        )
        before = members.get(key)
        if isinstance(before, (Items, Series)):
            members[key] = Series(pointer, (*(before.parts if isinstance(before, Series) else (before,)), made))
        elif before is None:
            members[key] = made
        else:
            raise MappingError(f"{self.title}: {pointer} is filled in two different ways")

    def _item(self, pointer: str, shape: Shape, row: Each, loop: Loop) -> Branch | Leaf:
        scalars = [inner for inner in row.rows if isinstance(inner, Map) and inner.targets == ("",)]
        if scalars:
            reading = scalars[0]
            self._agree(pointer, reading, 0, shape)
            places = tuple(place(parse_path(source), loop) for source in reading.sources)
            return Leaf(pointer, [(Reading(reading, places, _tests(reading.when, loop), loop), 0)])
        item = Branch(pointer, shape.required)
        self._fill(item, shape, row.rows, loop)
        return item

    def _complete(self, branch: Branch) -> None:
        for node in walk(branch):
            missing = sorted(node.required - node.members.keys()) if isinstance(node, Branch) else []
            if missing:
                raise MappingError(f"{self.title}: required field {node.pointer}/{missing[0]} is not filled by any row")

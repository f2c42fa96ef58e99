"""Generates the function that reads one event of a message: it nests the loops and assembles the fields."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

from canonical.mapping.compile_places import Frame, Places, Value, indent, stem_of
from canonical.mapping.plan import (
    Branch,
    Count,
    EmitPlan,
    Fixed,
    Items,
    Leaf,
    PlanNode,
    Reading,
    Roster,
    Series,
    Test,
    walk,
)

if TYPE_CHECKING:
    from canonical.formats.structure import Loop


class Function(Places):
    """One generated function."""

    floor: int

    # -- the function as a whole

    def emit(self, emit: EmitPlan) -> str:
        """The function that reads every occurrence of an event."""
        self._open(emit.chain)
        last = self.frames[-1]
        tests = self._tests(emit.tests)
        guard = list(last.lines) + ([f"if not ({tests}):", "    " + passing(len(self.frames))] if tests else [])
        last.lines.clear()
        data = self._branch(emit.root, top=True)
        if len(emit.chain) > 1:
            # A loop without an event in it is not looked into: what it lacks is no fault of any event.
            for frame, below in pairwise(self.frames):
                leave = "continue" if frame.depth else "return"
                frame.lines[:0] = [f"if not {frame.node}[{self._slot(frame, below)}]:", f"    {leave}"]
        body = self._nest(guard, [f"    run.events.append(({emit.row.event!r}, {data.name}))"])
        return "\n".join([f"def {self.name}(n0: Node, run: Run) -> None:", *indent(self._start() + body)])

    def skip(self, chain: tuple[Loop, ...], tests: tuple[Test, ...], why: str, hint: str) -> str:
        """The function that notes what makes no event."""
        self._open(chain)
        expression = self._tests(tests) or "True"
        last = self.frames[-1]
        last.lines += [f"if {expression}:", f"    run.skipped({last.node}[0], {why!r}, {hint!r})"]
        lines: list[str] = []
        for frame in reversed(self.frames):
            lines = frame.lines + lines
            if frame.depth:
                above = self.frames[frame.depth - 1]
                lines = [f"for {frame.node} in {above.node}[{self._slot(above, frame)}] or ():", *indent(lines)]
        return "\n".join([f"def {self.name}(n0: Node, run: Run) -> None:", *indent(self._start() + lines)])

    def _start(self) -> list[str]:
        return ["facts, profile, faults = run.facts, run.profile, run.faults"]

    def _open(self, chain: tuple[Loop, ...]) -> None:
        for depth, loop in enumerate(chain):
            self.frames.append(Frame(loop, f"n{depth}", depth))

    def _slot(self, above: Frame, frame: Frame) -> int:
        return above.loop.by_tag[frame.loop.name].slot

    def _nest(self, guard: list[str], ending: list[str]) -> list[str]:
        """Nest the loops; an event is emitted only if no fault was noted for it or for the loops around it.

        Faults of a loop in which no occurrence passes the guard are no fault of any event, and are taken back.
        """
        lines: list[str] = []
        guarded = any(line.startswith("if not (") for line in guard)
        outer = self.frames[:-1] if guarded else []
        for frame in reversed(self.frames):
            innermost = frame is self.frames[-1]
            before = f"good{frame.depth - 1} and " if frame.depth else ""
            clean = f"{before}len(faults) == mark{frame.depth}"
            reached = [f"used{one.depth} = True" for one in outer] if innermost else []
            start = [*(guard if innermost else []), *reached, f"mark{frame.depth} = len(faults)", *frame.lines]
            inner = [f"if {clean}:", *ending] if innermost else [f"good{frame.depth} = {clean}", *lines]
            if frame in outer:
                start.insert(0, f"used{frame.depth} = False")
                inner += [f"if not used{frame.depth}:", f"    del faults[mark{frame.depth}:]"]
            lines = start + inner
            if frame.depth:
                above = self.frames[frame.depth - 1]
                lines = [f"for {frame.node} in {above.node}[{self._slot(above, frame)}] or ():", *indent(lines)]
        return lines

    # -- targets

    def _value(self, node: PlanNode) -> Value:
        match node:
            case Leaf():
                return self._leaf(node)
            case Fixed():
                return Value(repr(node.row.value), self.frames[0], optional=False, constant=True)
            case Branch():
                return self._branch(node)
            case Roster():
                return self._roster(node)
            case Items():
                return self._items(node)
            case Series():
                return self._series(node)
            case Count():
                number = f"len({self.frames[-1].known['array']}) + 1"
                value = f"str({number})" if node.text else number
                return Value(value, self.frames[-1], optional=False, constant=True)

    def _leaf(self, leaf: Leaf) -> Value:
        (first, index), *others = leaf.readings
        if not others:
            return Value(self._output(first, index, leaf.pointer), self._read(first, leaf.pointer)[1])
        frame = max((self._needs(reading) for reading, _ in leaf.readings), key=lambda one: one.depth)
        name = self._new(stem_of(leaf.pointer) + "_v")
        value = self._output(first, index, leaf.pointer)
        frame.lines.append(f"{name} = {value}")
        lines: list[str]
        for reading, index in others:
            if len(reading.row.targets) > 1:
                value, lines = self._output(reading, index, leaf.pointer), []
            else:  # a second way to read a field is only tried, and only faulted, where the first gave nothing
                value, lines = self._later(frame, reading, leaf.pointer)
            frame.lines += [f"if {name} is None:", *indent([*lines, f"{name} = {value}"])]
        return Value(name, frame)

    def _later(self, frame: Frame, reading: Reading, pointer: str) -> tuple[str, list[str]]:
        """The variable of a reading and the lines that set it, with those that look for its segment."""
        known, mark = dict(frame.known), len(frame.lines)
        value, lines = self._reading(reading, pointer)
        search = frame.lines[mark:]
        del frame.lines[mark:]
        frame.known = known  # found only where it is asked for: others have to look again
        return value, [*search, *lines]

    def _output(self, reading: Reading, index: int, pointer: str) -> str:
        """The variable of one of the values that a reading gives."""
        name, _ = self._read(reading, pointer)
        return self.parts[name][index] if len(reading.row.targets) > 1 else name

    def _roster(self, roster: Roster) -> Value:
        values = [self._value(child) for child in roster.children()]
        frame = max((value.frame for value in values), key=lambda one: one.depth)
        constant = all(value.constant for value in values)
        name = self._new(stem_of(roster.pointer))
        if len(values) == 1 and values[0].optional:
            frame.lines.append(f"{name} = None if {values[0].name} is None else [{values[0].name}]")
            return Value(name, frame)
        sure = [value.name for value in values if not value.optional]
        frame.lines.append(f"{name}: Any = [{', '.join(sure)}]")
        for value in values:
            if value.optional:
                frame.lines += [f"if {value.name} is not None:", f"    {name}.append({value.name})"]
        if not sure:
            frame.lines += [f"if not {name}:", f"    {name} = None"]
        return Value(name, frame, optional=not sure, constant=constant)

    def _series(self, series: Series) -> Value:
        values = [self._items(part) for part in series.parts]
        frame = max((value.frame for value in values), key=lambda one: one.depth)
        name = self._new(stem_of(series.pointer))
        frame.lines.append(f"{name} = [{', '.join(f'*({value.name} or ())' for value in values)}] or None")
        return Value(name, frame)

    def _branch(self, branch: Branch, *, top: bool = False) -> Value:
        values = {key: self._value(child) for key, child in branch.members.items()}
        varying = [value for value in values.values() if not value.constant]
        frame = max((value.frame for value in values.values()), key=lambda one: one.depth, default=self.frames[0])
        if top:
            frame = self.frames[-1]
        name = self._new(stem_of(branch.pointer) or "data")
        if not varying and not top:
            literal = ", ".join(f"{key!r}: {value.name}" for key, value in sorted(values.items()))
            frame.lines.append(f"{name}: dict[str, Any] | None = {{{literal}}}")
            return Value(name, frame, optional=False, constant=True)
        always = top or any(not value.optional for value in varying)
        if not always and len(varying) == 1:  # where the object is made, its one varying member is there
            values = {key: value if value.constant else replace(value, optional=False) for key, value in values.items()}
        body = self._assemble(branch, values, name)
        if always:
            frame.lines += body
            return Value(name, frame, optional=False)
        present = " or ".join(f"{value.name} is not None" for value in varying)
        frame.lines += [f"{name} = None", f"if {present}:", *indent(body)]
        return Value(name, frame)

    def _assemble(self, branch: Branch, values: dict[str, Value], name: str) -> list[str]:
        lines, literal, later = [], [], []
        for key, value in sorted(values.items()):
            child = branch.members[key]
            if key in branch.required and isinstance(child, (Items, Series)) and child.least == 0:
                literal.append(f"{key!r}: {value.name} or []")
            elif key in branch.required or not value.optional:
                literal.append(f"{key!r}: {value.name}")
                if value.optional:
                    lines += [f"if {value.name} is None:", f"    {self._lack(child)}"]
            else:
                later += [f"if {value.name} is not None:", f"    {name}[{key!r}] = {value.name}"]
        return [*lines, f"{name} = {{{', '.join(literal)}}}", *later]

    def _lack(self, node: PlanNode) -> str:
        """The call that notes a missing required field, at the segment that should have held it."""
        places = [one for child in _leaves(node) for one in child.readings[0][0].places if one.home is not None]
        sources = " or ".join(dict.fromkeys(one.path.text for one in places[:3])) or node.pointer
        if isinstance(node, Items):
            sources, places = node.row.over, [node.over]
        frame = self.frames[-1]
        item = f"{frame.node}[0]"
        if places and places[0].home is not None:
            known = self._frame_if_open(places[0])
            if known is not None:
                item = f"{known} or {frame.node}[0]"
        return f"run.lacks({node.pointer!r}, {item}, {sources!r})"

    def _items(self, node: Items) -> Value:
        outer = self._outer(node)
        home = self._frame(node.over.home)
        tests = self._tests(node.tests)
        array = self._new(stem_of(node.pointer))
        frames = self._enter(node)
        floor, self.floor = self.floor, len(self.frames) - 1
        frame = frames[-1]
        frame.known["array"] = array
        only = self._tests(node.only)
        if only:
            frame.lines += [f"if not ({only}):", "    continue"]
        item = self._value(node.item)
        append = f"{array}.append({item.name})"
        frame.lines += [f"if {item.name} is not None:", f"    {append}"] if item.optional else [append]
        del self.frames[-len(frames) :]
        self.floor = floor
        found = f"{home.node}[{node.over.picks[0].part.slot}]"
        block = [
            f"{array} = []",
            *self._loops(node, home, frames),
            f"if len({array}) > {node.most}:",
            f"    run.crowded({node.pointer!r}, {home.node}[0], len({array}), {node.most})",
            f"if not {array}:",
            f"    {array} = None",
        ]
        outer.lines += [f"{array}: Any = None", f"if {found}{f' and {tests}' if tests else ''}:", *indent(block)]
        return Value(array, outer)

    def _enter(self, node: Items) -> list[Frame]:
        """Open a frame for every loop on the way to the items."""
        frames = []
        for step in node.over.picks:
            assert step.part.loop is not None
            frame = Frame(step.part.loop, self._new("m"), len(self.frames))
            own = [self._element_test(f"{frame.node}[0]", one) for one in step.conditions]
            if own:
                frame.lines += [f"if not ({' and '.join(own)}):", "    continue"]
            self.frames.append(frame)
            frames.append(frame)
        return frames

    def _loops(self, node: Items, home: Frame, frames: list[Frame]) -> list[str]:
        block: list[str] = []
        above = [home, *frames]
        for index in reversed(range(len(frames))):
            source = f"{above[index].node}[{node.over.picks[index].part.slot}]"
            block = [f"for {frames[index].node} in {source} or ():", *indent([*frames[index].lines, *block])]
        return block

    def _outer(self, node: Items) -> Frame:
        """The innermost open loop that an array's sources need."""
        open_loops = [frame.loop for frame in self.frames]
        homes = [node.over.home, *(where.home for where, _ in (*node.tests, *node.only))]
        for leaf in _leaves(node.item):
            for reading, _ in leaf.readings:
                homes += [one.home for one in reading.places] + [where.home for where, _ in reading.conditions]
        depths = [open_loops.index(home) for home in homes if home in open_loops]
        return self.frames[max([*depths, self.floor])]


def _leaves(node: PlanNode) -> list[Leaf]:
    if isinstance(node, Leaf):
        return [node]
    if isinstance(node, Items):
        return _leaves(node.item)
    return [one for one in walk(node) if isinstance(one, Leaf)]


def passing(frames: int) -> str:
    """The statement that passes over an occurrence, by the number of loops that are open."""
    return "return" if frames == 1 else "continue"

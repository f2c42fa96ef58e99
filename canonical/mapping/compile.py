"""Turns a plan into one plain Python function an event: positions, dict literals, and a check on every leaf.

The text is meant to be read: it is committed, and a test holds it in step. Work is done in the outermost loop in which
all its sources stand, so what the header says is converted once a message, not once an event.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from canonical.mapping.paths import Condition, Pick, Place
from canonical.mapping.plan import Branch, Count, EmitPlan, Fixed, Items, Leaf, Plan, PlanNode, Reading, Roster, Series, Test, walk
from canonical.mapping.tables import Table

if TYPE_CHECKING:
    from collections.abc import Iterable

    from canonical.formats.structure import Loop

_HEAD = '''"""Reads {title}; generated from the rows of {module}, never edited by hand."""

# ruff: noqa
# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from typing import Any

from canonical.formats.structure import Node, group, parse_structure
from canonical.mapping.codec import CodecError
{imports}
from canonical.mapping.run import NOTHING, Run, component, pick, pick_field

VERSION = {version!r}
MESSAGE_TYPES: tuple[str, ...] = {types!r}
STRUCTURE = parse_structure({message!r}, {structure!r})
'''


@dataclass(slots=True, eq=False)
class _Frame:
    """The body of one loop of the generated code."""

    loop: Loop
    node: str
    depth: int
    lines: list[str] = field(default_factory=list)
    known: dict[object, str] = field(default_factory=dict)


@dataclass(slots=True)
class _Value:
    """A generated variable: where it is made, whether it can be None, and whether it never depends on the message."""

    name: str
    frame: _Frame
    optional: bool = True
    constant: bool = False


def compile_plan(plan: Plan, module: str = "a mapping") -> str:
    """The source of a module with ``read(run)`` for this plan."""
    codecs = _Codecs()
    functions, calls = [], []
    for number, emit in enumerate(plan.emits):
        functions.append(_Function(plan, codecs, f"_emit_{number}").emit(emit))
        calls.append(f"    _emit_{number}(root, run)")
    for number, (row, chain, tests) in enumerate(plan.skips):
        functions.append(_Function(plan, codecs, f"_skip_{number}").skip(chain, tests, row.why, row.hint))
        calls.append(f"    _skip_{number}(root, run)")
    mapping = plan.mapping
    title = f"{mapping.format.upper()} {mapping.message} (mapping {mapping.name}@{mapping.version})"
    head = _HEAD.format(
        title=title, module=module, message=mapping.message, structure=mapping.notation, imports=codecs.imports(),
        version=mapping.version, types=mapping.message_types,
    )  # fmt: skip
    read = [
        "def read(run: Run) -> None:",
        '    """Group the segments of the message and map each event; problems and events are left on ``run``."""',
        "    root, strays = group(run.items, STRUCTURE)",
        "    if strays:",
        "        run.stray(strays)",
        *calls,
    ]
    return "\n\n".join([head.rstrip("\n"), codecs.source(), *functions, "\n".join(read)]).rstrip("\n") + "\n"


class _Codecs:
    """The codecs that a module uses, each built once at its top."""

    def __init__(self) -> None:
        self._names: dict[str, str] = {}
        self._lines: list[str] = []
        self._modules: set[str] = set()

    def name(self, reading: Reading) -> str:
        codec = reading.row.codec
        expression = codec.expression
        if expression not in self._names:
            name = f"K{len(self._names)}"
            self._names[expression] = name
            module = _module_of(codec.get.__module__)
            self._modules.add(module)
            if isinstance(codec, Table):
                self._lines.append(f"{name}_TABLE = {module}.{expression}")
                self._lines.append(f"{name}, {name}_KNOWN = {name}_TABLE.get, {name}_TABLE.lookup")
            else:
                self._lines.append(f"{name} = {module}.{expression}.get")
        return self._names[expression]

    def imports(self) -> str:
        packages: dict[str, list[str]] = {}
        for module in sorted(self._modules):
            package, _, name = self._origin(module).rpartition(".")
            packages.setdefault(package, []).append(name)
        return "\n".join(f"from {package} import {', '.join(names)}" for package, names in packages.items())

    def _origin(self, module: str) -> str:
        return f"canonical.mapping.{module}"

    def source(self) -> str:
        return "\n".join(self._lines)


def _module_of(name: str) -> str:
    return name.rpartition(".")[2]


class _Function:
    """One generated function."""

    def __init__(self, plan: Plan, codecs: _Codecs, name: str) -> None:
        self.plan, self.codecs, self.name = plan, codecs, name
        self.fields = plan.mapping.format == "idoc"
        self.frames: list[_Frame] = []
        self.floor = 0  # what belongs to an item of an array is never worked out where there may be no item
        self.count = 0
        self.taken: set[str] = {"run", "facts", "profile", "faults", "root", "error", "component"}

    # -- the function as a whole

    def emit(self, emit: EmitPlan) -> str:
        self._open(emit.chain)
        last = self.frames[-1]
        tests = self._tests(emit.tests)
        guard = list(last.lines) + ([f"if not ({tests}):", "    " + _leave(len(self.frames))] if tests else [])
        last.lines.clear()
        data = self._branch(emit.root, top=True)
        if len(emit.chain) > 1:
            slot = self._slot(self.frames[0], self.frames[1])
            self.frames[0].lines[:0] = [f"if not n0[{slot}]:", "    return"]
        body = self._nest(guard, [f"    run.events.append(({emit.row.event!r}, {data.name}))"])
        return "\n".join([f"def {self.name}(n0: Node, run: Run) -> None:", *_indent(self._start() + body)])

    def skip(self, chain: tuple[Loop, ...], tests: tuple[Test, ...], why: str, hint: str) -> str:
        self._open(chain)
        expression = self._tests(tests) or "True"
        last = self.frames[-1]
        last.lines += [f"if {expression}:", f"    run.skipped({last.node}[0], {why!r}, {hint!r})"]
        lines: list[str] = []
        for frame in reversed(self.frames):
            lines = frame.lines + lines
            if frame.depth:
                above = self.frames[frame.depth - 1]
                lines = [f"for {frame.node} in {above.node}[{self._slot(above, frame)}] or ():", *_indent(lines)]
        return "\n".join([f"def {self.name}(n0: Node, run: Run) -> None:", *_indent(self._start() + lines)])

    def _start(self) -> list[str]:
        return ["facts, profile, faults = run.facts, run.profile, run.faults"]

    def _open(self, chain: tuple[Loop, ...]) -> None:
        for depth, loop in enumerate(chain):
            self.frames.append(_Frame(loop, f"n{depth}", depth))

    def _slot(self, above: _Frame, frame: _Frame) -> int:
        return above.loop.by_tag[frame.loop.name].slot

    def _nest(self, guard: list[str], ending: list[str]) -> list[str]:
        """Nest the loops; an event is emitted only if no fault was noted for it or for the loops around it."""
        lines: list[str] = []
        for frame in reversed(self.frames):
            innermost = frame is self.frames[-1]
            before = f"good{frame.depth - 1} and " if frame.depth else ""
            clean = f"{before}len(faults) == mark{frame.depth}"
            start = [*(guard if innermost else []), f"mark{frame.depth} = len(faults)", *frame.lines]
            inner = [f"if {clean}:", *ending] if innermost else [f"good{frame.depth} = {clean}", *lines]
            lines = start + inner
            if frame.depth:
                above = self.frames[frame.depth - 1]
                lines = [f"for {frame.node} in {above.node}[{self._slot(above, frame)}] or ():", *_indent(lines)]
        return lines

    def _new(self, stem: str) -> str:
        name = stem
        while name in self.taken:
            self.count += 1
            name = f"{stem}{self.count}"
        self.taken.add(name)
        return name

    # -- places

    def _frame(self, home: Loop | None) -> _Frame:
        if home is None:
            return self.frames[0]
        return next(frame for frame in reversed(self.frames) if frame.loop is home)

    def _item(self, place: Place) -> tuple[str, _Frame]:
        """The variable of the segment that a place names (None at run time when it is absent)."""
        frame = self._frame(place.home)
        key = _key(place)
        if key not in frame.known:
            node, sure = frame.node, True
            for step in place.picks:
                node, sure = self._pick(frame, node, sure, step), False
            item = self._new(place.tag.lower())
            access = f"{node}[{place.slot}]" if sure else f"{node}[{place.slot}] if {node} is not None else None"
            frame.lines.append(f"{item} = {access}")
            if place.conditions:
                tests = " and ".join(self._element_test(item, one) for one in place.conditions)
                frame.lines.append(f"{item} = {item} if {item} is not None and {tests} else None")
            always = sure and place.slot == 0 and frame.loop.parent is not None
            frame.lines.append(self._reach(item, always=always))
            frame.known[key] = item
        return frame.known[key], frame

    def _reach(self, item: str, *, always: bool) -> str:
        if self.fields:
            return f"{item}_f = {item}[1]" if always else f"{item}_f = {item}[1] if {item} is not None else NOTHING"
        return f"{item}_n = len({item})" if always else f"{item}_n = len({item}) if {item} is not None else 0"

    def _pick(self, frame: _Frame, node: str, sure: bool, step: Pick) -> str:
        key = ("pick", node, step.part.slot, step.conditions, step.nth)
        if key in frame.known:
            return frame.known[key]
        slot, conditions = step.part.slot, step.conditions
        found = self._new(f"{step.part.tag.lower()}_loop")
        nodes = f"{node}[{slot}]" if sure else f"({node}[{slot}] if {node} is not None else None)"
        if not conditions and step.nth == 1:
            line = f"{nodes[1:-1] if not sure else nodes}"
            frame.lines += [f"{found} = {line}", f"{found} = {found}[0] if {found} else None"]
        elif step.nth == 1 and len(conditions) == 1 and conditions[0].values and not conditions[0].negated:
            call = "pick_field" if self.fields else "pick"
            frame.lines.append(f"{found} = {call}({nodes}, {conditions[0].element!r}, {conditions[0].values!r})")
        else:
            tests = " and ".join(self._element_test("one[0]", condition) for condition in conditions) or "True"
            every = f"[one for one in {nodes} or () if {tests}]"
            frame.lines += [f"{found} = {every}", f"{found} = {found}[{step.nth - 1}] if len({found}) >= {step.nth} else None"]
        frame.known[key] = found
        return found

    def _element_test(self, item: str, condition: Condition) -> str:
        if self.fields:
            text = f"{item}[1].get({condition.element!r}, '')"
        else:
            text = f"({item}[{condition.element}] if len({item}) > {condition.element} else '')"
        return _test(text, condition)

    def _text(self, place: Place) -> tuple[str, _Frame]:
        """An expression for the text at a place; empty when it is absent."""
        if place.path.context:
            return f"facts.get({place.path.context!r}, '')", self.frames[0]
        item, frame = self._item(place)
        if self.fields:
            return f"{item}_f.get({place.element!r}, '')", frame
        text = f"{item}[{place.element}] if {item}_n > {place.element} else ''"
        if place.path.component:
            return f"component({text}, {place.path.component}, facts.get('component', ':'))", frame
        return text, frame

    def _tests(self, tests: Iterable[Test]) -> str:
        words = []
        for where, condition in tests:
            text, _ = self._text(where)
            words.append(_test(f"({text})", condition))
        return " and ".join(words)

    # -- readings

    def _deepest(self, places: Iterable[Place]) -> _Frame:
        found = max((self._frame(one.home) for one in places), key=lambda frame: frame.depth, default=self.frames[0])
        return found if found.depth >= self.floor else self.frames[self.floor]

    def _read(self, reading: Reading, pointer: str) -> tuple[str, _Frame]:
        """Variables of a reading: the name for one output, or the stem of ``name[0]``, ``name[1]``."""
        frame = self._deepest([*reading.places, *(where for where, _ in reading.tests)])
        key = ("read", id(reading))
        if key in frame.known:
            return frame.known[key], frame
        texts = [self._text(one)[0] for one in reading.places]
        tests = self._tests(reading.tests)
        stem = _stem(pointer)
        names = [self._new(f"{stem}_x") for _ in texts]
        first = f"({texts[0]}) if {tests} else ''" if tests else texts[0]
        frame.lines += [f"{name} = {text}" for name, text in zip(names, [first, *texts[1:]], strict=True)]
        value = self._new(stem)
        frame.lines += self._convert(reading, value, names, pointer)
        frame.known[key] = value
        return value, frame

    def _convert(self, reading: Reading, value: str, names: list[str], pointer: str) -> list[str]:
        codec, name = reading.row.codec, self.codecs.name(reading)
        first = reading.places[0]
        item = self._item(first)[0] if first.home is not None else "None"
        arguments = ", ".join((["profile"] if codec.profile else []) + names)
        attempt = [
            "try:",
            f"    {value} = {name}({arguments})",
            "except CodecError as error:",
            f"    run.fault(error, {item}, {first.element!r}, {pointer!r}, {names[0]})",
        ]
        if isinstance(codec, Table):
            lookup = f"{value} = {name}_KNOWN.get({names[0]}) if {names[0]} else None"
            return [lookup, f"if {value} is None and {names[0]}:", *_indent(attempt)]
        if codec.fast and len(names) == 1:
            test = codec.fast.replace("{v}", names[0])
            return [f"{value} = None", f"if {names[0]}:", f"    if {test}:", f"        {value} = {names[0]}", "    else:",
                    *_indent(_indent(attempt))]  # fmt: skip
        return [f"{value} = None", f"if {names[0]}:", *_indent(attempt)]

    # -- targets

    def _value(self, node: PlanNode) -> _Value:
        match node:
            case Leaf():
                return self._leaf(node)
            case Fixed():
                return _Value(repr(node.row.value), self.frames[0], optional=False, constant=True)
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
                return _Value(value, self.frames[-1], optional=False, constant=True)

    def _leaf(self, leaf: Leaf) -> _Value:
        parts = []
        for reading, index in leaf.readings:
            stem, frame = self._read(reading, leaf.pointer)
            several = len(reading.row.targets) > 1
            parts.append((f"({stem}[{index}] if {stem} is not None else None)" if several else stem, frame))
        if len(parts) == 1 and len(leaf.readings[0][0].row.targets) == 1:
            return _Value(*parts[0])
        frame = max((frame for _, frame in parts), key=lambda one: one.depth)
        name = self._new(_stem(leaf.pointer) + "_v")
        frame.lines.append(f"{name} = {parts[0][0]}")
        for expression, _ in parts[1:]:
            frame.lines += [f"if {name} is None:", f"    {name} = {expression}"]
        return _Value(name, frame)

    def _roster(self, roster: Roster) -> _Value:
        values = [self._value(child) for child in roster.children()]
        frame = max((value.frame for value in values), key=lambda one: one.depth)
        constant = all(value.constant for value in values)
        name = self._new(_stem(roster.pointer))
        sure = [value.name for value in values if not value.optional]
        frame.lines.append(f"{name}: Any = [{', '.join(sure)}]")
        for value in values:
            if value.optional:
                frame.lines += [f"if {value.name} is not None:", f"    {name}.append({value.name})"]
        if not sure:
            frame.lines += [f"if not {name}:", f"    {name} = None"]
        return _Value(name, frame, optional=not sure, constant=constant)

    def _series(self, series: Series) -> _Value:
        values = [self._items(part) for part in series.parts]
        frame = max((value.frame for value in values), key=lambda one: one.depth)
        name = self._new(_stem(series.pointer))
        frame.lines.append(f"{name} = [{', '.join(f'*({value.name} or ())' for value in values)}] or None")
        return _Value(name, frame)

    def _branch(self, branch: Branch, *, top: bool = False) -> _Value:
        values = {key: self._value(child) for key, child in branch.members.items()}
        varying = [value for value in values.values() if not value.constant]
        frame = max((value.frame for value in values.values()), key=lambda one: one.depth, default=self.frames[0])
        if top:
            frame = self.frames[-1]
        name = self._new(_stem(branch.pointer) or "data")
        if not varying and not top:
            literal = ", ".join(f"{key!r}: {value.name}" for key, value in sorted(values.items()))
            frame.lines.append(f"{name}: dict[str, Any] | None = {{{literal}}}")
            return _Value(name, frame, optional=False, constant=True)
        always = top or any(not value.optional for value in varying)
        body = self._assemble(branch, values, name)
        if always:
            frame.lines += body
            return _Value(name, frame, optional=False)
        present = " or ".join(f"{value.name} is not None" for value in varying)
        frame.lines += [f"{name} = None", f"if {present}:", *_indent(body)]
        return _Value(name, frame)

    def _assemble(self, branch: Branch, values: dict[str, _Value], name: str) -> list[str]:
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

    def _frame_if_open(self, where: Place) -> str | None:
        key = _key(where)
        for frame in self.frames:
            if frame.loop is where.home:
                return frame.known.get(key)
        return None

    def _items(self, node: Items) -> _Value:
        outer = self._outer(node)
        home = self._frame(node.over.home)
        tests = self._tests(node.tests)
        array = self._new(_stem(node.pointer))
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
        block = self._loops(node, home, frames)
        outer.lines.append(f"{array}: Any = []")
        outer.lines += [f"if {tests}:", *_indent(block)] if tests else block
        outer.lines += [f"if len({array}) > {node.most}:",
                        f"    run.crowded({node.pointer!r}, {home.node}[0], len({array}), {node.most})"]  # fmt: skip
        outer.lines += [f"if not {array}:", f"    {array} = None"]
        return _Value(array, outer)

    def _enter(self, node: Items) -> list[_Frame]:
        """Open a frame for every loop on the way to the items."""
        frames = []
        for step in node.over.picks:
            assert step.part.loop is not None  # noqa: S101 - picks only pass through loops
            frame = _Frame(step.part.loop, self._new("m"), len(self.frames))
            own = [self._element_test(f"{frame.node}[0]", one) for one in step.conditions]
            if own:
                frame.lines += [f"if not ({' and '.join(own)}):", "    continue"]
            self.frames.append(frame)
            frames.append(frame)
        return frames

    def _loops(self, node: Items, home: _Frame, frames: list[_Frame]) -> list[str]:
        block: list[str] = []
        above = [home, *frames]
        for index in reversed(range(len(frames))):
            source = f"{above[index].node}[{node.over.picks[index].part.slot}]"
            block = [f"for {frames[index].node} in {source} or ():", *_indent([*frames[index].lines, *block])]
        return block

    def _outer(self, node: Items) -> _Frame:
        """The innermost open loop that an array's sources need."""
        open_loops = [frame.loop for frame in self.frames]
        homes = [node.over.home, *(where.home for where, _ in (*node.tests, *node.only))]
        for leaf in _leaves(node.item):
            for reading, _ in leaf.readings:
                homes += [one.home for one in reading.places] + [where.home for where, _ in reading.tests]
        depths = [open_loops.index(home) for home in homes if home in open_loops]
        return self.frames[max([*depths, self.floor])]


def _leaves(node: PlanNode) -> list[Leaf]:
    if isinstance(node, Leaf):
        return [node]
    if isinstance(node, Items):
        return _leaves(node.item)
    return [one for one in walk(node) if isinstance(one, Leaf)]


def _key(where: Place) -> object:
    picks = tuple((step.part.slot, step.conditions, step.nth) for step in where.picks)
    return (picks, where.slot, where.conditions)


def _stem(pointer: str) -> str:
    """A variable name for the field at a pointer: ``/reportedBy/identifiers/scheme=scac/value`` is ``scac_value``."""
    words = [word for word in pointer.split("/") if word][-2:]
    last = words[-1] if words else ""
    if last == "*" or last.isdigit():
        return f"{_snake(words[0])}_item"
    if "=" in last:
        return _snake("".join(letter if letter.isalnum() else "_" for letter in last.partition("=")[2]))
    return _snake(last)


def _test(text: str, condition: Condition) -> str:
    if not condition.values:
        return f"{text} {'==' if condition.negated else '!='} ''"
    if len(condition.values) == 1:
        return f"{text} {'!=' if condition.negated else '=='} {condition.values[0]!r}"
    return f"{text} {'not in' if condition.negated else 'in'} {condition.values!r}"


def _leave(frames: int) -> str:
    return "return" if frames == 1 else "continue"


def _indent(lines: Iterable[str]) -> list[str]:
    return [f"    {line}" for line in lines]


def _snake(name: str) -> str:
    return "".join(f"_{letter.lower()}" if letter.isupper() else letter for letter in name)

"""Where the values of generated code come from: loops become frames, segments and readings become variables."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from canonical.formats.structure import Loop
    from canonical.mapping.compile_codecs import Codecs
    from canonical.mapping.paths import Condition, Pick, Place
    from canonical.mapping.plan import Plan, Reading, Test


@dataclass(slots=True, eq=False)
class Frame:
    """The body of one loop of the generated code."""

    loop: Loop
    node: str
    depth: int
    lines: list[str] = field(default_factory=list)
    known: dict[object, str] = field(default_factory=dict)


@dataclass(slots=True)
class Value:
    """A generated variable: where it is made, whether it can be None, and whether it never depends on the message."""

    name: str
    frame: Frame
    optional: bool = True
    constant: bool = False


class Places:
    """The open loops of one generated function and the variables that are known in each."""

    def __init__(self, plan: Plan, codecs: Codecs, name: str) -> None:
        self.plan: Plan = plan
        self.codecs: Codecs = codecs
        self.name: str = name
        self.fields: bool = plan.mapping.format == "idoc"
        self.frames: list[Frame] = []
        self.floor: int = 0  # what belongs to an item of an array is never worked out where there may be no item
        self.parts: dict[str, list[str]] = {}  # the variables of each value of a reading that gives several
        self.count: int = 0
        self.taken: set[str] = {"run", "facts", "profile", "faults", "root", "error", "component"}

    def _new(self, stem: str) -> str:
        name = stem
        while name in self.taken:
            self.count += 1
            name = f"{stem}{self.count}"
        self.taken.add(name)
        return name

    # -- places

    def _frame(self, home: Loop | None) -> Frame:
        if home is None:
            return self.frames[0]
        return next(frame for frame in reversed(self.frames) if frame.loop is home)

    def _item(self, place: Place) -> tuple[str, Frame]:
        """The variable of the segment that a place names (None at run time when it is absent)."""
        frame = self._frame(place.home)
        key = key_of(place)
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

    def _pick(self, frame: Frame, node: str, sure: bool, step: Pick) -> str:
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
            found_in = f"{call}({nodes}, {conditions[0].element!r}, {conditions[0].values!r})"
            frame.lines.append(f"{found} = {found_in} if {nodes} else None")
        else:
            tests = " and ".join(self._element_test("one[0]", condition) for condition in conditions)
            every = f"[one for one in {nodes} or () if {tests}]" if tests else f"{nodes} or ()"
            frame.lines += [
                f"{found} = {every}",
                f"{found} = {found}[{step.nth - 1}] if len({found}) >= {step.nth} else None",
            ]
        frame.known[key] = found
        return found

    def _element_test(self, item: str, condition: Condition) -> str:
        if self.fields:
            text = f"{item}[1].get({condition.element!r}, '')"
        else:
            text = f"({item}[{condition.element}] if len({item}) > {condition.element} else '')"
        return test_of(text, condition)

    def _text(self, place: Place) -> tuple[str, Frame]:
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
            words.append(test_of(f"({text})", condition))
        return " and ".join(words)

    # -- readings

    def _deepest(self, places: Iterable[Place]) -> Frame:
        found = max((self._frame(one.home) for one in places), key=lambda frame: frame.depth, default=self.frames[0])
        return found if found.depth >= self.floor else self.frames[self.floor]

    def _read(self, reading: Reading, pointer: str) -> tuple[str, Frame]:
        """The variable of a reading; ``parts`` has those of its values when there are several."""
        frame = self._needs(reading)
        key = ("read", id(reading))
        if key not in frame.known:
            frame.known[key], lines = self._reading(reading, pointer)
            frame.lines += [*lines, *self._apart(frame.known[key], reading)]
        return frame.known[key], frame

    def _apart(self, name: str, reading: Reading) -> list[str]:
        """The line that gives each of several values a variable of its own."""
        count = len(reading.row.targets)
        if count == 1:
            return []
        stems = [target.rpartition("/")[2].partition("[")[0] or "item" for target in reading.row.targets]
        names = self.parts[name] = [self._new(f"{snake(stem)}_v") for stem in stems]
        return [f"{', '.join(names)} = {name} or {(None,) * count}"]

    def _needs(self, reading: Reading) -> Frame:
        """The frame in which everything that a reading looks at is known."""
        return self._deepest([*reading.places, *(where for where, _ in reading.conditions)])

    def _reading(self, reading: Reading, pointer: str) -> tuple[str, list[str]]:
        """The variable of a reading and the lines that set it."""
        texts = [self._text(one)[0] for one in reading.places]
        tests = self._tests(reading.conditions)
        stem = stem_of(pointer)
        first = f"({texts[0]}) if {tests} else ''" if tests else texts[0]
        value = self._new(stem)
        if len(texts) == 1 and not reading.row.codec.profile:
            memo = self.codecs.memo(reading, stem)
            return value, self._attempt(
                reading, value, self._remembered(memo, reading.places[0], first, tests), pointer, first
            )
        names = [self._new(f"{stem}_x") for _ in texts]
        lines = [f"{name} = {text}" for name, text in zip(names, [first, *texts[1:]], strict=True)]
        arguments = ", ".join((["profile"] if reading.row.codec.profile else []) + names)
        made = f"{self.codecs.name(reading)}.get({arguments})"
        said = f"({', '.join(names)})" if _in_one_segment(reading.places) else names[0]
        attempt = self._attempt(reading, value, made, pointer, said)
        return value, [*lines, f"{value} = None", f"if {names[0]}:", *indent(attempt)]

    def _remembered(self, memo: str, place: Place, text: str, tests: str) -> str:
        """What is kept for a text; nothing is looked up for an element that is not there."""
        if tests or self.fields or place.path.context or place.path.component:
            return f"{memo}[{text}]"
        item, _ = self._item(place)
        return f"{memo}[{item}[{place.element}]] if {item}_n > {place.element} else None"

    def _attempt(self, reading: Reading, value: str, made: str, pointer: str, text: str) -> list[str]:
        """Convert, or note at the segment why that is not possible."""
        first = reading.places[0]
        item = self._item(first)[0] if first.home is not None else "None"
        note = "doubt" if reading.lenient else "fault"
        joined = _in_one_segment(reading.places)
        element = tuple(one.element for one in reading.places) if joined else first.element
        return [
            "try:",
            f"    {value} = {made}",
            "except CodecError as error:",
            f"    {value} = run.{note}(error, {item}, {element!r}, {pointer!r}, {text})",
        ]

    def _frame_if_open(self, where: Place) -> str | None:
        key = key_of(where)
        for frame in self.frames:
            if frame.loop is where.home:
                return frame.known.get(key)
        return None


def _in_one_segment(places: tuple[Place, ...]) -> bool:
    """Whether several elements are joined that stand in the same segment."""
    return len(places) > 1 and len({(id(one.home), key_of(one)) for one in places}) == 1


def key_of(where: Place) -> object:
    """What two places have in common when they name the same segment."""
    picks = tuple((step.part.slot, step.conditions, step.nth) for step in where.picks)
    return (picks, where.slot, where.conditions)


def stem_of(pointer: str) -> str:
    """A variable name for the field at a pointer: ``/reportedBy/identifiers/scheme=scac/value`` is ``scac_value``."""
    words = [word for word in pointer.split("/") if word][-2:]
    last = words[-1] if words else ""
    if last == "*" or last.isdigit():
        return f"{snake(words[0])}_item"
    if "=" in last:
        return snake("".join(letter if letter.isalnum() else "_" for letter in last.partition("=")[2]))
    return snake(last)


def test_of(text: str, condition: Condition) -> str:
    """A condition on the text that an expression gives."""
    if not condition.values:
        return f"{text} {'==' if condition.negated else '!='} ''"
    if len(condition.values) == 1:
        return f"{text} {'!=' if condition.negated else '=='} {condition.values[0]!r}"
    values = repr(condition.values) if len(condition.values) < 5 else f"{{{', '.join(map(repr, condition.values))}}}"
    return f"{text} {'not in' if condition.negated else 'in'} {values}"


def indent(lines: Iterable[str]) -> list[str]:
    """The lines one level deeper."""
    return [f"    {line}" for line in lines]


def snake(name: str) -> str:
    """``shipmentId`` to ``shipment_id``."""
    return "".join(f"_{letter.lower()}" if letter.isupper() else letter for letter in name)

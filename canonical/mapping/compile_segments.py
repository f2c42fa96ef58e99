"""Where the values of generated writers come from: what depends on one segment alone is worked out once for its text.

Such lines go into a function of their own, whose results are kept by the text of the segment; the writer looks them up.
"""

from __future__ import annotations

import ast
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from canonical.mapping.compile_function import Function
from canonical.mapping.compile_places import Frame, Value, indent, test_of
from canonical.mapping.segments import MARK

if TYPE_CHECKING:
    from collections.abc import Iterable

    from canonical.mapping.compile_codecs import Codecs
    from canonical.mapping.paths import Condition, Place
    from canonical.mapping.plan import Plan, Reading, Test


@dataclass(slots=True, eq=False)
class Cut:
    """The lines that depend on one segment, the results that are looked at outside of them, and where they are asked for."""

    frame: Frame
    item: str
    mark: str
    name: str = ""
    zoned: bool = False
    lines: list[str] = field(default_factory=list)
    results: dict[str, str] = field(default_factory=dict)
    known: dict[int, str] = field(default_factory=dict)
    texts: dict[str, str] = field(default_factory=dict)

    def nothing(self) -> str:
        """The results of a segment that does not pass."""
        return ", ".join(name if name.startswith("met") else "''" for name in self.results)


@dataclass(slots=True)
class Piece(Value):
    """A generated variable, and the segment whose function holds it; None when it is one of the writer itself."""

    cut: Cut | None = None


class Cuts(Function):
    """The segments of one generated writer. IDoc segments have fields already; they are read in the writer itself."""

    def __init__(self, plan: Plan, codecs: Codecs, name: str) -> None:
        """As for any generated function."""
        super().__init__(plan, codecs, name)
        self.taken.update({"segment", "zone", "n", "e"})
        self.remembers: bool = True
        self.cuts: dict[str, Cut] = {}
        self.made: list[Cut] = []

    def variable(self, stem: str) -> str:
        """A name that the writer does not have yet, and with it the same ending in ``_e``."""
        name = self._new(stem)
        self.taken.add(f"{name}_e")
        return name

    # -- segments

    def _item(self, place: Place) -> tuple[str, Frame]:
        item, frame = super()._item(place)
        if item in self.cuts:
            self.cuts[item].frame = frame
        return item, frame

    def _reach(self, item: str, *, always: bool) -> str:
        if self.fields:
            return super()._reach(item, always=always)
        return self._cut(self.frames[-1], item)

    def _cut(self, frame: Frame, item: str) -> str:
        """A new function for a segment; gives the line that stands for asking it, until its results are known."""
        cut = self.cuts[item] = Cut(frame, item, f"<{self.name}_{item}_{len(self.made)}>")
        self.made.append(cut)
        return cut.mark

    def _passing(self, frame: Frame, tests: tuple[Test, ...]) -> None:
        """What does not pass the tests of a loop must cost no conversion: its function returns before the first."""
        cuts = [] if self.fields else [self.cuts[self._item(where)[0]] for where, _ in tests if not where.path.context]
        if cuts and len(set(map(id, cuts))) == 1 and len(cuts) == len(tests):
            met = [name for name in cuts[0].results if name.startswith("met")]
            cuts[0].lines += [f"if not ({' and '.join(met)}):", f"    return {cuts[0].mark}"]
            return
        for item, cut in list(self.cuts.items()):
            if cut.frame is frame:
                frame.lines.append(self._cut(frame, item))

    def result(self, cut: Cut | None, expression: str) -> str:
        """The variable of the writer that holds what an expression gives in the function of a segment."""
        if cut is None or expression in ("None", "''"):
            return expression
        if expression not in cut.results:
            plain = expression.isidentifier()
            cut.results[expression] = (
                expression if plain else self._new(expression.split("[", maxsplit=1)[0].strip("() ") + "_r")
            )
        return cut.results[expression]

    def _cut_of(self, reading: Reading) -> Cut | None:
        """The segment that all sources and conditions of a reading stand in, if there is one."""
        if self.fields:
            return None
        places = [*reading.places, *(where for where, _ in reading.conditions)]
        if any(one.path.context or one.path.component for one in places):
            return None
        items = {self._item(one)[0] for one in places}
        return self.cuts[items.pop()] if len(items) == 1 else None

    # -- texts and tests

    def _text(self, place: Place) -> tuple[str, Frame]:
        if self.fields or place.path.context:
            return super()._text(place)
        item, frame = self._item(place)
        cut = self.cuts[item]
        local = self._local(place)
        if local not in cut.texts:
            cut.texts[local] = self._new(f"{item}_{place.element}")
            cut.lines.append(f"{cut.texts[local]} = {local}")
        text = self.result(cut, cut.texts[local])
        if place.path.component:
            return f"component({text}, {place.path.component}, facts.get('component', ':'))", frame
        return text, frame

    def _local(self, place: Place) -> str:
        """A text in the function of its segment."""
        return f"e[{place.element}] if n > {place.element} else ''"

    def _tests(self, tests: Iterable[Test]) -> str:
        if self.fields:
            return super()._tests(tests)
        if not self.remembers and not any(where.path.context or where.path.component for where, _ in tests):
            return " and ".join(self._element_test(self._item(where)[0], condition) for where, condition in tests)
        words = []
        for where, condition in tests:
            if where.path.context or where.path.component:
                words.append(test_of(f"({self._text(where)[0]})", condition))
                continue
            cut = self.cuts[self._item(where)[0]]
            name = self._new("met")
            cut.lines.append(f"{name} = {test_of(f'({self._local(where)})', condition)}")
            words.append(self.result(cut, name))
        return " and ".join(words)

    def _local_tests(self, tests: Iterable[Test]) -> str:
        return " and ".join(test_of(f"({self._local(where)})", condition) for where, condition in tests)

    def _element_test(self, item: str, condition: Condition) -> str:
        if self.fields:
            return super()._element_test(item, condition)
        return test_of(f"element({item}, {condition.element})", condition)

    # -- the functions

    def asked(self, lines: list[str]) -> list[str]:
        """The lines of the writer with every function of a segment asked for its results; the functions have been named."""
        found = []
        for line in lines:
            cut = next((one for one in self.made if line.strip() == one.mark), None)
            if cut is None:
                found.append(line)
            elif cut.results:
                key = f"zone, {cut.item}" if cut.zoned else cut.item
                found.append(f"{line[: -len(cut.mark)]}{', '.join(cut.results.values())} = {cut.name.upper()}[{key}]")
        return found

    def segment_functions(self) -> str:
        """The source of the functions that no writer of the module has yet, each with what keeps its results."""
        found = []
        for cut in self.made:
            if not cut.results:
                continue
            key = ["zone, segment = key"] if cut.zoned else []
            source = "segment" if cut.zoned else "key"
            lines = [line.replace(cut.mark, cut.nothing()) for line in cut.lines]
            split = f"e = [] if {source} is None else {source}.split({MARK!r})"
            body = indent([*key, split, "n = len(e)", *lines, f"return {', '.join(cut.results)}"])
            cut.name, is_new = self.codecs.segment(cut.item, renamed(body))
            if is_new:
                found.append("\n".join([f"def {cut.name}(key: Any) -> Any:", *body]))
                found.append(f"{cut.name.upper()} = Segment({cut.name})")
        return "\n\n".join(found)


def renamed(body: list[str]) -> str:
    """A form of the lines of a function that is the same for two of them that only call their variables otherwise."""
    tree = ast.parse("\n".join(["def segment(key):", *body]))
    names = [node for node in ast.walk(tree) if isinstance(node, ast.Name)]
    own = {node.id for node in names if isinstance(node.ctx, ast.Store)}
    numbers: dict[str, str] = {}
    for node in names:
        if node.id in own:
            node.id = numbers.setdefault(node.id, f"v{len(numbers)}")
    return ast.dump(tree)

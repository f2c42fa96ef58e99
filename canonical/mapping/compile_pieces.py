"""Generates the function that writes one event of a message as text: every node of a plan becomes a piece of JSON.

A piece begins with its lead: the comma and the name of its member. An absent value is an empty piece.
"""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING

from canonical.errors import MappingError
from canonical.mapping.compile_checks import Checks, schema_place
from canonical.mapping.compile_function import passing
from canonical.mapping.compile_keys import Keys, NotSimpleError
from canonical.mapping.compile_places import Frame, Value, indent, stem_of
from canonical.mapping.compile_segments import Cut, Piece
from canonical.mapping.compile_values import Values, looked_at
from canonical.mapping.plan import Branch, Count, EmitPlan, Fixed, Items, Leaf, PlanNode, Reading, Roster, Series

if TYPE_CHECKING:
    from collections.abc import Iterable

    from canonical.formats.structure import Loop
    from canonical.mapping.compile_codecs import Codecs
    from canonical.mapping.plan import Plan, Test


class Pieces(Values):
    """One generated function that writes text."""

    floor: int

    def __init__(self, plan: Plan, codecs: Codecs, name: str, checks: Checks, *, joined: bool = False) -> None:
        """``checks`` are the rules that the event can break; ``joined`` means that keys are made here."""
        super().__init__(plan, codecs, name)
        self.taken.update({"zone", "out", "recorded", "keys", "held", "word", "words", "loads"})
        self.checks: Checks = checks
        self.kept: frozenset[str] = frozenset() if checks.whole else checks.wanted()
        self.keys: frozenset[str] = frozenset() if checks.whole else checks.keys()
        self.leads: dict[int, str] = {}
        self.outputs: dict[int, dict[int, Leaf]] = {}
        self.joined: bool = joined

    # -- the function as a whole

    def write(self, emit: EmitPlan, number: int) -> str:
        """The function that writes every occurrence of an event."""
        self._open(emit.chain)
        last = self.frames[-1]
        tests = self._tests(emit.tests)
        guard = list(last.lines) + ([f"if not ({tests}):", "    " + passing(len(self.frames))] if tests else [])
        last.lines.clear()
        if tests:
            self._passing(last, emit.tests)
        self._lead(emit.root, "")
        text = self._piece(emit.root).name
        for frame, below in zip(self.frames, self.frames[1:], strict=False):
            out = "continue" if frame.depth else "return"
            frame.lines[:0] = [f"if not {frame.node}[{self._slot(frame, below)}]:", f"    {out}"]
        last.lines += self._identified(emit)
        last.lines.append(f"out.append(({number}, {text}, {'None' if self.checks.whole else 'keys'}))")
        lines: list[str] = []
        for frame in reversed(self.frames):
            lines = [*(guard if frame is last else []), *frame.lines, *lines]
            if frame.depth:
                above = self.frames[frame.depth - 1]
                lines = [f"for {frame.node} in {above.node}[{self._slot(above, frame)}] or ():", *indent(lines)]
        head = f"def {self.name}(n0: Node, run: Run, recorded: str, out: list[Any]) -> None:"
        functions = self.segment_functions()
        body = ["facts, zone = run.facts, run.profile.time_zone", *self.asked(lines)]
        return (functions + "\n\n" if functions else "") + "\n".join([head, *indent(body)])

    def _identified(self, emit: EmitPlan) -> list[str]:
        """The lines that make the keys of an event, or the values that they are made of, and check its rules."""
        if self.checks.whole:
            return []
        if self.joined:
            return Keys(self, emit.row.event, emit.root).lines()
        return [f"keys = {self.value_of(emit.root, self.keys)}", *self.checks.root_lines("keys")]

    def notes(self, chain: tuple[Loop, ...], tests: tuple[Test, ...]) -> str:
        """The function that tells whether something in a message makes no event, and has to be noted."""
        self._open(chain)
        self.remembers = False  # one look at one element: to keep what was found would cost more
        expression = self._tests(tests) or "True"
        self.frames[-1].lines += [f"if {expression}:", "    return True"]
        lines: list[str] = []
        for frame in reversed(self.frames):
            lines = frame.lines + lines
            if frame.depth:
                above = self.frames[frame.depth - 1]
                lines = [f"for {frame.node} in {above.node}[{self._slot(above, frame)}] or ():", *indent(lines)]
        head = f"def {self.name}(n0: Node) -> bool:"
        functions = self.segment_functions()
        return (functions + "\n\n" if functions else "") + "\n".join(
            [head, *indent([*self.asked(lines), "return False"])]
        )

    def _lead(self, node: PlanNode, lead: str) -> None:
        """What stands before each piece: nothing, or a comma, and the name of a member."""
        self.leads[id(node)] = lead
        if isinstance(node, Leaf):
            for reading, index in node.readings:
                known = self.outputs.setdefault(id(reading), {}).setdefault(index, node)
                if self.leads[id(known)] != lead:
                    raise MappingError(f"{node.pointer}: one reading fills two fields")
        elif isinstance(node, Branch):
            first = min(node.members, default="")
            for key, child in node.members.items():
                if key == "extensions":
                    raise MappingError("extensions may hold what has no canonical form")
                bare = key == first and (key in node.required or isinstance(child, Fixed) or len(node.members) == 1)
                self._lead(child, f"{'' if bare else ','}{json.dumps(key)}:")
        elif isinstance(node, Roster):
            for child in node.children():
                self._lead(child, "," if len(node.items) > 1 else "")
        elif isinstance(node, (Items, Series)):
            for part in node.parts if isinstance(node, Series) else (node,):
                self._lead(part.item, "")

    # -- pieces

    def _piece(self, node: PlanNode) -> Piece:
        lead = self.leads[id(node)]
        match node:
            case Leaf():
                return self._leaf(node)
            case Fixed():
                text = json.dumps(node.row.value, ensure_ascii=False, separators=(",", ":"), sort_keys=True)
                return Piece(lead + text, self.frames[0], optional=False, constant=True)
            case Branch():
                return self._object(node, lead)
            case Roster():
                return self._array(node, lead)
            case Items():
                return self._joined(node, lead, (node,))
            case Series():
                return self._joined(node, lead, node.parts)
            case Count():
                return self._number(node, lead)

    def _leaf(self, leaf: Leaf) -> Piece:
        frame = max((self._needs(reading) for reading, _ in leaf.readings), key=lambda one: one.depth)
        cuts = [self._cut_of(reading) for reading, _ in leaf.readings]
        cut = cuts[0] if len(set(map(id, cuts))) == 1 else None
        lines = frame.lines if cut is None else cut.lines
        (first, index), *others = leaf.readings
        text, value = self._outputs(first, self._read(first, leaf.pointer)[0], index, cut)
        if others:
            name = self._new(stem_of(leaf.pointer) + "_v")
            self.taken.add(f"{name}_k")
            kept = looked_at(leaf, self.kept)
            lines += [f"{name} = {text}", *([f"{name}_k = {value}"] if kept else [])]
            for reading, at in others:
                more: list[str] = []
                if len(reading.row.targets) > 1 or self._cut_of(reading) is not cut:
                    stem, _ = self._read(reading, leaf.pointer)
                elif cut is not None:
                    stem, more = self._converted(reading, leaf.pointer, cut)
                else:
                    stem, more = self._reading(reading, leaf.pointer)
                other, its_value = self._outputs(reading, stem, at, cut)
                more = [*more, f"{name} = {other}", *([f"{name}_k = {its_value}"] if kept else [])]
                lines += [f"if not {name}:", *indent(more)]
            text, value = name, f"{name}_k"
        self.values[id(leaf)] = value, cut
        return Piece(text, frame, cut=cut)

    def _read(self, reading: Reading, pointer: str) -> tuple[str, Frame]:
        cut = self._cut_of(reading)
        if cut is None:
            return super()._read(reading, pointer)
        if id(reading) not in cut.known:
            cut.known[id(reading)], lines = self._converted(reading, pointer, cut)
            cut.lines += lines
        return cut.known[id(reading)], cut.frame

    def _outputs(self, reading: Reading, stem: str, index: int, here: Cut | None) -> tuple[str, str]:
        """The text and the value of one output of a reading, as they are known in a segment's function or the writer."""
        several = f"[{index}]" if len(reading.row.targets) > 1 else ""
        cut = self._cut_of(reading)
        if cut is here:
            return f"{stem}{several}", f"{stem}_k{several}"
        kept = id(reading) in self.outputs and self._kept(reading)
        return self.result(cut, f"{stem}{several}"), self.result(cut, f"{stem}_k{several}") if kept else ""

    def _kept(self, reading: Reading) -> bool:
        return any(looked_at(leaf, self.kept) for leaf in self.outputs[id(reading)].values())

    def _reading(self, reading: Reading, pointer: str) -> tuple[str, list[str]]:
        tests = self._tests(reading.conditions)
        return self._conversion(reading, pointer, [self._text(one)[0] for one in reading.places], tests)

    def _converted(self, reading: Reading, pointer: str, cut: Cut) -> tuple[str, list[str]]:
        """The same in the function of the one segment that is read."""
        cut.zoned = cut.zoned or reading.row.codec.profile
        texts = [self._local(one) for one in reading.places]
        return self._conversion(reading, pointer, texts, self._local_tests(reading.conditions))

    def _conversion(self, reading: Reading, pointer: str, texts: list[str], tests: str) -> tuple[str, list[str]]:
        first = f"({texts[0]}) if {tests} else ''" if tests else texts[0]
        outputs, kept = self.outputs[id(reading)], self._kept(reading)
        count = len(reading.row.targets)
        leads = tuple(self.leads[id(outputs[index])] if index in outputs else "" for index in range(count))
        decimals = tuple(index in outputs and self.checks.decimal(outputs[index]) for index in range(count))
        stem = stem_of(pointer)
        timed = self.joined and kept and reading.row.codec.produces == ("Moment",)
        if timed and any(looked_at(leaf, self.checks.inner()) for leaf in outputs.values()):
            raise NotSimpleError
        looked = ("time" if timed else "value") if kept else ""
        value, memo = self._new(stem), self.codecs.piece(reading, stem, leads, decimals, looked)
        self.taken.add(f"{value}_k")
        target = f"{value}, {value}_k" if kept else value
        if len(texts) == 1 and not reading.row.codec.profile:
            return value, [f"{target} = {memo}[{first}]"]
        names = [self._new(f"{stem}_x") for _ in texts]
        lines = [f"{name} = {text}" for name, text in zip(names, [first, *texts[1:]], strict=True)]
        key = ", ".join([*(["zone"] if reading.row.codec.profile else []), *names])
        return value, [*lines, f"{target} = {memo}[({key}) if {names[0]} else '']"]

    def _number(self, count: Count, lead: str) -> Piece:
        name, frame = self._new(stem_of(count.pointer)), self.frames[-1]
        quote = '"' if count.text else ""
        frame.lines.append(f"{name} = f'{lead}{quote}{{len({frame.known['array']}) + 1}}{quote}'")
        return Piece(name, frame, optional=False)

    def _object(self, branch: Branch, lead: str) -> Piece:
        members = dict(sorted(branch.members.items()))
        top = not branch.pointer
        check = None if self.checks.whole else self.checks.at(branch)
        apart = top or (check is not None and check.asks_envelope)
        cut, found = self._together([self._piece(child) for child in members.values()], apart=apart)
        pieces = dict(zip(members, found, strict=True))
        varying = [piece for piece in pieces.values() if not piece.constant]
        frame = self.frames[-1] if top else self._deepest_of(pieces.values())
        if not varying and not top:
            text = "".join(piece.name for piece in pieces.values()).removeprefix(",")
            return Piece(f"{lead}{{{text}}}", frame, optional=False, constant=True)
        name = self._new(stem_of(branch.pointer) or "text")
        lines = self._empties(branch, pieces)
        must = [piece.name for key, piece in pieces.items() if key in branch.required and piece.optional]
        bare = not self.leads[id(members[next(iter(members))])].startswith(",")
        body = _template(pieces.values())
        always = top or any(not piece.optional for piece in varying)
        present = " or ".join(piece.name for piece in varying)
        if must and (always or len(varying) > 1):
            lines += [f"if not ({' and '.join(must)}):", "    raise UNFIT"]
        if not bare:
            lines.append(f"{name} = f'{body}'")
            body = f"{{{name}[1:]}}"
        lines.append(f"{name} = f'{_literal(lead + '{')}{body}{_literal('}')}'")
        lines += self._checked(branch, pieces, name, lead, cut)
        place = frame.lines if cut is None else cut.lines
        place += lines if always else [f"{name} = ''", f"if {present}:", *indent(lines)]
        self.values[id(branch)] = name, cut
        return Piece(name, frame, optional=not always, cut=cut)

    def _together(self, pieces: list[Piece], *, apart: bool = False) -> tuple[Cut | None, list[Piece]]:
        """The segment that all pieces come from, if there is one; else the pieces as the writer knows them."""
        varying = [piece for piece in pieces if not piece.constant]
        cuts = {id(piece.cut) for piece in varying}
        if varying and len(cuts) == 1 and not apart:
            return varying[0].cut, pieces
        return None, [replace(one, name=self.result(one.cut, one.name), cut=None) for one in pieces]

    def _empties(self, branch: Branch, pieces: dict[str, Piece]) -> list[str]:
        """An array that is required but may be empty is written without items."""
        lines = []
        for key, child in branch.members.items():
            if key in branch.required and isinstance(child, (Items, Series)) and child.least == 0:
                made = pieces[key]
                lines.append(f"{made.name} = {made.name} or {self.leads[id(child)] + '[]'!r}")
                pieces[key] = Piece(made.name, made.frame, optional=False)
        return lines

    def _checked(self, node: PlanNode, pieces: dict[str, Piece], name: str, lead: str, cut: Cut | None) -> list[str]:
        """The rules that an object can break."""
        check = None if self.checks.whole else self.checks.at(node)
        if check is None:
            return []
        lines = []
        for members in check.present:
            lines += [f"if not ({' or '.join(pieces[one].name for one in members) or 'None'}):", "    raise UNFIT"]
        if check.placed:
            held = (
                f"loads({name}[{len(lead)}:])"
                if check.whole
                else self.value_of(node, frozenset(map(schema_place, check.wanted)), cut)
            )
            known = ["recorded = None"] if cut is not None else []  # none of these rules asks for it
            lines += [*known, f"held = {held}", *self.checks.lines(check, node, "held")]
        return lines

    def _deepest_of(self, pieces: Iterable[Value]) -> Frame:
        return max((piece.frame for piece in pieces), key=lambda one: one.depth, default=self.frames[0])

    def _array(self, roster: Roster, lead: str) -> Piece:
        cut, pieces = self._together([self._piece(child) for child in roster.children()])
        frame = self._deepest_of(pieces)
        body = _template(pieces)
        if all(piece.constant for piece in pieces):
            text = "".join(piece.name for piece in pieces).removeprefix(",")
            return Piece(f"{lead}[{text}]", frame, optional=False, constant=True)
        name = self._new(stem_of(roster.pointer))
        sure = any(not piece.optional for piece in pieces)
        if len(pieces) == 1:
            made = f"f'{_literal(lead)}[{body}]'"
            place = frame.lines if cut is None else cut.lines
            place.append(f"{name} = {made}" if sure else f"{name} = {made} if {pieces[0].name} else ''")
            return Piece(name, frame, optional=not sure, cut=cut)
        lines = [f"{name} = f'{_literal(lead)}[{{{name}[1:]}}]'"]
        place = frame.lines if cut is None else cut.lines
        place += [f"{name} = f'{body}'", *(lines if sure else [f"if {name}:", *indent(lines)])]
        return Piece(name, frame, optional=not sure, cut=cut)

    def _joined(self, node: Items | Series, lead: str, parts: tuple[Items, ...]) -> Piece:
        lists = [self._list(part) for part in parts]
        frame = self._deepest_of(lists)
        name = self._new(stem_of(node.pointer))
        whole = lists[0].name if len(lists) == 1 else name
        if len(lists) > 1:
            frame.lines.append(f"{name} = ({', '.join('*' + one.name for one in lists)},)")
        frame.lines.append(f"{name} = {lead + '['!r} + ','.join({whole}) + ']' if {whole} else ''")
        return Piece(name, frame)

    def _list(self, node: Items) -> Value:
        """The list of the pieces of an array's items, and beside it that of their values."""
        outer, home = self._outer(node), self._frame(node.over.home)
        tests = self._tests(node.tests)
        array = self._new(stem_of(node.pointer))
        frames = self._enter(node)
        floor, self.floor = self.floor, len(self.frames) - 1
        frame = frames[-1]
        frame.known["array"] = array
        only = self._tests(node.only)
        if only:
            frame.lines += [f"if not ({only}):", "    continue"]
            self._passing(frame, node.only)
        made = self._piece(node.item)
        item = replace(made, name=self.result(made.cut, made.name))
        text = item.name if not item.constant else repr(item.name)
        append = [f"{array}.append({text})"]
        kept = looked_at(node.item, self.keys)
        if kept:
            append.append(f"{array}_k.append({self.value_of(node.item, self.keys)})")
        frame.lines += [f"if {item.name}:", *indent(append)] if item.optional else append
        del self.frames[-len(frames) :]
        self.floor = floor
        block = self._loops(node, home, frames)
        begin = [f"{array} = []", *([f"{array}_k = []"] if kept else [])]
        block = [*begin, *block, f"if len({array}) > {node.most}:", "    raise UNFIT"]
        outer.lines += [f"{array}: Any = ()", *([f"{array}_k: Any = ()"] if kept else [])]
        first = f"{home.node}[{node.over.picks[0].part.slot}]"
        outer.lines += [f"if {first}{f' and {tests}' if tests else ''}:", *indent(block)]
        self.values[id(node)] = f"{array}_k", None
        return Value(array, outer)


def _literal(text: str) -> str:
    """A text as part of a template between single quotation marks."""
    return repr(text)[1:-1].replace("{", "{{").replace("}", "}}") if "'" not in text else _quoted(text)


def _quoted(text: str) -> str:
    return text.replace("\\", "\\\\").replace("'", "\\'").replace("{", "{{").replace("}", "}}")


def _template(pieces: Iterable[Value]) -> str:
    return "".join(_literal(piece.name) if piece.constant else f"{{{piece.name}}}" for piece in pieces)

"""Generates the function that writes one event of a message as text: every node of a plan becomes a piece of JSON.

A piece begins with its lead: the comma and the name of its member. An absent value is an empty piece.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from canonical.errors import MappingError
from canonical.mapping.compile_checks import Checks, schema_place
from canonical.mapping.compile_function import Function, passing
from canonical.mapping.compile_places import Frame, Value, indent, stem_of
from canonical.mapping.plan import Branch, Count, EmitPlan, Fixed, Items, Leaf, PlanNode, Reading, Roster, Series

if TYPE_CHECKING:
    from collections.abc import Iterable

    from canonical.mapping.compile_codecs import Codecs
    from canonical.mapping.plan import Plan


class Pieces(Function):
    """One generated function that writes text."""

    def __init__(self, plan: Plan, codecs: Codecs, name: str, checks: Checks) -> None:
        """``checks`` are the rules that the event can break."""
        super().__init__(plan, codecs, name)
        self.taken |= {"zone", "out", "recorded", "keys", "held", "word", "words", "loads"}
        self.checks: Checks = checks
        self.kept: frozenset[str] = frozenset() if checks.whole else checks.wanted()
        self.keys: frozenset[str] = frozenset() if checks.whole else checks.keys()
        self.leads: dict[int, str] = {}
        self.outputs: dict[int, dict[int, Leaf]] = {}
        self.values: dict[int, str] = {}

    # -- the function as a whole

    def write(self, emit: EmitPlan, number: int) -> str:
        """The function that writes every occurrence of an event."""
        self._open(emit.chain)
        last = self.frames[-1]
        tests = self._tests(emit.tests)
        guard = list(last.lines) + ([f"if not ({tests}):", "    " + passing(len(self.frames))] if tests else [])
        last.lines.clear()
        self._lead(emit.root, "")
        text = self._piece(emit.root).name
        for frame, below in zip(self.frames, self.frames[1:], strict=False):
            out = "continue" if frame.depth else "return"
            frame.lines[:0] = [f"if not {frame.node}[{self._slot(frame, below)}]:", f"    {out}"]
        keys = "None"
        if not self.checks.whole:
            last.lines.append(f"keys = {self._value_of(emit.root, self.keys)}")
            last.lines += self.checks.root_lines("keys")
            keys = "keys"
        last.lines.append(f"out.append(({number}, {text}, {keys}))")
        lines: list[str] = []
        for frame in reversed(self.frames):
            lines = [*(guard if frame is last else []), *frame.lines, *lines]
            if frame.depth:
                above = self.frames[frame.depth - 1]
                lines = [f"for {frame.node} in {above.node}[{self._slot(above, frame)}] or ():", *indent(lines)]
        head = f"def {self.name}(n0: Node, run: Run, recorded: str, out: list[Any]) -> None:"
        return "\n".join([head, "    facts, zone = run.facts, run.profile.time_zone", *indent(lines)])

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
                bare = key == first and (key in node.required or isinstance(child, Fixed))
                self._lead(child, f"{'' if bare else ','}{json.dumps(key)}:")
        elif isinstance(node, Roster):
            for child in node.children():
                self._lead(child, ",")
        elif isinstance(node, (Items, Series)):
            for part in node.parts if isinstance(node, Series) else (node,):
                self._lead(part.item, "")

    # -- pieces

    def _piece(self, node: PlanNode) -> Value:
        lead = self.leads[id(node)]
        match node:
            case Leaf():
                return self._leaf(node)
            case Fixed():
                text = json.dumps(node.row.value, ensure_ascii=False, separators=(",", ":"), sort_keys=True)
                return Value(lead + text, self.frames[0], optional=False, constant=True)
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

    def _leaf(self, leaf: Leaf) -> Value:
        frame = max((self._needs(reading) for reading, _ in leaf.readings), key=lambda one: one.depth)
        (first, index), *others = leaf.readings
        stem, _ = self._read(first, leaf.pointer)
        text, value = self._outputs(first, stem, index)
        if others:
            name = self._new(stem_of(leaf.pointer) + "_v")
            self.taken.add(f"{name}_k")
            kept = _looked_at(leaf, self.kept)
            frame.lines += [f"{name} = {text}", *([f"{name}_k = {value}"] if kept else [])]
            for reading, at in others:
                stem, lines = (
                    self._reading(reading, leaf.pointer)
                    if len(reading.row.targets) == 1
                    else (self._read(reading, leaf.pointer)[0], [])
                )
                other, its_value = self._outputs(reading, stem, at)
                lines = [*lines, f"{name} = {other}", *([f"{name}_k = {its_value}"] if kept else [])]
                frame.lines += [f"if not {name}:", *indent(lines)]
            text, value = name, f"{name}_k"
        self.values[id(leaf)] = value
        return Value(text, frame)

    def _outputs(self, reading: Reading, stem: str, index: int) -> tuple[str, str]:
        several = f"[{index}]" if len(reading.row.targets) > 1 else ""
        return f"{stem}{several}", f"{stem}_k{several}"

    def _reading(self, reading: Reading, pointer: str) -> tuple[str, list[str]]:
        texts = [self._text(one)[0] for one in reading.places]
        tests = self._tests(reading.conditions)
        first = f"({texts[0]}) if {tests} else ''" if tests else texts[0]
        outputs = self.outputs[id(reading)]
        kept = any(_looked_at(leaf, self.kept) for leaf in outputs.values())
        count = len(reading.row.targets)
        leads = tuple(self.leads[id(outputs[index])] if index in outputs else "" for index in range(count))
        decimals = tuple(index in outputs and self.checks.decimal(outputs[index]) for index in range(count))
        stem = stem_of(pointer)
        value, memo = self._new(stem), self.codecs.piece(reading, stem, leads, decimals, kept)
        self.taken.add(f"{value}_k")
        target = f"{value}, {value}_k" if kept else value
        if len(texts) == 1 and not reading.row.codec.profile:
            return value, [f"{target} = {memo}[{first}]"]
        names = [self._new(f"{stem}_x") for _ in texts]
        lines = [f"{name} = {text}" for name, text in zip(names, [first, *texts[1:]], strict=True)]
        key = ", ".join([*(["zone"] if reading.row.codec.profile else []), *names])
        return value, [*lines, f"{target} = {memo}[({key}) if {names[0]} else '']"]

    def _number(self, count: Count, lead: str) -> Value:
        name, frame = self._new(stem_of(count.pointer)), self.frames[-1]
        quote = '"' if count.text else ""
        frame.lines.append(f"{name} = f'{lead}{quote}{{len({frame.known['array']}) + 1}}{quote}'")
        return Value(name, frame, optional=False)

    def _object(self, branch: Branch, lead: str) -> Value:
        members = dict(sorted(branch.members.items()))
        pieces = {key: self._piece(child) for key, child in members.items()}
        varying = [piece for piece in pieces.values() if not piece.constant]
        top = not branch.pointer
        frame = self.frames[-1] if top else self._deepest_of(pieces.values())
        if not varying and not top:
            text = "".join(piece.name for piece in pieces.values()).removeprefix(",")
            return Value(f"{lead}{{{text}}}", frame, optional=False, constant=True)
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
        lines += self._checked(branch, pieces, name, lead)
        frame.lines += lines if always else [f"{name} = ''", f"if {present}:", *indent(lines)]
        self.values[id(branch)] = name
        return Value(name, frame, optional=not always)

    def _empties(self, branch: Branch, pieces: dict[str, Value]) -> list[str]:
        """An array that is required but may be empty is written without items."""
        lines = []
        for key, child in branch.members.items():
            if key in branch.required and isinstance(child, (Items, Series)) and child.least == 0:
                made = pieces[key]
                lines.append(f"{made.name} = {made.name} or {self.leads[id(child)] + '[]'!r}")
                pieces[key] = Value(made.name, made.frame, optional=False)
        return lines

    def _checked(self, node: PlanNode, pieces: dict[str, Value], name: str, lead: str) -> list[str]:
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
                else self._value_of(node, frozenset(map(schema_place, check.wanted)))
            )
            lines += [f"held = {held}", *self.checks.lines(check, node, "held")]
        return lines

    def _deepest_of(self, pieces: Iterable[Value]) -> Frame:
        return max((piece.frame for piece in pieces), key=lambda one: one.depth, default=self.frames[0])

    def _array(self, roster: Roster, lead: str) -> Value:
        pieces = [self._piece(child) for child in roster.children()]
        frame = self._deepest_of(pieces)
        body = _template(pieces)
        if all(piece.constant for piece in pieces):
            text = "".join(piece.name for piece in pieces)[1:]
            return Value(f"{lead}[{text}]", frame, optional=False, constant=True)
        name = self._new(stem_of(roster.pointer))
        sure = any(not piece.optional for piece in pieces)
        lines = [f"{name} = f'{_literal(lead)}[{{{name}[1:]}}]'"]
        frame.lines += [f"{name} = f'{body}'", *(lines if sure else [f"if {name}:", *indent(lines)])]
        return Value(name, frame, optional=not sure)

    def _joined(self, node: Items | Series, lead: str, parts: tuple[Items, ...]) -> Value:
        lists = [self._list(part) for part in parts]
        frame = self._deepest_of(lists)
        name = self._new(stem_of(node.pointer))
        whole = lists[0].name if len(lists) == 1 else name
        if len(lists) > 1:
            frame.lines.append(f"{name} = [{', '.join('*' + one.name for one in lists)}]")
        frame.lines.append(f"{name} = {lead + '['!r} + ','.join({whole}) + ']' if {whole} else ''")
        return Value(name, frame)

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
        item = self._piece(node.item)
        text = item.name if not item.constant else repr(item.name)
        append = [f"{array}.append({text})"]
        kept = _looked_at(node.item, self.keys)
        if kept:
            append.append(f"{array}_k.append({self._value_of(node.item, self.keys)})")
        frame.lines += [f"if {item.name}:", *indent(append)] if item.optional else append
        del self.frames[-len(frames) :]
        self.floor = floor
        block = self._loops(node, home, frames)
        outer.lines += [f"{array}: Any = []", *([f"{array}_k: Any = []"] if kept else [])]
        outer.lines += [f"if {tests}:", *indent(block)] if tests else block
        outer.lines += [f"if len({array}) > {node.most}:", "    raise UNFIT"]
        self.values[id(node)] = f"{array}_k"
        return Value(array, outer)

    # -- values

    def _value_of(self, node: PlanNode, places: frozenset[str]) -> str:
        """An expression for the value of a node, as far as ``places`` look at it; None when it is absent."""
        match node:
            case Fixed():
                return repr(node.row.value)
            case Branch():
                members = [(key, child) for key, child in sorted(node.members.items()) if _looked_at(child, places)]
                made = ", ".join(f"{key!r}: {self._value_of(child, places)}" for key, child in members)
                piece = self.values.get(id(node))
                return f"{{{made}}}" if not node.pointer or piece is None else f"({{{made}}} if {piece} else None)"
            case Roster():
                children = [child for child in node.children() if _looked_at(child, places)]
                made = ", ".join(self._value_of(child, places) for child in children)
                return f"[one for one in ({made},) if one is not None]"
            case Series():
                return f"[{', '.join('*' + self._value_of(part, places) for part in node.parts)}]"
            case Leaf() | Items():
                return self.values[id(node)]
            case Count():
                raise MappingError(f"{node.pointer}: a counter is no part of a key")


def _looked_at(node: PlanNode, places: frozenset[str]) -> bool:
    """Whether the value of a node, or of a part of it, or of what it is part of, is among the places."""
    own = schema_place(node.pointer)
    return any(one == own or one.startswith(f"{own}/") or own.startswith(f"{one}/") for one in places)


def _literal(text: str) -> str:
    """A text as part of a template between single quotation marks."""
    return repr(text)[1:-1].replace("{", "{{").replace("}", "}}") if "'" not in text else _quoted(text)


def _quoted(text: str) -> str:
    return text.replace("\\", "\\\\").replace("'", "\\'").replace("{", "{{").replace("}", "}}")


def _template(pieces: Iterable[Value]) -> str:
    return "".join(_literal(piece.name) if piece.constant else f"{{{piece.name}}}" for piece in pieces)

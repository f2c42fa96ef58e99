"""Writes keys and event time into a generated writer, where they can be put together from single values.

What depends on one segment is worked out in its function: the text of a part, escaped, and the instant of a moment in UTC. Events
whose keys need more are identified by the generated code of their type, from the values that it looks at.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from canonical.envelope.compiler import is_safe, part_pointers, time_entries
from canonical.envelope.keys import escaped
from canonical.mapping.plan import Branch, Fixed, Leaf, PlanNode, Roster
from canonical.pointers import tokens

if TYPE_CHECKING:
    from canonical.mapping.compile_pieces import Pieces
    from canonical.mapping.compile_segments import Cut


class NotSimpleError(Exception):
    """The keys of this event need more than single values."""


class Keys:
    """The lines of one writer that make the keys of an event."""

    def __init__(self, writer: Pieces, name: str, root: Branch) -> None:
        """``name`` is the event type, ``root`` the plan of its data."""
        self._writer, self._name, self._root = writer, name, root
        self._event: dict[str, Any] = writer.checks.shape.root["x-event"]
        self._lines: list[str] = []
        self._parts: dict[tuple[str, ...], tuple[str, str]] = {}

    def lines(self) -> list[str]:
        """Lines that set ``keys`` to subject, idempotency key and partition key without the tenant, and event time."""
        if self._event.get("revision") or (self._event.get("compensates") or {}).get("key"):
            raise NotSimpleError
        if len(self._event["businessKey"]) != 1:
            raise NotSimpleError
        subject, _ = self._part(part_pointers(self._event["businessKey"][0]))
        key, partition = self._joined("idempotencyKey"), self._joined("partitionKey")
        time = self._time()
        return [
            *self._lines,
            *self._checks(),
            f"keys = ({subject}, f'{self._name}:{key}', f'{partition}', {time})",
        ]

    def _joined(self, keyword: str) -> str:
        parts = [self._part(part_pointers(part))[1] for part in self._event[keyword]]
        return ":".join(f"{{{part}}}" if part != "''" else "" for part in parts)

    def _part(self, pointers: tuple[str, ...]) -> tuple[str, str]:
        """The variables of one part of a key: its text, and the same with separators escaped."""
        if pointers not in self._parts:
            found = [(node, pointer) for pointer in pointers if (node := self._find(pointer)) is not None]
            self._parts[pointers] = self._text(found) if found else ("''", "''")
        return self._parts[pointers]

    def _find(self, pointer: str) -> PlanNode | None:
        node: PlanNode | None = self._root
        for step in tokens(pointer):
            if isinstance(node, Leaf) and step in ("instant", "local"):
                return node
            if isinstance(node, Branch):
                node = node.members.get(step)
            elif isinstance(node, Roster) and step == "0" and len(node.items) == 1:
                node = next(iter(node.items.values()))
            elif node is not None:
                raise NotSimpleError
        return node

    def _text(self, found: list[tuple[PlanNode, str]]) -> tuple[str, str]:
        nodes = list(dict.fromkeys(node for node, _ in found))
        if len(nodes) == 1 and isinstance(nodes[0], Leaf) and self._is_moment(nodes[0]):
            if len(found) != 2:
                raise NotSimpleError
            return self._moment_text(nodes[0])
        if len(nodes) == 1 and isinstance(nodes[0], Fixed) and isinstance(nodes[0].row.value, str):
            return repr(nodes[0].row.value), repr(escaped(nodes[0].row.value))
        if not all(isinstance(node, Leaf) and not self._is_moment(node) for node in nodes):
            raise NotSimpleError
        return self._leaf_text([(node, pointer) for node, pointer in found if isinstance(node, Leaf)])

    def _leaf_text(self, found: list[tuple[Leaf, str]]) -> tuple[str, str]:
        writer, cuts = self._writer, [self._writer.values[id(node)][1] for node, _ in found]
        cut = cuts[0] if len(set(map(id, cuts))) == 1 else None
        name = writer.variable("part")
        lines, safe = [f"{name} = None"], True
        for node, pointer in found:
            target = writer.checks.shape.at(pointer)
            kind = target.schema.get("type")
            if kind not in ("string", "integer") or writer.checks.decimal(node):
                raise NotSimpleError
            value = writer.value_in(node, cut)
            safe = safe and (is_safe(target) or _plain_codes(node))
            text = value if kind == "string" else f"None if {value} is None else str({value})"
            lines += [f"if {name} is None:", f"    {name} = {text}"]
        lines = [lines[2].strip(), *lines[3:]]
        lines[-1] += f" or {''!r}" if len(found) == 1 and kind == "string" else ""
        if len(found) > 1 or kind != "string":
            lines += [f"if {name} is None:", f"    {name} = ''"]
        if safe:
            return self._placed(cut, lines, name, name)
        return self._placed(cut, [*lines, f"{name}_e = escaped({name})"], name, f"{name}_e")

    def _moment_text(self, leaf: Leaf) -> tuple[str, str]:
        cut, value = self._moment_of(leaf)
        return self._writer.result(cut, f"{value}[1]"), self._writer.result(cut, f"{value}[2]")

    def _moment_of(self, leaf: Leaf) -> tuple[Cut | None, str]:
        """The segment of a moment, and the expression of its instant in UTC, its text in a key, and the same escaped."""
        if any(reading.row.codec.produces != ("Moment",) for reading, _ in leaf.readings):
            raise NotSimpleError
        cut = self._writer.values[id(leaf)][1]
        return cut, self._writer.value_in(leaf, cut)

    def _placed(self, cut: Cut | None, lines: list[str], *names: str) -> tuple[str, str]:
        (self._lines if cut is None else cut.lines).extend(lines)
        one, other = (self._writer.result(cut, name) for name in names)
        return one, other

    def _is_moment(self, leaf: Leaf) -> bool:
        return {reading.row.codec.produces[index] for reading, index in leaf.readings} == {"Moment"}

    def _moment_at(self, pointer: str) -> str:
        """The variable of the writer that holds the instant of a moment."""
        leaf = self._find(pointer)
        if not isinstance(leaf, Leaf) or not self._is_moment(leaf):
            raise NotSimpleError
        cut, value = self._moment_of(leaf)
        return self._writer.result(cut, f"{value}[0]")

    def _condition(self, when: dict[str, Any]) -> str:
        tests = []
        for pointer, wanted in when.items():
            leaf = self._find(pointer)
            if not isinstance(leaf, Leaf) or not isinstance(wanted, list):
                raise NotSimpleError
            value = self._writer.value_in(leaf, None)
            tests.append(f"{value} == {wanted[0]!r}" if len(wanted) == 1 else f"{value} in {tuple(wanted)!r}")
        return " and ".join(tests)

    def _time(self) -> str:
        entries = time_entries(self._event)
        if len(entries) != 1:
            raise NotSimpleError
        pointer, when = entries[0]
        instant, condition = self._moment_at(pointer), self._condition(when)
        return f"{instant} if {condition} else None" if condition else instant

    def _checks(self) -> list[str]:
        """No instant may be after the time of recording; what is near to it is left to the rule."""
        looked: list[tuple[str, dict[str, Any]]] = []
        for rule, scope in self._writer.checks.root.placed:
            first, second = rule.parameters.get("first"), rule.parameters.get("second")
            if rule.primitive != "ordered" or not isinstance(first, str) or second != {"attribute": "recordedtime"}:
                raise NotSimpleError
            looked.append((scope.at + first, scope.when))
        if list(self._writer.checks.code.root_times("error")):
            looked += [(pointer, when) for pointer, when in time_entries(self._event) if (pointer, when) not in looked]
        lines = []
        for pointer, when in looked:
            instant, condition = self._moment_at(pointer), self._condition(when)
            ahead = f"is_ahead({instant}, recorded)"
            lines += [f"if {condition} and {ahead}:" if condition else f"if {ahead}:", "    raise UNFIT"]
        return lines


def _plain_codes(leaf: Leaf) -> bool:
    """Whether a field takes only codes that need no escaping."""
    made = [reading.row.codec.produces[index] for reading, index in leaf.readings]
    return all(isinstance(one, frozenset) and all(escaped(value) == value for value in one) for one in made)

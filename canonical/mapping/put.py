"""Writes an event into a message: into an empty one, or into an original of which every byte that need not change stays.

Both are one operation on the tree of segments. A row is only applied where the message does not yet say what the event
says, so an unchanged event changes nothing.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from canonical.mapping.codec import CodecError
from canonical.mapping.interpret import Nodes, _Reader, chosen, element, item_nodes, met, segment, text_at
from canonical.mapping.plan import Branch, EmitPlan, Fixed, Items, Leaf, Reading, Series, Test
from canonical.mapping.tree import member, scope_nodes
from canonical.problems import Problem

if TYPE_CHECKING:
    from canonical.formats.structure import Node
    from canonical.mapping.paths import Condition, Pick, Place
    from canonical.mapping.plan import FillPlan
    from canonical.mapping.run import Item, Run


_ONLY_ONE = "the message can say only one of the two"


class Writer:
    """Puts one event into the nodes of a message; problems are left on ``run.faults`` with the pointer of the field."""

    def __init__(self, emit: EmitPlan, run: Run, *, named: bool) -> None:
        """``named`` tells that segments have named fields (IDoc) rather than positions (X12)."""
        self.emit: EmitPlan = emit
        self.run: Run = run
        self.named: bool = named
        self.touched: set[int] = set()
        self.said: dict[tuple[int, int | str | None], str] = {}
        self.bound: set[tuple[int, int | str | None]] = set()
        self.originals: set[int] = {id(item) for item in run.items}

    def put(self, data: dict[str, Any], nodes: Nodes) -> None:
        """Make the message say what ``data`` says."""
        self._impose(self.emit.tests, nodes)
        self._scope(self.emit.root, data, nodes, "")
        for fill in self.emit.fills:
            self._fill(fill, nodes, 1)

    # -- rows

    def _scope(self, branch: Branch, data: dict[str, Any], nodes: Nodes, at: str) -> None:
        quiet = len(self.run.faults)
        current = _Reader(self.run, self.emit)._branch(branch, nodes, top=True) or {}
        del self.run.faults[quiet:]
        done: set[int] = set()
        for node in scope_nodes(branch):
            if isinstance(node, Leaf):
                self._leaf(node, data, current, nodes, at, done)
            elif isinstance(node, Items):
                self._items(node, member(data, node.row.target), member(current, node.row.target), nodes, at)
            elif isinstance(node, Series):
                self._series(node, data, current, nodes, at)

    def _leaf(
        self, leaf: Leaf, data: dict[str, Any], current: dict[str, Any], nodes: Nodes, at: str, done: set[int]
    ) -> None:
        reading = self._chosen(leaf, nodes)
        if id(reading) in done:
            return
        done.add(id(reading))
        targets = reading.row.targets
        values = [member(data, target) for target in targets]
        if all(member(current, target) == value for target, value in zip(targets, values, strict=True)):
            return
        self._convert(reading, values, nodes, at)

    def _chosen(self, leaf: Leaf, nodes: Nodes) -> Reading:
        """Of several ways to say a field, the one whose conditions hold already, else the first."""
        for reading, _ in leaf.readings:
            if met(reading.tests, nodes, self.run):
                return reading
        return leaf.readings[0][0]

    def _convert(self, reading: Reading, values: list[Any], nodes: Nodes, at: str) -> None:
        codec = reading.row.codec
        try:
            made = codec.put(self.run.profile, *values) if codec.profile else codec.put(*values)
            texts = list(made) if isinstance(made, tuple) else [made]
            if any(texts[len(reading.places) :]):
                raise CodecError("zone-not-representable", "the message has no place for the time zone of this value")
            self._agree(reading, texts, nodes)
        except CodecError as error:
            pointer = f"{at}/{reading.row.targets[0]}"
            self.run.faults.append(
                Problem(error.rule, error.message, error.hint, pointer=pointer, value=str(values[0]))
            )
            return
        if any(texts):
            self._impose(reading.tests, nodes)
        for place, text in zip(reading.places, texts, strict=False):
            if place.home is not None:
                self._set(place, nodes, text)
                if text:
                    self.said[id(segment(place, nodes)), place.element] = text

    def _agree(self, reading: Reading, texts: list[str], nodes: Nodes) -> None:
        """Refuse what only the profile could say and does not, and a second value for an element."""
        facts = self.run.facts
        for where, condition in reading.tests if any(texts) else ():
            if where.home is None and not condition.holds(facts.get(where.path.context, "")):
                raise CodecError("profile-silent", f"the profile has no {where.path.context!r}", "set it under [facts]")
            if condition.values and not condition.negated and self._bound(where, condition, nodes):
                raise CodecError("element-taken", f"{where.path.text} is needed for another field", _ONLY_ONE)
        for place, text in zip(reading.places, texts, strict=False):
            if place.home is None:
                if text and text != facts.get(place.path.context, ""):
                    hint = f"the message takes it from {place.path.context!r} under [facts]"
                    raise CodecError("profile-differs", f"the profile does not say {text!r}", hint)
            elif text and self._taken(place, nodes, text):
                shown = f"{place.tag}-{place.element} already says something else of this event"
                raise CodecError("element-taken", shown, _ONLY_ONE)

    def _taken(self, place: Place, nodes: Nodes, text: str) -> bool:
        """Whether another row of this event wrote a different text there; conditions are looked at without their segment."""
        item = segment(replace(place, conditions=()), nodes)
        return item is not None and self.said.get((id(item), place.element), text) != text

    def _bound(self, where: Place, condition: Condition, nodes: Nodes) -> bool:
        """Whether a qualifier that another row of this event wrote stands against a condition."""
        item = segment(replace(where, conditions=()), nodes) if where.home is not None else None
        key = (id(item), where.element)
        return (key in self.bound or key in self.said) and not condition.holds(element(item, where.element))

    def _series(self, node: Series, data: dict[str, Any], current: dict[str, Any], nodes: Nodes, at: str) -> None:
        """Each loop keeps as many items as it has; what is new goes to the last loop in use, else to the first that fits."""
        target = node.parts[0].row.target
        wanted = member(data, target) or []
        if wanted == (member(current, target) or []):
            return
        sizes = [sum(1 for _ in item_nodes(part, nodes, self.run)) for part in node.parts]
        if not any(sizes):
            self._spread(node, wanted, nodes, at)
            return
        open_ended = [index for index, part in enumerate(node.parts) if part.over.picks[-1].part.limit > 1]
        home = max((index for index in open_ended if sizes[index]), default=open_ended[0])
        start = 0
        for index, (part, size) in enumerate(zip(node.parts, sizes, strict=True)):
            end = len(wanted) if index == home else start + size
            self._items(part, wanted[start:end], None, nodes, at)
            start = end

    def _spread(self, node: Series, wanted: list[Any], nodes: Nodes, at: str) -> None:
        """New items go to the first loop that can say them, but never back to one before."""
        shares: list[list[Any]] = [[] for _ in node.parts]
        number = 0
        for value in wanted:
            able = (
                index
                for index in range(number, len(node.parts))
                if len(shares[index]) < node.parts[index].over.picks[-1].part.limit
                and self._says(node.parts[index], value)
            )
            number = next(able, number)
            shares[number].append(value)
        for part, share in zip(node.parts, shares, strict=True):
            if share:
                self._items(part, share, None, nodes, at)

    def _says(self, items: Items, value: Any) -> bool:
        """Whether an item of this loop reads back as ``value``."""
        if isinstance(items.item, Leaf):
            return self._survives(items.item.readings[0][0], [value]) is not None
        if not value.keys() <= items.item.members.keys():
            return False
        said: dict[int | str | None, str] = {}
        for node in scope_nodes(items.item):
            if isinstance(node, Fixed) and "=" not in node.pointer and member(value, node.row.target) != node.row.value:
                return False
            if isinstance(node, Leaf):
                reading = node.readings[0][0]
                texts = self._survives(reading, [member(value, target) for target in reading.row.targets])
                if texts is None:
                    return False
                if reading.scope is items.loop:
                    said.update(zip((place.element for place in reading.places), texts, strict=False))
        return all(condition.holds(said[place.element]) for place, condition in items.only if place.element in said)

    def _survives(self, reading: Reading, values: list[Any]) -> list[str] | None:
        """The element texts for ``values`` if they read back as the same values."""
        codec, first = reading.row.codec, (self.run.profile,) if reading.row.codec.profile else ()
        try:
            made = codec.put(*first, *values)
            texts = list(made) if isinstance(made, tuple) else [made]
            found = codec.get(*first, *texts[: len(reading.places)]) if texts[0] else None
        except CodecError:
            return None
        back = list(found) if len(values) > 1 and found is not None else [found] * len(values)
        return texts if back == values else None

    def _items(self, node: Items, wanted: list[Any] | None, current: Any, nodes: Nodes, at: str) -> None:
        target, wanted = node.row.target, wanted or []
        if wanted == (current or []) and current is not None:
            return
        self._impose(node.tests, nodes)
        held = list(item_nodes(node, nodes, self.run))
        for index, value in enumerate(wanted):
            inner = self._aligned(node, value, index, held)
            if inner is None:
                inner = self._room(node, nodes)
                self._impose(node.only, inner)
            else:
                held = [one for one in held if one[node.loop] is not inner[node.loop]]
            self._item(node, value, inner, f"{at}/{target}/{index}", index + 1)
        for gone in held if node.over.picks[-1].part.limit > 1 else ():
            self._remove(node, gone)

    def _room(self, node: Items, nodes: Nodes) -> Nodes:
        """Place for a new item: new occurrences of the loops on the way, but what stands once or has a condition is shared."""
        inner, around = dict(nodes), self._home(node, nodes)
        for pick in node.over.picks:
            assert pick.part.loop is not None
            held = around[pick.part.slot] = around[pick.part.slot] or []
            shared = chosen(pick, around) if pick.conditions and pick is not node.over.picks[-1] else None
            if pick.part.limit == 1 and held:
                shared = held[0]
            if shared is None:
                shared = self._new_node(pick)
                held.append(shared)
            inner[pick.part.loop] = around = shared
        return inner

    def _remove(self, node: Items, gone: Nodes) -> None:
        picks = node.over.picks
        above = picks[-2].part.loop if len(picks) > 1 else None
        around = gone[above] if above is not None else self._home(node, gone)
        slot = picks[-1].part.slot
        around[slot] = [one for one in around[slot] if one is not gone[node.loop]]

    def _home(self, node: Items, nodes: Nodes) -> Node:
        assert node.over.home is not None
        return nodes[node.over.home]

    def _aligned(self, node: Items, value: Any, index: int, held: list[Nodes]) -> Nodes | None:
        """The occurrence that an item was read from: the one with its key, else the next one."""
        if not node.row.key or not isinstance(node.item, Branch):
            return held[0] if held else None
        wanted = member(value, node.row.key)
        for inner in held:
            quiet = len(self.run.faults)
            found = _Reader(self.run, self.emit)._branch(node.item, inner, at=index + 1) or {}
            del self.run.faults[quiet:]
            if member(found, node.row.key) == wanted:
                return inner
        return None

    def _item(self, node: Items, value: Any, inner: Nodes, at: str, number: int) -> None:
        if isinstance(node.item, Leaf):
            self._convert(node.item.readings[0][0], [value], inner, at)
        else:
            self._scope(node.item, value, inner, at)
        for fill in node.fills:
            self._fill(fill, inner, number)
        if not met(node.only, inner, self.run):
            message = f"this item cannot be written here: it does not meet {', '.join(node.row.only)}"
            self.run.faults.append(Problem("item-not-representable", message, "another field says this", pointer=at))

    def _fill(self, fill: FillPlan, nodes: Nodes, number: int) -> None:
        item = segment(fill.place, nodes)
        if self._stays(item, always=fill.row.always) or element(item, fill.place.element):
            return
        if not met(fill.tests, nodes, self.run):
            return
        text = fill.row.value
        if fill.copied is not None:
            text = text_at(fill.copied, nodes, self.run)
        elif text == "#":
            text = str(number)
        elif text.startswith("@"):
            text = self.run.facts.get(text[1:], "")
        if text:
            self._set(fill.place, nodes, text)

    def _stays(self, item: Item | None, *, always: bool) -> bool:
        """Whether nothing is filled: the segment does not stand, or it is an original one that no edit changed."""
        if item is None:
            return bool(self.originals) or not always
        return id(item) in self.originals and id(item) not in self.touched

    # -- segments

    def _impose(self, tests: tuple[Test, ...], nodes: Nodes) -> None:
        """Make positive conditions true: a qualifier is written where the row that needs it is."""
        for place, condition in tests:
            if condition.values and not condition.negated and place.home is not None and not met(
                ((place, condition),), nodes, self.run
            ):  # fmt: skip
                self._set(place, nodes, condition.values[0])
                self.bound.add((id(segment(place, nodes)), place.element))

    def _set(self, place: Place, nodes: Nodes, text: str) -> None:
        assert place.home is not None
        if not text and segment(place, nodes) is None:
            return
        node = nodes[place.home]
        for pick in place.picks:
            node = self._pick(node, pick)
        if node[place.slot] is None:
            node[place.slot] = self._new_segment(place.tag, place.conditions)
        if place.path.component:
            text = self._composed(node[place.slot], place, text)
        item = node[place.slot]
        for condition in place.conditions:
            if condition.values and not condition.negated and not element(item, condition.element):
                self._write(item, condition.element, condition.values[0])
        self._write(item, place.element, text)

    def _composed(self, item: list[Any], place: Place, text: str) -> str:
        """A composite element with one component changed; empty components at its end are left out."""
        mark = self.run.facts.get("component", ":")
        parts = element(item, place.element).split(mark)
        parts += [""] * (place.path.component - len(parts))
        parts[place.path.component - 1] = text
        return mark.join(parts).rstrip(mark)

    def _pick(self, node: Node, pick: Pick) -> Node:
        """The occurrence that a step into a loop takes, made if there is none."""
        found = chosen(pick, node)
        while found is None:
            node[pick.part.slot] = [*(node[pick.part.slot] or ()), self._new_node(pick)]
            found = chosen(pick, node)
        return found

    def _new_node(self, pick: Pick) -> Node:
        assert pick.part.loop is not None
        made = pick.part.loop.blank[:]
        made[0] = self._new_segment(pick.part.tag, pick.conditions)
        return made

    def _new_segment(self, tag: str, conditions: tuple[Condition, ...]) -> list[Any]:
        made: list[Any] = [tag, {}] if self.named else [tag]
        for condition in conditions:
            if condition.values and not condition.negated:
                self._write(made, condition.element, condition.values[0])
        return made

    def _write(self, item: list[Any], name: int | str | None, text: str) -> None:
        self.touched.add(id(item))
        if isinstance(name, int):
            item.extend([""] * (name + 1 - len(item)))
            item[name] = text
        elif text:
            item[1][name] = text
        else:
            item[1].pop(name, None)

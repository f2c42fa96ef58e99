"""Event data that a mapping can say, generated from its plan: what each codec makes of plausible element texts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from hypothesis import strategies as st

from canonical.mapping.plan import Branch, Count, EmitPlan, Fixed, Items, Leaf, PlanNode, Reading, Roster, Series
from canonical.mapping.tables import Table

if TYPE_CHECKING:
    from canonical.profile import Profile

LETTERS = "ABCDEFGHJKLMNPRSTUVWXYZ0123456789"
WORDS = st.text(LETTERS, min_size=2, max_size=9)
DAYS = st.dates().filter(lambda day: 1970 <= day.year <= 2090).map(lambda day: day.strftime("%Y%m%d"))
CLOCKS = st.sampled_from(["0000", "0815", "2359", "094512", "16304599"])
ZONES = st.sampled_from(["", "UT", "ES", "CT", "PT", "21", "NS"])

# By the name of the codec: texts that an element of that kind holds. More than one source gives a tuple.
TEXTS: dict[str, st.SearchStrategy[Any]] = {
    "text": WORDS,
    "padded": st.one_of(WORDS, st.integers(1, 999999).map(str)),
    "letters": st.text("ABCDEFGHJKLMN", min_size=3, max_size=3),
    "quantity": st.sampled_from(["0", "1", "12.5", "1200.50", "99999"]),
    "signed_decimal": st.sampled_from(["0", "-3.5", "12"]),
    "implied": st.integers(-99999, 999999).map(str),
    "count": st.integers(0, 999).map(str),
    "number": st.integers(1, 999).map(str),
    "local_date": DAYS,
    "moment": st.tuples(DAYS, CLOCKS, ZONES),
    "day_moment": st.tuples(DAYS),
    "unzoned_moment": st.tuples(DAYS, CLOCKS),
    "timed": st.tuples(DAYS, st.just(""), st.sampled_from(["", "", "0815", "094512"]), ZONES),
    "lines": st.lists(WORDS, min_size=1, max_size=16).map(lambda words: (*words, *[""] * (16 - len(words)))),
    "kept": WORDS,
    "feet_and_inches": st.sampled_from(["5300", "4806", "0800"]),
    "equipment_number": WORDS,
    "amount_due": st.integers(0, 999999).map(str),
    "email": st.sampled_from(["dock@example.com", "a.b@example.org"]),
}
BY_TYPE = {
    "CountryCode": st.sampled_from(["US", "DE", "MX"]),
    "CurrencyCode": st.sampled_from(["USD", "EUR"]),
    "Scac": st.sampled_from(["EXLA", "AB"]),
    "SubdivisionCode": st.sampled_from(["NV", "OH", "ON"]),
    "Gtin": st.sampled_from(["4006381333931", "00012345678905"]),
    "Gln": st.just("4006381333931"),
    "Sscc": st.just("340123450000000017"),
}


class Data:
    """Draws the data of one event type of a plan."""

    def __init__(self, emit: EmitPlan, profile: Profile) -> None:
        """The profile gives the time zone, if there is one."""
        self.emit, self.profile = emit, profile

    def strategy(self) -> st.SearchStrategy[dict[str, Any]]:
        """Data in which every required field is present and every other one may be."""
        return st.composite(self._event)()

    def _event(self, draw: st.DrawFn) -> dict[str, Any]:
        """One event; what its message says once, such as a currency, is drawn once."""
        self.said: dict[object, Any] = {}
        return self._branch(draw, self.emit.root, {}, must=True) or {}

    def _branch(
        self, draw: st.DrawFn, branch: Branch, shared: dict[object, Any], *, must: bool
    ) -> dict[str, Any] | None:
        found: dict[str, Any] = {}
        varying = False
        for key, child in branch.members.items():
            value = self._value(draw, child, shared, must=key in branch.required or self._filled(child))
            if value is not None:
                found[key] = value
                varying = varying or not isinstance(child, (Fixed, Count))
        if must and not varying:
            self._force(draw, branch, found, shared)
        return found if varying or must else None

    def _filled(self, node: PlanNode) -> bool:
        """Whether the writer fills the element of a field that the event leaves out: then it always comes back."""
        places = [fill.place.path.text for fill in self.emit.fills if fill.row.always]
        return isinstance(node, Leaf) and node.readings[0][0].places[0].path.text in places

    def _force(self, draw: st.DrawFn, branch: Branch, found: dict[str, Any], shared: dict[object, Any]) -> None:
        """A required object says at least one thing."""
        for key, child in branch.members.items():
            value = None if isinstance(child, (Fixed, Count)) else self._value(draw, child, shared, must=True)
            if value is not None:
                found[key] = value
                return

    def _value(self, draw: st.DrawFn, node: PlanNode, shared: dict[object, Any], *, must: bool) -> Any:
        optional = not must and not isinstance(node, (Fixed, Count)) and not self._settled(node, shared)
        if optional and not draw(st.booleans()):
            if isinstance(node, Leaf):
                shared[id(node.readings[0][0])] = None  # what an element says is drawn as a whole or not at all
            return None
        match node:
            case Leaf():
                return self._leaf(draw, node, shared, must=must)
            case Fixed():
                return node.row.value
            case Branch():
                return self._branch(draw, node, shared, must=must)
            case Roster():
                return self._roster(draw, node, shared, must=must)
            case Items():
                return self._items(draw, node)
            case Series():
                return self._items(draw, next(part for part in node.parts if part.over.picks[-1].part.limit > 1))
            case Count():
                return None

    def _settled(self, node: PlanNode, shared: dict[object, Any]) -> bool:
        return isinstance(node, Leaf) and id(node.readings[0][0]) in shared

    def _leaf(self, draw: st.DrawFn, leaf: Leaf, shared: dict[object, Any], *, must: bool) -> Any:
        reading, index = leaf.readings[0]
        if id(reading) not in shared or (must and shared[id(reading)] is None):
            place, codec = _place(reading), reading.row.codec.expression
            if shared.setdefault(place, codec) != codec:
                return None  # the same element says another field already
            shared[id(reading)] = self._once(draw, reading)
        value = shared[id(reading)]
        return value[index] if len(reading.row.targets) > 1 and value is not None else value

    def _once(self, draw: st.DrawFn, reading: Reading) -> Any:
        """What stands in the outermost loop is the same for the whole event."""
        home = reading.places[0].home
        if home is not None and home.parent is not None:
            return self._convert(draw, reading)
        key = (_place(reading), reading.row.codec.expression)
        if key not in self.said:
            self.said[key] = self._convert(draw, reading)
        return self.said[key]

    def _convert(self, draw: st.DrawFn, reading: Reading) -> Any:
        codec = reading.row.codec
        if isinstance(codec, Table):
            return codec.get(draw(st.sampled_from(sorted(codec.entries))))
        name = codec.expression.partition("(")[0]
        texts = BY_TYPE[kind] if (kind := str(codec.produces[0])) in BY_TYPE else TEXTS[name]
        drawn = draw(texts)
        several = drawn if isinstance(drawn, tuple) else (drawn,)
        arguments = several[: len(reading.places)]
        return codec.get(self.profile, *arguments) if codec.profile else codec.get(*arguments)

    def _roster(self, draw: st.DrawFn, roster: Roster, shared: dict[object, Any], *, must: bool) -> list[Any] | None:
        found: list[Any] = []
        for name, child in roster.items.items():
            positional = "=" not in name
            if (found or not must) and not draw(st.booleans()):
                if positional:
                    break
                continue
            value = self._value(draw, child, shared, must=True)
            if value is not None:
                found.append(value)
        return found or None

    def _items(self, draw: st.DrawFn, items: Items) -> list[Any] | None:
        size = draw(st.integers(max(1, items.least), min(3, items.most, items.over.picks[-1].part.limit)))
        found = []
        for number in range(1, size + 1):
            if isinstance(items.item, Leaf):
                value = self._leaf(draw, items.item, {}, must=True)
            else:
                value = self._branch(draw, items.item, {}, must=True)
                self._count(items.item, value, number)
            found.append(value)
        return found

    def _count(self, branch: Branch, value: dict[str, Any] | None, number: int) -> None:
        for key, child in branch.members.items():
            if isinstance(child, Count) and value is not None:
                value[key] = str(number) if child.text else number


def _place(reading: Reading) -> object:
    first = reading.places[0]
    picks = tuple((pick.part.slot, pick.conditions, pick.nth) for pick in first.picks)
    return first.home, picks, first.slot, first.conditions, first.element

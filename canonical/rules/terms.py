"""The figures that rules over sets add up: which events state them, on which lines, and for what.

A term is data, in a table beside the rules. ``events`` state ``amount`` (quantities or money), once for the event or
once for each of ``lines``; pointers start at the data, those below ``lines`` at the line. ``names`` says what a figure
is for: lists of parts, of which each that is fully given is a name of the same thing, so that an invoice is found by
its number here and by the payee's number there.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from canonical.rules.numbers import number, total
from canonical.rules.parts import agree, as_text, name, part
from canonical.rules.paths import applies, first, select

if TYPE_CHECKING:
    from collections.abc import Iterator
    from decimal import Decimal

    from canonical.rules.facts import Fact
    from canonical.rules.gathered import Gathered

Token = tuple[str, ...]


class Entry(NamedTuple):
    """One figure: the fact that states it, where, how much, in which unit or currency, and its names."""

    term: str
    fact: Fact
    pointer: str
    value: Decimal
    unit: str
    names: tuple[Token, ...]


class Group:
    """The figures for one thing, by term."""

    __slots__ = ("entries", "label")

    def __init__(self, entries: list[Entry]) -> None:
        self.entries: list[Entry] = entries
        shortest = min((token for one in entries for token in one.names), key=lambda token: (token[1], token))
        self.label: str = ", ".join(shortest[2:])

    def of(self, terms: list[str]) -> list[Entry]:
        """The figures of certain terms."""
        return [one for one in self.entries if one.term in terms]

    def units(self, terms: list[str]) -> set[str]:
        """The units in which they are stated."""
        return {one.unit for one in self.of(terms)}

    def balance(self, add: list[str], less: list[str]) -> Decimal:
        """The sum of some terms less that of others."""
        return total([one.value for one in self.of(add)] + [-one.value for one in self.of(less)])


def grouped(gathered: Gathered, terms: dict[str, Any], wanted: list[str]) -> list[Group]:
    """The figures of the ``wanted`` terms, put together by what they are for."""
    entries = [one for term in wanted for one in _entries(gathered, term, terms[term])]
    leaders: dict[Token, Token] = {}
    for entry in entries:
        for token in entry.names[1:]:
            leaders[_leader(leaders, token)] = _leader(leaders, entry.names[0])
    found: dict[Token, list[Entry]] = {}
    for entry in entries:
        found.setdefault(_leader(leaders, entry.names[0]), []).append(entry)
    return [Group(sorted(one, key=lambda entry: (entry.fact.order, entry.pointer))) for one in found.values()]


def _leader(leaders: dict[Token, Token], token: Token) -> Token:
    """What a chain of names ends in; the chain is shortened on the way, so that long ones stay cheap."""
    while (above := leaders.get(token, token)) != token:
        leaders[token] = leaders.get(above, above)
        token = above
    return token


def _entries(gathered: Gathered, label: str, term: dict[str, Any]) -> Iterator[Entry]:
    facts = [fact for fact in gathered.of(term["events"]) if applies(fact.data, term.get("when", {}))]
    kept = _not_barred(gathered, facts, **term["unless"]) if "unless" in term else facts
    found = [one for fact in kept for one in _stated(gathered, label, term, fact)]
    yield from _latest(found, term["latest"]) if "latest" in term else found


def _not_barred(
    gathered: Gathered, facts: list[Fact], events: list[str], same: list[str], when: dict[str, Any] | None = None
) -> list[Fact]:
    """Without those that an event of ``events`` refuses: the first of ``same`` is alike, and no other differs."""
    barring: dict[Token, list[Fact]] = {}
    for other in gathered.of(events):
        if applies(other.data, when or {}):
            barring.setdefault(name(other, same[:1]) or (), []).append(other)
    pairs = [[one, one] for one in same[1:]]
    return [
        fact for fact in facts if not any(agree(o, fact, pairs) for o in barring.get(name(fact, same[:1]) or (), ()))
    ]


def _stated(gathered: Gathered, label: str, term: dict[str, Any], fact: Fact) -> Iterator[Entry]:
    lines = term.get("lines", "")
    head = gathered.compensated(fact) if term.get("through") == "compensated" else fact
    if head is None:
        return
    for place, line in select(fact.data, lines):
        if not applies(line, term.get("lineWhen", {})) or ("lineUnless" in term and applies(line, term["lineUnless"])):
            continue
        names = tuple(_names(head, line, lines, term["names"]))
        amount = _amount(fact, line, lines, place, term["amount"])
        if names and amount is not None:
            pointer, value, unit = amount
            yield Entry(label, fact, pointer, value, unit, names)


def _names(fact: Fact, line: Any, lines: str, wanted: list[list[Any]]) -> Iterator[Token]:
    for index, parts in enumerate(wanted):
        found = [_part(fact, line, lines, one) for one in parts]
        known = [one for one in found if one is not None]
        if len(known) == len(parts):
            yield (fact.tenant, str(index), *known)


def _part(fact: Fact, line: Any, lines: str, wanted: Any) -> str | None:
    if isinstance(wanted, list):
        return next((found for one in wanted if (found := _part(fact, line, lines, one)) is not None), None)
    if lines and isinstance(wanted, str) and wanted.startswith(f"{lines}/"):
        return as_text(first(line, wanted.removeprefix(lines)))
    return part(fact, wanted)


def _amount(fact: Fact, line: Any, lines: str, place: str, wanted: Any) -> tuple[str, Decimal, str] | None:
    """Place, figure and unit: of one pointer, or of the first list of pointers whose first member is given."""
    for pointers in [[wanted]] if isinstance(wanted, str) else wanted:
        found = []
        for pointer in pointers:
            inside = bool(lines) and pointer.startswith(f"{lines}/")
            inner = pointer.removeprefix(lines) if inside else pointer
            stated = first(line if inside else fact.data, inner)
            found.append((place + inner if inside else pointer, *_figure(stated)))
        if found[0][1] is not None:
            figures = [one for _, one, _ in found if one is not None]
            return found[0][0], total(figures), found[0][2]
    return None


def _figure(stated: Any) -> tuple[Decimal | None, str]:
    if not isinstance(stated, dict):
        return None, ""
    value = number(stated["value"] if "value" in stated else stated.get("amount"))
    return value, str(stated.get("unitCode") or stated.get("currency") or "")


def _latest(entries: list[Entry], latest: dict[str, Any]) -> Iterator[Entry]:
    """Of the statements about one document only the newest: by revision if it has one, then by time.

    Without ``of`` it is the newest about each thing.
    """
    newest: dict[Any, tuple[Any, ...]] = {}
    placed = []
    for entry in entries:
        what = [part(entry.fact, one) for one in latest["of"]] if "of" in latest else list(entry.names)
        document, age = (entry.fact.tenant, *what), _age(entry.fact, latest.get("by"))
        placed.append((entry, document, age))
        newest[document] = max(newest.get(document, age), age)
    yield from (entry for entry, document, age in placed if newest[document] == age)


def _age(fact: Fact, by: str | None) -> tuple[Any, ...]:
    revision = first(fact.data, by) if by else None
    counted = revision if isinstance(revision, int) and not isinstance(revision, bool) else 0
    return (counted, *fact.order)

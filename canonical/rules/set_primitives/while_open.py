"""An answer comes while the question is open."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from canonical.rules.parties import certainly_differ
from canonical.rules.parts import agree, name
from canonical.rules.paths import first
from canonical.rules.set_primitives import Knowledge, SetFinding

if TYPE_CHECKING:
    from collections.abc import Iterator

    from canonical.rules.facts import Fact
    from canonical.rules.gathered import Gathered

REQUIRED = frozenset({"answers", "by", "with", "party", "opens", "closes"})
OPTIONAL: frozenset[str] = frozenset()


def find(gathered: Gathered, _: tuple[str, ...], parameters: dict[str, Any], __: Knowledge) -> Iterator[SetFinding]:
    """Report every one of ``answers`` that is certainly later than an event of ``closes`` for the same question.

    Question and answer have the same ``by`` (parts, all given), agree in ``with`` (parts) where both give them, and
    their ``party`` may be the same. With more events of ``opens`` than of ``closes`` one may still be open.
    """
    opening, closing = _by_name(gathered, parameters, "opens"), _by_name(gathered, parameters, "closes")
    for fact in gathered.of(parameters["answers"]):
        named = name(fact, parameters["by"])
        if named is None or fact.time is None:
            continue
        closed = [
            other
            for other in closing.get(named, ())
            if _matches(fact, other, parameters) and other.time is not None and other.time < fact.time
        ]
        opened = [other for other in opening.get(named, ()) if _matches(fact, other, parameters)]
        if closed and len(opened) <= len(closed):
            yield SetFinding(fact, fact.at(""), {"value": fact.name, "closed": closed[-1].name}, tuple(closed))


def _by_name(gathered: Gathered, parameters: dict[str, Any], kind: str) -> dict[tuple[str, ...], list[Fact]]:
    found: dict[tuple[str, ...], list[Fact]] = {}
    for fact in gathered.of(parameters[kind]):
        named = name(fact, parameters["by"])
        if named is not None:
            found.setdefault(named, []).append(fact)
    return found


def _matches(fact: Fact, other: Fact, parameters: dict[str, Any]) -> bool:
    parties = [first(one.data, parameters["party"]) for one in (fact, other)]
    return agree(fact, other, [[one, one] for one in parameters["with"]]) and not certainly_differ(*parties)

"""A partner's document is taken in once, however its number was captured."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from canonical.rules.parties import certainly_same
from canonical.rules.parts import agree, name, part
from canonical.rules.paths import first
from canonical.rules.set_primitives import Knowledge, SetFinding

if TYPE_CHECKING:
    from collections.abc import Iterator

    from canonical.rules.facts import Fact
    from canonical.rules.gathered import Gathered

REQUIRED = frozenset({"events", "number", "party", "with", "defaults"})
OPTIONAL: frozenset[str] = frozenset()


def find(gathered: Gathered, _: tuple[str, ...], parameters: dict[str, Any], __: Knowledge) -> Iterator[SetFinding]:
    """Report every one of ``events`` with the ``number`` and the ``party`` of an earlier one.

    They are different documents when they differ in one of ``with`` (pointers), where an absent value agrees with any,
    or of ``defaults`` (values by pointer that an absent one stands for). What was undone does not count.
    """
    groups: dict[tuple[str, ...], list[Fact]] = {}
    for fact in gathered.kept:
        named = name(fact, [parameters["number"]]) if fact.name in parameters["events"] else None
        if named is not None:
            groups.setdefault(named, []).append(fact)
    for facts in groups.values():
        for place, fact in enumerate(facts):
            earlier = [one for one in facts[:place] if _is_same(fact, one, parameters)]
            if earlier:
                mentions = {"value": part(fact, parameters["number"])}
                yield SetFinding(fact, fact.at(parameters["number"]), mentions, tuple(earlier))


def _is_same(one: Fact, other: Fact, parameters: dict[str, Any]) -> bool:
    parties = [first(fact.data, parameters["party"]) for fact in (one, other)]
    if not certainly_same(*parties) or not agree(one, other, [[both, both] for both in parameters["with"]]):
        return False
    return all(
        (part(one, pointer) or default) == (part(other, pointer) or default)
        for pointer, default in parameters["defaults"].items()
    )

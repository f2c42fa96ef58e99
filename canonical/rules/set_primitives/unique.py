"""No two facts have the same number."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from canonical.rules.parts import name, part
from canonical.rules.set_primitives import Knowledge, SetFinding

if TYPE_CHECKING:
    from collections.abc import Iterator

    from canonical.rules.facts import Fact
    from canonical.rules.gathered import Gathered

REQUIRED = frozenset({"by"})
OPTIONAL: frozenset[str] = frozenset()


def find(gathered: Gathered, names: tuple[str, ...], parameters: dict[str, Any], _: Knowledge) -> Iterator[SetFinding]:
    """Report every fact whose ``by`` (parts, all given; the last is the number) is that of an earlier one.

    Tellings of one fact, with one idempotency key, are no two facts.
    """
    number = parameters["by"][-1]
    groups: dict[tuple[str, ...], list[Fact]] = {}
    for fact in gathered.facts:
        named = name(fact, parameters["by"])
        if named is not None and ("*" in names or fact.name in names):
            groups.setdefault(named, []).append(fact)
    for facts in groups.values():
        for fact in facts:
            if fact.key != facts[0].key:
                others = tuple(one for one in facts if one.key != fact.key)
                place = fact.at(number) if isinstance(number, str) else fact.at_attribute(number["attribute"])
                yield SetFinding(fact, place, {"value": part(fact, number)}, others)

"""A question has one answer."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from canonical.rules.parts import name
from canonical.rules.set_primitives import Knowledge, SetFinding

if TYPE_CHECKING:
    from collections.abc import Iterator

    from canonical.rules.facts import Fact
    from canonical.rules.gathered import Gathered

REQUIRED = frozenset({"by", "mayFollow"})
OPTIONAL: frozenset[str] = frozenset()


def find(gathered: Gathered, names: tuple[str, ...], parameters: dict[str, Any], _: Knowledge) -> Iterator[SetFinding]:
    """Report every second answer of one kind, and every answer that may not follow an earlier one of another kind.

    Answers belong together by ``by`` (parts, all given). ``mayFollow`` lists by event type the types that it may come
    after; which of two answers is earlier counts only when both times are certain.
    """
    groups: dict[tuple[str, ...], list[Fact]] = {}
    for fact in gathered.of(names):
        named = name(fact, parameters["by"])
        if named is not None:
            groups.setdefault(named, []).append(fact)
    for facts in groups.values():
        for place, fact in enumerate(facts):
            before = [one for one in facts[:place] if not _may_follow(fact, one, parameters["mayFollow"])]
            if before:
                mentions = {"value": fact.name, "earlier": before[0].name}
                yield SetFinding(fact, fact.at(""), mentions, tuple(before))


def _may_follow(fact: Fact, earlier: Fact, allowed: dict[str, list[str]]) -> bool:
    if earlier.name in allowed.get(fact.name, ()):
        return True
    if earlier.name == fact.name:
        return False
    certain = fact.time is not None and earlier.time is not None and fact.time != earlier.time
    return not certain and fact.name in allowed.get(earlier.name, ())

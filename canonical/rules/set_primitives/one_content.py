"""What carries one name says one thing."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from canonical.rules.parts import name
from canonical.rules.set_primitives import Knowledge, SetFinding

if TYPE_CHECKING:
    from collections.abc import Iterator

    from canonical.rules.facts import Fact
    from canonical.rules.gathered import Gathered

REQUIRED = frozenset({"by", "at"})
OPTIONAL = frozenset({"superseded"})


def find(gathered: Gathered, names: tuple[str, ...], parameters: dict[str, Any], _: Knowledge) -> Iterator[SetFinding]:
    """Report every event that has the same ``by`` (parts, all given) as another and a different content.

    ``at`` is the attribute to point at. With ``"superseded": "passed over"`` an event is left out when a newer version
    of a mapping made another of the same message, when another has a higher revision, or when it was undone.
    """
    passed = parameters.get("superseded") == "passed over"
    standing = {fact.ident for fact in gathered.kept}
    groups: dict[tuple[str, ...], list[Fact]] = {}
    for fact in gathered.told:
        named = name(fact, parameters["by"])
        if named is not None and ("*" in names or fact.name in names) and not (passed and fact.ident not in standing):
            groups.setdefault(named, []).append(fact)
    for facts in groups.values():
        first = facts[0]
        for fact in facts:
            if (fact.name, fact.content) != (first.name, first.content):
                others = tuple(one for one in facts if one.content != fact.content or one.name != fact.name)
                mentions = {"value": fact.key if parameters["at"] == "idempotencykey" else fact.id}
                yield SetFinding(fact, fact.at_attribute(parameters["at"]), mentions, others)

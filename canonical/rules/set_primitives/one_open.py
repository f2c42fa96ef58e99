"""Of one thing only one is open."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from canonical.rules.parts import name, part
from canonical.rules.paths import applies
from canonical.rules.set_primitives import Knowledge, SetFinding

if TYPE_CHECKING:
    from collections.abc import Iterator

    from canonical.rules.facts import Fact
    from canonical.rules.gathered import Gathered

REQUIRED = frozenset({"events", "by", "closed", "at"})
OPTIONAL: frozenset[str] = frozenset()


def find(gathered: Gathered, _: tuple[str, ...], parameters: dict[str, Any], __: Knowledge) -> Iterator[SetFinding]:
    """Report every open one of ``events`` but the first with the same ``by`` (parts, all given), at the pointer ``at``.

    ``closed`` lists the ``events`` that close a fact, a condition ``when``, and the parts in which they are the ``same``.
    """
    closing = [(rule["same"], _closings(gathered, rule)) for rule in parameters["closed"]]
    groups: dict[tuple[str, ...], list[Fact]] = {}
    for fact in gathered.of(parameters["events"]):
        named = name(fact, parameters["by"])
        if named is not None and not any(name(fact, same) in found for same, found in closing):
            groups.setdefault(named, []).append(fact)
    for facts in groups.values():
        for fact in facts[1:]:
            mentions = {"value": part(fact, parameters["at"]), "earlier": part(facts[0], parameters["at"])}
            yield SetFinding(fact, fact.at(parameters["at"]), mentions, tuple(one for one in facts if one is not fact))


def _closings(gathered: Gathered, rule: dict[str, Any]) -> set[tuple[str, ...]]:
    """The names of what the events of one kind close."""
    found = [fact for fact in gathered.of(rule["events"]) if applies(fact.data, rule.get("when", {}))]
    return {named for fact in found if (named := name(fact, rule["same"])) is not None}

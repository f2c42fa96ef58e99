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
    closing = [(rule, gathered.of(rule["events"])) for rule in parameters["closed"]]
    groups: dict[tuple[str, ...], list[Fact]] = {}
    for fact in gathered.of(parameters["events"]):
        named = name(fact, parameters["by"])
        if named is not None and not any(_closes(rule, other, fact) for rule, found in closing for other in found):
            groups.setdefault(named, []).append(fact)
    for facts in groups.values():
        for fact in facts[1:]:
            mentions = {"value": part(fact, parameters["at"]), "earlier": part(facts[0], parameters["at"])}
            yield SetFinding(fact, fact.at(parameters["at"]), mentions, tuple(one for one in facts if one is not fact))


def _closes(rule: dict[str, Any], other: Fact, fact: Fact) -> bool:
    if not applies(other.data, rule.get("when", {})):
        return False
    named = name(fact, rule["same"])
    return named is not None and named == name(other, rule["same"])

"""What an event undoes is of a type that it may undo."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from canonical.rules.set_primitives import Knowledge, SetFinding

if TYPE_CHECKING:
    from collections.abc import Iterator

    from canonical.rules.gathered import Gathered

REQUIRED: frozenset[str] = frozenset()
OPTIONAL: frozenset[str] = frozenset()


def find(gathered: Gathered, names: tuple[str, ...], _: dict[str, Any], knowledge: Knowledge) -> Iterator[SetFinding]:
    """Report every event that names a fact of a type which its own type does not undo.

    The type is that of the fact, or the one in its idempotency key when the fact is not in the set.
    """
    for fact in gathered.facts:
        if not fact.compensates or not {"*", fact.name} & {*names}:
            continue
        undone = gathered.by_key.get((fact.tenant, fact.compensates), [])
        kinds = {one.name for one in undone} or {*fact.compensates.split(":")[1:2]}
        allowed = knowledge.compensations.get(fact.name, ())
        if kinds and not kinds & {*allowed}:
            mentions = {"value": fact.compensates, "kind": min(kinds), "allowed": " or ".join(allowed) or "nothing"}
            yield SetFinding(fact, fact.at_attribute("compensates"), mentions, tuple(undone))

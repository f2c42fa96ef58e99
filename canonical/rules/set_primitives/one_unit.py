"""All figures for one thing are in one unit, or one currency."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from canonical.rules.set_primitives import Knowledge, SetFinding
from canonical.rules.terms import grouped

if TYPE_CHECKING:
    from collections.abc import Iterator

    from canonical.rules.gathered import Gathered

REQUIRED = frozenset({"terms", "as", "of"})
OPTIONAL = frozenset({"joins"})


def find(gathered: Gathered, _: tuple[str, ...], parameters: dict[str, Any], __: Knowledge) -> Iterator[SetFinding]:
    """Report every figure of ``of`` in another unit than the first of ``as``; both are names of ``terms``.

    ``joins`` are further terms that only bring names together.
    """
    wanted = list(dict.fromkeys([*parameters["as"], *parameters["of"]]))
    for group in grouped(gathered, parameters["terms"], [*wanted, *parameters.get("joins", [])]):
        base = next(iter(group.of(parameters["as"])), None)
        for entry in group.of(parameters["of"]) if base is not None else ():
            if base is not None and entry.unit != base.unit:
                mentions = {"value": entry.unit, "expected": base.unit, "name": group.label}
                yield SetFinding(entry.fact, entry.fact.at(entry.pointer), mentions, (base.fact,))

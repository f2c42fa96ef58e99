"""What has to happen first happens first."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from canonical.rules.facts import instant
from canonical.rules.parts import name
from canonical.rules.paths import applies, first
from canonical.rules.set_primitives import Knowledge, SetFinding

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime

    from canonical.rules.facts import Fact
    from canonical.rules.gathered import Gathered

REQUIRED = frozenset({"events", "orders", "code", "at", "when"})
OPTIONAL: frozenset[str] = frozenset()


def find(gathered: Gathered, _: tuple[str, ...], parameters: dict[str, Any], __: Knowledge) -> Iterator[SetFinding]:
    """Report every code of ``events`` whose latest instant is before the earliest of a code that comes first.

    An order, one of ``orders``, has ``codes`` and ``by`` (parts, all given), within which it holds; its ``conditions``
    say by code when a code belongs to the order at all. ``code`` and ``at`` are pointers, ``when`` a condition on the event.
    """
    told = [fact for fact in gathered.of(parameters["events"]) if applies(fact.data, parameters["when"])]
    timed = [(fact, when) for fact in told if (when := instant(first(fact.data, parameters["at"]))) is not None]
    for label, order in sorted(parameters["orders"].items()):
        groups: dict[tuple[str, ...], dict[str, list[tuple[datetime, Fact]]]] = {}
        for fact, when in timed:
            code = first(fact.data, parameters["code"])
            if code in order["codes"] and applies(fact.data, order.get("conditions", {}).get(code, {})):
                named = name(fact, order["by"])
                if named is not None:
                    groups.setdefault(named, {}).setdefault(code, []).append((when, fact))
        for found in groups.values():
            yield from _misplaced(found, order["codes"], label, parameters["at"])


def _misplaced(
    found: dict[str, list[tuple[datetime, Fact]]], codes: list[str], label: str, pointer: str
) -> Iterator[SetFinding]:
    """For each code the first of those before it that came after it; others would repeat the same complaint."""
    for place, code in enumerate(codes):
        for earlier in codes[:place] if code in found else ():
            if earlier not in found:
                continue
            late, fact = max(found[code], key=lambda one: (one[0], one[1].order))
            early, other = min(found[earlier], key=lambda one: (one[0], one[1].order))
            if late < early:
                mentions = {"value": code, "before": earlier, "order": label}
                yield SetFinding(fact, fact.at(pointer), mentions, (other,))
                break

"""Says in which state orders, stock, shipments, loads, tenders, appointments, milestones, exceptions and charges are.

State, parking and quarantine are one fold over the set of events that were received: the same events in any order,
duplicated, late or replayed, give the same result.

```python
from canonical.lifecycle import fold

for instance, found in fold(events, "shipment").items():
    print(instance, found["state"], found["parked"])
```
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from canonical.lifecycle._generated import MACHINES
    from canonical.lifecycle.errors import MachineError
    from canonical.lifecycle.machine import Machine
    from canonical.lifecycle.projection import Lifecycle

__all__ = ["MACHINES", "Lifecycle", "Machine", "MachineError", "fold", "fold_all"]


def fold(
    events: Iterable[dict[str, Any]], machine: str | Machine, *, understood: Collection[str] = ()
) -> dict[str, dict[str, Any]]:
    """Every instance that the events name in one machine, by its name (``tenant:key``), sorted.

    ``events`` are full envelopes as an `canonical.Emitter` writes them, of any types, and clock events
    ``{"type": "clock", "time": "2026-03-14T12:00:00Z"}``, which say that an instant has passed: without them nothing
    times out. ``machine`` is one of `MACHINES` or a `Machine`. ``understood`` are the
    namespaces of extensions that the caller knows.

    An instance is JSON-ready: ``machine``, ``instance``, ``state`` (stock has ``quantities`` by stock state),
    ``history`` (transition, event, from, to) in the order in which events count, and, sorted, ``applied``,
    ``absorbed`` (with the reason), ``parked`` (with ``waitsFor`` and ``since``), ``quarantined`` (with the reason:
    strict, guard, terminal, conflict, not-enough, must-understand), ``raised`` (exceptions that should be raised) and
    ``stubs`` (what was taken for granted). Events are named by type, idempotency key and id.

    Raises `canonical.errors.ValidationError` for an event without what identifies it, and `MachineError`.
    """
    lifecycle = _lifecycle([machine], understood)
    for event in events:
        lifecycle.add(event)
    (found,) = lifecycle.results().values()
    return found


def fold_all(
    events: Iterable[dict[str, Any]], *, understood: Collection[str] = ()
) -> dict[str, dict[str, dict[str, Any]]]:
    """What `fold` gives for each of the nine machines, by the machine's name; errors as there."""
    lifecycle = _lifecycle(None, understood)
    for event in events:
        lifecycle.add(event)
    return lifecycle.results()


def _lifecycle(machines: list[str | Machine] | None, understood: Collection[str]) -> Lifecycle:
    from canonical.lifecycle.projection import Lifecycle

    return Lifecycle(machines, understood=understood)


def __getattr__(name: str) -> Any:
    if name == "Lifecycle":
        from canonical.lifecycle.projection import Lifecycle

        return Lifecycle
    if name == "Machine":
        from canonical.lifecycle.machine import Machine

        return Machine
    if name == "MachineError":
        from canonical.lifecycle.errors import MachineError

        return MachineError
    if name == "MACHINES":
        from canonical.lifecycle._generated import MACHINES

        return MACHINES
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")

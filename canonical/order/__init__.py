"""Typed payloads of the order events.

- `OrderCreated`: An order was captured: a customer order, purchase order, transfer, return, replenishment or work
order, with all its lines.
- `OrderReleased`: All or part of an order was released to a warehouse or carrier for execution; credit,
availability and blocks have been passed.

Written by ``python -m tools.generate``.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from canonical.order._generated.created import OrderCreated
    from canonical.order._generated.released import OrderReleased

__all__ = [
    "OrderCreated",
    "OrderReleased",
]

_HOMES = {
    "OrderCreated": "canonical.order._generated.created",
    "OrderReleased": "canonical.order._generated.released",
}


def __getattr__(name: str) -> object:
    """Load the module of a name when the name is used for the first time."""
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    found = getattr(import_module(_HOMES[name]), name)
    globals()[name] = found
    return found


def __dir__() -> list[str]:
    return sorted(__all__)

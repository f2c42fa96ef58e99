"""Typed payloads of the order events.

- `OrderAcknowledged`: Those who are to execute an order accepted it: a warehouse its release, a supplier its
purchase order.
- `OrderAllocated`: An allocation run gave stock to lines of an order: all, part or nothing of what was asked for.
- `OrderCancelled`: An order, lines of it or part of their quantity were cancelled before shipment.
- `OrderChanged`: An order was changed after it had been captured: quantities, dates, prices, places or whole
lines.
- `OrderClosed`: An order came to its end: nothing more will be shipped for it.
- `OrderCreated`: An order was captured: a customer order, purchase order, transfer, return, replenishment or work
order, with all its lines.
- `OrderDeallocated`: Stock that an allocation run had given to an order was taken back, wholly or in part.
- `OrderHeld`: An order or lines of it were held: nothing new may be done for it until the hold is lifted.
- `OrderHoldReleased`: A hold was lifted; the order goes on where it was, unless another hold is open.
- `OrderRejected`: Those who were to execute an order refused it, wholly or in lines.
- `OrderReleased`: All or part of an order was released to a warehouse or carrier for execution; credit,
availability and blocks have been passed.

Written by ``python -m tools.generate``.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from canonical.order._generated.acknowledged import OrderAcknowledged, OrderAcknowledgedLine
    from canonical.order._generated.allocated import OrderAllocated, OrderAllocatedLine
    from canonical.order._generated.cancelled import OrderCancelled, OrderCancelledLine
    from canonical.order._generated.changed import OrderChanged, OrderChangedLine
    from canonical.order._generated.closed import OrderClosed, OrderClosedLine
    from canonical.order._generated.created import OrderCreated
    from canonical.order._generated.deallocated import OrderDeallocated, OrderDeallocatedLine
    from canonical.order._generated.held import OrderHeld
    from canonical.order._generated.hold_released import OrderHoldReleased
    from canonical.order._generated.rejected import OrderRejected, OrderRejectedLine
    from canonical.order._generated.released import OrderReleased

__all__ = [
    "OrderAcknowledged",
    "OrderAcknowledgedLine",
    "OrderAllocated",
    "OrderAllocatedLine",
    "OrderCancelled",
    "OrderCancelledLine",
    "OrderChanged",
    "OrderChangedLine",
    "OrderClosed",
    "OrderClosedLine",
    "OrderCreated",
    "OrderDeallocated",
    "OrderDeallocatedLine",
    "OrderHeld",
    "OrderHoldReleased",
    "OrderRejected",
    "OrderRejectedLine",
    "OrderReleased",
]

_HOMES = {
    "OrderAcknowledged": "canonical.order._generated.acknowledged",
    "OrderAcknowledgedLine": "canonical.order._generated.acknowledged",
    "OrderAllocated": "canonical.order._generated.allocated",
    "OrderAllocatedLine": "canonical.order._generated.allocated",
    "OrderCancelled": "canonical.order._generated.cancelled",
    "OrderCancelledLine": "canonical.order._generated.cancelled",
    "OrderChanged": "canonical.order._generated.changed",
    "OrderChangedLine": "canonical.order._generated.changed",
    "OrderClosed": "canonical.order._generated.closed",
    "OrderClosedLine": "canonical.order._generated.closed",
    "OrderCreated": "canonical.order._generated.created",
    "OrderDeallocated": "canonical.order._generated.deallocated",
    "OrderDeallocatedLine": "canonical.order._generated.deallocated",
    "OrderHeld": "canonical.order._generated.held",
    "OrderHoldReleased": "canonical.order._generated.hold_released",
    "OrderRejected": "canonical.order._generated.rejected",
    "OrderRejectedLine": "canonical.order._generated.rejected",
    "OrderReleased": "canonical.order._generated.released",
}


def __getattr__(name: str) -> object:
    """Load the module of a name when the name is used for the first time."""
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    found = globals()[name] = getattr(import_module(_HOMES[name]), name)
    return found


def __dir__() -> list[str]:
    return sorted(__all__)

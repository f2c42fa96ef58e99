"""Typed payloads of the freight-charge events.

- `FreightChargeInvoiced`: A freight invoice was received: from a carrier, forwarder or broker, or written by the
payer.

Written by ``python -m tools.generate``.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from canonical.freight_charge._generated.invoiced import FreightChargeInvoiced

__all__ = [
    "FreightChargeInvoiced",
]

_HOMES = {
    "FreightChargeInvoiced": "canonical.freight_charge._generated.invoiced",
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

"""State machines as plain data.

Generated from schemas/lifecycle; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from typing import Final

MACHINES: Final = ("appointment", "charge", "exception", "load", "milestone", "order", "shipment", "stock", "tender")
"""The machines that travel with the library."""

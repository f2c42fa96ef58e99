"""ExceptionImpactLine.

Generated from components/exception-impact-line.json (sha256:fca8138638e0e041) by datamodel-code-generator 0.89.0; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from canonical.components._generated.scalars import Identifier
from canonical.components.model import CanonicalModel

from .quantity import Quantity


class ExceptionImpactLine(CanonicalModel):
    """How much of one line of a shipment an exception concerns."""

    shipment_line_id: Identifier
    """Line of the shipment."""
    quantity: Quantity | None = None
    """How much of it is concerned; left out for the whole line."""

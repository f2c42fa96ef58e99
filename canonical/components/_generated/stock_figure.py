"""StockFigure.

Generated from components/stock-figure.json (sha256:e8fe7c54555856cf) by datamodel-code-generator 0.89.0; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from canonical.components.model import CanonicalModel

from .signed_quantity import SignedQuantity
from .source_code import SourceCode


class StockFigure(CanonicalModel):
    """A stock quantity of a kind that has no field of its own."""

    source_code: SourceCode
    """The partner's own code of the kind, untouched."""
    quantity: SignedQuantity
    """The quantity."""

"""Dimensions.

Generated from components/dimensions.json (sha256:f9a0d63584283195) by datamodel-code-generator 0.89.0; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from canonical.components.model import CanonicalModel

from .quantity import Quantity


class Dimensions(CanonicalModel):
    """Outer size."""

    length: Quantity | None = None
    """Length, or the longest side."""
    width: Quantity | None = None
    """Width."""
    height: Quantity | None = None
    """Height."""

"""ExceptionImpact.

Generated from components/exception-impact.json (sha256:e67c22b0a3c1c09f) by datamodel-code-generator 0.89.0; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from typing import Annotated

from canonical.components._generated.scalars import NonNegativeInteger
from canonical.components.model import CanonicalModel
from pydantic import Field

from .exception_impact_line import ExceptionImpactLine
from .money import Money


class ExceptionImpact(CanonicalModel):
    """What an exception costs: time, goods, money, as far as it is known."""

    delay_minutes: NonNegativeInteger | None = None
    """How much later than planned."""
    cost: Money | None = None
    """What it costs, estimated until the exception is resolved."""
    lines: Annotated[
        list[ExceptionImpactLine] | None, Field(max_length=999, min_length=1)
    ] = None
    """Lines of the shipment that are concerned."""

"""HandlingUnit.

Generated from components/handling-unit.json (sha256:f7d24010c1516c67) by datamodel-code-generator 0.89.0; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from typing import Annotated

from canonical.components._generated.scalars import Identifier, PackageTypeCode, Sscc
from canonical.components.model import CanonicalModel
from pydantic import Field

from .dimensions import Dimensions
from .handling_unit_content import HandlingUnitContent
from .quantity import Quantity
from .reference import Reference
from .seal import Seal
from .temperature_requirement import TemperatureRequirement


class HandlingUnit(CanonicalModel):
    """A pallet, carton or other unit that is moved as one; parentId makes a tree."""

    handling_unit_id: Identifier
    """Number of the unit, unique in the event; the SSCC when there is no other."""
    sscc: Sscc | None = None
    """Serial Shipping Container Code, 18 digits."""
    parent_id: Identifier | None = None
    """handlingUnitId of the unit that this one lies in."""
    package_type: PackageTypeCode | None = None
    """Kind of package (UN/ECE Recommendation 21)."""
    dimensions: Dimensions | None = None
    """Outer size."""
    gross_weight: Quantity | None = None
    """Weight with content."""
    net_weight: Quantity | None = None
    """Weight of the content."""
    volume: Quantity | None = None
    """Volume."""
    contents: Annotated[
        list[HandlingUnitContent] | None, Field(max_length=999, min_length=1)
    ] = None
    """Content that lies directly in the unit."""
    seals: Annotated[list[Seal] | None, Field(max_length=10, min_length=1)] = None
    """Seals on the unit."""
    temperature_requirement: TemperatureRequirement | None = None
    """Temperature to keep."""
    stackable: bool | None = None
    """True when other units may be put on top."""
    references: Annotated[
        list[Reference] | None, Field(max_length=20, min_length=1)
    ] = None
    """Tracking and other numbers of the unit."""

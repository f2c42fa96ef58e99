"""EquipmentRequirement.

Generated from components/equipment-requirement.json (sha256:9d2c42396a5abb8f) by datamodel-code-generator 0.89.0; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from typing import Annotated

from canonical.codes._generated.equipment_type import EquipmentType
from canonical.components._generated.scalars import PositiveInteger, ShortText
from canonical.components.model import CanonicalModel
from pydantic import Field

from .quantity import Quantity
from .source_code import SourceCode
from .temperature_requirement import TemperatureRequirement


class EquipmentRequirement(CanonicalModel):
    """What equipment is asked for."""

    equipment_type: EquipmentType | None = None
    """Kind of equipment (code list equipment-type)."""
    size: ShortText | None = None
    """Size in the source's words, such as 53 or 45R1."""
    length: Quantity | None = None
    """Length of the equipment."""
    quantity: PositiveInteger | None = None
    """How many pieces of equipment."""
    temperature_controlled: bool | None = None
    """True when the equipment must hold a temperature."""
    temperature_requirement: TemperatureRequirement | None = None
    """Temperature to keep."""
    features: Annotated[list[ShortText] | None, Field(max_length=20, min_length=1)] = (
        None
    )
    """Further features asked for, such as air ride or load bars."""
    source_code: SourceCode | None = None
    """The partner's own code of the kind, untouched."""

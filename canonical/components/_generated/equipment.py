"""Equipment.

Generated from components/equipment.json (sha256:895b63d43da21a96) by datamodel-code-generator 0.89.0; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from typing import Annotated

from canonical.codes._generated.equipment_type import EquipmentType
from canonical.components._generated.scalars import ContainerNumber, Identifier
from canonical.components.model import CanonicalModel
from pydantic import Field

from .party import Party
from .quantity import Quantity
from .seal import Seal
from .source_code import SourceCode
from .temperature_requirement import TemperatureRequirement


class Equipment(CanonicalModel):
    """A trailer, container, swap body, rail car or air unit, with or without goods."""

    equipment_type: EquipmentType | None = None
    """Kind of equipment (code list equipment-type)."""
    equipment_id: Identifier | None = None
    """Number on the equipment, without the owner's prefix when ownerPrefix is given."""
    owner_prefix: Identifier | None = None
    """Letters before the number that name the owner: reporting mark, SCAC or container prefix."""
    container_number: ContainerNumber | None = None
    """Full ISO 6346 number, when the equipment is a freight container and the number is complete."""
    iso_size_type: Identifier | None = None
    """ISO 6346 size and type code, such as 45R1."""
    laden: bool | None = None
    """True when loaded, false when empty; left out when not said."""
    length: Quantity | None = None
    """Length of the equipment."""
    gross_weight: Quantity | None = None
    """Weight of the equipment with its goods."""
    tare_weight: Quantity | None = None
    """Weight of the empty equipment."""
    owner: Party | None = None
    """Owner of the equipment."""
    seals: Annotated[list[Seal] | None, Field(max_length=20, min_length=1)] = None
    """Seals on the equipment."""
    temperature_requirement: TemperatureRequirement | None = None
    """Temperature to keep in this equipment."""
    source_code: SourceCode | None = None
    """The partner's own code of the kind, untouched."""

"""ChargeSubject.

Generated from components/charge-subject.json (sha256:1051d12af93daf1f) by datamodel-code-generator 0.89.0; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from typing import Annotated

from canonical.components._generated.scalars import Identifier, PositiveInteger
from canonical.components.model import CanonicalModel
from pydantic import Field

from .reference import Reference


class ChargeSubject(CanonicalModel):
    """What a charge is for: a load or at least one shipment."""

    load_id: Identifier | None = None
    """Load or tour."""
    shipment_ids: Annotated[
        list[Identifier] | None, Field(max_length=999, min_length=1)
    ] = None
    """Shipments."""
    leg_sequences: Annotated[
        list[PositiveInteger] | None, Field(max_length=99, min_length=1)
    ] = None
    """Legs of the load, when only these are charged."""
    contract_reference: Reference | None = None
    """Contract or tariff that the charge is rated by."""

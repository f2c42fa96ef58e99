"""ShipConfirmationReversed.

Generated from events/shipment/ship-confirmation-reversed.json (sha256:0e2efbb089b0ef71) by datamodel-code-generator 0.89.0; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from typing import Annotated

from canonical.components._generated.extensions import Extensions
from canonical.components._generated.scalars import Identifier, PositiveInteger
from canonical.components.model import CanonicalModel
from pydantic import Field

from ...components._generated.location_ref import LocationRef
from ...components._generated.moment import Moment
from ...components._generated.order_line_ref import OrderLineRef
from ...components._generated.reason import Reason
from ...components._generated.reference import Reference


class ShipConfirmationReversed(CanonicalModel):
    """
    A ship confirmation was taken back: the goods did not leave, or not as confirmed. Goods issue and ship notice are void.

    Owner: Warehouse operations; system of record: WMS; classification: confidential; personal data: standard; published within PT60S of: A departure that was confirmed turns out wrong or is stopped at the dock.
    """

    shipment_id: Identifier
    """Shipment or delivery number in the system of record."""
    shipment_revision: PositiveInteger | None = None
    """Revision of the shipment after the reversal; left out when the source keeps none."""
    ship_confirmation_id: Identifier | None = None
    """Number of the confirmation that is taken back, as it gave it; left out when that gave none."""
    confirmed_revision: PositiveInteger | None = None
    """shipmentRevision of the confirmation that is taken back; left out when that gave none."""
    order_refs: Annotated[
        list[OrderLineRef] | None, Field(max_length=999, min_length=1)
    ] = None
    """Orders and lines that the shipment covers."""
    facility: LocationRef | None = None
    """Warehouse or site that had confirmed."""
    reversed_at: Moment | None = None
    """When the confirmation was taken back."""
    reason: Reason
    """Why it is taken back; UNKNOWN when the source does not say."""
    references: Annotated[
        list[Reference] | None, Field(max_length=300, min_length=1)
    ] = None
    """Other numbers of the same thing: purchase order, bill of lading, carrier's number, booking and the like."""
    extensions: Extensions | None = None
    """Data of a business unit or partner that the common model does not have, by namespace."""

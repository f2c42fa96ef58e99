"""InventoryIssueReversed.

Generated from events/inventory/issue-reversed.json (sha256:bb6dc1ac715948bf) by datamodel-code-generator 0.89.0; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from typing import Annotated

from canonical.components._generated.extensions import Extensions
from canonical.components._generated.scalars import Identifier
from canonical.components.model import CanonicalModel
from pydantic import Field

from ...components._generated.date_reference import DateReference
from ...components._generated.instruction import Instruction
from ...components._generated.location_ref import LocationRef
from ...components._generated.moment import Moment
from ...components._generated.party import Party
from ...components._generated.reason import Reason
from ...components._generated.reference import Reference
from ...components._generated.stock_reversal_line import StockReversalLine


class InventoryIssueReversed(CanonicalModel):
    """
    A goods issue, or a part of it, is undone and the goods are in stock again.

    Owner: Inventory control; system of record: WMS; classification: internal; personal data: standard; published within PT60S of: A shipment is cancelled after goods issue, or an issue was recorded wrongly.
    """

    issue_id: Identifier
    """Issue that is undone, as the event that reported it names it."""
    reversal_id: Identifier
    """Number of the reversal, given by the system that keeps the stock; with the year where the numbers start again."""
    facility: LocationRef
    """Warehouse or site whose stock is corrected."""
    reversed_at: Moment | None = None
    """When it was undone, as the source states it; the event time where it is an instant."""
    lines: Annotated[list[StockReversalLine], Field(max_length=9999, min_length=1)]
    """What is undone of the issue, all of it or a part; one line for each item and bucket of stock."""
    reason: Reason
    """Why the issue is undone; UNKNOWN when the source gives none."""
    instructions: Annotated[
        list[Instruction] | None, Field(max_length=50, min_length=1)
    ] = None
    """Remarks of the warehouse."""
    dates: Annotated[list[DateReference] | None, Field(max_length=50, min_length=1)] = (
        None
    )
    """Further dates and times that the message names."""
    parties: Annotated[list[Party] | None, Field(max_length=30, min_length=1)] = None
    """Further parties that the message names, each with its roles."""
    references: Annotated[
        list[Reference] | None, Field(max_length=300, min_length=1)
    ] = None
    """Other numbers of the same thing: purchase order, bill of lading, carrier's number, booking and the like."""
    extensions: Extensions | None = None
    """Data of a business unit or partner that the common model does not have, by namespace."""

"""StockDimension.

Generated from components/stock-dimension.json (sha256:c574065de8c5099f) by datamodel-code-generator 0.89.0; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from typing import Annotated

from canonical.codes._generated.duty_status import DutyStatus
from canonical.codes._generated.stock_status import StockStatus
from canonical.components._generated.scalars import Identifier, LocalDate
from canonical.components.model import CanonicalModel
from pydantic import Field

from .party import Party
from .storage_position import StoragePosition


class StockDimension(CanonicalModel):
    """What tells one bucket of stock from another."""

    status: StockStatus | None = None
    """State of the stock (code list stock-status)."""
    lot_number: Identifier | None = None
    """Lot or batch."""
    serial_numbers: Annotated[
        list[Identifier] | None, Field(max_length=1000, min_length=1)
    ] = None
    """Serial numbers."""
    expiry_date: LocalDate | None = None
    """Last day of use."""
    manufacture_date: LocalDate | None = None
    """Day of manufacture."""
    owner: Party | None = None
    """Owner of the stock, when that is not the operator's client of record."""
    duty_status: DutyStatus | None = None
    """Customs and excise state (code list duty-status)."""
    position: StoragePosition | None = None
    """Where in the site the stock lies."""

"""ItemRef.

Generated from components/item-ref.json (sha256:8719e709b265228e) by datamodel-code-generator 0.89.0; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from typing import Annotated

from canonical.components._generated.scalars import (
    CountryCode,
    Gtin,
    HsCode,
    Identifier,
    ShortText,
    UnitCode,
)
from canonical.components.model import CanonicalModel
from pydantic import Field

from .item_identifier import ItemIdentifier


class ItemRef(CanonicalModel):
    """An item: at least one of sku, gtin, identifiers, brandOwnerItemId and description is given."""

    sku: Identifier | None = None
    """Stock keeping unit: the number in the system of record."""
    gtin: Gtin | None = None
    """Global Trade Item Number (GTIN-8, UPC, EAN-13 or GTIN-14)."""
    identifiers: Annotated[
        list[ItemIdentifier] | None, Field(max_length=20, min_length=1)
    ] = None
    """Numbers that partners use for the item."""
    description: ShortText | None = None
    """Name of the item."""
    hs_code: HsCode | None = None
    """Customs tariff number."""
    country_of_origin: CountryCode | None = None
    """Country where the item was made (ISO 3166-1 alpha-2)."""
    base_unit: UnitCode | None = None
    """Unit in which stock of the item is kept."""
    brand_owner_item_id: Identifier | None = None
    """Number given by the owner of the brand."""

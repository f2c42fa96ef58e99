"""CustomsInfo.

Generated from components/customs-info.json (sha256:c46c3b3c826dbfa6) by datamodel-code-generator 0.89.0; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from canonical.components._generated.scalars import CountryCode, HsCode, Identifier
from canonical.components.model import CanonicalModel

from .money import Money


class CustomsInfo(CanonicalModel):
    """Customs facts of goods: of a whole shipment, or of one line of an order or shipment."""

    procedure: Identifier | None = None
    """Customs procedure code of the country."""
    hs_code: HsCode | None = None
    """Customs tariff number."""
    origin: CountryCode | None = None
    """Country of origin (ISO 3166-1 alpha-2)."""
    value: Money | None = None
    """Customs value."""
    declaration_number: Identifier | None = None
    """Number of the declaration."""
    status: Identifier | None = None
    """State of the declaration in the authority's words."""
    mrn: Identifier | None = None
    """Movement reference number."""
    regime: Identifier | None = None
    """Customs regime in the authority's words."""

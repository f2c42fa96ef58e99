"""Tax.

Generated from components/tax.json (sha256:185bbc48021b4dc1) by datamodel-code-generator 0.89.0; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from canonical.codes._generated.tax_type import TaxType
from canonical.components._generated.scalars import (
    Identifier,
    NonNegativeDecimal,
    ShortText,
    Text,
)
from canonical.components.model import CanonicalModel

from .signed_money import SignedMoney
from .source_code import SourceCode


class Tax(CanonicalModel):
    """Tax on a charge."""

    tax_type: TaxType | None = None
    """Kind of tax (code list tax-type)."""
    category: Identifier | None = None
    """Category, such as a UNTDID 5305 code."""
    rate_percent: NonNegativeDecimal | None = None
    """Rate in percent."""
    base: SignedMoney | None = None
    """Amount that is taxed."""
    amount: SignedMoney
    """Tax amount."""
    jurisdiction: ShortText | None = None
    """Country, state or authority that levies it."""
    exemption_reason: Text | None = None
    """Why no tax is due."""
    source_code: SourceCode | None = None
    """The partner's own code, untouched."""

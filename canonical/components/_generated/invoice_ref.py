"""InvoiceRef.

Generated from components/invoice-ref.json (sha256:aade660d19e3c0d6) by datamodel-code-generator 0.89.0; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from canonical.components._generated.scalars import (
    Identifier,
    LocalDate,
    PositiveInteger,
)
from canonical.components.model import CanonicalModel


class InvoiceRef(CanonicalModel):
    """An invoice by its numbers: the payee's or that of freight audit, at least one of them."""

    invoice_id: Identifier | None = None
    """Number of the invoice in freight audit."""
    invoice_number: Identifier | None = None
    """The payee's number of the invoice."""
    invoice_revision: PositiveInteger | None = None
    """Revision of the invoice that is meant; left out when the source keeps none."""
    invoice_date: LocalDate | None = None
    """Date of the invoice, which tells apart numbers that a payee uses again."""

"""SettledInvoice.

Generated from components/settled-invoice.json (sha256:edaeb5aa392e8a1f) by datamodel-code-generator 0.89.0; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from typing import Annotated

from canonical.components._generated.extensions import Extensions
from canonical.components._generated.scalars import Identifier
from canonical.components.model import CanonicalModel
from pydantic import Field

from .invoice_ref import InvoiceRef
from .reason import Reason
from .reference import Reference
from .signed_money import SignedMoney


class SettledInvoice(CanonicalModel):
    """One invoice or note in a settlement, and how much of it is cleared. The invoice, the note or another number is given."""

    invoice: InvoiceRef | None = None
    """Invoice that is cleared in whole or in part."""
    credit_note_number: Identifier | None = None
    """The payee's number of the credit or debit note that is set off."""
    charge_id: Identifier | None = None
    """Freight charge that the amount belongs to, when the payer knows it."""
    settled_amount: SignedMoney
    """Amount of the open item that is cleared: money, discount and withheld tax together; negative for a credit note that is set off."""
    paid_amount: SignedMoney | None = None
    """Part that is paid or netted."""
    discount_taken: SignedMoney | None = None
    """Part that is kept back as discount for early payment."""
    withheld_tax: SignedMoney | None = None
    """Part that is kept back as tax and paid to the authority."""
    reason: Reason | None = None
    """Why less than the invoice is cleared."""
    references: Annotated[
        list[Reference] | None, Field(max_length=100, min_length=1)
    ] = None
    """Numbers that belong to the line."""
    extensions: Extensions | None = None
    """Data of a business unit or partner that the common model does not have, by namespace."""

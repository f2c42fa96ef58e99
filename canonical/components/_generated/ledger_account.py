"""LedgerAccount.

Generated from components/ledger-account.json (sha256:08f42b3702636e9a) by datamodel-code-generator 0.89.0; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from canonical.components._generated.scalars import Identifier
from canonical.components.model import CanonicalModel


class LedgerAccount(CanonicalModel):
    """Where an amount is booked in the ledger: company, account and the units that bear the cost."""

    company: Identifier
    """Company code, the legal entity whose books are kept."""
    gl_account: Identifier
    """Account of the general ledger, such as freight accruals."""
    cost_centre: Identifier | None = None
    """Cost centre that bears the cost."""
    profit_centre: Identifier | None = None
    """Profit centre that the cost is shown under."""

"""The code list duty-status.

Generated from codelists/duty-status.json (sha256:72b349b19fb2c918); do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from canonical.codes.code import Code, CodeRow


class DutyStatus(Code):
    """Customs and excise state of stock.

    Closed within a major version. Owner: Inventory control. Source: canonical-logistics.
    """

    __slots__ = ()
    FREE: CodeRow = CodeRow("free", "Duty paid or none due.", "0.1.0")
    """Duty paid or none due."""
    BONDED: CodeRow = CodeRow("bonded", "Under customs bond.", "0.1.0")
    """Under customs bond."""
    EXCISE_SUSPENDED: CodeRow = CodeRow("excise-suspended", "Excise duty suspended.", "0.1.0")
    """Excise duty suspended."""

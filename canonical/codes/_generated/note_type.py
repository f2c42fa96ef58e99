"""The code list note-type.

Generated from codelists/note-type.json (sha256:ab8cbed83fba3b14); do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from canonical.codes.code import Code, CodeRow


class NoteType(Code):
    """Direction of a note that corrects an invoice.

    Closed within a major version. Owner: Freight audit & pay. Source: canonical-logistics.
    """

    __slots__ = ()
    CREDIT: CodeRow = CodeRow("credit", "Lowers what the payer owes.", "1.0.0")
    """Lowers what the payer owes."""
    DEBIT: CodeRow = CodeRow("debit", "Raises what the payer owes.", "1.0.0")
    """Raises what the payer owes."""

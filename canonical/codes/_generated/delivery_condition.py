"""The code list delivery-condition.

Generated from codelists/delivery-condition.json (sha256:54b35ff44bcd54e0); do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from canonical.codes.code import Code, CodeRow


class DeliveryCondition(Code):
    """In what condition goods were taken over at delivery.

    Closed within a major version. Owner: Transport execution. Source: canonical-logistics.
    """

    __slots__ = ()
    CLEAN: CodeRow = CodeRow("clean", "Everything taken over, nothing to note.", "1.0.0")
    """Everything taken over, nothing to note."""
    EXCEPTIONS_NOTED: CodeRow = CodeRow("exceptions-noted", "Taken over in whole or part, with damage, shortage or refusal noted.", "1.0.0")
    """Taken over in whole or part, with damage, shortage or refusal noted."""
    REFUSED: CodeRow = CodeRow("refused", "Nothing taken over.", "1.0.0")
    """Nothing taken over."""

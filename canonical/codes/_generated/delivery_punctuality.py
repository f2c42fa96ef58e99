"""The code list delivery-punctuality.

Generated from codelists/delivery-punctuality.json (sha256:4c566a12e6e6f1ac); do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from canonical.codes.code import Code, CodeRow


class DeliveryPunctuality(Code):
    """Whether a delivery was in time, measured against what was agreed.

    Closed within a major version. Owner: Transport execution. Source: canonical-logistics.
    """

    __slots__ = ()
    ON_TIME: CodeRow = CodeRow("on-time", "Within the agreed window or tolerance.", "1.0.0")
    """Within the agreed window or tolerance."""
    EARLY: CodeRow = CodeRow("early", "Before it.", "1.0.0")
    """Before it."""
    LATE: CodeRow = CodeRow("late", "After it.", "1.0.0")
    """After it."""
    NOT_MEASURED: CodeRow = CodeRow("not-measured", "Nothing was agreed to measure against, or the delivery has no certain time.", "1.0.0")
    """Nothing was agreed to measure against, or the delivery has no certain time."""

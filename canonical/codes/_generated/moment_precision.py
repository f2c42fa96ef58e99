"""The code list moment-precision.

Generated from codelists/moment-precision.json (sha256:e86f79e435d82c47); do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from canonical.codes.code import Code, CodeRow


class MomentPrecision(Code):
    """How exactly a moment is known.

    Closed within a major version. Owner: Data model. Source: canonical-logistics.
    """

    __slots__ = ()
    DAY: CodeRow = CodeRow("day", "Only the date is known.", "0.1.0")
    """Only the date is known."""
    MINUTE: CodeRow = CodeRow("minute", "Date, hour and minute are known.", "0.1.0")
    """Date, hour and minute are known."""
    SECOND: CodeRow = CodeRow("second", "Known to the second or finer.", "0.1.0")
    """Known to the second or finer."""

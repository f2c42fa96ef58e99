"""The code list completeness.

Generated from codelists/completeness.json (sha256:f1cf2adaa0e0247e); do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from canonical.codes.code import Code, CodeRow


class Completeness(Code):
    """Whether an order may be shipped in parts.

    Closed within a major version. Owner: Order management. Source: canonical-logistics.
    """

    __slots__ = ()
    COMPLETE_ONLY: CodeRow = CodeRow("complete-only", "Ship all or nothing.", "0.1.0")
    """Ship all or nothing."""
    PARTIAL_ALLOWED: CodeRow = CodeRow("partial-allowed", "Parts may be shipped.", "0.1.0")
    """Parts may be shipped."""

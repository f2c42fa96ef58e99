"""The code list decision-method.

Generated from codelists/decision-method.json (sha256:cf7e4386f12bfe8f); do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from canonical.codes.code import Code, CodeRow


class DecisionMethod(Code):
    """Who takes a decision of freight audit.

    Closed within a major version. Owner: Freight audit & pay. Source: canonical-logistics.
    """

    __slots__ = ()
    AUTOMATIC: CodeRow = CodeRow("automatic", "A system, by its rules.", "1.0.0")
    """A system, by its rules."""
    MANUAL: CodeRow = CodeRow("manual", "A person.", "1.0.0")
    """A person."""

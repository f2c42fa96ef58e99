"""The code list assurance-level.

Generated from codelists/assurance-level.json (sha256:126cf8001348628d); do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from canonical.codes.code import Code, CodeRow


class AssuranceLevel(Code):
    """How thoroughly an independent verifier looked at a statement.

    Closed within a major version. Owner: Sustainability. Source: ISO 14064-3.
    """

    __slots__ = ()
    LIMITED: CodeRow = CodeRow("limited", "Limited assurance: nothing was found against it.", "1.0.0")
    """Limited assurance: nothing was found against it."""
    REASONABLE: CodeRow = CodeRow("reasonable", "Reasonable assurance: found to be right in all that matters.", "1.0.0")
    """Reasonable assurance: found to be right in all that matters."""
    NONE: CodeRow = CodeRow("none", "Not verified by anybody independent.", "1.0.0")
    """Not verified by anybody independent."""

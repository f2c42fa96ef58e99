"""The code list seal-condition.

Generated from codelists/seal-condition.json (sha256:81bdce17a1b77462); do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from canonical.codes.code import Code, CodeRow


class SealCondition(Code):
    """State of a seal.

    Closed within a major version. Owner: Transport execution. Source: canonical-logistics.
    """

    __slots__ = ()
    INTACT: CodeRow = CodeRow("intact", "Whole.", "0.1.0")
    """Whole."""
    DAMAGED: CodeRow = CodeRow("damaged", "Damaged but closed.", "0.1.0")
    """Damaged but closed."""
    BROKEN: CodeRow = CodeRow("broken", "Open or broken.", "0.1.0")
    """Open or broken."""
    MISSING: CodeRow = CodeRow("missing", "Not there.", "0.1.0")
    """Not there."""

"""The code list tolerance-combination.

Generated from codelists/tolerance-combination.json (sha256:07e95a4b2c4ceba2); do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from canonical.codes.code import Code, CodeRow


class ToleranceCombination(Code):
    """How two limits of a tolerance work together.

    Closed within a major version. Owner: Freight audit & pay. Source: canonical-logistics.
    """

    __slots__ = ()
    BOTH: CodeRow = CodeRow("both", "The variance keeps both limits.", "1.0.0")
    """The variance keeps both limits."""
    EITHER: CodeRow = CodeRow("either", "It is enough that the variance keeps one limit.", "1.0.0")
    """It is enough that the variance keeps one limit."""

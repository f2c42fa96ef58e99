"""The code list cancellation-scope.

Generated from codelists/cancellation-scope.json (sha256:450a06f72cf8d2a3); do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from canonical.codes.code import Code, CodeRow


class CancellationScope(Code):
    """How much of an order is cancelled or refused.

    Closed within a major version. Owner: Order management. Source: canonical-logistics.
    """

    __slots__ = ()
    ORDER: CodeRow = CodeRow("order", "The whole order, or all that is still open of it.", "1.0.0")
    """The whole order, or all that is still open of it."""
    LINES: CodeRow = CodeRow("lines", "Some lines, or part of their quantity.", "1.0.0")
    """Some lines, or part of their quantity."""

"""The code list effective-scope.

Generated from codelists/effective-scope.json (sha256:c51e22937823d7a3); do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from canonical.codes.code import Code, CodeRow


class EffectiveScope(Code):
    """Which part of an order a change applies to.

    Closed within a major version. Owner: Order management. Source: canonical-logistics.
    """

    __slots__ = ()
    OPEN_QUANTITY: CodeRow = CodeRow("open-quantity", "Only what has not been shipped yet.", "1.0.0")
    """Only what has not been shipped yet."""
    ALL: CodeRow = CodeRow("all", "The whole order, shipped parts included: prices and terms.", "1.0.0")
    """The whole order, shipped parts included: prices and terms."""

"""The code list packing-group.

Generated from codelists/packing-group.json (sha256:3e2d2f1ef442f1e5); do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from canonical.codes.code import Code, CodeRow


class PackingGroup(Code):
    """Degree of danger of a substance for packing.

    Closed within a major version. Owner: Transport execution. Source: UN Recommendations on the Transport of
    Dangerous Goods.
    """

    __slots__ = ()
    I: CodeRow = CodeRow("I", "High danger.", "0.1.0")
    """High danger."""
    II: CodeRow = CodeRow("II", "Medium danger.", "0.1.0")
    """Medium danger."""
    III: CodeRow = CodeRow("III", "Low danger.", "0.1.0")
    """Low danger."""
    NONE: CodeRow = CodeRow("none", "No packing group assigned.", "0.1.0")
    """No packing group assigned."""

"""The code list movement-type.

Generated from codelists/movement-type.json (sha256:dd29229838397c10); do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from canonical.codes.code import Code, CodeRow


class MovementType(Code, extensible=True):
    """Why stock is moved inside a site.

    May grow within a major version. Owner: Inventory control. Source: canonical-logistics.
    """

    __slots__ = ()
    PUTAWAY: CodeRow = CodeRow("putaway", "From receiving to its place in storage.", "1.0.0")
    """From receiving to its place in storage."""
    REPLENISHMENT: CodeRow = CodeRow("replenishment", "From reserve storage to a place that is picked from.", "1.0.0")
    """From reserve storage to a place that is picked from."""
    RELOCATION: CodeRow = CodeRow("relocation", "To a better or tidier place in storage.", "1.0.0")
    """To a better or tidier place in storage."""
    STAGING: CodeRow = CodeRow("staging", "To the dock or a lane, ready to be loaded or worked on.", "1.0.0")
    """To the dock or a lane, ready to be loaded or worked on."""
    CROSS_DOCK: CodeRow = CodeRow("cross-dock", "From receiving straight to shipping, without storage.", "1.0.0")
    """From receiving straight to shipping, without storage."""
    OTHER: CodeRow = CodeRow("other", "Another kind, or a kind of the source that has no code of its own here.", "1.0.0")
    """Another kind, or a kind of the source that has no code of its own here."""

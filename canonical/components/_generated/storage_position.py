"""StoragePosition.

Generated from components/storage-position.json (sha256:c8624836625c251f) by datamodel-code-generator 0.89.0; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from canonical.components._generated.scalars import Identifier
from canonical.components.model import CanonicalModel


class StoragePosition(CanonicalModel):
    """Position inside a site."""

    zone: Identifier | None = None
    """Zone or area."""
    aisle: Identifier | None = None
    """Aisle."""
    bin: Identifier | None = None
    """Bin or slot."""
    level: Identifier | None = None
    """Level."""
    dock: Identifier | None = None
    """Dock door."""

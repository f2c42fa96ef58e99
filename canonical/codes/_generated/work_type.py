"""The code list work-type.

Generated from codelists/work-type.json (sha256:790c22b41b740745); do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from canonical.codes.code import Code, CodeRow


class WorkType(Code, extensible=True):
    """How a warehouse groups picking work that it releases.

    May grow within a major version. Owner: Warehouse operations. Source: canonical-logistics.
    """

    __slots__ = ()
    WAVE: CodeRow = CodeRow("wave", "Wave: shipments of a departure or route released together.", "1.0.0")
    """Wave: shipments of a departure or route released together."""
    BATCH: CodeRow = CodeRow("batch", "Batch: shipments picked in one walk and sorted afterwards.", "1.0.0")
    """Batch: shipments picked in one walk and sorted afterwards."""
    WAVELESS: CodeRow = CodeRow("waveless", "Single shipments as they come, without a wave.", "1.0.0")
    """Single shipments as they come, without a wave."""

"""The code list stop-activity.

Generated from codelists/stop-activity.json (sha256:c4bf6c78c6f740db); do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from canonical.codes.code import Code, CodeRow


class StopActivity(Code, extensible=True):
    """What is done at a stop; kind groups the activities into pickup, delivery, transfer, equipment and service.

    May grow within a major version. Owner: Transport execution. Source: canonical-logistics, X12 163.
    """

    __slots__ = ()
    PICKUP: CodeRow = CodeRow("pickup", "Goods are loaded.", "0.1.0")
    """Goods are loaded."""
    PICKUP_COMPLETE: CodeRow = CodeRow("pickup-complete", "The whole load is loaded here.", "0.1.0")
    """The whole load is loaded here."""
    PICKUP_PARTIAL: CodeRow = CodeRow("pickup-partial", "Part of the load is loaded here.", "0.1.0")
    """Part of the load is loaded here."""
    DELIVERY: CodeRow = CodeRow("delivery", "Goods are unloaded.", "0.1.0")
    """Goods are unloaded."""
    DELIVERY_COMPLETE: CodeRow = CodeRow("delivery-complete", "Everything is unloaded here.", "0.1.0")
    """Everything is unloaded here."""
    DELIVERY_PARTIAL: CodeRow = CodeRow("delivery-partial", "Part of the load is unloaded here.", "0.1.0")
    """Part of the load is unloaded here."""
    CROSS_DOCK: CodeRow = CodeRow("cross-dock", "Goods change vehicles.", "0.1.0")
    """Goods change vehicles."""
    CONSOLIDATE: CodeRow = CodeRow("consolidate", "Goods are merged with others.", "0.1.0")
    """Goods are merged with others."""
    DROP: CodeRow = CodeRow("drop", "Equipment is left.", "0.1.0")
    """Equipment is left."""
    HOOK: CodeRow = CodeRow("hook", "Equipment is collected.", "0.1.0")
    """Equipment is collected."""
    HEAT: CodeRow = CodeRow("heat", "Goods are heated.", "0.1.0")
    """Goods are heated."""
    WEIGH: CodeRow = CodeRow("weigh", "The loaded vehicle is weighed.", "0.1.0")
    """The loaded vehicle is weighed."""
    CUSTOMS: CodeRow = CodeRow("customs", "Customs check or clearance.", "0.1.0")
    """Customs check or clearance."""
    REST: CodeRow = CodeRow("rest", "Rest of the driver.", "0.1.0")
    """Rest of the driver."""
    OTHER: CodeRow = CodeRow("other", "Another activity; see sourceCode.", "0.1.0")
    """Another activity; see sourceCode."""

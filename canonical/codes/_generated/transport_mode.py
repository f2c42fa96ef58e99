"""The code list transport-mode.

Generated from codelists/transport-mode.json (sha256:473b9c02f0629dfb); do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from canonical.codes.code import Code, CodeRow


class TransportMode(Code, extensible=True):
    """Mode of transport.

    May grow within a major version. Owner: Transport execution. Source: canonical-logistics, X12 91, UN/ECE
    Recommendation 19.
    """

    __slots__ = ()
    ROAD: CodeRow = CodeRow("road", "By road.", "0.1.0")
    """By road."""
    ROAD_LTL: CodeRow = CodeRow("road-ltl", "By road, less than a truckload.", "0.1.0")
    """By road, less than a truckload."""
    SUPPLIER_TRUCK: CodeRow = CodeRow("supplier-truck", "By the supplier's own truck.", "0.1.0")
    """By the supplier's own truck."""
    RAIL: CodeRow = CodeRow("rail", "By rail.", "0.1.0")
    """By rail."""
    SEA: CodeRow = CodeRow("sea", "By sea.", "0.1.0")
    """By sea."""
    INLAND_WATERWAY: CodeRow = CodeRow("inland-waterway", "On rivers and canals.", "0.1.0")
    """On rivers and canals."""
    AIR: CodeRow = CodeRow("air", "By air.", "0.1.0")
    """By air."""
    INTERMODAL: CodeRow = CodeRow("intermodal", "Trailer or container by road and rail.", "0.1.0")
    """Trailer or container by road and rail."""
    MULTIMODAL: CodeRow = CodeRow("multimodal", "By several modes.", "0.1.0")
    """By several modes."""
    PARCEL: CodeRow = CodeRow("parcel", "By parcel service.", "0.1.0")
    """By parcel service."""
    COURIER: CodeRow = CodeRow("courier", "By courier, from hand to hand.", "1.0.0")
    """By courier, from hand to hand."""
    MAIL: CodeRow = CodeRow("mail", "By post.", "0.1.0")
    """By post."""
    CUSTOMER_PICKUP: CodeRow = CodeRow("customer-pickup", "The customer collects.", "0.1.0")
    """The customer collects."""
    BEST_WAY: CodeRow = CodeRow("best-way", "The carrier or shipper chooses.", "0.1.0")
    """The carrier or shipper chooses."""
    CONSOLIDATION: CodeRow = CodeRow("consolidation", "Merged with other shipments.", "0.1.0")
    """Merged with other shipments."""
    PIPELINE: CodeRow = CodeRow("pipeline", "By pipeline or other fixed installation.", "0.1.0")
    """By pipeline or other fixed installation."""
    OTHER: CodeRow = CodeRow("other", "Another mode; see sourceCode.", "0.1.0")
    """Another mode; see sourceCode."""

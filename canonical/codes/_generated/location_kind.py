"""The code list location-kind.

Generated from codelists/location-kind.json (sha256:d81decb3ce8acbc8); do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from canonical.codes.code import Code, CodeRow


class LocationKind(Code, extensible=True):
    """What kind of place a location is.

    May grow within a major version. Owner: Data model. Source: canonical-logistics.
    """

    __slots__ = ()
    WAREHOUSE: CodeRow = CodeRow("warehouse", "Warehouse.", "0.1.0")
    """Warehouse."""
    DISTRIBUTION_CENTRE: CodeRow = CodeRow("distribution-centre", "Distribution centre.", "0.1.0")
    """Distribution centre."""
    STORE: CodeRow = CodeRow("store", "Shop.", "0.1.0")
    """Shop."""
    PLANT: CodeRow = CodeRow("plant", "Factory.", "0.1.0")
    """Factory."""
    CROSS_DOCK: CodeRow = CodeRow("cross-dock", "Place where goods change vehicles without storage.", "0.1.0")
    """Place where goods change vehicles without storage."""
    CUSTOMER_SITE: CodeRow = CodeRow("customer-site", "Site of a customer.", "0.1.0")
    """Site of a customer."""
    SUPPLIER_SITE: CodeRow = CodeRow("supplier-site", "Site of a supplier.", "0.1.0")
    """Site of a supplier."""
    RESIDENCE: CodeRow = CodeRow("residence", "Home of a person.", "0.1.0")
    """Home of a person."""
    CARRIER_TERMINAL: CodeRow = CodeRow("carrier-terminal", "Terminal or hub of a carrier.", "0.1.0")
    """Terminal or hub of a carrier."""
    TERMINAL: CodeRow = CodeRow("terminal", "Terminal of any mode.", "0.1.0")
    """Terminal of any mode."""
    PORT: CodeRow = CodeRow("port", "Sea or river port.", "0.1.0")
    """Sea or river port."""
    BERTH: CodeRow = CodeRow("berth", "Berth in a port.", "0.1.0")
    """Berth in a port."""
    AIRPORT: CodeRow = CodeRow("airport", "Airport.", "0.1.0")
    """Airport."""
    RAIL_RAMP: CodeRow = CodeRow("rail-ramp", "Ramp or rail terminal.", "0.1.0")
    """Ramp or rail terminal."""
    DEPOT: CodeRow = CodeRow("depot", "Depot of empty equipment.", "0.1.0")
    """Depot of empty equipment."""
    YARD: CodeRow = CodeRow("yard", "Yard.", "0.1.0")
    """Yard."""
    CUSTOMS_OFFICE: CodeRow = CodeRow("customs-office", "Customs office.", "0.1.0")
    """Customs office."""
    BORDER_CROSSING: CodeRow = CodeRow("border-crossing", "Border crossing.", "0.1.0")
    """Border crossing."""
    REST_AREA: CodeRow = CodeRow("rest-area", "Parking or rest area.", "0.1.0")
    """Parking or rest area."""
    OTHER: CodeRow = CodeRow("other", "Another kind of place.", "0.1.0")
    """Another kind of place."""

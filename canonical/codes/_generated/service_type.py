"""The code list service-type.

Generated from codelists/service-type.json (sha256:71177bdd14833145); do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from canonical.codes.code import Code, CodeRow


class ServiceType(Code, extensible=True):
    """Service beyond plain transport.

    May grow within a major version. Owner: Transport execution. Source: canonical-logistics.
    """

    __slots__ = ()
    LIFTGATE: CodeRow = CodeRow("liftgate", "Lift gate on the vehicle.", "0.1.0")
    """Lift gate on the vehicle."""
    INSIDE_PICKUP: CodeRow = CodeRow("inside-pickup", "Pick-up inside the building.", "0.1.0")
    """Pick-up inside the building."""
    INSIDE_DELIVERY: CodeRow = CodeRow("inside-delivery", "Delivery inside the building.", "0.1.0")
    """Delivery inside the building."""
    RESIDENTIAL_PICKUP: CodeRow = CodeRow("residential-pickup", "Pick-up at a home.", "0.1.0")
    """Pick-up at a home."""
    RESIDENTIAL_DELIVERY: CodeRow = CodeRow("residential-delivery", "Delivery at a home.", "0.1.0")
    """Delivery at a home."""
    LIMITED_ACCESS: CodeRow = CodeRow("limited-access", "Place that is hard to reach.", "0.1.0")
    """Place that is hard to reach."""
    APPOINTMENT: CodeRow = CodeRow("appointment", "Appointment to be made.", "0.1.0")
    """Appointment to be made."""
    NOTIFICATION: CodeRow = CodeRow("notification", "Call before arrival.", "0.1.0")
    """Call before arrival."""
    TEAM: CodeRow = CodeRow("team", "Two drivers.", "0.1.0")
    """Two drivers."""
    EXPEDITE: CodeRow = CodeRow("expedite", "Fastest way.", "0.1.0")
    """Fastest way."""
    HAZMAT: CodeRow = CodeRow("hazmat", "Dangerous goods handling.", "0.1.0")
    """Dangerous goods handling."""
    TEMPERATURE_CONTROL: CodeRow = CodeRow("temperature-control", "Temperature to be kept.", "0.1.0")
    """Temperature to be kept."""
    LOADING: CodeRow = CodeRow("loading", "Loading by the carrier.", "0.1.0")
    """Loading by the carrier."""
    UNLOADING: CodeRow = CodeRow("unloading", "Unloading by the carrier.", "0.1.0")
    """Unloading by the carrier."""
    SORTING: CodeRow = CodeRow("sorting", "Sorting and segregating.", "0.1.0")
    """Sorting and segregating."""
    WEEKEND: CodeRow = CodeRow("weekend", "Work on a weekend or holiday.", "0.1.0")
    """Work on a weekend or holiday."""
    CASH_ON_DELIVERY: CodeRow = CodeRow("cash-on-delivery", "Money to be collected at delivery.", "0.1.0")
    """Money to be collected at delivery."""
    PROOF_OF_DELIVERY: CodeRow = CodeRow("proof-of-delivery", "Signed proof of delivery to be sent.", "0.1.0")
    """Signed proof of delivery to be sent."""
    OTHER: CodeRow = CodeRow("other", "Another service; see sourceCode or note.", "0.1.0")
    """Another service; see sourceCode or note."""

"""The code list position-source.

Generated from codelists/position-source.json (sha256:3ac74253e86f100a); do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from canonical.codes.code import Code, CodeRow


class PositionSource(Code, extensible=True):
    """How a position was found.

    May grow within a major version. Owner: Visibility. Source: canonical-logistics.
    """

    __slots__ = ()
    ELD: CodeRow = CodeRow("eld", "Electronic logging device of the driver.", "1.0.0")
    """Electronic logging device of the driver."""
    TELEMATICS: CodeRow = CodeRow("telematics", "On-board unit of the vehicle or trailer.", "1.0.0")
    """On-board unit of the vehicle or trailer."""
    MOBILE: CodeRow = CodeRow("mobile", "Telephone of the driver.", "1.0.0")
    """Telephone of the driver."""
    AIS: CodeRow = CodeRow("ais", "Ship transponder, automatic identification system.", "1.0.0")
    """Ship transponder, automatic identification system."""
    ADSB: CodeRow = CodeRow("adsb", "Aircraft transponder, ADS-B.", "1.0.0")
    """Aircraft transponder, ADS-B."""
    CELL: CodeRow = CodeRow("cell", "Cells of a mobile network, without satellite.", "1.0.0")
    """Cells of a mobile network, without satellite."""
    TRACKER: CodeRow = CodeRow("tracker", "Tracking device on the goods or equipment.", "1.0.0")
    """Tracking device on the goods or equipment."""
    MANUAL: CodeRow = CodeRow("manual", "Entered or told by a person.", "1.0.0")
    """Entered or told by a person."""

"""The code list report-method.

Generated from codelists/report-method.json (sha256:064eb0e4d776c157); do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from canonical.codes.code import Code, CodeRow


class ReportMethod(Code):
    """How a report reached us.

    Closed within a major version. Owner: Visibility. Source: canonical-logistics.
    """

    __slots__ = ()
    EDI: CodeRow = CodeRow("edi", "EDI message or IDoc.", "0.1.0")
    """EDI message or IDoc."""
    API: CodeRow = CodeRow("api", "Call of an interface.", "0.1.0")
    """Call of an interface."""
    TELEMATICS: CodeRow = CodeRow("telematics", "On-board unit of the vehicle.", "0.1.0")
    """On-board unit of the vehicle."""
    IOT: CodeRow = CodeRow("iot", "Sensor or tracker on the goods or equipment.", "0.1.0")
    """Sensor or tracker on the goods or equipment."""
    MANUAL: CodeRow = CodeRow("manual", "Entered by a person.", "0.1.0")
    """Entered by a person."""
    GEOFENCE: CodeRow = CodeRow("geofence", "Crossing of a drawn boundary.", "0.1.0")
    """Crossing of a drawn boundary."""
    PORTAL: CodeRow = CodeRow("portal", "Entered by the partner on a web portal.", "0.1.0")
    """Entered by the partner on a web portal."""

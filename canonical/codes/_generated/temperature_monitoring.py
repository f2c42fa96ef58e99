"""The code list temperature-monitoring.

Generated from codelists/temperature-monitoring.json (sha256:d5946d62e6ce1636); do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from canonical.codes.code import Code, CodeRow


class TemperatureMonitoring(Code):
    """How temperature is watched.

    Closed within a major version. Owner: Transport execution. Source: canonical-logistics.
    """

    __slots__ = ()
    NONE: CodeRow = CodeRow("none", "Not watched.", "0.1.0")
    """Not watched."""
    CONTINUOUS: CodeRow = CodeRow("continuous", "Recorded all the time.", "0.1.0")
    """Recorded all the time."""
    SPOT: CodeRow = CodeRow("spot", "Looked at now and then.", "0.1.0")
    """Looked at now and then."""

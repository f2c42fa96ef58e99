"""The code list eta-method.

Generated from codelists/eta-method.json (sha256:6db23a012bb1392c); do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from canonical.codes.code import Code, CodeRow


class EtaMethod(Code, extensible=True):
    """How a prediction was made.

    May grow within a major version. Owner: Visibility. Source: canonical-logistics.
    """

    __slots__ = ()
    CARRIER: CodeRow = CodeRow("carrier", "The carrier said so.", "1.0.0")
    """The carrier said so."""
    TELEMATICS_MODEL: CodeRow = CodeRow("telematics-model", "Calculated from positions, traffic or past journeys.", "1.0.0")
    """Calculated from positions, traffic or past journeys."""
    MANUAL: CodeRow = CodeRow("manual", "Estimated by a person.", "1.0.0")
    """Estimated by a person."""
    SCHEDULE: CodeRow = CodeRow("schedule", "Taken from a timetable or sailing list.", "1.0.0")
    """Taken from a timetable or sailing list."""

"""The code list measurement-state.

Generated from codelists/measurement-state.json (sha256:bc2207ab120d3683); do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from canonical.codes.code import Code, CodeRow


class MeasurementState(Code, extensible=True):
    """State that a sensor reports where there is no number to give.

    May grow within a major version. Owner: Quality. Source: canonical-logistics.
    """

    __slots__ = ()
    OPEN: CodeRow = CodeRow("open", "The door is open.", "1.0.0")
    """The door is open."""
    CLOSED: CodeRow = CodeRow("closed", "The door is closed.", "1.0.0")
    """The door is closed."""
    ON: CodeRow = CodeRow("on", "There is power.", "1.0.0")
    """There is power."""
    OFF: CodeRow = CodeRow("off", "There is no power.", "1.0.0")
    """There is no power."""
    CHARGING: CodeRow = CodeRow("charging", "The battery is being charged.", "1.0.0")
    """The battery is being charged."""
    OK: CodeRow = CodeRow("ok", "The battery is full enough.", "1.0.0")
    """The battery is full enough."""
    LOW: CodeRow = CodeRow("low", "The battery is to be charged or changed soon.", "1.0.0")
    """The battery is to be charged or changed soon."""
    CRITICAL: CodeRow = CodeRow("critical", "The battery is about to fail.", "1.0.0")
    """The battery is about to fail."""
    DETECTED: CodeRow = CodeRow("detected", "What the sensor looks for is there, such as a shock or light.", "1.0.0")
    """What the sensor looks for is there, such as a shock or light."""
    NOT_DETECTED: CodeRow = CodeRow("not-detected", "What the sensor looks for is not there.", "1.0.0")
    """What the sensor looks for is not there."""
    FAULT: CodeRow = CodeRow("fault", "The sensor does not work and its readings do not count.", "1.0.0")
    """The sensor does not work and its readings do not count."""

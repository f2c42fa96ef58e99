"""The code list measurement-kind.

Generated from codelists/measurement-kind.json (sha256:0419b581d61d6933); do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from canonical.codes.code import Code, CodeRow


class MeasurementKind(Code, extensible=True):
    """What a sensor measures. The property measures says which units fit where that can be told.

    May grow within a major version. Owner: Quality. Source: canonical-logistics.
    """

    __slots__ = ()
    TEMPERATURE: CodeRow = CodeRow("temperature", "Temperature at the sensor, of the goods or the air around them.", "1.0.0")
    """Temperature at the sensor, of the goods or the air around them."""
    SUPPLY_AIR_TEMPERATURE: CodeRow = CodeRow("supply-air-temperature", "Air that a reefer unit blows in.", "1.0.0")
    """Air that a reefer unit blows in."""
    RETURN_AIR_TEMPERATURE: CodeRow = CodeRow("return-air-temperature", "Air that comes back to a reefer unit.", "1.0.0")
    """Air that comes back to a reefer unit."""
    SET_POINT_TEMPERATURE: CodeRow = CodeRow("set-point-temperature", "Temperature that a reefer unit is set to.", "1.0.0")
    """Temperature that a reefer unit is set to."""
    HUMIDITY: CodeRow = CodeRow("humidity", "Relative humidity.", "1.0.0")
    """Relative humidity."""
    SHOCK: CodeRow = CodeRow("shock", "Acceleration of a blow.", "1.0.0")
    """Acceleration of a blow."""
    TILT: CodeRow = CodeRow("tilt", "Angle away from upright.", "1.0.0")
    """Angle away from upright."""
    LIGHT: CodeRow = CodeRow("light", "Light at the sensor, which tells an opened package.", "1.0.0")
    """Light at the sensor, which tells an opened package."""
    PRESSURE: CodeRow = CodeRow("pressure", "Pressure of the air or of a tank.", "1.0.0")
    """Pressure of the air or of a tank."""
    CO2: CodeRow = CodeRow("co2", "Carbon dioxide in the air.", "1.0.0")
    """Carbon dioxide in the air."""
    OXYGEN: CodeRow = CodeRow("oxygen", "Oxygen in the air.", "1.0.0")
    """Oxygen in the air."""
    DOOR: CodeRow = CodeRow("door", "Whether a door is open or closed.", "1.0.0")
    """Whether a door is open or closed."""
    POWER: CodeRow = CodeRow("power", "Whether a reefer unit or device has power from outside.", "1.0.0")
    """Whether a reefer unit or device has power from outside."""
    BATTERY: CodeRow = CodeRow("battery", "Charge left in the battery of the device.", "1.0.0")
    """Charge left in the battery of the device."""
    OTHER: CodeRow = CodeRow("other", "Another property; the source code says which.", "1.0.0")
    """Another property; the source code says which."""

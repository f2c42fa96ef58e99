"""TemperatureRequirement.

Generated from components/temperature-requirement.json (sha256:aebe45841f08e0b4) by datamodel-code-generator 0.89.0; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from canonical.codes._generated.temperature_monitoring import TemperatureMonitoring
from canonical.codes._generated.temperature_unit import TemperatureUnit
from canonical.components._generated.scalars import Decimal, NonNegativeDecimal
from canonical.components.model import CanonicalModel


class TemperatureRequirement(CanonicalModel):
    """Temperature and humidity in which goods are to be kept."""

    min: Decimal | None = None
    """Lowest temperature allowed."""
    max: Decimal | None = None
    """Highest temperature allowed."""
    set_point: Decimal | None = None
    """Temperature to set on the unit."""
    unit_code: TemperatureUnit
    """CEL degrees Celsius or FAH degrees Fahrenheit; holds for all three temperatures."""
    humidity_min: NonNegativeDecimal | None = None
    """Lowest relative humidity in percent."""
    humidity_max: NonNegativeDecimal | None = None
    """Highest relative humidity in percent."""
    monitoring: TemperatureMonitoring | None = None
    """How temperature is to be watched (code list temperature-monitoring)."""

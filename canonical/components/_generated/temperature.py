"""Temperature.

Generated from components/temperature.json (sha256:9458030b5b05e2d8) by datamodel-code-generator 0.89.0; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from canonical.codes._generated.temperature_unit import TemperatureUnit
from canonical.components._generated.scalars import Decimal, ShortText
from canonical.components.model import CanonicalModel

from .moment import Moment


class Temperature(CanonicalModel):
    """One measured temperature."""

    value: Decimal
    """Degrees; below zero counts as less."""
    unit_code: TemperatureUnit
    """CEL degrees Celsius or FAH degrees Fahrenheit (code list temperature-unit)."""
    measured_at: Moment | None = None
    """When it was measured, when the source says it."""
    place: ShortText | None = None
    """Where it was measured, in the words of the source: nose, middle, core of the goods."""

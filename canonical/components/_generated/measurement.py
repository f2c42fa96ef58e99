"""Measurement.

Generated from components/measurement.json (sha256:46c6cdb218ac8cbe) by datamodel-code-generator 0.89.0; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from canonical.codes._generated.measurement_kind import MeasurementKind
from canonical.codes._generated.measurement_state import MeasurementState
from canonical.components._generated.scalars import Decimal, Identifier, UnitCode
from canonical.components.model import CanonicalModel

from .moment import Moment
from .period import Period
from .source_code import SourceCode


class Measurement(CanonicalModel):
    """One reading of one sensor: a number with its unit, a state, or the lowest, highest and mean number of a span."""

    kind: MeasurementKind
    """What is measured (code list measurement-kind)."""
    value: Decimal | None = None
    """The number that was read."""
    unit_code: UnitCode | None = None
    """Unit of value, min, max and mean: UN/ECE Recommendation 20, such as CEL degrees Celsius, P1 percent, K40 standard gravity, LUX lux, 59 parts per million."""
    state: MeasurementState | None = None
    """What was read where there is no number, such as a door that is open (code list measurement-state)."""
    min: Decimal | None = None
    """Lowest number of the span that the reading sums up."""
    max: Decimal | None = None
    """Highest number of the span."""
    mean: Decimal | None = None
    """Mean of the span."""
    at: Moment | None = None
    """When it was read, where that differs from the time of the event."""
    period: Period | None = None
    """Span that min, max and mean sum up."""
    device_id: Identifier | None = None
    """Device that read it, where that differs from the device of the event."""
    sensor_id: Identifier | None = None
    """Sensor or probe of the device, when it has several."""
    source_code: SourceCode | None = None
    """The device's own name of the property, untouched; always given with kind other."""

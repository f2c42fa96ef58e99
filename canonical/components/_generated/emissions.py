"""Emissions.

Generated from components/emissions.json (sha256:f155fdf84dec0d51) by datamodel-code-generator 0.89.0; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from canonical.codes._generated.emissions_boundary import EmissionsBoundary
from canonical.codes._generated.emissions_data_quality import EmissionsDataQuality
from canonical.codes._generated.emissions_standard import EmissionsStandard
from canonical.codes._generated.emissions_unit import EmissionsUnit
from canonical.codes._generated.energy_carrier import EnergyCarrier
from canonical.components._generated.scalars import NonNegativeDecimal, ShortText
from canonical.components.model import CanonicalModel

from .emissions_verification import EmissionsVerification
from .transport_activity import TransportActivity


class Emissions(CanonicalModel):
    """Greenhouse gas emissions of a transport, with what is needed to compare or add them: method, boundary, quality of data and transport activity (ISO 14083, GLEC Framework)."""

    value: NonNegativeDecimal
    """Emissions in the unit given."""
    unit: EmissionsUnit
    """Unit of value (code list emissions-unit)."""
    standard: EmissionsStandard
    """Method of computation (code list emissions-standard)."""
    standard_edition: ShortText | None = None
    """Edition or version of the method, such as 2023 or 3.1."""
    boundary: EmissionsBoundary
    """Part of the energy carrier's life that is covered (code list emissions-boundary)."""
    quality: EmissionsDataQuality | None = None
    """Kind of data it rests on (code list emissions-data-quality); left out when the source does not say."""
    activity: TransportActivity | None = None
    """Transport activity that caused the emissions."""
    energy_carrier: EnergyCarrier | None = None
    """Fuel or other energy used (code list energy-carrier)."""
    verification: EmissionsVerification | None = None
    """Independent verification, when there was one."""

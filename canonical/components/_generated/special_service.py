"""SpecialService.

Generated from components/special-service.json (sha256:9100bf63df45ef20) by datamodel-code-generator 0.89.0; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from canonical.codes._generated.service_type import ServiceType
from canonical.components._generated.scalars import Text
from canonical.components.model import CanonicalModel

from .quantity import Quantity
from .source_code import SourceCode


class SpecialService(CanonicalModel):
    """A service asked for beyond plain transport."""

    service: ServiceType
    """The service (code list service-type)."""
    quantity: Quantity | None = None
    """How much of it, where that matters."""
    note: Text | None = None
    """Details in words."""
    source_code: SourceCode | None = None
    """The partner's own code, untouched."""

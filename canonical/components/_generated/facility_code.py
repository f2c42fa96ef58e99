"""FacilityCode.

Generated from components/facility-code.json (sha256:31b8dd5cf73765d1) by datamodel-code-generator 0.89.0; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from canonical.codes._generated.facility_scheme import FacilityScheme
from canonical.components._generated.scalars import Identifier
from canonical.components.model import CanonicalModel

from .source_code import SourceCode


class FacilityCode(CanonicalModel):
    """Code of a terminal, depot, station or site in a list that others keep."""

    scheme: FacilityScheme
    """List the code comes from (code list facility-scheme)."""
    code: Identifier
    """The code."""
    source_code: SourceCode | None = None
    """The partner's own qualifier, untouched; always given with scheme other."""

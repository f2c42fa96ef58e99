"""EmissionsVerification.

Generated from components/emissions-verification.json (sha256:03b9c6c2d89650b1) by datamodel-code-generator 0.89.0; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from canonical.codes._generated.assurance_level import AssuranceLevel
from canonical.components._generated.scalars import LocalDate
from canonical.components.model import CanonicalModel

from .document import Document
from .party import Party


class EmissionsVerification(CanonicalModel):
    """Independent look at an emissions statement."""

    assurance: AssuranceLevel
    """How thoroughly it was verified (code list assurance-level)."""
    verifier: Party | None = None
    """Who verified."""
    verified_on: LocalDate | None = None
    """Day of the verification statement."""
    statement: Document | None = None
    """The verification statement."""

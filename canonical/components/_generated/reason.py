"""Reason.

Generated from components/reason.json (sha256:eac34e9297749cee) by datamodel-code-generator 0.89.0; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from canonical.codes._generated.reason_code import ReasonCode
from canonical.codes._generated.responsible_party import ResponsibleParty
from canonical.components._generated.scalars import Text
from canonical.components.model import CanonicalModel

from .source_code import SourceCode


class Reason(CanonicalModel):
    """Why something happened, failed or differs."""

    code: ReasonCode
    """Our reason (code list reason-code); UNKNOWN when the source gives none."""
    responsible: ResponsibleParty | None = None
    """Who answers for it (code list responsible-party), when the source or the code says so."""
    detail: Text | None = None
    """Explanation in the source's words."""
    source_code: SourceCode | None = None
    """The partner's own code, untouched."""

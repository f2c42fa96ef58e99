"""Seal.

Generated from components/seal.json (sha256:ec7099c3b92ddcbc) by datamodel-code-generator 0.89.0; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from canonical.codes._generated.seal_condition import SealCondition
from canonical.codes._generated.seal_issuer import SealIssuer
from canonical.components._generated.scalars import Identifier
from canonical.components.model import CanonicalModel


class Seal(CanonicalModel):
    """A seal on equipment or a handling unit."""

    number: Identifier
    """Number on the seal."""
    issuer: SealIssuer | None = None
    """Who put it on (code list seal-issuer)."""
    condition: SealCondition | None = None
    """State when it was looked at (code list seal-condition)."""

"""Signatory.

Generated from components/signatory.json (sha256:54b5674ef44b75c9) by datamodel-code-generator 0.89.0; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from canonical.codes._generated.signature_method import SignatureMethod
from canonical.components._generated.scalars import ShortText
from canonical.components.model import CanonicalModel

from .moment import Moment


class Signatory(CanonicalModel):
    """Who acknowledged that goods were taken, and how. At least one of name, role and method is given."""

    name: ShortText | None = None
    """Name as signed or as the driver entered it."""
    role: ShortText | None = None
    """What the person is at the place, in the source's words: goods-in clerk, neighbour, guard."""
    method: SignatureMethod | None = None
    """How it was acknowledged (code list signature-method); none where goods are left without any acknowledgement."""
    signed_at: Moment | None = None
    """When it was acknowledged, when that differs from the delivery or is known more exactly."""

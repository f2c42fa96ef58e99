"""Reference.

Generated from components/reference.json (sha256:942ecc85983b9f89) by datamodel-code-generator 0.89.0; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from canonical.codes._generated.reference_type import ReferenceType
from canonical.components._generated.scalars import ShortText
from canonical.components.model import CanonicalModel

from .moment import Moment
from .source_code import SourceCode


class Reference(CanonicalModel):
    """A number or text by which another party or system knows the same thing."""

    type: ReferenceType
    """What the value identifies (code list reference-type); other when the source's qualifier is not in the list."""
    value: ShortText
    """The number or text as given."""
    issuer: ShortText | None = None
    """Who gave the number: a name or code."""
    description: ShortText | None = None
    """Free text that the source sends with the number."""
    date: Moment | None = None
    """Date or time that belongs to the reference, such as the date of the purchase order."""
    source_code: SourceCode | None = None
    """The partner's own qualifier, untouched; always given with type other."""

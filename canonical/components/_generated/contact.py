"""Contact.

Generated from components/contact.json (sha256:9142fea585fb6f78) by datamodel-code-generator 0.89.0; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from canonical.components._generated.scalars import Email, ShortText
from canonical.components.model import CanonicalModel

from .source_code import SourceCode


class Contact(CanonicalModel):
    """How to reach a person or desk."""

    name: ShortText | None = None
    """Name of the person or desk."""
    function: ShortText | None = None
    """What the person or desk does, in the source's words."""
    email: Email | None = None
    """E-mail address."""
    phone: ShortText | None = None
    """Telephone number as given; E.164 (+ and digits) where the country is known."""
    fax: ShortText | None = None
    """Fax number as given."""
    reference: ShortText | None = None
    """Reference to quote to this contact."""
    source_code: SourceCode | None = None
    """The partner's own code for the function, untouched."""

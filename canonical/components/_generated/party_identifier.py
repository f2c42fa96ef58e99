"""PartyIdentifier.

Generated from components/party-identifier.json (sha256:91322f50df4ccaad) by datamodel-code-generator 0.89.0; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from canonical.codes._generated.party_identifier_scheme import PartyIdentifierScheme
from canonical.components._generated.scalars import ShortText
from canonical.components.model import CanonicalModel

from .source_code import SourceCode


class PartyIdentifier(CanonicalModel):
    """A number by which a party or place is known, and who issues it."""

    scheme: PartyIdentifierScheme
    """Who issues the number (code list party-identifier-scheme)."""
    value: ShortText
    """The number as given."""
    source_code: SourceCode | None = None
    """The partner's own qualifier, untouched; always given with scheme other."""

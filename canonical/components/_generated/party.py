"""Party.

Generated from components/party.json (sha256:c7cb3f9dd0ce43d8) by datamodel-code-generator 0.89.0; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from typing import Annotated

from canonical.codes._generated.party_role import PartyRole
from canonical.components._generated.extensions import Extensions
from canonical.components._generated.scalars import ShortText
from canonical.components.model import CanonicalModel
from pydantic import Field

from .address import Address
from .contact import Contact
from .party_identifier import PartyIdentifier
from .reference import Reference
from .source_code import SourceCode


class Party(CanonicalModel):
    """A company, department or person in the business. An identifier or a name is given."""

    roles: Annotated[list[PartyRole] | None, Field(max_length=10, min_length=1)] = None
    """What the party does, when the field it stands in does not say it (code list party-role)."""
    identifiers: Annotated[
        list[PartyIdentifier] | None, Field(max_length=10, min_length=1)
    ] = None
    """Numbers of the party, the most significant first."""
    name: ShortText | None = None
    """Name of the party."""
    additional_name: ShortText | None = None
    """Second name line."""
    address: Address | None = None
    """Postal address."""
    contacts: Annotated[list[Contact] | None, Field(max_length=10, min_length=1)] = None
    """People and desks to reach."""
    is_person: bool | None = None
    """True for a natural person; the event then holds personal data."""
    references: Annotated[
        list[Reference] | None, Field(max_length=50, min_length=1)
    ] = None
    """Numbers that belong to this party, such as its own order number."""
    source_code: SourceCode | None = None
    """The partner's own role code, untouched; always given with role other."""
    extensions: Extensions | None = None
    """Data of a business unit or partner that the common model does not have, by namespace."""

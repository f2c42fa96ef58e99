"""LocationRef.

Generated from components/location-ref.json (sha256:50ee5aa88fff8bfd) by datamodel-code-generator 0.89.0; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from typing import Annotated

from canonical.codes._generated.location_kind import LocationKind
from canonical.components._generated.scalars import (
    Gln,
    Identifier,
    ShortText,
    TimeZone,
    Unlocode,
)
from canonical.components.model import CanonicalModel
from pydantic import Field

from .address import Address
from .facility_code import FacilityCode
from .geo_point import GeoPoint
from .party_identifier import PartyIdentifier


class LocationRef(CanonicalModel):
    """A place, by any of its codes, its address or its position. At least one of locationId, gln, unLocode, facilityCode, identifiers, name, address and geo is given."""

    location_id: Identifier | None = None
    """Our own or the system of record's number of the place."""
    gln: Gln | None = None
    """Global Location Number of the place."""
    un_locode: Unlocode | None = None
    """UN/LOCODE of the place."""
    facility_code: FacilityCode | None = None
    """Code of the facility in a public list."""
    identifiers: Annotated[list[PartyIdentifier] | None, Field(max_length=10)] = None
    """Numbers that partners use for the place."""
    name: ShortText | None = None
    """Name of the place."""
    kind: LocationKind | None = None
    """What kind of place it is (code list location-kind)."""
    address: Address | None = None
    """Postal address; city, state and country alone are enough."""
    geo: GeoPoint | None = None
    """Position."""
    time_zone: TimeZone | None = None
    """Zone of the place in the IANA database."""

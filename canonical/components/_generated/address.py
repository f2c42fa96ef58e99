"""Address.

Generated from components/address.json (sha256:f41b99dd2a4259dc) by datamodel-code-generator 0.89.0; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from typing import Annotated

from canonical.components._generated.scalars import (
    CountryCode,
    ShortText,
    SubdivisionCode,
)
from canonical.components.model import CanonicalModel
from pydantic import Field


class Address(CanonicalModel):
    """Postal address."""

    lines: Annotated[list[ShortText] | None, Field(max_length=4, min_length=1)] = None
    """Street, building and further lines, in order."""
    city: ShortText | None = None
    """City or town."""
    postal_code: ShortText | None = None
    """Postal code as the country writes it."""
    subdivision: SubdivisionCode | None = None
    """State, province or region (ISO 3166-2)."""
    country: CountryCode | None = None
    """Country (ISO 3166-1 alpha-2)."""

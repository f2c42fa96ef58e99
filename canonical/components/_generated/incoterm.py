"""Incoterm.

Generated from components/incoterm.json (sha256:e776acad0c46804a) by datamodel-code-generator 0.89.0; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from canonical.codes._generated.incoterm_code import IncotermCode
from canonical.codes._generated.incoterm_edition import IncotermEdition
from canonical.components._generated.scalars import ShortText
from canonical.components.model import CanonicalModel


class Incoterm(CanonicalModel):
    """Term of delivery with place and edition."""

    code: IncotermCode
    """Term (code list incoterm-code)."""
    place: ShortText | None = None
    """Named place."""
    version: IncotermEdition | None = None
    """Edition of the rules, when the source says it (code list incoterm-edition)."""

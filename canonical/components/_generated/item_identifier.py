"""ItemIdentifier.

Generated from components/item-identifier.json (sha256:2a9706225c33da9f) by datamodel-code-generator 0.89.0; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from canonical.codes._generated.item_identifier_scheme import ItemIdentifierScheme
from canonical.components._generated.scalars import Identifier
from canonical.components.model import CanonicalModel

from .source_code import SourceCode


class ItemIdentifier(CanonicalModel):
    """A number by which someone knows an item."""

    scheme: ItemIdentifierScheme
    """Who gave the number (code list item-identifier-scheme)."""
    value: Identifier
    """The number as given."""
    source_code: SourceCode | None = None
    """The partner's own qualifier, untouched; always given with scheme other."""

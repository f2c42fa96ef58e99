"""DateReference.

Generated from components/date-reference.json (sha256:4e5c091b29216d24) by datamodel-code-generator 0.89.0; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from canonical.codes._generated.date_type import DateType
from canonical.components.model import CanonicalModel

from .moment import Moment
from .source_code import SourceCode


class DateReference(CanonicalModel):
    """A date or time that a document names and that has no field of its own."""

    type: DateType
    """What the date is about (code list date-type)."""
    at: Moment
    """The date or time."""
    source_code: SourceCode | None = None
    """The partner's own qualifier, untouched."""

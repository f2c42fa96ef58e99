"""SourceCode.

Generated from components/source-code.json (sha256:3f880eef33acb135) by datamodel-code-generator 0.89.0; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from canonical.codes._generated.source_code_scheme import SourceCodeScheme
from canonical.components._generated.scalars import ShortText
from canonical.components.model import CanonicalModel


class SourceCode(CanonicalModel):
    """A partner's code kept as received, so that nothing is lost when our own code is wider."""

    scheme: SourceCodeScheme
    """Code list the code comes from (code list source-code-scheme)."""
    code: ShortText
    """The code as received."""
    release: ShortText | None = None
    """Release of the standard or guide, such as 004010."""
    agency: ShortText | None = None
    """Organisation that keeps the list, when it is a partner's own."""

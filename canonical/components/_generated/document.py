"""Document.

Generated from components/document.json (sha256:66164a699079858a) by datamodel-code-generator 0.89.0; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from canonical.codes._generated.document_type import DocumentType
from canonical.components._generated.scalars import MediaType, Sha256, ShortText, Uri
from canonical.components.model import CanonicalModel

from .moment import Moment
from .party import Party
from .source_code import SourceCode


class Document(CanonicalModel):
    """A document by number, place and digest; its bytes are never inside an event."""

    document_type: DocumentType
    """Kind of document (code list document-type)."""
    document_id: ShortText | None = None
    """Number of the document."""
    uri: Uri | None = None
    """Where the document can be read."""
    media_type: MediaType | None = None
    """Media type of what the URI gives."""
    sha256: Sha256 | None = None
    """SHA-256 of the bytes that the URI gives."""
    issued_at: Moment | None = None
    """When it was issued."""
    issuer: Party | None = None
    """Who issued it."""
    source_code: SourceCode | None = None
    """The partner's own code of the kind, untouched."""

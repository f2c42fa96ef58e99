"""Change.

Generated from components/change.json (sha256:6d500ad259a5b963) by datamodel-code-generator 0.89.0; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from canonical.codes._generated.change_operation import ChangeOperation
from canonical.components._generated.scalars import Identifier, JsonPointer, JsonText
from canonical.components.model import CanonicalModel


class Change(CanonicalModel):
    """One change to a document, as an operation of JSON Patch (RFC 6902) whose value is a text. Lines are named by their number, since their position may shift."""

    op: ChangeOperation
    """What is done (code list change-operation)."""
    line_number: Identifier | None = None
    """Line that path starts from; left out when the change is to the header."""
    path: JsonPointer | None = None
    """JSON pointer to what is changed, from the line or else from the document as its creation gave it; left out when a whole line is added or removed."""
    value: JsonText | None = None
    """New value as canonical JSON; given for add and replace, never for remove."""
    previous_value: JsonText | None = None
    """Value before the change as canonical JSON, when the source keeps it."""

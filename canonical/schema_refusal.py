"""The error of the generated validators: the first thing that is wrong, quickly and without a pointer."""

from __future__ import annotations

from canonical.errors import ValidationError


class SchemaRefusedError(ValidationError):
    """The data does not satisfy its schema; `canonical.schema_check` names every problem with its place."""

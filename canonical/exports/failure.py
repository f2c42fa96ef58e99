"""The error of all exports."""

from __future__ import annotations

from canonical.errors import CanonicalError


class ExportError(CanonicalError):
    """A schema or an event says something that the format cannot carry, or a package that it needs is not installed."""

"""The error of this package."""

from __future__ import annotations

from canonical.errors import CanonicalError


class MachineError(CanonicalError):
    """A state machine is not known, or does not say what a machine must say."""

"""Period.

Generated from components/period.json (sha256:0024bbfbeeae6db9) by datamodel-code-generator 0.89.0; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from canonical.components.model import CanonicalModel

from .moment import Moment


class Period(CanonicalModel):
    """A span of time with both its ends. Where an end may be open, see TimeWindow."""

    start: Moment
    """When it begins."""
    end: Moment
    """When it ends; not before it begins."""

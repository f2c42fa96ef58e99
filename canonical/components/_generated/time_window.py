"""TimeWindow.

Generated from components/time-window.json (sha256:2649e2d6426e8d5e) by datamodel-code-generator 0.89.0; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from canonical.components.model import CanonicalModel

from .moment import Moment


class TimeWindow(CanonicalModel):
    """A span in which something shall happen or happened; either end may be open."""

    earliest: Moment | None = None
    """Not before this moment."""
    latest: Moment | None = None
    """Not after this moment."""

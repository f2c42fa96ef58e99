"""Extension.

Generated from components/extension.json (sha256:b80dd35d884435cc) by datamodel-code-generator 0.89.0; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from typing import Any

from canonical.components._generated.scalars import ExtensionVersion
from canonical.components.model import CanonicalModel


class Extension(CanonicalModel):
    """One extension: its own version, its data, and whether a reader may ignore it."""

    version: ExtensionVersion
    """Version of the namespace's own schema."""
    data: dict[str, Any]
    """Content as the namespace's own schema describes it."""
    must_understand: bool | None = None
    """True when a reader that does not know the namespace must set the event aside instead of ignoring it."""

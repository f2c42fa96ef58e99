"""The code list emissions-data-quality.

Generated from codelists/emissions-data-quality.json (sha256:928c95cc6364ed36); do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from canonical.codes.code import Code, CodeRow


class EmissionsDataQuality(Code):
    """What kind of data the emissions rest on.

    Closed within a major version. Owner: Sustainability. Source: ISO 14083, GLEC Framework.
    """

    __slots__ = ()
    PRIMARY: CodeRow = CodeRow("primary", "Measured energy use of the very transport or its fleet.", "1.0.0")
    """Measured energy use of the very transport or its fleet."""
    MODELLED: CodeRow = CodeRow("modelled", "Computed by a model of vehicle, load and route.", "1.0.0")
    """Computed by a model of vehicle, load and route."""
    DEFAULT: CodeRow = CodeRow("default", "Published average per unit of transport work.", "1.0.0")
    """Published average per unit of transport work."""

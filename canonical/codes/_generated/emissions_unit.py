"""The code list emissions-unit.

Generated from codelists/emissions-unit.json (sha256:997d962d04b9bd82); do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from canonical.codes.code import Code, CodeRow


class EmissionsUnit(Code):
    """Unit of greenhouse gas emissions.

    Closed within a major version. Owner: Sustainability. Source: ISO 14083, GLEC Framework.
    """

    __slots__ = ()
    KGCO2E: CodeRow = CodeRow("kgCO2e", "Kilogram of carbon dioxide equivalent.", "1.0.0")
    """Kilogram of carbon dioxide equivalent."""

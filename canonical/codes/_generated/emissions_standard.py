"""The code list emissions-standard.

Generated from codelists/emissions-standard.json (sha256:c9783965e614156c); do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from canonical.codes.code import Code, CodeRow


class EmissionsStandard(Code, extensible=True):
    """Method by which emissions were computed.

    May grow within a major version. Owner: Sustainability. Source: canonical-logistics.
    """

    __slots__ = ()
    ISO_14083: CodeRow = CodeRow("iso-14083", "ISO 14083, greenhouse gases of transport chain operations.", "1.0.0")
    """ISO 14083, greenhouse gases of transport chain operations."""
    GLEC: CodeRow = CodeRow("glec", "GLEC Framework of the Smart Freight Centre.", "1.0.0")
    """GLEC Framework of the Smart Freight Centre."""
    EN_16258: CodeRow = CodeRow("en-16258", "EN 16258, the European standard before ISO 14083.", "1.0.0")
    """EN 16258, the European standard before ISO 14083."""
    GHG_PROTOCOL: CodeRow = CodeRow("ghg-protocol", "GHG Protocol, value chain standard.", "1.0.0")
    """GHG Protocol, value chain standard."""

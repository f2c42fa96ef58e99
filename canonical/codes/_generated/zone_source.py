"""The code list zone-source.

Generated from codelists/zone-source.json (sha256:8827d30e286c30b8); do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from canonical.codes.code import Code, CodeRow


class ZoneSource(Code):
    """Where the zone of a moment comes from.

    Closed within a major version. Owner: Data model. Source: canonical-logistics.
    """

    __slots__ = ()
    STATED: CodeRow = CodeRow("stated", "The source states the zone or offset with the time.", "0.1.0")
    """The source states the zone or offset with the time."""
    LOCATION: CodeRow = CodeRow("location", "Taken from the place where it happens.", "0.1.0")
    """Taken from the place where it happens."""
    PARTNER: CodeRow = CodeRow("partner", "Agreed with the partner that sent it.", "0.1.0")
    """Agreed with the partner that sent it."""
    UNKNOWN: CodeRow = CodeRow("unknown", "Not known; the moment stays local.", "0.1.0")
    """Not known; the moment stays local."""

"""The code list facility-scheme.

Generated from codelists/facility-scheme.json (sha256:bfb4f91c9e63037a); do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from canonical.codes.code import Code, CodeRow


class FacilityScheme(Code, extensible=True):
    """List that a facility code comes from.

    May grow within a major version. Owner: Data model. Source: canonical-logistics.
    """

    __slots__ = ()
    SMDG: CodeRow = CodeRow("smdg", "SMDG terminal code.", "0.1.0")
    """SMDG terminal code."""
    BIC: CodeRow = CodeRow("bic", "BIC facility code.", "0.1.0")
    """BIC facility code."""
    IATA: CodeRow = CodeRow("iata", "IATA airport code.", "0.1.0")
    """IATA airport code."""
    ICAO: CodeRow = CodeRow("icao", "ICAO airport code.", "0.1.0")
    """ICAO airport code."""
    SPLC: CodeRow = CodeRow("splc", "Standard Point Location Code, United States.", "0.1.0")
    """Standard Point Location Code, United States."""
    SPLC_CA: CodeRow = CodeRow("splc-ca", "Standard Point Location Code, Canada.", "0.1.0")
    """Standard Point Location Code, Canada."""
    FSAC: CodeRow = CodeRow("fsac", "Freight station accounting code of a railway.", "0.1.0")
    """Freight station accounting code of a railway."""
    FIRMS: CodeRow = CodeRow("firms", "FIRMS code of United States customs.", "0.1.0")
    """FIRMS code of United States customs."""
    SCHEDULE_D: CodeRow = CodeRow("schedule-d", "Port of the United States, census schedule D.", "0.1.0")
    """Port of the United States, census schedule D."""
    SCHEDULE_K: CodeRow = CodeRow("schedule-k", "Foreign port, census schedule K.", "0.1.0")
    """Foreign port, census schedule K."""
    SENDER: CodeRow = CodeRow("sender", "Code given by the sender of the message.", "0.1.0")
    """Code given by the sender of the message."""
    RECEIVER: CodeRow = CodeRow("receiver", "Code given by the receiver of the message.", "0.1.0")
    """Code given by the receiver of the message."""
    OTHER: CodeRow = CodeRow("other", "Another list; see sourceCode.", "0.1.0")
    """Another list; see sourceCode."""

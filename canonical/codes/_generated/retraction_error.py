"""The code list retraction-error.

Generated from codelists/retraction-error.json (sha256:bc37a9b7eeb8fce2); do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from canonical.codes.code import Code, CodeRow


class RetractionError(Code, extensible=True):
    """What was wrong with a report that is taken back.

    May grow within a major version. Owner: Visibility. Source: canonical-logistics; the first two after EPCIS 2.0
    error declarations.
    """

    __slots__ = ()
    DID_NOT_OCCUR: CodeRow = CodeRow("did-not-occur", "What was reported did not happen.", "1.0.0")
    """What was reported did not happen."""
    INCORRECT_DATA: CodeRow = CodeRow("incorrect-data", "It happened, but the report was wrong.", "1.0.0")
    """It happened, but the report was wrong."""
    DUPLICATE: CodeRow = CodeRow("duplicate", "It was reported before under another key.", "1.0.0")
    """It was reported before under another key."""

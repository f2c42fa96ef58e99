"""The code list time-source.

Generated from codelists/time-source.json (sha256:87fa0ca4a3601a33); do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from canonical.codes.code import Code, CodeRow


class TimeSource(Code):
    """Which fallback gave the event time of the envelope.

    Closed within a major version. Owner: Data model. Source: canonical-logistics.
    """

    __slots__ = ()
    EVENT: CodeRow = CodeRow("event", "The event's own moment.", "0.1.0")
    """The event's own moment."""
    MESSAGE: CodeRow = CodeRow("message", "Date and time of the message that carried it.", "0.1.0")
    """Date and time of the message that carried it."""
    RECORDED: CodeRow = CodeRow("recorded", "The moment of recording, as nothing better was known.", "0.1.0")
    """The moment of recording, as nothing better was known."""

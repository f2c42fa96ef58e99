"""The code list exception-severity.

Generated from codelists/exception-severity.json (sha256:95286f6d3a957936); do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from canonical.codes.code import Code, CodeRow


class ExceptionSeverity(Code):
    """How bad an exception is, from least to worst.

    Closed within a major version. Owner: Visibility. Source: canonical-logistics.
    """

    __slots__ = ()
    INFO: CodeRow = CodeRow("info", "Worth knowing; nothing has to be done.", "1.0.0")
    """Worth knowing; nothing has to be done."""
    MINOR: CodeRow = CodeRow("minor", "Can be set right without harm to the customer.", "1.0.0")
    """Can be set right without harm to the customer."""
    MAJOR: CodeRow = CodeRow("major", "The customer will notice unless something is done.", "1.0.0")
    """The customer will notice unless something is done."""
    CRITICAL: CodeRow = CodeRow("critical", "Harm to people, goods or production; act at once.", "1.0.0")
    """Harm to people, goods or production; act at once."""

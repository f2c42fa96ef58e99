"""The code list data-classification.

Generated from codelists/data-classification.json (sha256:9309b3dcbcefc8b4); do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from canonical.codes.code import Code, CodeRow


class DataClassification(Code):
    """How widely data may be shared.

    Closed within a major version. Owner: Data model. Source: CloudEvents data-classification extension.
    """

    __slots__ = ()
    PUBLIC: CodeRow = CodeRow("public", "May be published.", "0.1.0")
    """May be published."""
    INTERNAL: CodeRow = CodeRow("internal", "For the company and its service providers.", "0.1.0")
    """For the company and its service providers."""
    CONFIDENTIAL: CodeRow = CodeRow("confidential", "For the parties of the business only.", "0.1.0")
    """For the parties of the business only."""
    RESTRICTED: CodeRow = CodeRow("restricted", "For named people or systems only.", "0.1.0")
    """For named people or systems only."""

"""The code list data-category.

Generated from codelists/data-category.json (sha256:a308cc229bac5d51); do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from canonical.codes.code import Code, CodeRow


class DataCategory(Code):
    """Whether data holds personal data.

    Closed within a major version. Owner: Data model. Source: canonical-logistics.
    """

    __slots__ = ()
    NONE: CodeRow = CodeRow("none", "No personal data.", "0.1.0")
    """No personal data."""
    STANDARD: CodeRow = CodeRow("standard", "Names, addresses or contacts of people may occur.", "0.1.0")
    """Names, addresses or contacts of people may occur."""
    SENSITIVE: CodeRow = CodeRow("sensitive", "Signatures, positions of people or the like.", "0.1.0")
    """Signatures, positions of people or the like."""

"""The code list signature-method.

Generated from codelists/signature-method.json (sha256:1b6453643557d7f8); do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from canonical.codes.code import Code, CodeRow


class SignatureMethod(Code, extensible=True):
    """How the taking of goods was acknowledged.

    May grow within a major version. Owner: Transport execution. Source: canonical-logistics.
    """

    __slots__ = ()
    INK: CodeRow = CodeRow("ink", "Signed by hand on paper.", "1.0.0")
    """Signed by hand on paper."""
    ELECTRONIC: CodeRow = CodeRow("electronic", "Signed on a screen or device.", "1.0.0")
    """Signed on a screen or device."""
    PHOTO: CodeRow = CodeRow("photo", "Photo of the goods at the place instead of a signature.", "1.0.0")
    """Photo of the goods at the place instead of a signature."""
    PIN: CodeRow = CodeRow("pin", "Code that only the receiver was given.", "1.0.0")
    """Code that only the receiver was given."""
    NONE: CodeRow = CodeRow("none", "Left without any acknowledgement, as agreed.", "1.0.0")
    """Left without any acknowledgement, as agreed."""

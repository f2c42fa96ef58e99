"""The code list tender-purpose.

Generated from codelists/tender-purpose.json (sha256:bb6661c4d19faec0); do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from canonical.codes.code import Code, CodeRow


class TenderPurpose(Code, extensible=True):
    """Whether a tender is a first offer or changes an earlier one. A cancellation is not in the list: it withdraws
    the tender instead of offering it.

    May grow within a major version. Owner: Transport execution. Source: canonical-logistics.
    """

    __slots__ = ()
    ORIGINAL: CodeRow = CodeRow("original", "First offer of the load to this carrier.", "0.1.0")
    """First offer of the load to this carrier."""
    CHANGE: CodeRow = CodeRow("change", "Changes parts of an earlier offer.", "0.1.0")
    """Changes parts of an earlier offer."""
    REPLACE: CodeRow = CodeRow("replace", "Replaces an earlier offer as a whole.", "0.1.0")
    """Replaces an earlier offer as a whole."""

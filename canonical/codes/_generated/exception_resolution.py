"""The code list exception-resolution.

Generated from codelists/exception-resolution.json (sha256:af57887009cd5c1a); do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from canonical.codes.code import Code, CodeRow


class ExceptionResolution(Code, extensible=True):
    """How an exception ended.

    May grow within a major version. Owner: Visibility. Source: canonical-logistics.
    """

    __slots__ = ()
    RECOVERED: CodeRow = CodeRow("recovered", "The plan was met after all, or the goods were found or made good.", "1.0.0")
    """The plan was met after all, or the goods were found or made good."""
    REROUTED: CodeRow = CodeRow("rerouted", "Another way, carrier or equipment was taken.", "1.0.0")
    """Another way, carrier or equipment was taken."""
    RE_DELIVERED: CodeRow = CodeRow("re-delivered", "Delivered at another attempt.", "1.0.0")
    """Delivered at another attempt."""
    RETURNED: CodeRow = CodeRow("returned", "The goods went back.", "1.0.0")
    """The goods went back."""
    CLAIM_FILED: CodeRow = CodeRow("claim-filed", "A claim was filed and goes on by itself.", "1.0.0")
    """A claim was filed and goes on by itself."""
    ACCEPTED: CodeRow = CodeRow("accepted", "The loss or delay was accepted as it is.", "1.0.0")
    """The loss or delay was accepted as it is."""
    FALSE_ALARM: CodeRow = CodeRow("false-alarm", "There was no exception.", "1.0.0")
    """There was no exception."""

"""The code list appointment-status.

Generated from codelists/appointment-status.json (sha256:432f5c5815125e43); do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from canonical.codes.code import Code, CodeRow


class AppointmentStatus(Code, extensible=True):
    """Where an appointment at a dock or with a consignee stands. X12 1652 says status, activity and bound of the
    window in one code; the list gives the status of each.

    May grow within a major version. Owner: Transport execution. Source: canonical-logistics, X12 1652.
    """

    __slots__ = ()
    REQUESTED: CodeRow = CodeRow("requested", "A slot is asked for or expected; the site has not agreed.", "1.0.0")
    """A slot is asked for or expected; the site has not agreed."""
    CONFIRMED: CodeRow = CodeRow("confirmed", "The site and the carrier agree on the slot.", "1.0.0")
    """The site and the carrier agree on the slot."""
    CHANGED: CodeRow = CodeRow("changed", "An agreed slot is moved to another time, dock or scope and stands as changed.", "1.0.0")
    """An agreed slot is moved to another time, dock or scope and stands as changed."""
    CANCELLED: CodeRow = CodeRow("cancelled", "The slot is given up; a new one gets a new number.", "1.0.0")
    """The slot is given up; a new one gets a new number."""

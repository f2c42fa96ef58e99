"""The code list appointment-type.

Generated from codelists/appointment-type.json (sha256:3fcd01adff955224); do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from canonical.codes.code import Code, CodeRow


class AppointmentType(Code, extensible=True):
    """How a vehicle is handled at an appointment, which decides how long a dock is taken.

    May grow within a major version. Owner: Transport execution. Source: canonical-logistics.
    """

    __slots__ = ()
    LIVE: CodeRow = CodeRow("live", "The vehicle waits at the dock while it is loaded or unloaded.", "1.0.0")
    """The vehicle waits at the dock while it is loaded or unloaded."""
    DROP: CodeRow = CodeRow("drop", "Equipment is left in the yard, to be loaded or unloaded later.", "1.0.0")
    """Equipment is left in the yard, to be loaded or unloaded later."""
    HOOK: CodeRow = CodeRow("hook", "Equipment that was left or is already loaded is collected.", "1.0.0")
    """Equipment that was left or is already loaded is collected."""
    DROP_AND_HOOK: CodeRow = CodeRow("drop-and-hook", "One piece of equipment is left and another collected.", "1.0.0")
    """One piece of equipment is left and another collected."""
    OTHER: CodeRow = CodeRow("other", "Another way of handling; see the instructions.", "1.0.0")
    """Another way of handling; see the instructions."""

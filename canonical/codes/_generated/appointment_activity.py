"""The code list appointment-activity.

Generated from codelists/appointment-activity.json (sha256:57abbcbbabb62b98); do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from canonical.codes.code import Code, CodeRow


class AppointmentActivity(Code, extensible=True):
    """What an appointment is for. It is part of the appointment's identity, so that it tells less than the activities
    of a stop.

    May grow within a major version. Owner: Transport execution. Source: canonical-logistics, X12 1652.
    """

    __slots__ = ()
    PICKUP: CodeRow = CodeRow("pickup", "Goods or equipment are collected.", "1.0.0")
    """Goods or equipment are collected."""
    DELIVERY: CodeRow = CodeRow("delivery", "Goods or equipment are handed over.", "1.0.0")
    """Goods or equipment are handed over."""

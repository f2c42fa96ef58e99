"""The code list place-in-journey.

Generated from codelists/place-in-journey.json (sha256:f259671bd1cc5873); do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from canonical.codes.code import Code, CodeRow


class PlaceInJourney(Code):
    """Where on the way a milestone lies. Tells gate-in at origin from gate-in at destination.

    Closed within a major version. Owner: Visibility. Source: canonical-logistics.
    """

    __slots__ = ()
    ORIGIN: CodeRow = CodeRow("origin", "Where this transport begins.", "1.0.0")
    """Where this transport begins."""
    EN_ROUTE: CodeRow = CodeRow("en-route", "On the way, such as a port of transhipment.", "1.0.0")
    """On the way, such as a port of transhipment."""
    DESTINATION: CodeRow = CodeRow("destination", "Where this transport ends.", "1.0.0")
    """Where this transport ends."""

"""The code list tender-term.

Generated from codelists/tender-term.json (sha256:a39f194aaebec5ae); do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from canonical.codes.code import Code, CodeRow


class TenderTerm(Code, extensible=True):
    """A term of a tender that a carrier wants to be different.

    May grow within a major version. Owner: Transport execution. Source: canonical-logistics.
    """

    __slots__ = ()
    RATE: CodeRow = CodeRow("rate", "Price of the transport.", "1.0.0")
    """Price of the transport."""
    ACCESSORIALS: CodeRow = CodeRow("accessorials", "Charges beside the transport, such as detention or stop-off.", "1.0.0")
    """Charges beside the transport, such as detention or stop-off."""
    PICKUP_TIME: CodeRow = CodeRow("pickup-time", "When the load is picked up.", "1.0.0")
    """When the load is picked up."""
    DELIVERY_TIME: CodeRow = CodeRow("delivery-time", "When the load is delivered.", "1.0.0")
    """When the load is delivered."""
    STOPS: CodeRow = CodeRow("stops", "Which places are visited, or in which order.", "1.0.0")
    """Which places are visited, or in which order."""
    EQUIPMENT: CodeRow = CodeRow("equipment", "Kind, size or number of equipment.", "1.0.0")
    """Kind, size or number of equipment."""
    SERVICE: CodeRow = CodeRow("service", "Service level or special services.", "1.0.0")
    """Service level or special services."""
    QUANTITY: CodeRow = CodeRow("quantity", "How much of the load is carried.", "1.0.0")
    """How much of the load is carried."""
    PAYMENT: CodeRow = CodeRow("payment", "Who pays, when or how.", "1.0.0")
    """Who pays, when or how."""
    OTHER: CodeRow = CodeRow("other", "Another term, told in the instructions.", "1.0.0")
    """Another term, told in the instructions."""

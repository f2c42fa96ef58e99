"""The code list counter-offer-kind.

Generated from codelists/counter-offer-kind.json (sha256:a4d678b585993ef4); do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from canonical.codes.code import Code, CodeRow


class CounterOfferKind(Code, extensible=True):
    """How a carrier answers a tender with neither a plain yes nor a plain no.

    May grow within a major version. Owner: Transport execution. Source: canonical-logistics, X12 558.
    """

    __slots__ = ()
    CONDITIONAL: CodeRow = CodeRow("conditional", "The carrier takes the load if its conditions are met.", "1.0.0")
    """The carrier takes the load if its conditions are met."""
    COUNTER_OFFER: CodeRow = CodeRow("counter-offer", "The carrier offers other terms in place of those tendered.", "1.0.0")
    """The carrier offers other terms in place of those tendered."""

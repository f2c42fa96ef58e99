"""The code list dangerous-goods-regulation.

Generated from codelists/dangerous-goods-regulation.json (sha256:e3264bf2ce3f09ef); do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from canonical.codes.code import Code, CodeRow


class DangerousGoodsRegulation(Code):
    """Rule book of a dangerous goods declaration.

    Closed within a major version. Owner: Transport execution. Source: canonical-logistics.
    """

    __slots__ = ()
    ADR: CodeRow = CodeRow("adr", "Road, ADR agreement.", "0.1.0")
    """Road, ADR agreement."""
    RID: CodeRow = CodeRow("rid", "Rail, RID regulation.", "0.1.0")
    """Rail, RID regulation."""
    ADN: CodeRow = CodeRow("adn", "Inland waterway, ADN agreement.", "0.1.0")
    """Inland waterway, ADN agreement."""
    IMDG: CodeRow = CodeRow("imdg", "Sea, IMDG code.", "0.1.0")
    """Sea, IMDG code."""
    IATA_DGR: CodeRow = CodeRow("iata-dgr", "Air, IATA regulations.", "0.1.0")
    """Air, IATA regulations."""
    CFR49: CodeRow = CodeRow("cfr49", "United States, 49 CFR.", "0.1.0")
    """United States, 49 CFR."""

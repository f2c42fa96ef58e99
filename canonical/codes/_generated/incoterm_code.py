"""The code list incoterm-code.

Generated from codelists/incoterm-code.json (sha256:24e6d5f0f6aa69fd); do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from canonical.codes.code import Code, CodeRow


class IncotermCode(Code, extensible=True):
    """Term of delivery, editions 2000 to 2020.

    May grow within a major version. Owner: Order management. Source: ICC Incoterms 2000, 2010 and 2020.
    """

    __slots__ = ()
    EXW: CodeRow = CodeRow("EXW", "Handed over at the seller's place.", "0.1.0")
    """Handed over at the seller's place."""
    FCA: CodeRow = CodeRow("FCA", "Handed to the buyer's carrier.", "0.1.0")
    """Handed to the buyer's carrier."""
    FAS: CodeRow = CodeRow("FAS", "Placed beside the ship.", "0.1.0")
    """Placed beside the ship."""
    FOB: CodeRow = CodeRow("FOB", "Loaded on the ship.", "0.1.0")
    """Loaded on the ship."""
    CFR: CodeRow = CodeRow("CFR", "Freight to the port of destination paid.", "0.1.0")
    """Freight to the port of destination paid."""
    CIF: CodeRow = CodeRow("CIF", "Freight and insurance to the port of destination paid.", "0.1.0")
    """Freight and insurance to the port of destination paid."""
    CPT: CodeRow = CodeRow("CPT", "Carriage to the named place paid.", "0.1.0")
    """Carriage to the named place paid."""
    CIP: CodeRow = CodeRow("CIP", "Carriage and insurance to the named place paid.", "0.1.0")
    """Carriage and insurance to the named place paid."""
    DAP: CodeRow = CodeRow("DAP", "Delivered at place, ready for unloading.", "0.1.0")
    """Delivered at place, ready for unloading."""
    DPU: CodeRow = CodeRow("DPU", "Delivered at place, unloaded.", "0.1.0")
    """Delivered at place, unloaded."""
    DDP: CodeRow = CodeRow("DDP", "Delivered, duty paid.", "0.1.0")
    """Delivered, duty paid."""
    DAT: CodeRow = CodeRow("DAT", "Delivered at terminal, unloaded.", "0.1.0")
    """Delivered at terminal, unloaded."""
    DAF: CodeRow = CodeRow("DAF", "Delivered at the frontier.", "0.1.0")
    """Delivered at the frontier."""
    DES: CodeRow = CodeRow("DES", "Delivered on the ship at the port.", "0.1.0")
    """Delivered on the ship at the port."""
    DEQ: CodeRow = CodeRow("DEQ", "Delivered on the quay.", "0.1.0")
    """Delivered on the quay."""
    DDU: CodeRow = CodeRow("DDU", "Delivered, duty not paid.", "0.1.0")
    """Delivered, duty not paid."""

"""The code list instruction-type.

Generated from codelists/instruction-type.json (sha256:06c08bc05f1a4450); do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from canonical.codes.code import Code, CodeRow


class InstructionType(Code, extensible=True):
    """What an instruction or remark is about.

    May grow within a major version. Owner: Data model. Source: canonical-logistics.
    """

    __slots__ = ()
    GENERAL: CodeRow = CodeRow("general", "Anything that has no type of its own.", "0.1.0")
    """Anything that has no type of its own."""
    REMARK: CodeRow = CodeRow("remark", "Remark without a demand.", "0.1.0")
    """Remark without a demand."""
    LOADING: CodeRow = CodeRow("loading", "Loading.", "0.1.0")
    """Loading."""
    UNLOADING: CodeRow = CodeRow("unloading", "Unloading.", "0.1.0")
    """Unloading."""
    SPECIAL_HANDLING: CodeRow = CodeRow("special-handling", "How the goods are to be handled.", "0.1.0")
    """How the goods are to be handled."""
    DELIVERY: CodeRow = CodeRow("delivery", "Delivery.", "0.1.0")
    """Delivery."""
    PICKUP: CodeRow = CodeRow("pickup", "Pick-up.", "0.1.0")
    """Pick-up."""
    BILLING: CodeRow = CodeRow("billing", "Billing.", "0.1.0")
    """Billing."""
    ROUTING: CodeRow = CodeRow("routing", "Routing.", "0.1.0")
    """Routing."""
    PACKING: CodeRow = CodeRow("packing", "Packing and labels.", "0.1.0")
    """Packing and labels."""
    SAFETY: CodeRow = CodeRow("safety", "Safety and dangerous goods.", "0.1.0")
    """Safety and dangerous goods."""
    TEMPERATURE: CodeRow = CodeRow("temperature", "Temperature.", "0.1.0")
    """Temperature."""

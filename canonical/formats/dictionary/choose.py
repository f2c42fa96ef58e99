"""Which tables a message is checked with."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from canonical.formats.dictionary import Dictionary


def dictionary_for(message: Any) -> Dictionary | None:
    """The dictionary of the standard and version of a `TransactionSet` or EDIFACT `Message`; None if there is none."""
    if getattr(message, "standard", "x12") == "x12":
        from canonical.formats.x12.dictionary import x12_dictionary

        return x12_dictionary(message.version)
    from importlib import import_module

    chosen: Dictionary = import_module("canonical.formats.edifact.dictionary").edifact_dictionary(
        message.version, message.interchange.version
    )
    return chosen

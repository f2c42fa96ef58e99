"""Which dictionary names the parts of a message, or of the segments around messages."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from canonical.formats.dictionary import Dictionary


def tables_of(item: Any) -> Dictionary | None:
    """The tables for a message by its own version; for an interchange by that of its header.

    Both standards name the version of the header otherwise than that of the messages inside (ISA12 ``00401``, UNB
    ``UNOC:4``).
    """
    if hasattr(item, "message_type"):
        from canonical.formats.dictionary.choose import dictionary_for

        return dictionary_for(item)
    if item.standard == "x12":
        from canonical.formats.x12.dictionary import x12_dictionary

        return x12_dictionary(f"{item.version}0")
    from canonical.formats.edifact.dictionary import LAST, edifact_dictionary

    return edifact_dictionary(LAST, item.version)

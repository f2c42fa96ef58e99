"""999, the answer to one functional group under an implementation guide: a 997 with IK3, IK4 and IK5."""

from __future__ import annotations

from typing import TYPE_CHECKING

from canonical.formats.x12.functional_ack import Copier, Form, functional_ack, is_recent

if TYPE_CHECKING:
    from canonical.formats.edi.receipts import GroupReceipt
    from canonical.formats.x12.outgoing import Element

IMPLEMENTATION = Form("999", "IK3", "IK4", "IK5")
_GUIDES = {"005010": "005010X231A1", "008020": "008020X335"}


def implementation_ack(group: GroupReceipt, copier: Copier) -> list[list[Element]]:
    """The segments of a 999 between ST and SE. CTX is read, but not made: nothing in a reading says what it holds."""
    return functional_ack(group, copier, IMPLEMENTATION)


def follows_guide(version: str) -> bool:
    """Whether sets of this version (GS08) follow an implementation guide, as ``005010X222A1`` does; 999 answers them."""
    return is_recent(version) and version[6:7] == "X" and version[7:10].isdigit()


def guide_of(version: str) -> str:
    """The guide that the 999 itself follows for a group of this version, which stands in its GS08 and ST03; or none."""
    return _GUIDES.get(version[:6], "")

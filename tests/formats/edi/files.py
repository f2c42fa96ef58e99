"""Small files of both standards for the tests of what they have in common."""

from __future__ import annotations

from typing import TYPE_CHECKING

from canonical.formats import edi
from tests.formats.x12.files import GOOD, group, interchange, one_set

if TYPE_CHECKING:
    from typing import Any

X12 = GOOD.encode()
SECOND = interchange(group(one_set("0009")), control="000000002").encode()


def edifact(control: str = "7", message: str = "1") -> bytes:
    """An interchange with one message."""
    return (
        f"UNA:+.? 'UNB+UNOA:1+SENDER:ZZ+RECEIVER:ZZ+260301:0600+{control}'UNH+{message}+IFTSTA:D:01B:UN'"
        f"BGM+77+A1+9'UNT+3+{message}'UNZ+1+{control}'"
    ).encode()


EDIFACT = edifact()


def told(source: Any, **options: Any) -> list[str]:
    """One line an item or finding: messages as type and control number, findings as severity, rule and byte."""
    lines = []
    for item in edi.read(source, **options):
        if hasattr(item, "message_type"):
            lines.append(f"{item.message_type} {item.control}")
        lines += [f"{one.severity} {one.rule} {one.position.offset}" for one in getattr(item, "problems", ())]
    return lines


def joined(source: Any, **options: Any) -> bytes:
    """All bytes of all items of a whole file."""
    return b"".join(item.lead + item.raw for item in edi.read(source, whole=True, **options))

"""Reading acknowledgements out of a file: each TA1, 997, 999, CONTRL and APERAK, as plain objects."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from canonical.formats.edi.acknowledging import items_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from typing import BinaryIO

    from canonical.formats.edi.receipts import Receipt


def read_acknowledgements(source_or_items: bytes | BinaryIO | Iterable[Any]) -> Iterator[Receipt]:
    """Yield what each acknowledgement in a file says; everything else in the file is passed over.

    The source is bytes, a binary file, or the items of a reading (of the whole file, if TA1 are to be found). What is
    malformed about an acknowledgement stands in its ``problems``, and as much of it as can be read is.

    >>> isa = "ISA*00*          *00*          *ZZ*RECEIVER       *ZZ*SENDER         *260301*0700*U*00401*000000009*0"
    >>> [receipt] = read_acknowledgements(f"{isa}*P*:~TA1*000000001*260301*0600*R*025~IEA*0*000000009~".encode())
    >>> receipt
    <Receipt ta1 of SENDER 000000001 rejected, 0 groups>
    >>> receipt.findings
    [<Finding interchange - TA105 025: the control number was used before>]
    """
    for item in items_of(source_or_items):
        receipt = _receipt(item)
        if receipt is not None:
            yield receipt


def _receipt(item: Any) -> Receipt | None:
    if hasattr(item, "segments"):
        kind = str(getattr(item, "message_type", None) or getattr(item, "set_id", ""))
        if kind in ("997", "999"):
            from canonical.formats.x12.ack_reading import read_functional_ack

            return read_functional_ack(item)
        if kind == "CONTRL":
            from canonical.formats.edifact.contrl import read_contrl

            return read_contrl(item)
        if kind == "APERAK":
            from canonical.formats.edifact.aperak import read_aperak

            return read_aperak(item)
    elif getattr(item, "kind", "") == "interchange-acknowledgement":
        from canonical.formats.x12.interchange_ack import read_ta1

        return read_ta1(item.elements, item.interchange, item.position)
    return None

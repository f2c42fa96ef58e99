"""Keys, event time and normal form of ``shipment.tender-withdrawn``.

Generated from schemas/events and schemas/components; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from typing import Any

from canonical.envelope.decimals import plain
from canonical.envelope.instants import utc
from canonical.envelope.keys import MAX_LENGTH, escaped, shortened

__all__ = ["EXTENSIBLE", "RELATED", "identify", "normal", "relate"]

EXTENSIBLE = True
RELATED = False


def identify(data: dict[str, Any], tenant: str) -> tuple[str, str, str, str | None]:
    """Subject, idempotency key, partition key and event time; ``tenant`` is already escaped."""
    object1 = data.get("withdrawnAt") or {}
    instant1 = object1.get("instant")
    if instant1 is not None:
        instant1 = utc(instant1)
    object2 = data.get("carrier") or {}
    part1 = data.get("loadId")
    if part1 is None:
        part1 = ""
    part1_escaped = escaped(part1) if ":" in part1 or "%" in part1 else part1
    part2 = data.get("tenderId")
    if part2 is None:
        part2 = ""
    part2_escaped = escaped(part2) if ":" in part2 or "%" in part2 else part2
    part3 = data.get("tenderRound")
    if part3 is not None:
        part3 = str(part3 if type(part3) is int else int(part3))
    if part3 is None:
        part3 = ""
    part4 = (n.get("value") if (n := object2.get("identifiers")) is not None and (n := (n[0] if n else None)) is not None else None)
    if part4 is None:
        part4 = object2.get("name")
    if part4 is None:
        part4 = ""
    part4_escaped = escaped(part4) if ":" in part4 or "%" in part4 else part4
    part5 = data.get("closure")
    if part5 is None:
        part5 = ""
    part6 = object1.get("instant") if instant1 is None else instant1
    if part6 is None:
        part6 = object1.get("local")
    if part6 is None:
        part6 = ""
    part6_escaped = part6.replace(":", "%3A")
    time: str | None = instant1
    key = f"{tenant}:shipment.tender-withdrawn:{part1_escaped}:{part2_escaped}:{part3}:{part4_escaped}:{part5}:{part6_escaped}"
    if len(key) > MAX_LENGTH:
        key = shortened(key)
    partition = f"{tenant}:{part1_escaped}"
    if len(partition) > MAX_LENGTH:
        partition = shortened(partition)
    return part1, key, partition, time


def relate(data: dict[str, Any], tenant: str) -> tuple[int | None, str | None]:
    """Revision of the subject, and the idempotency key of what the event undoes; ``tenant`` is already escaped."""
    return None, None


def normal(data: dict[str, Any]) -> dict[str, Any]:
    """The same data with every decimal in normal form; the object itself when all are."""
    return data

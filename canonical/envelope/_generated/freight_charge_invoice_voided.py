"""Keys, event time and normal form of ``freight-charge.invoice-voided``.

Generated from schemas/events and schemas/components; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from typing import Any

from canonical.envelope.decimals import plain
from canonical.envelope.instants import utc
from canonical.envelope.keys import MAX_LENGTH, escaped, shortened

__all__ = ["EXTENSIBLE", "RELATED", "identify", "normal", "relate"]

EXTENSIBLE = True
RELATED = True


def identify(data: dict[str, Any], tenant: str) -> tuple[str, str, str, str | None]:
    """Subject, idempotency key, partition key and event time; ``tenant`` is already escaped."""
    object1 = data.get("voidedAt") or {}
    instant1 = object1.get("instant")
    if instant1 is not None:
        instant1 = utc(instant1)
    object2 = data.get("payee") or {}
    object3 = data.get("subjectRefs") or {}
    part1 = (n.get("value") if (n := object2.get("identifiers")) is not None and (n := (n[0] if n else None)) is not None else None)
    if part1 is None:
        part1 = object2.get("name")
    if part1 is None:
        part1 = ""
    part1_escaped = escaped(part1) if ":" in part1 or "%" in part1 else part1
    part2 = data.get("invoiceNumber")
    if part2 is None:
        part2 = ""
    part2_escaped = escaped(part2) if ":" in part2 or "%" in part2 else part2
    part3 = data.get("invoiceRevision")
    if part3 is not None:
        part3 = str(part3 if type(part3) is int else int(part3))
    if part3 is None:
        part3 = ""
    part4 = data.get("invoiceType")
    if part4 is None:
        part4 = ""
    part4_escaped = escaped(part4) if ":" in part4 or "%" in part4 else part4
    part5 = data.get("chargeId")
    if part5 is None:
        part5 = ""
    part5_escaped = escaped(part5) if ":" in part5 or "%" in part5 else part5
    part6 = data.get("chargeId")
    if part6 is None:
        part6 = object3.get("loadId")
        if part6 is None:
            part6 = ((n[0] if n else None) if (n := object3.get("shipmentIds")) is not None else None)
            if part6 is None:
                part6 = data.get("invoiceNumber")
    if part6 is None:
        part6 = ""
    part6_escaped = escaped(part6) if ":" in part6 or "%" in part6 else part6
    part7 = data.get("invoiceId")
    if part7 is None:
        part7 = data.get("invoiceNumber")
    if part7 is None:
        part7 = ""
    time: str | None = instant1
    key = f"{tenant}:freight-charge.invoice-voided:{part1_escaped}:{part2_escaped}:{part3}:{part4_escaped}:{part5_escaped}"
    if len(key) > MAX_LENGTH:
        key = shortened(key)
    partition = f"{tenant}:{part6_escaped}"
    if len(partition) > MAX_LENGTH:
        partition = shortened(partition)
    return part7, key, partition, time


def relate(data: dict[str, Any], tenant: str) -> tuple[int | None, str | None]:
    """Revision of the subject, and the idempotency key of what the event undoes; ``tenant`` is already escaped."""
    object1 = data.get("payee") or {}
    revision = data.get("invoiceRevision")
    if type(revision) is float:
        revision = int(revision)
    part1 = (n.get("value") if (n := object1.get("identifiers")) is not None and (n := (n[0] if n else None)) is not None else None)
    if part1 is None:
        part1 = object1.get("name")
    if part1 is None:
        part1 = ""
    part1_escaped = escaped(part1) if ":" in part1 or "%" in part1 else part1
    part2 = data.get("invoiceNumber")
    if part2 is None:
        part2 = ""
    part2_escaped = escaped(part2) if ":" in part2 or "%" in part2 else part2
    part3 = data.get("invoiceRevision")
    if part3 is not None:
        part3 = str(part3 if type(part3) is int else int(part3))
    if part3 is None:
        part3 = ""
    part4 = data.get("invoiceType")
    if part4 is None:
        part4 = ""
    part4_escaped = escaped(part4) if ":" in part4 or "%" in part4 else part4
    part5 = data.get("chargeId")
    if part5 is None:
        part5 = ""
    part5_escaped = escaped(part5) if ":" in part5 or "%" in part5 else part5
    key = f"{tenant}:freight-charge.invoiced:{part1_escaped}:{part2_escaped}:{part3}:{part4_escaped}:{part5_escaped}"
    return revision, key if len(key) <= MAX_LENGTH else shortened(key)


def normal(data: dict[str, Any]) -> dict[str, Any]:
    """The same data with every decimal in normal form; the object itself when all are."""
    changed: Any
    value = data.get("voidedTotal")
    if value is not None:
        changed = _normal_signed_money(value)
        if changed is not value:
            data = {**data, "voidedTotal": changed}
    return data


def _normal_signed_money(data: dict[str, Any]) -> dict[str, Any]:
    changed: Any
    value = data.get("amount")
    if value is not None and ("." in value or value == "-0"):
        changed = plain(value)
        if changed is not value:
            data = {**data, "amount": changed}
    return data

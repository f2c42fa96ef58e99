"""Keys, event time and normal form of ``freight-charge.dispute-resolved``.

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
    object1 = data.get("resolvedAt") or {}
    instant1 = object1.get("instant")
    if instant1 is not None:
        instant1 = utc(instant1)
    object2 = data.get("subjectRefs") or {}
    part1 = data.get("disputeId")
    if part1 is None:
        part1 = ""
    part1_escaped = escaped(part1) if ":" in part1 or "%" in part1 else part1
    part2 = data.get("resolutionRevision")
    if part2 is not None:
        part2 = str(part2 if type(part2) is int else int(part2))
    if part2 is None:
        part2 = ""
    part3 = data.get("chargeId")
    if part3 is None:
        part3 = ""
    part3_escaped = escaped(part3) if ":" in part3 or "%" in part3 else part3
    part4 = data.get("chargeId")
    if part4 is None:
        part4 = object2.get("loadId")
        if part4 is None:
            part4 = ((n[0] if n else None) if (n := object2.get("shipmentIds")) is not None else None)
            if part4 is None:
                part4 = data.get("invoiceNumber")
                if part4 is None:
                    part4 = data.get("invoiceId")
                    if part4 is None:
                        part4 = data.get("disputeId")
    if part4 is None:
        part4 = ""
    part4_escaped = escaped(part4) if ":" in part4 or "%" in part4 else part4
    time: str | None = instant1
    key = f"{tenant}:freight-charge.dispute-resolved:{part1_escaped}:{part2}:{part3_escaped}"
    if len(key) > MAX_LENGTH:
        key = shortened(key)
    partition = f"{tenant}:{part4_escaped}"
    if len(partition) > MAX_LENGTH:
        partition = shortened(partition)
    return part1, key, partition, time


def relate(data: dict[str, Any], tenant: str) -> tuple[int | None, str | None]:
    """Revision of the subject, and the idempotency key of what the event undoes; ``tenant`` is already escaped."""
    revision = data.get("resolutionRevision")
    if type(revision) is float:
        revision = int(revision)
    part1 = data.get("disputeId")
    if part1 is None:
        part1 = ""
    part1_escaped = escaped(part1) if ":" in part1 or "%" in part1 else part1
    part2 = data.get("chargeId")
    if part2 is None:
        part2 = ""
    part2_escaped = escaped(part2) if ":" in part2 or "%" in part2 else part2
    key = f"{tenant}:freight-charge.disputed:{part1_escaped}:{part2_escaped}"
    return revision, key if len(key) <= MAX_LENGTH else shortened(key)


def normal(data: dict[str, Any]) -> dict[str, Any]:
    """The same data with every decimal in normal form; the object itself when all are."""
    changed: Any
    value = data.get("invoicedTotal")
    if value is not None:
        changed = _normal_signed_money(value)
        if changed is not value:
            data = {**data, "invoicedTotal": changed}
    value = data.get("agreedAmount")
    if value is not None:
        changed = _normal_signed_money(value)
        if changed is not value:
            data = {**data, "agreedAmount": changed}
    value = data.get("creditExpected")
    if value is not None:
        changed = _normal_money(value)
        if changed is not value:
            data = {**data, "creditExpected": changed}
    return data


def _normal_money(data: dict[str, Any]) -> dict[str, Any]:
    changed: Any
    value = data.get("amount")
    if value is not None and ("." in value or value == "-0"):
        changed = plain(value)
        if changed is not value:
            data = {**data, "amount": changed}
    return data


def _normal_signed_money(data: dict[str, Any]) -> dict[str, Any]:
    changed: Any
    value = data.get("amount")
    if value is not None and ("." in value or value == "-0"):
        changed = plain(value)
        if changed is not value:
            data = {**data, "amount": changed}
    return data

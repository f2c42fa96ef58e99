"""Keys, event time and normal form of ``freight-charge.reconciled``.

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
    object1 = data.get("reconciledAt") or {}
    instant1 = object1.get("instant")
    if instant1 is not None:
        instant1 = utc(instant1)
    part1 = data.get("chargeId")
    if part1 is None:
        part1 = ""
    part1_escaped = escaped(part1) if ":" in part1 or "%" in part1 else part1
    part2 = data.get("reconciliationId")
    if part2 is None:
        part2 = ""
    part2_escaped = escaped(part2) if ":" in part2 or "%" in part2 else part2
    time: str | None = instant1
    key = f"{tenant}:freight-charge.reconciled:{part1_escaped}:{part2_escaped}"
    if len(key) > MAX_LENGTH:
        key = shortened(key)
    partition = f"{tenant}:{part1_escaped}"
    if len(partition) > MAX_LENGTH:
        partition = shortened(partition)
    return part1, key, partition, time


def relate(data: dict[str, Any], tenant: str) -> tuple[int | None, str | None]:
    """Revision of the subject, and the idempotency key of what the event undoes; ``tenant`` is already escaped."""
    revision = data.get("chargeRevision")
    if type(revision) is float:
        revision = int(revision)
    return revision, None


def normal(data: dict[str, Any]) -> dict[str, Any]:
    """The same data with every decimal in normal form; the object itself when all are."""
    changed: Any
    value = data.get("accruedTotal")
    if value is not None:
        changed = _normal_signed_money(value)
        if changed is not value:
            data = {**data, "accruedTotal": changed}
    value = data.get("invoicedTotal")
    if value is not None:
        changed = _normal_signed_money(value)
        if changed is not value:
            data = {**data, "invoicedTotal": changed}
    value = data.get("invoicedTax")
    if value is not None:
        changed = _normal_signed_money(value)
        if changed is not value:
            data = {**data, "invoicedTax": changed}
    value = data.get("creditedTotal")
    if value is not None:
        changed = _normal_signed_money(value)
        if changed is not value:
            data = {**data, "creditedTotal": changed}
    value = data.get("settledTotal")
    if value is not None:
        changed = _normal_signed_money(value)
        if changed is not value:
            data = {**data, "settledTotal": changed}
    value = data.get("openBalance")
    if value is not None:
        changed = _normal_signed_money(value)
        if changed is not value:
            data = {**data, "openBalance": changed}
    value = data.get("accrualVariance")
    if value is not None:
        changed = _normal_signed_money(value)
        if changed is not value:
            data = {**data, "accrualVariance": changed}
    value = data.get("exchangeRate")
    if value is not None:
        changed = _normal_exchange_rate(value)
        if changed is not value:
            data = {**data, "exchangeRate": changed}
    return data


def _normal_exchange_rate(data: dict[str, Any]) -> dict[str, Any]:
    changed: Any
    value = data.get("rate")
    if value is not None and ("." in value or value == "-0"):
        changed = plain(value)
        if changed is not value:
            data = {**data, "rate": changed}
    return data


def _normal_signed_money(data: dict[str, Any]) -> dict[str, Any]:
    changed: Any
    value = data.get("amount")
    if value is not None and ("." in value or value == "-0"):
        changed = plain(value)
        if changed is not value:
            data = {**data, "amount": changed}
    return data

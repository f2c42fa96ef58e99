"""Keys, event time and normal form of ``freight-charge.accrued``.

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
    object1 = data.get("accruedAt") or {}
    instant1 = object1.get("instant")
    if instant1 is not None:
        instant1 = utc(instant1)
    part1 = data.get("chargeId")
    if part1 is None:
        part1 = ""
    part1_escaped = escaped(part1) if ":" in part1 or "%" in part1 else part1
    part2 = data.get("accrualId")
    if part2 is None:
        part2 = ""
    part2_escaped = escaped(part2) if ":" in part2 or "%" in part2 else part2
    time: str | None = instant1
    key = f"{tenant}:freight-charge.accrued:{part1_escaped}:{part2_escaped}"
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
    value = data.get("chargeLines")
    if value:
        items = [_normal_charge_line(item) for item in value]
        if any(new is not old for new, old in zip(items, value, strict=True)):
            data = {**data, "chargeLines": items}
    value = data.get("totalNet")
    if value is not None:
        changed = _normal_signed_money(value)
        if changed is not value:
            data = {**data, "totalNet": changed}
    value = data.get("totalTax")
    if value is not None:
        changed = _normal_signed_money(value)
        if changed is not value:
            data = {**data, "totalTax": changed}
    value = data.get("totalGross")
    if value is not None:
        changed = _normal_signed_money(value)
        if changed is not value:
            data = {**data, "totalGross": changed}
    value = data.get("exchangeRate")
    if value is not None:
        changed = _normal_exchange_rate(value)
        if changed is not value:
            data = {**data, "exchangeRate": changed}
    return data


def _normal_charge_line(data: dict[str, Any]) -> dict[str, Any]:
    changed: Any
    value = data.get("rate")
    if value is not None and ("." in value or value == "-0"):
        changed = plain(value)
        if changed is not value:
            data = {**data, "rate": changed}
    value = data.get("quantity")
    if value is not None:
        changed = _normal_quantity(value)
        if changed is not value:
            data = {**data, "quantity": changed}
    value = data.get("rateBase")
    if value is not None:
        changed = _normal_signed_money(value)
        if changed is not value:
            data = {**data, "rateBase": changed}
    value = data.get("amount")
    if value is not None:
        changed = _normal_signed_money(value)
        if changed is not value:
            data = {**data, "amount": changed}
    value = data.get("advances")
    if value is not None:
        changed = _normal_signed_money(value)
        if changed is not value:
            data = {**data, "advances": changed}
    value = data.get("prepaidAmount")
    if value is not None:
        changed = _normal_signed_money(value)
        if changed is not value:
            data = {**data, "prepaidAmount": changed}
    value = data.get("taxes")
    if value:
        items = [_normal_tax(item) for item in value]
        if any(new is not old for new, old in zip(items, value, strict=True)):
            data = {**data, "taxes": items}
    value = data.get("billedWeight")
    if value is not None:
        changed = _normal_quantity(value)
        if changed is not value:
            data = {**data, "billedWeight": changed}
    value = data.get("billedQuantity")
    if value is not None:
        changed = _normal_quantity(value)
        if changed is not value:
            data = {**data, "billedQuantity": changed}
    value = data.get("volume")
    if value is not None:
        changed = _normal_quantity(value)
        if changed is not value:
            data = {**data, "volume": changed}
    value = data.get("lading")
    if value:
        items = [_normal_lading_line(item) for item in value]
        if any(new is not old for new, old in zip(items, value, strict=True)):
            data = {**data, "lading": items}
    return data


def _normal_dangerous_goods(data: dict[str, Any]) -> dict[str, Any]:
    changed: Any
    value = data.get("netQuantity")
    if value is not None:
        changed = _normal_quantity(value)
        if changed is not value:
            data = {**data, "netQuantity": changed}
    value = data.get("flashPoint")
    if value is not None and ("." in value or value == "-0"):
        changed = plain(value)
        if changed is not value:
            data = {**data, "flashPoint": changed}
    return data


def _normal_exchange_rate(data: dict[str, Any]) -> dict[str, Any]:
    changed: Any
    value = data.get("rate")
    if value is not None and ("." in value or value == "-0"):
        changed = plain(value)
        if changed is not value:
            data = {**data, "rate": changed}
    return data


def _normal_lading_line(data: dict[str, Any]) -> dict[str, Any]:
    changed: Any
    value = data.get("quantity")
    if value is not None:
        changed = _normal_quantity(value)
        if changed is not value:
            data = {**data, "quantity": changed}
    value = data.get("weight")
    if value is not None:
        changed = _normal_quantity(value)
        if changed is not value:
            data = {**data, "weight": changed}
    value = data.get("volume")
    if value is not None:
        changed = _normal_quantity(value)
        if changed is not value:
            data = {**data, "volume": changed}
    value = data.get("dangerousGoods")
    if value:
        items = [_normal_dangerous_goods(item) for item in value]
        if any(new is not old for new, old in zip(items, value, strict=True)):
            data = {**data, "dangerousGoods": items}
    return data


def _normal_quantity(data: dict[str, Any]) -> dict[str, Any]:
    changed: Any
    value = data.get("value")
    if value is not None and ("." in value or value == "-0"):
        changed = plain(value)
        if changed is not value:
            data = {**data, "value": changed}
    return data


def _normal_signed_money(data: dict[str, Any]) -> dict[str, Any]:
    changed: Any
    value = data.get("amount")
    if value is not None and ("." in value or value == "-0"):
        changed = plain(value)
        if changed is not value:
            data = {**data, "amount": changed}
    return data


def _normal_tax(data: dict[str, Any]) -> dict[str, Any]:
    changed: Any
    value = data.get("ratePercent")
    if value is not None and ("." in value or value == "-0"):
        changed = plain(value)
        if changed is not value:
            data = {**data, "ratePercent": changed}
    value = data.get("base")
    if value is not None:
        changed = _normal_signed_money(value)
        if changed is not value:
            data = {**data, "base": changed}
    value = data.get("amount")
    if value is not None:
        changed = _normal_signed_money(value)
        if changed is not value:
            data = {**data, "amount": changed}
    return data

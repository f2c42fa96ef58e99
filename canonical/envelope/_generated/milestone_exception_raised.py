"""Keys, event time and normal form of ``milestone.exception-raised``.

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
    object1 = data.get("detectedAt") or {}
    instant1 = object1.get("instant")
    if instant1 is not None:
        instant1 = utc(instant1)
    object2 = data.get("subjectRef") or {}
    part1 = data.get("exceptionId")
    if part1 is None:
        part1 = ""
    part1_escaped = escaped(part1) if ":" in part1 or "%" in part1 else part1
    part2 = object2.get("shipmentId")
    if part2 is None:
        part2 = object2.get("loadId")
        if part2 is None:
            part2 = object2.get("equipmentId")
            if part2 is None:
                part2 = object2.get("handlingUnitId")
                if part2 is None:
                    part2 = object2.get("orderId")
    if part2 is None:
        part2 = ""
    part2_escaped = escaped(part2) if ":" in part2 or "%" in part2 else part2
    time: str | None = instant1
    key = f"{tenant}:milestone.exception-raised:{part1_escaped}"
    if len(key) > MAX_LENGTH:
        key = shortened(key)
    partition = f"{tenant}:{part2_escaped}"
    if len(partition) > MAX_LENGTH:
        partition = shortened(partition)
    return part1, key, partition, time


def relate(data: dict[str, Any], tenant: str) -> tuple[int | None, str | None]:
    """Revision of the subject, and the idempotency key of what the event undoes; ``tenant`` is already escaped."""
    return None, None


def normal(data: dict[str, Any]) -> dict[str, Any]:
    """The same data with every decimal in normal form; the object itself when all are."""
    changed: Any
    value = data.get("location")
    if value is not None:
        changed = _normal_location_ref(value)
        if changed is not value:
            data = {**data, "location": changed}
    value = data.get("impact")
    if value is not None:
        changed = _normal_exception_impact(value)
        if changed is not value:
            data = {**data, "impact": changed}
    return data


def _normal_exception_impact(data: dict[str, Any]) -> dict[str, Any]:
    changed: Any
    value = data.get("cost")
    if value is not None:
        changed = _normal_money(value)
        if changed is not value:
            data = {**data, "cost": changed}
    value = data.get("lines")
    if value:
        items = [_normal_exception_impact_line(item) for item in value]
        if any(new is not old for new, old in zip(items, value, strict=True)):
            data = {**data, "lines": items}
    return data


def _normal_exception_impact_line(data: dict[str, Any]) -> dict[str, Any]:
    changed: Any
    value = data.get("quantity")
    if value is not None:
        changed = _normal_quantity(value)
        if changed is not value:
            data = {**data, "quantity": changed}
    return data


def _normal_geo_point(data: dict[str, Any]) -> dict[str, Any]:
    changed: Any
    value = data.get("latitude")
    if value is not None and ("." in value or value == "-0"):
        changed = plain(value)
        if changed is not value:
            data = {**data, "latitude": changed}
    value = data.get("longitude")
    if value is not None and ("." in value or value == "-0"):
        changed = plain(value)
        if changed is not value:
            data = {**data, "longitude": changed}
    value = data.get("accuracyMetres")
    if value is not None and ("." in value or value == "-0"):
        changed = plain(value)
        if changed is not value:
            data = {**data, "accuracyMetres": changed}
    value = data.get("altitudeMetres")
    if value is not None and ("." in value or value == "-0"):
        changed = plain(value)
        if changed is not value:
            data = {**data, "altitudeMetres": changed}
    return data


def _normal_location_ref(data: dict[str, Any]) -> dict[str, Any]:
    changed: Any
    value = data.get("geo")
    if value is not None:
        changed = _normal_geo_point(value)
        if changed is not value:
            data = {**data, "geo": changed}
    return data


def _normal_money(data: dict[str, Any]) -> dict[str, Any]:
    changed: Any
    value = data.get("amount")
    if value is not None and ("." in value or value == "-0"):
        changed = plain(value)
        if changed is not value:
            data = {**data, "amount": changed}
    return data


def _normal_quantity(data: dict[str, Any]) -> dict[str, Any]:
    changed: Any
    value = data.get("value")
    if value is not None and ("." in value or value == "-0"):
        changed = plain(value)
        if changed is not value:
            data = {**data, "value": changed}
    return data

"""Keys, event time and normal form of ``shipment.created``.

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
    object1 = data.get("createdAt") or {}
    instant1 = object1.get("instant")
    if instant1 is not None:
        instant1 = utc(instant1)
    part1 = data.get("shipmentId")
    if part1 is None:
        part1 = ""
    part1_escaped = escaped(part1) if ":" in part1 or "%" in part1 else part1
    part2 = data.get("shipmentRevision")
    if part2 is not None:
        part2 = str(part2 if type(part2) is int else int(part2))
    if part2 is None:
        part2 = ""
    time: str | None = instant1
    key = f"{tenant}:shipment.created:{part1_escaped}:{part2}"
    if len(key) > MAX_LENGTH:
        key = shortened(key)
    partition = f"{tenant}:{part1_escaped}"
    if len(partition) > MAX_LENGTH:
        partition = shortened(partition)
    return part1, key, partition, time


def relate(data: dict[str, Any], tenant: str) -> tuple[int | None, str | None]:
    """Revision of the subject, and the idempotency key of what the event undoes; ``tenant`` is already escaped."""
    revision = data.get("shipmentRevision")
    if type(revision) is float:
        revision = int(revision)
    return revision, None


def normal(data: dict[str, Any]) -> dict[str, Any]:
    """The same data with every decimal in normal form; the object itself when all are."""
    changed: Any
    value = data.get("shipFrom")
    if value is not None:
        changed = _normal_location_ref(value)
        if changed is not value:
            data = {**data, "shipFrom": changed}
    value = data.get("shipTo")
    if value is not None:
        changed = _normal_location_ref(value)
        if changed is not value:
            data = {**data, "shipTo": changed}
    value = data.get("lines")
    if value:
        items = [_normal_shipment_created_line(item) for item in value]
        if any(new is not old for new, old in zip(items, value, strict=True)):
            data = {**data, "lines": items}
    value = data.get("totals")
    if value is not None:
        changed = _normal_handling_totals(value)
        if changed is not value:
            data = {**data, "totals": changed}
    value = data.get("dangerousGoods")
    if value:
        items = [_normal_dangerous_goods(item) for item in value]
        if any(new is not old for new, old in zip(items, value, strict=True)):
            data = {**data, "dangerousGoods": items}
    value = data.get("temperatureRequirement")
    if value is not None:
        changed = _normal_temperature_requirement(value)
        if changed is not value:
            data = {**data, "temperatureRequirement": changed}
    value = data.get("customs")
    if value is not None:
        changed = _normal_customs_info(value)
        if changed is not value:
            data = {**data, "customs": changed}
    return data


def _normal_customs_info(data: dict[str, Any]) -> dict[str, Any]:
    changed: Any
    value = data.get("value")
    if value is not None:
        changed = _normal_money(value)
        if changed is not value:
            data = {**data, "value": changed}
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


def _normal_handling_totals(data: dict[str, Any]) -> dict[str, Any]:
    changed: Any
    value = data.get("grossWeight")
    if value is not None:
        changed = _normal_quantity(value)
        if changed is not value:
            data = {**data, "grossWeight": changed}
    value = data.get("netWeight")
    if value is not None:
        changed = _normal_quantity(value)
        if changed is not value:
            data = {**data, "netWeight": changed}
    value = data.get("volume")
    if value is not None:
        changed = _normal_quantity(value)
        if changed is not value:
            data = {**data, "volume": changed}
    value = data.get("quantity")
    if value is not None:
        changed = _normal_quantity(value)
        if changed is not value:
            data = {**data, "quantity": changed}
    value = data.get("loadingLength")
    if value is not None:
        changed = _normal_quantity(value)
        if changed is not value:
            data = {**data, "loadingLength": changed}
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


def _normal_shipment_created_line(data: dict[str, Any]) -> dict[str, Any]:
    changed: Any
    value = data.get("plannedQuantity")
    if value is not None:
        changed = _normal_quantity(value)
        if changed is not value:
            data = {**data, "plannedQuantity": changed}
    value = data.get("grossWeight")
    if value is not None:
        changed = _normal_quantity(value)
        if changed is not value:
            data = {**data, "grossWeight": changed}
    value = data.get("netWeight")
    if value is not None:
        changed = _normal_quantity(value)
        if changed is not value:
            data = {**data, "netWeight": changed}
    value = data.get("volume")
    if value is not None:
        changed = _normal_quantity(value)
        if changed is not value:
            data = {**data, "volume": changed}
    value = data.get("customs")
    if value is not None:
        changed = _normal_customs_info(value)
        if changed is not value:
            data = {**data, "customs": changed}
    value = data.get("dangerousGoods")
    if value:
        items = [_normal_dangerous_goods(item) for item in value]
        if any(new is not old for new, old in zip(items, value, strict=True)):
            data = {**data, "dangerousGoods": items}
    return data


def _normal_temperature_requirement(data: dict[str, Any]) -> dict[str, Any]:
    changed: Any
    value = data.get("min")
    if value is not None and ("." in value or value == "-0"):
        changed = plain(value)
        if changed is not value:
            data = {**data, "min": changed}
    value = data.get("max")
    if value is not None and ("." in value or value == "-0"):
        changed = plain(value)
        if changed is not value:
            data = {**data, "max": changed}
    value = data.get("setPoint")
    if value is not None and ("." in value or value == "-0"):
        changed = plain(value)
        if changed is not value:
            data = {**data, "setPoint": changed}
    value = data.get("humidityMin")
    if value is not None and ("." in value or value == "-0"):
        changed = plain(value)
        if changed is not value:
            data = {**data, "humidityMin": changed}
    value = data.get("humidityMax")
    if value is not None and ("." in value or value == "-0"):
        changed = plain(value)
        if changed is not value:
            data = {**data, "humidityMax": changed}
    return data

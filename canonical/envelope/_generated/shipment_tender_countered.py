"""Keys, event time and normal form of ``shipment.tender-countered``.

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
    object1 = data.get("respondedAt") or {}
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
    part5 = data.get("responseId")
    if part5 is None:
        part5 = ""
    part5_escaped = escaped(part5) if ":" in part5 or "%" in part5 else part5
    part6 = object1.get("instant") if instant1 is None else instant1
    if part6 is None:
        part6 = object1.get("local")
    if part6 is None:
        part6 = ""
    part6_escaped = part6.replace(":", "%3A")
    time: str | None = instant1
    key = f"{tenant}:shipment.tender-countered:{part1_escaped}:{part2_escaped}:{part3}:{part4_escaped}:{part5_escaped}:{part6_escaped}"
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
    changed: Any
    value = data.get("proposedRate")
    if value is not None:
        changed = _normal_money(value)
        if changed is not value:
            data = {**data, "proposedRate": changed}
    value = data.get("proposedCharges")
    if value:
        items = [_normal_charge_line(item) for item in value]
        if any(new is not old for new, old in zip(items, value, strict=True)):
            data = {**data, "proposedCharges": items}
    value = data.get("proposedStops")
    if value:
        items = [_normal_stop(item) for item in value]
        if any(new is not old for new, old in zip(items, value, strict=True)):
            data = {**data, "proposedStops": items}
    value = data.get("proposedEquipment")
    if value is not None:
        changed = _normal_equipment_requirement(value)
        if changed is not value:
            data = {**data, "proposedEquipment": changed}
    value = data.get("proposedTotals")
    if value is not None:
        changed = _normal_handling_totals(value)
        if changed is not value:
            data = {**data, "proposedTotals": changed}
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


def _normal_equipment_requirement(data: dict[str, Any]) -> dict[str, Any]:
    changed: Any
    value = data.get("length")
    if value is not None:
        changed = _normal_quantity(value)
        if changed is not value:
            data = {**data, "length": changed}
    value = data.get("temperatureRequirement")
    if value is not None:
        changed = _normal_temperature_requirement(value)
        if changed is not value:
            data = {**data, "temperatureRequirement": changed}
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


def _normal_signed_money(data: dict[str, Any]) -> dict[str, Any]:
    changed: Any
    value = data.get("amount")
    if value is not None and ("." in value or value == "-0"):
        changed = plain(value)
        if changed is not value:
            data = {**data, "amount": changed}
    return data


def _normal_stop(data: dict[str, Any]) -> dict[str, Any]:
    changed: Any
    value = data.get("location")
    if value is not None:
        changed = _normal_location_ref(value)
        if changed is not value:
            data = {**data, "location": changed}
    value = data.get("orderRefs")
    if value:
        items = [_normal_stop_order(item) for item in value]
        if any(new is not old for new, old in zip(items, value, strict=True)):
            data = {**data, "orderRefs": items}
    value = data.get("lading")
    if value:
        items = [_normal_lading_line(item) for item in value]
        if any(new is not old for new, old in zip(items, value, strict=True)):
            data = {**data, "lading": items}
    value = data.get("totals")
    if value is not None:
        changed = _normal_handling_totals(value)
        if changed is not value:
            data = {**data, "totals": changed}
    return data


def _normal_stop_order(data: dict[str, Any]) -> dict[str, Any]:
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
    value = data.get("items")
    if value:
        items = [_normal_lading_line(item) for item in value]
        if any(new is not old for new, old in zip(items, value, strict=True)):
            data = {**data, "items": items}
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

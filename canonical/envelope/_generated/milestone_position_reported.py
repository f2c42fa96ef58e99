"""Keys, event time and normal form of ``milestone.position-reported``.

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
    object1 = data.get("positionAt") or {}
    instant1 = object1.get("instant")
    if instant1 is not None:
        instant1 = utc(instant1)
    object2 = data.get("subjectRef") or {}
    object3 = data.get("transportMeans") or {}
    object4 = data.get("reportedBy") or {}
    part1 = object2.get("shipmentId")
    if part1 is None:
        part1 = object2.get("loadId")
        if part1 is None:
            part1 = object2.get("equipmentId")
            if part1 is None:
                part1 = object2.get("handlingUnitId")
                if part1 is None:
                    part1 = object2.get("orderId")
    if part1 is None:
        part1 = ""
    part1_escaped = escaped(part1) if ":" in part1 or "%" in part1 else part1
    part2 = data.get("deviceId")
    if part2 is None:
        part2 = object3.get("vehicleId")
        if part2 is None:
            part2 = object3.get("vesselImo")
            if part2 is None:
                part2 = data.get("positionId")
                if part2 is None:
                    part2 = (n.get("value") if (n := object4.get("identifiers")) is not None and (n := (n[0] if n else None)) is not None else None)
                    if part2 is None:
                        part2 = object4.get("name")
    if part2 is None:
        part2 = ""
    part2_escaped = escaped(part2) if ":" in part2 or "%" in part2 else part2
    part3 = object1.get("instant", object1.get("local")) if instant1 is None else instant1
    if part3 is None:
        part3 = ""
    part3_escaped = part3.replace(":", "%3A")
    time: str | None = instant1
    key = f"{tenant}:milestone.position-reported:{part1_escaped}:{part2_escaped}:{part3_escaped}"
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
    value = data.get("geo")
    if value is not None:
        changed = _normal_geo_point(value)
        if changed is not value:
            data = {**data, "geo": changed}
    value = data.get("speed")
    if value is not None:
        changed = _normal_quantity(value)
        if changed is not value:
            data = {**data, "speed": changed}
    value = data.get("heading")
    if value is not None and ("." in value or value == "-0"):
        changed = plain(value)
        if changed is not value:
            data = {**data, "heading": changed}
    value = data.get("location")
    if value is not None:
        changed = _normal_location_ref(value)
        if changed is not value:
            data = {**data, "location": changed}
    value = data.get("equipment")
    if value is not None:
        changed = _normal_equipment(value)
        if changed is not value:
            data = {**data, "equipment": changed}
    return data


def _normal_equipment(data: dict[str, Any]) -> dict[str, Any]:
    changed: Any
    value = data.get("length")
    if value is not None:
        changed = _normal_quantity(value)
        if changed is not value:
            data = {**data, "length": changed}
    value = data.get("grossWeight")
    if value is not None:
        changed = _normal_quantity(value)
        if changed is not value:
            data = {**data, "grossWeight": changed}
    value = data.get("tareWeight")
    if value is not None:
        changed = _normal_quantity(value)
        if changed is not value:
            data = {**data, "tareWeight": changed}
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


def _normal_location_ref(data: dict[str, Any]) -> dict[str, Any]:
    changed: Any
    value = data.get("geo")
    if value is not None:
        changed = _normal_geo_point(value)
        if changed is not value:
            data = {**data, "geo": changed}
    return data


def _normal_quantity(data: dict[str, Any]) -> dict[str, Any]:
    changed: Any
    value = data.get("value")
    if value is not None and ("." in value or value == "-0"):
        changed = plain(value)
        if changed is not value:
            data = {**data, "value": changed}
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

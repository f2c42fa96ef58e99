"""Keys, event time and normal form of ``shipment.appointment-scheduled``.

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
    object1 = data.get("statusAt") or {}
    instant1 = object1.get("instant")
    if instant1 is not None:
        instant1 = utc(instant1)
    object2 = data.get("scheduledFor") or {}
    instant2 = object2.get("instant")
    if instant2 is not None:
        instant2 = utc(instant2)
    object3 = (n.get("earliest") if (n := data.get("window")) is not None else None) or {}
    instant3 = object3.get("instant")
    if instant3 is not None:
        instant3 = utc(instant3)
    object4 = data.get("window") or {}
    object5 = (n.get("latest") if (n := data.get("window")) is not None else None) or {}
    instant4 = object5.get("instant")
    if instant4 is not None:
        instant4 = utc(instant4)
    part1 = data.get("appointmentId")
    if part1 is None:
        part1 = data.get("loadId")
        if part1 is None:
            part1 = ((n[0] if n else None) if (n := data.get("shipmentIds")) is not None else None)
    if part1 is None:
        part1 = ""
    part1_escaped = escaped(part1) if ":" in part1 or "%" in part1 else part1
    part2 = data.get("activity")
    if part2 is None:
        part2 = ""
    part2_escaped = escaped(part2) if ":" in part2 or "%" in part2 else part2
    part3 = data.get("stopSequence")
    if part3 is not None:
        part3 = str(part3 if type(part3) is int else int(part3))
    if part3 is None:
        part3 = ""
    part4 = data.get("appointmentRevision")
    if part4 is not None:
        part4 = str(part4 if type(part4) is int else int(part4))
    if part4 is None:
        part4 = data.get("status")
    if part4 is None:
        part4 = ""
    part4_escaped = escaped(part4) if ":" in part4 or "%" in part4 else part4
    part5 = data.get("appointmentRevision")
    if part5 is not None:
        part5 = str(part5 if type(part5) is int else int(part5))
    if part5 is None:
        part5 = object1.get("instant") if instant1 is None else instant1
        if part5 is None:
            part5 = object1.get("local")
    if part5 is None:
        part5 = ""
    part5_escaped = escaped(part5) if ":" in part5 or "%" in part5 else part5
    part6 = data.get("appointmentRevision")
    if part6 is not None:
        part6 = str(part6 if type(part6) is int else int(part6))
    if part6 is None:
        part6 = object2.get("instant") if instant2 is None else instant2
        if part6 is None:
            part6 = object2.get("local")
            if part6 is None:
                part6 = object3.get("instant") if instant3 is None else instant3
                if part6 is None:
                    part6 = (n.get("local") if (n := object4.get("earliest")) is not None else None)
    if part6 is None:
        part6 = ""
    part6_escaped = escaped(part6) if ":" in part6 or "%" in part6 else part6
    part7 = data.get("appointmentRevision")
    if part7 is not None:
        part7 = str(part7 if type(part7) is int else int(part7))
    if part7 is None:
        part7 = object5.get("instant") if instant4 is None else instant4
        if part7 is None:
            part7 = (n.get("local") if (n := object4.get("latest")) is not None else None)
    if part7 is None:
        part7 = ""
    part7_escaped = escaped(part7) if ":" in part7 or "%" in part7 else part7
    time: str | None = instant1
    key = f"{tenant}:shipment.appointment-scheduled:{part1_escaped}:{part2_escaped}:{part3}:{part4_escaped}:{part5_escaped}:{part6_escaped}:{part7_escaped}"
    if len(key) > MAX_LENGTH:
        key = shortened(key)
    partition = f"{tenant}:{part1_escaped}"
    if len(partition) > MAX_LENGTH:
        partition = shortened(partition)
    return shortened(f"{part1_escaped}:{part2_escaped}"), key, partition, time


def relate(data: dict[str, Any], tenant: str) -> tuple[int | None, str | None]:
    """Revision of the subject, and the idempotency key of what the event undoes; ``tenant`` is already escaped."""
    revision = data.get("appointmentRevision")
    if type(revision) is float:
        revision = int(revision)
    return revision, None


def normal(data: dict[str, Any]) -> dict[str, Any]:
    """The same data with every decimal in normal form; the object itself when all are."""
    changed: Any
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
    value = data.get("totals")
    if value is not None:
        changed = _normal_handling_totals(value)
        if changed is not value:
            data = {**data, "totals": changed}
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

"""Keys, event time and normal form of ``milestone.eta-updated``.

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
    object1 = data.get("predictedAt") or {}
    instant1 = object1.get("instant")
    if instant1 is not None:
        instant1 = utc(instant1)
    object2 = data.get("subjectRef") or {}
    object3 = data.get("location") or {}
    object4 = data.get("predictedBy") or {}
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
    part2 = data.get("code")
    if part2 is None:
        part2 = ""
    part2_escaped = escaped(part2) if ":" in part2 or "%" in part2 else part2
    part3 = data.get("stopSequence")
    if part3 is not None:
        part3 = str(part3 if type(part3) is int else int(part3))
    if part3 is None:
        part3 = object3.get("locationId")
        if part3 is None:
            part3 = object3.get("gln")
            if part3 is None:
                part3 = object3.get("unLocode")
                if part3 is None:
                    part3 = (n.get("code") if (n := object3.get("facilityCode")) is not None else None)
                    if part3 is None:
                        part3 = object3.get("name")
    if part3 is None:
        part3 = ""
    part3_escaped = escaped(part3) if ":" in part3 or "%" in part3 else part3
    part4 = data.get("legSequence")
    if part4 is not None:
        part4 = str(part4 if type(part4) is int else int(part4))
    if part4 is None:
        part4 = ""
    part5 = object1.get("instant", object1.get("local")) if instant1 is None else instant1
    if part5 is None:
        part5 = ""
    part5_escaped = part5.replace(":", "%3A")
    part6 = data.get("model")
    if part6 is None:
        part6 = (n.get("value") if (n := object4.get("identifiers")) is not None and (n := (n[0] if n else None)) is not None else None)
        if part6 is None:
            part6 = object4.get("name")
            if part6 is None:
                part6 = data.get("method")
    if part6 is None:
        part6 = ""
    part6_escaped = escaped(part6) if ":" in part6 or "%" in part6 else part6
    time: str | None = instant1
    key = f"{tenant}:milestone.eta-updated:{part1_escaped}:{part2_escaped}:{part3_escaped}:{part4}:{part5_escaped}:{part6_escaped}"
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
    value = data.get("confidence")
    if value is not None and ("." in value or value == "-0"):
        changed = plain(value)
        if changed is not value:
            data = {**data, "confidence": changed}
    value = data.get("location")
    if value is not None:
        changed = _normal_location_ref(value)
        if changed is not value:
            data = {**data, "location": changed}
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

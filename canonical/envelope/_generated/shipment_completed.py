"""Keys, event time and normal form of ``shipment.completed``.

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
    object1 = data.get("completedAt") or {}
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
    key = f"{tenant}:shipment.completed:{part1_escaped}:{part2}"
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
    value = data.get("lines")
    if value:
        items = [_normal_shipment_completed_line(item) for item in value]
        if any(new is not old for new, old in zip(items, value, strict=True)):
            data = {**data, "lines": items}
    value = data.get("actualDistance")
    if value is not None:
        changed = _normal_quantity(value)
        if changed is not value:
            data = {**data, "actualDistance": changed}
    value = data.get("actualEmissions")
    if value is not None:
        changed = _normal_emissions(value)
        if changed is not value:
            data = {**data, "actualEmissions": changed}
    return data


def _normal_emissions(data: dict[str, Any]) -> dict[str, Any]:
    changed: Any
    value = data.get("value")
    if value is not None and ("." in value or value == "-0"):
        changed = plain(value)
        if changed is not value:
            data = {**data, "value": changed}
    value = data.get("activity")
    if value is not None:
        changed = _normal_transport_activity(value)
        if changed is not value:
            data = {**data, "activity": changed}
    return data


def _normal_quantity(data: dict[str, Any]) -> dict[str, Any]:
    changed: Any
    value = data.get("value")
    if value is not None and ("." in value or value == "-0"):
        changed = plain(value)
        if changed is not value:
            data = {**data, "value": changed}
    return data


def _normal_shipment_completed_line(data: dict[str, Any]) -> dict[str, Any]:
    changed: Any
    value = data.get("shippedQuantity")
    if value is not None:
        changed = _normal_quantity(value)
        if changed is not value:
            data = {**data, "shippedQuantity": changed}
    value = data.get("deliveredQuantity")
    if value is not None:
        changed = _normal_quantity(value)
        if changed is not value:
            data = {**data, "deliveredQuantity": changed}
    value = data.get("returnedQuantity")
    if value is not None:
        changed = _normal_quantity(value)
        if changed is not value:
            data = {**data, "returnedQuantity": changed}
    value = data.get("lostQuantity")
    if value is not None:
        changed = _normal_quantity(value)
        if changed is not value:
            data = {**data, "lostQuantity": changed}
    value = data.get("damagedQuantity")
    if value is not None:
        changed = _normal_quantity(value)
        if changed is not value:
            data = {**data, "damagedQuantity": changed}
    value = data.get("disposedQuantity")
    if value is not None:
        changed = _normal_quantity(value)
        if changed is not value:
            data = {**data, "disposedQuantity": changed}
    return data


def _normal_transport_activity(data: dict[str, Any]) -> dict[str, Any]:
    changed: Any
    value = data.get("mass")
    if value is not None:
        changed = _normal_quantity(value)
        if changed is not value:
            data = {**data, "mass": changed}
    value = data.get("distance")
    if value is not None:
        changed = _normal_quantity(value)
        if changed is not value:
            data = {**data, "distance": changed}
    value = data.get("transportWork")
    if value is not None:
        changed = _normal_quantity(value)
        if changed is not value:
            data = {**data, "transportWork": changed}
    return data

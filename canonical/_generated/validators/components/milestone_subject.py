"""Validates components/milestone_subject.

Generated from schemas by fastjsonschema 2.22.3; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from canonical._generated.validators.scalars import validate____defs_identifier
from canonical.errors import SchemaRefusedError as JsonSchemaValueException

JsonSchemaValuesException = JsonSchemaValueException


def validate____defs_milestonesubject(data: Any, custom_formats: dict[str, Any], name_prefix: str | None = None) -> Any:
    if not isinstance(data, (dict)):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be object")
    data_is_dict = isinstance(data, dict)
    if data_is_dict:
        data_keys = set(data.keys())
        if "shipmentId" in data_keys:
            data_keys.remove("shipmentId")
            data__shipmentId = data["shipmentId"]
            validate____defs_identifier(data__shipmentId, custom_formats, (name_prefix or "data") + ".shipmentId")
        if "loadId" in data_keys:
            data_keys.remove("loadId")
            data__loadId = data["loadId"]
            validate____defs_identifier(data__loadId, custom_formats, (name_prefix or "data") + ".loadId")
        if "equipmentId" in data_keys:
            data_keys.remove("equipmentId")
            data__equipmentId = data["equipmentId"]
            validate____defs_identifier(data__equipmentId, custom_formats, (name_prefix or "data") + ".equipmentId")
        if "handlingUnitId" in data_keys:
            data_keys.remove("handlingUnitId")
            data__handlingUnitId = data["handlingUnitId"]
            validate____defs_identifier(data__handlingUnitId, custom_formats, (name_prefix or "data") + ".handlingUnitId")
        if "orderId" in data_keys:
            data_keys.remove("orderId")
            data__orderId = data["orderId"]
            validate____defs_identifier(data__orderId, custom_formats, (name_prefix or "data") + ".orderId")
        if data_keys:
            raise JsonSchemaValueException("" + (name_prefix or "data") + " must not contain "+str(data_keys)+" properties")
    return data

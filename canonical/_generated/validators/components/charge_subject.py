"""Validates components/charge_subject.

Generated from schemas by fastjsonschema 2.22.3; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from canonical._generated.validators.components.reference import validate____defs_reference
from canonical._generated.validators.scalars import validate____defs_identifier
from canonical._generated.validators.scalars import validate____defs_positiveinteger
from canonical.errors import SchemaRefusedError as JsonSchemaValueException

JsonSchemaValuesException = JsonSchemaValueException


def validate____defs_chargesubject(data: Any, custom_formats: dict[str, Any], name_prefix: str | None = None) -> Any:
    if not isinstance(data, (dict)):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be object")
    data_is_dict = isinstance(data, dict)
    if data_is_dict:
        data_keys = set(data.keys())
        if "loadId" in data_keys:
            data_keys.remove("loadId")
            data__loadId = data["loadId"]
            validate____defs_identifier(data__loadId, custom_formats, (name_prefix or "data") + ".loadId")
        if "shipmentIds" in data_keys:
            data_keys.remove("shipmentIds")
            data__shipmentIds = data["shipmentIds"]
            if not isinstance(data__shipmentIds, (list, tuple)):
                raise JsonSchemaValueException("" + (name_prefix or "data") + ".shipmentIds must be array")
            data__shipmentIds_is_list = isinstance(data__shipmentIds, (list, tuple))
            if data__shipmentIds_is_list:
                data__shipmentIds_len = len(data__shipmentIds)
                if data__shipmentIds_len < 1:
                    raise JsonSchemaValueException("" + (name_prefix or "data") + ".shipmentIds must contain at least 1 items")
                if data__shipmentIds_len > 999:
                    raise JsonSchemaValueException("" + (name_prefix or "data") + ".shipmentIds must contain less than or equal to 999 items")
                for data__shipmentIds_x, data__shipmentIds_item in enumerate(data__shipmentIds):
                    validate____defs_identifier(data__shipmentIds_item, custom_formats, (name_prefix or "data") + ".shipmentIds[{data__shipmentIds_x}]".format(**locals()))
        if "legSequences" in data_keys:
            data_keys.remove("legSequences")
            data__legSequences = data["legSequences"]
            if not isinstance(data__legSequences, (list, tuple)):
                raise JsonSchemaValueException("" + (name_prefix or "data") + ".legSequences must be array")
            data__legSequences_is_list = isinstance(data__legSequences, (list, tuple))
            if data__legSequences_is_list:
                data__legSequences_len = len(data__legSequences)
                if data__legSequences_len < 1:
                    raise JsonSchemaValueException("" + (name_prefix or "data") + ".legSequences must contain at least 1 items")
                if data__legSequences_len > 99:
                    raise JsonSchemaValueException("" + (name_prefix or "data") + ".legSequences must contain less than or equal to 99 items")
                for data__legSequences_x, data__legSequences_item in enumerate(data__legSequences):
                    validate____defs_positiveinteger(data__legSequences_item, custom_formats, (name_prefix or "data") + ".legSequences[{data__legSequences_x}]".format(**locals()))
        if "contractReference" in data_keys:
            data_keys.remove("contractReference")
            data__contractReference = data["contractReference"]
            validate____defs_reference(data__contractReference, custom_formats, (name_prefix or "data") + ".contractReference")
        if data_keys:
            raise JsonSchemaValueException("" + (name_prefix or "data") + " must not contain "+str(data_keys)+" properties")
    return data

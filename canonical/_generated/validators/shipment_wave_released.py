"""Validates shipment_wave_released.

Generated from schemas by fastjsonschema 2.22.3; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from canonical._generated.validators.components.extensions import validate____defs_extensions
from canonical._generated.validators.components.location_ref import validate____defs_locationref
from canonical._generated.validators.components.moment import validate____defs_moment
from canonical._generated.validators.components.reference import validate____defs_reference
from canonical._generated.validators.scalars import validate____defs_identifier
from canonical._generated.validators.scalars import validate____defs_positiveinteger
from canonical._generated.validators.scalars import validate____defs_worktype
from canonical.errors import SchemaRefusedError as JsonSchemaValueException

JsonSchemaValuesException = JsonSchemaValueException


def validate____defs_wavereleased(data: Any, custom_formats: dict[str, Any], name_prefix: str | None = None) -> Any:
    if not isinstance(data, (dict)):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be object")
    data_is_dict = isinstance(data, dict)
    if data_is_dict:
        data__missing_keys = set(['waveId', 'facility', 'shipmentIds']) - data.keys()
        if data__missing_keys:
            raise JsonSchemaValueException("" + (name_prefix or "data") + " must contain ")
        data_keys = set(data.keys())
        if "waveId" in data_keys:
            data_keys.remove("waveId")
            data__waveId = data["waveId"]
            validate____defs_identifier(data__waveId, custom_formats, (name_prefix or "data") + ".waveId")
        if "releaseNumber" in data_keys:
            data_keys.remove("releaseNumber")
            data__releaseNumber = data["releaseNumber"]
            validate____defs_positiveinteger(data__releaseNumber, custom_formats, (name_prefix or "data") + ".releaseNumber")
        if "facility" in data_keys:
            data_keys.remove("facility")
            data__facility = data["facility"]
            validate____defs_locationref(data__facility, custom_formats, (name_prefix or "data") + ".facility")
        if "releasedAt" in data_keys:
            data_keys.remove("releasedAt")
            data__releasedAt = data["releasedAt"]
            validate____defs_moment(data__releasedAt, custom_formats, (name_prefix or "data") + ".releasedAt")
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
                if data__shipmentIds_len > 9999:
                    raise JsonSchemaValueException("" + (name_prefix or "data") + ".shipmentIds must contain less than or equal to 9999 items")
                for data__shipmentIds_x, data__shipmentIds_item in enumerate(data__shipmentIds):
                    validate____defs_identifier(data__shipmentIds_item, custom_formats, (name_prefix or "data") + ".shipmentIds[{data__shipmentIds_x}]".format(**locals()))
        if "workType" in data_keys:
            data_keys.remove("workType")
            data__workType = data["workType"]
            validate____defs_worktype(data__workType, custom_formats, (name_prefix or "data") + ".workType")
        if "plannedCompletion" in data_keys:
            data_keys.remove("plannedCompletion")
            data__plannedCompletion = data["plannedCompletion"]
            validate____defs_moment(data__plannedCompletion, custom_formats, (name_prefix or "data") + ".plannedCompletion")
        if "cutoff" in data_keys:
            data_keys.remove("cutoff")
            data__cutoff = data["cutoff"]
            validate____defs_moment(data__cutoff, custom_formats, (name_prefix or "data") + ".cutoff")
        if "references" in data_keys:
            data_keys.remove("references")
            data__references = data["references"]
            if not isinstance(data__references, (list, tuple)):
                raise JsonSchemaValueException("" + (name_prefix or "data") + ".references must be array")
            data__references_is_list = isinstance(data__references, (list, tuple))
            if data__references_is_list:
                data__references_len = len(data__references)
                if data__references_len < 1:
                    raise JsonSchemaValueException("" + (name_prefix or "data") + ".references must contain at least 1 items")
                if data__references_len > 300:
                    raise JsonSchemaValueException("" + (name_prefix or "data") + ".references must contain less than or equal to 300 items")
                for data__references_x, data__references_item in enumerate(data__references):
                    validate____defs_reference(data__references_item, custom_formats, (name_prefix or "data") + ".references[{data__references_x}]".format(**locals()))
        if "extensions" in data_keys:
            data_keys.remove("extensions")
            data__extensions = data["extensions"]
            validate____defs_extensions(data__extensions, custom_formats, (name_prefix or "data") + ".extensions")
        if data_keys:
            raise JsonSchemaValueException("" + (name_prefix or "data") + " must not contain "+str(data_keys)+" properties")
    return data


def validate(data: object) -> None:
    """Return when the data is valid; `canonical.errors.SchemaRefusedError` for a problem."""
    validate____defs_wavereleased(data, {}, "data")

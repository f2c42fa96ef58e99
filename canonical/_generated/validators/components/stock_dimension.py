"""Validates components/stock_dimension.

Generated from schemas by fastjsonschema 2.22.3; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from canonical._generated.validators.components.party import validate____defs_party
from canonical._generated.validators.components.storage_position import validate____defs_storageposition
from canonical._generated.validators.scalars import validate____defs_dutystatus
from canonical._generated.validators.scalars import validate____defs_identifier
from canonical._generated.validators.scalars import validate____defs_localdate
from canonical._generated.validators.scalars import validate____defs_stockstatus
from canonical.errors import SchemaRefusedError as JsonSchemaValueException

JsonSchemaValuesException = JsonSchemaValueException


def validate____defs_stockdimension(data: Any, custom_formats: dict[str, Any], name_prefix: str | None = None) -> Any:
    if not isinstance(data, (dict)):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be object")
    data_is_dict = isinstance(data, dict)
    if data_is_dict:
        data_keys = set(data.keys())
        if "status" in data_keys:
            data_keys.remove("status")
            data__status = data["status"]
            validate____defs_stockstatus(data__status, custom_formats, (name_prefix or "data") + ".status")
        if "lotNumber" in data_keys:
            data_keys.remove("lotNumber")
            data__lotNumber = data["lotNumber"]
            validate____defs_identifier(data__lotNumber, custom_formats, (name_prefix or "data") + ".lotNumber")
        if "serialNumbers" in data_keys:
            data_keys.remove("serialNumbers")
            data__serialNumbers = data["serialNumbers"]
            if not isinstance(data__serialNumbers, (list, tuple)):
                raise JsonSchemaValueException("" + (name_prefix or "data") + ".serialNumbers must be array")
            data__serialNumbers_is_list = isinstance(data__serialNumbers, (list, tuple))
            if data__serialNumbers_is_list:
                data__serialNumbers_len = len(data__serialNumbers)
                if data__serialNumbers_len < 1:
                    raise JsonSchemaValueException("" + (name_prefix or "data") + ".serialNumbers must contain at least 1 items")
                if data__serialNumbers_len > 1000:
                    raise JsonSchemaValueException("" + (name_prefix or "data") + ".serialNumbers must contain less than or equal to 1000 items")
                for data__serialNumbers_x, data__serialNumbers_item in enumerate(data__serialNumbers):
                    validate____defs_identifier(data__serialNumbers_item, custom_formats, (name_prefix or "data") + ".serialNumbers[{data__serialNumbers_x}]".format(**locals()))
        if "expiryDate" in data_keys:
            data_keys.remove("expiryDate")
            data__expiryDate = data["expiryDate"]
            validate____defs_localdate(data__expiryDate, custom_formats, (name_prefix or "data") + ".expiryDate")
        if "manufactureDate" in data_keys:
            data_keys.remove("manufactureDate")
            data__manufactureDate = data["manufactureDate"]
            validate____defs_localdate(data__manufactureDate, custom_formats, (name_prefix or "data") + ".manufactureDate")
        if "owner" in data_keys:
            data_keys.remove("owner")
            data__owner = data["owner"]
            validate____defs_party(data__owner, custom_formats, (name_prefix or "data") + ".owner")
        if "dutyStatus" in data_keys:
            data_keys.remove("dutyStatus")
            data__dutyStatus = data["dutyStatus"]
            validate____defs_dutystatus(data__dutyStatus, custom_formats, (name_prefix or "data") + ".dutyStatus")
        if "position" in data_keys:
            data_keys.remove("position")
            data__position = data["position"]
            validate____defs_storageposition(data__position, custom_formats, (name_prefix or "data") + ".position")
        if data_keys:
            raise JsonSchemaValueException("" + (name_prefix or "data") + " must not contain "+str(data_keys)+" properties")
    return data

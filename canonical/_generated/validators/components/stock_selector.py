"""Validates components/stock_selector.

Generated from schemas by fastjsonschema 2.22.3; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from canonical._generated.validators.components.party import validate____defs_party
from canonical._generated.validators.scalars import validate____defs_identifier
from canonical._generated.validators.scalars import validate____defs_nonnegativeinteger
from canonical._generated.validators.scalars import validate____defs_stockstatus
from canonical.errors import SchemaRefusedError as JsonSchemaValueException

JsonSchemaValuesException = JsonSchemaValueException


def validate____defs_stockselector(data: Any, custom_formats: dict[str, Any], name_prefix: str | None = None) -> Any:
    if not isinstance(data, (dict)):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be object")
    data_is_dict = isinstance(data, dict)
    if data_is_dict:
        data_keys = set(data.keys())
        if "lotNumber" in data_keys:
            data_keys.remove("lotNumber")
            data__lotNumber = data["lotNumber"]
            validate____defs_identifier(data__lotNumber, custom_formats, (name_prefix or "data") + ".lotNumber")
        if "status" in data_keys:
            data_keys.remove("status")
            data__status = data["status"]
            validate____defs_stockstatus(data__status, custom_formats, (name_prefix or "data") + ".status")
        if "minShelfLifeDays" in data_keys:
            data_keys.remove("minShelfLifeDays")
            data__minShelfLifeDays = data["minShelfLifeDays"]
            validate____defs_nonnegativeinteger(data__minShelfLifeDays, custom_formats, (name_prefix or "data") + ".minShelfLifeDays")
        if "owner" in data_keys:
            data_keys.remove("owner")
            data__owner = data["owner"]
            validate____defs_party(data__owner, custom_formats, (name_prefix or "data") + ".owner")
        if data_keys:
            raise JsonSchemaValueException("" + (name_prefix or "data") + " must not contain "+str(data_keys)+" properties")
    return data

"""Validates components/equipment_requirement.

Generated from schemas by fastjsonschema 2.22.3; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from canonical._generated.validators.components.quantity import validate____defs_quantity
from canonical._generated.validators.components.source_code import validate____defs_sourcecode
from canonical._generated.validators.components.temperature_requirement import validate____defs_temperaturerequirement
from canonical._generated.validators.scalars import validate____defs_equipmenttype
from canonical._generated.validators.scalars import validate____defs_positiveinteger
from canonical._generated.validators.scalars import validate____defs_shorttext
from canonical.errors import SchemaRefusedError as JsonSchemaValueException

JsonSchemaValuesException = JsonSchemaValueException


def validate____defs_equipmentrequirement(data: Any, custom_formats: dict[str, Any], name_prefix: str | None = None) -> Any:
    if not isinstance(data, (dict)):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be object")
    data_is_dict = isinstance(data, dict)
    if data_is_dict:
        data_keys = set(data.keys())
        if "equipmentType" in data_keys:
            data_keys.remove("equipmentType")
            data__equipmentType = data["equipmentType"]
            validate____defs_equipmenttype(data__equipmentType, custom_formats, (name_prefix or "data") + ".equipmentType")
        if "size" in data_keys:
            data_keys.remove("size")
            data__size = data["size"]
            validate____defs_shorttext(data__size, custom_formats, (name_prefix or "data") + ".size")
        if "length" in data_keys:
            data_keys.remove("length")
            data__length = data["length"]
            validate____defs_quantity(data__length, custom_formats, (name_prefix or "data") + ".length")
        if "quantity" in data_keys:
            data_keys.remove("quantity")
            data__quantity = data["quantity"]
            validate____defs_positiveinteger(data__quantity, custom_formats, (name_prefix or "data") + ".quantity")
        if "temperatureControlled" in data_keys:
            data_keys.remove("temperatureControlled")
            data__temperatureControlled = data["temperatureControlled"]
            if not isinstance(data__temperatureControlled, (bool)):
                raise JsonSchemaValueException("" + (name_prefix or "data") + ".temperatureControlled must be boolean")
        if "temperatureRequirement" in data_keys:
            data_keys.remove("temperatureRequirement")
            data__temperatureRequirement = data["temperatureRequirement"]
            validate____defs_temperaturerequirement(data__temperatureRequirement, custom_formats, (name_prefix or "data") + ".temperatureRequirement")
        if "features" in data_keys:
            data_keys.remove("features")
            data__features = data["features"]
            if not isinstance(data__features, (list, tuple)):
                raise JsonSchemaValueException("" + (name_prefix or "data") + ".features must be array")
            data__features_is_list = isinstance(data__features, (list, tuple))
            if data__features_is_list:
                data__features_len = len(data__features)
                if data__features_len < 1:
                    raise JsonSchemaValueException("" + (name_prefix or "data") + ".features must contain at least 1 items")
                if data__features_len > 20:
                    raise JsonSchemaValueException("" + (name_prefix or "data") + ".features must contain less than or equal to 20 items")
                for data__features_x, data__features_item in enumerate(data__features):
                    validate____defs_shorttext(data__features_item, custom_formats, (name_prefix or "data") + ".features[{data__features_x}]".format(**locals()))
        if "sourceCode" in data_keys:
            data_keys.remove("sourceCode")
            data__sourceCode = data["sourceCode"]
            validate____defs_sourcecode(data__sourceCode, custom_formats, (name_prefix or "data") + ".sourceCode")
        if data_keys:
            raise JsonSchemaValueException("" + (name_prefix or "data") + " must not contain "+str(data_keys)+" properties")
    return data

"""Validates components/equipment.

Generated from schemas by fastjsonschema 2.22.3; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from canonical._generated.validators.components.party import validate____defs_party
from canonical._generated.validators.components.quantity import validate____defs_quantity
from canonical._generated.validators.components.seal import validate____defs_seal
from canonical._generated.validators.components.source_code import validate____defs_sourcecode
from canonical._generated.validators.components.temperature_requirement import validate____defs_temperaturerequirement
from canonical._generated.validators.scalars import validate____defs_containernumber
from canonical._generated.validators.scalars import validate____defs_equipmenttype
from canonical._generated.validators.scalars import validate____defs_identifier
from canonical.errors import SchemaRefusedError as JsonSchemaValueException

JsonSchemaValuesException = JsonSchemaValueException


def validate____defs_equipment(data: Any, custom_formats: dict[str, Any], name_prefix: str | None = None) -> Any:
    if not isinstance(data, (dict)):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be object")
    data_is_dict = isinstance(data, dict)
    if data_is_dict:
        data_keys = set(data.keys())
        if "equipmentType" in data_keys:
            data_keys.remove("equipmentType")
            data__equipmentType = data["equipmentType"]
            validate____defs_equipmenttype(data__equipmentType, custom_formats, (name_prefix or "data") + ".equipmentType")
        if "equipmentId" in data_keys:
            data_keys.remove("equipmentId")
            data__equipmentId = data["equipmentId"]
            validate____defs_identifier(data__equipmentId, custom_formats, (name_prefix or "data") + ".equipmentId")
        if "ownerPrefix" in data_keys:
            data_keys.remove("ownerPrefix")
            data__ownerPrefix = data["ownerPrefix"]
            validate____defs_identifier(data__ownerPrefix, custom_formats, (name_prefix or "data") + ".ownerPrefix")
        if "containerNumber" in data_keys:
            data_keys.remove("containerNumber")
            data__containerNumber = data["containerNumber"]
            validate____defs_containernumber(data__containerNumber, custom_formats, (name_prefix or "data") + ".containerNumber")
        if "isoSizeType" in data_keys:
            data_keys.remove("isoSizeType")
            data__isoSizeType = data["isoSizeType"]
            validate____defs_identifier(data__isoSizeType, custom_formats, (name_prefix or "data") + ".isoSizeType")
        if "laden" in data_keys:
            data_keys.remove("laden")
            data__laden = data["laden"]
            if not isinstance(data__laden, (bool)):
                raise JsonSchemaValueException("" + (name_prefix or "data") + ".laden must be boolean")
        if "length" in data_keys:
            data_keys.remove("length")
            data__length = data["length"]
            validate____defs_quantity(data__length, custom_formats, (name_prefix or "data") + ".length")
        if "grossWeight" in data_keys:
            data_keys.remove("grossWeight")
            data__grossWeight = data["grossWeight"]
            validate____defs_quantity(data__grossWeight, custom_formats, (name_prefix or "data") + ".grossWeight")
        if "tareWeight" in data_keys:
            data_keys.remove("tareWeight")
            data__tareWeight = data["tareWeight"]
            validate____defs_quantity(data__tareWeight, custom_formats, (name_prefix or "data") + ".tareWeight")
        if "owner" in data_keys:
            data_keys.remove("owner")
            data__owner = data["owner"]
            validate____defs_party(data__owner, custom_formats, (name_prefix or "data") + ".owner")
        if "seals" in data_keys:
            data_keys.remove("seals")
            data__seals = data["seals"]
            if not isinstance(data__seals, (list, tuple)):
                raise JsonSchemaValueException("" + (name_prefix or "data") + ".seals must be array")
            data__seals_is_list = isinstance(data__seals, (list, tuple))
            if data__seals_is_list:
                data__seals_len = len(data__seals)
                if data__seals_len < 1:
                    raise JsonSchemaValueException("" + (name_prefix or "data") + ".seals must contain at least 1 items")
                if data__seals_len > 20:
                    raise JsonSchemaValueException("" + (name_prefix or "data") + ".seals must contain less than or equal to 20 items")
                for data__seals_x, data__seals_item in enumerate(data__seals):
                    validate____defs_seal(data__seals_item, custom_formats, (name_prefix or "data") + ".seals[{data__seals_x}]".format(**locals()))
        if "temperatureRequirement" in data_keys:
            data_keys.remove("temperatureRequirement")
            data__temperatureRequirement = data["temperatureRequirement"]
            validate____defs_temperaturerequirement(data__temperatureRequirement, custom_formats, (name_prefix or "data") + ".temperatureRequirement")
        if "sourceCode" in data_keys:
            data_keys.remove("sourceCode")
            data__sourceCode = data["sourceCode"]
            validate____defs_sourcecode(data__sourceCode, custom_formats, (name_prefix or "data") + ".sourceCode")
        if data_keys:
            raise JsonSchemaValueException("" + (name_prefix or "data") + " must not contain "+str(data_keys)+" properties")
    return data

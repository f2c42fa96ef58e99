"""Validates components/handling_unit.

Generated from schemas by fastjsonschema 2.22.3; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from canonical._generated.validators.components.dimensions import validate____defs_dimensions
from canonical._generated.validators.components.handling_unit_content import validate____defs_handlingunitcontent
from canonical._generated.validators.components.quantity import validate____defs_quantity
from canonical._generated.validators.components.reference import validate____defs_reference
from canonical._generated.validators.components.seal import validate____defs_seal
from canonical._generated.validators.components.temperature_requirement import validate____defs_temperaturerequirement
from canonical._generated.validators.scalars import validate____defs_identifier
from canonical._generated.validators.scalars import validate____defs_packagetypecode
from canonical._generated.validators.scalars import validate____defs_sscc
from canonical.errors import SchemaRefusedError as JsonSchemaValueException

JsonSchemaValuesException = JsonSchemaValueException


def validate____defs_handlingunit(data: Any, custom_formats: dict[str, Any], name_prefix: str | None = None) -> Any:
    if not isinstance(data, (dict)):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be object")
    data_is_dict = isinstance(data, dict)
    if data_is_dict:
        data__missing_keys = set(['handlingUnitId']) - data.keys()
        if data__missing_keys:
            raise JsonSchemaValueException("" + (name_prefix or "data") + " must contain ")
        data_keys = set(data.keys())
        if "handlingUnitId" in data_keys:
            data_keys.remove("handlingUnitId")
            data__handlingUnitId = data["handlingUnitId"]
            validate____defs_identifier(data__handlingUnitId, custom_formats, (name_prefix or "data") + ".handlingUnitId")
        if "sscc" in data_keys:
            data_keys.remove("sscc")
            data__sscc = data["sscc"]
            validate____defs_sscc(data__sscc, custom_formats, (name_prefix or "data") + ".sscc")
        if "parentId" in data_keys:
            data_keys.remove("parentId")
            data__parentId = data["parentId"]
            validate____defs_identifier(data__parentId, custom_formats, (name_prefix or "data") + ".parentId")
        if "packageType" in data_keys:
            data_keys.remove("packageType")
            data__packageType = data["packageType"]
            validate____defs_packagetypecode(data__packageType, custom_formats, (name_prefix or "data") + ".packageType")
        if "dimensions" in data_keys:
            data_keys.remove("dimensions")
            data__dimensions = data["dimensions"]
            validate____defs_dimensions(data__dimensions, custom_formats, (name_prefix or "data") + ".dimensions")
        if "grossWeight" in data_keys:
            data_keys.remove("grossWeight")
            data__grossWeight = data["grossWeight"]
            validate____defs_quantity(data__grossWeight, custom_formats, (name_prefix or "data") + ".grossWeight")
        if "netWeight" in data_keys:
            data_keys.remove("netWeight")
            data__netWeight = data["netWeight"]
            validate____defs_quantity(data__netWeight, custom_formats, (name_prefix or "data") + ".netWeight")
        if "volume" in data_keys:
            data_keys.remove("volume")
            data__volume = data["volume"]
            validate____defs_quantity(data__volume, custom_formats, (name_prefix or "data") + ".volume")
        if "contents" in data_keys:
            data_keys.remove("contents")
            data__contents = data["contents"]
            if not isinstance(data__contents, (list, tuple)):
                raise JsonSchemaValueException("" + (name_prefix or "data") + ".contents must be array")
            data__contents_is_list = isinstance(data__contents, (list, tuple))
            if data__contents_is_list:
                data__contents_len = len(data__contents)
                if data__contents_len < 1:
                    raise JsonSchemaValueException("" + (name_prefix or "data") + ".contents must contain at least 1 items")
                if data__contents_len > 999:
                    raise JsonSchemaValueException("" + (name_prefix or "data") + ".contents must contain less than or equal to 999 items")
                for data__contents_x, data__contents_item in enumerate(data__contents):
                    validate____defs_handlingunitcontent(data__contents_item, custom_formats, (name_prefix or "data") + ".contents[{data__contents_x}]".format(**locals()))
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
                if data__seals_len > 10:
                    raise JsonSchemaValueException("" + (name_prefix or "data") + ".seals must contain less than or equal to 10 items")
                for data__seals_x, data__seals_item in enumerate(data__seals):
                    validate____defs_seal(data__seals_item, custom_formats, (name_prefix or "data") + ".seals[{data__seals_x}]".format(**locals()))
        if "temperatureRequirement" in data_keys:
            data_keys.remove("temperatureRequirement")
            data__temperatureRequirement = data["temperatureRequirement"]
            validate____defs_temperaturerequirement(data__temperatureRequirement, custom_formats, (name_prefix or "data") + ".temperatureRequirement")
        if "stackable" in data_keys:
            data_keys.remove("stackable")
            data__stackable = data["stackable"]
            if not isinstance(data__stackable, (bool)):
                raise JsonSchemaValueException("" + (name_prefix or "data") + ".stackable must be boolean")
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
                if data__references_len > 20:
                    raise JsonSchemaValueException("" + (name_prefix or "data") + ".references must contain less than or equal to 20 items")
                for data__references_x, data__references_item in enumerate(data__references):
                    validate____defs_reference(data__references_item, custom_formats, (name_prefix or "data") + ".references[{data__references_x}]".format(**locals()))
        if data_keys:
            raise JsonSchemaValueException("" + (name_prefix or "data") + " must not contain "+str(data_keys)+" properties")
    return data

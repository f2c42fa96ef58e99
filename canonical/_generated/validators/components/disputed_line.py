"""Validates components/disputed_line.

Generated from schemas by fastjsonschema 2.22.3; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from canonical._generated.validators.components.extensions import validate____defs_extensions
from canonical._generated.validators.components.money import validate____defs_money
from canonical._generated.validators.components.reason import validate____defs_reason
from canonical._generated.validators.components.reference import validate____defs_reference
from canonical._generated.validators.components.signed_money import validate____defs_signedmoney
from canonical._generated.validators.scalars import validate____defs_chargetype
from canonical._generated.validators.scalars import validate____defs_identifier
from canonical.errors import SchemaRefusedError as JsonSchemaValueException

JsonSchemaValuesException = JsonSchemaValueException


def validate____defs_disputedline(data: Any, custom_formats: dict[str, Any], name_prefix: str | None = None) -> Any:
    if not isinstance(data, (dict)):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be object")
    data_is_dict = isinstance(data, dict)
    if data_is_dict:
        data__missing_keys = set(['lineId', 'disputedAmount']) - data.keys()
        if data__missing_keys:
            raise JsonSchemaValueException("" + (name_prefix or "data") + " must contain ")
        data_keys = set(data.keys())
        if "lineId" in data_keys:
            data_keys.remove("lineId")
            data__lineId = data["lineId"]
            validate____defs_identifier(data__lineId, custom_formats, (name_prefix or "data") + ".lineId")
        if "chargeType" in data_keys:
            data_keys.remove("chargeType")
            data__chargeType = data["chargeType"]
            validate____defs_chargetype(data__chargeType, custom_formats, (name_prefix or "data") + ".chargeType")
        if "disputedAmount" in data_keys:
            data_keys.remove("disputedAmount")
            data__disputedAmount = data["disputedAmount"]
            validate____defs_money(data__disputedAmount, custom_formats, (name_prefix or "data") + ".disputedAmount")
        if "invoiced" in data_keys:
            data_keys.remove("invoiced")
            data__invoiced = data["invoiced"]
            validate____defs_signedmoney(data__invoiced, custom_formats, (name_prefix or "data") + ".invoiced")
        if "reason" in data_keys:
            data_keys.remove("reason")
            data__reason = data["reason"]
            validate____defs_reason(data__reason, custom_formats, (name_prefix or "data") + ".reason")
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
                if data__references_len > 100:
                    raise JsonSchemaValueException("" + (name_prefix or "data") + ".references must contain less than or equal to 100 items")
                for data__references_x, data__references_item in enumerate(data__references):
                    validate____defs_reference(data__references_item, custom_formats, (name_prefix or "data") + ".references[{data__references_x}]".format(**locals()))
        if "extensions" in data_keys:
            data_keys.remove("extensions")
            data__extensions = data["extensions"]
            validate____defs_extensions(data__extensions, custom_formats, (name_prefix or "data") + ".extensions")
        if data_keys:
            raise JsonSchemaValueException("" + (name_prefix or "data") + " must not contain "+str(data_keys)+" properties")
    return data

"""Validates components/shipping_instruction.

Generated from schemas by fastjsonschema 2.22.3; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from canonical._generated.validators.components.instruction import validate____defs_instruction
from canonical._generated.validators.components.party import validate____defs_party
from canonical._generated.validators.scalars import validate____defs_completeness
from canonical._generated.validators.scalars import validate____defs_paymentmethod
from canonical._generated.validators.scalars import validate____defs_shorttext
from canonical._generated.validators.scalars import validate____defs_transportmode
from canonical.errors import SchemaRefusedError as JsonSchemaValueException

JsonSchemaValuesException = JsonSchemaValueException


def validate____defs_shippinginstruction(data: Any, custom_formats: dict[str, Any], name_prefix: str | None = None) -> Any:
    if not isinstance(data, (dict)):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be object")
    data_is_dict = isinstance(data, dict)
    if data_is_dict:
        data_keys = set(data.keys())
        if "serviceLevel" in data_keys:
            data_keys.remove("serviceLevel")
            data__serviceLevel = data["serviceLevel"]
            validate____defs_shorttext(data__serviceLevel, custom_formats, (name_prefix or "data") + ".serviceLevel")
        if "preferredMode" in data_keys:
            data_keys.remove("preferredMode")
            data__preferredMode = data["preferredMode"]
            validate____defs_transportmode(data__preferredMode, custom_formats, (name_prefix or "data") + ".preferredMode")
        if "preferredCarrier" in data_keys:
            data_keys.remove("preferredCarrier")
            data__preferredCarrier = data["preferredCarrier"]
            validate____defs_party(data__preferredCarrier, custom_formats, (name_prefix or "data") + ".preferredCarrier")
        if "routing" in data_keys:
            data_keys.remove("routing")
            data__routing = data["routing"]
            validate____defs_shorttext(data__routing, custom_formats, (name_prefix or "data") + ".routing")
        if "paymentMethod" in data_keys:
            data_keys.remove("paymentMethod")
            data__paymentMethod = data["paymentMethod"]
            validate____defs_paymentmethod(data__paymentMethod, custom_formats, (name_prefix or "data") + ".paymentMethod")
        if "completeness" in data_keys:
            data_keys.remove("completeness")
            data__completeness = data["completeness"]
            validate____defs_completeness(data__completeness, custom_formats, (name_prefix or "data") + ".completeness")
        if "consolidation" in data_keys:
            data_keys.remove("consolidation")
            data__consolidation = data["consolidation"]
            if not isinstance(data__consolidation, (bool)):
                raise JsonSchemaValueException("" + (name_prefix or "data") + ".consolidation must be boolean")
        if "instructions" in data_keys:
            data_keys.remove("instructions")
            data__instructions = data["instructions"]
            if not isinstance(data__instructions, (list, tuple)):
                raise JsonSchemaValueException("" + (name_prefix or "data") + ".instructions must be array")
            data__instructions_is_list = isinstance(data__instructions, (list, tuple))
            if data__instructions_is_list:
                data__instructions_len = len(data__instructions)
                if data__instructions_len < 1:
                    raise JsonSchemaValueException("" + (name_prefix or "data") + ".instructions must contain at least 1 items")
                if data__instructions_len > 50:
                    raise JsonSchemaValueException("" + (name_prefix or "data") + ".instructions must contain less than or equal to 50 items")
                for data__instructions_x, data__instructions_item in enumerate(data__instructions):
                    validate____defs_instruction(data__instructions_item, custom_formats, (name_prefix or "data") + ".instructions[{data__instructions_x}]".format(**locals()))
        if data_keys:
            raise JsonSchemaValueException("" + (name_prefix or "data") + " must not contain "+str(data_keys)+" properties")
    return data

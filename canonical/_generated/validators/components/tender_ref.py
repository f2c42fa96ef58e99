"""Validates components/tender_ref.

Generated from schemas by fastjsonschema 2.22.3; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from canonical._generated.validators.scalars import validate____defs_identifier
from canonical._generated.validators.scalars import validate____defs_positiveinteger
from canonical.errors import SchemaRefusedError as JsonSchemaValueException

JsonSchemaValuesException = JsonSchemaValueException


def validate____defs_tenderref(data: Any, custom_formats: dict[str, Any], name_prefix: str | None = None) -> Any:
    if not isinstance(data, (dict)):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be object")
    data_is_dict = isinstance(data, dict)
    if data_is_dict:
        data_keys = set(data.keys())
        if "tenderId" in data_keys:
            data_keys.remove("tenderId")
            data__tenderId = data["tenderId"]
            validate____defs_identifier(data__tenderId, custom_formats, (name_prefix or "data") + ".tenderId")
        if "tenderRound" in data_keys:
            data_keys.remove("tenderRound")
            data__tenderRound = data["tenderRound"]
            validate____defs_positiveinteger(data__tenderRound, custom_formats, (name_prefix or "data") + ".tenderRound")
        if "loadId" in data_keys:
            data_keys.remove("loadId")
            data__loadId = data["loadId"]
            validate____defs_identifier(data__loadId, custom_formats, (name_prefix or "data") + ".loadId")
        if "loadRevision" in data_keys:
            data_keys.remove("loadRevision")
            data__loadRevision = data["loadRevision"]
            validate____defs_positiveinteger(data__loadRevision, custom_formats, (name_prefix or "data") + ".loadRevision")
        if data_keys:
            raise JsonSchemaValueException("" + (name_prefix or "data") + " must not contain "+str(data_keys)+" properties")
    return data

"""Validates components/emissions_verification.

Generated from schemas by fastjsonschema 2.22.3; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from canonical._generated.validators.components.document import validate____defs_document
from canonical._generated.validators.components.party import validate____defs_party
from canonical._generated.validators.scalars import validate____defs_assurancelevel
from canonical._generated.validators.scalars import validate____defs_localdate
from canonical.errors import SchemaRefusedError as JsonSchemaValueException

JsonSchemaValuesException = JsonSchemaValueException


def validate____defs_emissionsverification(data: Any, custom_formats: dict[str, Any], name_prefix: str | None = None) -> Any:
    if not isinstance(data, (dict)):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be object")
    data_is_dict = isinstance(data, dict)
    if data_is_dict:
        data__missing_keys = set(['assurance']) - data.keys()
        if data__missing_keys:
            raise JsonSchemaValueException("" + (name_prefix or "data") + " must contain ")
        data_keys = set(data.keys())
        if "assurance" in data_keys:
            data_keys.remove("assurance")
            data__assurance = data["assurance"]
            validate____defs_assurancelevel(data__assurance, custom_formats, (name_prefix or "data") + ".assurance")
        if "verifier" in data_keys:
            data_keys.remove("verifier")
            data__verifier = data["verifier"]
            validate____defs_party(data__verifier, custom_formats, (name_prefix or "data") + ".verifier")
        if "verifiedOn" in data_keys:
            data_keys.remove("verifiedOn")
            data__verifiedOn = data["verifiedOn"]
            validate____defs_localdate(data__verifiedOn, custom_formats, (name_prefix or "data") + ".verifiedOn")
        if "statement" in data_keys:
            data_keys.remove("statement")
            data__statement = data["statement"]
            validate____defs_document(data__statement, custom_formats, (name_prefix or "data") + ".statement")
        if data_keys:
            raise JsonSchemaValueException("" + (name_prefix or "data") + " must not contain "+str(data_keys)+" properties")
    return data

"""Validates components/invoice_ref.

Generated from schemas by fastjsonschema 2.22.3; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from canonical._generated.validators.scalars import validate____defs_identifier
from canonical._generated.validators.scalars import validate____defs_localdate
from canonical._generated.validators.scalars import validate____defs_positiveinteger
from canonical.errors import SchemaRefusedError as JsonSchemaValueException

JsonSchemaValuesException = JsonSchemaValueException


def validate____defs_invoiceref(data: Any, custom_formats: dict[str, Any], name_prefix: str | None = None) -> Any:
    if not isinstance(data, (dict)):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be object")
    data_is_dict = isinstance(data, dict)
    if data_is_dict:
        data_keys = set(data.keys())
        if "invoiceId" in data_keys:
            data_keys.remove("invoiceId")
            data__invoiceId = data["invoiceId"]
            validate____defs_identifier(data__invoiceId, custom_formats, (name_prefix or "data") + ".invoiceId")
        if "invoiceNumber" in data_keys:
            data_keys.remove("invoiceNumber")
            data__invoiceNumber = data["invoiceNumber"]
            validate____defs_identifier(data__invoiceNumber, custom_formats, (name_prefix or "data") + ".invoiceNumber")
        if "invoiceRevision" in data_keys:
            data_keys.remove("invoiceRevision")
            data__invoiceRevision = data["invoiceRevision"]
            validate____defs_positiveinteger(data__invoiceRevision, custom_formats, (name_prefix or "data") + ".invoiceRevision")
        if "invoiceDate" in data_keys:
            data_keys.remove("invoiceDate")
            data__invoiceDate = data["invoiceDate"]
            validate____defs_localdate(data__invoiceDate, custom_formats, (name_prefix or "data") + ".invoiceDate")
        if data_keys:
            raise JsonSchemaValueException("" + (name_prefix or "data") + " must not contain "+str(data_keys)+" properties")
    return data

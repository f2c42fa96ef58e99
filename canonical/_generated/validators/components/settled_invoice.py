"""Validates components/settled_invoice.

Generated from schemas by fastjsonschema 2.22.3; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from canonical._generated.validators.components.extensions import validate____defs_extensions
from canonical._generated.validators.components.invoice_ref import validate____defs_invoiceref
from canonical._generated.validators.components.reason import validate____defs_reason
from canonical._generated.validators.components.reference import validate____defs_reference
from canonical._generated.validators.components.signed_money import validate____defs_signedmoney
from canonical._generated.validators.scalars import validate____defs_identifier
from canonical.errors import SchemaRefusedError as JsonSchemaValueException

JsonSchemaValuesException = JsonSchemaValueException


def validate____defs_settledinvoice(data: Any, custom_formats: dict[str, Any], name_prefix: str | None = None) -> Any:
    if not isinstance(data, (dict)):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be object")
    data_is_dict = isinstance(data, dict)
    if data_is_dict:
        data__missing_keys = set(['settledAmount']) - data.keys()
        if data__missing_keys:
            raise JsonSchemaValueException("" + (name_prefix or "data") + " must contain ")
        data_keys = set(data.keys())
        if "invoice" in data_keys:
            data_keys.remove("invoice")
            data__invoice = data["invoice"]
            validate____defs_invoiceref(data__invoice, custom_formats, (name_prefix or "data") + ".invoice")
        if "creditNoteNumber" in data_keys:
            data_keys.remove("creditNoteNumber")
            data__creditNoteNumber = data["creditNoteNumber"]
            validate____defs_identifier(data__creditNoteNumber, custom_formats, (name_prefix or "data") + ".creditNoteNumber")
        if "chargeId" in data_keys:
            data_keys.remove("chargeId")
            data__chargeId = data["chargeId"]
            validate____defs_identifier(data__chargeId, custom_formats, (name_prefix or "data") + ".chargeId")
        if "settledAmount" in data_keys:
            data_keys.remove("settledAmount")
            data__settledAmount = data["settledAmount"]
            validate____defs_signedmoney(data__settledAmount, custom_formats, (name_prefix or "data") + ".settledAmount")
        if "paidAmount" in data_keys:
            data_keys.remove("paidAmount")
            data__paidAmount = data["paidAmount"]
            validate____defs_signedmoney(data__paidAmount, custom_formats, (name_prefix or "data") + ".paidAmount")
        if "discountTaken" in data_keys:
            data_keys.remove("discountTaken")
            data__discountTaken = data["discountTaken"]
            validate____defs_signedmoney(data__discountTaken, custom_formats, (name_prefix or "data") + ".discountTaken")
        if "withheldTax" in data_keys:
            data_keys.remove("withheldTax")
            data__withheldTax = data["withheldTax"]
            validate____defs_signedmoney(data__withheldTax, custom_formats, (name_prefix or "data") + ".withheldTax")
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

"""Validates components/charge_line.

Generated from schemas by fastjsonschema 2.22.3; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from canonical._generated.validators.components.extensions import validate____defs_extensions
from canonical._generated.validators.components.lading_line import validate____defs_ladingline
from canonical._generated.validators.components.quantity import validate____defs_quantity
from canonical._generated.validators.components.reference import validate____defs_reference
from canonical._generated.validators.components.signed_money import validate____defs_signedmoney
from canonical._generated.validators.components.source_code import validate____defs_sourcecode
from canonical._generated.validators.components.tax import validate____defs_tax
from canonical._generated.validators.scalars import validate____defs_chargetype
from canonical._generated.validators.scalars import validate____defs_decimal
from canonical._generated.validators.scalars import validate____defs_identifier
from canonical._generated.validators.scalars import validate____defs_nonnegativeinteger
from canonical._generated.validators.scalars import validate____defs_paymentresponsibility
from canonical._generated.validators.scalars import validate____defs_positiveinteger
from canonical._generated.validators.scalars import validate____defs_ratebasis
from canonical._generated.validators.scalars import validate____defs_text
from canonical.errors import SchemaRefusedError as JsonSchemaValueException

JsonSchemaValuesException = JsonSchemaValueException


def validate____defs_chargeline(data: Any, custom_formats: dict[str, Any], name_prefix: str | None = None) -> Any:
    if not isinstance(data, (dict)):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be object")
    data_is_dict = isinstance(data, dict)
    if data_is_dict:
        data__missing_keys = set(['lineId', 'chargeType']) - data.keys()
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
        if "description" in data_keys:
            data_keys.remove("description")
            data__description = data["description"]
            validate____defs_text(data__description, custom_formats, (name_prefix or "data") + ".description")
        if "accessorial" in data_keys:
            data_keys.remove("accessorial")
            data__accessorial = data["accessorial"]
            if not isinstance(data__accessorial, (bool)):
                raise JsonSchemaValueException("" + (name_prefix or "data") + ".accessorial must be boolean")
        if "rateBasis" in data_keys:
            data_keys.remove("rateBasis")
            data__rateBasis = data["rateBasis"]
            validate____defs_ratebasis(data__rateBasis, custom_formats, (name_prefix or "data") + ".rateBasis")
        if "rate" in data_keys:
            data_keys.remove("rate")
            data__rate = data["rate"]
            validate____defs_decimal(data__rate, custom_formats, (name_prefix or "data") + ".rate")
        if "quantity" in data_keys:
            data_keys.remove("quantity")
            data__quantity = data["quantity"]
            validate____defs_quantity(data__quantity, custom_formats, (name_prefix or "data") + ".quantity")
        if "rateBase" in data_keys:
            data_keys.remove("rateBase")
            data__rateBase = data["rateBase"]
            validate____defs_signedmoney(data__rateBase, custom_formats, (name_prefix or "data") + ".rateBase")
        if "amount" in data_keys:
            data_keys.remove("amount")
            data__amount = data["amount"]
            validate____defs_signedmoney(data__amount, custom_formats, (name_prefix or "data") + ".amount")
        if "advances" in data_keys:
            data_keys.remove("advances")
            data__advances = data["advances"]
            validate____defs_signedmoney(data__advances, custom_formats, (name_prefix or "data") + ".advances")
        if "prepaidAmount" in data_keys:
            data_keys.remove("prepaidAmount")
            data__prepaidAmount = data["prepaidAmount"]
            validate____defs_signedmoney(data__prepaidAmount, custom_formats, (name_prefix or "data") + ".prepaidAmount")
        if "paymentResponsibility" in data_keys:
            data_keys.remove("paymentResponsibility")
            data__paymentResponsibility = data["paymentResponsibility"]
            validate____defs_paymentresponsibility(data__paymentResponsibility, custom_formats, (name_prefix or "data") + ".paymentResponsibility")
        if "taxes" in data_keys:
            data_keys.remove("taxes")
            data__taxes = data["taxes"]
            if not isinstance(data__taxes, (list, tuple)):
                raise JsonSchemaValueException("" + (name_prefix or "data") + ".taxes must be array")
            data__taxes_is_list = isinstance(data__taxes, (list, tuple))
            if data__taxes_is_list:
                data__taxes_len = len(data__taxes)
                if data__taxes_len < 1:
                    raise JsonSchemaValueException("" + (name_prefix or "data") + ".taxes must contain at least 1 items")
                if data__taxes_len > 10:
                    raise JsonSchemaValueException("" + (name_prefix or "data") + ".taxes must contain less than or equal to 10 items")
                for data__taxes_x, data__taxes_item in enumerate(data__taxes):
                    validate____defs_tax(data__taxes_item, custom_formats, (name_prefix or "data") + ".taxes[{data__taxes_x}]".format(**locals()))
        if "billedWeight" in data_keys:
            data_keys.remove("billedWeight")
            data__billedWeight = data["billedWeight"]
            validate____defs_quantity(data__billedWeight, custom_formats, (name_prefix or "data") + ".billedWeight")
        if "billedQuantity" in data_keys:
            data_keys.remove("billedQuantity")
            data__billedQuantity = data["billedQuantity"]
            validate____defs_quantity(data__billedQuantity, custom_formats, (name_prefix or "data") + ".billedQuantity")
        if "volume" in data_keys:
            data_keys.remove("volume")
            data__volume = data["volume"]
            validate____defs_quantity(data__volume, custom_formats, (name_prefix or "data") + ".volume")
        if "packageCount" in data_keys:
            data_keys.remove("packageCount")
            data__packageCount = data["packageCount"]
            validate____defs_nonnegativeinteger(data__packageCount, custom_formats, (name_prefix or "data") + ".packageCount")
        if "legSequence" in data_keys:
            data_keys.remove("legSequence")
            data__legSequence = data["legSequence"]
            validate____defs_positiveinteger(data__legSequence, custom_formats, (name_prefix or "data") + ".legSequence")
        if "stopSequence" in data_keys:
            data_keys.remove("stopSequence")
            data__stopSequence = data["stopSequence"]
            validate____defs_positiveinteger(data__stopSequence, custom_formats, (name_prefix or "data") + ".stopSequence")
        if "tariff" in data_keys:
            data_keys.remove("tariff")
            data__tariff = data["tariff"]
            validate____defs_reference(data__tariff, custom_formats, (name_prefix or "data") + ".tariff")
        if "lading" in data_keys:
            data_keys.remove("lading")
            data__lading = data["lading"]
            if not isinstance(data__lading, (list, tuple)):
                raise JsonSchemaValueException("" + (name_prefix or "data") + ".lading must be array")
            data__lading_is_list = isinstance(data__lading, (list, tuple))
            if data__lading_is_list:
                data__lading_len = len(data__lading)
                if data__lading_len < 1:
                    raise JsonSchemaValueException("" + (name_prefix or "data") + ".lading must contain at least 1 items")
                if data__lading_len > 99:
                    raise JsonSchemaValueException("" + (name_prefix or "data") + ".lading must contain less than or equal to 99 items")
                for data__lading_x, data__lading_item in enumerate(data__lading):
                    validate____defs_ladingline(data__lading_item, custom_formats, (name_prefix or "data") + ".lading[{data__lading_x}]".format(**locals()))
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
        if "sourceCode" in data_keys:
            data_keys.remove("sourceCode")
            data__sourceCode = data["sourceCode"]
            validate____defs_sourcecode(data__sourceCode, custom_formats, (name_prefix or "data") + ".sourceCode")
        if "rateSourceCode" in data_keys:
            data_keys.remove("rateSourceCode")
            data__rateSourceCode = data["rateSourceCode"]
            validate____defs_sourcecode(data__rateSourceCode, custom_formats, (name_prefix or "data") + ".rateSourceCode")
        if "extensions" in data_keys:
            data_keys.remove("extensions")
            data__extensions = data["extensions"]
            validate____defs_extensions(data__extensions, custom_formats, (name_prefix or "data") + ".extensions")
        if data_keys:
            raise JsonSchemaValueException("" + (name_prefix or "data") + " must not contain "+str(data_keys)+" properties")
    return data

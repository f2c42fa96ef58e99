"""Validates freight_charge_estimated.

Generated from schemas by fastjsonschema 2.22.3; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from canonical._generated.validators.components.charge_line import validate____defs_chargeline
from canonical._generated.validators.components.charge_subject import validate____defs_chargesubject
from canonical._generated.validators.components.exchange_rate import validate____defs_exchangerate
from canonical._generated.validators.components.extensions import validate____defs_extensions
from canonical._generated.validators.components.moment import validate____defs_moment
from canonical._generated.validators.components.party import validate____defs_party
from canonical._generated.validators.components.reference import validate____defs_reference
from canonical._generated.validators.components.signed_money import validate____defs_signedmoney
from canonical._generated.validators.scalars import validate____defs_currencycode
from canonical._generated.validators.scalars import validate____defs_estimatequality
from canonical._generated.validators.scalars import validate____defs_identifier
from canonical._generated.validators.scalars import validate____defs_positiveinteger
from canonical.errors import SchemaRefusedError as JsonSchemaValueException

JsonSchemaValuesException = JsonSchemaValueException


def validate____defs_freightchargeestimated(data: Any, custom_formats: dict[str, Any], name_prefix: str | None = None) -> Any:
    if not isinstance(data, (dict)):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be object")
    data_is_dict = isinstance(data, dict)
    if data_is_dict:
        data__missing_keys = set(['chargeId', 'chargeRevision', 'payee', 'payer', 'subjectRefs', 'currency', 'estimateQuality', 'ratedAt', 'chargeLines', 'totalNet']) - data.keys()
        if data__missing_keys:
            raise JsonSchemaValueException("" + (name_prefix or "data") + " must contain ")
        data_keys = set(data.keys())
        if "chargeId" in data_keys:
            data_keys.remove("chargeId")
            data__chargeId = data["chargeId"]
            validate____defs_identifier(data__chargeId, custom_formats, (name_prefix or "data") + ".chargeId")
        if "chargeRevision" in data_keys:
            data_keys.remove("chargeRevision")
            data__chargeRevision = data["chargeRevision"]
            validate____defs_positiveinteger(data__chargeRevision, custom_formats, (name_prefix or "data") + ".chargeRevision")
        if "payee" in data_keys:
            data_keys.remove("payee")
            data__payee = data["payee"]
            validate____defs_party(data__payee, custom_formats, (name_prefix or "data") + ".payee")
        if "payer" in data_keys:
            data_keys.remove("payer")
            data__payer = data["payer"]
            validate____defs_party(data__payer, custom_formats, (name_prefix or "data") + ".payer")
        if "subjectRefs" in data_keys:
            data_keys.remove("subjectRefs")
            data__subjectRefs = data["subjectRefs"]
            validate____defs_chargesubject(data__subjectRefs, custom_formats, (name_prefix or "data") + ".subjectRefs")
        if "currency" in data_keys:
            data_keys.remove("currency")
            data__currency = data["currency"]
            validate____defs_currencycode(data__currency, custom_formats, (name_prefix or "data") + ".currency")
        if "estimateQuality" in data_keys:
            data_keys.remove("estimateQuality")
            data__estimateQuality = data["estimateQuality"]
            validate____defs_estimatequality(data__estimateQuality, custom_formats, (name_prefix or "data") + ".estimateQuality")
        if "rateReference" in data_keys:
            data_keys.remove("rateReference")
            data__rateReference = data["rateReference"]
            validate____defs_reference(data__rateReference, custom_formats, (name_prefix or "data") + ".rateReference")
        if "ratedAt" in data_keys:
            data_keys.remove("ratedAt")
            data__ratedAt = data["ratedAt"]
            validate____defs_moment(data__ratedAt, custom_formats, (name_prefix or "data") + ".ratedAt")
        if "validUntil" in data_keys:
            data_keys.remove("validUntil")
            data__validUntil = data["validUntil"]
            validate____defs_moment(data__validUntil, custom_formats, (name_prefix or "data") + ".validUntil")
        if "chargeLines" in data_keys:
            data_keys.remove("chargeLines")
            data__chargeLines = data["chargeLines"]
            if not isinstance(data__chargeLines, (list, tuple)):
                raise JsonSchemaValueException("" + (name_prefix or "data") + ".chargeLines must be array")
            data__chargeLines_is_list = isinstance(data__chargeLines, (list, tuple))
            if data__chargeLines_is_list:
                data__chargeLines_len = len(data__chargeLines)
                if data__chargeLines_len < 1:
                    raise JsonSchemaValueException("" + (name_prefix or "data") + ".chargeLines must contain at least 1 items")
                if data__chargeLines_len > 999:
                    raise JsonSchemaValueException("" + (name_prefix or "data") + ".chargeLines must contain less than or equal to 999 items")
                for data__chargeLines_x, data__chargeLines_item in enumerate(data__chargeLines):
                    validate____defs_chargeline(data__chargeLines_item, custom_formats, (name_prefix or "data") + ".chargeLines[{data__chargeLines_x}]".format(**locals()))
        if "totalNet" in data_keys:
            data_keys.remove("totalNet")
            data__totalNet = data["totalNet"]
            validate____defs_signedmoney(data__totalNet, custom_formats, (name_prefix or "data") + ".totalNet")
        if "totalTax" in data_keys:
            data_keys.remove("totalTax")
            data__totalTax = data["totalTax"]
            validate____defs_signedmoney(data__totalTax, custom_formats, (name_prefix or "data") + ".totalTax")
        if "totalGross" in data_keys:
            data_keys.remove("totalGross")
            data__totalGross = data["totalGross"]
            validate____defs_signedmoney(data__totalGross, custom_formats, (name_prefix or "data") + ".totalGross")
        if "exchangeRate" in data_keys:
            data_keys.remove("exchangeRate")
            data__exchangeRate = data["exchangeRate"]
            validate____defs_exchangerate(data__exchangeRate, custom_formats, (name_prefix or "data") + ".exchangeRate")
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
                if data__references_len > 300:
                    raise JsonSchemaValueException("" + (name_prefix or "data") + ".references must contain less than or equal to 300 items")
                for data__references_x, data__references_item in enumerate(data__references):
                    validate____defs_reference(data__references_item, custom_formats, (name_prefix or "data") + ".references[{data__references_x}]".format(**locals()))
        if "extensions" in data_keys:
            data_keys.remove("extensions")
            data__extensions = data["extensions"]
            validate____defs_extensions(data__extensions, custom_formats, (name_prefix or "data") + ".extensions")
        if data_keys:
            raise JsonSchemaValueException("" + (name_prefix or "data") + " must not contain "+str(data_keys)+" properties")
    return data


def validate(data: object) -> None:
    """Return when the data is valid; `canonical.errors.SchemaRefusedError` for a problem."""
    validate____defs_freightchargeestimated(data, {}, "data")

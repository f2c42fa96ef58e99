"""Validates freight_charge_approved.

Generated from schemas by fastjsonschema 2.22.3; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from canonical._generated.validators.components.charge_subject import validate____defs_chargesubject
from canonical._generated.validators.components.exchange_rate import validate____defs_exchangerate
from canonical._generated.validators.components.extensions import validate____defs_extensions
from canonical._generated.validators.components.ledger_account import validate____defs_ledgeraccount
from canonical._generated.validators.components.moment import validate____defs_moment
from canonical._generated.validators.components.party import validate____defs_party
from canonical._generated.validators.components.reference import validate____defs_reference
from canonical._generated.validators.components.signed_money import validate____defs_signedmoney
from canonical._generated.validators.scalars import validate____defs_currencycode
from canonical._generated.validators.scalars import validate____defs_decisionmethod
from canonical._generated.validators.scalars import validate____defs_identifier
from canonical._generated.validators.scalars import validate____defs_localdate
from canonical._generated.validators.scalars import validate____defs_positiveinteger
from canonical.errors import SchemaRefusedError as JsonSchemaValueException

JsonSchemaValuesException = JsonSchemaValueException


def validate____defs_freightchargeapproved(data: Any, custom_formats: dict[str, Any], name_prefix: str | None = None) -> Any:
    if not isinstance(data, (dict)):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be object")
    data_is_dict = isinstance(data, dict)
    if data_is_dict:
        data__missing_keys = set(['payee', 'payer', 'subjectRefs', 'currency', 'approvalId', 'approvedAmount']) - data.keys()
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
        if "approvalId" in data_keys:
            data_keys.remove("approvalId")
            data__approvalId = data["approvalId"]
            validate____defs_identifier(data__approvalId, custom_formats, (name_prefix or "data") + ".approvalId")
        if "approvedAt" in data_keys:
            data_keys.remove("approvedAt")
            data__approvedAt = data["approvedAt"]
            validate____defs_moment(data__approvedAt, custom_formats, (name_prefix or "data") + ".approvedAt")
        if "approvedAmount" in data_keys:
            data_keys.remove("approvedAmount")
            data__approvedAmount = data["approvedAmount"]
            validate____defs_signedmoney(data__approvedAmount, custom_formats, (name_prefix or "data") + ".approvedAmount")
        if "approvalMethod" in data_keys:
            data_keys.remove("approvalMethod")
            data__approvalMethod = data["approvalMethod"]
            validate____defs_decisionmethod(data__approvalMethod, custom_formats, (name_prefix or "data") + ".approvalMethod")
        if "approvedBy" in data_keys:
            data_keys.remove("approvedBy")
            data__approvedBy = data["approvedBy"]
            validate____defs_party(data__approvedBy, custom_formats, (name_prefix or "data") + ".approvedBy")
        if "voucherReference" in data_keys:
            data_keys.remove("voucherReference")
            data__voucherReference = data["voucherReference"]
            validate____defs_reference(data__voucherReference, custom_formats, (name_prefix or "data") + ".voucherReference")
        if "payNotBefore" in data_keys:
            data_keys.remove("payNotBefore")
            data__payNotBefore = data["payNotBefore"]
            validate____defs_localdate(data__payNotBefore, custom_formats, (name_prefix or "data") + ".payNotBefore")
        if "ledger" in data_keys:
            data_keys.remove("ledger")
            data__ledger = data["ledger"]
            validate____defs_ledgeraccount(data__ledger, custom_formats, (name_prefix or "data") + ".ledger")
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
    validate____defs_freightchargeapproved(data, {}, "data")

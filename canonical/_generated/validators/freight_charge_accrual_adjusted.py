"""Validates freight_charge_accrual_adjusted.

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
from canonical._generated.validators.components.reason import validate____defs_reason
from canonical._generated.validators.components.reference import validate____defs_reference
from canonical._generated.validators.components.signed_money import validate____defs_signedmoney
from canonical._generated.validators.scalars import validate____defs_accountingperiod
from canonical._generated.validators.scalars import validate____defs_accrualadjustmenttype
from canonical._generated.validators.scalars import validate____defs_currencycode
from canonical._generated.validators.scalars import validate____defs_identifier
from canonical._generated.validators.scalars import validate____defs_localdate
from canonical._generated.validators.scalars import validate____defs_positiveinteger
from canonical.errors import SchemaRefusedError as JsonSchemaValueException

JsonSchemaValuesException = JsonSchemaValueException


def validate____defs_freightchargeaccrualadjusted(data: Any, custom_formats: dict[str, Any], name_prefix: str | None = None) -> Any:
    if not isinstance(data, (dict)):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be object")
    data_is_dict = isinstance(data, dict)
    if data_is_dict:
        data__missing_keys = set(['chargeId', 'chargeRevision', 'payee', 'payer', 'subjectRefs', 'currency', 'accrualId', 'adjustmentId', 'adjustment', 'deltaAmount', 'accountingDate', 'reason']) - data.keys()
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
        if "accrualId" in data_keys:
            data_keys.remove("accrualId")
            data__accrualId = data["accrualId"]
            validate____defs_identifier(data__accrualId, custom_formats, (name_prefix or "data") + ".accrualId")
        if "adjustmentId" in data_keys:
            data_keys.remove("adjustmentId")
            data__adjustmentId = data["adjustmentId"]
            validate____defs_identifier(data__adjustmentId, custom_formats, (name_prefix or "data") + ".adjustmentId")
        if "adjustedAt" in data_keys:
            data_keys.remove("adjustedAt")
            data__adjustedAt = data["adjustedAt"]
            validate____defs_moment(data__adjustedAt, custom_formats, (name_prefix or "data") + ".adjustedAt")
        if "adjustment" in data_keys:
            data_keys.remove("adjustment")
            data__adjustment = data["adjustment"]
            validate____defs_accrualadjustmenttype(data__adjustment, custom_formats, (name_prefix or "data") + ".adjustment")
        if "deltaAmount" in data_keys:
            data_keys.remove("deltaAmount")
            data__deltaAmount = data["deltaAmount"]
            validate____defs_signedmoney(data__deltaAmount, custom_formats, (name_prefix or "data") + ".deltaAmount")
        if "balanceBefore" in data_keys:
            data_keys.remove("balanceBefore")
            data__balanceBefore = data["balanceBefore"]
            validate____defs_signedmoney(data__balanceBefore, custom_formats, (name_prefix or "data") + ".balanceBefore")
        if "balanceAfter" in data_keys:
            data_keys.remove("balanceAfter")
            data__balanceAfter = data["balanceAfter"]
            validate____defs_signedmoney(data__balanceAfter, custom_formats, (name_prefix or "data") + ".balanceAfter")
        if "accountingDate" in data_keys:
            data_keys.remove("accountingDate")
            data__accountingDate = data["accountingDate"]
            validate____defs_localdate(data__accountingDate, custom_formats, (name_prefix or "data") + ".accountingDate")
        if "accountingPeriod" in data_keys:
            data_keys.remove("accountingPeriod")
            data__accountingPeriod = data["accountingPeriod"]
            validate____defs_accountingperiod(data__accountingPeriod, custom_formats, (name_prefix or "data") + ".accountingPeriod")
        if "ledger" in data_keys:
            data_keys.remove("ledger")
            data__ledger = data["ledger"]
            validate____defs_ledgeraccount(data__ledger, custom_formats, (name_prefix or "data") + ".ledger")
        if "exchangeRate" in data_keys:
            data_keys.remove("exchangeRate")
            data__exchangeRate = data["exchangeRate"]
            validate____defs_exchangerate(data__exchangeRate, custom_formats, (name_prefix or "data") + ".exchangeRate")
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
    validate____defs_freightchargeaccrualadjusted(data, {}, "data")

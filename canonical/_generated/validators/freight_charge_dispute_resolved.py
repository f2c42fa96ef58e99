"""Validates freight_charge_dispute_resolved.

Generated from schemas by fastjsonschema 2.22.3; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from canonical._generated.validators.components.charge_subject import validate____defs_chargesubject
from canonical._generated.validators.components.date_reference import validate____defs_datereference
from canonical._generated.validators.components.document import validate____defs_document
from canonical._generated.validators.components.extensions import validate____defs_extensions
from canonical._generated.validators.components.instruction import validate____defs_instruction
from canonical._generated.validators.components.moment import validate____defs_moment
from canonical._generated.validators.components.money import validate____defs_money
from canonical._generated.validators.components.party import validate____defs_party
from canonical._generated.validators.components.reason import validate____defs_reason
from canonical._generated.validators.components.reference import validate____defs_reference
from canonical._generated.validators.components.signed_money import validate____defs_signedmoney
from canonical._generated.validators.components.source_code import validate____defs_sourcecode
from canonical._generated.validators.scalars import validate____defs_currencycode
from canonical._generated.validators.scalars import validate____defs_disputeoutcome
from canonical._generated.validators.scalars import validate____defs_identifier
from canonical._generated.validators.scalars import validate____defs_positiveinteger
from canonical.errors import SchemaRefusedError as JsonSchemaValueException

JsonSchemaValuesException = JsonSchemaValueException


def validate____defs_freightchargedisputeresolved(data: Any, custom_formats: dict[str, Any], name_prefix: str | None = None) -> Any:
    if not isinstance(data, (dict)):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be object")
    data_is_dict = isinstance(data, dict)
    if data_is_dict:
        data__missing_keys = set(['payee', 'currency', 'disputeId', 'outcome']) - data.keys()
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
        if "disputeId" in data_keys:
            data_keys.remove("disputeId")
            data__disputeId = data["disputeId"]
            validate____defs_identifier(data__disputeId, custom_formats, (name_prefix or "data") + ".disputeId")
        if "resolutionRevision" in data_keys:
            data_keys.remove("resolutionRevision")
            data__resolutionRevision = data["resolutionRevision"]
            validate____defs_positiveinteger(data__resolutionRevision, custom_formats, (name_prefix or "data") + ".resolutionRevision")
        if "resolvedAt" in data_keys:
            data_keys.remove("resolvedAt")
            data__resolvedAt = data["resolvedAt"]
            validate____defs_moment(data__resolvedAt, custom_formats, (name_prefix or "data") + ".resolvedAt")
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
        if "outcome" in data_keys:
            data_keys.remove("outcome")
            data__outcome = data["outcome"]
            validate____defs_disputeoutcome(data__outcome, custom_formats, (name_prefix or "data") + ".outcome")
        if "invoicedTotal" in data_keys:
            data_keys.remove("invoicedTotal")
            data__invoicedTotal = data["invoicedTotal"]
            validate____defs_signedmoney(data__invoicedTotal, custom_formats, (name_prefix or "data") + ".invoicedTotal")
        if "agreedAmount" in data_keys:
            data_keys.remove("agreedAmount")
            data__agreedAmount = data["agreedAmount"]
            validate____defs_signedmoney(data__agreedAmount, custom_formats, (name_prefix or "data") + ".agreedAmount")
        if "creditExpected" in data_keys:
            data_keys.remove("creditExpected")
            data__creditExpected = data["creditExpected"]
            validate____defs_money(data__creditExpected, custom_formats, (name_prefix or "data") + ".creditExpected")
        if "reason" in data_keys:
            data_keys.remove("reason")
            data__reason = data["reason"]
            validate____defs_reason(data__reason, custom_formats, (name_prefix or "data") + ".reason")
        if "sourceCode" in data_keys:
            data_keys.remove("sourceCode")
            data__sourceCode = data["sourceCode"]
            validate____defs_sourcecode(data__sourceCode, custom_formats, (name_prefix or "data") + ".sourceCode")
        if "documents" in data_keys:
            data_keys.remove("documents")
            data__documents = data["documents"]
            if not isinstance(data__documents, (list, tuple)):
                raise JsonSchemaValueException("" + (name_prefix or "data") + ".documents must be array")
            data__documents_is_list = isinstance(data__documents, (list, tuple))
            if data__documents_is_list:
                data__documents_len = len(data__documents)
                if data__documents_len < 1:
                    raise JsonSchemaValueException("" + (name_prefix or "data") + ".documents must contain at least 1 items")
                if data__documents_len > 50:
                    raise JsonSchemaValueException("" + (name_prefix or "data") + ".documents must contain less than or equal to 50 items")
                for data__documents_x, data__documents_item in enumerate(data__documents):
                    validate____defs_document(data__documents_item, custom_formats, (name_prefix or "data") + ".documents[{data__documents_x}]".format(**locals()))
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
        if "dates" in data_keys:
            data_keys.remove("dates")
            data__dates = data["dates"]
            if not isinstance(data__dates, (list, tuple)):
                raise JsonSchemaValueException("" + (name_prefix or "data") + ".dates must be array")
            data__dates_is_list = isinstance(data__dates, (list, tuple))
            if data__dates_is_list:
                data__dates_len = len(data__dates)
                if data__dates_len < 1:
                    raise JsonSchemaValueException("" + (name_prefix or "data") + ".dates must contain at least 1 items")
                if data__dates_len > 50:
                    raise JsonSchemaValueException("" + (name_prefix or "data") + ".dates must contain less than or equal to 50 items")
                for data__dates_x, data__dates_item in enumerate(data__dates):
                    validate____defs_datereference(data__dates_item, custom_formats, (name_prefix or "data") + ".dates[{data__dates_x}]".format(**locals()))
        if "parties" in data_keys:
            data_keys.remove("parties")
            data__parties = data["parties"]
            if not isinstance(data__parties, (list, tuple)):
                raise JsonSchemaValueException("" + (name_prefix or "data") + ".parties must be array")
            data__parties_is_list = isinstance(data__parties, (list, tuple))
            if data__parties_is_list:
                data__parties_len = len(data__parties)
                if data__parties_len < 1:
                    raise JsonSchemaValueException("" + (name_prefix or "data") + ".parties must contain at least 1 items")
                if data__parties_len > 30:
                    raise JsonSchemaValueException("" + (name_prefix or "data") + ".parties must contain less than or equal to 30 items")
                for data__parties_x, data__parties_item in enumerate(data__parties):
                    validate____defs_party(data__parties_item, custom_formats, (name_prefix or "data") + ".parties[{data__parties_x}]".format(**locals()))
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
    validate____defs_freightchargedisputeresolved(data, {}, "data")

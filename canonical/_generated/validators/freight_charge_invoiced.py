"""Validates freight_charge_invoiced.

Generated from schemas by fastjsonschema 2.22.3; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from canonical._generated.validators.components.charge_line import validate____defs_chargeline
from canonical._generated.validators.components.charge_subject import validate____defs_chargesubject
from canonical._generated.validators.components.date_reference import validate____defs_datereference
from canonical._generated.validators.components.document import validate____defs_document
from canonical._generated.validators.components.equipment import validate____defs_equipment
from canonical._generated.validators.components.exchange_rate import validate____defs_exchangerate
from canonical._generated.validators.components.extensions import validate____defs_extensions
from canonical._generated.validators.components.handling_totals import validate____defs_handlingtotals
from canonical._generated.validators.components.instruction import validate____defs_instruction
from canonical._generated.validators.components.party import validate____defs_party
from canonical._generated.validators.components.payment_terms import validate____defs_paymentterms
from canonical._generated.validators.components.reference import validate____defs_reference
from canonical._generated.validators.components.signed_money import validate____defs_signedmoney
from canonical._generated.validators.components.source_code import validate____defs_sourcecode
from canonical._generated.validators.components.stop import validate____defs_stop
from canonical._generated.validators.scalars import validate____defs_currencycode
from canonical._generated.validators.scalars import validate____defs_identifier
from canonical._generated.validators.scalars import validate____defs_invoicetype
from canonical._generated.validators.scalars import validate____defs_localdate
from canonical._generated.validators.scalars import validate____defs_paymentmethod
from canonical._generated.validators.scalars import validate____defs_positiveinteger
from canonical.errors import SchemaRefusedError as JsonSchemaValueException

JsonSchemaValuesException = JsonSchemaValueException


def validate____defs_freightchargeinvoiced(data: Any, custom_formats: dict[str, Any], name_prefix: str | None = None) -> Any:
    if not isinstance(data, (dict)):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be object")
    data_is_dict = isinstance(data, dict)
    if data_is_dict:
        data__missing_keys = set(['payee', 'currency', 'invoiceNumber', 'invoiceDate', 'subjectRefs', 'chargeLines', 'totalNet']) - data.keys()
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
        if "invoiceDate" in data_keys:
            data_keys.remove("invoiceDate")
            data__invoiceDate = data["invoiceDate"]
            validate____defs_localdate(data__invoiceDate, custom_formats, (name_prefix or "data") + ".invoiceDate")
        if "invoiceType" in data_keys:
            data_keys.remove("invoiceType")
            data__invoiceType = data["invoiceType"]
            validate____defs_invoicetype(data__invoiceType, custom_formats, (name_prefix or "data") + ".invoiceType")
        if "dueDate" in data_keys:
            data_keys.remove("dueDate")
            data__dueDate = data["dueDate"]
            validate____defs_localdate(data__dueDate, custom_formats, (name_prefix or "data") + ".dueDate")
        if "paymentTerms" in data_keys:
            data_keys.remove("paymentTerms")
            data__paymentTerms = data["paymentTerms"]
            validate____defs_paymentterms(data__paymentTerms, custom_formats, (name_prefix or "data") + ".paymentTerms")
        if "paymentMethod" in data_keys:
            data_keys.remove("paymentMethod")
            data__paymentMethod = data["paymentMethod"]
            validate____defs_paymentmethod(data__paymentMethod, custom_formats, (name_prefix or "data") + ".paymentMethod")
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
        if "totalAdvances" in data_keys:
            data_keys.remove("totalAdvances")
            data__totalAdvances = data["totalAdvances"]
            validate____defs_signedmoney(data__totalAdvances, custom_formats, (name_prefix or "data") + ".totalAdvances")
        if "totalPrepaid" in data_keys:
            data_keys.remove("totalPrepaid")
            data__totalPrepaid = data["totalPrepaid"]
            validate____defs_signedmoney(data__totalPrepaid, custom_formats, (name_prefix or "data") + ".totalPrepaid")
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
        if "handlingTotals" in data_keys:
            data_keys.remove("handlingTotals")
            data__handlingTotals = data["handlingTotals"]
            validate____defs_handlingtotals(data__handlingTotals, custom_formats, (name_prefix or "data") + ".handlingTotals")
        if "stops" in data_keys:
            data_keys.remove("stops")
            data__stops = data["stops"]
            if not isinstance(data__stops, (list, tuple)):
                raise JsonSchemaValueException("" + (name_prefix or "data") + ".stops must be array")
            data__stops_is_list = isinstance(data__stops, (list, tuple))
            if data__stops_is_list:
                data__stops_len = len(data__stops)
                if data__stops_len < 1:
                    raise JsonSchemaValueException("" + (name_prefix or "data") + ".stops must contain at least 1 items")
                if data__stops_len > 999:
                    raise JsonSchemaValueException("" + (name_prefix or "data") + ".stops must contain less than or equal to 999 items")
                for data__stops_x, data__stops_item in enumerate(data__stops):
                    validate____defs_stop(data__stops_item, custom_formats, (name_prefix or "data") + ".stops[{data__stops_x}]".format(**locals()))
        if "equipment" in data_keys:
            data_keys.remove("equipment")
            data__equipment = data["equipment"]
            if not isinstance(data__equipment, (list, tuple)):
                raise JsonSchemaValueException("" + (name_prefix or "data") + ".equipment must be array")
            data__equipment_is_list = isinstance(data__equipment, (list, tuple))
            if data__equipment_is_list:
                data__equipment_len = len(data__equipment)
                if data__equipment_len < 1:
                    raise JsonSchemaValueException("" + (name_prefix or "data") + ".equipment must contain at least 1 items")
                if data__equipment_len > 20:
                    raise JsonSchemaValueException("" + (name_prefix or "data") + ".equipment must contain less than or equal to 20 items")
                for data__equipment_x, data__equipment_item in enumerate(data__equipment):
                    validate____defs_equipment(data__equipment_item, custom_formats, (name_prefix or "data") + ".equipment[{data__equipment_x}]".format(**locals()))
        if "shipmentEvidence" in data_keys:
            data_keys.remove("shipmentEvidence")
            data__shipmentEvidence = data["shipmentEvidence"]
            if not isinstance(data__shipmentEvidence, (list, tuple)):
                raise JsonSchemaValueException("" + (name_prefix or "data") + ".shipmentEvidence must be array")
            data__shipmentEvidence_is_list = isinstance(data__shipmentEvidence, (list, tuple))
            if data__shipmentEvidence_is_list:
                data__shipmentEvidence_len = len(data__shipmentEvidence)
                if data__shipmentEvidence_len < 1:
                    raise JsonSchemaValueException("" + (name_prefix or "data") + ".shipmentEvidence must contain at least 1 items")
                if data__shipmentEvidence_len > 100:
                    raise JsonSchemaValueException("" + (name_prefix or "data") + ".shipmentEvidence must contain less than or equal to 100 items")
                for data__shipmentEvidence_x, data__shipmentEvidence_item in enumerate(data__shipmentEvidence):
                    validate____defs_reference(data__shipmentEvidence_item, custom_formats, (name_prefix or "data") + ".shipmentEvidence[{data__shipmentEvidence_x}]".format(**locals()))
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
        if "sourceCode" in data_keys:
            data_keys.remove("sourceCode")
            data__sourceCode = data["sourceCode"]
            validate____defs_sourcecode(data__sourceCode, custom_formats, (name_prefix or "data") + ".sourceCode")
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
    validate____defs_freightchargeinvoiced(data, {}, "data")

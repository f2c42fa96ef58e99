"""Validates freight_charge_matched.

Generated from schemas by fastjsonschema 2.22.3; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from canonical._generated.validators.components.charge_subject import validate____defs_chargesubject
from canonical._generated.validators.components.extensions import validate____defs_extensions
from canonical._generated.validators.components.match_line import validate____defs_matchline
from canonical._generated.validators.components.match_tolerance import validate____defs_matchtolerance
from canonical._generated.validators.components.moment import validate____defs_moment
from canonical._generated.validators.components.party import validate____defs_party
from canonical._generated.validators.components.reference import validate____defs_reference
from canonical._generated.validators.components.signed_money import validate____defs_signedmoney
from canonical._generated.validators.scalars import validate____defs_currencycode
from canonical._generated.validators.scalars import validate____defs_decisionmethod
from canonical._generated.validators.scalars import validate____defs_identifier
from canonical._generated.validators.scalars import validate____defs_matchtype
from canonical._generated.validators.scalars import validate____defs_positiveinteger
from canonical.errors import SchemaRefusedError as JsonSchemaValueException

JsonSchemaValuesException = JsonSchemaValueException


def validate____defs_freightchargematched(data: Any, custom_formats: dict[str, Any], name_prefix: str | None = None) -> Any:
    if not isinstance(data, (dict)):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be object")
    data_is_dict = isinstance(data, dict)
    if data_is_dict:
        data__missing_keys = set(['payee', 'payer', 'subjectRefs', 'currency', 'matchId', 'matchType', 'lines', 'totalVariance', 'tolerance']) - data.keys()
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
        if "matchId" in data_keys:
            data_keys.remove("matchId")
            data__matchId = data["matchId"]
            validate____defs_identifier(data__matchId, custom_formats, (name_prefix or "data") + ".matchId")
        if "matchType" in data_keys:
            data_keys.remove("matchType")
            data__matchType = data["matchType"]
            validate____defs_matchtype(data__matchType, custom_formats, (name_prefix or "data") + ".matchType")
        if "matchMethod" in data_keys:
            data_keys.remove("matchMethod")
            data__matchMethod = data["matchMethod"]
            validate____defs_decisionmethod(data__matchMethod, custom_formats, (name_prefix or "data") + ".matchMethod")
        if "matchedBy" in data_keys:
            data_keys.remove("matchedBy")
            data__matchedBy = data["matchedBy"]
            validate____defs_party(data__matchedBy, custom_formats, (name_prefix or "data") + ".matchedBy")
        if "matchedAt" in data_keys:
            data_keys.remove("matchedAt")
            data__matchedAt = data["matchedAt"]
            validate____defs_moment(data__matchedAt, custom_formats, (name_prefix or "data") + ".matchedAt")
        if "lines" in data_keys:
            data_keys.remove("lines")
            data__lines = data["lines"]
            if not isinstance(data__lines, (list, tuple)):
                raise JsonSchemaValueException("" + (name_prefix or "data") + ".lines must be array")
            data__lines_is_list = isinstance(data__lines, (list, tuple))
            if data__lines_is_list:
                data__lines_len = len(data__lines)
                if data__lines_len < 1:
                    raise JsonSchemaValueException("" + (name_prefix or "data") + ".lines must contain at least 1 items")
                if data__lines_len > 999:
                    raise JsonSchemaValueException("" + (name_prefix or "data") + ".lines must contain less than or equal to 999 items")
                for data__lines_x, data__lines_item in enumerate(data__lines):
                    validate____defs_matchline(data__lines_item, custom_formats, (name_prefix or "data") + ".lines[{data__lines_x}]".format(**locals()))
        if "totalVariance" in data_keys:
            data_keys.remove("totalVariance")
            data__totalVariance = data["totalVariance"]
            validate____defs_signedmoney(data__totalVariance, custom_formats, (name_prefix or "data") + ".totalVariance")
        if "tolerance" in data_keys:
            data_keys.remove("tolerance")
            data__tolerance = data["tolerance"]
            validate____defs_matchtolerance(data__tolerance, custom_formats, (name_prefix or "data") + ".tolerance")
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
    validate____defs_freightchargematched(data, {}, "data")

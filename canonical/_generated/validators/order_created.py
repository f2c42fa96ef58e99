"""Validates order_created.

Generated from schemas by fastjsonschema 2.22.3; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from canonical._generated.validators.components.date_reference import validate____defs_datereference
from canonical._generated.validators.components.extensions import validate____defs_extensions
from canonical._generated.validators.components.handling_totals import validate____defs_handlingtotals
from canonical._generated.validators.components.incoterm import validate____defs_incoterm
from canonical._generated.validators.components.instruction import validate____defs_instruction
from canonical._generated.validators.components.money import validate____defs_money
from canonical._generated.validators.components.order_line import validate____defs_orderline
from canonical._generated.validators.components.party import validate____defs_party
from canonical._generated.validators.components.payment_terms import validate____defs_paymentterms
from canonical._generated.validators.components.reference import validate____defs_reference
from canonical._generated.validators.components.shipping_instruction import validate____defs_shippinginstruction
from canonical._generated.validators.components.time_window import validate____defs_timewindow
from canonical._generated.validators.scalars import validate____defs_currencycode
from canonical._generated.validators.scalars import validate____defs_identifier
from canonical._generated.validators.scalars import validate____defs_localdate
from canonical._generated.validators.scalars import validate____defs_orderpriority
from canonical._generated.validators.scalars import validate____defs_ordertype
from canonical._generated.validators.scalars import validate____defs_positiveinteger
from canonical.errors import SchemaRefusedError as JsonSchemaValueException

JsonSchemaValuesException = JsonSchemaValueException


def validate____defs_ordercreated(data: Any, custom_formats: dict[str, Any], name_prefix: str | None = None) -> Any:
    if not isinstance(data, (dict)):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be object")
    data_is_dict = isinstance(data, dict)
    if data_is_dict:
        data__missing_keys = set(['orderId', 'customer', 'lines']) - data.keys()
        if data__missing_keys:
            raise JsonSchemaValueException("" + (name_prefix or "data") + " must contain ")
        data_keys = set(data.keys())
        if "orderId" in data_keys:
            data_keys.remove("orderId")
            data__orderId = data["orderId"]
            validate____defs_identifier(data__orderId, custom_formats, (name_prefix or "data") + ".orderId")
        if "orderRevision" in data_keys:
            data_keys.remove("orderRevision")
            data__orderRevision = data["orderRevision"]
            validate____defs_positiveinteger(data__orderRevision, custom_formats, (name_prefix or "data") + ".orderRevision")
        if "orderType" in data_keys:
            data_keys.remove("orderType")
            data__orderType = data["orderType"]
            validate____defs_ordertype(data__orderType, custom_formats, (name_prefix or "data") + ".orderType")
        if "customer" in data_keys:
            data_keys.remove("customer")
            data__customer = data["customer"]
            validate____defs_party(data__customer, custom_formats, (name_prefix or "data") + ".customer")
        if "supplier" in data_keys:
            data_keys.remove("supplier")
            data__supplier = data["supplier"]
            validate____defs_party(data__supplier, custom_formats, (name_prefix or "data") + ".supplier")
        if "shipTo" in data_keys:
            data_keys.remove("shipTo")
            data__shipTo = data["shipTo"]
            validate____defs_party(data__shipTo, custom_formats, (name_prefix or "data") + ".shipTo")
        if "billTo" in data_keys:
            data_keys.remove("billTo")
            data__billTo = data["billTo"]
            validate____defs_party(data__billTo, custom_formats, (name_prefix or "data") + ".billTo")
        if "payer" in data_keys:
            data_keys.remove("payer")
            data__payer = data["payer"]
            validate____defs_party(data__payer, custom_formats, (name_prefix or "data") + ".payer")
        if "orderDate" in data_keys:
            data_keys.remove("orderDate")
            data__orderDate = data["orderDate"]
            validate____defs_localdate(data__orderDate, custom_formats, (name_prefix or "data") + ".orderDate")
        if "requestedDelivery" in data_keys:
            data_keys.remove("requestedDelivery")
            data__requestedDelivery = data["requestedDelivery"]
            validate____defs_timewindow(data__requestedDelivery, custom_formats, (name_prefix or "data") + ".requestedDelivery")
        if "incoterm" in data_keys:
            data_keys.remove("incoterm")
            data__incoterm = data["incoterm"]
            validate____defs_incoterm(data__incoterm, custom_formats, (name_prefix or "data") + ".incoterm")
        if "currency" in data_keys:
            data_keys.remove("currency")
            data__currency = data["currency"]
            validate____defs_currencycode(data__currency, custom_formats, (name_prefix or "data") + ".currency")
        if "totalAmount" in data_keys:
            data_keys.remove("totalAmount")
            data__totalAmount = data["totalAmount"]
            validate____defs_money(data__totalAmount, custom_formats, (name_prefix or "data") + ".totalAmount")
        if "paymentTerms" in data_keys:
            data_keys.remove("paymentTerms")
            data__paymentTerms = data["paymentTerms"]
            validate____defs_paymentterms(data__paymentTerms, custom_formats, (name_prefix or "data") + ".paymentTerms")
        if "priority" in data_keys:
            data_keys.remove("priority")
            data__priority = data["priority"]
            validate____defs_orderpriority(data__priority, custom_formats, (name_prefix or "data") + ".priority")
        if "shippingInstructions" in data_keys:
            data_keys.remove("shippingInstructions")
            data__shippingInstructions = data["shippingInstructions"]
            validate____defs_shippinginstruction(data__shippingInstructions, custom_formats, (name_prefix or "data") + ".shippingInstructions")
        if "totals" in data_keys:
            data_keys.remove("totals")
            data__totals = data["totals"]
            validate____defs_handlingtotals(data__totals, custom_formats, (name_prefix or "data") + ".totals")
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
                if data__lines_len > 9999:
                    raise JsonSchemaValueException("" + (name_prefix or "data") + ".lines must contain less than or equal to 9999 items")
                for data__lines_x, data__lines_item in enumerate(data__lines):
                    validate____defs_orderline(data__lines_item, custom_formats, (name_prefix or "data") + ".lines[{data__lines_x}]".format(**locals()))
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
    validate____defs_ordercreated(data, {}, "data")

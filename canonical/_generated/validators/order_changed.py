"""Validates order_changed.

Generated from schemas by fastjsonschema 2.22.3; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from canonical._generated.validators.components.change import validate____defs_change
from canonical._generated.validators.components.customs_info import validate____defs_customsinfo
from canonical._generated.validators.components.dangerous_goods import validate____defs_dangerousgoods
from canonical._generated.validators.components.date_reference import validate____defs_datereference
from canonical._generated.validators.components.extensions import validate____defs_extensions
from canonical._generated.validators.components.handling_totals import validate____defs_handlingtotals
from canonical._generated.validators.components.incoterm import validate____defs_incoterm
from canonical._generated.validators.components.instruction import validate____defs_instruction
from canonical._generated.validators.components.item_ref import validate____defs_itemref
from canonical._generated.validators.components.location_ref import validate____defs_locationref
from canonical._generated.validators.components.moment import validate____defs_moment
from canonical._generated.validators.components.money import validate____defs_money
from canonical._generated.validators.components.order_schedule import validate____defs_orderschedule
from canonical._generated.validators.components.party import validate____defs_party
from canonical._generated.validators.components.payment_terms import validate____defs_paymentterms
from canonical._generated.validators.components.quantity import validate____defs_quantity
from canonical._generated.validators.components.reason import validate____defs_reason
from canonical._generated.validators.components.reference import validate____defs_reference
from canonical._generated.validators.components.shipping_instruction import validate____defs_shippinginstruction
from canonical._generated.validators.components.signed_money import validate____defs_signedmoney
from canonical._generated.validators.components.source_code import validate____defs_sourcecode
from canonical._generated.validators.components.stock_selector import validate____defs_stockselector
from canonical._generated.validators.components.time_window import validate____defs_timewindow
from canonical._generated.validators.scalars import validate____defs_changeoperation
from canonical._generated.validators.scalars import validate____defs_currencycode
from canonical._generated.validators.scalars import validate____defs_effectivescope
from canonical._generated.validators.scalars import validate____defs_identifier
from canonical._generated.validators.scalars import validate____defs_nonnegativeinteger
from canonical._generated.validators.scalars import validate____defs_orderpriority
from canonical._generated.validators.scalars import validate____defs_ordertype
from canonical._generated.validators.scalars import validate____defs_positiveinteger
from canonical.errors import SchemaRefusedError as JsonSchemaValueException

JsonSchemaValuesException = JsonSchemaValueException


def validate____defs_orderchanged(data: Any, custom_formats: dict[str, Any], name_prefix: str | None = None) -> Any:
    if not isinstance(data, (dict)):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be object")
    data_is_dict = isinstance(data, dict)
    if data_is_dict:
        data__missing_keys = set(['orderId']) - data.keys()
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
        if "previousRevision" in data_keys:
            data_keys.remove("previousRevision")
            data__previousRevision = data["previousRevision"]
            validate____defs_positiveinteger(data__previousRevision, custom_formats, (name_prefix or "data") + ".previousRevision")
        if "changeId" in data_keys:
            data_keys.remove("changeId")
            data__changeId = data["changeId"]
            validate____defs_identifier(data__changeId, custom_formats, (name_prefix or "data") + ".changeId")
        if "changedAt" in data_keys:
            data_keys.remove("changedAt")
            data__changedAt = data["changedAt"]
            validate____defs_moment(data__changedAt, custom_formats, (name_prefix or "data") + ".changedAt")
        if "effectiveOn" in data_keys:
            data_keys.remove("effectiveOn")
            data__effectiveOn = data["effectiveOn"]
            validate____defs_effectivescope(data__effectiveOn, custom_formats, (name_prefix or "data") + ".effectiveOn")
        if "changes" in data_keys:
            data_keys.remove("changes")
            data__changes = data["changes"]
            if not isinstance(data__changes, (list, tuple)):
                raise JsonSchemaValueException("" + (name_prefix or "data") + ".changes must be array")
            data__changes_is_list = isinstance(data__changes, (list, tuple))
            if data__changes_is_list:
                data__changes_len = len(data__changes)
                if data__changes_len < 1:
                    raise JsonSchemaValueException("" + (name_prefix or "data") + ".changes must contain at least 1 items")
                if data__changes_len > 999:
                    raise JsonSchemaValueException("" + (name_prefix or "data") + ".changes must contain less than or equal to 999 items")
                for data__changes_x, data__changes_item in enumerate(data__changes):
                    validate____defs_change(data__changes_item, custom_formats, (name_prefix or "data") + ".changes[{data__changes_x}]".format(**locals()))
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
                    validate____defs_orderchangedline(data__lines_item, custom_formats, (name_prefix or "data") + ".lines[{data__lines_x}]".format(**locals()))
        if "reason" in data_keys:
            data_keys.remove("reason")
            data__reason = data["reason"]
            validate____defs_reason(data__reason, custom_formats, (name_prefix or "data") + ".reason")
        if "sourceCode" in data_keys:
            data_keys.remove("sourceCode")
            data__sourceCode = data["sourceCode"]
            validate____defs_sourcecode(data__sourceCode, custom_formats, (name_prefix or "data") + ".sourceCode")
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


def validate____defs_orderchangedline(data: Any, custom_formats: dict[str, Any], name_prefix: str | None = None) -> Any:
    if not isinstance(data, (dict)):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be object")
    data_is_dict = isinstance(data, dict)
    if data_is_dict:
        data__missing_keys = set(['op']) - data.keys()
        if data__missing_keys:
            raise JsonSchemaValueException("" + (name_prefix or "data") + " must contain ")
        data_keys = set(data.keys())
        if "op" in data_keys:
            data_keys.remove("op")
            data__op = data["op"]
            validate____defs_changeoperation(data__op, custom_formats, (name_prefix or "data") + ".op")
        if "lineNumber" in data_keys:
            data_keys.remove("lineNumber")
            data__lineNumber = data["lineNumber"]
            validate____defs_identifier(data__lineNumber, custom_formats, (name_prefix or "data") + ".lineNumber")
        if "item" in data_keys:
            data_keys.remove("item")
            data__item = data["item"]
            validate____defs_itemref(data__item, custom_formats, (name_prefix or "data") + ".item")
        if "orderedQuantity" in data_keys:
            data_keys.remove("orderedQuantity")
            data__orderedQuantity = data["orderedQuantity"]
            validate____defs_quantity(data__orderedQuantity, custom_formats, (name_prefix or "data") + ".orderedQuantity")
        if "openQuantity" in data_keys:
            data_keys.remove("openQuantity")
            data__openQuantity = data["openQuantity"]
            validate____defs_quantity(data__openQuantity, custom_formats, (name_prefix or "data") + ".openQuantity")
        if "requestedPeriod" in data_keys:
            data_keys.remove("requestedPeriod")
            data__requestedPeriod = data["requestedPeriod"]
            validate____defs_timewindow(data__requestedPeriod, custom_formats, (name_prefix or "data") + ".requestedPeriod")
        if "schedules" in data_keys:
            data_keys.remove("schedules")
            data__schedules = data["schedules"]
            if not isinstance(data__schedules, (list, tuple)):
                raise JsonSchemaValueException("" + (name_prefix or "data") + ".schedules must be array")
            data__schedules_is_list = isinstance(data__schedules, (list, tuple))
            if data__schedules_is_list:
                data__schedules_len = len(data__schedules)
                if data__schedules_len < 1:
                    raise JsonSchemaValueException("" + (name_prefix or "data") + ".schedules must contain at least 1 items")
                if data__schedules_len > 999:
                    raise JsonSchemaValueException("" + (name_prefix or "data") + ".schedules must contain less than or equal to 999 items")
                for data__schedules_x, data__schedules_item in enumerate(data__schedules):
                    validate____defs_orderschedule(data__schedules_item, custom_formats, (name_prefix or "data") + ".schedules[{data__schedules_x}]".format(**locals()))
        if "unitPrice" in data_keys:
            data_keys.remove("unitPrice")
            data__unitPrice = data["unitPrice"]
            validate____defs_money(data__unitPrice, custom_formats, (name_prefix or "data") + ".unitPrice")
        if "priceQuantity" in data_keys:
            data_keys.remove("priceQuantity")
            data__priceQuantity = data["priceQuantity"]
            validate____defs_quantity(data__priceQuantity, custom_formats, (name_prefix or "data") + ".priceQuantity")
        if "netAmount" in data_keys:
            data_keys.remove("netAmount")
            data__netAmount = data["netAmount"]
            validate____defs_signedmoney(data__netAmount, custom_formats, (name_prefix or "data") + ".netAmount")
        if "netWeight" in data_keys:
            data_keys.remove("netWeight")
            data__netWeight = data["netWeight"]
            validate____defs_quantity(data__netWeight, custom_formats, (name_prefix or "data") + ".netWeight")
        if "grossWeight" in data_keys:
            data_keys.remove("grossWeight")
            data__grossWeight = data["grossWeight"]
            validate____defs_quantity(data__grossWeight, custom_formats, (name_prefix or "data") + ".grossWeight")
        if "volume" in data_keys:
            data_keys.remove("volume")
            data__volume = data["volume"]
            validate____defs_quantity(data__volume, custom_formats, (name_prefix or "data") + ".volume")
        if "packageCount" in data_keys:
            data_keys.remove("packageCount")
            data__packageCount = data["packageCount"]
            validate____defs_nonnegativeinteger(data__packageCount, custom_formats, (name_prefix or "data") + ".packageCount")
        if "shipFrom" in data_keys:
            data_keys.remove("shipFrom")
            data__shipFrom = data["shipFrom"]
            validate____defs_locationref(data__shipFrom, custom_formats, (name_prefix or "data") + ".shipFrom")
        if "stockRequirement" in data_keys:
            data_keys.remove("stockRequirement")
            data__stockRequirement = data["stockRequirement"]
            validate____defs_stockselector(data__stockRequirement, custom_formats, (name_prefix or "data") + ".stockRequirement")
        if "customs" in data_keys:
            data_keys.remove("customs")
            data__customs = data["customs"]
            validate____defs_customsinfo(data__customs, custom_formats, (name_prefix or "data") + ".customs")
        if "dangerousGoods" in data_keys:
            data_keys.remove("dangerousGoods")
            data__dangerousGoods = data["dangerousGoods"]
            if not isinstance(data__dangerousGoods, (list, tuple)):
                raise JsonSchemaValueException("" + (name_prefix or "data") + ".dangerousGoods must be array")
            data__dangerousGoods_is_list = isinstance(data__dangerousGoods, (list, tuple))
            if data__dangerousGoods_is_list:
                data__dangerousGoods_len = len(data__dangerousGoods)
                if data__dangerousGoods_len < 1:
                    raise JsonSchemaValueException("" + (name_prefix or "data") + ".dangerousGoods must contain at least 1 items")
                if data__dangerousGoods_len > 20:
                    raise JsonSchemaValueException("" + (name_prefix or "data") + ".dangerousGoods must contain less than or equal to 20 items")
                for data__dangerousGoods_x, data__dangerousGoods_item in enumerate(data__dangerousGoods):
                    validate____defs_dangerousgoods(data__dangerousGoods_item, custom_formats, (name_prefix or "data") + ".dangerousGoods[{data__dangerousGoods_x}]".format(**locals()))
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


def validate(data: object) -> None:
    """Return when the data is valid; `canonical.errors.SchemaRefusedError` for a problem."""
    validate____defs_orderchanged(data, {}, "data")

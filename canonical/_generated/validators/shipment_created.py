"""Validates shipment_created.

Generated from schemas by fastjsonschema 2.22.3; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from decimal import Decimal
from typing import Any

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
from canonical._generated.validators.components.order_line_ref import validate____defs_orderlineref
from canonical._generated.validators.components.party import validate____defs_party
from canonical._generated.validators.components.quantity import validate____defs_quantity
from canonical._generated.validators.components.reference import validate____defs_reference
from canonical._generated.validators.components.stock_selector import validate____defs_stockselector
from canonical._generated.validators.components.temperature_requirement import validate____defs_temperaturerequirement
from canonical._generated.validators.components.time_window import validate____defs_timewindow
from canonical._generated.validators.scalars import validate____defs_identifier
from canonical._generated.validators.scalars import validate____defs_nonnegativeinteger
from canonical._generated.validators.scalars import validate____defs_paymentmethod
from canonical._generated.validators.scalars import validate____defs_positiveinteger
from canonical._generated.validators.scalars import validate____defs_shorttext
from canonical._generated.validators.scalars import validate____defs_transportmode
from canonical.errors import SchemaRefusedError as JsonSchemaValueException

JsonSchemaValuesException = JsonSchemaValueException


def validate____defs_shipmentcreated(data: Any, custom_formats: dict[str, Any], name_prefix: str | None = None) -> Any:
    if not isinstance(data, (dict)):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be object")
    data_is_dict = isinstance(data, dict)
    if data_is_dict:
        data__missing_keys = set(['shipmentId', 'shipTo', 'lines']) - data.keys()
        if data__missing_keys:
            raise JsonSchemaValueException("" + (name_prefix or "data") + " must contain ")
        data_keys = set(data.keys())
        if "shipmentId" in data_keys:
            data_keys.remove("shipmentId")
            data__shipmentId = data["shipmentId"]
            validate____defs_identifier(data__shipmentId, custom_formats, (name_prefix or "data") + ".shipmentId")
        if "shipmentRevision" in data_keys:
            data_keys.remove("shipmentRevision")
            data__shipmentRevision = data["shipmentRevision"]
            validate____defs_positiveinteger(data__shipmentRevision, custom_formats, (name_prefix or "data") + ".shipmentRevision")
        if "orderRefs" in data_keys:
            data_keys.remove("orderRefs")
            data__orderRefs = data["orderRefs"]
            if not isinstance(data__orderRefs, (list, tuple)):
                raise JsonSchemaValueException("" + (name_prefix or "data") + ".orderRefs must be array")
            data__orderRefs_is_list = isinstance(data__orderRefs, (list, tuple))
            if data__orderRefs_is_list:
                data__orderRefs_len = len(data__orderRefs)
                if data__orderRefs_len < 1:
                    raise JsonSchemaValueException("" + (name_prefix or "data") + ".orderRefs must contain at least 1 items")
                if data__orderRefs_len > 999:
                    raise JsonSchemaValueException("" + (name_prefix or "data") + ".orderRefs must contain less than or equal to 999 items")
                for data__orderRefs_x, data__orderRefs_item in enumerate(data__orderRefs):
                    validate____defs_orderlineref(data__orderRefs_item, custom_formats, (name_prefix or "data") + ".orderRefs[{data__orderRefs_x}]".format(**locals()))
        if "createdAt" in data_keys:
            data_keys.remove("createdAt")
            data__createdAt = data["createdAt"]
            validate____defs_moment(data__createdAt, custom_formats, (name_prefix or "data") + ".createdAt")
        if "shipFrom" in data_keys:
            data_keys.remove("shipFrom")
            data__shipFrom = data["shipFrom"]
            validate____defs_locationref(data__shipFrom, custom_formats, (name_prefix or "data") + ".shipFrom")
        if "shipTo" in data_keys:
            data_keys.remove("shipTo")
            data__shipTo = data["shipTo"]
            validate____defs_locationref(data__shipTo, custom_formats, (name_prefix or "data") + ".shipTo")
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
        if "plannedShip" in data_keys:
            data_keys.remove("plannedShip")
            data__plannedShip = data["plannedShip"]
            validate____defs_timewindow(data__plannedShip, custom_formats, (name_prefix or "data") + ".plannedShip")
        if "plannedDelivery" in data_keys:
            data_keys.remove("plannedDelivery")
            data__plannedDelivery = data["plannedDelivery"]
            validate____defs_timewindow(data__plannedDelivery, custom_formats, (name_prefix or "data") + ".plannedDelivery")
        if "carrier" in data_keys:
            data_keys.remove("carrier")
            data__carrier = data["carrier"]
            validate____defs_party(data__carrier, custom_formats, (name_prefix or "data") + ".carrier")
        if "transportMode" in data_keys:
            data_keys.remove("transportMode")
            data__transportMode = data["transportMode"]
            validate____defs_transportmode(data__transportMode, custom_formats, (name_prefix or "data") + ".transportMode")
        if "serviceLevel" in data_keys:
            data_keys.remove("serviceLevel")
            data__serviceLevel = data["serviceLevel"]
            validate____defs_shorttext(data__serviceLevel, custom_formats, (name_prefix or "data") + ".serviceLevel")
        if "paymentMethod" in data_keys:
            data_keys.remove("paymentMethod")
            data__paymentMethod = data["paymentMethod"]
            validate____defs_paymentmethod(data__paymentMethod, custom_formats, (name_prefix or "data") + ".paymentMethod")
        if "incoterm" in data_keys:
            data_keys.remove("incoterm")
            data__incoterm = data["incoterm"]
            validate____defs_incoterm(data__incoterm, custom_formats, (name_prefix or "data") + ".incoterm")
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
                    validate____defs_shipmentcreatedline(data__lines_item, custom_formats, (name_prefix or "data") + ".lines[{data__lines_x}]".format(**locals()))
        if "totals" in data_keys:
            data_keys.remove("totals")
            data__totals = data["totals"]
            validate____defs_handlingtotals(data__totals, custom_formats, (name_prefix or "data") + ".totals")
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
                if data__dangerousGoods_len > 50:
                    raise JsonSchemaValueException("" + (name_prefix or "data") + ".dangerousGoods must contain less than or equal to 50 items")
                for data__dangerousGoods_x, data__dangerousGoods_item in enumerate(data__dangerousGoods):
                    validate____defs_dangerousgoods(data__dangerousGoods_item, custom_formats, (name_prefix or "data") + ".dangerousGoods[{data__dangerousGoods_x}]".format(**locals()))
        if "temperatureRequirement" in data_keys:
            data_keys.remove("temperatureRequirement")
            data__temperatureRequirement = data["temperatureRequirement"]
            validate____defs_temperaturerequirement(data__temperatureRequirement, custom_formats, (name_prefix or "data") + ".temperatureRequirement")
        if "customs" in data_keys:
            data_keys.remove("customs")
            data__customs = data["customs"]
            validate____defs_customsinfo(data__customs, custom_formats, (name_prefix or "data") + ".customs")
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


def validate____defs_shipmentcreatedline(data: Any, custom_formats: dict[str, Any], name_prefix: str | None = None) -> Any:
    if not isinstance(data, (dict)):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be object")
    data_is_dict = isinstance(data, dict)
    if data_is_dict:
        data__missing_keys = set(['shipmentLineId', 'item', 'plannedQuantity']) - data.keys()
        if data__missing_keys:
            raise JsonSchemaValueException("" + (name_prefix or "data") + " must contain ")
        data_keys = set(data.keys())
        if "shipmentLineId" in data_keys:
            data_keys.remove("shipmentLineId")
            data__shipmentLineId = data["shipmentLineId"]
            validate____defs_identifier(data__shipmentLineId, custom_formats, (name_prefix or "data") + ".shipmentLineId")
        if "orderRef" in data_keys:
            data_keys.remove("orderRef")
            data__orderRef = data["orderRef"]
            validate____defs_orderlineref(data__orderRef, custom_formats, (name_prefix or "data") + ".orderRef")
        if "item" in data_keys:
            data_keys.remove("item")
            data__item = data["item"]
            validate____defs_itemref(data__item, custom_formats, (name_prefix or "data") + ".item")
        if "plannedQuantity" in data_keys:
            data_keys.remove("plannedQuantity")
            data__plannedQuantity = data["plannedQuantity"]
            validate____defs_quantity(data__plannedQuantity, custom_formats, (name_prefix or "data") + ".plannedQuantity")
        if "stockRequirement" in data_keys:
            data_keys.remove("stockRequirement")
            data__stockRequirement = data["stockRequirement"]
            validate____defs_stockselector(data__stockRequirement, custom_formats, (name_prefix or "data") + ".stockRequirement")
        if "grossWeight" in data_keys:
            data_keys.remove("grossWeight")
            data__grossWeight = data["grossWeight"]
            validate____defs_quantity(data__grossWeight, custom_formats, (name_prefix or "data") + ".grossWeight")
        if "netWeight" in data_keys:
            data_keys.remove("netWeight")
            data__netWeight = data["netWeight"]
            validate____defs_quantity(data__netWeight, custom_formats, (name_prefix or "data") + ".netWeight")
        if "volume" in data_keys:
            data_keys.remove("volume")
            data__volume = data["volume"]
            validate____defs_quantity(data__volume, custom_formats, (name_prefix or "data") + ".volume")
        if "packageCount" in data_keys:
            data_keys.remove("packageCount")
            data__packageCount = data["packageCount"]
            validate____defs_nonnegativeinteger(data__packageCount, custom_formats, (name_prefix or "data") + ".packageCount")
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
    validate____defs_shipmentcreated(data, {}, "data")

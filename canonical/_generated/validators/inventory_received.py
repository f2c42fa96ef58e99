"""Validates inventory_received.

Generated from schemas by fastjsonschema 2.22.3; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from canonical._generated.validators.components.date_reference import validate____defs_datereference
from canonical._generated.validators.components.equipment import validate____defs_equipment
from canonical._generated.validators.components.extensions import validate____defs_extensions
from canonical._generated.validators.components.handling_totals import validate____defs_handlingtotals
from canonical._generated.validators.components.instruction import validate____defs_instruction
from canonical._generated.validators.components.item_ref import validate____defs_itemref
from canonical._generated.validators.components.location_ref import validate____defs_locationref
from canonical._generated.validators.components.moment import validate____defs_moment
from canonical._generated.validators.components.order_line_ref import validate____defs_orderlineref
from canonical._generated.validators.components.party import validate____defs_party
from canonical._generated.validators.components.quantity import validate____defs_quantity
from canonical._generated.validators.components.reason import validate____defs_reason
from canonical._generated.validators.components.reference import validate____defs_reference
from canonical._generated.validators.components.source_code import validate____defs_sourcecode
from canonical._generated.validators.components.stock_dimension import validate____defs_stockdimension
from canonical._generated.validators.components.temperature import validate____defs_temperature
from canonical._generated.validators.scalars import validate____defs_identifier
from canonical._generated.validators.scalars import validate____defs_receiptdiscrepancy
from canonical._generated.validators.scalars import validate____defs_receipttype
from canonical._generated.validators.scalars import validate____defs_transportmode
from canonical.errors import SchemaRefusedError as JsonSchemaValueException

JsonSchemaValuesException = JsonSchemaValueException


def validate____defs_inventoryreceived(data: Any, custom_formats: dict[str, Any], name_prefix: str | None = None) -> Any:
    if not isinstance(data, (dict)):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be object")
    data_is_dict = isinstance(data, dict)
    if data_is_dict:
        data__missing_keys = set(['receiptId', 'facility', 'lines']) - data.keys()
        if data__missing_keys:
            raise JsonSchemaValueException("" + (name_prefix or "data") + " must contain ")
        data_keys = set(data.keys())
        if "receiptId" in data_keys:
            data_keys.remove("receiptId")
            data__receiptId = data["receiptId"]
            validate____defs_identifier(data__receiptId, custom_formats, (name_prefix or "data") + ".receiptId")
        if "receiptType" in data_keys:
            data_keys.remove("receiptType")
            data__receiptType = data["receiptType"]
            validate____defs_receipttype(data__receiptType, custom_formats, (name_prefix or "data") + ".receiptType")
        if "sourceCode" in data_keys:
            data_keys.remove("sourceCode")
            data__sourceCode = data["sourceCode"]
            validate____defs_sourcecode(data__sourceCode, custom_formats, (name_prefix or "data") + ".sourceCode")
        if "facility" in data_keys:
            data_keys.remove("facility")
            data__facility = data["facility"]
            validate____defs_locationref(data__facility, custom_formats, (name_prefix or "data") + ".facility")
        if "receivedAt" in data_keys:
            data_keys.remove("receivedAt")
            data__receivedAt = data["receivedAt"]
            validate____defs_moment(data__receivedAt, custom_formats, (name_prefix or "data") + ".receivedAt")
        if "sourceRefs" in data_keys:
            data_keys.remove("sourceRefs")
            data__sourceRefs = data["sourceRefs"]
            if not isinstance(data__sourceRefs, (list, tuple)):
                raise JsonSchemaValueException("" + (name_prefix or "data") + ".sourceRefs must be array")
            data__sourceRefs_is_list = isinstance(data__sourceRefs, (list, tuple))
            if data__sourceRefs_is_list:
                data__sourceRefs_len = len(data__sourceRefs)
                if data__sourceRefs_len < 1:
                    raise JsonSchemaValueException("" + (name_prefix or "data") + ".sourceRefs must contain at least 1 items")
                if data__sourceRefs_len > 50:
                    raise JsonSchemaValueException("" + (name_prefix or "data") + ".sourceRefs must contain less than or equal to 50 items")
                for data__sourceRefs_x, data__sourceRefs_item in enumerate(data__sourceRefs):
                    validate____defs_reference(data__sourceRefs_item, custom_formats, (name_prefix or "data") + ".sourceRefs[{data__sourceRefs_x}]".format(**locals()))
        if "asnId" in data_keys:
            data_keys.remove("asnId")
            data__asnId = data["asnId"]
            validate____defs_identifier(data__asnId, custom_formats, (name_prefix or "data") + ".asnId")
        if "carrier" in data_keys:
            data_keys.remove("carrier")
            data__carrier = data["carrier"]
            validate____defs_party(data__carrier, custom_formats, (name_prefix or "data") + ".carrier")
        if "transportMode" in data_keys:
            data_keys.remove("transportMode")
            data__transportMode = data["transportMode"]
            validate____defs_transportmode(data__transportMode, custom_formats, (name_prefix or "data") + ".transportMode")
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
                    validate____defs_inventoryreceivedline(data__lines_item, custom_formats, (name_prefix or "data") + ".lines[{data__lines_x}]".format(**locals()))
        if "totals" in data_keys:
            data_keys.remove("totals")
            data__totals = data["totals"]
            validate____defs_handlingtotals(data__totals, custom_formats, (name_prefix or "data") + ".totals")
        if "finalReceipt" in data_keys:
            data_keys.remove("finalReceipt")
            data__finalReceipt = data["finalReceipt"]
            if not isinstance(data__finalReceipt, (bool)):
                raise JsonSchemaValueException("" + (name_prefix or "data") + ".finalReceipt must be boolean")
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


def validate____defs_inventoryreceivedline(data: Any, custom_formats: dict[str, Any], name_prefix: str | None = None) -> Any:
    if not isinstance(data, (dict)):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be object")
    data_is_dict = isinstance(data, dict)
    if data_is_dict:
        data__missing_keys = set(['lineId', 'item', 'quantity']) - data.keys()
        if data__missing_keys:
            raise JsonSchemaValueException("" + (name_prefix or "data") + " must contain ")
        data_keys = set(data.keys())
        if "lineId" in data_keys:
            data_keys.remove("lineId")
            data__lineId = data["lineId"]
            validate____defs_identifier(data__lineId, custom_formats, (name_prefix or "data") + ".lineId")
        if "orderRef" in data_keys:
            data_keys.remove("orderRef")
            data__orderRef = data["orderRef"]
            validate____defs_orderlineref(data__orderRef, custom_formats, (name_prefix or "data") + ".orderRef")
        if "item" in data_keys:
            data_keys.remove("item")
            data__item = data["item"]
            validate____defs_itemref(data__item, custom_formats, (name_prefix or "data") + ".item")
        if "quantity" in data_keys:
            data_keys.remove("quantity")
            data__quantity = data["quantity"]
            validate____defs_quantity(data__quantity, custom_formats, (name_prefix or "data") + ".quantity")
        if "expectedQuantity" in data_keys:
            data_keys.remove("expectedQuantity")
            data__expectedQuantity = data["expectedQuantity"]
            validate____defs_quantity(data__expectedQuantity, custom_formats, (name_prefix or "data") + ".expectedQuantity")
        if "discrepancy" in data_keys:
            data_keys.remove("discrepancy")
            data__discrepancy = data["discrepancy"]
            validate____defs_receiptdiscrepancy(data__discrepancy, custom_formats, (name_prefix or "data") + ".discrepancy")
        if "reasons" in data_keys:
            data_keys.remove("reasons")
            data__reasons = data["reasons"]
            if not isinstance(data__reasons, (list, tuple)):
                raise JsonSchemaValueException("" + (name_prefix or "data") + ".reasons must be array")
            data__reasons_is_list = isinstance(data__reasons, (list, tuple))
            if data__reasons_is_list:
                data__reasons_len = len(data__reasons)
                if data__reasons_len < 1:
                    raise JsonSchemaValueException("" + (name_prefix or "data") + ".reasons must contain at least 1 items")
                if data__reasons_len > 10:
                    raise JsonSchemaValueException("" + (name_prefix or "data") + ".reasons must contain less than or equal to 10 items")
                for data__reasons_x, data__reasons_item in enumerate(data__reasons):
                    validate____defs_reason(data__reasons_item, custom_formats, (name_prefix or "data") + ".reasons[{data__reasons_x}]".format(**locals()))
        if "stock" in data_keys:
            data_keys.remove("stock")
            data__stock = data["stock"]
            validate____defs_stockdimension(data__stock, custom_formats, (name_prefix or "data") + ".stock")
        if "handlingUnitIds" in data_keys:
            data_keys.remove("handlingUnitIds")
            data__handlingUnitIds = data["handlingUnitIds"]
            if not isinstance(data__handlingUnitIds, (list, tuple)):
                raise JsonSchemaValueException("" + (name_prefix or "data") + ".handlingUnitIds must be array")
            data__handlingUnitIds_is_list = isinstance(data__handlingUnitIds, (list, tuple))
            if data__handlingUnitIds_is_list:
                data__handlingUnitIds_len = len(data__handlingUnitIds)
                if data__handlingUnitIds_len < 1:
                    raise JsonSchemaValueException("" + (name_prefix or "data") + ".handlingUnitIds must contain at least 1 items")
                if data__handlingUnitIds_len > 999:
                    raise JsonSchemaValueException("" + (name_prefix or "data") + ".handlingUnitIds must contain less than or equal to 999 items")
                for data__handlingUnitIds_x, data__handlingUnitIds_item in enumerate(data__handlingUnitIds):
                    validate____defs_identifier(data__handlingUnitIds_item, custom_formats, (name_prefix or "data") + ".handlingUnitIds[{data__handlingUnitIds_x}]".format(**locals()))
        if "netWeight" in data_keys:
            data_keys.remove("netWeight")
            data__netWeight = data["netWeight"]
            validate____defs_quantity(data__netWeight, custom_formats, (name_prefix or "data") + ".netWeight")
        if "grossWeight" in data_keys:
            data_keys.remove("grossWeight")
            data__grossWeight = data["grossWeight"]
            validate____defs_quantity(data__grossWeight, custom_formats, (name_prefix or "data") + ".grossWeight")
        if "temperatureOnArrival" in data_keys:
            data_keys.remove("temperatureOnArrival")
            data__temperatureOnArrival = data["temperatureOnArrival"]
            validate____defs_temperature(data__temperatureOnArrival, custom_formats, (name_prefix or "data") + ".temperatureOnArrival")
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
    validate____defs_inventoryreceived(data, {}, "data")

"""Validates shipment_pick_completed.

Generated from schemas by fastjsonschema 2.22.3; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from canonical._generated.validators.components.date_reference import validate____defs_datereference
from canonical._generated.validators.components.extensions import validate____defs_extensions
from canonical._generated.validators.components.instruction import validate____defs_instruction
from canonical._generated.validators.components.item_ref import validate____defs_itemref
from canonical._generated.validators.components.location_ref import validate____defs_locationref
from canonical._generated.validators.components.moment import validate____defs_moment
from canonical._generated.validators.components.order_line_ref import validate____defs_orderlineref
from canonical._generated.validators.components.quantity import validate____defs_quantity
from canonical._generated.validators.components.reason import validate____defs_reason
from canonical._generated.validators.components.reference import validate____defs_reference
from canonical._generated.validators.components.stock_quantity import validate____defs_stockquantity
from canonical._generated.validators.scalars import validate____defs_identifier
from canonical._generated.validators.scalars import validate____defs_positiveinteger
from canonical.errors import SchemaRefusedError as JsonSchemaValueException

JsonSchemaValuesException = JsonSchemaValueException


def validate____defs_pickcompleted(data: Any, custom_formats: dict[str, Any], name_prefix: str | None = None) -> Any:
    if not isinstance(data, (dict)):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be object")
    data_is_dict = isinstance(data, dict)
    if data_is_dict:
        data__missing_keys = set(['shipmentId', 'facility', 'lines']) - data.keys()
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
        if "pickListId" in data_keys:
            data_keys.remove("pickListId")
            data__pickListId = data["pickListId"]
            validate____defs_identifier(data__pickListId, custom_formats, (name_prefix or "data") + ".pickListId")
        if "waveId" in data_keys:
            data_keys.remove("waveId")
            data__waveId = data["waveId"]
            validate____defs_identifier(data__waveId, custom_formats, (name_prefix or "data") + ".waveId")
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
        if "facility" in data_keys:
            data_keys.remove("facility")
            data__facility = data["facility"]
            validate____defs_locationref(data__facility, custom_formats, (name_prefix or "data") + ".facility")
        if "completedAt" in data_keys:
            data_keys.remove("completedAt")
            data__completedAt = data["completedAt"]
            validate____defs_moment(data__completedAt, custom_formats, (name_prefix or "data") + ".completedAt")
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
                    validate____defs_pickcompletedline(data__lines_item, custom_formats, (name_prefix or "data") + ".lines[{data__lines_x}]".format(**locals()))
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


def validate____defs_pickcompletedline(data: Any, custom_formats: dict[str, Any], name_prefix: str | None = None) -> Any:
    if not isinstance(data, (dict)):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be object")
    data_is_dict = isinstance(data, dict)
    if data_is_dict:
        data__missing_keys = set(['shipmentLineId', 'pickedQuantity']) - data.keys()
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
        if "pickedQuantity" in data_keys:
            data_keys.remove("pickedQuantity")
            data__pickedQuantity = data["pickedQuantity"]
            validate____defs_quantity(data__pickedQuantity, custom_formats, (name_prefix or "data") + ".pickedQuantity")
        if "shortQuantity" in data_keys:
            data_keys.remove("shortQuantity")
            data__shortQuantity = data["shortQuantity"]
            validate____defs_quantity(data__shortQuantity, custom_formats, (name_prefix or "data") + ".shortQuantity")
        if "overQuantity" in data_keys:
            data_keys.remove("overQuantity")
            data__overQuantity = data["overQuantity"]
            validate____defs_quantity(data__overQuantity, custom_formats, (name_prefix or "data") + ".overQuantity")
        if "shortReason" in data_keys:
            data_keys.remove("shortReason")
            data__shortReason = data["shortReason"]
            validate____defs_reason(data__shortReason, custom_formats, (name_prefix or "data") + ".shortReason")
        if "stock" in data_keys:
            data_keys.remove("stock")
            data__stock = data["stock"]
            if not isinstance(data__stock, (list, tuple)):
                raise JsonSchemaValueException("" + (name_prefix or "data") + ".stock must be array")
            data__stock_is_list = isinstance(data__stock, (list, tuple))
            if data__stock_is_list:
                data__stock_len = len(data__stock)
                if data__stock_len < 1:
                    raise JsonSchemaValueException("" + (name_prefix or "data") + ".stock must contain at least 1 items")
                if data__stock_len > 999:
                    raise JsonSchemaValueException("" + (name_prefix or "data") + ".stock must contain less than or equal to 999 items")
                for data__stock_x, data__stock_item in enumerate(data__stock):
                    validate____defs_stockquantity(data__stock_item, custom_formats, (name_prefix or "data") + ".stock[{data__stock_x}]".format(**locals()))
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
    validate____defs_pickcompleted(data, {}, "data")

"""Validates shipment_completed.

Generated from schemas by fastjsonschema 2.22.3; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from canonical._generated.validators.components.emissions import validate____defs_emissions
from canonical._generated.validators.components.extensions import validate____defs_extensions
from canonical._generated.validators.components.item_ref import validate____defs_itemref
from canonical._generated.validators.components.moment import validate____defs_moment
from canonical._generated.validators.components.order_line_ref import validate____defs_orderlineref
from canonical._generated.validators.components.quantity import validate____defs_quantity
from canonical._generated.validators.components.reference import validate____defs_reference
from canonical._generated.validators.scalars import validate____defs_deliverypunctuality
from canonical._generated.validators.scalars import validate____defs_duration
from canonical._generated.validators.scalars import validate____defs_identifier
from canonical._generated.validators.scalars import validate____defs_positiveinteger
from canonical._generated.validators.scalars import validate____defs_shipmentoutcome
from canonical.errors import SchemaRefusedError as JsonSchemaValueException

JsonSchemaValuesException = JsonSchemaValueException


def validate____defs_shipmentcompleted(data: Any, custom_formats: dict[str, Any], name_prefix: str | None = None) -> Any:
    if not isinstance(data, (dict)):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be object")
    data_is_dict = isinstance(data, dict)
    if data_is_dict:
        data__missing_keys = set(['shipmentId', 'outcome']) - data.keys()
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
        if "completedAt" in data_keys:
            data_keys.remove("completedAt")
            data__completedAt = data["completedAt"]
            validate____defs_moment(data__completedAt, custom_formats, (name_prefix or "data") + ".completedAt")
        if "outcome" in data_keys:
            data_keys.remove("outcome")
            data__outcome = data["outcome"]
            validate____defs_shipmentoutcome(data__outcome, custom_formats, (name_prefix or "data") + ".outcome")
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
                    validate____defs_shipmentcompletedline(data__lines_item, custom_formats, (name_prefix or "data") + ".lines[{data__lines_x}]".format(**locals()))
        if "actualDistance" in data_keys:
            data_keys.remove("actualDistance")
            data__actualDistance = data["actualDistance"]
            validate____defs_quantity(data__actualDistance, custom_formats, (name_prefix or "data") + ".actualDistance")
        if "actualEmissions" in data_keys:
            data_keys.remove("actualEmissions")
            data__actualEmissions = data["actualEmissions"]
            validate____defs_emissions(data__actualEmissions, custom_formats, (name_prefix or "data") + ".actualEmissions")
        if "transitTime" in data_keys:
            data_keys.remove("transitTime")
            data__transitTime = data["transitTime"]
            validate____defs_duration(data__transitTime, custom_formats, (name_prefix or "data") + ".transitTime")
        if "onTime" in data_keys:
            data_keys.remove("onTime")
            data__onTime = data["onTime"]
            validate____defs_deliverypunctuality(data__onTime, custom_formats, (name_prefix or "data") + ".onTime")
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


def validate____defs_shipmentcompletedline(data: Any, custom_formats: dict[str, Any], name_prefix: str | None = None) -> Any:
    if not isinstance(data, (dict)):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be object")
    data_is_dict = isinstance(data, dict)
    if data_is_dict:
        data__missing_keys = set(['shipmentLineId', 'shippedQuantity', 'deliveredQuantity']) - data.keys()
        if data__missing_keys:
            raise JsonSchemaValueException("" + (name_prefix or "data") + " must contain ")
        data_keys = set(data.keys())
        if "shipmentLineId" in data_keys:
            data_keys.remove("shipmentLineId")
            data__shipmentLineId = data["shipmentLineId"]
            validate____defs_identifier(data__shipmentLineId, custom_formats, (name_prefix or "data") + ".shipmentLineId")
        if "item" in data_keys:
            data_keys.remove("item")
            data__item = data["item"]
            validate____defs_itemref(data__item, custom_formats, (name_prefix or "data") + ".item")
        if "shippedQuantity" in data_keys:
            data_keys.remove("shippedQuantity")
            data__shippedQuantity = data["shippedQuantity"]
            validate____defs_quantity(data__shippedQuantity, custom_formats, (name_prefix or "data") + ".shippedQuantity")
        if "deliveredQuantity" in data_keys:
            data_keys.remove("deliveredQuantity")
            data__deliveredQuantity = data["deliveredQuantity"]
            validate____defs_quantity(data__deliveredQuantity, custom_formats, (name_prefix or "data") + ".deliveredQuantity")
        if "returnedQuantity" in data_keys:
            data_keys.remove("returnedQuantity")
            data__returnedQuantity = data["returnedQuantity"]
            validate____defs_quantity(data__returnedQuantity, custom_formats, (name_prefix or "data") + ".returnedQuantity")
        if "lostQuantity" in data_keys:
            data_keys.remove("lostQuantity")
            data__lostQuantity = data["lostQuantity"]
            validate____defs_quantity(data__lostQuantity, custom_formats, (name_prefix or "data") + ".lostQuantity")
        if "damagedQuantity" in data_keys:
            data_keys.remove("damagedQuantity")
            data__damagedQuantity = data["damagedQuantity"]
            validate____defs_quantity(data__damagedQuantity, custom_formats, (name_prefix or "data") + ".damagedQuantity")
        if "disposedQuantity" in data_keys:
            data_keys.remove("disposedQuantity")
            data__disposedQuantity = data["disposedQuantity"]
            validate____defs_quantity(data__disposedQuantity, custom_formats, (name_prefix or "data") + ".disposedQuantity")
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
    validate____defs_shipmentcompleted(data, {}, "data")

"""Validates shipment_proof_of_delivery_recorded.

Generated from schemas by fastjsonschema 2.22.3; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from canonical._generated.validators.components.date_reference import validate____defs_datereference
from canonical._generated.validators.components.document import validate____defs_document
from canonical._generated.validators.components.extensions import validate____defs_extensions
from canonical._generated.validators.components.instruction import validate____defs_instruction
from canonical._generated.validators.components.item_ref import validate____defs_itemref
from canonical._generated.validators.components.location_ref import validate____defs_locationref
from canonical._generated.validators.components.moment import validate____defs_moment
from canonical._generated.validators.components.order_line_ref import validate____defs_orderlineref
from canonical._generated.validators.components.party import validate____defs_party
from canonical._generated.validators.components.quantity import validate____defs_quantity
from canonical._generated.validators.components.reason import validate____defs_reason
from canonical._generated.validators.components.reference import validate____defs_reference
from canonical._generated.validators.components.signatory import validate____defs_signatory
from canonical._generated.validators.scalars import validate____defs_deliverycondition
from canonical._generated.validators.scalars import validate____defs_identifier
from canonical._generated.validators.scalars import validate____defs_positiveinteger
from canonical.errors import SchemaRefusedError as JsonSchemaValueException

JsonSchemaValuesException = JsonSchemaValueException


def validate____defs_deliveredline(data: Any, custom_formats: dict[str, Any], name_prefix: str | None = None) -> Any:
    if not isinstance(data, (dict)):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be object")
    data_is_dict = isinstance(data, dict)
    if data_is_dict:
        data__missing_keys = set(['shipmentLineId']) - data.keys()
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
        if "deliveredQuantity" in data_keys:
            data_keys.remove("deliveredQuantity")
            data__deliveredQuantity = data["deliveredQuantity"]
            validate____defs_quantity(data__deliveredQuantity, custom_formats, (name_prefix or "data") + ".deliveredQuantity")
        if "refusedQuantity" in data_keys:
            data_keys.remove("refusedQuantity")
            data__refusedQuantity = data["refusedQuantity"]
            validate____defs_quantity(data__refusedQuantity, custom_formats, (name_prefix or "data") + ".refusedQuantity")
        if "damagedQuantity" in data_keys:
            data_keys.remove("damagedQuantity")
            data__damagedQuantity = data["damagedQuantity"]
            validate____defs_quantity(data__damagedQuantity, custom_formats, (name_prefix or "data") + ".damagedQuantity")
        if "missingQuantity" in data_keys:
            data_keys.remove("missingQuantity")
            data__missingQuantity = data["missingQuantity"]
            validate____defs_quantity(data__missingQuantity, custom_formats, (name_prefix or "data") + ".missingQuantity")
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


def validate____defs_proofofdeliveryrecorded(data: Any, custom_formats: dict[str, Any], name_prefix: str | None = None) -> Any:
    if not isinstance(data, (dict)):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be object")
    data_is_dict = isinstance(data, dict)
    if data_is_dict:
        data__missing_keys = set(['shipmentId', 'deliveredAt']) - data.keys()
        if data__missing_keys:
            raise JsonSchemaValueException("" + (name_prefix or "data") + " must contain ")
        data_keys = set(data.keys())
        if "podId" in data_keys:
            data_keys.remove("podId")
            data__podId = data["podId"]
            validate____defs_identifier(data__podId, custom_formats, (name_prefix or "data") + ".podId")
        if "shipmentId" in data_keys:
            data_keys.remove("shipmentId")
            data__shipmentId = data["shipmentId"]
            validate____defs_identifier(data__shipmentId, custom_formats, (name_prefix or "data") + ".shipmentId")
        if "loadId" in data_keys:
            data_keys.remove("loadId")
            data__loadId = data["loadId"]
            validate____defs_identifier(data__loadId, custom_formats, (name_prefix or "data") + ".loadId")
        if "stopSequence" in data_keys:
            data_keys.remove("stopSequence")
            data__stopSequence = data["stopSequence"]
            validate____defs_positiveinteger(data__stopSequence, custom_formats, (name_prefix or "data") + ".stopSequence")
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
        if "deliveredAt" in data_keys:
            data_keys.remove("deliveredAt")
            data__deliveredAt = data["deliveredAt"]
            validate____defs_moment(data__deliveredAt, custom_formats, (name_prefix or "data") + ".deliveredAt")
        if "recordedAt" in data_keys:
            data_keys.remove("recordedAt")
            data__recordedAt = data["recordedAt"]
            validate____defs_moment(data__recordedAt, custom_formats, (name_prefix or "data") + ".recordedAt")
        if "location" in data_keys:
            data_keys.remove("location")
            data__location = data["location"]
            validate____defs_locationref(data__location, custom_formats, (name_prefix or "data") + ".location")
        if "carrier" in data_keys:
            data_keys.remove("carrier")
            data__carrier = data["carrier"]
            validate____defs_party(data__carrier, custom_formats, (name_prefix or "data") + ".carrier")
        if "signatory" in data_keys:
            data_keys.remove("signatory")
            data__signatory = data["signatory"]
            validate____defs_signatory(data__signatory, custom_formats, (name_prefix or "data") + ".signatory")
        if "condition" in data_keys:
            data_keys.remove("condition")
            data__condition = data["condition"]
            validate____defs_deliverycondition(data__condition, custom_formats, (name_prefix or "data") + ".condition")
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
                    validate____defs_deliveredline(data__lines_item, custom_formats, (name_prefix or "data") + ".lines[{data__lines_x}]".format(**locals()))
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
                if data__handlingUnitIds_len > 9999:
                    raise JsonSchemaValueException("" + (name_prefix or "data") + ".handlingUnitIds must contain less than or equal to 9999 items")
                for data__handlingUnitIds_x, data__handlingUnitIds_item in enumerate(data__handlingUnitIds):
                    validate____defs_identifier(data__handlingUnitIds_item, custom_formats, (name_prefix or "data") + ".handlingUnitIds[{data__handlingUnitIds_x}]".format(**locals()))
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
        if "exceptions" in data_keys:
            data_keys.remove("exceptions")
            data__exceptions = data["exceptions"]
            if not isinstance(data__exceptions, (list, tuple)):
                raise JsonSchemaValueException("" + (name_prefix or "data") + ".exceptions must be array")
            data__exceptions_is_list = isinstance(data__exceptions, (list, tuple))
            if data__exceptions_is_list:
                data__exceptions_len = len(data__exceptions)
                if data__exceptions_len < 1:
                    raise JsonSchemaValueException("" + (name_prefix or "data") + ".exceptions must contain at least 1 items")
                if data__exceptions_len > 50:
                    raise JsonSchemaValueException("" + (name_prefix or "data") + ".exceptions must contain less than or equal to 50 items")
                for data__exceptions_x, data__exceptions_item in enumerate(data__exceptions):
                    validate____defs_reason(data__exceptions_item, custom_formats, (name_prefix or "data") + ".exceptions[{data__exceptions_x}]".format(**locals()))
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
    validate____defs_proofofdeliveryrecorded(data, {}, "data")

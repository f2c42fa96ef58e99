"""Validates milestone_reported.

Generated from schemas by fastjsonschema 2.22.3; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from canonical._generated.validators.components.date_reference import validate____defs_datereference
from canonical._generated.validators.components.document import validate____defs_document
from canonical._generated.validators.components.equipment import validate____defs_equipment
from canonical._generated.validators.components.extensions import validate____defs_extensions
from canonical._generated.validators.components.handling_totals import validate____defs_handlingtotals
from canonical._generated.validators.components.instruction import validate____defs_instruction
from canonical._generated.validators.components.location_ref import validate____defs_locationref
from canonical._generated.validators.components.milestone_subject import validate____defs_milestonesubject
from canonical._generated.validators.components.moment import validate____defs_moment
from canonical._generated.validators.components.party import validate____defs_party
from canonical._generated.validators.components.quantity import validate____defs_quantity
from canonical._generated.validators.components.reason import validate____defs_reason
from canonical._generated.validators.components.reference import validate____defs_reference
from canonical._generated.validators.components.source_code import validate____defs_sourcecode
from canonical._generated.validators.components.transport_means import validate____defs_transportmeans
from canonical._generated.validators.scalars import validate____defs_identifier
from canonical._generated.validators.scalars import validate____defs_milestoneclassifier
from canonical._generated.validators.scalars import validate____defs_milestonecode
from canonical._generated.validators.scalars import validate____defs_placeinjourney
from canonical._generated.validators.scalars import validate____defs_positiveinteger
from canonical._generated.validators.scalars import validate____defs_reportmethod
from canonical._generated.validators.scalars import validate____defs_timezone
from canonical.errors import SchemaRefusedError as JsonSchemaValueException

JsonSchemaValuesException = JsonSchemaValueException


def validate____defs_milestonereported(data: Any, custom_formats: dict[str, Any], name_prefix: str | None = None) -> Any:
    if not isinstance(data, (dict)):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be object")
    data_is_dict = isinstance(data, dict)
    if data_is_dict:
        data__missing_keys = set(['subjectRef', 'code', 'classifier', 'occursAt', 'reportedBy', 'reportMethod', 'sourceCode']) - data.keys()
        if data__missing_keys:
            raise JsonSchemaValueException("" + (name_prefix or "data") + " must contain ")
        data_keys = set(data.keys())
        if "milestoneId" in data_keys:
            data_keys.remove("milestoneId")
            data__milestoneId = data["milestoneId"]
            validate____defs_identifier(data__milestoneId, custom_formats, (name_prefix or "data") + ".milestoneId")
        if "subjectRef" in data_keys:
            data_keys.remove("subjectRef")
            data__subjectRef = data["subjectRef"]
            validate____defs_milestonesubject(data__subjectRef, custom_formats, (name_prefix or "data") + ".subjectRef")
        if "code" in data_keys:
            data_keys.remove("code")
            data__code = data["code"]
            validate____defs_milestonecode(data__code, custom_formats, (name_prefix or "data") + ".code")
        if "classifier" in data_keys:
            data_keys.remove("classifier")
            data__classifier = data["classifier"]
            validate____defs_milestoneclassifier(data__classifier, custom_formats, (name_prefix or "data") + ".classifier")
        if "occursAt" in data_keys:
            data_keys.remove("occursAt")
            data__occursAt = data["occursAt"]
            validate____defs_moment(data__occursAt, custom_formats, (name_prefix or "data") + ".occursAt")
        if "localTimeZone" in data_keys:
            data_keys.remove("localTimeZone")
            data__localTimeZone = data["localTimeZone"]
            validate____defs_timezone(data__localTimeZone, custom_formats, (name_prefix or "data") + ".localTimeZone")
        if "stopSequence" in data_keys:
            data_keys.remove("stopSequence")
            data__stopSequence = data["stopSequence"]
            validate____defs_positiveinteger(data__stopSequence, custom_formats, (name_prefix or "data") + ".stopSequence")
        if "legSequence" in data_keys:
            data_keys.remove("legSequence")
            data__legSequence = data["legSequence"]
            validate____defs_positiveinteger(data__legSequence, custom_formats, (name_prefix or "data") + ".legSequence")
        if "location" in data_keys:
            data_keys.remove("location")
            data__location = data["location"]
            validate____defs_locationref(data__location, custom_formats, (name_prefix or "data") + ".location")
        if "placeInJourney" in data_keys:
            data_keys.remove("placeInJourney")
            data__placeInJourney = data["placeInJourney"]
            validate____defs_placeinjourney(data__placeInJourney, custom_formats, (name_prefix or "data") + ".placeInJourney")
        if "transportMeans" in data_keys:
            data_keys.remove("transportMeans")
            data__transportMeans = data["transportMeans"]
            validate____defs_transportmeans(data__transportMeans, custom_formats, (name_prefix or "data") + ".transportMeans")
        if "equipment" in data_keys:
            data_keys.remove("equipment")
            data__equipment = data["equipment"]
            validate____defs_equipment(data__equipment, custom_formats, (name_prefix or "data") + ".equipment")
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
        if "quantity" in data_keys:
            data_keys.remove("quantity")
            data__quantity = data["quantity"]
            validate____defs_quantity(data__quantity, custom_formats, (name_prefix or "data") + ".quantity")
        if "totals" in data_keys:
            data_keys.remove("totals")
            data__totals = data["totals"]
            validate____defs_handlingtotals(data__totals, custom_formats, (name_prefix or "data") + ".totals")
        if "isPartial" in data_keys:
            data_keys.remove("isPartial")
            data__isPartial = data["isPartial"]
            if not isinstance(data__isPartial, (bool)):
                raise JsonSchemaValueException("" + (name_prefix or "data") + ".isPartial must be boolean")
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
        if "reportedBy" in data_keys:
            data_keys.remove("reportedBy")
            data__reportedBy = data["reportedBy"]
            validate____defs_party(data__reportedBy, custom_formats, (name_prefix or "data") + ".reportedBy")
        if "reportMethod" in data_keys:
            data_keys.remove("reportMethod")
            data__reportMethod = data["reportMethod"]
            validate____defs_reportmethod(data__reportMethod, custom_formats, (name_prefix or "data") + ".reportMethod")
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


def validate(data: object) -> None:
    """Return when the data is valid; `canonical.errors.SchemaRefusedError` for a problem."""
    validate____defs_milestonereported(data, {}, "data")

"""Validates shipment_appointment_scheduled.

Generated from schemas by fastjsonschema 2.22.3; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from canonical._generated.validators.components.contact import validate____defs_contact
from canonical._generated.validators.components.date_reference import validate____defs_datereference
from canonical._generated.validators.components.equipment import validate____defs_equipment
from canonical._generated.validators.components.extensions import validate____defs_extensions
from canonical._generated.validators.components.handling_totals import validate____defs_handlingtotals
from canonical._generated.validators.components.instruction import validate____defs_instruction
from canonical._generated.validators.components.location_ref import validate____defs_locationref
from canonical._generated.validators.components.moment import validate____defs_moment
from canonical._generated.validators.components.party import validate____defs_party
from canonical._generated.validators.components.reason import validate____defs_reason
from canonical._generated.validators.components.reference import validate____defs_reference
from canonical._generated.validators.components.source_code import validate____defs_sourcecode
from canonical._generated.validators.components.storage_position import validate____defs_storageposition
from canonical._generated.validators.components.time_window import validate____defs_timewindow
from canonical._generated.validators.scalars import validate____defs_appointmentactivity
from canonical._generated.validators.scalars import validate____defs_appointmentstatus
from canonical._generated.validators.scalars import validate____defs_appointmenttype
from canonical._generated.validators.scalars import validate____defs_identifier
from canonical._generated.validators.scalars import validate____defs_positiveinteger
from canonical.errors import SchemaRefusedError as JsonSchemaValueException

JsonSchemaValuesException = JsonSchemaValueException


def validate____defs_appointmentscheduled(data: Any, custom_formats: dict[str, Any], name_prefix: str | None = None) -> Any:
    if not isinstance(data, (dict)):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be object")
    data_is_dict = isinstance(data, dict)
    if data_is_dict:
        data__missing_keys = set(['activity', 'status']) - data.keys()
        if data__missing_keys:
            raise JsonSchemaValueException("" + (name_prefix or "data") + " must contain ")
        data_keys = set(data.keys())
        if "appointmentId" in data_keys:
            data_keys.remove("appointmentId")
            data__appointmentId = data["appointmentId"]
            validate____defs_identifier(data__appointmentId, custom_formats, (name_prefix or "data") + ".appointmentId")
        if "appointmentRevision" in data_keys:
            data_keys.remove("appointmentRevision")
            data__appointmentRevision = data["appointmentRevision"]
            validate____defs_positiveinteger(data__appointmentRevision, custom_formats, (name_prefix or "data") + ".appointmentRevision")
        if "status" in data_keys:
            data_keys.remove("status")
            data__status = data["status"]
            validate____defs_appointmentstatus(data__status, custom_formats, (name_prefix or "data") + ".status")
        if "statusAt" in data_keys:
            data_keys.remove("statusAt")
            data__statusAt = data["statusAt"]
            validate____defs_moment(data__statusAt, custom_formats, (name_prefix or "data") + ".statusAt")
        if "activity" in data_keys:
            data_keys.remove("activity")
            data__activity = data["activity"]
            validate____defs_appointmentactivity(data__activity, custom_formats, (name_prefix or "data") + ".activity")
        if "appointmentType" in data_keys:
            data_keys.remove("appointmentType")
            data__appointmentType = data["appointmentType"]
            validate____defs_appointmenttype(data__appointmentType, custom_formats, (name_prefix or "data") + ".appointmentType")
        if "loadId" in data_keys:
            data_keys.remove("loadId")
            data__loadId = data["loadId"]
            validate____defs_identifier(data__loadId, custom_formats, (name_prefix or "data") + ".loadId")
        if "shipmentIds" in data_keys:
            data_keys.remove("shipmentIds")
            data__shipmentIds = data["shipmentIds"]
            if not isinstance(data__shipmentIds, (list, tuple)):
                raise JsonSchemaValueException("" + (name_prefix or "data") + ".shipmentIds must be array")
            data__shipmentIds_is_list = isinstance(data__shipmentIds, (list, tuple))
            if data__shipmentIds_is_list:
                data__shipmentIds_len = len(data__shipmentIds)
                if data__shipmentIds_len < 1:
                    raise JsonSchemaValueException("" + (name_prefix or "data") + ".shipmentIds must contain at least 1 items")
                if data__shipmentIds_len > 999:
                    raise JsonSchemaValueException("" + (name_prefix or "data") + ".shipmentIds must contain less than or equal to 999 items")
                for data__shipmentIds_x, data__shipmentIds_item in enumerate(data__shipmentIds):
                    validate____defs_identifier(data__shipmentIds_item, custom_formats, (name_prefix or "data") + ".shipmentIds[{data__shipmentIds_x}]".format(**locals()))
        if "stopSequence" in data_keys:
            data_keys.remove("stopSequence")
            data__stopSequence = data["stopSequence"]
            validate____defs_positiveinteger(data__stopSequence, custom_formats, (name_prefix or "data") + ".stopSequence")
        if "location" in data_keys:
            data_keys.remove("location")
            data__location = data["location"]
            validate____defs_locationref(data__location, custom_formats, (name_prefix or "data") + ".location")
        if "scheduledFor" in data_keys:
            data_keys.remove("scheduledFor")
            data__scheduledFor = data["scheduledFor"]
            validate____defs_moment(data__scheduledFor, custom_formats, (name_prefix or "data") + ".scheduledFor")
        if "window" in data_keys:
            data_keys.remove("window")
            data__window = data["window"]
            validate____defs_timewindow(data__window, custom_formats, (name_prefix or "data") + ".window")
        if "previousWindow" in data_keys:
            data_keys.remove("previousWindow")
            data__previousWindow = data["previousWindow"]
            validate____defs_timewindow(data__previousWindow, custom_formats, (name_prefix or "data") + ".previousWindow")
        if "dock" in data_keys:
            data_keys.remove("dock")
            data__dock = data["dock"]
            validate____defs_storageposition(data__dock, custom_formats, (name_prefix or "data") + ".dock")
        if "carrier" in data_keys:
            data_keys.remove("carrier")
            data__carrier = data["carrier"]
            validate____defs_party(data__carrier, custom_formats, (name_prefix or "data") + ".carrier")
        if "reportedBy" in data_keys:
            data_keys.remove("reportedBy")
            data__reportedBy = data["reportedBy"]
            validate____defs_party(data__reportedBy, custom_formats, (name_prefix or "data") + ".reportedBy")
        if "equipment" in data_keys:
            data_keys.remove("equipment")
            data__equipment = data["equipment"]
            validate____defs_equipment(data__equipment, custom_formats, (name_prefix or "data") + ".equipment")
        if "totals" in data_keys:
            data_keys.remove("totals")
            data__totals = data["totals"]
            validate____defs_handlingtotals(data__totals, custom_formats, (name_prefix or "data") + ".totals")
        if "contacts" in data_keys:
            data_keys.remove("contacts")
            data__contacts = data["contacts"]
            if not isinstance(data__contacts, (list, tuple)):
                raise JsonSchemaValueException("" + (name_prefix or "data") + ".contacts must be array")
            data__contacts_is_list = isinstance(data__contacts, (list, tuple))
            if data__contacts_is_list:
                data__contacts_len = len(data__contacts)
                if data__contacts_len < 1:
                    raise JsonSchemaValueException("" + (name_prefix or "data") + ".contacts must contain at least 1 items")
                if data__contacts_len > 20:
                    raise JsonSchemaValueException("" + (name_prefix or "data") + ".contacts must contain less than or equal to 20 items")
                for data__contacts_x, data__contacts_item in enumerate(data__contacts):
                    validate____defs_contact(data__contacts_item, custom_formats, (name_prefix or "data") + ".contacts[{data__contacts_x}]".format(**locals()))
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
    validate____defs_appointmentscheduled(data, {}, "data")

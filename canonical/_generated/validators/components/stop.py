"""Validates components/stop.

Generated from schemas by fastjsonschema 2.22.3; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from canonical._generated.validators.components.contact import validate____defs_contact
from canonical._generated.validators.components.date_reference import validate____defs_datereference
from canonical._generated.validators.components.handling_totals import validate____defs_handlingtotals
from canonical._generated.validators.components.instruction import validate____defs_instruction
from canonical._generated.validators.components.lading_line import validate____defs_ladingline
from canonical._generated.validators.components.location_ref import validate____defs_locationref
from canonical._generated.validators.components.moment import validate____defs_moment
from canonical._generated.validators.components.party import validate____defs_party
from canonical._generated.validators.components.reference import validate____defs_reference
from canonical._generated.validators.components.source_code import validate____defs_sourcecode
from canonical._generated.validators.components.stop_order import validate____defs_stoporder
from canonical._generated.validators.components.time_window import validate____defs_timewindow
from canonical._generated.validators.scalars import validate____defs_identifier
from canonical._generated.validators.scalars import validate____defs_positiveinteger
from canonical._generated.validators.scalars import validate____defs_stopactivity
from canonical.errors import SchemaRefusedError as JsonSchemaValueException

JsonSchemaValuesException = JsonSchemaValueException


def validate____defs_stop(data: Any, custom_formats: dict[str, Any], name_prefix: str | None = None) -> Any:
    if not isinstance(data, (dict)):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be object")
    data_is_dict = isinstance(data, dict)
    if data_is_dict:
        data__missing_keys = set(['stopSequence', 'activities']) - data.keys()
        if data__missing_keys:
            raise JsonSchemaValueException("" + (name_prefix or "data") + " must contain ")
        data_keys = set(data.keys())
        if "stopSequence" in data_keys:
            data_keys.remove("stopSequence")
            data__stopSequence = data["stopSequence"]
            validate____defs_positiveinteger(data__stopSequence, custom_formats, (name_prefix or "data") + ".stopSequence")
        if "stopId" in data_keys:
            data_keys.remove("stopId")
            data__stopId = data["stopId"]
            validate____defs_identifier(data__stopId, custom_formats, (name_prefix or "data") + ".stopId")
        if "location" in data_keys:
            data_keys.remove("location")
            data__location = data["location"]
            validate____defs_locationref(data__location, custom_formats, (name_prefix or "data") + ".location")
        if "activities" in data_keys:
            data_keys.remove("activities")
            data__activities = data["activities"]
            if not isinstance(data__activities, (list, tuple)):
                raise JsonSchemaValueException("" + (name_prefix or "data") + ".activities must be array")
            data__activities_is_list = isinstance(data__activities, (list, tuple))
            if data__activities_is_list:
                data__activities_len = len(data__activities)
                if data__activities_len < 1:
                    raise JsonSchemaValueException("" + (name_prefix or "data") + ".activities must contain at least 1 items")
                if data__activities_len > 10:
                    raise JsonSchemaValueException("" + (name_prefix or "data") + ".activities must contain less than or equal to 10 items")
                for data__activities_x, data__activities_item in enumerate(data__activities):
                    validate____defs_stopactivity(data__activities_item, custom_formats, (name_prefix or "data") + ".activities[{data__activities_x}]".format(**locals()))
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
        if "window" in data_keys:
            data_keys.remove("window")
            data__window = data["window"]
            validate____defs_timewindow(data__window, custom_formats, (name_prefix or "data") + ".window")
        if "appointmentId" in data_keys:
            data_keys.remove("appointmentId")
            data__appointmentId = data["appointmentId"]
            validate____defs_identifier(data__appointmentId, custom_formats, (name_prefix or "data") + ".appointmentId")
        if "plannedArrival" in data_keys:
            data_keys.remove("plannedArrival")
            data__plannedArrival = data["plannedArrival"]
            validate____defs_moment(data__plannedArrival, custom_formats, (name_prefix or "data") + ".plannedArrival")
        if "plannedDeparture" in data_keys:
            data_keys.remove("plannedDeparture")
            data__plannedDeparture = data["plannedDeparture"]
            validate____defs_moment(data__plannedDeparture, custom_formats, (name_prefix or "data") + ".plannedDeparture")
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
                    validate____defs_stoporder(data__orderRefs_item, custom_formats, (name_prefix or "data") + ".orderRefs[{data__orderRefs_x}]".format(**locals()))
        if "lading" in data_keys:
            data_keys.remove("lading")
            data__lading = data["lading"]
            if not isinstance(data__lading, (list, tuple)):
                raise JsonSchemaValueException("" + (name_prefix or "data") + ".lading must be array")
            data__lading_is_list = isinstance(data__lading, (list, tuple))
            if data__lading_is_list:
                data__lading_len = len(data__lading)
                if data__lading_len < 1:
                    raise JsonSchemaValueException("" + (name_prefix or "data") + ".lading must contain at least 1 items")
                if data__lading_len > 999:
                    raise JsonSchemaValueException("" + (name_prefix or "data") + ".lading must contain less than or equal to 999 items")
                for data__lading_x, data__lading_item in enumerate(data__lading):
                    validate____defs_ladingline(data__lading_item, custom_formats, (name_prefix or "data") + ".lading[{data__lading_x}]".format(**locals()))
        if "totals" in data_keys:
            data_keys.remove("totals")
            data__totals = data["totals"]
            validate____defs_handlingtotals(data__totals, custom_formats, (name_prefix or "data") + ".totals")
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
                if data__parties_len > 20:
                    raise JsonSchemaValueException("" + (name_prefix or "data") + ".parties must contain less than or equal to 20 items")
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
        if "sourceCode" in data_keys:
            data_keys.remove("sourceCode")
            data__sourceCode = data["sourceCode"]
            validate____defs_sourcecode(data__sourceCode, custom_formats, (name_prefix or "data") + ".sourceCode")
        if data_keys:
            raise JsonSchemaValueException("" + (name_prefix or "data") + " must not contain "+str(data_keys)+" properties")
    return data

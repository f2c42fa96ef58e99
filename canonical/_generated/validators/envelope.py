"""Validates envelope.

Generated from schemas by fastjsonschema 2.22.3; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from canonical._generated.validators.scalars import validate____defs_datacategory
from canonical._generated.validators.scalars import validate____defs_dataclassification
from canonical._generated.validators.scalars import validate____defs_eventid
from canonical._generated.validators.scalars import validate____defs_eventtypename
from canonical._generated.validators.scalars import validate____defs_identifier
from canonical._generated.validators.scalars import validate____defs_keytext
from canonical._generated.validators.scalars import validate____defs_mappingname
from canonical._generated.validators.scalars import validate____defs_positiveinteger
from canonical._generated.validators.scalars import validate____defs_sequencenumber
from canonical._generated.validators.scalars import validate____defs_severitynumber
from canonical._generated.validators.scalars import validate____defs_sha256
from canonical._generated.validators.scalars import validate____defs_shorttext
from canonical._generated.validators.scalars import validate____defs_timesource
from canonical._generated.validators.scalars import validate____defs_timestamp
from canonical._generated.validators.scalars import validate____defs_traceparent
from canonical._generated.validators.scalars import validate____defs_tracestate
from canonical._generated.validators.scalars import validate____defs_uri
from canonical._generated.validators.scalars import validate____defs_urireference
from canonical.errors import SchemaRefusedError as JsonSchemaValueException

JsonSchemaValuesException = JsonSchemaValueException


def validate____defs_envelope(data: Any, custom_formats: dict[str, Any], name_prefix: str | None = None) -> Any:
    if not isinstance(data, (dict)):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be object")
    data_is_dict = isinstance(data, dict)
    if data_is_dict:
        data__missing_keys = set(['specversion', 'id', 'source', 'type', 'subject', 'time', 'timesource', 'datacontenttype', 'dataschema', 'recordedtime', 'partitionkey', 'dataclassification', 'tenant', 'sourcesystem', 'idempotencykey', 'contenthash', 'data']) - data.keys()
        if data__missing_keys:
            raise JsonSchemaValueException("" + (name_prefix or "data") + " must contain ")
        data_keys = set(data.keys())
        if "specversion" in data_keys:
            data_keys.remove("specversion")
            data__specversion = data["specversion"]
            if not isinstance(data__specversion, (str)):
                raise JsonSchemaValueException("" + (name_prefix or "data") + ".specversion must be string")
            if not (isinstance(data__specversion, str) and data__specversion == '1.0'):
                raise JsonSchemaValueException("" + (name_prefix or "data") + ".specversion must be one of ['1.0']")
        if "id" in data_keys:
            data_keys.remove("id")
            data__id = data["id"]
            validate____defs_eventid(data__id, custom_formats, (name_prefix or "data") + ".id")
        if "source" in data_keys:
            data_keys.remove("source")
            data__source = data["source"]
            validate____defs_urireference(data__source, custom_formats, (name_prefix or "data") + ".source")
        if "type" in data_keys:
            data_keys.remove("type")
            data__type = data["type"]
            validate____defs_eventtypename(data__type, custom_formats, (name_prefix or "data") + ".type")
        if "subject" in data_keys:
            data_keys.remove("subject")
            data__subject = data["subject"]
            validate____defs_keytext(data__subject, custom_formats, (name_prefix or "data") + ".subject")
        if "time" in data_keys:
            data_keys.remove("time")
            data__time = data["time"]
            validate____defs_timestamp(data__time, custom_formats, (name_prefix or "data") + ".time")
        if "timesource" in data_keys:
            data_keys.remove("timesource")
            data__timesource = data["timesource"]
            validate____defs_timesource(data__timesource, custom_formats, (name_prefix or "data") + ".timesource")
        if "datacontenttype" in data_keys:
            data_keys.remove("datacontenttype")
            data__datacontenttype = data["datacontenttype"]
            if not isinstance(data__datacontenttype, (str)):
                raise JsonSchemaValueException("" + (name_prefix or "data") + ".datacontenttype must be string")
            if not (isinstance(data__datacontenttype, str) and data__datacontenttype == 'application/json'):
                raise JsonSchemaValueException("" + (name_prefix or "data") + ".datacontenttype must be one of ['application/json']")
        if "dataschema" in data_keys:
            data_keys.remove("dataschema")
            data__dataschema = data["dataschema"]
            validate____defs_uri(data__dataschema, custom_formats, (name_prefix or "data") + ".dataschema")
        if "recordedtime" in data_keys:
            data_keys.remove("recordedtime")
            data__recordedtime = data["recordedtime"]
            validate____defs_timestamp(data__recordedtime, custom_formats, (name_prefix or "data") + ".recordedtime")
        if "partitionkey" in data_keys:
            data_keys.remove("partitionkey")
            data__partitionkey = data["partitionkey"]
            validate____defs_keytext(data__partitionkey, custom_formats, (name_prefix or "data") + ".partitionkey")
        if "dataclassification" in data_keys:
            data_keys.remove("dataclassification")
            data__dataclassification = data["dataclassification"]
            validate____defs_dataclassification(data__dataclassification, custom_formats, (name_prefix or "data") + ".dataclassification")
        if "datacategory" in data_keys:
            data_keys.remove("datacategory")
            data__datacategory = data["datacategory"]
            validate____defs_datacategory(data__datacategory, custom_formats, (name_prefix or "data") + ".datacategory")
        if "tenant" in data_keys:
            data_keys.remove("tenant")
            data__tenant = data["tenant"]
            validate____defs_identifier(data__tenant, custom_formats, (name_prefix or "data") + ".tenant")
        if "sourcesystem" in data_keys:
            data_keys.remove("sourcesystem")
            data__sourcesystem = data["sourcesystem"]
            validate____defs_identifier(data__sourcesystem, custom_formats, (name_prefix or "data") + ".sourcesystem")
        if "idempotencykey" in data_keys:
            data_keys.remove("idempotencykey")
            data__idempotencykey = data["idempotencykey"]
            validate____defs_keytext(data__idempotencykey, custom_formats, (name_prefix or "data") + ".idempotencykey")
        if "contenthash" in data_keys:
            data_keys.remove("contenthash")
            data__contenthash = data["contenthash"]
            validate____defs_sha256(data__contenthash, custom_formats, (name_prefix or "data") + ".contenthash")
        if "region" in data_keys:
            data_keys.remove("region")
            data__region = data["region"]
            validate____defs_identifier(data__region, custom_formats, (name_prefix or "data") + ".region")
        if "sequence" in data_keys:
            data_keys.remove("sequence")
            data__sequence = data["sequence"]
            validate____defs_sequencenumber(data__sequence, custom_formats, (name_prefix or "data") + ".sequence")
        if "correlationid" in data_keys:
            data_keys.remove("correlationid")
            data__correlationid = data["correlationid"]
            validate____defs_keytext(data__correlationid, custom_formats, (name_prefix or "data") + ".correlationid")
        if "causationid" in data_keys:
            data_keys.remove("causationid")
            data__causationid = data["causationid"]
            validate____defs_eventid(data__causationid, custom_formats, (name_prefix or "data") + ".causationid")
        if "traceparent" in data_keys:
            data_keys.remove("traceparent")
            data__traceparent = data["traceparent"]
            validate____defs_traceparent(data__traceparent, custom_formats, (name_prefix or "data") + ".traceparent")
        if "tracestate" in data_keys:
            data_keys.remove("tracestate")
            data__tracestate = data["tracestate"]
            validate____defs_tracestate(data__tracestate, custom_formats, (name_prefix or "data") + ".tracestate")
        if "dataregulation" in data_keys:
            data_keys.remove("dataregulation")
            data__dataregulation = data["dataregulation"]
            validate____defs_shorttext(data__dataregulation, custom_formats, (name_prefix or "data") + ".dataregulation")
        if "dataref" in data_keys:
            data_keys.remove("dataref")
            data__dataref = data["dataref"]
            validate____defs_urireference(data__dataref, custom_formats, (name_prefix or "data") + ".dataref")
        if "expirytime" in data_keys:
            data_keys.remove("expirytime")
            data__expirytime = data["expirytime"]
            validate____defs_timestamp(data__expirytime, custom_formats, (name_prefix or "data") + ".expirytime")
        if "severitynumber" in data_keys:
            data_keys.remove("severitynumber")
            data__severitynumber = data["severitynumber"]
            validate____defs_severitynumber(data__severitynumber, custom_formats, (name_prefix or "data") + ".severitynumber")
        if "deprecated" in data_keys:
            data_keys.remove("deprecated")
            data__deprecated = data["deprecated"]
            if not isinstance(data__deprecated, (bool)):
                raise JsonSchemaValueException("" + (name_prefix or "data") + ".deprecated must be boolean")
            if not (isinstance(data__deprecated, bool) and data__deprecated is True):
                raise JsonSchemaValueException("" + (name_prefix or "data") + ".deprecated must be one of [True]")
        if "deprecationsunset" in data_keys:
            data_keys.remove("deprecationsunset")
            data__deprecationsunset = data["deprecationsunset"]
            validate____defs_timestamp(data__deprecationsunset, custom_formats, (name_prefix or "data") + ".deprecationsunset")
        if "deprecationmigration" in data_keys:
            data_keys.remove("deprecationmigration")
            data__deprecationmigration = data["deprecationmigration"]
            validate____defs_uri(data__deprecationmigration, custom_formats, (name_prefix or "data") + ".deprecationmigration")
        if "revision" in data_keys:
            data_keys.remove("revision")
            data__revision = data["revision"]
            validate____defs_positiveinteger(data__revision, custom_formats, (name_prefix or "data") + ".revision")
        if "compensates" in data_keys:
            data_keys.remove("compensates")
            data__compensates = data["compensates"]
            validate____defs_keytext(data__compensates, custom_formats, (name_prefix or "data") + ".compensates")
        if "replay" in data_keys:
            data_keys.remove("replay")
            data__replay = data["replay"]
            if not isinstance(data__replay, (bool)):
                raise JsonSchemaValueException("" + (name_prefix or "data") + ".replay must be boolean")
        if "replayid" in data_keys:
            data_keys.remove("replayid")
            data__replayid = data["replayid"]
            validate____defs_identifier(data__replayid, custom_formats, (name_prefix or "data") + ".replayid")
        if "mappedfrom" in data_keys:
            data_keys.remove("mappedfrom")
            data__mappedfrom = data["mappedfrom"]
            validate____defs_mappingname(data__mappedfrom, custom_formats, (name_prefix or "data") + ".mappedfrom")
        if "sourcehash" in data_keys:
            data_keys.remove("sourcehash")
            data__sourcehash = data["sourcehash"]
            validate____defs_sha256(data__sourcehash, custom_formats, (name_prefix or "data") + ".sourcehash")
        if "data" in data_keys:
            data_keys.remove("data")
            data__data = data["data"]
            if not isinstance(data__data, (dict)):
                raise JsonSchemaValueException("" + (name_prefix or "data") + ".data must be object")
        if data_keys:
            raise JsonSchemaValueException("" + (name_prefix or "data") + " must not contain "+str(data_keys)+" properties")
    return data


def validate(data: object) -> None:
    """Return when the data is valid; `canonical.errors.SchemaRefusedError` for a problem."""
    validate____defs_envelope(data, {}, "data")

"""Validates milestone_position_reported.

Generated from schemas by fastjsonschema 2.22.3; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from canonical._generated.validators.components.equipment import validate____defs_equipment
from canonical._generated.validators.components.extensions import validate____defs_extensions
from canonical._generated.validators.components.geo_point import validate____defs_geopoint
from canonical._generated.validators.components.location_ref import validate____defs_locationref
from canonical._generated.validators.components.milestone_subject import validate____defs_milestonesubject
from canonical._generated.validators.components.moment import validate____defs_moment
from canonical._generated.validators.components.party import validate____defs_party
from canonical._generated.validators.components.quantity import validate____defs_quantity
from canonical._generated.validators.components.reference import validate____defs_reference
from canonical._generated.validators.components.source_code import validate____defs_sourcecode
from canonical._generated.validators.components.transport_means import validate____defs_transportmeans
from canonical._generated.validators.scalars import validate____defs_heading
from canonical._generated.validators.scalars import validate____defs_identifier
from canonical._generated.validators.scalars import validate____defs_positionsource
from canonical._generated.validators.scalars import validate____defs_positiveinteger
from canonical._generated.validators.scalars import validate____defs_reportmethod
from canonical.errors import SchemaRefusedError as JsonSchemaValueException

JsonSchemaValuesException = JsonSchemaValueException


def validate____defs_milestonepositionreported(data: Any, custom_formats: dict[str, Any], name_prefix: str | None = None) -> Any:
    if not isinstance(data, (dict)):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be object")
    data_is_dict = isinstance(data, dict)
    if data_is_dict:
        data__missing_keys = set(['subjectRef', 'geo', 'positionAt']) - data.keys()
        if data__missing_keys:
            raise JsonSchemaValueException("" + (name_prefix or "data") + " must contain ")
        data_keys = set(data.keys())
        if "positionId" in data_keys:
            data_keys.remove("positionId")
            data__positionId = data["positionId"]
            validate____defs_identifier(data__positionId, custom_formats, (name_prefix or "data") + ".positionId")
        if "subjectRef" in data_keys:
            data_keys.remove("subjectRef")
            data__subjectRef = data["subjectRef"]
            validate____defs_milestonesubject(data__subjectRef, custom_formats, (name_prefix or "data") + ".subjectRef")
        if "geo" in data_keys:
            data_keys.remove("geo")
            data__geo = data["geo"]
            validate____defs_geopoint(data__geo, custom_formats, (name_prefix or "data") + ".geo")
        if "positionAt" in data_keys:
            data_keys.remove("positionAt")
            data__positionAt = data["positionAt"]
            validate____defs_moment(data__positionAt, custom_formats, (name_prefix or "data") + ".positionAt")
        if "positionSource" in data_keys:
            data_keys.remove("positionSource")
            data__positionSource = data["positionSource"]
            validate____defs_positionsource(data__positionSource, custom_formats, (name_prefix or "data") + ".positionSource")
        if "speed" in data_keys:
            data_keys.remove("speed")
            data__speed = data["speed"]
            validate____defs_quantity(data__speed, custom_formats, (name_prefix or "data") + ".speed")
        if "heading" in data_keys:
            data_keys.remove("heading")
            data__heading = data["heading"]
            validate____defs_heading(data__heading, custom_formats, (name_prefix or "data") + ".heading")
        if "deviceId" in data_keys:
            data_keys.remove("deviceId")
            data__deviceId = data["deviceId"]
            validate____defs_identifier(data__deviceId, custom_formats, (name_prefix or "data") + ".deviceId")
        if "location" in data_keys:
            data_keys.remove("location")
            data__location = data["location"]
            validate____defs_locationref(data__location, custom_formats, (name_prefix or "data") + ".location")
        if "nextStopSequence" in data_keys:
            data_keys.remove("nextStopSequence")
            data__nextStopSequence = data["nextStopSequence"]
            validate____defs_positiveinteger(data__nextStopSequence, custom_formats, (name_prefix or "data") + ".nextStopSequence")
        if "transportMeans" in data_keys:
            data_keys.remove("transportMeans")
            data__transportMeans = data["transportMeans"]
            validate____defs_transportmeans(data__transportMeans, custom_formats, (name_prefix or "data") + ".transportMeans")
        if "equipment" in data_keys:
            data_keys.remove("equipment")
            data__equipment = data["equipment"]
            validate____defs_equipment(data__equipment, custom_formats, (name_prefix or "data") + ".equipment")
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
    validate____defs_milestonepositionreported(data, {}, "data")

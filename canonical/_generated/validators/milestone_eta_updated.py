"""Validates milestone_eta_updated.

Generated from schemas by fastjsonschema 2.22.3; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from canonical._generated.validators.components.extensions import validate____defs_extensions
from canonical._generated.validators.components.location_ref import validate____defs_locationref
from canonical._generated.validators.components.milestone_subject import validate____defs_milestonesubject
from canonical._generated.validators.components.moment import validate____defs_moment
from canonical._generated.validators.components.party import validate____defs_party
from canonical._generated.validators.components.period import validate____defs_period
from canonical._generated.validators.components.reason import validate____defs_reason
from canonical._generated.validators.components.reference import validate____defs_reference
from canonical._generated.validators.components.source_code import validate____defs_sourcecode
from canonical._generated.validators.components.transport_means import validate____defs_transportmeans
from canonical._generated.validators.scalars import validate____defs_etamethod
from canonical._generated.validators.scalars import validate____defs_identifier
from canonical._generated.validators.scalars import validate____defs_integer
from canonical._generated.validators.scalars import validate____defs_milestonecode
from canonical._generated.validators.scalars import validate____defs_nonnegativedecimal
from canonical._generated.validators.scalars import validate____defs_positiveinteger
from canonical._generated.validators.scalars import validate____defs_shorttext
from canonical.errors import SchemaRefusedError as JsonSchemaValueException

JsonSchemaValuesException = JsonSchemaValueException


def validate____defs_milestoneetaupdated(data: Any, custom_formats: dict[str, Any], name_prefix: str | None = None) -> Any:
    if not isinstance(data, (dict)):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be object")
    data_is_dict = isinstance(data, dict)
    if data_is_dict:
        data__missing_keys = set(['subjectRef', 'code', 'eta', 'predictedAt', 'method']) - data.keys()
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
        if "stopSequence" in data_keys:
            data_keys.remove("stopSequence")
            data__stopSequence = data["stopSequence"]
            validate____defs_positiveinteger(data__stopSequence, custom_formats, (name_prefix or "data") + ".stopSequence")
        if "legSequence" in data_keys:
            data_keys.remove("legSequence")
            data__legSequence = data["legSequence"]
            validate____defs_positiveinteger(data__legSequence, custom_formats, (name_prefix or "data") + ".legSequence")
        if "code" in data_keys:
            data_keys.remove("code")
            data__code = data["code"]
            validate____defs_milestonecode(data__code, custom_formats, (name_prefix or "data") + ".code")
        if "eta" in data_keys:
            data_keys.remove("eta")
            data__eta = data["eta"]
            validate____defs_moment(data__eta, custom_formats, (name_prefix or "data") + ".eta")
        if "predictedAt" in data_keys:
            data_keys.remove("predictedAt")
            data__predictedAt = data["predictedAt"]
            validate____defs_moment(data__predictedAt, custom_formats, (name_prefix or "data") + ".predictedAt")
        if "method" in data_keys:
            data_keys.remove("method")
            data__method = data["method"]
            validate____defs_etamethod(data__method, custom_formats, (name_prefix or "data") + ".method")
        if "model" in data_keys:
            data_keys.remove("model")
            data__model = data["model"]
            validate____defs_shorttext(data__model, custom_formats, (name_prefix or "data") + ".model")
        if "window" in data_keys:
            data_keys.remove("window")
            data__window = data["window"]
            validate____defs_period(data__window, custom_formats, (name_prefix or "data") + ".window")
        if "confidence" in data_keys:
            data_keys.remove("confidence")
            data__confidence = data["confidence"]
            validate____defs_nonnegativedecimal(data__confidence, custom_formats, (name_prefix or "data") + ".confidence")
        if "previousEta" in data_keys:
            data_keys.remove("previousEta")
            data__previousEta = data["previousEta"]
            validate____defs_moment(data__previousEta, custom_formats, (name_prefix or "data") + ".previousEta")
        if "deltaMinutes" in data_keys:
            data_keys.remove("deltaMinutes")
            data__deltaMinutes = data["deltaMinutes"]
            validate____defs_integer(data__deltaMinutes, custom_formats, (name_prefix or "data") + ".deltaMinutes")
        if "location" in data_keys:
            data_keys.remove("location")
            data__location = data["location"]
            validate____defs_locationref(data__location, custom_formats, (name_prefix or "data") + ".location")
        if "transportMeans" in data_keys:
            data_keys.remove("transportMeans")
            data__transportMeans = data["transportMeans"]
            validate____defs_transportmeans(data__transportMeans, custom_formats, (name_prefix or "data") + ".transportMeans")
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
        if "predictedBy" in data_keys:
            data_keys.remove("predictedBy")
            data__predictedBy = data["predictedBy"]
            validate____defs_party(data__predictedBy, custom_formats, (name_prefix or "data") + ".predictedBy")
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
    validate____defs_milestoneetaupdated(data, {}, "data")

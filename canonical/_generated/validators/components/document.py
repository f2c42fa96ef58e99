"""Validates components/document.

Generated from schemas by fastjsonschema 2.22.3; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from canonical._generated.validators.components.moment import validate____defs_moment
from canonical._generated.validators.components.party import validate____defs_party
from canonical._generated.validators.components.source_code import validate____defs_sourcecode
from canonical._generated.validators.scalars import validate____defs_documenttype
from canonical._generated.validators.scalars import validate____defs_mediatype
from canonical._generated.validators.scalars import validate____defs_sha256
from canonical._generated.validators.scalars import validate____defs_shorttext
from canonical._generated.validators.scalars import validate____defs_uri
from canonical.errors import SchemaRefusedError as JsonSchemaValueException

JsonSchemaValuesException = JsonSchemaValueException


def validate____defs_document(data: Any, custom_formats: dict[str, Any], name_prefix: str | None = None) -> Any:
    if not isinstance(data, (dict)):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be object")
    data_is_dict = isinstance(data, dict)
    if data_is_dict:
        data__missing_keys = set(['documentType']) - data.keys()
        if data__missing_keys:
            raise JsonSchemaValueException("" + (name_prefix or "data") + " must contain ")
        data_keys = set(data.keys())
        if "documentType" in data_keys:
            data_keys.remove("documentType")
            data__documentType = data["documentType"]
            validate____defs_documenttype(data__documentType, custom_formats, (name_prefix or "data") + ".documentType")
        if "documentId" in data_keys:
            data_keys.remove("documentId")
            data__documentId = data["documentId"]
            validate____defs_shorttext(data__documentId, custom_formats, (name_prefix or "data") + ".documentId")
        if "uri" in data_keys:
            data_keys.remove("uri")
            data__uri = data["uri"]
            validate____defs_uri(data__uri, custom_formats, (name_prefix or "data") + ".uri")
        if "mediaType" in data_keys:
            data_keys.remove("mediaType")
            data__mediaType = data["mediaType"]
            validate____defs_mediatype(data__mediaType, custom_formats, (name_prefix or "data") + ".mediaType")
        if "sha256" in data_keys:
            data_keys.remove("sha256")
            data__sha256 = data["sha256"]
            validate____defs_sha256(data__sha256, custom_formats, (name_prefix or "data") + ".sha256")
        if "issuedAt" in data_keys:
            data_keys.remove("issuedAt")
            data__issuedAt = data["issuedAt"]
            validate____defs_moment(data__issuedAt, custom_formats, (name_prefix or "data") + ".issuedAt")
        if "issuer" in data_keys:
            data_keys.remove("issuer")
            data__issuer = data["issuer"]
            validate____defs_party(data__issuer, custom_formats, (name_prefix or "data") + ".issuer")
        if "sourceCode" in data_keys:
            data_keys.remove("sourceCode")
            data__sourceCode = data["sourceCode"]
            validate____defs_sourcecode(data__sourceCode, custom_formats, (name_prefix or "data") + ".sourceCode")
        if data_keys:
            raise JsonSchemaValueException("" + (name_prefix or "data") + " must not contain "+str(data_keys)+" properties")
    return data

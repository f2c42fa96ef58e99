"""Validates components/transport_means.

Generated from schemas by fastjsonschema 2.22.3; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from canonical._generated.validators.components.party import validate____defs_party
from canonical._generated.validators.components.source_code import validate____defs_sourcecode
from canonical._generated.validators.scalars import validate____defs_identifier
from canonical._generated.validators.scalars import validate____defs_imonumber
from canonical._generated.validators.scalars import validate____defs_shorttext
from canonical._generated.validators.scalars import validate____defs_transportmode
from canonical.errors import SchemaRefusedError as JsonSchemaValueException

JsonSchemaValuesException = JsonSchemaValueException


def validate____defs_transportmeans(data: Any, custom_formats: dict[str, Any], name_prefix: str | None = None) -> Any:
    if not isinstance(data, (dict)):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be object")
    data_is_dict = isinstance(data, dict)
    if data_is_dict:
        data_keys = set(data.keys())
        if "mode" in data_keys:
            data_keys.remove("mode")
            data__mode = data["mode"]
            validate____defs_transportmode(data__mode, custom_formats, (name_prefix or "data") + ".mode")
        if "vehicleId" in data_keys:
            data_keys.remove("vehicleId")
            data__vehicleId = data["vehicleId"]
            validate____defs_identifier(data__vehicleId, custom_formats, (name_prefix or "data") + ".vehicleId")
        if "licencePlate" in data_keys:
            data_keys.remove("licencePlate")
            data__licencePlate = data["licencePlate"]
            validate____defs_identifier(data__licencePlate, custom_formats, (name_prefix or "data") + ".licencePlate")
        if "vesselImo" in data_keys:
            data_keys.remove("vesselImo")
            data__vesselImo = data["vesselImo"]
            validate____defs_imonumber(data__vesselImo, custom_formats, (name_prefix or "data") + ".vesselImo")
        if "vesselName" in data_keys:
            data_keys.remove("vesselName")
            data__vesselName = data["vesselName"]
            validate____defs_shorttext(data__vesselName, custom_formats, (name_prefix or "data") + ".vesselName")
        if "voyageNumber" in data_keys:
            data_keys.remove("voyageNumber")
            data__voyageNumber = data["voyageNumber"]
            validate____defs_identifier(data__voyageNumber, custom_formats, (name_prefix or "data") + ".voyageNumber")
        if "flightNumber" in data_keys:
            data_keys.remove("flightNumber")
            data__flightNumber = data["flightNumber"]
            validate____defs_identifier(data__flightNumber, custom_formats, (name_prefix or "data") + ".flightNumber")
        if "trainNumber" in data_keys:
            data_keys.remove("trainNumber")
            data__trainNumber = data["trainNumber"]
            validate____defs_identifier(data__trainNumber, custom_formats, (name_prefix or "data") + ".trainNumber")
        if "operator" in data_keys:
            data_keys.remove("operator")
            data__operator = data["operator"]
            validate____defs_party(data__operator, custom_formats, (name_prefix or "data") + ".operator")
        if "sourceCode" in data_keys:
            data_keys.remove("sourceCode")
            data__sourceCode = data["sourceCode"]
            validate____defs_sourcecode(data__sourceCode, custom_formats, (name_prefix or "data") + ".sourceCode")
        if data_keys:
            raise JsonSchemaValueException("" + (name_prefix or "data") + " must not contain "+str(data_keys)+" properties")
    return data

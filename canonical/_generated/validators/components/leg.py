"""Validates components/leg.

Generated from schemas by fastjsonschema 2.22.3; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from canonical._generated.validators.components.moment import validate____defs_moment
from canonical._generated.validators.components.party import validate____defs_party
from canonical._generated.validators.components.quantity import validate____defs_quantity
from canonical._generated.validators.components.reference import validate____defs_reference
from canonical._generated.validators.components.transport_means import validate____defs_transportmeans
from canonical._generated.validators.scalars import validate____defs_positiveinteger
from canonical._generated.validators.scalars import validate____defs_transportmode
from canonical.errors import SchemaRefusedError as JsonSchemaValueException

JsonSchemaValuesException = JsonSchemaValueException


def validate____defs_leg(data: Any, custom_formats: dict[str, Any], name_prefix: str | None = None) -> Any:
    if not isinstance(data, (dict)):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be object")
    data_is_dict = isinstance(data, dict)
    if data_is_dict:
        data__missing_keys = set(['legSequence', 'fromStop', 'toStop']) - data.keys()
        if data__missing_keys:
            raise JsonSchemaValueException("" + (name_prefix or "data") + " must contain ")
        data_keys = set(data.keys())
        if "legSequence" in data_keys:
            data_keys.remove("legSequence")
            data__legSequence = data["legSequence"]
            validate____defs_positiveinteger(data__legSequence, custom_formats, (name_prefix or "data") + ".legSequence")
        if "fromStop" in data_keys:
            data_keys.remove("fromStop")
            data__fromStop = data["fromStop"]
            validate____defs_positiveinteger(data__fromStop, custom_formats, (name_prefix or "data") + ".fromStop")
        if "toStop" in data_keys:
            data_keys.remove("toStop")
            data__toStop = data["toStop"]
            validate____defs_positiveinteger(data__toStop, custom_formats, (name_prefix or "data") + ".toStop")
        if "mode" in data_keys:
            data_keys.remove("mode")
            data__mode = data["mode"]
            validate____defs_transportmode(data__mode, custom_formats, (name_prefix or "data") + ".mode")
        if "carrier" in data_keys:
            data_keys.remove("carrier")
            data__carrier = data["carrier"]
            validate____defs_party(data__carrier, custom_formats, (name_prefix or "data") + ".carrier")
        if "transportMeans" in data_keys:
            data_keys.remove("transportMeans")
            data__transportMeans = data["transportMeans"]
            validate____defs_transportmeans(data__transportMeans, custom_formats, (name_prefix or "data") + ".transportMeans")
        if "distance" in data_keys:
            data_keys.remove("distance")
            data__distance = data["distance"]
            validate____defs_quantity(data__distance, custom_formats, (name_prefix or "data") + ".distance")
        if "plannedDeparture" in data_keys:
            data_keys.remove("plannedDeparture")
            data__plannedDeparture = data["plannedDeparture"]
            validate____defs_moment(data__plannedDeparture, custom_formats, (name_prefix or "data") + ".plannedDeparture")
        if "plannedArrival" in data_keys:
            data_keys.remove("plannedArrival")
            data__plannedArrival = data["plannedArrival"]
            validate____defs_moment(data__plannedArrival, custom_formats, (name_prefix or "data") + ".plannedArrival")
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
                if data__references_len > 50:
                    raise JsonSchemaValueException("" + (name_prefix or "data") + ".references must contain less than or equal to 50 items")
                for data__references_x, data__references_item in enumerate(data__references):
                    validate____defs_reference(data__references_item, custom_formats, (name_prefix or "data") + ".references[{data__references_x}]".format(**locals()))
        if data_keys:
            raise JsonSchemaValueException("" + (name_prefix or "data") + " must not contain "+str(data_keys)+" properties")
    return data

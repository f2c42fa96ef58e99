"""Validates components/milestone_plan_entry.

Generated from schemas by fastjsonschema 2.22.3; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from canonical._generated.validators.components.location_ref import validate____defs_locationref
from canonical._generated.validators.components.moment import validate____defs_moment
from canonical._generated.validators.components.time_window import validate____defs_timewindow
from canonical._generated.validators.scalars import validate____defs_milestonecode
from canonical._generated.validators.scalars import validate____defs_nonnegativeinteger
from canonical._generated.validators.scalars import validate____defs_positiveinteger
from canonical.errors import SchemaRefusedError as JsonSchemaValueException

JsonSchemaValuesException = JsonSchemaValueException


def validate____defs_milestoneplanentry(data: Any, custom_formats: dict[str, Any], name_prefix: str | None = None) -> Any:
    if not isinstance(data, (dict)):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be object")
    data_is_dict = isinstance(data, dict)
    if data_is_dict:
        data__missing_keys = set(['code']) - data.keys()
        if data__missing_keys:
            raise JsonSchemaValueException("" + (name_prefix or "data") + " must contain ")
        data_keys = set(data.keys())
        if "code" in data_keys:
            data_keys.remove("code")
            data__code = data["code"]
            validate____defs_milestonecode(data__code, custom_formats, (name_prefix or "data") + ".code")
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
        if "plannedAt" in data_keys:
            data_keys.remove("plannedAt")
            data__plannedAt = data["plannedAt"]
            validate____defs_moment(data__plannedAt, custom_formats, (name_prefix or "data") + ".plannedAt")
        if "toleranceEarlyMinutes" in data_keys:
            data_keys.remove("toleranceEarlyMinutes")
            data__toleranceEarlyMinutes = data["toleranceEarlyMinutes"]
            validate____defs_nonnegativeinteger(data__toleranceEarlyMinutes, custom_formats, (name_prefix or "data") + ".toleranceEarlyMinutes")
        if "toleranceLateMinutes" in data_keys:
            data_keys.remove("toleranceLateMinutes")
            data__toleranceLateMinutes = data["toleranceLateMinutes"]
            validate____defs_nonnegativeinteger(data__toleranceLateMinutes, custom_formats, (name_prefix or "data") + ".toleranceLateMinutes")
        if "window" in data_keys:
            data_keys.remove("window")
            data__window = data["window"]
            validate____defs_timewindow(data__window, custom_formats, (name_prefix or "data") + ".window")
        if "isMandatory" in data_keys:
            data_keys.remove("isMandatory")
            data__isMandatory = data["isMandatory"]
            if not isinstance(data__isMandatory, (bool)):
                raise JsonSchemaValueException("" + (name_prefix or "data") + ".isMandatory must be boolean")
        if data_keys:
            raise JsonSchemaValueException("" + (name_prefix or "data") + " must not contain "+str(data_keys)+" properties")
    return data

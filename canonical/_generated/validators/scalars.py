"""Validates scalars.

Generated from schemas by fastjsonschema 2.22.3; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

import re
from decimal import Decimal
from typing import Any

from canonical.errors import SchemaRefusedError as JsonSchemaValueException

JsonSchemaValuesException = JsonSchemaValueException

REGEX_PATTERNS = {
    "^((0|[1-9][0-9]?|[12][0-9]{2}|3[0-5][0-9])(\\.[0-9]{1,9})?|360(\\.0{1,9})?)$": re.compile("^((0|[1-9][0-9]?|[12][0-9]{2}|3[0-5][0-9])(\\.[0-9]{1,9})?|360(\\.0{1,9})?)\\Z"),
    "^((0|[1-9][0-9]{0,17})(\\.[0-9]{1,9})?|-[1-9][0-9]{0,17}(\\.[0-9]{1,9})?|-0\\.([1-9][0-9]{0,8}|0[1-9][0-9]{0,7}|00[1-9][0-9]{0,6}|000[1-9][0-9]{0,5}|0000[1-9][0-9]{0,4}|00000[1-9][0-9]{0,3}|000000[1-9][0-9]{0,2}|0000000[1-9][0-9]{0,1}|00000000[1-9]))$": re.compile("^((0|[1-9][0-9]{0,17})(\\.[0-9]{1,9})?|-[1-9][0-9]{0,17}(\\.[0-9]{1,9})?|-0\\.([1-9][0-9]{0,8}|0[1-9][0-9]{0,7}|00[1-9][0-9]{0,6}|000[1-9][0-9]{0,5}|0000[1-9][0-9]{0,4}|00000[1-9][0-9]{0,3}|000000[1-9][0-9]{0,2}|0000000[1-9][0-9]{0,1}|00000000[1-9]))\\Z"),
    "^(([0-9]{3}[1-9]|[0-9]{2}[1-9]0|[0-9][1-9]00|[1-9]000)-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)-02-29)$": re.compile("^(([0-9]{3}[1-9]|[0-9]{2}[1-9]0|[0-9][1-9]00|[1-9]000)-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)-02-29)\\Z"),
    "^(([0-9]{3}[1-9]|[0-9]{2}[1-9]0|[0-9][1-9]00|[1-9]000)-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)-02-29)(T([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]{1,6})?)?)?$": re.compile("^(([0-9]{3}[1-9]|[0-9]{2}[1-9]0|[0-9][1-9]00|[1-9]000)-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)-02-29)(T([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]{1,6})?)?)?\\Z"),
    "^(([0-9]{3}[1-9]|[0-9]{2}[1-9]0|[0-9][1-9]00|[1-9]000)-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)-02-29)T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,6})?(Z|\\+([01][0-9]|2[0-3]):[0-5][0-9]|-(0[1-9]|1[0-9]|2[0-3]):[0-5][0-9]|-00:(0[1-9]|[1-5][0-9]))$": re.compile("^(([0-9]{3}[1-9]|[0-9]{2}[1-9]0|[0-9][1-9]00|[1-9]000)-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)-02-29)T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,6})?(Z|\\+([01][0-9]|2[0-3]):[0-5][0-9]|-(0[1-9]|1[0-9]|2[0-3]):[0-5][0-9]|-00:(0[1-9]|[1-5][0-9]))\\Z"),
    "^(/([!-.0-}]|~[01])+)+$": re.compile("^(/([!-.0-}]|~[01])+)+\\Z"),
    "^(0(\\.[0-9]{1,9})?|-0\\.([1-9][0-9]{0,8}|0[1-9][0-9]{0,7}|00[1-9][0-9]{0,6}|000[1-9][0-9]{0,5}|0000[1-9][0-9]{0,4}|00000[1-9][0-9]{0,3}|000000[1-9][0-9]{0,2}|0000000[1-9][0-9]{0,1}|00000000[1-9])|-?([1-9]|[1-8][0-9])(\\.[0-9]{1,9})?|-?90(\\.0{1,9})?)$": re.compile("^(0(\\.[0-9]{1,9})?|-0\\.([1-9][0-9]{0,8}|0[1-9][0-9]{0,7}|00[1-9][0-9]{0,6}|000[1-9][0-9]{0,5}|0000[1-9][0-9]{0,4}|00000[1-9][0-9]{0,3}|000000[1-9][0-9]{0,2}|0000000[1-9][0-9]{0,1}|00000000[1-9])|-?([1-9]|[1-8][0-9])(\\.[0-9]{1,9})?|-?90(\\.0{1,9})?)\\Z"),
    "^(0(\\.[0-9]{1,9})?|-0\\.([1-9][0-9]{0,8}|0[1-9][0-9]{0,7}|00[1-9][0-9]{0,6}|000[1-9][0-9]{0,5}|0000[1-9][0-9]{0,4}|00000[1-9][0-9]{0,3}|000000[1-9][0-9]{0,2}|0000000[1-9][0-9]{0,1}|00000000[1-9])|-?([1-9]|[1-9][0-9]|1[0-7][0-9])(\\.[0-9]{1,9})?|-?180(\\.0{1,9})?)$": re.compile("^(0(\\.[0-9]{1,9})?|-0\\.([1-9][0-9]{0,8}|0[1-9][0-9]{0,7}|00[1-9][0-9]{0,6}|000[1-9][0-9]{0,5}|0000[1-9][0-9]{0,4}|00000[1-9][0-9]{0,3}|000000[1-9][0-9]{0,2}|0000000[1-9][0-9]{0,1}|00000000[1-9])|-?([1-9]|[1-9][0-9]|1[0-7][0-9])(\\.[0-9]{1,9})?|-?180(\\.0{1,9})?)\\Z"),
    "^(0|[1-9][0-9]{0,17})(\\.[0-9]{1,9})?$": re.compile("^(0|[1-9][0-9]{0,17})(\\.[0-9]{1,9})?\\Z"),
    "^(0|[1-9][0-9]{0,8})\\.(0|[1-9][0-9]{0,8})\\.(0|[1-9][0-9]{0,8})$": re.compile("^(0|[1-9][0-9]{0,8})\\.(0|[1-9][0-9]{0,8})\\.(0|[1-9][0-9]{0,8})\\Z"),
    "^([0-9]{8}|[0-9]{12,14})$": re.compile("^([0-9]{8}|[0-9]{12,14})\\Z"),
    "^([A-Z]{2}-)?[A-Z0-9]{1,3}$": re.compile("^([A-Z]{2}-)?[A-Z0-9]{1,3}\\Z"),
    "^P([0-9]{1,6}D(T([0-9]{1,6}H([0-9]{1,6}M)?([0-9]{1,6}S)?|[0-9]{1,6}M([0-9]{1,6}S)?|[0-9]{1,6}S))?|T([0-9]{1,6}H([0-9]{1,6}M)?([0-9]{1,6}S)?|[0-9]{1,6}M([0-9]{1,6}S)?|[0-9]{1,6}S))$": re.compile("^P([0-9]{1,6}D(T([0-9]{1,6}H([0-9]{1,6}M)?([0-9]{1,6}S)?|[0-9]{1,6}M([0-9]{1,6}S)?|[0-9]{1,6}S))?|T([0-9]{1,6}H([0-9]{1,6}M)?([0-9]{1,6}S)?|[0-9]{1,6}M([0-9]{1,6}S)?|[0-9]{1,6}S))\\Z"),
    "^[ -~]+$": re.compile("^[ -~]+\\Z"),
    "^[!-?A-~]+@[!-?A-~]+$": re.compile("^[!-?A-~]+@[!-?A-~]+\\Z"),
    "^[!-~\\u00A1-\\u167F\\u1681-\\u1FFF\\u200C\\u200D\\u2010-\\u2027\\u2030-\\u205E\\u2070-\\u2FFF\\u3001-\\uD7FF\\uE000-\\uFEFE\\uFF00-\\uFFFD ]+$": re.compile("^[!-~\\u00A1-\\u167F\\u1681-\\u1FFF\\u200C\\u200D\\u2010-\\u2027\\u2030-\\u205E\\u2070-\\u2FFF\\u3001-\\uD7FF\\uE000-\\uFEFE\\uFF00-\\uFFFD ]+\\Z"),
    "^[!-~\\u00A1-\\u167F\\u1681-\\u1FFF\\u200C\\u200D\\u2010-\\u2027\\u2030-\\u205E\\u2070-\\u2FFF\\u3001-\\uD7FF\\uE000-\\uFEFE\\uFF00-\\uFFFD]([!-~\\u00A1-\\u167F\\u1681-\\u1FFF\\u200C\\u200D\\u2010-\\u2027\\u2030-\\u205E\\u2070-\\u2FFF\\u3001-\\uD7FF\\uE000-\\uFEFE\\uFF00-\\uFFFD ]*[!-~\\u00A1-\\u167F\\u1681-\\u1FFF\\u200C\\u200D\\u2010-\\u2027\\u2030-\\u205E\\u2070-\\u2FFF\\u3001-\\uD7FF\\uE000-\\uFEFE\\uFF00-\\uFFFD])?$": re.compile("^[!-~\\u00A1-\\u167F\\u1681-\\u1FFF\\u200C\\u200D\\u2010-\\u2027\\u2030-\\u205E\\u2070-\\u2FFF\\u3001-\\uD7FF\\uE000-\\uFEFE\\uFF00-\\uFFFD]([!-~\\u00A1-\\u167F\\u1681-\\u1FFF\\u200C\\u200D\\u2010-\\u2027\\u2030-\\u205E\\u2070-\\u2FFF\\u3001-\\uD7FF\\uE000-\\uFEFE\\uFF00-\\uFFFD ]*[!-~\\u00A1-\\u167F\\u1681-\\u1FFF\\u200C\\u200D\\u2010-\\u2027\\u2030-\\u205E\\u2070-\\u2FFF\\u3001-\\uD7FF\\uE000-\\uFEFE\\uFF00-\\uFFFD])?\\Z"),
    "^[!-~]+$": re.compile("^[!-~]+\\Z"),
    "^[0-9]{13}$": re.compile("^[0-9]{13}\\Z"),
    "^[0-9]{18}$": re.compile("^[0-9]{18}\\Z"),
    "^[0-9]{20}$": re.compile("^[0-9]{20}\\Z"),
    "^[0-9]{4}$": re.compile("^[0-9]{4}\\Z"),
    "^[0-9]{4}-(0[1-9]|1[0-2])$": re.compile("^[0-9]{4}-(0[1-9]|1[0-2])\\Z"),
    "^[0-9]{6,12}$": re.compile("^[0-9]{6,12}\\Z"),
    "^[0-9]{7}$": re.compile("^[0-9]{7}\\Z"),
    "^[0-9a-f]{2}-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}$": re.compile("^[0-9a-f]{2}-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}\\Z"),
    "^[0-9a-f]{64}$": re.compile("^[0-9a-f]{64}\\Z"),
    "^[A-Z0-9]{2,3}$": re.compile("^[A-Z0-9]{2,3}\\Z"),
    "^[A-Z0-9]{2}$": re.compile("^[A-Z0-9]{2}\\Z"),
    "^[A-Z][A-Za-z0-9_+-]*(/[A-Za-z0-9_+-]{1,32})?(/[A-Za-z0-9_+-]{1,32})?$": re.compile("^[A-Z][A-Za-z0-9_+-]*(/[A-Za-z0-9_+-]{1,32})?(/[A-Za-z0-9_+-]{1,32})?\\Z"),
    "^[A-Z]{2}$": re.compile("^[A-Z]{2}\\Z"),
    "^[A-Z]{2}[A-Z2-9]{3}$": re.compile("^[A-Z]{2}[A-Z2-9]{3}\\Z"),
    "^[A-Z]{3}$": re.compile("^[A-Z]{3}\\Z"),
    "^[A-Z]{3}[JUZ][0-9]{7}$": re.compile("^[A-Z]{3}[JUZ][0-9]{7}\\Z"),
    "^[A-Za-z][A-Za-z0-9+.-]*:[!-~]+$": re.compile("^[A-Za-z][A-Za-z0-9+.-]*:[!-~]+\\Z"),
    "^[a-z0-9!#&^_.+-]+/[a-z0-9!#&^_.+-]+$": re.compile("^[a-z0-9!#&^_.+-]+/[a-z0-9!#&^_.+-]+\\Z"),
    "^[a-z][a-z0-9-]{0,62}(\\.[a-z0-9-]{1,63}){1,7}$": re.compile("^[a-z][a-z0-9-]{0,62}(\\.[a-z0-9-]{1,63}){1,7}\\Z"),
    "^[a-z][a-z0-9.-]*\\.v(0|[1-9][0-9]{0,3})$": re.compile("^[a-z][a-z0-9.-]*\\.v(0|[1-9][0-9]{0,3})\\Z"),
}


def validate____defs_accountingperiod(data: Any, custom_formats: dict[str, Any], name_prefix: str | None = None) -> Any:
    if not isinstance(data, (str)):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be string")
    if isinstance(data, str):
        if not REGEX_PATTERNS['^[0-9]{4}-(0[1-9]|1[0-2])$'].search(data):
            raise JsonSchemaValueException("" + (name_prefix or "data") + " must match pattern ^[0-9]{4}-(0[1-9]|1[0-2])$")
    return data


def validate____defs_accrualadjustmenttype(data: Any, custom_formats: dict[str, Any], name_prefix: str | None = None) -> Any:
    if not isinstance(data, (str)):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be string")
    if not (isinstance(data, str) and data == 'increase' or isinstance(data, str) and data == 'decrease' or isinstance(data, str) and data == 'full-reversal'):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be one of ['increase', 'decrease', 'full-reversal']")
    return data


def validate____defs_accrualbasis(data: Any, custom_formats: dict[str, Any], name_prefix: str | None = None) -> Any:
    if not isinstance(data, (str)):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be string")
    if not (isinstance(data, str) and data == 'estimate' or isinstance(data, str) and data == 'ship-confirm' or isinstance(data, str) and data == 'delivery' or isinstance(data, str) and data == 'period-end' or isinstance(data, str) and data == 'manual'):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be one of ['estimate', 'ship-confirm', 'delivery', 'period-end', 'manual']")
    return data


def validate____defs_acknowledgementoutcome(data: Any, custom_formats: dict[str, Any], name_prefix: str | None = None) -> Any:
    if not isinstance(data, (str)):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be string")
    if not (isinstance(data, str) and data == 'accepted' or isinstance(data, str) and data == 'accepted-with-changes'):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be one of ['accepted', 'accepted-with-changes']")
    return data


def validate____defs_allocationoutcome(data: Any, custom_formats: dict[str, Any], name_prefix: str | None = None) -> Any:
    if not isinstance(data, (str)):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be string")
    if not (isinstance(data, str) and data == 'full' or isinstance(data, str) and data == 'partial' or isinstance(data, str) and data == 'none'):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be one of ['full', 'partial', 'none']")
    return data


def validate____defs_appointmentactivity(data: Any, custom_formats: dict[str, Any], name_prefix: str | None = None) -> Any:
    if not isinstance(data, (str)):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be string")
    if not (isinstance(data, str) and data == 'pickup' or isinstance(data, str) and data == 'delivery'):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be one of ['pickup', 'delivery']")
    return data


def validate____defs_appointmentstatus(data: Any, custom_formats: dict[str, Any], name_prefix: str | None = None) -> Any:
    if not isinstance(data, (str)):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be string")
    if not (isinstance(data, str) and data == 'requested' or isinstance(data, str) and data == 'confirmed' or isinstance(data, str) and data == 'changed' or isinstance(data, str) and data == 'cancelled'):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be one of ['requested', 'confirmed', 'changed', 'cancelled']")
    return data


def validate____defs_appointmenttype(data: Any, custom_formats: dict[str, Any], name_prefix: str | None = None) -> Any:
    if not isinstance(data, (str)):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be string")
    if not (isinstance(data, str) and data == 'live' or isinstance(data, str) and data == 'drop' or isinstance(data, str) and data == 'hook' or isinstance(data, str) and data == 'drop-and-hook' or isinstance(data, str) and data == 'other'):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be one of ['live', 'drop', 'hook', 'drop-and-hook', 'other']")
    return data


def validate____defs_assurancelevel(data: Any, custom_formats: dict[str, Any], name_prefix: str | None = None) -> Any:
    if not isinstance(data, (str)):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be string")
    if not (isinstance(data, str) and data == 'limited' or isinstance(data, str) and data == 'reasonable' or isinstance(data, str) and data == 'none'):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be one of ['limited', 'reasonable', 'none']")
    return data


def validate____defs_cancellationscope(data: Any, custom_formats: dict[str, Any], name_prefix: str | None = None) -> Any:
    if not isinstance(data, (str)):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be string")
    if not (isinstance(data, str) and data == 'order' or isinstance(data, str) and data == 'lines'):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be one of ['order', 'lines']")
    return data


def validate____defs_changeoperation(data: Any, custom_formats: dict[str, Any], name_prefix: str | None = None) -> Any:
    if not isinstance(data, (str)):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be string")
    if not (isinstance(data, str) and data == 'add' or isinstance(data, str) and data == 'remove' or isinstance(data, str) and data == 'replace'):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be one of ['add', 'remove', 'replace']")
    return data


def validate____defs_chargetype(data: Any, custom_formats: dict[str, Any], name_prefix: str | None = None) -> Any:
    if not isinstance(data, (str)):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be string")
    if not (isinstance(data, str) and data == 'BASE_FREIGHT' or isinstance(data, str) and data == 'ALL_IN_FREIGHT' or isinstance(data, str) and data == 'MINIMUM_FREIGHT' or isinstance(data, str) and data == 'FUEL_SURCHARGE' or isinstance(data, str) and data == 'BUNKER_SURCHARGE' or isinstance(data, str) and data == 'CURRENCY_ADJUSTMENT' or isinstance(data, str) and data == 'PEAK_SEASON' or isinstance(data, str) and data == 'CONGESTION' or isinstance(data, str) and data == 'WAR_RISK' or isinstance(data, str) and data == 'SECURITY' or isinstance(data, str) and data == 'CARBON_SURCHARGE' or isinstance(data, str) and data == 'OVERWEIGHT' or isinstance(data, str) and data == 'HEAVY_LIFT' or isinstance(data, str) and data == 'DANGEROUS_GOODS' or isinstance(data, str) and data == 'TEMPERATURE_CONTROL' or isinstance(data, str) and data == 'PICKUP' or isinstance(data, str) and data == 'DELIVERY' or isinstance(data, str) and data == 'STOP_OFF' or isinstance(data, str) and data == 'LIFTGATE' or isinstance(data, str) and data == 'INSIDE_DELIVERY' or isinstance(data, str) and data == 'RESIDENTIAL' or isinstance(data, str) and data == 'APPOINTMENT_FEE' or isinstance(data, str) and data == 'REDELIVERY' or isinstance(data, str) and data == 'WAITING_TIME' or isinstance(data, str) and data == 'DETENTION' or isinstance(data, str) and data == 'DETENTION_CONTAINER' or isinstance(data, str) and data == 'DETENTION_TRAILER' or isinstance(data, str) and data == 'DEMURRAGE' or isinstance(data, str) and data == 'LAYOVER' or isinstance(data, str) and data == 'TRUCK_ORDER_NOT_USED' or isinstance(data, str) and data == 'EMPTY_RETURN' or isinstance(data, str) and data == 'TOLLS' or isinstance(data, str) and data == 'STORAGE' or isinstance(data, str) and data == 'HANDLING' or isinstance(data, str) and data == 'TERMINAL_HANDLING_ORIGIN' or isinstance(data, str) and data == 'TERMINAL_HANDLING_DESTINATION' or isinstance(data, str) and data == 'PICKING' or isinstance(data, str) and data == 'DOCUMENTATION' or isinstance(data, str) and data == 'CUSTOMS_CLEARANCE' or isinstance(data, str) and data == 'CUSTOMS_DUTY' or isinstance(data, str) and data == 'INSURANCE' or isinstance(data, str) and data == 'DISCOUNT' or isinstance(data, str) and data == 'TAX_WITHHELD' or isinstance(data, str) and data == 'OTHER' or isinstance(data, str) and data == 'OCEAN_FREIGHT' or isinstance(data, str) and data == 'AIR_FREIGHT' or isinstance(data, str) and data == 'INLAND_FREIGHT_DESTINATION' or isinstance(data, str) and data == 'DEFICIT_WEIGHT' or isinstance(data, str) and data == 'FREIGHT_SURCHARGE' or isinstance(data, str) and data == 'OVERSIZE' or isinstance(data, str) and data == 'EXPEDITE' or isinstance(data, str) and data == 'WEEKEND' or isinstance(data, str) and data == 'LIMITED_ACCESS' or isinstance(data, str) and data == 'LOADING' or isinstance(data, str) and data == 'UNLOADING' or isinstance(data, str) and data == 'INSIDE_PICKUP' or isinstance(data, str) and data == 'RESIDENTIAL_PICKUP' or isinstance(data, str) and data == 'NOTIFICATION' or isinstance(data, str) and data == 'RECONSIGNMENT' or isinstance(data, str) and data == 'RETURN_FREIGHT' or isinstance(data, str) and data == 'SORTING' or isinstance(data, str) and data == 'PALLET' or isinstance(data, str) and data == 'PERMIT' or isinstance(data, str) and data == 'ESCORT' or isinstance(data, str) and data == 'TARP' or isinstance(data, str) and data == 'EXTRA_DRIVER' or isinstance(data, str) and data == 'SCALE' or isinstance(data, str) and data == 'CLEANING' or isinstance(data, str) and data == 'DEADHEAD' or isinstance(data, str) and data == 'BOBTAIL' or isinstance(data, str) and data == 'OUT_OF_ROUTE_MILES' or isinstance(data, str) and data == 'EXCESS_MILES' or isinstance(data, str) and data == 'SPOTTING' or isinstance(data, str) and data == 'DROP_OFF' or isinstance(data, str) and data == 'CHASSIS' or isinstance(data, str) and data == 'BORDER_CROSSING' or isinstance(data, str) and data == 'COD_FEE' or isinstance(data, str) and data == 'COD_AMOUNT' or isinstance(data, str) and data == 'WHARFAGE' or isinstance(data, str) and data == 'TERMINAL_CHARGE' or isinstance(data, str) and data == 'CUSTOMS_EXAM' or isinstance(data, str) and data == 'TAX'):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be one of ['BASE_FREIGHT', 'ALL_IN_FREIGHT', 'MINIMUM_FREIGHT', 'FUEL_SURCHARGE', 'BUNKER_SURCHARGE', 'CURRENCY_ADJUSTMENT', 'PEAK_SEASON', 'CONGESTION', 'WAR_RISK', 'SECURITY', 'CARBON_SURCHARGE', 'OVERWEIGHT', 'HEAVY_LIFT', 'DANGEROUS_GOODS', 'TEMPERATURE_CONTROL', 'PICKUP', 'DELIVERY', 'STOP_OFF', 'LIFTGATE', 'INSIDE_DELIVERY', 'RESIDENTIAL', 'APPOINTMENT_FEE', 'REDELIVERY', 'WAITING_TIME', 'DETENTION', 'DETENTION_CONTAINER', 'DETENTION_TRAILER', 'DEMURRAGE', 'LAYOVER', 'TRUCK_ORDER_NOT_USED', 'EMPTY_RETURN', 'TOLLS', 'STORAGE', 'HANDLING', 'TERMINAL_HANDLING_ORIGIN', 'TERMINAL_HANDLING_DESTINATION', 'PICKING', 'DOCUMENTATION', 'CUSTOMS_CLEARANCE', 'CUSTOMS_DUTY', 'INSURANCE', 'DISCOUNT', 'TAX_WITHHELD', 'OTHER', 'OCEAN_FREIGHT', 'AIR_FREIGHT', 'INLAND_FREIGHT_DESTINATION', 'DEFICIT_WEIGHT', 'FREIGHT_SURCHARGE', 'OVERSIZE', 'EXPEDITE', 'WEEKEND', 'LIMITED_ACCESS', 'LOADING', 'UNLOADING', 'INSIDE_PICKUP', 'RESIDENTIAL_PICKUP', 'NOTIFICATION', 'RECONSIGNMENT', 'RETURN_FREIGHT', 'SORTING', 'PALLET', 'PERMIT', 'ESCORT', 'TARP', 'EXTRA_DRIVER', 'SCALE', 'CLEANING', 'DEADHEAD', 'BOBTAIL', 'OUT_OF_ROUTE_MILES', 'EXCESS_MILES', 'SPOTTING', 'DROP_OFF', 'CHASSIS', 'BORDER_CROSSING', 'COD_FEE', 'COD_AMOUNT', 'WHARFAGE', 'TERMINAL_CHARGE', 'CUSTOMS_EXAM', 'TAX']")
    return data


def validate____defs_completeness(data: Any, custom_formats: dict[str, Any], name_prefix: str | None = None) -> Any:
    if not isinstance(data, (str)):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be string")
    if not (isinstance(data, str) and data == 'complete-only' or isinstance(data, str) and data == 'partial-allowed'):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be one of ['complete-only', 'partial-allowed']")
    return data


def validate____defs_containernumber(data: Any, custom_formats: dict[str, Any], name_prefix: str | None = None) -> Any:
    if not isinstance(data, (str)):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be string")
    if isinstance(data, str):
        if not REGEX_PATTERNS['^[A-Z]{3}[JUZ][0-9]{7}$'].search(data):
            raise JsonSchemaValueException("" + (name_prefix or "data") + " must match pattern ^[A-Z]{3}[JUZ][0-9]{7}$")
    return data


def validate____defs_counttype(data: Any, custom_formats: dict[str, Any], name_prefix: str | None = None) -> Any:
    if not isinstance(data, (str)):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be string")
    if not (isinstance(data, str) and data == 'cycle' or isinstance(data, str) and data == 'physical' or isinstance(data, str) and data == 'blind' or isinstance(data, str) and data == 'recount'):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be one of ['cycle', 'physical', 'blind', 'recount']")
    return data


def validate____defs_counterofferkind(data: Any, custom_formats: dict[str, Any], name_prefix: str | None = None) -> Any:
    if not isinstance(data, (str)):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be string")
    if not (isinstance(data, str) and data == 'conditional' or isinstance(data, str) and data == 'counter-offer'):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be one of ['conditional', 'counter-offer']")
    return data


def validate____defs_countrycode(data: Any, custom_formats: dict[str, Any], name_prefix: str | None = None) -> Any:
    if not isinstance(data, (str)):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be string")
    if isinstance(data, str):
        if not REGEX_PATTERNS['^[A-Z]{2}$'].search(data):
            raise JsonSchemaValueException("" + (name_prefix or "data") + " must match pattern ^[A-Z]{2}$")
    return data


def validate____defs_currencycode(data: Any, custom_formats: dict[str, Any], name_prefix: str | None = None) -> Any:
    if not isinstance(data, (str)):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be string")
    if isinstance(data, str):
        if not REGEX_PATTERNS['^[A-Z]{3}$'].search(data):
            raise JsonSchemaValueException("" + (name_prefix or "data") + " must match pattern ^[A-Z]{3}$")
    return data


def validate____defs_dangerousgoodsclass(data: Any, custom_formats: dict[str, Any], name_prefix: str | None = None) -> Any:
    if not isinstance(data, (str)):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be string")
    if isinstance(data, str):
        data_len = len(data)
        if data_len < 1:
            raise JsonSchemaValueException("" + (name_prefix or "data") + " must be longer than or equal to 1 characters")
        if data_len > 64:
            raise JsonSchemaValueException("" + (name_prefix or "data") + " must be shorter than or equal to 64 characters")
        if not REGEX_PATTERNS['^[!-~\\u00A1-\\u167F\\u1681-\\u1FFF\\u200C\\u200D\\u2010-\\u2027\\u2030-\\u205E\\u2070-\\u2FFF\\u3001-\\uD7FF\\uE000-\\uFEFE\\uFF00-\\uFFFD]([!-~\\u00A1-\\u167F\\u1681-\\u1FFF\\u200C\\u200D\\u2010-\\u2027\\u2030-\\u205E\\u2070-\\u2FFF\\u3001-\\uD7FF\\uE000-\\uFEFE\\uFF00-\\uFFFD ]*[!-~\\u00A1-\\u167F\\u1681-\\u1FFF\\u200C\\u200D\\u2010-\\u2027\\u2030-\\u205E\\u2070-\\u2FFF\\u3001-\\uD7FF\\uE000-\\uFEFE\\uFF00-\\uFFFD])?$'].search(data):
            raise JsonSchemaValueException("" + (name_prefix or "data") + " must match pattern ^[!-~\\u00A1-\\u167F\\u1681-\\u1FFF\\u200C\\u200D\\u2010-\\u2027\\u2030-\\u205E\\u2070-\\u2FFF\\u3001-\\uD7FF\\uE000-\\uFEFE\\uFF00-\\uFFFD]([!-~\\u00A1-\\u167F\\u1681-\\u1FFF\\u200C\\u200D\\u2010-\\u2027\\u2030-\\u205E\\u2070-\\u2FFF\\u3001-\\uD7FF\\uE000-\\uFEFE\\uFF00-\\uFFFD ]*[!-~\\u00A1-\\u167F\\u1681-\\u1FFF\\u200C\\u200D\\u2010-\\u2027\\u2030-\\u205E\\u2070-\\u2FFF\\u3001-\\uD7FF\\uE000-\\uFEFE\\uFF00-\\uFFFD])?$")
    return data


def validate____defs_dangerousgoodsregulation(data: Any, custom_formats: dict[str, Any], name_prefix: str | None = None) -> Any:
    if not isinstance(data, (str)):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be string")
    if not (isinstance(data, str) and data == 'adr' or isinstance(data, str) and data == 'rid' or isinstance(data, str) and data == 'adn' or isinstance(data, str) and data == 'imdg' or isinstance(data, str) and data == 'iata-dgr' or isinstance(data, str) and data == 'cfr49'):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be one of ['adr', 'rid', 'adn', 'imdg', 'iata-dgr', 'cfr49']")
    return data


def validate____defs_datacategory(data: Any, custom_formats: dict[str, Any], name_prefix: str | None = None) -> Any:
    if not isinstance(data, (str)):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be string")
    if not (isinstance(data, str) and data == 'none' or isinstance(data, str) and data == 'standard' or isinstance(data, str) and data == 'sensitive'):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be one of ['none', 'standard', 'sensitive']")
    return data


def validate____defs_dataclassification(data: Any, custom_formats: dict[str, Any], name_prefix: str | None = None) -> Any:
    if not isinstance(data, (str)):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be string")
    if not (isinstance(data, str) and data == 'public' or isinstance(data, str) and data == 'internal' or isinstance(data, str) and data == 'confidential' or isinstance(data, str) and data == 'restricted'):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be one of ['public', 'internal', 'confidential', 'restricted']")
    return data


def validate____defs_datetype(data: Any, custom_formats: dict[str, Any], name_prefix: str | None = None) -> Any:
    if not isinstance(data, (str)):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be string")
    if not (isinstance(data, str) and data == 'requested-delivery' or isinstance(data, str) and data == 'document' or isinstance(data, str) and data == 'purchase-order' or isinstance(data, str) and data == 'invoice' or isinstance(data, str) and data == 'effective' or isinstance(data, str) and data == 'requested-ship' or isinstance(data, str) and data == 'shipped' or isinstance(data, str) and data == 'estimated-delivery' or isinstance(data, str) and data == 'unloaded' or isinstance(data, str) and data == 'delivered' or isinstance(data, str) and data == 'received' or isinstance(data, str) and data == 'ship-not-before' or isinstance(data, str) and data == 'ship-not-after' or isinstance(data, str) and data == 'deliver-not-before' or isinstance(data, str) and data == 'deliver-not-after' or isinstance(data, str) and data == 'respond-by' or isinstance(data, str) and data == 'scheduled-pickup' or isinstance(data, str) and data == 'scheduled-delivery' or isinstance(data, str) and data == 'actual-pickup' or isinstance(data, str) and data == 'promised-delivery' or isinstance(data, str) and data == 'promised-ship' or isinstance(data, str) and data == 'cancel-after' or isinstance(data, str) and data == 'expiry' or isinstance(data, str) and data == 'manufacture' or isinstance(data, str) and data == 'created' or isinstance(data, str) and data == 'estimated' or isinstance(data, str) and data == 'actual' or isinstance(data, str) and data == 'service-start' or isinstance(data, str) and data == 'service-end' or isinstance(data, str) and data == 'period-start' or isinstance(data, str) and data == 'period-end' or isinstance(data, str) and data == 'estimated-departure' or isinstance(data, str) and data == 'actual-departure' or isinstance(data, str) and data == 'estimated-arrival' or isinstance(data, str) and data == 'other'):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be one of ['requested-delivery', 'document', 'purchase-order', 'invoice', 'effective', 'requested-ship', 'shipped', 'estimated-delivery', 'unloaded', 'delivered', 'received', 'ship-not-before', 'ship-not-after', 'deliver-not-before', 'deliver-not-after', 'respond-by', 'scheduled-pickup', 'scheduled-delivery', 'actual-pickup', 'promised-delivery', 'promised-ship', 'cancel-after', 'expiry', 'manufacture', 'created', 'estimated', 'actual', 'service-start', 'service-end', 'period-start', 'period-end', 'estimated-departure', 'actual-departure', 'estimated-arrival', 'other']")
    return data


def validate____defs_decimal(data: Any, custom_formats: dict[str, Any], name_prefix: str | None = None) -> Any:
    if not isinstance(data, (str)):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be string")
    if isinstance(data, str):
        if not REGEX_PATTERNS['^((0|[1-9][0-9]{0,17})(\\.[0-9]{1,9})?|-[1-9][0-9]{0,17}(\\.[0-9]{1,9})?|-0\\.([1-9][0-9]{0,8}|0[1-9][0-9]{0,7}|00[1-9][0-9]{0,6}|000[1-9][0-9]{0,5}|0000[1-9][0-9]{0,4}|00000[1-9][0-9]{0,3}|000000[1-9][0-9]{0,2}|0000000[1-9][0-9]{0,1}|00000000[1-9]))$'].search(data):
            raise JsonSchemaValueException("" + (name_prefix or "data") + " must match pattern ^((0|[1-9][0-9]{0,17})(\\.[0-9]{1,9})?|-[1-9][0-9]{0,17}(\\.[0-9]{1,9})?|-0\\.([1-9][0-9]{0,8}|0[1-9][0-9]{0,7}|00[1-9][0-9]{0,6}|000[1-9][0-9]{0,5}|0000[1-9][0-9]{0,4}|00000[1-9][0-9]{0,3}|000000[1-9][0-9]{0,2}|0000000[1-9][0-9]{0,1}|00000000[1-9]))$")
    return data


def validate____defs_decisionmethod(data: Any, custom_formats: dict[str, Any], name_prefix: str | None = None) -> Any:
    if not isinstance(data, (str)):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be string")
    if not (isinstance(data, str) and data == 'automatic' or isinstance(data, str) and data == 'manual'):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be one of ['automatic', 'manual']")
    return data


def validate____defs_deliverycondition(data: Any, custom_formats: dict[str, Any], name_prefix: str | None = None) -> Any:
    if not isinstance(data, (str)):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be string")
    if not (isinstance(data, str) and data == 'clean' or isinstance(data, str) and data == 'exceptions-noted' or isinstance(data, str) and data == 'refused'):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be one of ['clean', 'exceptions-noted', 'refused']")
    return data


def validate____defs_deliverypunctuality(data: Any, custom_formats: dict[str, Any], name_prefix: str | None = None) -> Any:
    if not isinstance(data, (str)):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be string")
    if not (isinstance(data, str) and data == 'on-time' or isinstance(data, str) and data == 'early' or isinstance(data, str) and data == 'late' or isinstance(data, str) and data == 'not-measured'):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be one of ['on-time', 'early', 'late', 'not-measured']")
    return data


def validate____defs_disputeoutcome(data: Any, custom_formats: dict[str, Any], name_prefix: str | None = None) -> Any:
    if not isinstance(data, (str)):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be string")
    if not (isinstance(data, str) and data == 'upheld' or isinstance(data, str) and data == 'partly-upheld' or isinstance(data, str) and data == 'rejected' or isinstance(data, str) and data == 'withdrawn'):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be one of ['upheld', 'partly-upheld', 'rejected', 'withdrawn']")
    return data


def validate____defs_distancebasis(data: Any, custom_formats: dict[str, Any], name_prefix: str | None = None) -> Any:
    if not isinstance(data, (str)):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be string")
    if not (isinstance(data, str) and data == 'actual' or isinstance(data, str) and data == 'shortest-feasible' or isinstance(data, str) and data == 'great-circle'):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be one of ['actual', 'shortest-feasible', 'great-circle']")
    return data


def validate____defs_documenttype(data: Any, custom_formats: dict[str, Any], name_prefix: str | None = None) -> Any:
    if not isinstance(data, (str)):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be string")
    if not (isinstance(data, str) and data == 'purchase-order' or isinstance(data, str) and data == 'order' or isinstance(data, str) and data == 'blanket-order' or isinstance(data, str) and data == 'call-off-order' or isinstance(data, str) and data == 'order-change' or isinstance(data, str) and data == 'order-response' or isinstance(data, str) and data == 'delivery-schedule' or isinstance(data, str) and data == 'delivery-note' or isinstance(data, str) and data == 'packing-list' or isinstance(data, str) and data == 'dispatch-advice' or isinstance(data, str) and data == 'goods-receipt' or isinstance(data, str) and data == 'inventory-report' or isinstance(data, str) and data == 'commercial-invoice' or isinstance(data, str) and data == 'credit-note' or isinstance(data, str) and data == 'debit-note' or isinstance(data, str) and data == 'corrected-invoice' or isinstance(data, str) and data == 'self-billed-invoice' or isinstance(data, str) and data == 'proforma-invoice' or isinstance(data, str) and data == 'freight-invoice' or isinstance(data, str) and data == 'booking-request' or isinstance(data, str) and data == 'shipping-instructions' or isinstance(data, str) and data == 'forwarding-instructions' or isinstance(data, str) and data == 'transport-status-report' or isinstance(data, str) and data == 'delivery-order' or isinstance(data, str) and data == 'house-waybill' or isinstance(data, str) and data == 'master-bill-of-lading' or isinstance(data, str) and data == 'bill-of-lading' or isinstance(data, str) and data == 'sea-waybill' or isinstance(data, str) and data == 'house-bill-of-lading' or isinstance(data, str) and data == 'road-consignment-note' or isinstance(data, str) and data == 'air-waybill' or isinstance(data, str) and data == 'cargo-manifest' or isinstance(data, str) and data == 'proof-of-delivery' or isinstance(data, str) and data == 'weight-ticket' or isinstance(data, str) and data == 'photo' or isinstance(data, str) and data == 'certificate' or isinstance(data, str) and data == 'dangerous-goods-declaration' or isinstance(data, str) and data == 'other'):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be one of ['purchase-order', 'order', 'blanket-order', 'call-off-order', 'order-change', 'order-response', 'delivery-schedule', 'delivery-note', 'packing-list', 'dispatch-advice', 'goods-receipt', 'inventory-report', 'commercial-invoice', 'credit-note', 'debit-note', 'corrected-invoice', 'self-billed-invoice', 'proforma-invoice', 'freight-invoice', 'booking-request', 'shipping-instructions', 'forwarding-instructions', 'transport-status-report', 'delivery-order', 'house-waybill', 'master-bill-of-lading', 'bill-of-lading', 'sea-waybill', 'house-bill-of-lading', 'road-consignment-note', 'air-waybill', 'cargo-manifest', 'proof-of-delivery', 'weight-ticket', 'photo', 'certificate', 'dangerous-goods-declaration', 'other']")
    return data


def validate____defs_duration(data: Any, custom_formats: dict[str, Any], name_prefix: str | None = None) -> Any:
    if not isinstance(data, (str)):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be string")
    if isinstance(data, str):
        data_len = len(data)
        if data_len > 40:
            raise JsonSchemaValueException("" + (name_prefix or "data") + " must be shorter than or equal to 40 characters")
        if not REGEX_PATTERNS['^P([0-9]{1,6}D(T([0-9]{1,6}H([0-9]{1,6}M)?([0-9]{1,6}S)?|[0-9]{1,6}M([0-9]{1,6}S)?|[0-9]{1,6}S))?|T([0-9]{1,6}H([0-9]{1,6}M)?([0-9]{1,6}S)?|[0-9]{1,6}M([0-9]{1,6}S)?|[0-9]{1,6}S))$'].search(data):
            raise JsonSchemaValueException("" + (name_prefix or "data") + " must match pattern ^P([0-9]{1,6}D(T([0-9]{1,6}H([0-9]{1,6}M)?([0-9]{1,6}S)?|[0-9]{1,6}M([0-9]{1,6}S)?|[0-9]{1,6}S))?|T([0-9]{1,6}H([0-9]{1,6}M)?([0-9]{1,6}S)?|[0-9]{1,6}M([0-9]{1,6}S)?|[0-9]{1,6}S))$")
    return data


def validate____defs_dutystatus(data: Any, custom_formats: dict[str, Any], name_prefix: str | None = None) -> Any:
    if not isinstance(data, (str)):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be string")
    if not (isinstance(data, str) and data == 'free' or isinstance(data, str) and data == 'bonded' or isinstance(data, str) and data == 'excise-suspended'):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be one of ['free', 'bonded', 'excise-suspended']")
    return data


def validate____defs_effectivescope(data: Any, custom_formats: dict[str, Any], name_prefix: str | None = None) -> Any:
    if not isinstance(data, (str)):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be string")
    if not (isinstance(data, str) and data == 'open-quantity' or isinstance(data, str) and data == 'all'):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be one of ['open-quantity', 'all']")
    return data


def validate____defs_email(data: Any, custom_formats: dict[str, Any], name_prefix: str | None = None) -> Any:
    if not isinstance(data, (str)):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be string")
    if isinstance(data, str):
        data_len = len(data)
        if data_len > 254:
            raise JsonSchemaValueException("" + (name_prefix or "data") + " must be shorter than or equal to 254 characters")
        if not REGEX_PATTERNS['^[!-?A-~]+@[!-?A-~]+$'].search(data):
            raise JsonSchemaValueException("" + (name_prefix or "data") + " must match pattern ^[!-?A-~]+@[!-?A-~]+$")
    return data


def validate____defs_emissionsboundary(data: Any, custom_formats: dict[str, Any], name_prefix: str | None = None) -> Any:
    if not isinstance(data, (str)):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be string")
    if not (isinstance(data, str) and data == 'wtw' or isinstance(data, str) and data == 'wtt' or isinstance(data, str) and data == 'ttw'):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be one of ['wtw', 'wtt', 'ttw']")
    return data


def validate____defs_emissionsdataquality(data: Any, custom_formats: dict[str, Any], name_prefix: str | None = None) -> Any:
    if not isinstance(data, (str)):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be string")
    if not (isinstance(data, str) and data == 'primary' or isinstance(data, str) and data == 'modelled' or isinstance(data, str) and data == 'default'):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be one of ['primary', 'modelled', 'default']")
    return data


def validate____defs_emissionsstandard(data: Any, custom_formats: dict[str, Any], name_prefix: str | None = None) -> Any:
    if not isinstance(data, (str)):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be string")
    if not (isinstance(data, str) and data == 'iso-14083' or isinstance(data, str) and data == 'glec' or isinstance(data, str) and data == 'en-16258' or isinstance(data, str) and data == 'ghg-protocol'):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be one of ['iso-14083', 'glec', 'en-16258', 'ghg-protocol']")
    return data


def validate____defs_emissionsunit(data: Any, custom_formats: dict[str, Any], name_prefix: str | None = None) -> Any:
    if not isinstance(data, (str)):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be string")
    if not (isinstance(data, str) and data == 'kgCO2e'):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be one of ['kgCO2e']")
    return data


def validate____defs_energycarrier(data: Any, custom_formats: dict[str, Any], name_prefix: str | None = None) -> Any:
    if not isinstance(data, (str)):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be string")
    if not (isinstance(data, str) and data == 'diesel' or isinstance(data, str) and data == 'biodiesel' or isinstance(data, str) and data == 'hvo' or isinstance(data, str) and data == 'petrol' or isinstance(data, str) and data == 'ethanol' or isinstance(data, str) and data == 'lpg' or isinstance(data, str) and data == 'cng' or isinstance(data, str) and data == 'lng' or isinstance(data, str) and data == 'bio-cng' or isinstance(data, str) and data == 'bio-lng' or isinstance(data, str) and data == 'electricity' or isinstance(data, str) and data == 'hydrogen' or isinstance(data, str) and data == 'heavy-fuel-oil' or isinstance(data, str) and data == 'low-sulphur-fuel-oil' or isinstance(data, str) and data == 'marine-gas-oil' or isinstance(data, str) and data == 'methanol' or isinstance(data, str) and data == 'ammonia' or isinstance(data, str) and data == 'jet-fuel' or isinstance(data, str) and data == 'sustainable-aviation-fuel' or isinstance(data, str) and data == 'mixed' or isinstance(data, str) and data == 'other'):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be one of ['diesel', 'biodiesel', 'hvo', 'petrol', 'ethanol', 'lpg', 'cng', 'lng', 'bio-cng', 'bio-lng', 'electricity', 'hydrogen', 'heavy-fuel-oil', 'low-sulphur-fuel-oil', 'marine-gas-oil', 'methanol', 'ammonia', 'jet-fuel', 'sustainable-aviation-fuel', 'mixed', 'other']")
    return data


def validate____defs_equipmenttype(data: Any, custom_formats: dict[str, Any], name_prefix: str | None = None) -> Any:
    if not isinstance(data, (str)):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be string")
    if not (isinstance(data, str) and data == 'trailer' or isinstance(data, str) and data == 'dry-trailer' or isinstance(data, str) and data == 'truck' or isinstance(data, str) and data == 'closed-van' or isinstance(data, str) and data == 'temperature-controlled-trailer' or isinstance(data, str) and data == 'refrigerated-trailer' or isinstance(data, str) and data == 'frozen-food-trailer' or isinstance(data, str) and data == 'flatbed-trailer' or isinstance(data, str) and data == 'single-drop-trailer' or isinstance(data, str) and data == 'double-drop-trailer' or isinstance(data, str) and data == 'removable-side-trailer' or isinstance(data, str) and data == 'open-top-van' or isinstance(data, str) and data == 'container' or isinstance(data, str) and data == 'container-20-closed' or isinstance(data, str) and data == 'container-40-closed' or isinstance(data, str) and data == 'container-20-open-top' or isinstance(data, str) and data == 'container-40-open-top' or isinstance(data, str) and data == 'refrigerated-container' or isinstance(data, str) and data == 'tank-container' or isinstance(data, str) and data == 'container-on-chassis' or isinstance(data, str) and data == 'chassis' or isinstance(data, str) and data == 'rail-car' or isinstance(data, str) and data == 'boxcar' or isinstance(data, str) and data == 'flat-car' or isinstance(data, str) and data == 'tank-car' or isinstance(data, str) and data == 'gas-tank-trailer' or isinstance(data, str) and data == 'chemical-tank-trailer' or isinstance(data, str) and data == 'food-tank-trailer' or isinstance(data, str) and data == 'vessel' or isinstance(data, str) and data == 'unit-load-device' or isinstance(data, str) and data == 'air-freight-loose' or isinstance(data, str) and data == 'swap-body' or isinstance(data, str) and data == 'pallet' or isinstance(data, str) and data == 'reefer-generator' or isinstance(data, str) and data == 'platform' or isinstance(data, str) and data == 'exchangeable-flat-pallet' or isinstance(data, str) and data == 'other'):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be one of ['trailer', 'dry-trailer', 'truck', 'closed-van', 'temperature-controlled-trailer', 'refrigerated-trailer', 'frozen-food-trailer', 'flatbed-trailer', 'single-drop-trailer', 'double-drop-trailer', 'removable-side-trailer', 'open-top-van', 'container', 'container-20-closed', 'container-40-closed', 'container-20-open-top', 'container-40-open-top', 'refrigerated-container', 'tank-container', 'container-on-chassis', 'chassis', 'rail-car', 'boxcar', 'flat-car', 'tank-car', 'gas-tank-trailer', 'chemical-tank-trailer', 'food-tank-trailer', 'vessel', 'unit-load-device', 'air-freight-loose', 'swap-body', 'pallet', 'reefer-generator', 'platform', 'exchangeable-flat-pallet', 'other']")
    return data


def validate____defs_estimatequality(data: Any, custom_formats: dict[str, Any], name_prefix: str | None = None) -> Any:
    if not isinstance(data, (str)):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be string")
    if not (isinstance(data, str) and data == 'contract' or isinstance(data, str) and data == 'tariff' or isinstance(data, str) and data == 'spot' or isinstance(data, str) and data == 'historical' or isinstance(data, str) and data == 'manual'):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be one of ['contract', 'tariff', 'spot', 'historical', 'manual']")
    return data


def validate____defs_etamethod(data: Any, custom_formats: dict[str, Any], name_prefix: str | None = None) -> Any:
    if not isinstance(data, (str)):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be string")
    if not (isinstance(data, str) and data == 'carrier' or isinstance(data, str) and data == 'telematics-model' or isinstance(data, str) and data == 'manual' or isinstance(data, str) and data == 'schedule'):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be one of ['carrier', 'telematics-model', 'manual', 'schedule']")
    return data


def validate____defs_eventid(data: Any, custom_formats: dict[str, Any], name_prefix: str | None = None) -> Any:
    if not isinstance(data, (str)):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be string")
    if isinstance(data, str):
        data_len = len(data)
        if data_len < 1:
            raise JsonSchemaValueException("" + (name_prefix or "data") + " must be longer than or equal to 1 characters")
        if data_len > 64:
            raise JsonSchemaValueException("" + (name_prefix or "data") + " must be shorter than or equal to 64 characters")
        if not REGEX_PATTERNS['^[!-~]+$'].search(data):
            raise JsonSchemaValueException("" + (name_prefix or "data") + " must match pattern ^[!-~]+$")
    return data


def validate____defs_eventtypename(data: Any, custom_formats: dict[str, Any], name_prefix: str | None = None) -> Any:
    if not isinstance(data, (str)):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be string")
    if isinstance(data, str):
        data_len = len(data)
        if data_len > 255:
            raise JsonSchemaValueException("" + (name_prefix or "data") + " must be shorter than or equal to 255 characters")
        if not REGEX_PATTERNS['^[a-z][a-z0-9.-]*\\.v(0|[1-9][0-9]{0,3})$'].search(data):
            raise JsonSchemaValueException("" + (name_prefix or "data") + " must match pattern ^[a-z][a-z0-9.-]*\\.v(0|[1-9][0-9]{0,3})$")
    return data


def validate____defs_exceptionresolution(data: Any, custom_formats: dict[str, Any], name_prefix: str | None = None) -> Any:
    if not isinstance(data, (str)):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be string")
    if not (isinstance(data, str) and data == 'recovered' or isinstance(data, str) and data == 'rerouted' or isinstance(data, str) and data == 're-delivered' or isinstance(data, str) and data == 'returned' or isinstance(data, str) and data == 'claim-filed' or isinstance(data, str) and data == 'accepted' or isinstance(data, str) and data == 'false-alarm'):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be one of ['recovered', 'rerouted', 're-delivered', 'returned', 'claim-filed', 'accepted', 'false-alarm']")
    return data


def validate____defs_exceptionseverity(data: Any, custom_formats: dict[str, Any], name_prefix: str | None = None) -> Any:
    if not isinstance(data, (str)):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be string")
    if not (isinstance(data, str) and data == 'info' or isinstance(data, str) and data == 'minor' or isinstance(data, str) and data == 'major' or isinstance(data, str) and data == 'critical'):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be one of ['info', 'minor', 'major', 'critical']")
    return data


def validate____defs_exceptiontype(data: Any, custom_formats: dict[str, Any], name_prefix: str | None = None) -> Any:
    if not isinstance(data, (str)):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be string")
    if not (isinstance(data, str) and data == 'delay' or isinstance(data, str) and data == 'missed-pickup' or isinstance(data, str) and data == 'missed-delivery' or isinstance(data, str) and data == 'no-show' or isinstance(data, str) and data == 'refusal' or isinstance(data, str) and data == 'damage' or isinstance(data, str) and data == 'shortage' or isinstance(data, str) and data == 'overage' or isinstance(data, str) and data == 'wrong-goods' or isinstance(data, str) and data == 'loss' or isinstance(data, str) and data == 'theft' or isinstance(data, str) and data == 'misrouting' or isinstance(data, str) and data == 'offload' or isinstance(data, str) and data == 'hold' or isinstance(data, str) and data == 'customs-hold' or isinstance(data, str) and data == 'condition-excursion' or isinstance(data, str) and data == 'seal-broken' or isinstance(data, str) and data == 'accident' or isinstance(data, str) and data == 'equipment-failure' or isinstance(data, str) and data == 'documents' or isinstance(data, str) and data == 'free-time' or isinstance(data, str) and data == 'tracking-lost' or isinstance(data, str) and data == 'missing-event' or isinstance(data, str) and data == 'data-conflict' or isinstance(data, str) and data == 'other'):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be one of ['delay', 'missed-pickup', 'missed-delivery', 'no-show', 'refusal', 'damage', 'shortage', 'overage', 'wrong-goods', 'loss', 'theft', 'misrouting', 'offload', 'hold', 'customs-hold', 'condition-excursion', 'seal-broken', 'accident', 'equipment-failure', 'documents', 'free-time', 'tracking-lost', 'missing-event', 'data-conflict', 'other']")
    return data


def validate____defs_extensionversion(data: Any, custom_formats: dict[str, Any], name_prefix: str | None = None) -> Any:
    if not isinstance(data, (str)):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be string")
    if isinstance(data, str):
        data_len = len(data)
        if data_len > 32:
            raise JsonSchemaValueException("" + (name_prefix or "data") + " must be shorter than or equal to 32 characters")
        if not REGEX_PATTERNS['^(0|[1-9][0-9]{0,8})\\.(0|[1-9][0-9]{0,8})\\.(0|[1-9][0-9]{0,8})$'].search(data):
            raise JsonSchemaValueException("" + (name_prefix or "data") + " must match pattern ^(0|[1-9][0-9]{0,8})\\.(0|[1-9][0-9]{0,8})\\.(0|[1-9][0-9]{0,8})$")
    return data


def validate____defs_facilityscheme(data: Any, custom_formats: dict[str, Any], name_prefix: str | None = None) -> Any:
    if not isinstance(data, (str)):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be string")
    if not (isinstance(data, str) and data == 'smdg' or isinstance(data, str) and data == 'bic' or isinstance(data, str) and data == 'iata' or isinstance(data, str) and data == 'icao' or isinstance(data, str) and data == 'splc' or isinstance(data, str) and data == 'splc-ca' or isinstance(data, str) and data == 'fsac' or isinstance(data, str) and data == 'firms' or isinstance(data, str) and data == 'schedule-d' or isinstance(data, str) and data == 'schedule-k' or isinstance(data, str) and data == 'sender' or isinstance(data, str) and data == 'receiver' or isinstance(data, str) and data == 'other'):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be one of ['smdg', 'bic', 'iata', 'icao', 'splc', 'splc-ca', 'fsac', 'firms', 'schedule-d', 'schedule-k', 'sender', 'receiver', 'other']")
    return data


def validate____defs_financialposting(data: Any, custom_formats: dict[str, Any], name_prefix: str | None = None) -> Any:
    if not isinstance(data, (str)):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be string")
    if not (isinstance(data, str) and data == 'required' or isinstance(data, str) and data == 'not-required'):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be one of ['required', 'not-required']")
    return data


def validate____defs_gln(data: Any, custom_formats: dict[str, Any], name_prefix: str | None = None) -> Any:
    if not isinstance(data, (str)):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be string")
    if isinstance(data, str):
        if not REGEX_PATTERNS['^[0-9]{13}$'].search(data):
            raise JsonSchemaValueException("" + (name_prefix or "data") + " must match pattern ^[0-9]{13}$")
    return data


def validate____defs_gtin(data: Any, custom_formats: dict[str, Any], name_prefix: str | None = None) -> Any:
    if not isinstance(data, (str)):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be string")
    if isinstance(data, str):
        if not REGEX_PATTERNS['^([0-9]{8}|[0-9]{12,14})$'].search(data):
            raise JsonSchemaValueException("" + (name_prefix or "data") + " must match pattern ^([0-9]{8}|[0-9]{12,14})$")
    return data


def validate____defs_heading(data: Any, custom_formats: dict[str, Any], name_prefix: str | None = None) -> Any:
    if not isinstance(data, (str)):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be string")
    if isinstance(data, str):
        if not REGEX_PATTERNS['^((0|[1-9][0-9]?|[12][0-9]{2}|3[0-5][0-9])(\\.[0-9]{1,9})?|360(\\.0{1,9})?)$'].search(data):
            raise JsonSchemaValueException("" + (name_prefix or "data") + " must match pattern ^((0|[1-9][0-9]?|[12][0-9]{2}|3[0-5][0-9])(\\.[0-9]{1,9})?|360(\\.0{1,9})?)$")
    return data


def validate____defs_holdtype(data: Any, custom_formats: dict[str, Any], name_prefix: str | None = None) -> Any:
    if not isinstance(data, (str)):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be string")
    if not (isinstance(data, str) and data == 'credit' or isinstance(data, str) and data == 'export-control' or isinstance(data, str) and data == 'sanctions' or isinstance(data, str) and data == 'quality' or isinstance(data, str) and data == 'customer-request' or isinstance(data, str) and data == 'data' or isinstance(data, str) and data == 'allocation' or isinstance(data, str) and data == 'other'):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be one of ['credit', 'export-control', 'sanctions', 'quality', 'customer-request', 'data', 'allocation', 'other']")
    return data


def validate____defs_hscode(data: Any, custom_formats: dict[str, Any], name_prefix: str | None = None) -> Any:
    if not isinstance(data, (str)):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be string")
    if isinstance(data, str):
        if not REGEX_PATTERNS['^[0-9]{6,12}$'].search(data):
            raise JsonSchemaValueException("" + (name_prefix or "data") + " must match pattern ^[0-9]{6,12}$")
    return data


def validate____defs_identifier(data: Any, custom_formats: dict[str, Any], name_prefix: str | None = None) -> Any:
    if not isinstance(data, (str)):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be string")
    if isinstance(data, str):
        data_len = len(data)
        if data_len < 1:
            raise JsonSchemaValueException("" + (name_prefix or "data") + " must be longer than or equal to 1 characters")
        if data_len > 64:
            raise JsonSchemaValueException("" + (name_prefix or "data") + " must be shorter than or equal to 64 characters")
        if not REGEX_PATTERNS['^[!-~\\u00A1-\\u167F\\u1681-\\u1FFF\\u200C\\u200D\\u2010-\\u2027\\u2030-\\u205E\\u2070-\\u2FFF\\u3001-\\uD7FF\\uE000-\\uFEFE\\uFF00-\\uFFFD]([!-~\\u00A1-\\u167F\\u1681-\\u1FFF\\u200C\\u200D\\u2010-\\u2027\\u2030-\\u205E\\u2070-\\u2FFF\\u3001-\\uD7FF\\uE000-\\uFEFE\\uFF00-\\uFFFD ]*[!-~\\u00A1-\\u167F\\u1681-\\u1FFF\\u200C\\u200D\\u2010-\\u2027\\u2030-\\u205E\\u2070-\\u2FFF\\u3001-\\uD7FF\\uE000-\\uFEFE\\uFF00-\\uFFFD])?$'].search(data):
            raise JsonSchemaValueException("" + (name_prefix or "data") + " must match pattern ^[!-~\\u00A1-\\u167F\\u1681-\\u1FFF\\u200C\\u200D\\u2010-\\u2027\\u2030-\\u205E\\u2070-\\u2FFF\\u3001-\\uD7FF\\uE000-\\uFEFE\\uFF00-\\uFFFD]([!-~\\u00A1-\\u167F\\u1681-\\u1FFF\\u200C\\u200D\\u2010-\\u2027\\u2030-\\u205E\\u2070-\\u2FFF\\u3001-\\uD7FF\\uE000-\\uFEFE\\uFF00-\\uFFFD ]*[!-~\\u00A1-\\u167F\\u1681-\\u1FFF\\u200C\\u200D\\u2010-\\u2027\\u2030-\\u205E\\u2070-\\u2FFF\\u3001-\\uD7FF\\uE000-\\uFEFE\\uFF00-\\uFFFD])?$")
    return data


def validate____defs_imonumber(data: Any, custom_formats: dict[str, Any], name_prefix: str | None = None) -> Any:
    if not isinstance(data, (str)):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be string")
    if isinstance(data, str):
        if not REGEX_PATTERNS['^[0-9]{7}$'].search(data):
            raise JsonSchemaValueException("" + (name_prefix or "data") + " must match pattern ^[0-9]{7}$")
    return data


def validate____defs_incotermcode(data: Any, custom_formats: dict[str, Any], name_prefix: str | None = None) -> Any:
    if not isinstance(data, (str)):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be string")
    if not (isinstance(data, str) and data == 'EXW' or isinstance(data, str) and data == 'FCA' or isinstance(data, str) and data == 'FAS' or isinstance(data, str) and data == 'FOB' or isinstance(data, str) and data == 'CFR' or isinstance(data, str) and data == 'CIF' or isinstance(data, str) and data == 'CPT' or isinstance(data, str) and data == 'CIP' or isinstance(data, str) and data == 'DAP' or isinstance(data, str) and data == 'DPU' or isinstance(data, str) and data == 'DDP' or isinstance(data, str) and data == 'DAT' or isinstance(data, str) and data == 'DAF' or isinstance(data, str) and data == 'DES' or isinstance(data, str) and data == 'DEQ' or isinstance(data, str) and data == 'DDU'):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be one of ['EXW', 'FCA', 'FAS', 'FOB', 'CFR', 'CIF', 'CPT', 'CIP', 'DAP', 'DPU', 'DDP', 'DAT', 'DAF', 'DES', 'DEQ', 'DDU']")
    return data


def validate____defs_incotermedition(data: Any, custom_formats: dict[str, Any], name_prefix: str | None = None) -> Any:
    if not isinstance(data, (str)):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be string")
    if not (isinstance(data, str) and data == '2000' or isinstance(data, str) and data == '2010' or isinstance(data, str) and data == '2020'):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be one of ['2000', '2010', '2020']")
    return data


def validate____defs_instructiontype(data: Any, custom_formats: dict[str, Any], name_prefix: str | None = None) -> Any:
    if not isinstance(data, (str)):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be string")
    if not (isinstance(data, str) and data == 'general' or isinstance(data, str) and data == 'remark' or isinstance(data, str) and data == 'loading' or isinstance(data, str) and data == 'unloading' or isinstance(data, str) and data == 'special-handling' or isinstance(data, str) and data == 'delivery' or isinstance(data, str) and data == 'pickup' or isinstance(data, str) and data == 'billing' or isinstance(data, str) and data == 'routing' or isinstance(data, str) and data == 'packing' or isinstance(data, str) and data == 'safety' or isinstance(data, str) and data == 'temperature'):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be one of ['general', 'remark', 'loading', 'unloading', 'special-handling', 'delivery', 'pickup', 'billing', 'routing', 'packing', 'safety', 'temperature']")
    return data


def validate____defs_integer(data: Any, custom_formats: dict[str, Any], name_prefix: str | None = None) -> Any:
    if not isinstance(data, (int)) and not (isinstance(data, float) and data.is_integer()) or isinstance(data, bool):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be integer")
    if isinstance(data, (int, float, Decimal)) and not isinstance(data, bool):
        if data < -9007199254740991:
            raise JsonSchemaValueException("" + (name_prefix or "data") + " must be bigger than or equal to -9007199254740991")
        if data > 9007199254740991:
            raise JsonSchemaValueException("" + (name_prefix or "data") + " must be smaller than or equal to 9007199254740991")
    return data


def validate____defs_invoicetype(data: Any, custom_formats: dict[str, Any], name_prefix: str | None = None) -> Any:
    if not isinstance(data, (str)):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be string")
    if not (isinstance(data, str) and data == 'standard' or isinstance(data, str) and data == 'self-billed' or isinstance(data, str) and data == 'balance-due' or isinstance(data, str) and data == 'supplementary' or isinstance(data, str) and data == 'correction'):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be one of ['standard', 'self-billed', 'balance-due', 'supplementary', 'correction']")
    return data


def validate____defs_issuetype(data: Any, custom_formats: dict[str, Any], name_prefix: str | None = None) -> Any:
    if not isinstance(data, (str)):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be string")
    if not (isinstance(data, str) and data == 'shipment' or isinstance(data, str) and data == 'consumption' or isinstance(data, str) and data == 'scrap' or isinstance(data, str) and data == 'return-to-vendor' or isinstance(data, str) and data == 'transfer' or isinstance(data, str) and data == 'other'):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be one of ['shipment', 'consumption', 'scrap', 'return-to-vendor', 'transfer', 'other']")
    return data


def validate____defs_itemidentifierscheme(data: Any, custom_formats: dict[str, Any], name_prefix: str | None = None) -> Any:
    if not isinstance(data, (str)):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be string")
    if not (isinstance(data, str) and data == 'upc' or isinstance(data, str) and data == 'ean-13' or isinstance(data, str) and data == 'gtin-14' or isinstance(data, str) and data == 'upc-case-code' or isinstance(data, str) and data == 'buyer-part' or isinstance(data, str) and data == 'buyer-item' or isinstance(data, str) and data == 'sku' or isinstance(data, str) and data == 'vendor-item' or isinstance(data, str) and data == 'vendor-part' or isinstance(data, str) and data == 'vendor-catalogue' or isinstance(data, str) and data == 'vendor-style' or isinstance(data, str) and data == 'maker-part' or isinstance(data, str) and data == 'maker' or isinstance(data, str) and data == 'buyer-catalogue' or isinstance(data, str) and data == 'ndc' or isinstance(data, str) and data == 'ndc-5-4-2' or isinstance(data, str) and data == 'hibc' or isinstance(data, str) and data == 'brand' or isinstance(data, str) and data == 'vendor-size' or isinstance(data, str) and data == 'other'):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be one of ['upc', 'ean-13', 'gtin-14', 'upc-case-code', 'buyer-part', 'buyer-item', 'sku', 'vendor-item', 'vendor-part', 'vendor-catalogue', 'vendor-style', 'maker-part', 'maker', 'buyer-catalogue', 'ndc', 'ndc-5-4-2', 'hibc', 'brand', 'vendor-size', 'other']")
    return data


def validate____defs_jsonpointer(data: Any, custom_formats: dict[str, Any], name_prefix: str | None = None) -> Any:
    if not isinstance(data, (str)):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be string")
    if isinstance(data, str):
        data_len = len(data)
        if data_len > 512:
            raise JsonSchemaValueException("" + (name_prefix or "data") + " must be shorter than or equal to 512 characters")
        if not REGEX_PATTERNS['^(/([!-.0-}]|~[01])+)+$'].search(data):
            raise JsonSchemaValueException("" + (name_prefix or "data") + " must match pattern ^(/([!-.0-}]|~[01])+)+$")
    return data


def validate____defs_jsontext(data: Any, custom_formats: dict[str, Any], name_prefix: str | None = None) -> Any:
    if not isinstance(data, (str)):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be string")
    if isinstance(data, str):
        data_len = len(data)
        if data_len < 1:
            raise JsonSchemaValueException("" + (name_prefix or "data") + " must be longer than or equal to 1 characters")
        if data_len > 8192:
            raise JsonSchemaValueException("" + (name_prefix or "data") + " must be shorter than or equal to 8192 characters")
        if not REGEX_PATTERNS['^[!-~\\u00A1-\\u167F\\u1681-\\u1FFF\\u200C\\u200D\\u2010-\\u2027\\u2030-\\u205E\\u2070-\\u2FFF\\u3001-\\uD7FF\\uE000-\\uFEFE\\uFF00-\\uFFFD ]+$'].search(data):
            raise JsonSchemaValueException("" + (name_prefix or "data") + " must match pattern ^[!-~\\u00A1-\\u167F\\u1681-\\u1FFF\\u200C\\u200D\\u2010-\\u2027\\u2030-\\u205E\\u2070-\\u2FFF\\u3001-\\uD7FF\\uE000-\\uFEFE\\uFF00-\\uFFFD ]+$")
    return data


def validate____defs_keytext(data: Any, custom_formats: dict[str, Any], name_prefix: str | None = None) -> Any:
    if not isinstance(data, (str)):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be string")
    if isinstance(data, str):
        data_len = len(data)
        if data_len < 1:
            raise JsonSchemaValueException("" + (name_prefix or "data") + " must be longer than or equal to 1 characters")
        if data_len > 512:
            raise JsonSchemaValueException("" + (name_prefix or "data") + " must be shorter than or equal to 512 characters")
        if not REGEX_PATTERNS['^[!-~\\u00A1-\\u167F\\u1681-\\u1FFF\\u200C\\u200D\\u2010-\\u2027\\u2030-\\u205E\\u2070-\\u2FFF\\u3001-\\uD7FF\\uE000-\\uFEFE\\uFF00-\\uFFFD]([!-~\\u00A1-\\u167F\\u1681-\\u1FFF\\u200C\\u200D\\u2010-\\u2027\\u2030-\\u205E\\u2070-\\u2FFF\\u3001-\\uD7FF\\uE000-\\uFEFE\\uFF00-\\uFFFD ]*[!-~\\u00A1-\\u167F\\u1681-\\u1FFF\\u200C\\u200D\\u2010-\\u2027\\u2030-\\u205E\\u2070-\\u2FFF\\u3001-\\uD7FF\\uE000-\\uFEFE\\uFF00-\\uFFFD])?$'].search(data):
            raise JsonSchemaValueException("" + (name_prefix or "data") + " must match pattern ^[!-~\\u00A1-\\u167F\\u1681-\\u1FFF\\u200C\\u200D\\u2010-\\u2027\\u2030-\\u205E\\u2070-\\u2FFF\\u3001-\\uD7FF\\uE000-\\uFEFE\\uFF00-\\uFFFD]([!-~\\u00A1-\\u167F\\u1681-\\u1FFF\\u200C\\u200D\\u2010-\\u2027\\u2030-\\u205E\\u2070-\\u2FFF\\u3001-\\uD7FF\\uE000-\\uFEFE\\uFF00-\\uFFFD ]*[!-~\\u00A1-\\u167F\\u1681-\\u1FFF\\u200C\\u200D\\u2010-\\u2027\\u2030-\\u205E\\u2070-\\u2FFF\\u3001-\\uD7FF\\uE000-\\uFEFE\\uFF00-\\uFFFD])?$")
    return data


def validate____defs_latitude(data: Any, custom_formats: dict[str, Any], name_prefix: str | None = None) -> Any:
    if not isinstance(data, (str)):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be string")
    if isinstance(data, str):
        if not REGEX_PATTERNS['^(0(\\.[0-9]{1,9})?|-0\\.([1-9][0-9]{0,8}|0[1-9][0-9]{0,7}|00[1-9][0-9]{0,6}|000[1-9][0-9]{0,5}|0000[1-9][0-9]{0,4}|00000[1-9][0-9]{0,3}|000000[1-9][0-9]{0,2}|0000000[1-9][0-9]{0,1}|00000000[1-9])|-?([1-9]|[1-8][0-9])(\\.[0-9]{1,9})?|-?90(\\.0{1,9})?)$'].search(data):
            raise JsonSchemaValueException("" + (name_prefix or "data") + " must match pattern ^(0(\\.[0-9]{1,9})?|-0\\.([1-9][0-9]{0,8}|0[1-9][0-9]{0,7}|00[1-9][0-9]{0,6}|000[1-9][0-9]{0,5}|0000[1-9][0-9]{0,4}|00000[1-9][0-9]{0,3}|000000[1-9][0-9]{0,2}|0000000[1-9][0-9]{0,1}|00000000[1-9])|-?([1-9]|[1-8][0-9])(\\.[0-9]{1,9})?|-?90(\\.0{1,9})?)$")
    return data


def validate____defs_localdate(data: Any, custom_formats: dict[str, Any], name_prefix: str | None = None) -> Any:
    if not isinstance(data, (str)):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be string")
    if isinstance(data, str):
        if not REGEX_PATTERNS['^(([0-9]{3}[1-9]|[0-9]{2}[1-9]0|[0-9][1-9]00|[1-9]000)-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)-02-29)$'].search(data):
            raise JsonSchemaValueException("" + (name_prefix or "data") + " must match pattern ^(([0-9]{3}[1-9]|[0-9]{2}[1-9]0|[0-9][1-9]00|[1-9]000)-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)-02-29)$")
    return data


def validate____defs_localdatetime(data: Any, custom_formats: dict[str, Any], name_prefix: str | None = None) -> Any:
    if not isinstance(data, (str)):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be string")
    if isinstance(data, str):
        if not REGEX_PATTERNS['^(([0-9]{3}[1-9]|[0-9]{2}[1-9]0|[0-9][1-9]00|[1-9]000)-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)-02-29)(T([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]{1,6})?)?)?$'].search(data):
            raise JsonSchemaValueException("" + (name_prefix or "data") + " must match pattern ^(([0-9]{3}[1-9]|[0-9]{2}[1-9]0|[0-9][1-9]00|[1-9]000)-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)-02-29)(T([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]{1,6})?)?)?$")
    return data


def validate____defs_locationkind(data: Any, custom_formats: dict[str, Any], name_prefix: str | None = None) -> Any:
    if not isinstance(data, (str)):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be string")
    if not (isinstance(data, str) and data == 'warehouse' or isinstance(data, str) and data == 'distribution-centre' or isinstance(data, str) and data == 'store' or isinstance(data, str) and data == 'plant' or isinstance(data, str) and data == 'cross-dock' or isinstance(data, str) and data == 'customer-site' or isinstance(data, str) and data == 'supplier-site' or isinstance(data, str) and data == 'residence' or isinstance(data, str) and data == 'carrier-terminal' or isinstance(data, str) and data == 'terminal' or isinstance(data, str) and data == 'port' or isinstance(data, str) and data == 'berth' or isinstance(data, str) and data == 'airport' or isinstance(data, str) and data == 'rail-ramp' or isinstance(data, str) and data == 'depot' or isinstance(data, str) and data == 'yard' or isinstance(data, str) and data == 'customs-office' or isinstance(data, str) and data == 'border-crossing' or isinstance(data, str) and data == 'rest-area' or isinstance(data, str) and data == 'other'):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be one of ['warehouse', 'distribution-centre', 'store', 'plant', 'cross-dock', 'customer-site', 'supplier-site', 'residence', 'carrier-terminal', 'terminal', 'port', 'berth', 'airport', 'rail-ramp', 'depot', 'yard', 'customs-office', 'border-crossing', 'rest-area', 'other']")
    return data


def validate____defs_longitude(data: Any, custom_formats: dict[str, Any], name_prefix: str | None = None) -> Any:
    if not isinstance(data, (str)):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be string")
    if isinstance(data, str):
        if not REGEX_PATTERNS['^(0(\\.[0-9]{1,9})?|-0\\.([1-9][0-9]{0,8}|0[1-9][0-9]{0,7}|00[1-9][0-9]{0,6}|000[1-9][0-9]{0,5}|0000[1-9][0-9]{0,4}|00000[1-9][0-9]{0,3}|000000[1-9][0-9]{0,2}|0000000[1-9][0-9]{0,1}|00000000[1-9])|-?([1-9]|[1-9][0-9]|1[0-7][0-9])(\\.[0-9]{1,9})?|-?180(\\.0{1,9})?)$'].search(data):
            raise JsonSchemaValueException("" + (name_prefix or "data") + " must match pattern ^(0(\\.[0-9]{1,9})?|-0\\.([1-9][0-9]{0,8}|0[1-9][0-9]{0,7}|00[1-9][0-9]{0,6}|000[1-9][0-9]{0,5}|0000[1-9][0-9]{0,4}|00000[1-9][0-9]{0,3}|000000[1-9][0-9]{0,2}|0000000[1-9][0-9]{0,1}|00000000[1-9])|-?([1-9]|[1-9][0-9]|1[0-7][0-9])(\\.[0-9]{1,9})?|-?180(\\.0{1,9})?)$")
    return data


def validate____defs_mappingname(data: Any, custom_formats: dict[str, Any], name_prefix: str | None = None) -> Any:
    if not isinstance(data, (str)):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be string")
    if isinstance(data, str):
        data_len = len(data)
        if data_len < 1:
            raise JsonSchemaValueException("" + (name_prefix or "data") + " must be longer than or equal to 1 characters")
        if data_len > 128:
            raise JsonSchemaValueException("" + (name_prefix or "data") + " must be shorter than or equal to 128 characters")
        if not REGEX_PATTERNS['^[!-~]+$'].search(data):
            raise JsonSchemaValueException("" + (name_prefix or "data") + " must match pattern ^[!-~]+$")
    return data


def validate____defs_matchtype(data: Any, custom_formats: dict[str, Any], name_prefix: str | None = None) -> Any:
    if not isinstance(data, (str)):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be string")
    if not (isinstance(data, str) and data == 'two-way' or isinstance(data, str) and data == 'three-way' or isinstance(data, str) and data == 'four-way'):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be one of ['two-way', 'three-way', 'four-way']")
    return data


def validate____defs_measurementkind(data: Any, custom_formats: dict[str, Any], name_prefix: str | None = None) -> Any:
    if not isinstance(data, (str)):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be string")
    if not (isinstance(data, str) and data == 'temperature' or isinstance(data, str) and data == 'supply-air-temperature' or isinstance(data, str) and data == 'return-air-temperature' or isinstance(data, str) and data == 'set-point-temperature' or isinstance(data, str) and data == 'humidity' or isinstance(data, str) and data == 'shock' or isinstance(data, str) and data == 'tilt' or isinstance(data, str) and data == 'light' or isinstance(data, str) and data == 'pressure' or isinstance(data, str) and data == 'co2' or isinstance(data, str) and data == 'oxygen' or isinstance(data, str) and data == 'door' or isinstance(data, str) and data == 'power' or isinstance(data, str) and data == 'battery' or isinstance(data, str) and data == 'other'):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be one of ['temperature', 'supply-air-temperature', 'return-air-temperature', 'set-point-temperature', 'humidity', 'shock', 'tilt', 'light', 'pressure', 'co2', 'oxygen', 'door', 'power', 'battery', 'other']")
    return data


def validate____defs_measurementstate(data: Any, custom_formats: dict[str, Any], name_prefix: str | None = None) -> Any:
    if not isinstance(data, (str)):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be string")
    if not (isinstance(data, str) and data == 'open' or isinstance(data, str) and data == 'closed' or isinstance(data, str) and data == 'on' or isinstance(data, str) and data == 'off' or isinstance(data, str) and data == 'charging' or isinstance(data, str) and data == 'ok' or isinstance(data, str) and data == 'low' or isinstance(data, str) and data == 'critical' or isinstance(data, str) and data == 'detected' or isinstance(data, str) and data == 'not-detected' or isinstance(data, str) and data == 'fault'):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be one of ['open', 'closed', 'on', 'off', 'charging', 'ok', 'low', 'critical', 'detected', 'not-detected', 'fault']")
    return data


def validate____defs_mediatype(data: Any, custom_formats: dict[str, Any], name_prefix: str | None = None) -> Any:
    if not isinstance(data, (str)):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be string")
    if isinstance(data, str):
        data_len = len(data)
        if data_len > 127:
            raise JsonSchemaValueException("" + (name_prefix or "data") + " must be shorter than or equal to 127 characters")
        if not REGEX_PATTERNS['^[a-z0-9!#&^_.+-]+/[a-z0-9!#&^_.+-]+$'].search(data):
            raise JsonSchemaValueException("" + (name_prefix or "data") + " must match pattern ^[a-z0-9!#&^_.+-]+/[a-z0-9!#&^_.+-]+$")
    return data


def validate____defs_milestoneclassifier(data: Any, custom_formats: dict[str, Any], name_prefix: str | None = None) -> Any:
    if not isinstance(data, (str)):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be string")
    if not (isinstance(data, str) and data == 'planned' or isinstance(data, str) and data == 'estimated' or isinstance(data, str) and data == 'actual' or isinstance(data, str) and data == 'requested'):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be one of ['planned', 'estimated', 'actual', 'requested']")
    return data


def validate____defs_milestonecode(data: Any, custom_formats: dict[str, Any], name_prefix: str | None = None) -> Any:
    if not isinstance(data, (str)):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be string")
    if not (isinstance(data, str) and data == 'BOOKING_REQUESTED' or isinstance(data, str) and data == 'BOOKING_CONFIRMED' or isinstance(data, str) and data == 'BOOKING_DECLINED' or isinstance(data, str) and data == 'BOOKING_CANCELLED' or isinstance(data, str) and data == 'SHIPMENT_ACKNOWLEDGED' or isinstance(data, str) and data == 'PRE_ADVISED' or isinstance(data, str) and data == 'SHIPPING_INSTRUCTIONS_RECEIVED' or isinstance(data, str) and data == 'VGM_SUBMITTED' or isinstance(data, str) and data == 'EMPTY_DISPATCHED' or isinstance(data, str) and data == 'AVAILABLE_FOR_DROP_OFF' or isinstance(data, str) and data == 'PICKUP_APPOINTMENT_SET' or isinstance(data, str) and data == 'PICKUP_APPOINTMENT_CONFIRMED' or isinstance(data, str) and data == 'READY_FOR_PICKUP' or isinstance(data, str) and data == 'SHIPMENT_CANCELLED' or isinstance(data, str) and data == 'ARRIVED_AT_PICKUP' or isinstance(data, str) and data == 'ARRIVED_AT_PICKUP_DOCK' or isinstance(data, str) and data == 'LOADING_STARTED' or isinstance(data, str) and data == 'LOADING_COMPLETED' or isinstance(data, str) and data == 'STUFFED' or isinstance(data, str) and data == 'SEALED' or isinstance(data, str) and data == 'TRAILER_CLOSED' or isinstance(data, str) and data == 'PICKED_UP' or isinstance(data, str) and data == 'DEPARTED_PICKUP' or isinstance(data, str) and data == 'PICKUP_FAILED' or isinstance(data, str) and data == 'RECEIVED_BY_CARRIER' or isinstance(data, str) and data == 'READY_FOR_CARRIAGE' or isinstance(data, str) and data == 'READY_FOR_LOADING' or isinstance(data, str) and data == 'MANIFESTED' or isinstance(data, str) and data == 'BILL_OF_LADING_ISSUED' or isinstance(data, str) and data == 'CONSOLIDATED' or isinstance(data, str) and data == 'SHIPMENT_SPLIT' or isinstance(data, str) and data == 'GATE_IN' or isinstance(data, str) and data == 'GATE_OUT' or isinstance(data, str) and data == 'DROPPED_OFF' or isinstance(data, str) and data == 'ARRIVED_AT_TERMINAL' or isinstance(data, str) and data == 'DEPARTED_TERMINAL' or isinstance(data, str) and data == 'STORED_IN_TRANSIT' or isinstance(data, str) and data == 'RELEASED_FROM_STORAGE' or isinstance(data, str) and data == 'LOADED' or isinstance(data, str) and data == 'UNLOADED' or isinstance(data, str) and data == 'LOADED_ON_VESSEL' or isinstance(data, str) and data == 'VESSEL_DEPARTED' or isinstance(data, str) and data == 'VESSEL_ARRIVED' or isinstance(data, str) and data == 'DISCHARGED' or isinstance(data, str) and data == 'LOADED_ON_RAIL' or isinstance(data, str) and data == 'RAIL_DEPARTED' or isinstance(data, str) and data == 'RAIL_ARRIVED' or isinstance(data, str) and data == 'UNLOADED_FROM_RAIL' or isinstance(data, str) and data == 'FLIGHT_DEPARTED' or isinstance(data, str) and data == 'FLIGHT_ARRIVED' or isinstance(data, str) and data == 'RECEIVED_FROM_FLIGHT' or isinstance(data, str) and data == 'TRANSSHIPPED' or isinstance(data, str) and data == 'TRANSFERRED_TO_CARRIER' or isinstance(data, str) and data == 'RECEIVED_FROM_CARRIER' or isinstance(data, str) and data == 'IN_TRANSIT' or isinstance(data, str) and data == 'APPROACHING' or isinstance(data, str) and data == 'ARRIVED_AT_STOP' or isinstance(data, str) and data == 'DEPARTED_STOP' or isinstance(data, str) and data == 'WAITING' or isinstance(data, str) and data == 'BORDER_CROSSED' or isinstance(data, str) and data == 'MODE_CHANGED' or isinstance(data, str) and data == 'RECONSIGNED' or isinstance(data, str) and data == 'EQUIPMENT_ATTACHED' or isinstance(data, str) and data == 'EQUIPMENT_DETACHED' or isinstance(data, str) and data == 'CUSTOMS_DECLARED' or isinstance(data, str) and data == 'ARRIVED_AT_CUSTOMS' or isinstance(data, str) and data == 'CUSTOMS_INSPECTION_SELECTED' or isinstance(data, str) and data == 'CUSTOMS_SCAN_SELECTED' or isinstance(data, str) and data == 'CUSTOMS_HELD' or isinstance(data, str) and data == 'CUSTOMS_CLEARED' or isinstance(data, str) and data == 'CUSTOMS_REFUSED' or isinstance(data, str) and data == 'IN_BOND_MOVED' or isinstance(data, str) and data == 'RELEASED_FROM_BOND' or isinstance(data, str) and data == 'TRANSFERRED_TO_AUTHORITY' or isinstance(data, str) and data == 'CARRIER_RELEASED' or isinstance(data, str) and data == 'ARRIVAL_NOTIFIED' or isinstance(data, str) and data == 'DELIVERY_ORDER_ISSUED' or isinstance(data, str) and data == 'FREIGHT_PAID' or isinstance(data, str) and data == 'AVAILABLE_FOR_PICKUP' or isinstance(data, str) and data == 'AVAILABLE_FOR_DELIVERY' or isinstance(data, str) and data == 'DELIVERY_APPOINTMENT_SET' or isinstance(data, str) and data == 'DELIVERY_APPOINTMENT_CONFIRMED' or isinstance(data, str) and data == 'TENDERED_FOR_DELIVERY' or isinstance(data, str) and data == 'OUT_FOR_DELIVERY' or isinstance(data, str) and data == 'ARRIVED_AT_DELIVERY' or isinstance(data, str) and data == 'ARRIVED_AT_DELIVERY_DOCK' or isinstance(data, str) and data == 'TRAILER_SPOTTED' or isinstance(data, str) and data == 'UNLOADING_STARTED' or isinstance(data, str) and data == 'STRIPPED' or isinstance(data, str) and data == 'DELIVERED_PARTIAL' or isinstance(data, str) and data == 'DELIVERED' or isinstance(data, str) and data == 'POD_RECEIVED' or isinstance(data, str) and data == 'DOCUMENTS_DELIVERED' or isinstance(data, str) and data == 'DOCUMENTS_RECEIVED' or isinstance(data, str) and data == 'DEPARTED_DELIVERY' or isinstance(data, str) and data == 'EMPTY_RETURNED' or isinstance(data, str) and data == 'DELIVERY_ATTEMPTED' or isinstance(data, str) and data == 'DELIVERY_FAILED' or isinstance(data, str) and data == 'DELIVERY_REFUSED' or isinstance(data, str) and data == 'DELIVERY_RESCHEDULED' or isinstance(data, str) and data == 'RETURN_STARTED' or isinstance(data, str) and data == 'RETURNED_TO_SHIPPER' or isinstance(data, str) and data == 'DELAYED' or isinstance(data, str) and data == 'HELD' or isinstance(data, str) and data == 'HOLD_RELEASED' or isinstance(data, str) and data == 'MOVEMENT_STOPPED' or isinstance(data, str) and data == 'EQUIPMENT_FAILURE' or isinstance(data, str) and data == 'EQUIPMENT_RESTORED' or isinstance(data, str) and data == 'EQUIPMENT_REMOVED' or isinstance(data, str) and data == 'ACCIDENT' or isinstance(data, str) and data == 'DAMAGED' or isinstance(data, str) and data == 'DESTROYED' or isinstance(data, str) and data == 'SHORTAGE' or isinstance(data, str) and data == 'OVERAGE' or isinstance(data, str) and data == 'LOST' or isinstance(data, str) and data == 'FOUND' or isinstance(data, str) and data == 'STOLEN' or isinstance(data, str) and data == 'MISROUTED' or isinstance(data, str) and data == 'MISROUTE_CORRECTED' or isinstance(data, str) and data == 'OFFLOADED' or isinstance(data, str) and data == 'OVERCARRIED' or isinstance(data, str) and data == 'DISCREPANCY' or isinstance(data, str) and data == 'SEAL_BROKEN' or isinstance(data, str) and data == 'RESEALED' or isinstance(data, str) and data == 'TEMPERATURE_EXCURSION' or isinstance(data, str) and data == 'PAPERWORK_MISSING' or isinstance(data, str) and data == 'FREIGHT_WITHOUT_PAPERWORK' or isinstance(data, str) and data == 'PAPERWORK_WITHOUT_FREIGHT' or isinstance(data, str) and data == 'FREE_TIME_EXPIRING' or isinstance(data, str) and data == 'FREE_TIME_EXPIRED' or isinstance(data, str) and data == 'CLAIM_FILED' or isinstance(data, str) and data == 'TRACKING_LOST' or isinstance(data, str) and data == 'TRACKING_CANCELLED' or isinstance(data, str) and data == 'INSPECTED' or isinstance(data, str) and data == 'DOOR_OPENED' or isinstance(data, str) and data == 'DOOR_CLOSED' or isinstance(data, str) and data == 'GEOFENCE_ENTERED' or isinstance(data, str) and data == 'GEOFENCE_EXITED' or isinstance(data, str) and data == 'MOTION_STARTED' or isinstance(data, str) and data == 'MOTION_STOPPED' or isinstance(data, str) and data == 'TRACKER_PAIRED' or isinstance(data, str) and data == 'TRACKER_UNPAIRED'):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be one of ['BOOKING_REQUESTED', 'BOOKING_CONFIRMED', 'BOOKING_DECLINED', 'BOOKING_CANCELLED', 'SHIPMENT_ACKNOWLEDGED', 'PRE_ADVISED', 'SHIPPING_INSTRUCTIONS_RECEIVED', 'VGM_SUBMITTED', 'EMPTY_DISPATCHED', 'AVAILABLE_FOR_DROP_OFF', 'PICKUP_APPOINTMENT_SET', 'PICKUP_APPOINTMENT_CONFIRMED', 'READY_FOR_PICKUP', 'SHIPMENT_CANCELLED', 'ARRIVED_AT_PICKUP', 'ARRIVED_AT_PICKUP_DOCK', 'LOADING_STARTED', 'LOADING_COMPLETED', 'STUFFED', 'SEALED', 'TRAILER_CLOSED', 'PICKED_UP', 'DEPARTED_PICKUP', 'PICKUP_FAILED', 'RECEIVED_BY_CARRIER', 'READY_FOR_CARRIAGE', 'READY_FOR_LOADING', 'MANIFESTED', 'BILL_OF_LADING_ISSUED', 'CONSOLIDATED', 'SHIPMENT_SPLIT', 'GATE_IN', 'GATE_OUT', 'DROPPED_OFF', 'ARRIVED_AT_TERMINAL', 'DEPARTED_TERMINAL', 'STORED_IN_TRANSIT', 'RELEASED_FROM_STORAGE', 'LOADED', 'UNLOADED', 'LOADED_ON_VESSEL', 'VESSEL_DEPARTED', 'VESSEL_ARRIVED', 'DISCHARGED', 'LOADED_ON_RAIL', 'RAIL_DEPARTED', 'RAIL_ARRIVED', 'UNLOADED_FROM_RAIL', 'FLIGHT_DEPARTED', 'FLIGHT_ARRIVED', 'RECEIVED_FROM_FLIGHT', 'TRANSSHIPPED', 'TRANSFERRED_TO_CARRIER', 'RECEIVED_FROM_CARRIER', 'IN_TRANSIT', 'APPROACHING', 'ARRIVED_AT_STOP', 'DEPARTED_STOP', 'WAITING', 'BORDER_CROSSED', 'MODE_CHANGED', 'RECONSIGNED', 'EQUIPMENT_ATTACHED', 'EQUIPMENT_DETACHED', 'CUSTOMS_DECLARED', 'ARRIVED_AT_CUSTOMS', 'CUSTOMS_INSPECTION_SELECTED', 'CUSTOMS_SCAN_SELECTED', 'CUSTOMS_HELD', 'CUSTOMS_CLEARED', 'CUSTOMS_REFUSED', 'IN_BOND_MOVED', 'RELEASED_FROM_BOND', 'TRANSFERRED_TO_AUTHORITY', 'CARRIER_RELEASED', 'ARRIVAL_NOTIFIED', 'DELIVERY_ORDER_ISSUED', 'FREIGHT_PAID', 'AVAILABLE_FOR_PICKUP', 'AVAILABLE_FOR_DELIVERY', 'DELIVERY_APPOINTMENT_SET', 'DELIVERY_APPOINTMENT_CONFIRMED', 'TENDERED_FOR_DELIVERY', 'OUT_FOR_DELIVERY', 'ARRIVED_AT_DELIVERY', 'ARRIVED_AT_DELIVERY_DOCK', 'TRAILER_SPOTTED', 'UNLOADING_STARTED', 'STRIPPED', 'DELIVERED_PARTIAL', 'DELIVERED', 'POD_RECEIVED', 'DOCUMENTS_DELIVERED', 'DOCUMENTS_RECEIVED', 'DEPARTED_DELIVERY', 'EMPTY_RETURNED', 'DELIVERY_ATTEMPTED', 'DELIVERY_FAILED', 'DELIVERY_REFUSED', 'DELIVERY_RESCHEDULED', 'RETURN_STARTED', 'RETURNED_TO_SHIPPER', 'DELAYED', 'HELD', 'HOLD_RELEASED', 'MOVEMENT_STOPPED', 'EQUIPMENT_FAILURE', 'EQUIPMENT_RESTORED', 'EQUIPMENT_REMOVED', 'ACCIDENT', 'DAMAGED', 'DESTROYED', 'SHORTAGE', 'OVERAGE', 'LOST', 'FOUND', 'STOLEN', 'MISROUTED', 'MISROUTE_CORRECTED', 'OFFLOADED', 'OVERCARRIED', 'DISCREPANCY', 'SEAL_BROKEN', 'RESEALED', 'TEMPERATURE_EXCURSION', 'PAPERWORK_MISSING', 'FREIGHT_WITHOUT_PAPERWORK', 'PAPERWORK_WITHOUT_FREIGHT', 'FREE_TIME_EXPIRING', 'FREE_TIME_EXPIRED', 'CLAIM_FILED', 'TRACKING_LOST', 'TRACKING_CANCELLED', 'INSPECTED', 'DOOR_OPENED', 'DOOR_CLOSED', 'GEOFENCE_ENTERED', 'GEOFENCE_EXITED', 'MOTION_STARTED', 'MOTION_STOPPED', 'TRACKER_PAIRED', 'TRACKER_UNPAIRED']")
    return data


def validate____defs_momentprecision(data: Any, custom_formats: dict[str, Any], name_prefix: str | None = None) -> Any:
    if not isinstance(data, (str)):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be string")
    if not (isinstance(data, str) and data == 'day' or isinstance(data, str) and data == 'minute' or isinstance(data, str) and data == 'second'):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be one of ['day', 'minute', 'second']")
    return data


def validate____defs_movementtype(data: Any, custom_formats: dict[str, Any], name_prefix: str | None = None) -> Any:
    if not isinstance(data, (str)):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be string")
    if not (isinstance(data, str) and data == 'putaway' or isinstance(data, str) and data == 'replenishment' or isinstance(data, str) and data == 'relocation' or isinstance(data, str) and data == 'staging' or isinstance(data, str) and data == 'cross-dock' or isinstance(data, str) and data == 'other'):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be one of ['putaway', 'replenishment', 'relocation', 'staging', 'cross-dock', 'other']")
    return data


def validate____defs_nonnegativedecimal(data: Any, custom_formats: dict[str, Any], name_prefix: str | None = None) -> Any:
    if not isinstance(data, (str)):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be string")
    if isinstance(data, str):
        if not REGEX_PATTERNS['^(0|[1-9][0-9]{0,17})(\\.[0-9]{1,9})?$'].search(data):
            raise JsonSchemaValueException("" + (name_prefix or "data") + " must match pattern ^(0|[1-9][0-9]{0,17})(\\.[0-9]{1,9})?$")
    return data


def validate____defs_nonnegativeinteger(data: Any, custom_formats: dict[str, Any], name_prefix: str | None = None) -> Any:
    if not isinstance(data, (int)) and not (isinstance(data, float) and data.is_integer()) or isinstance(data, bool):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be integer")
    if isinstance(data, (int, float, Decimal)) and not isinstance(data, bool):
        if data < 0:
            raise JsonSchemaValueException("" + (name_prefix or "data") + " must be bigger than or equal to 0")
        if data > 9007199254740991:
            raise JsonSchemaValueException("" + (name_prefix or "data") + " must be smaller than or equal to 9007199254740991")
    return data


def validate____defs_notetype(data: Any, custom_formats: dict[str, Any], name_prefix: str | None = None) -> Any:
    if not isinstance(data, (str)):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be string")
    if not (isinstance(data, str) and data == 'credit' or isinstance(data, str) and data == 'debit'):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be one of ['credit', 'debit']")
    return data


def validate____defs_orderclosure(data: Any, custom_formats: dict[str, Any], name_prefix: str | None = None) -> Any:
    if not isinstance(data, (str)):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be string")
    if not (isinstance(data, str) and data == 'fulfilled' or isinstance(data, str) and data == 'short-closed' or isinstance(data, str) and data == 'cancelled' or isinstance(data, str) and data == 'returned'):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be one of ['fulfilled', 'short-closed', 'cancelled', 'returned']")
    return data


def validate____defs_orderlineoutcome(data: Any, custom_formats: dict[str, Any], name_prefix: str | None = None) -> Any:
    if not isinstance(data, (str)):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be string")
    if not (isinstance(data, str) and data == 'accepted' or isinstance(data, str) and data == 'changed' or isinstance(data, str) and data == 'quantity-changed' or isinstance(data, str) and data == 'date-changed' or isinstance(data, str) and data == 'price-changed' or isinstance(data, str) and data == 'price-pending' or isinstance(data, str) and data == 'date-pending' or isinstance(data, str) and data == 'substituted' or isinstance(data, str) and data == 'backordered' or isinstance(data, str) and data == 'on-hold' or isinstance(data, str) and data == 'cancelled' or isinstance(data, str) and data == 'rejected'):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be one of ['accepted', 'changed', 'quantity-changed', 'date-changed', 'price-changed', 'price-pending', 'date-pending', 'substituted', 'backordered', 'on-hold', 'cancelled', 'rejected']")
    return data


def validate____defs_orderpriority(data: Any, custom_formats: dict[str, Any], name_prefix: str | None = None) -> Any:
    if not isinstance(data, (str)):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be string")
    if not (isinstance(data, str) and data == 'low' or isinstance(data, str) and data == 'normal' or isinstance(data, str) and data == 'high' or isinstance(data, str) and data == 'critical'):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be one of ['low', 'normal', 'high', 'critical']")
    return data


def validate____defs_ordertype(data: Any, custom_formats: dict[str, Any], name_prefix: str | None = None) -> Any:
    if not isinstance(data, (str)):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be string")
    if not (isinstance(data, str) and data == 'sales' or isinstance(data, str) and data == 'purchase' or isinstance(data, str) and data == 'transfer' or isinstance(data, str) and data == 'return' or isinstance(data, str) and data == 'replenishment' or isinstance(data, str) and data == 'work'):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be one of ['sales', 'purchase', 'transfer', 'return', 'replenishment', 'work']")
    return data


def validate____defs_packagetypecode(data: Any, custom_formats: dict[str, Any], name_prefix: str | None = None) -> Any:
    if not isinstance(data, (str)):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be string")
    if isinstance(data, str):
        if not REGEX_PATTERNS['^[A-Z0-9]{2}$'].search(data):
            raise JsonSchemaValueException("" + (name_prefix or "data") + " must match pattern ^[A-Z0-9]{2}$")
    return data


def validate____defs_packinggroup(data: Any, custom_formats: dict[str, Any], name_prefix: str | None = None) -> Any:
    if not isinstance(data, (str)):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be string")
    if not (isinstance(data, str) and data == 'I' or isinstance(data, str) and data == 'II' or isinstance(data, str) and data == 'III' or isinstance(data, str) and data == 'none'):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be one of ['I', 'II', 'III', 'none']")
    return data


def validate____defs_partyidentifierscheme(data: Any, custom_formats: dict[str, Any], name_prefix: str | None = None) -> Any:
    if not isinstance(data, (str)):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be string")
    if not (isinstance(data, str) and data == 'gln' or isinstance(data, str) and data == 'scac' or isinstance(data, str) and data == 'duns' or isinstance(data, str) and data == 'duns-4' or isinstance(data, str) and data == 'vat' or isinstance(data, str) and data == 'eori' or isinstance(data, str) and data == 'lei' or isinstance(data, str) and data == 'ein' or isinstance(data, str) and data == 'tax-id' or isinstance(data, str) and data == 'iata' or isinstance(data, str) and data == 'iata-agent' or isinstance(data, str) and data == 'smdg' or isinstance(data, str) and data == 'fmc' or isinstance(data, str) and data == 'dodaac' or isinstance(data, str) and data == 'splc' or isinstance(data, str) and data == 'plant' or isinstance(data, str) and data == 'warehouse' or isinstance(data, str) and data == 'assigned-by-seller' or isinstance(data, str) and data == 'assigned-by-buyer' or isinstance(data, str) and data == 'assigned-by-sender' or isinstance(data, str) and data == 'assigned-by-receiver' or isinstance(data, str) and data == 'assigned-by-carrier' or isinstance(data, str) and data == 'assigned-by-carrier-for-customer' or isinstance(data, str) and data == 'internal' or isinstance(data, str) and data == 'other'):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be one of ['gln', 'scac', 'duns', 'duns-4', 'vat', 'eori', 'lei', 'ein', 'tax-id', 'iata', 'iata-agent', 'smdg', 'fmc', 'dodaac', 'splc', 'plant', 'warehouse', 'assigned-by-seller', 'assigned-by-buyer', 'assigned-by-sender', 'assigned-by-receiver', 'assigned-by-carrier', 'assigned-by-carrier-for-customer', 'internal', 'other']")
    return data


def validate____defs_partyrole(data: Any, custom_formats: dict[str, Any], name_prefix: str | None = None) -> Any:
    if not isinstance(data, (str)):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be string")
    if not (isinstance(data, str) and data == 'shipper' or isinstance(data, str) and data == 'ship-from' or isinstance(data, str) and data == 'ship-to' or isinstance(data, str) and data == 'consignee' or isinstance(data, str) and data == 'ultimate-consignee' or isinstance(data, str) and data == 'bill-to' or isinstance(data, str) and data == 'bill-and-ship-to' or isinstance(data, str) and data == 'freight-payer' or isinstance(data, str) and data == 'remit-to' or isinstance(data, str) and data == 'payee' or isinstance(data, str) and data == 'payer' or isinstance(data, str) and data == 'buyer' or isinstance(data, str) and data == 'seller' or isinstance(data, str) and data == 'ordered-by' or isinstance(data, str) and data == 'supplier' or isinstance(data, str) and data == 'vendor' or isinstance(data, str) and data == 'manufacturer' or isinstance(data, str) and data == 'carrier' or isinstance(data, str) and data == 'origin-carrier' or isinstance(data, str) and data == 'forwarder' or isinstance(data, str) and data == 'customs-broker' or isinstance(data, str) and data == 'importer' or isinstance(data, str) and data == 'exporter' or isinstance(data, str) and data == 'notify-party' or isinstance(data, str) and data == 'second-notify-party' or isinstance(data, str) and data == 'care-of' or isinstance(data, str) and data == 'warehouse-operator' or isinstance(data, str) and data == 'depositor' or isinstance(data, str) and data == 'pickup-location' or isinstance(data, str) and data == 'delivery-location' or isinstance(data, str) and data == 'receiving-location' or isinstance(data, str) and data == 'transfer-to' or isinstance(data, str) and data == 'transfer-point' or isinstance(data, str) and data == 'final-destination' or isinstance(data, str) and data == 'next-destination' or isinstance(data, str) and data == 'next-scheduled-destination' or isinstance(data, str) and data == 'goods-finally-for' or isinstance(data, str) and data == 'mark-for' or isinstance(data, str) and data == 'message-sender' or isinstance(data, str) and data == 'message-receiver' or isinstance(data, str) and data == 'customer' or isinstance(data, str) and data == 'return-to' or isinstance(data, str) and data == 'ship-notice-recipient' or isinstance(data, str) and data == 'agent' or isinstance(data, str) and data == 'contact' or isinstance(data, str) and data == 'other' or isinstance(data, str) and data == 'dispatch-party' or isinstance(data, str) and data == 'delivery-party' or isinstance(data, str) and data == 'invoicee' or isinstance(data, str) and data == 'invoice-issuer' or isinstance(data, str) and data == 'carrier-agent' or isinstance(data, str) and data == 'road-carrier' or isinstance(data, str) and data == 'consolidator' or isinstance(data, str) and data == 'container-operator' or isinstance(data, str) and data == 'terminal-operator' or isinstance(data, str) and data == 'inventory-controller' or isinstance(data, str) and data == 'inventory-reporter' or isinstance(data, str) and data == 'declarant' or isinstance(data, str) and data == 'loading-party' or isinstance(data, str) and data == 'unloading-party' or isinstance(data, str) and data == 'requestor' or isinstance(data, str) and data == 'broker' or isinstance(data, str) and data == 'driver'):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be one of ['shipper', 'ship-from', 'ship-to', 'consignee', 'ultimate-consignee', 'bill-to', 'bill-and-ship-to', 'freight-payer', 'remit-to', 'payee', 'payer', 'buyer', 'seller', 'ordered-by', 'supplier', 'vendor', 'manufacturer', 'carrier', 'origin-carrier', 'forwarder', 'customs-broker', 'importer', 'exporter', 'notify-party', 'second-notify-party', 'care-of', 'warehouse-operator', 'depositor', 'pickup-location', 'delivery-location', 'receiving-location', 'transfer-to', 'transfer-point', 'final-destination', 'next-destination', 'next-scheduled-destination', 'goods-finally-for', 'mark-for', 'message-sender', 'message-receiver', 'customer', 'return-to', 'ship-notice-recipient', 'agent', 'contact', 'other', 'dispatch-party', 'delivery-party', 'invoicee', 'invoice-issuer', 'carrier-agent', 'road-carrier', 'consolidator', 'container-operator', 'terminal-operator', 'inventory-controller', 'inventory-reporter', 'declarant', 'loading-party', 'unloading-party', 'requestor', 'broker', 'driver']")
    return data


def validate____defs_paymentmethod(data: Any, custom_formats: dict[str, Any], name_prefix: str | None = None) -> Any:
    if not isinstance(data, (str)):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be string")
    if not (isinstance(data, str) and data == 'prepaid' or isinstance(data, str) and data == 'collect' or isinstance(data, str) and data == 'third-party' or isinstance(data, str) and data == 'prepaid-and-charged' or isinstance(data, str) and data == 'customer-pickup' or isinstance(data, str) and data == 'collect-on-delivery' or isinstance(data, str) and data == 'mixed' or isinstance(data, str) and data == 'no-charge' or isinstance(data, str) and data == 'prepaid-only' or isinstance(data, str) and data == 'other'):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be one of ['prepaid', 'collect', 'third-party', 'prepaid-and-charged', 'customer-pickup', 'collect-on-delivery', 'mixed', 'no-charge', 'prepaid-only', 'other']")
    return data


def validate____defs_paymentresponsibility(data: Any, custom_formats: dict[str, Any], name_prefix: str | None = None) -> Any:
    if not isinstance(data, (str)):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be string")
    if not (isinstance(data, str) and data == 'prepaid' or isinstance(data, str) and data == 'collect' or isinstance(data, str) and data == 'third-party'):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be one of ['prepaid', 'collect', 'third-party']")
    return data


def validate____defs_placeinjourney(data: Any, custom_formats: dict[str, Any], name_prefix: str | None = None) -> Any:
    if not isinstance(data, (str)):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be string")
    if not (isinstance(data, str) and data == 'origin' or isinstance(data, str) and data == 'en-route' or isinstance(data, str) and data == 'destination'):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be one of ['origin', 'en-route', 'destination']")
    return data


def validate____defs_plantype(data: Any, custom_formats: dict[str, Any], name_prefix: str | None = None) -> Any:
    if not isinstance(data, (str)):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be string")
    if not (isinstance(data, str) and data == 'direct' or isinstance(data, str) and data == 'multi-stop' or isinstance(data, str) and data == 'consolidation' or isinstance(data, str) and data == 'pool' or isinstance(data, str) and data == 'cross-dock' or isinstance(data, str) and data == 'milk-run' or isinstance(data, str) and data == 'multi-leg'):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be one of ['direct', 'multi-stop', 'consolidation', 'pool', 'cross-dock', 'milk-run', 'multi-leg']")
    return data


def validate____defs_positionsource(data: Any, custom_formats: dict[str, Any], name_prefix: str | None = None) -> Any:
    if not isinstance(data, (str)):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be string")
    if not (isinstance(data, str) and data == 'eld' or isinstance(data, str) and data == 'telematics' or isinstance(data, str) and data == 'mobile' or isinstance(data, str) and data == 'ais' or isinstance(data, str) and data == 'adsb' or isinstance(data, str) and data == 'cell' or isinstance(data, str) and data == 'tracker' or isinstance(data, str) and data == 'manual'):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be one of ['eld', 'telematics', 'mobile', 'ais', 'adsb', 'cell', 'tracker', 'manual']")
    return data


def validate____defs_positiveinteger(data: Any, custom_formats: dict[str, Any], name_prefix: str | None = None) -> Any:
    if not isinstance(data, (int)) and not (isinstance(data, float) and data.is_integer()) or isinstance(data, bool):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be integer")
    if isinstance(data, (int, float, Decimal)) and not isinstance(data, bool):
        if data < 1:
            raise JsonSchemaValueException("" + (name_prefix or "data") + " must be bigger than or equal to 1")
        if data > 9007199254740991:
            raise JsonSchemaValueException("" + (name_prefix or "data") + " must be smaller than or equal to 9007199254740991")
    return data


def validate____defs_ratebasis(data: Any, custom_formats: dict[str, Any], name_prefix: str | None = None) -> Any:
    if not isinstance(data, (str)):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be string")
    if not (isinstance(data, str) and data == 'flat' or isinstance(data, str) and data == 'flat-charge' or isinstance(data, str) and data == 'per-shipment' or isinstance(data, str) and data == 'per-load' or isinstance(data, str) and data == 'per-pound' or isinstance(data, str) and data == 'per-hundredweight' or isinstance(data, str) and data == 'per-kilogram' or isinstance(data, str) and data == 'per-tonne' or isinstance(data, str) and data == 'per-short-ton' or isinstance(data, str) and data == 'per-gross-ton' or isinstance(data, str) and data == 'per-long-ton' or isinstance(data, str) and data == 'per-mile' or isinstance(data, str) and data == 'per-kilometre' or isinstance(data, str) and data == 'per-cubic-metre' or isinstance(data, str) and data == 'per-cubic-foot' or isinstance(data, str) and data == 'per-gallon' or isinstance(data, str) and data == 'per-litre' or isinstance(data, str) and data == 'per-piece' or isinstance(data, str) and data == 'per-unit' or isinstance(data, str) and data == 'per-hundred-units' or isinstance(data, str) and data == 'per-container' or isinstance(data, str) and data == 'per-rail-car' or isinstance(data, str) and data == 'per-teu' or isinstance(data, str) and data == 'per-hour' or isinstance(data, str) and data == 'per-day' or isinstance(data, str) and data == 'minimum-per-shipment' or isinstance(data, str) and data == 'minimum' or isinstance(data, str) and data == 'maximum-per-shipment' or isinstance(data, str) and data == 'percentage-of-value' or isinstance(data, str) and data == 'percentage-of-total' or isinstance(data, str) and data == 'percentage-of-tariff' or isinstance(data, str) and data == 'negative-charge' or isinstance(data, str) and data == 'percentage' or isinstance(data, str) and data == 'deficit'):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be one of ['flat', 'flat-charge', 'per-shipment', 'per-load', 'per-pound', 'per-hundredweight', 'per-kilogram', 'per-tonne', 'per-short-ton', 'per-gross-ton', 'per-long-ton', 'per-mile', 'per-kilometre', 'per-cubic-metre', 'per-cubic-foot', 'per-gallon', 'per-litre', 'per-piece', 'per-unit', 'per-hundred-units', 'per-container', 'per-rail-car', 'per-teu', 'per-hour', 'per-day', 'minimum-per-shipment', 'minimum', 'maximum-per-shipment', 'percentage-of-value', 'percentage-of-total', 'percentage-of-tariff', 'negative-charge', 'percentage', 'deficit']")
    return data


def validate____defs_reasoncode(data: Any, custom_formats: dict[str, Any], name_prefix: str | None = None) -> Any:
    if not isinstance(data, (str)):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be string")
    if not (isinstance(data, str) and data == 'NORMAL' or isinstance(data, str) and data == 'WEATHER' or isinstance(data, str) and data == 'ROAD_CONDITIONS' or isinstance(data, str) and data == 'ACCIDENT' or isinstance(data, str) and data == 'DERAILMENT' or isinstance(data, str) and data == 'MECHANICAL_BREAKDOWN' or isinstance(data, str) and data == 'DRIVER_RELATED' or isinstance(data, str) and data == 'DRIVER_UNAVAILABLE' or isinstance(data, str) and data == 'CARRIER_OTHER' or isinstance(data, str) and data == 'CARRIER_DISPATCH_ERROR' or isinstance(data, str) and data == 'CARRIER_DATA_ERROR' or isinstance(data, str) and data == 'EQUIPMENT_UNAVAILABLE' or isinstance(data, str) and data == 'EQUIPMENT_UNSUITABLE' or isinstance(data, str) and data == 'RAIL_SCHEDULE_MISSED' or isinstance(data, str) and data == 'PREVIOUS_STOP_DELAY' or isinstance(data, str) and data == 'MISSORT' or isinstance(data, str) and data == 'MISSED_PICKUP' or isinstance(data, str) and data == 'MISSED_DELIVERY' or isinstance(data, str) and data == 'INDIRECT_DELIVERY' or isinstance(data, str) and data == 'ALTERNATE_CARRIER_DELIVERED' or isinstance(data, str) and data == 'CARTAGE_AGENT' or isinstance(data, str) and data == 'PROCESSING_DELAY' or isinstance(data, str) and data == 'HELD_FOR_FULL_LOAD' or isinstance(data, str) and data == 'SERVICE_LIMIT_EXCEEDED' or isinstance(data, str) and data == 'PAST_CUTOFF' or isinstance(data, str) and data == 'INSUFFICIENT_PICKUP_TIME' or isinstance(data, str) and data == 'INSUFFICIENT_DELIVERY_TIME' or isinstance(data, str) and data == 'CONSIGNEE_RELATED' or isinstance(data, str) and data == 'CONSIGNEE_CLOSED' or isinstance(data, str) and data == 'CONSIGNEE_UNAVAILABLE' or isinstance(data, str) and data == 'CONSIGNEE_REFUSED' or isinstance(data, str) and data == 'CONSIGNEE_REQUESTED_LATER' or isinstance(data, str) and data == 'CONSIGNEE_REQUESTED_EARLIER' or isinstance(data, str) and data == 'CONSIGNEE_WILL_COLLECT' or isinstance(data, str) and data == 'CONSIGNEE_FACILITY_LIMIT' or isinstance(data, str) and data == 'HELD_FOR_CONSIGNEE' or isinstance(data, str) and data == 'CUSTOMER_SUSPENDED' or isinstance(data, str) and data == 'CUSTOMER_TRAP' or isinstance(data, str) and data == 'CUSTOMER_SPECIFIED_CARRIER_WAIT' or isinstance(data, str) and data == 'ADDRESS_INCORRECT' or isinstance(data, str) and data == 'ADDRESS_CORRECTED' or isinstance(data, str) and data == 'ADDRESS_NOT_FOUND' or isinstance(data, str) and data == 'WRONG_RECEIVER' or isinstance(data, str) and data == 'LABEL_INVALID' or isinstance(data, str) and data == 'APPOINTMENT_PENDING' or isinstance(data, str) and data == 'APPOINTMENT_PREARRANGED' or isinstance(data, str) and data == 'ARRIVAL_DATE_NOT_PROVIDED' or isinstance(data, str) and data == 'SHIPPER_RELATED' or isinstance(data, str) and data == 'HELD_FOR_SHIPPER' or isinstance(data, str) and data == 'PRODUCTION_SHORTFALL' or isinstance(data, str) and data == 'SHIPPING_INSTRUCTIONS_MISSING' or isinstance(data, str) and data == 'BILLING_NOT_RELEASED' or isinstance(data, str) and data == 'DOCUMENTS_MISSING' or isinstance(data, str) and data == 'DOCUMENTS_INCORRECT' or isinstance(data, str) and data == 'CUSTOMS' or isinstance(data, str) and data == 'CUSTOMS_BROKER_UNREACHABLE' or isinstance(data, str) and data == 'BORDER_CLEARANCE' or isinstance(data, str) and data == 'INSPECTION_PENDING' or isinstance(data, str) and data == 'EXPORT_PENDING' or isinstance(data, str) and data == 'INTERNATIONAL_NON_CARRIER_DELAY' or isinstance(data, str) and data == 'PAYMENT_HOLD' or isinstance(data, str) and data == 'CREDIT_HOLD' or isinstance(data, str) and data == 'COD_REQUIRED' or isinstance(data, str) and data == 'COD_UNPAID' or isinstance(data, str) and data == 'INDUSTRIAL_DISPUTE' or isinstance(data, str) and data == 'CIVIL_EVENT' or isinstance(data, str) and data == 'HOLIDAY' or isinstance(data, str) and data == 'DAMAGE' or isinstance(data, str) and data == 'SHORTAGE' or isinstance(data, str) and data == 'OVERWEIGHT' or isinstance(data, str) and data == 'LOAD_SHIFTED' or isinstance(data, str) and data == 'RESTRICTED_ARTICLE' or isinstance(data, str) and data == 'PROTECTIVE_SERVICE' or isinstance(data, str) and data == 'RECONSIGNED' or isinstance(data, str) and data == 'RETURNED_TO_SHIPPER' or isinstance(data, str) and data == 'DUPLICATE_DELIVERY' or isinstance(data, str) and data == 'NOT_ORDERED' or isinstance(data, str) and data == 'WRONG_DELIVERY_DATE' or isinstance(data, str) and data == 'SPOILED' or isinstance(data, str) and data == 'UNKNOWN' or isinstance(data, str) and data == 'OTHER' or isinstance(data, str) and data == 'COUNT_DIFFERENCE' or isinstance(data, str) and data == 'PICK_SHORT' or isinstance(data, str) and data == 'QUALITY_DEFECT' or isinstance(data, str) and data == 'TEMPERATURE_EXCURSION' or isinstance(data, str) and data == 'EXPORT_CONTROL' or isinstance(data, str) and data == 'RATE_MISMATCH' or isinstance(data, str) and data == 'UNAUTHORISED_ACCESSORIAL' or isinstance(data, str) and data == 'DUPLICATE_INVOICE' or isinstance(data, str) and data == 'SERVICE_NOT_PERFORMED' or isinstance(data, str) and data == 'WEIGHT_DISCREPANCY' or isinstance(data, str) and data == 'NO_CAPACITY' or isinstance(data, str) and data == 'PRICE_TOO_LOW' or isinstance(data, str) and data == 'RESPONSE_TIMEOUT' or isinstance(data, str) and data == 'QUALITY_HOLD' or isinstance(data, str) and data == 'QUALITY_RELEASE' or isinstance(data, str) and data == 'EXPIRY' or isinstance(data, str) and data == 'RECALL' or isinstance(data, str) and data == 'DISPOSAL' or isinstance(data, str) and data == 'OWNERSHIP_CHANGE' or isinstance(data, str) and data == 'DUTY_STATUS_CHANGE' or isinstance(data, str) and data == 'GOODS_FOUND' or isinstance(data, str) and data == 'RECEIPT_ERROR' or isinstance(data, str) and data == 'ISSUE_ERROR' or isinstance(data, str) and data == 'SHIPMENT_CANCELLED'):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be one of ['NORMAL', 'WEATHER', 'ROAD_CONDITIONS', 'ACCIDENT', 'DERAILMENT', 'MECHANICAL_BREAKDOWN', 'DRIVER_RELATED', 'DRIVER_UNAVAILABLE', 'CARRIER_OTHER', 'CARRIER_DISPATCH_ERROR', 'CARRIER_DATA_ERROR', 'EQUIPMENT_UNAVAILABLE', 'EQUIPMENT_UNSUITABLE', 'RAIL_SCHEDULE_MISSED', 'PREVIOUS_STOP_DELAY', 'MISSORT', 'MISSED_PICKUP', 'MISSED_DELIVERY', 'INDIRECT_DELIVERY', 'ALTERNATE_CARRIER_DELIVERED', 'CARTAGE_AGENT', 'PROCESSING_DELAY', 'HELD_FOR_FULL_LOAD', 'SERVICE_LIMIT_EXCEEDED', 'PAST_CUTOFF', 'INSUFFICIENT_PICKUP_TIME', 'INSUFFICIENT_DELIVERY_TIME', 'CONSIGNEE_RELATED', 'CONSIGNEE_CLOSED', 'CONSIGNEE_UNAVAILABLE', 'CONSIGNEE_REFUSED', 'CONSIGNEE_REQUESTED_LATER', 'CONSIGNEE_REQUESTED_EARLIER', 'CONSIGNEE_WILL_COLLECT', 'CONSIGNEE_FACILITY_LIMIT', 'HELD_FOR_CONSIGNEE', 'CUSTOMER_SUSPENDED', 'CUSTOMER_TRAP', 'CUSTOMER_SPECIFIED_CARRIER_WAIT', 'ADDRESS_INCORRECT', 'ADDRESS_CORRECTED', 'ADDRESS_NOT_FOUND', 'WRONG_RECEIVER', 'LABEL_INVALID', 'APPOINTMENT_PENDING', 'APPOINTMENT_PREARRANGED', 'ARRIVAL_DATE_NOT_PROVIDED', 'SHIPPER_RELATED', 'HELD_FOR_SHIPPER', 'PRODUCTION_SHORTFALL', 'SHIPPING_INSTRUCTIONS_MISSING', 'BILLING_NOT_RELEASED', 'DOCUMENTS_MISSING', 'DOCUMENTS_INCORRECT', 'CUSTOMS', 'CUSTOMS_BROKER_UNREACHABLE', 'BORDER_CLEARANCE', 'INSPECTION_PENDING', 'EXPORT_PENDING', 'INTERNATIONAL_NON_CARRIER_DELAY', 'PAYMENT_HOLD', 'CREDIT_HOLD', 'COD_REQUIRED', 'COD_UNPAID', 'INDUSTRIAL_DISPUTE', 'CIVIL_EVENT', 'HOLIDAY', 'DAMAGE', 'SHORTAGE', 'OVERWEIGHT', 'LOAD_SHIFTED', 'RESTRICTED_ARTICLE', 'PROTECTIVE_SERVICE', 'RECONSIGNED', 'RETURNED_TO_SHIPPER', 'DUPLICATE_DELIVERY', 'NOT_ORDERED', 'WRONG_DELIVERY_DATE', 'SPOILED', 'UNKNOWN', 'OTHER', 'COUNT_DIFFERENCE', 'PICK_SHORT', 'QUALITY_DEFECT', 'TEMPERATURE_EXCURSION', 'EXPORT_CONTROL', 'RATE_MISMATCH', 'UNAUTHORISED_ACCESSORIAL', 'DUPLICATE_INVOICE', 'SERVICE_NOT_PERFORMED', 'WEIGHT_DISCREPANCY', 'NO_CAPACITY', 'PRICE_TOO_LOW', 'RESPONSE_TIMEOUT', 'QUALITY_HOLD', 'QUALITY_RELEASE', 'EXPIRY', 'RECALL', 'DISPOSAL', 'OWNERSHIP_CHANGE', 'DUTY_STATUS_CHANGE', 'GOODS_FOUND', 'RECEIPT_ERROR', 'ISSUE_ERROR', 'SHIPMENT_CANCELLED']")
    return data


def validate____defs_receiptdiscrepancy(data: Any, custom_formats: dict[str, Any], name_prefix: str | None = None) -> Any:
    if not isinstance(data, (str)):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be string")
    if not (isinstance(data, str) and data == 'none' or isinstance(data, str) and data == 'over' or isinstance(data, str) and data == 'short' or isinstance(data, str) and data == 'damaged' or isinstance(data, str) and data == 'wrong-item'):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be one of ['none', 'over', 'short', 'damaged', 'wrong-item']")
    return data


def validate____defs_receipttype(data: Any, custom_formats: dict[str, Any], name_prefix: str | None = None) -> Any:
    if not isinstance(data, (str)):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be string")
    if not (isinstance(data, str) and data == 'purchase' or isinstance(data, str) and data == 'transfer' or isinstance(data, str) and data == 'return' or isinstance(data, str) and data == 'production' or isinstance(data, str) and data == 'other'):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be one of ['purchase', 'transfer', 'return', 'production', 'other']")
    return data


def validate____defs_referencetype(data: Any, custom_formats: dict[str, Any], name_prefix: str | None = None) -> Any:
    if not isinstance(data, (str)):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be string")
    if not (isinstance(data, str) and data == 'bill-of-lading' or isinstance(data, str) and data == 'master-bill-of-lading' or isinstance(data, str) and data == 'ocean-bill-of-lading' or isinstance(data, str) and data == 'trucker-bill-of-lading' or isinstance(data, str) and data == 'government-bill-of-lading' or isinstance(data, str) and data == 'previous-bill-of-lading' or isinstance(data, str) and data == 'air-waybill' or isinstance(data, str) and data == 'waybill' or isinstance(data, str) and data == 'pro-number' or isinstance(data, str) and data == 'freight-bill' or isinstance(data, str) and data == 'tracking-number' or isinstance(data, str) and data == 'shipment-id' or isinstance(data, str) and data == 'customer-reference' or isinstance(data, str) and data == 'purchase-order' or isinstance(data, str) and data == 'customer-order' or isinstance(data, str) and data == 'vendor-order' or isinstance(data, str) and data == 'order-number' or isinstance(data, str) and data == 'shipper-order' or isinstance(data, str) and data == 'consignee-order' or isinstance(data, str) and data == 'work-order' or isinstance(data, str) and data == 'delivery-order' or isinstance(data, str) and data == 'release-number' or isinstance(data, str) and data == 'pickup-reference' or isinstance(data, str) and data == 'delivery-reference' or isinstance(data, str) and data == 'appointment' or isinstance(data, str) and data == 'stop-sequence' or isinstance(data, str) and data == 'load-id' or isinstance(data, str) and data == 'manifest' or isinstance(data, str) and data == 'packing-list' or isinstance(data, str) and data == 'travel-manifest' or isinstance(data, str) and data == 'booking' or isinstance(data, str) and data == 'voyage' or isinstance(data, str) and data == 'ocean-container' or isinstance(data, str) and data == 'equipment-number' or isinstance(data, str) and data == 'seal-number' or isinstance(data, str) and data == 'route' or isinstance(data, str) and data == 'run' or isinstance(data, str) and data == 'forwarder-reference' or isinstance(data, str) and data == 'export-reference' or isinstance(data, str) and data == 'in-bond' or isinstance(data, str) and data == 'customs-entry' or isinstance(data, str) and data == 'foreign-trade-zone' or isinstance(data, str) and data == 'un-hazard-class' or isinstance(data, str) and data == 'continuous-move' or isinstance(data, str) and data == 'seller-invoice' or isinstance(data, str) and data == 'invoice' or isinstance(data, str) and data == 'consignee-invoice' or isinstance(data, str) and data == 'previous-invoice' or isinstance(data, str) and data == 'account' or isinstance(data, str) and data == 'billing-account' or isinstance(data, str) and data == 'quote' or isinstance(data, str) and data == 'price-quote' or isinstance(data, str) and data == 'contract' or isinstance(data, str) and data == 'department' or isinstance(data, str) and data == 'internal-vendor-id' or isinstance(data, str) and data == 'vendor-id' or isinstance(data, str) and data == 'store-number' or isinstance(data, str) and data == 'distribution-centre-number' or isinstance(data, str) and data == 'location-number' or isinstance(data, str) and data == 'origin-code' or isinstance(data, str) and data == 'destination-code' or isinstance(data, str) and data == 'lot-number' or isinstance(data, str) and data == 'serial-number' or isinstance(data, str) and data == 'storage-location' or isinstance(data, str) and data == 'link-number' or isinstance(data, str) and data == 'transaction-reference' or isinstance(data, str) and data == 'delivery-ticket' or isinstance(data, str) and data == 'scac' or isinstance(data, str) and data == 'motor-carrier-id' or isinstance(data, str) and data == 'transportation-control-number' or isinstance(data, str) and data == 'tax-id' or isinstance(data, str) and data == 'vat-id' or isinstance(data, str) and data == 'line-id' or isinstance(data, str) and data == 'document-code' or isinstance(data, str) and data == 'buyer-id' or isinstance(data, str) and data == 'consignment-id' or isinstance(data, str) and data == 'status' or isinstance(data, str) and data == 'other' or isinstance(data, str) and data == 'consignor-reference' or isinstance(data, str) and data == 'consignee-reference' or isinstance(data, str) and data == 'house-bill-of-lading' or isinstance(data, str) and data == 'master-air-waybill' or isinstance(data, str) and data == 'house-waybill' or isinstance(data, str) and data == 'transport-document' or isinstance(data, str) and data == 'delivery-note' or isinstance(data, str) and data == 'dispatch-advice' or isinstance(data, str) and data == 'dispatch-note' or isinstance(data, str) and data == 'receiving-advice' or isinstance(data, str) and data == 'order-response' or isinstance(data, str) and data == 'vessel' or isinstance(data, str) and data == 'credit-note' or isinstance(data, str) and data == 'inventory-report' or isinstance(data, str) and data == 'event-reference' or isinstance(data, str) and data == 'related-document' or isinstance(data, str) and data == 'previous-message' or isinstance(data, str) and data == 'original-message-reference' or isinstance(data, str) and data == 'cargo-control-number' or isinstance(data, str) and data == 'warehouse-entry' or isinstance(data, str) and data == 'promotion' or isinstance(data, str) and data == 'customer-inquiry' or isinstance(data, str) and data == 'customer-contract' or isinstance(data, str) and data == 'internal-document' or isinstance(data, str) and data == 'internal-purchase-order' or isinstance(data, str) and data == 'billing-document' or isinstance(data, str) and data == 'preceding-document' or isinstance(data, str) and data == 'third-party-reference' or isinstance(data, str) and data == 'ship-to-purchase-order' or isinstance(data, str) and data == 'sales-organisation' or isinstance(data, str) and data == 'distribution-channel' or isinstance(data, str) and data == 'division' or isinstance(data, str) and data == 'order-type' or isinstance(data, str) and data == 'sales-office' or isinstance(data, str) and data == 'sales-group' or isinstance(data, str) and data == 'company-code' or isinstance(data, str) and data == 'purchasing-organisation' or isinstance(data, str) and data == 'purchasing-group' or isinstance(data, str) and data == 'purchase-order-type'):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be one of ['bill-of-lading', 'master-bill-of-lading', 'ocean-bill-of-lading', 'trucker-bill-of-lading', 'government-bill-of-lading', 'previous-bill-of-lading', 'air-waybill', 'waybill', 'pro-number', 'freight-bill', 'tracking-number', 'shipment-id', 'customer-reference', 'purchase-order', 'customer-order', 'vendor-order', 'order-number', 'shipper-order', 'consignee-order', 'work-order', 'delivery-order', 'release-number', 'pickup-reference', 'delivery-reference', 'appointment', 'stop-sequence', 'load-id', 'manifest', 'packing-list', 'travel-manifest', 'booking', 'voyage', 'ocean-container', 'equipment-number', 'seal-number', 'route', 'run', 'forwarder-reference', 'export-reference', 'in-bond', 'customs-entry', 'foreign-trade-zone', 'un-hazard-class', 'continuous-move', 'seller-invoice', 'invoice', 'consignee-invoice', 'previous-invoice', 'account', 'billing-account', 'quote', 'price-quote', 'contract', 'department', 'internal-vendor-id', 'vendor-id', 'store-number', 'distribution-centre-number', 'location-number', 'origin-code', 'destination-code', 'lot-number', 'serial-number', 'storage-location', 'link-number', 'transaction-reference', 'delivery-ticket', 'scac', 'motor-carrier-id', 'transportation-control-number', 'tax-id', 'vat-id', 'line-id', 'document-code', 'buyer-id', 'consignment-id', 'status', 'other', 'consignor-reference', 'consignee-reference', 'house-bill-of-lading', 'master-air-waybill', 'house-waybill', 'transport-document', 'delivery-note', 'dispatch-advice', 'dispatch-note', 'receiving-advice', 'order-response', 'vessel', 'credit-note', 'inventory-report', 'event-reference', 'related-document', 'previous-message', 'original-message-reference', 'cargo-control-number', 'warehouse-entry', 'promotion', 'customer-inquiry', 'customer-contract', 'internal-document', 'internal-purchase-order', 'billing-document', 'preceding-document', 'third-party-reference', 'ship-to-purchase-order', 'sales-organisation', 'distribution-channel', 'division', 'order-type', 'sales-office', 'sales-group', 'company-code', 'purchasing-organisation', 'purchasing-group', 'purchase-order-type']")
    return data


def validate____defs_reportmethod(data: Any, custom_formats: dict[str, Any], name_prefix: str | None = None) -> Any:
    if not isinstance(data, (str)):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be string")
    if not (isinstance(data, str) and data == 'edi' or isinstance(data, str) and data == 'api' or isinstance(data, str) and data == 'telematics' or isinstance(data, str) and data == 'iot' or isinstance(data, str) and data == 'manual' or isinstance(data, str) and data == 'geofence' or isinstance(data, str) and data == 'portal'):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be one of ['edi', 'api', 'telematics', 'iot', 'manual', 'geofence', 'portal']")
    return data


def validate____defs_responsibleparty(data: Any, custom_formats: dict[str, Any], name_prefix: str | None = None) -> Any:
    if not isinstance(data, (str)):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be string")
    if not (isinstance(data, str) and data == 'none' or isinstance(data, str) and data == 'shipper' or isinstance(data, str) and data == 'carrier' or isinstance(data, str) and data == 'consignee' or isinstance(data, str) and data == 'payer' or isinstance(data, str) and data == 'warehouse' or isinstance(data, str) and data == 'authority' or isinstance(data, str) and data == 'force-majeure' or isinstance(data, str) and data == 'other' or isinstance(data, str) and data == 'unknown'):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be one of ['none', 'shipper', 'carrier', 'consignee', 'payer', 'warehouse', 'authority', 'force-majeure', 'other', 'unknown']")
    return data


def validate____defs_retractionerror(data: Any, custom_formats: dict[str, Any], name_prefix: str | None = None) -> Any:
    if not isinstance(data, (str)):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be string")
    if not (isinstance(data, str) and data == 'did-not-occur' or isinstance(data, str) and data == 'incorrect-data' or isinstance(data, str) and data == 'duplicate'):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be one of ['did-not-occur', 'incorrect-data', 'duplicate']")
    return data


def validate____defs_reversednskey(data: Any, custom_formats: dict[str, Any], name_prefix: str | None = None) -> Any:
    if not isinstance(data, (str)):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be string")
    if isinstance(data, str):
        data_len = len(data)
        if data_len > 128:
            raise JsonSchemaValueException("" + (name_prefix or "data") + " must be shorter than or equal to 128 characters")
        if not REGEX_PATTERNS['^[a-z][a-z0-9-]{0,62}(\\.[a-z0-9-]{1,63}){1,7}$'].search(data):
            raise JsonSchemaValueException("" + (name_prefix or "data") + " must match pattern ^[a-z][a-z0-9-]{0,62}(\\.[a-z0-9-]{1,63}){1,7}$")
    return data


def validate____defs_sealcondition(data: Any, custom_formats: dict[str, Any], name_prefix: str | None = None) -> Any:
    if not isinstance(data, (str)):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be string")
    if not (isinstance(data, str) and data == 'intact' or isinstance(data, str) and data == 'damaged' or isinstance(data, str) and data == 'broken' or isinstance(data, str) and data == 'missing'):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be one of ['intact', 'damaged', 'broken', 'missing']")
    return data


def validate____defs_sealissuer(data: Any, custom_formats: dict[str, Any], name_prefix: str | None = None) -> Any:
    if not isinstance(data, (str)):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be string")
    if not (isinstance(data, str) and data == 'shipper' or isinstance(data, str) and data == 'carrier' or isinstance(data, str) and data == 'customs' or isinstance(data, str) and data == 'terminal' or isinstance(data, str) and data == 'other'):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be one of ['shipper', 'carrier', 'customs', 'terminal', 'other']")
    return data


def validate____defs_sequencenumber(data: Any, custom_formats: dict[str, Any], name_prefix: str | None = None) -> Any:
    if not isinstance(data, (str)):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be string")
    if isinstance(data, str):
        if not REGEX_PATTERNS['^[0-9]{20}$'].search(data):
            raise JsonSchemaValueException("" + (name_prefix or "data") + " must match pattern ^[0-9]{20}$")
    return data


def validate____defs_servicetype(data: Any, custom_formats: dict[str, Any], name_prefix: str | None = None) -> Any:
    if not isinstance(data, (str)):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be string")
    if not (isinstance(data, str) and data == 'liftgate' or isinstance(data, str) and data == 'inside-pickup' or isinstance(data, str) and data == 'inside-delivery' or isinstance(data, str) and data == 'residential-pickup' or isinstance(data, str) and data == 'residential-delivery' or isinstance(data, str) and data == 'limited-access' or isinstance(data, str) and data == 'appointment' or isinstance(data, str) and data == 'notification' or isinstance(data, str) and data == 'team' or isinstance(data, str) and data == 'expedite' or isinstance(data, str) and data == 'hazmat' or isinstance(data, str) and data == 'temperature-control' or isinstance(data, str) and data == 'loading' or isinstance(data, str) and data == 'unloading' or isinstance(data, str) and data == 'sorting' or isinstance(data, str) and data == 'weekend' or isinstance(data, str) and data == 'cash-on-delivery' or isinstance(data, str) and data == 'proof-of-delivery' or isinstance(data, str) and data == 'other'):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be one of ['liftgate', 'inside-pickup', 'inside-delivery', 'residential-pickup', 'residential-delivery', 'limited-access', 'appointment', 'notification', 'team', 'expedite', 'hazmat', 'temperature-control', 'loading', 'unloading', 'sorting', 'weekend', 'cash-on-delivery', 'proof-of-delivery', 'other']")
    return data


def validate____defs_settlementmethod(data: Any, custom_formats: dict[str, Any], name_prefix: str | None = None) -> Any:
    if not isinstance(data, (str)):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be string")
    if not (isinstance(data, str) and data == 'transfer' or isinstance(data, str) and data == 'direct-debit' or isinstance(data, str) and data == 'netting' or isinstance(data, str) and data == 'card' or isinstance(data, str) and data == 'cheque' or isinstance(data, str) and data == 'clearing-house'):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be one of ['transfer', 'direct-debit', 'netting', 'card', 'cheque', 'clearing-house']")
    return data


def validate____defs_settlementreversalscope(data: Any, custom_formats: dict[str, Any], name_prefix: str | None = None) -> Any:
    if not isinstance(data, (str)):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be string")
    if not (isinstance(data, str) and data == 'full' or isinstance(data, str) and data == 'partial'):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be one of ['full', 'partial']")
    return data


def validate____defs_severitynumber(data: Any, custom_formats: dict[str, Any], name_prefix: str | None = None) -> Any:
    if not isinstance(data, (int)) and not (isinstance(data, float) and data.is_integer()) or isinstance(data, bool):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be integer")
    if isinstance(data, (int, float, Decimal)) and not isinstance(data, bool):
        if data < 1:
            raise JsonSchemaValueException("" + (name_prefix or "data") + " must be bigger than or equal to 1")
        if data > 24:
            raise JsonSchemaValueException("" + (name_prefix or "data") + " must be smaller than or equal to 24")
    return data


def validate____defs_sha256(data: Any, custom_formats: dict[str, Any], name_prefix: str | None = None) -> Any:
    if not isinstance(data, (str)):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be string")
    if isinstance(data, str):
        if not REGEX_PATTERNS['^[0-9a-f]{64}$'].search(data):
            raise JsonSchemaValueException("" + (name_prefix or "data") + " must match pattern ^[0-9a-f]{64}$")
    return data


def validate____defs_shipmentoutcome(data: Any, custom_formats: dict[str, Any], name_prefix: str | None = None) -> Any:
    if not isinstance(data, (str)):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be string")
    if not (isinstance(data, str) and data == 'delivered-full' or isinstance(data, str) and data == 'delivered-partial' or isinstance(data, str) and data == 'returned' or isinstance(data, str) and data == 'lost' or isinstance(data, str) and data == 'destroyed'):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be one of ['delivered-full', 'delivered-partial', 'returned', 'lost', 'destroyed']")
    return data


def validate____defs_shorttext(data: Any, custom_formats: dict[str, Any], name_prefix: str | None = None) -> Any:
    if not isinstance(data, (str)):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be string")
    if isinstance(data, str):
        data_len = len(data)
        if data_len < 1:
            raise JsonSchemaValueException("" + (name_prefix or "data") + " must be longer than or equal to 1 characters")
        if data_len > 140:
            raise JsonSchemaValueException("" + (name_prefix or "data") + " must be shorter than or equal to 140 characters")
        if not REGEX_PATTERNS['^[!-~\\u00A1-\\u167F\\u1681-\\u1FFF\\u200C\\u200D\\u2010-\\u2027\\u2030-\\u205E\\u2070-\\u2FFF\\u3001-\\uD7FF\\uE000-\\uFEFE\\uFF00-\\uFFFD]([!-~\\u00A1-\\u167F\\u1681-\\u1FFF\\u200C\\u200D\\u2010-\\u2027\\u2030-\\u205E\\u2070-\\u2FFF\\u3001-\\uD7FF\\uE000-\\uFEFE\\uFF00-\\uFFFD ]*[!-~\\u00A1-\\u167F\\u1681-\\u1FFF\\u200C\\u200D\\u2010-\\u2027\\u2030-\\u205E\\u2070-\\u2FFF\\u3001-\\uD7FF\\uE000-\\uFEFE\\uFF00-\\uFFFD])?$'].search(data):
            raise JsonSchemaValueException("" + (name_prefix or "data") + " must match pattern ^[!-~\\u00A1-\\u167F\\u1681-\\u1FFF\\u200C\\u200D\\u2010-\\u2027\\u2030-\\u205E\\u2070-\\u2FFF\\u3001-\\uD7FF\\uE000-\\uFEFE\\uFF00-\\uFFFD]([!-~\\u00A1-\\u167F\\u1681-\\u1FFF\\u200C\\u200D\\u2010-\\u2027\\u2030-\\u205E\\u2070-\\u2FFF\\u3001-\\uD7FF\\uE000-\\uFEFE\\uFF00-\\uFFFD ]*[!-~\\u00A1-\\u167F\\u1681-\\u1FFF\\u200C\\u200D\\u2010-\\u2027\\u2030-\\u205E\\u2070-\\u2FFF\\u3001-\\uD7FF\\uE000-\\uFEFE\\uFF00-\\uFFFD])?$")
    return data


def validate____defs_signaturemethod(data: Any, custom_formats: dict[str, Any], name_prefix: str | None = None) -> Any:
    if not isinstance(data, (str)):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be string")
    if not (isinstance(data, str) and data == 'ink' or isinstance(data, str) and data == 'electronic' or isinstance(data, str) and data == 'photo' or isinstance(data, str) and data == 'pin' or isinstance(data, str) and data == 'none'):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be one of ['ink', 'electronic', 'photo', 'pin', 'none']")
    return data


def validate____defs_sourcecodescheme(data: Any, custom_formats: dict[str, Any], name_prefix: str | None = None) -> Any:
    if not isinstance(data, (str)):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be string")
    if not (isinstance(data, str) and data == 'x12-23' or isinstance(data, str) and data == 'x12-40' or isinstance(data, str) and data == 'x12-66' or isinstance(data, str) and data == 'x12-91' or isinstance(data, str) and data == 'x12-98' or isinstance(data, str) and data == 'x12-122' or isinstance(data, str) and data == 'x12-128' or isinstance(data, str) and data == 'x12-146' or isinstance(data, str) and data == 'x12-150' or isinstance(data, str) and data == 'x12-152' or isinstance(data, str) and data == 'x12-157' or isinstance(data, str) and data == 'x12-163' or isinstance(data, str) and data == 'x12-176' or isinstance(data, str) and data == 'x12-187' or isinstance(data, str) and data == 'x12-188' or isinstance(data, str) and data == 'x12-202' or isinstance(data, str) and data == 'x12-235' or isinstance(data, str) and data == 'x12-309' or isinstance(data, str) and data == 'x12-353' or isinstance(data, str) and data == 'x12-355' or isinstance(data, str) and data == 'x12-363' or isinstance(data, str) and data == 'x12-366' or isinstance(data, str) and data == 'x12-368' or isinstance(data, str) and data == 'x12-374' or isinstance(data, str) and data == 'x12-432' or isinstance(data, str) and data == 'x12-558' or isinstance(data, str) and data == 'x12-587' or isinstance(data, str) and data == 'x12-668' or isinstance(data, str) and data == 'x12-670' or isinstance(data, str) and data == 'x12-673' or isinstance(data, str) and data == 'x12-1300' or isinstance(data, str) and data == 'x12-1650' or isinstance(data, str) and data == 'x12-1651' or isinstance(data, str) and data == 'x12-1652' or isinstance(data, str) and data == 'x12-segment' or isinstance(data, str) and data == 'edifact-1001' or isinstance(data, str) and data == 'edifact-1153' or isinstance(data, str) and data == 'edifact-1225' or isinstance(data, str) and data == 'edifact-1229' or isinstance(data, str) and data == 'edifact-2005' or isinstance(data, str) and data == 'edifact-3035' or isinstance(data, str) and data == 'edifact-4405' or isinstance(data, str) and data == 'edifact-6063' or isinstance(data, str) and data == 'edifact-7143' or isinstance(data, str) and data == 'edifact-7161' or isinstance(data, str) and data == 'edifact-8053' or isinstance(data, str) and data == 'edifact-9011' or isinstance(data, str) and data == 'edifact-9013' or isinstance(data, str) and data == 'unece-rec19' or isinstance(data, str) and data == 'unece-rec20' or isinstance(data, str) and data == 'unece-rec21' or isinstance(data, str) and data == 'unece-rec23' or isinstance(data, str) and data == 'unece-rec24' or isinstance(data, str) and data == 'sap-parvw' or isinstance(data, str) and data == 'sap-e1edk02-qualf' or isinstance(data, str) and data == 'sap-e1edk03-iddat' or isinstance(data, str) and data == 'sap-e1edk14-qualf' or isinstance(data, str) and data == 'sap-e1edp19-qualf' or isinstance(data, str) and data == 'sap-e1edp02-qualf' or isinstance(data, str) and data == 'sap-e1edp03-iddat' or isinstance(data, str) and data == 'sap-e1eds01-sumid' or isinstance(data, str) and data == 'sap-tdid' or isinstance(data, str) and data == 'sap-unit' or isinstance(data, str) and data == 'sap-insmk' or isinstance(data, str) and data == 'sap-bwart' or isinstance(data, str) and data == 'dcsa' or isinstance(data, str) and data == 'iata-xfsu' or isinstance(data, str) and data == 'cbv' or isinstance(data, str) and data == 'otm' or isinstance(data, str) and data == 'p44' or isinstance(data, str) and data == 'internal' or isinstance(data, str) and data == 'x12-103' or isinstance(data, str) and data == 'x12-184' or isinstance(data, str) and data == 'x12-221' or isinstance(data, str) and data == 'dcsa-2' or isinstance(data, str) and data == 'dcsa-3' or isinstance(data, str) and data == 'cbv-bizstep' or isinstance(data, str) and data == 'cbv-disposition'):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be one of ['x12-23', 'x12-40', 'x12-66', 'x12-91', 'x12-98', 'x12-122', 'x12-128', 'x12-146', 'x12-150', 'x12-152', 'x12-157', 'x12-163', 'x12-176', 'x12-187', 'x12-188', 'x12-202', 'x12-235', 'x12-309', 'x12-353', 'x12-355', 'x12-363', 'x12-366', 'x12-368', 'x12-374', 'x12-432', 'x12-558', 'x12-587', 'x12-668', 'x12-670', 'x12-673', 'x12-1300', 'x12-1650', 'x12-1651', 'x12-1652', 'x12-segment', 'edifact-1001', 'edifact-1153', 'edifact-1225', 'edifact-1229', 'edifact-2005', 'edifact-3035', 'edifact-4405', 'edifact-6063', 'edifact-7143', 'edifact-7161', 'edifact-8053', 'edifact-9011', 'edifact-9013', 'unece-rec19', 'unece-rec20', 'unece-rec21', 'unece-rec23', 'unece-rec24', 'sap-parvw', 'sap-e1edk02-qualf', 'sap-e1edk03-iddat', 'sap-e1edk14-qualf', 'sap-e1edp19-qualf', 'sap-e1edp02-qualf', 'sap-e1edp03-iddat', 'sap-e1eds01-sumid', 'sap-tdid', 'sap-unit', 'sap-insmk', 'sap-bwart', 'dcsa', 'iata-xfsu', 'cbv', 'otm', 'p44', 'internal', 'x12-103', 'x12-184', 'x12-221', 'dcsa-2', 'dcsa-3', 'cbv-bizstep', 'cbv-disposition']")
    return data


def validate____defs_sscc(data: Any, custom_formats: dict[str, Any], name_prefix: str | None = None) -> Any:
    if not isinstance(data, (str)):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be string")
    if isinstance(data, str):
        if not REGEX_PATTERNS['^[0-9]{18}$'].search(data):
            raise JsonSchemaValueException("" + (name_prefix or "data") + " must match pattern ^[0-9]{18}$")
    return data


def validate____defs_stockstatus(data: Any, custom_formats: dict[str, Any], name_prefix: str | None = None) -> Any:
    if not isinstance(data, (str)):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be string")
    if not (isinstance(data, str) and data == 'expected' or isinstance(data, str) and data == 'available' or isinstance(data, str) and data == 'quality-hold' or isinstance(data, str) and data == 'damaged' or isinstance(data, str) and data == 'returned' or isinstance(data, str) and data == 'allocated' or isinstance(data, str) and data == 'picked' or isinstance(data, str) and data == 'issued' or isinstance(data, str) and data == 'in-transit' or isinstance(data, str) and data == 'blocked' or isinstance(data, str) and data == 'expired' or isinstance(data, str) and data == 'recalled' or isinstance(data, str) and data == 'scrapped'):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be one of ['expected', 'available', 'quality-hold', 'damaged', 'returned', 'allocated', 'picked', 'issued', 'in-transit', 'blocked', 'expired', 'recalled', 'scrapped']")
    return data


def validate____defs_stopactivity(data: Any, custom_formats: dict[str, Any], name_prefix: str | None = None) -> Any:
    if not isinstance(data, (str)):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be string")
    if not (isinstance(data, str) and data == 'pickup' or isinstance(data, str) and data == 'pickup-complete' or isinstance(data, str) and data == 'pickup-partial' or isinstance(data, str) and data == 'delivery' or isinstance(data, str) and data == 'delivery-complete' or isinstance(data, str) and data == 'delivery-partial' or isinstance(data, str) and data == 'cross-dock' or isinstance(data, str) and data == 'consolidate' or isinstance(data, str) and data == 'drop' or isinstance(data, str) and data == 'hook' or isinstance(data, str) and data == 'heat' or isinstance(data, str) and data == 'weigh' or isinstance(data, str) and data == 'customs' or isinstance(data, str) and data == 'rest' or isinstance(data, str) and data == 'other'):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be one of ['pickup', 'pickup-complete', 'pickup-partial', 'delivery', 'delivery-complete', 'delivery-partial', 'cross-dock', 'consolidate', 'drop', 'hook', 'heat', 'weigh', 'customs', 'rest', 'other']")
    return data


def validate____defs_subdivisioncode(data: Any, custom_formats: dict[str, Any], name_prefix: str | None = None) -> Any:
    if not isinstance(data, (str)):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be string")
    if isinstance(data, str):
        if not REGEX_PATTERNS['^([A-Z]{2}-)?[A-Z0-9]{1,3}$'].search(data):
            raise JsonSchemaValueException("" + (name_prefix or "data") + " must match pattern ^([A-Z]{2}-)?[A-Z0-9]{1,3}$")
    return data


def validate____defs_taxtype(data: Any, custom_formats: dict[str, Any], name_prefix: str | None = None) -> Any:
    if not isinstance(data, (str)):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be string")
    if not (isinstance(data, str) and data == 'vat' or isinstance(data, str) and data == 'gst' or isinstance(data, str) and data == 'hst' or isinstance(data, str) and data == 'sales-tax' or isinstance(data, str) and data == 'withholding' or isinstance(data, str) and data == 'other'):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be one of ['vat', 'gst', 'hst', 'sales-tax', 'withholding', 'other']")
    return data


def validate____defs_temperaturemonitoring(data: Any, custom_formats: dict[str, Any], name_prefix: str | None = None) -> Any:
    if not isinstance(data, (str)):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be string")
    if not (isinstance(data, str) and data == 'none' or isinstance(data, str) and data == 'continuous' or isinstance(data, str) and data == 'spot'):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be one of ['none', 'continuous', 'spot']")
    return data


def validate____defs_temperatureunit(data: Any, custom_formats: dict[str, Any], name_prefix: str | None = None) -> Any:
    if not isinstance(data, (str)):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be string")
    if not (isinstance(data, str) and data == 'CEL' or isinstance(data, str) and data == 'FAH'):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be one of ['CEL', 'FAH']")
    return data


def validate____defs_tenderclosure(data: Any, custom_formats: dict[str, Any], name_prefix: str | None = None) -> Any:
    if not isinstance(data, (str)):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be string")
    if not (isinstance(data, str) and data == 'withdrawn' or isinstance(data, str) and data == 'expired' or isinstance(data, str) and data == 'superseded'):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be one of ['withdrawn', 'expired', 'superseded']")
    return data


def validate____defs_tenderpurpose(data: Any, custom_formats: dict[str, Any], name_prefix: str | None = None) -> Any:
    if not isinstance(data, (str)):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be string")
    if not (isinstance(data, str) and data == 'original' or isinstance(data, str) and data == 'change' or isinstance(data, str) and data == 'replace'):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be one of ['original', 'change', 'replace']")
    return data


def validate____defs_tenderterm(data: Any, custom_formats: dict[str, Any], name_prefix: str | None = None) -> Any:
    if not isinstance(data, (str)):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be string")
    if not (isinstance(data, str) and data == 'rate' or isinstance(data, str) and data == 'accessorials' or isinstance(data, str) and data == 'pickup-time' or isinstance(data, str) and data == 'delivery-time' or isinstance(data, str) and data == 'stops' or isinstance(data, str) and data == 'equipment' or isinstance(data, str) and data == 'service' or isinstance(data, str) and data == 'quantity' or isinstance(data, str) and data == 'payment' or isinstance(data, str) and data == 'other'):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be one of ['rate', 'accessorials', 'pickup-time', 'delivery-time', 'stops', 'equipment', 'service', 'quantity', 'payment', 'other']")
    return data


def validate____defs_text(data: Any, custom_formats: dict[str, Any], name_prefix: str | None = None) -> Any:
    if not isinstance(data, (str)):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be string")
    if isinstance(data, str):
        data_len = len(data)
        if data_len < 1:
            raise JsonSchemaValueException("" + (name_prefix or "data") + " must be longer than or equal to 1 characters")
        if data_len > 512:
            raise JsonSchemaValueException("" + (name_prefix or "data") + " must be shorter than or equal to 512 characters")
        if not REGEX_PATTERNS['^[!-~\\u00A1-\\u167F\\u1681-\\u1FFF\\u200C\\u200D\\u2010-\\u2027\\u2030-\\u205E\\u2070-\\u2FFF\\u3001-\\uD7FF\\uE000-\\uFEFE\\uFF00-\\uFFFD]([!-~\\u00A1-\\u167F\\u1681-\\u1FFF\\u200C\\u200D\\u2010-\\u2027\\u2030-\\u205E\\u2070-\\u2FFF\\u3001-\\uD7FF\\uE000-\\uFEFE\\uFF00-\\uFFFD ]*[!-~\\u00A1-\\u167F\\u1681-\\u1FFF\\u200C\\u200D\\u2010-\\u2027\\u2030-\\u205E\\u2070-\\u2FFF\\u3001-\\uD7FF\\uE000-\\uFEFE\\uFF00-\\uFFFD])?$'].search(data):
            raise JsonSchemaValueException("" + (name_prefix or "data") + " must match pattern ^[!-~\\u00A1-\\u167F\\u1681-\\u1FFF\\u200C\\u200D\\u2010-\\u2027\\u2030-\\u205E\\u2070-\\u2FFF\\u3001-\\uD7FF\\uE000-\\uFEFE\\uFF00-\\uFFFD]([!-~\\u00A1-\\u167F\\u1681-\\u1FFF\\u200C\\u200D\\u2010-\\u2027\\u2030-\\u205E\\u2070-\\u2FFF\\u3001-\\uD7FF\\uE000-\\uFEFE\\uFF00-\\uFFFD ]*[!-~\\u00A1-\\u167F\\u1681-\\u1FFF\\u200C\\u200D\\u2010-\\u2027\\u2030-\\u205E\\u2070-\\u2FFF\\u3001-\\uD7FF\\uE000-\\uFEFE\\uFF00-\\uFFFD])?$")
    return data


def validate____defs_timesource(data: Any, custom_formats: dict[str, Any], name_prefix: str | None = None) -> Any:
    if not isinstance(data, (str)):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be string")
    if not (isinstance(data, str) and data == 'event' or isinstance(data, str) and data == 'message' or isinstance(data, str) and data == 'recorded'):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be one of ['event', 'message', 'recorded']")
    return data


def validate____defs_timezone(data: Any, custom_formats: dict[str, Any], name_prefix: str | None = None) -> Any:
    if not isinstance(data, (str)):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be string")
    if isinstance(data, str):
        data_len = len(data)
        if data_len > 64:
            raise JsonSchemaValueException("" + (name_prefix or "data") + " must be shorter than or equal to 64 characters")
        if not REGEX_PATTERNS['^[A-Z][A-Za-z0-9_+-]*(/[A-Za-z0-9_+-]{1,32})?(/[A-Za-z0-9_+-]{1,32})?$'].search(data):
            raise JsonSchemaValueException("" + (name_prefix or "data") + " must match pattern ^[A-Z][A-Za-z0-9_+-]*(/[A-Za-z0-9_+-]{1,32})?(/[A-Za-z0-9_+-]{1,32})?$")
    return data


def validate____defs_timestamp(data: Any, custom_formats: dict[str, Any], name_prefix: str | None = None) -> Any:
    if not isinstance(data, (str)):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be string")
    if isinstance(data, str):
        if not REGEX_PATTERNS['^(([0-9]{3}[1-9]|[0-9]{2}[1-9]0|[0-9][1-9]00|[1-9]000)-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)-02-29)T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,6})?(Z|\\+([01][0-9]|2[0-3]):[0-5][0-9]|-(0[1-9]|1[0-9]|2[0-3]):[0-5][0-9]|-00:(0[1-9]|[1-5][0-9]))$'].search(data):
            raise JsonSchemaValueException("" + (name_prefix or "data") + " must match pattern ^(([0-9]{3}[1-9]|[0-9]{2}[1-9]0|[0-9][1-9]00|[1-9]000)-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)-02-29)T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,6})?(Z|\\+([01][0-9]|2[0-3]):[0-5][0-9]|-(0[1-9]|1[0-9]|2[0-3]):[0-5][0-9]|-00:(0[1-9]|[1-5][0-9]))$")
    return data


def validate____defs_tolerancecombination(data: Any, custom_formats: dict[str, Any], name_prefix: str | None = None) -> Any:
    if not isinstance(data, (str)):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be string")
    if not (isinstance(data, str) and data == 'both' or isinstance(data, str) and data == 'either'):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be one of ['both', 'either']")
    return data


def validate____defs_traceparent(data: Any, custom_formats: dict[str, Any], name_prefix: str | None = None) -> Any:
    if not isinstance(data, (str)):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be string")
    if isinstance(data, str):
        if not REGEX_PATTERNS['^[0-9a-f]{2}-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}$'].search(data):
            raise JsonSchemaValueException("" + (name_prefix or "data") + " must match pattern ^[0-9a-f]{2}-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}$")
    return data


def validate____defs_tracestate(data: Any, custom_formats: dict[str, Any], name_prefix: str | None = None) -> Any:
    if not isinstance(data, (str)):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be string")
    if isinstance(data, str):
        data_len = len(data)
        if data_len < 1:
            raise JsonSchemaValueException("" + (name_prefix or "data") + " must be longer than or equal to 1 characters")
        if data_len > 512:
            raise JsonSchemaValueException("" + (name_prefix or "data") + " must be shorter than or equal to 512 characters")
        if not REGEX_PATTERNS['^[ -~]+$'].search(data):
            raise JsonSchemaValueException("" + (name_prefix or "data") + " must match pattern ^[ -~]+$")
    return data


def validate____defs_transportmode(data: Any, custom_formats: dict[str, Any], name_prefix: str | None = None) -> Any:
    if not isinstance(data, (str)):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be string")
    if not (isinstance(data, str) and data == 'road' or isinstance(data, str) and data == 'road-ltl' or isinstance(data, str) and data == 'supplier-truck' or isinstance(data, str) and data == 'rail' or isinstance(data, str) and data == 'sea' or isinstance(data, str) and data == 'inland-waterway' or isinstance(data, str) and data == 'air' or isinstance(data, str) and data == 'intermodal' or isinstance(data, str) and data == 'multimodal' or isinstance(data, str) and data == 'parcel' or isinstance(data, str) and data == 'courier' or isinstance(data, str) and data == 'mail' or isinstance(data, str) and data == 'customer-pickup' or isinstance(data, str) and data == 'best-way' or isinstance(data, str) and data == 'consolidation' or isinstance(data, str) and data == 'pipeline' or isinstance(data, str) and data == 'other'):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be one of ['road', 'road-ltl', 'supplier-truck', 'rail', 'sea', 'inland-waterway', 'air', 'intermodal', 'multimodal', 'parcel', 'courier', 'mail', 'customer-pickup', 'best-way', 'consolidation', 'pipeline', 'other']")
    return data


def validate____defs_unnumber(data: Any, custom_formats: dict[str, Any], name_prefix: str | None = None) -> Any:
    if not isinstance(data, (str)):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be string")
    if isinstance(data, str):
        if not REGEX_PATTERNS['^[0-9]{4}$'].search(data):
            raise JsonSchemaValueException("" + (name_prefix or "data") + " must match pattern ^[0-9]{4}$")
    return data


def validate____defs_unitcode(data: Any, custom_formats: dict[str, Any], name_prefix: str | None = None) -> Any:
    if not isinstance(data, (str)):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be string")
    if isinstance(data, str):
        if not REGEX_PATTERNS['^[A-Z0-9]{2,3}$'].search(data):
            raise JsonSchemaValueException("" + (name_prefix or "data") + " must match pattern ^[A-Z0-9]{2,3}$")
    return data


def validate____defs_unlocode(data: Any, custom_formats: dict[str, Any], name_prefix: str | None = None) -> Any:
    if not isinstance(data, (str)):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be string")
    if isinstance(data, str):
        if not REGEX_PATTERNS['^[A-Z]{2}[A-Z2-9]{3}$'].search(data):
            raise JsonSchemaValueException("" + (name_prefix or "data") + " must match pattern ^[A-Z]{2}[A-Z2-9]{3}$")
    return data


def validate____defs_uri(data: Any, custom_formats: dict[str, Any], name_prefix: str | None = None) -> Any:
    if not isinstance(data, (str)):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be string")
    if isinstance(data, str):
        data_len = len(data)
        if data_len > 2048:
            raise JsonSchemaValueException("" + (name_prefix or "data") + " must be shorter than or equal to 2048 characters")
        if not REGEX_PATTERNS['^[A-Za-z][A-Za-z0-9+.-]*:[!-~]+$'].search(data):
            raise JsonSchemaValueException("" + (name_prefix or "data") + " must match pattern ^[A-Za-z][A-Za-z0-9+.-]*:[!-~]+$")
    return data


def validate____defs_urireference(data: Any, custom_formats: dict[str, Any], name_prefix: str | None = None) -> Any:
    if not isinstance(data, (str)):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be string")
    if isinstance(data, str):
        data_len = len(data)
        if data_len < 1:
            raise JsonSchemaValueException("" + (name_prefix or "data") + " must be longer than or equal to 1 characters")
        if data_len > 255:
            raise JsonSchemaValueException("" + (name_prefix or "data") + " must be shorter than or equal to 255 characters")
        if not REGEX_PATTERNS['^[!-~]+$'].search(data):
            raise JsonSchemaValueException("" + (name_prefix or "data") + " must match pattern ^[!-~]+$")
    return data


def validate____defs_worktype(data: Any, custom_formats: dict[str, Any], name_prefix: str | None = None) -> Any:
    if not isinstance(data, (str)):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be string")
    if not (isinstance(data, str) and data == 'wave' or isinstance(data, str) and data == 'batch' or isinstance(data, str) and data == 'waveless'):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be one of ['wave', 'batch', 'waveless']")
    return data


def validate____defs_zonesource(data: Any, custom_formats: dict[str, Any], name_prefix: str | None = None) -> Any:
    if not isinstance(data, (str)):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be string")
    if not (isinstance(data, str) and data == 'stated' or isinstance(data, str) and data == 'location' or isinstance(data, str) and data == 'partner' or isinstance(data, str) and data == 'unknown'):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be one of ['stated', 'location', 'partner', 'unknown']")
    return data

"""Validates shipment_load_planned.

Generated from schemas by fastjsonschema 2.22.3; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from canonical._generated.validators.components.dangerous_goods import validate____defs_dangerousgoods
from canonical._generated.validators.components.date_reference import validate____defs_datereference
from canonical._generated.validators.components.emissions import validate____defs_emissions
from canonical._generated.validators.components.equipment import validate____defs_equipment
from canonical._generated.validators.components.equipment_requirement import validate____defs_equipmentrequirement
from canonical._generated.validators.components.extensions import validate____defs_extensions
from canonical._generated.validators.components.handling_totals import validate____defs_handlingtotals
from canonical._generated.validators.components.instruction import validate____defs_instruction
from canonical._generated.validators.components.leg import validate____defs_leg
from canonical._generated.validators.components.moment import validate____defs_moment
from canonical._generated.validators.components.money import validate____defs_money
from canonical._generated.validators.components.party import validate____defs_party
from canonical._generated.validators.components.quantity import validate____defs_quantity
from canonical._generated.validators.components.reference import validate____defs_reference
from canonical._generated.validators.components.special_service import validate____defs_specialservice
from canonical._generated.validators.components.stop import validate____defs_stop
from canonical._generated.validators.components.temperature_requirement import validate____defs_temperaturerequirement
from canonical._generated.validators.scalars import validate____defs_identifier
from canonical._generated.validators.scalars import validate____defs_paymentmethod
from canonical._generated.validators.scalars import validate____defs_plantype
from canonical._generated.validators.scalars import validate____defs_positiveinteger
from canonical._generated.validators.scalars import validate____defs_shorttext
from canonical._generated.validators.scalars import validate____defs_transportmode
from canonical.errors import SchemaRefusedError as JsonSchemaValueException

JsonSchemaValuesException = JsonSchemaValueException


def validate____defs_loadplanned(data: Any, custom_formats: dict[str, Any], name_prefix: str | None = None) -> Any:
    if not isinstance(data, (dict)):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be object")
    data_is_dict = isinstance(data, dict)
    if data_is_dict:
        data__missing_keys = set(['loadId', 'loadRevision', 'stops']) - data.keys()
        if data__missing_keys:
            raise JsonSchemaValueException("" + (name_prefix or "data") + " must contain ")
        data_keys = set(data.keys())
        if "loadId" in data_keys:
            data_keys.remove("loadId")
            data__loadId = data["loadId"]
            validate____defs_identifier(data__loadId, custom_formats, (name_prefix or "data") + ".loadId")
        if "loadRevision" in data_keys:
            data_keys.remove("loadRevision")
            data__loadRevision = data["loadRevision"]
            validate____defs_positiveinteger(data__loadRevision, custom_formats, (name_prefix or "data") + ".loadRevision")
        if "plannedAt" in data_keys:
            data_keys.remove("plannedAt")
            data__plannedAt = data["plannedAt"]
            validate____defs_moment(data__plannedAt, custom_formats, (name_prefix or "data") + ".plannedAt")
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
        if "planType" in data_keys:
            data_keys.remove("planType")
            data__planType = data["planType"]
            validate____defs_plantype(data__planType, custom_formats, (name_prefix or "data") + ".planType")
        if "transportMode" in data_keys:
            data_keys.remove("transportMode")
            data__transportMode = data["transportMode"]
            validate____defs_transportmode(data__transportMode, custom_formats, (name_prefix or "data") + ".transportMode")
        if "serviceLevel" in data_keys:
            data_keys.remove("serviceLevel")
            data__serviceLevel = data["serviceLevel"]
            validate____defs_shorttext(data__serviceLevel, custom_formats, (name_prefix or "data") + ".serviceLevel")
        if "paymentMethod" in data_keys:
            data_keys.remove("paymentMethod")
            data__paymentMethod = data["paymentMethod"]
            validate____defs_paymentmethod(data__paymentMethod, custom_formats, (name_prefix or "data") + ".paymentMethod")
        if "carrier" in data_keys:
            data_keys.remove("carrier")
            data__carrier = data["carrier"]
            validate____defs_party(data__carrier, custom_formats, (name_prefix or "data") + ".carrier")
        if "stops" in data_keys:
            data_keys.remove("stops")
            data__stops = data["stops"]
            if not isinstance(data__stops, (list, tuple)):
                raise JsonSchemaValueException("" + (name_prefix or "data") + ".stops must be array")
            data__stops_is_list = isinstance(data__stops, (list, tuple))
            if data__stops_is_list:
                data__stops_len = len(data__stops)
                if data__stops_len < 2:
                    raise JsonSchemaValueException("" + (name_prefix or "data") + ".stops must contain at least 2 items")
                if data__stops_len > 999:
                    raise JsonSchemaValueException("" + (name_prefix or "data") + ".stops must contain less than or equal to 999 items")
                for data__stops_x, data__stops_item in enumerate(data__stops):
                    validate____defs_stop(data__stops_item, custom_formats, (name_prefix or "data") + ".stops[{data__stops_x}]".format(**locals()))
        if "legs" in data_keys:
            data_keys.remove("legs")
            data__legs = data["legs"]
            if not isinstance(data__legs, (list, tuple)):
                raise JsonSchemaValueException("" + (name_prefix or "data") + ".legs must be array")
            data__legs_is_list = isinstance(data__legs, (list, tuple))
            if data__legs_is_list:
                data__legs_len = len(data__legs)
                if data__legs_len < 1:
                    raise JsonSchemaValueException("" + (name_prefix or "data") + ".legs must contain at least 1 items")
                if data__legs_len > 99:
                    raise JsonSchemaValueException("" + (name_prefix or "data") + ".legs must contain less than or equal to 99 items")
                for data__legs_x, data__legs_item in enumerate(data__legs):
                    validate____defs_leg(data__legs_item, custom_formats, (name_prefix or "data") + ".legs[{data__legs_x}]".format(**locals()))
        if "equipmentRequirement" in data_keys:
            data_keys.remove("equipmentRequirement")
            data__equipmentRequirement = data["equipmentRequirement"]
            validate____defs_equipmentrequirement(data__equipmentRequirement, custom_formats, (name_prefix or "data") + ".equipmentRequirement")
        if "equipment" in data_keys:
            data_keys.remove("equipment")
            data__equipment = data["equipment"]
            if not isinstance(data__equipment, (list, tuple)):
                raise JsonSchemaValueException("" + (name_prefix or "data") + ".equipment must be array")
            data__equipment_is_list = isinstance(data__equipment, (list, tuple))
            if data__equipment_is_list:
                data__equipment_len = len(data__equipment)
                if data__equipment_len < 1:
                    raise JsonSchemaValueException("" + (name_prefix or "data") + ".equipment must contain at least 1 items")
                if data__equipment_len > 20:
                    raise JsonSchemaValueException("" + (name_prefix or "data") + ".equipment must contain less than or equal to 20 items")
                for data__equipment_x, data__equipment_item in enumerate(data__equipment):
                    validate____defs_equipment(data__equipment_item, custom_formats, (name_prefix or "data") + ".equipment[{data__equipment_x}]".format(**locals()))
        if "totals" in data_keys:
            data_keys.remove("totals")
            data__totals = data["totals"]
            validate____defs_handlingtotals(data__totals, custom_formats, (name_prefix or "data") + ".totals")
        if "plannedDistance" in data_keys:
            data_keys.remove("plannedDistance")
            data__plannedDistance = data["plannedDistance"]
            validate____defs_quantity(data__plannedDistance, custom_formats, (name_prefix or "data") + ".plannedDistance")
        if "plannedEmissions" in data_keys:
            data_keys.remove("plannedEmissions")
            data__plannedEmissions = data["plannedEmissions"]
            validate____defs_emissions(data__plannedEmissions, custom_formats, (name_prefix or "data") + ".plannedEmissions")
        if "temperatureRequirement" in data_keys:
            data_keys.remove("temperatureRequirement")
            data__temperatureRequirement = data["temperatureRequirement"]
            validate____defs_temperaturerequirement(data__temperatureRequirement, custom_formats, (name_prefix or "data") + ".temperatureRequirement")
        if "dangerousGoods" in data_keys:
            data_keys.remove("dangerousGoods")
            data__dangerousGoods = data["dangerousGoods"]
            if not isinstance(data__dangerousGoods, (list, tuple)):
                raise JsonSchemaValueException("" + (name_prefix or "data") + ".dangerousGoods must be array")
            data__dangerousGoods_is_list = isinstance(data__dangerousGoods, (list, tuple))
            if data__dangerousGoods_is_list:
                data__dangerousGoods_len = len(data__dangerousGoods)
                if data__dangerousGoods_len < 1:
                    raise JsonSchemaValueException("" + (name_prefix or "data") + ".dangerousGoods must contain at least 1 items")
                if data__dangerousGoods_len > 99:
                    raise JsonSchemaValueException("" + (name_prefix or "data") + ".dangerousGoods must contain less than or equal to 99 items")
                for data__dangerousGoods_x, data__dangerousGoods_item in enumerate(data__dangerousGoods):
                    validate____defs_dangerousgoods(data__dangerousGoods_item, custom_formats, (name_prefix or "data") + ".dangerousGoods[{data__dangerousGoods_x}]".format(**locals()))
        if "specialServices" in data_keys:
            data_keys.remove("specialServices")
            data__specialServices = data["specialServices"]
            if not isinstance(data__specialServices, (list, tuple)):
                raise JsonSchemaValueException("" + (name_prefix or "data") + ".specialServices must be array")
            data__specialServices_is_list = isinstance(data__specialServices, (list, tuple))
            if data__specialServices_is_list:
                data__specialServices_len = len(data__specialServices)
                if data__specialServices_len < 1:
                    raise JsonSchemaValueException("" + (name_prefix or "data") + ".specialServices must contain at least 1 items")
                if data__specialServices_len > 50:
                    raise JsonSchemaValueException("" + (name_prefix or "data") + ".specialServices must contain less than or equal to 50 items")
                for data__specialServices_x, data__specialServices_item in enumerate(data__specialServices):
                    validate____defs_specialservice(data__specialServices_item, custom_formats, (name_prefix or "data") + ".specialServices[{data__specialServices_x}]".format(**locals()))
        if "estimatedCost" in data_keys:
            data_keys.remove("estimatedCost")
            data__estimatedCost = data["estimatedCost"]
            validate____defs_money(data__estimatedCost, custom_formats, (name_prefix or "data") + ".estimatedCost")
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
                if data__parties_len > 30:
                    raise JsonSchemaValueException("" + (name_prefix or "data") + ".parties must contain less than or equal to 30 items")
                for data__parties_x, data__parties_item in enumerate(data__parties):
                    validate____defs_party(data__parties_item, custom_formats, (name_prefix or "data") + ".parties[{data__parties_x}]".format(**locals()))
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
    validate____defs_loadplanned(data, {}, "data")

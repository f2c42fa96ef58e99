"""Validates shipment_tender_countered.

Generated from schemas by fastjsonschema 2.22.3; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from canonical._generated.validators.components.charge_line import validate____defs_chargeline
from canonical._generated.validators.components.date_reference import validate____defs_datereference
from canonical._generated.validators.components.equipment_requirement import validate____defs_equipmentrequirement
from canonical._generated.validators.components.extensions import validate____defs_extensions
from canonical._generated.validators.components.handling_totals import validate____defs_handlingtotals
from canonical._generated.validators.components.instruction import validate____defs_instruction
from canonical._generated.validators.components.moment import validate____defs_moment
from canonical._generated.validators.components.money import validate____defs_money
from canonical._generated.validators.components.party import validate____defs_party
from canonical._generated.validators.components.reason import validate____defs_reason
from canonical._generated.validators.components.reference import validate____defs_reference
from canonical._generated.validators.components.source_code import validate____defs_sourcecode
from canonical._generated.validators.components.stop import validate____defs_stop
from canonical._generated.validators.scalars import validate____defs_counterofferkind
from canonical._generated.validators.scalars import validate____defs_identifier
from canonical._generated.validators.scalars import validate____defs_positiveinteger
from canonical._generated.validators.scalars import validate____defs_shorttext
from canonical._generated.validators.scalars import validate____defs_tenderterm
from canonical.errors import SchemaRefusedError as JsonSchemaValueException

JsonSchemaValuesException = JsonSchemaValueException


def validate____defs_tendercountered(data: Any, custom_formats: dict[str, Any], name_prefix: str | None = None) -> Any:
    if not isinstance(data, (dict)):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be object")
    data_is_dict = isinstance(data, dict)
    if data_is_dict:
        data__missing_keys = set(['loadId', 'carrier']) - data.keys()
        if data__missing_keys:
            raise JsonSchemaValueException("" + (name_prefix or "data") + " must contain ")
        data_keys = set(data.keys())
        if "tenderId" in data_keys:
            data_keys.remove("tenderId")
            data__tenderId = data["tenderId"]
            validate____defs_identifier(data__tenderId, custom_formats, (name_prefix or "data") + ".tenderId")
        if "tenderRound" in data_keys:
            data_keys.remove("tenderRound")
            data__tenderRound = data["tenderRound"]
            validate____defs_positiveinteger(data__tenderRound, custom_formats, (name_prefix or "data") + ".tenderRound")
        if "loadId" in data_keys:
            data_keys.remove("loadId")
            data__loadId = data["loadId"]
            validate____defs_identifier(data__loadId, custom_formats, (name_prefix or "data") + ".loadId")
        if "carrier" in data_keys:
            data_keys.remove("carrier")
            data__carrier = data["carrier"]
            validate____defs_party(data__carrier, custom_formats, (name_prefix or "data") + ".carrier")
        if "responseId" in data_keys:
            data_keys.remove("responseId")
            data__responseId = data["responseId"]
            validate____defs_identifier(data__responseId, custom_formats, (name_prefix or "data") + ".responseId")
        if "respondedAt" in data_keys:
            data_keys.remove("respondedAt")
            data__respondedAt = data["respondedAt"]
            validate____defs_moment(data__respondedAt, custom_formats, (name_prefix or "data") + ".respondedAt")
        if "kind" in data_keys:
            data_keys.remove("kind")
            data__kind = data["kind"]
            validate____defs_counterofferkind(data__kind, custom_formats, (name_prefix or "data") + ".kind")
        if "changedTerms" in data_keys:
            data_keys.remove("changedTerms")
            data__changedTerms = data["changedTerms"]
            if not isinstance(data__changedTerms, (list, tuple)):
                raise JsonSchemaValueException("" + (name_prefix or "data") + ".changedTerms must be array")
            data__changedTerms_is_list = isinstance(data__changedTerms, (list, tuple))
            if data__changedTerms_is_list:
                data__changedTerms_len = len(data__changedTerms)
                if data__changedTerms_len < 1:
                    raise JsonSchemaValueException("" + (name_prefix or "data") + ".changedTerms must contain at least 1 items")
                if data__changedTerms_len > 20:
                    raise JsonSchemaValueException("" + (name_prefix or "data") + ".changedTerms must contain less than or equal to 20 items")
                for data__changedTerms_x, data__changedTerms_item in enumerate(data__changedTerms):
                    validate____defs_tenderterm(data__changedTerms_item, custom_formats, (name_prefix or "data") + ".changedTerms[{data__changedTerms_x}]".format(**locals()))
        if "proposedRate" in data_keys:
            data_keys.remove("proposedRate")
            data__proposedRate = data["proposedRate"]
            validate____defs_money(data__proposedRate, custom_formats, (name_prefix or "data") + ".proposedRate")
        if "proposedCharges" in data_keys:
            data_keys.remove("proposedCharges")
            data__proposedCharges = data["proposedCharges"]
            if not isinstance(data__proposedCharges, (list, tuple)):
                raise JsonSchemaValueException("" + (name_prefix or "data") + ".proposedCharges must be array")
            data__proposedCharges_is_list = isinstance(data__proposedCharges, (list, tuple))
            if data__proposedCharges_is_list:
                data__proposedCharges_len = len(data__proposedCharges)
                if data__proposedCharges_len < 1:
                    raise JsonSchemaValueException("" + (name_prefix or "data") + ".proposedCharges must contain at least 1 items")
                if data__proposedCharges_len > 99:
                    raise JsonSchemaValueException("" + (name_prefix or "data") + ".proposedCharges must contain less than or equal to 99 items")
                for data__proposedCharges_x, data__proposedCharges_item in enumerate(data__proposedCharges):
                    validate____defs_chargeline(data__proposedCharges_item, custom_formats, (name_prefix or "data") + ".proposedCharges[{data__proposedCharges_x}]".format(**locals()))
        if "proposedStops" in data_keys:
            data_keys.remove("proposedStops")
            data__proposedStops = data["proposedStops"]
            if not isinstance(data__proposedStops, (list, tuple)):
                raise JsonSchemaValueException("" + (name_prefix or "data") + ".proposedStops must be array")
            data__proposedStops_is_list = isinstance(data__proposedStops, (list, tuple))
            if data__proposedStops_is_list:
                data__proposedStops_len = len(data__proposedStops)
                if data__proposedStops_len < 1:
                    raise JsonSchemaValueException("" + (name_prefix or "data") + ".proposedStops must contain at least 1 items")
                if data__proposedStops_len > 999:
                    raise JsonSchemaValueException("" + (name_prefix or "data") + ".proposedStops must contain less than or equal to 999 items")
                for data__proposedStops_x, data__proposedStops_item in enumerate(data__proposedStops):
                    validate____defs_stop(data__proposedStops_item, custom_formats, (name_prefix or "data") + ".proposedStops[{data__proposedStops_x}]".format(**locals()))
        if "proposedEquipment" in data_keys:
            data_keys.remove("proposedEquipment")
            data__proposedEquipment = data["proposedEquipment"]
            validate____defs_equipmentrequirement(data__proposedEquipment, custom_formats, (name_prefix or "data") + ".proposedEquipment")
        if "proposedServiceLevel" in data_keys:
            data_keys.remove("proposedServiceLevel")
            data__proposedServiceLevel = data["proposedServiceLevel"]
            validate____defs_shorttext(data__proposedServiceLevel, custom_formats, (name_prefix or "data") + ".proposedServiceLevel")
        if "proposedTotals" in data_keys:
            data_keys.remove("proposedTotals")
            data__proposedTotals = data["proposedTotals"]
            validate____defs_handlingtotals(data__proposedTotals, custom_formats, (name_prefix or "data") + ".proposedTotals")
        if "validUntil" in data_keys:
            data_keys.remove("validUntil")
            data__validUntil = data["validUntil"]
            validate____defs_moment(data__validUntil, custom_formats, (name_prefix or "data") + ".validUntil")
        if "carrierReference" in data_keys:
            data_keys.remove("carrierReference")
            data__carrierReference = data["carrierReference"]
            validate____defs_reference(data__carrierReference, custom_formats, (name_prefix or "data") + ".carrierReference")
        if "reason" in data_keys:
            data_keys.remove("reason")
            data__reason = data["reason"]
            validate____defs_reason(data__reason, custom_formats, (name_prefix or "data") + ".reason")
        if "sourceCode" in data_keys:
            data_keys.remove("sourceCode")
            data__sourceCode = data["sourceCode"]
            validate____defs_sourcecode(data__sourceCode, custom_formats, (name_prefix or "data") + ".sourceCode")
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
    validate____defs_tendercountered(data, {}, "data")

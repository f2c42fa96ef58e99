"""Validates components/location_ref.

Generated from schemas by fastjsonschema 2.22.3; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from canonical._generated.validators.components.address import validate____defs_address
from canonical._generated.validators.components.facility_code import validate____defs_facilitycode
from canonical._generated.validators.components.geo_point import validate____defs_geopoint
from canonical._generated.validators.components.party_identifier import validate____defs_partyidentifier
from canonical._generated.validators.scalars import validate____defs_gln
from canonical._generated.validators.scalars import validate____defs_identifier
from canonical._generated.validators.scalars import validate____defs_locationkind
from canonical._generated.validators.scalars import validate____defs_shorttext
from canonical._generated.validators.scalars import validate____defs_timezone
from canonical._generated.validators.scalars import validate____defs_unlocode
from canonical.errors import SchemaRefusedError as JsonSchemaValueException

JsonSchemaValuesException = JsonSchemaValueException


def validate____defs_locationref(data: Any, custom_formats: dict[str, Any], name_prefix: str | None = None) -> Any:
    if not isinstance(data, (dict)):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be object")
    data_is_dict = isinstance(data, dict)
    if data_is_dict:
        data_keys = set(data.keys())
        if "locationId" in data_keys:
            data_keys.remove("locationId")
            data__locationId = data["locationId"]
            validate____defs_identifier(data__locationId, custom_formats, (name_prefix or "data") + ".locationId")
        if "gln" in data_keys:
            data_keys.remove("gln")
            data__gln = data["gln"]
            validate____defs_gln(data__gln, custom_formats, (name_prefix or "data") + ".gln")
        if "unLocode" in data_keys:
            data_keys.remove("unLocode")
            data__unLocode = data["unLocode"]
            validate____defs_unlocode(data__unLocode, custom_formats, (name_prefix or "data") + ".unLocode")
        if "facilityCode" in data_keys:
            data_keys.remove("facilityCode")
            data__facilityCode = data["facilityCode"]
            validate____defs_facilitycode(data__facilityCode, custom_formats, (name_prefix or "data") + ".facilityCode")
        if "identifiers" in data_keys:
            data_keys.remove("identifiers")
            data__identifiers = data["identifiers"]
            if not isinstance(data__identifiers, (list, tuple)):
                raise JsonSchemaValueException("" + (name_prefix or "data") + ".identifiers must be array")
            data__identifiers_is_list = isinstance(data__identifiers, (list, tuple))
            if data__identifiers_is_list:
                data__identifiers_len = len(data__identifiers)
                if data__identifiers_len > 10:
                    raise JsonSchemaValueException("" + (name_prefix or "data") + ".identifiers must contain less than or equal to 10 items")
                for data__identifiers_x, data__identifiers_item in enumerate(data__identifiers):
                    validate____defs_partyidentifier(data__identifiers_item, custom_formats, (name_prefix or "data") + ".identifiers[{data__identifiers_x}]".format(**locals()))
        if "name" in data_keys:
            data_keys.remove("name")
            data__name = data["name"]
            validate____defs_shorttext(data__name, custom_formats, (name_prefix or "data") + ".name")
        if "kind" in data_keys:
            data_keys.remove("kind")
            data__kind = data["kind"]
            validate____defs_locationkind(data__kind, custom_formats, (name_prefix or "data") + ".kind")
        if "address" in data_keys:
            data_keys.remove("address")
            data__address = data["address"]
            validate____defs_address(data__address, custom_formats, (name_prefix or "data") + ".address")
        if "geo" in data_keys:
            data_keys.remove("geo")
            data__geo = data["geo"]
            validate____defs_geopoint(data__geo, custom_formats, (name_prefix or "data") + ".geo")
        if "timeZone" in data_keys:
            data_keys.remove("timeZone")
            data__timeZone = data["timeZone"]
            validate____defs_timezone(data__timeZone, custom_formats, (name_prefix or "data") + ".timeZone")
        if data_keys:
            raise JsonSchemaValueException("" + (name_prefix or "data") + " must not contain "+str(data_keys)+" properties")
    return data

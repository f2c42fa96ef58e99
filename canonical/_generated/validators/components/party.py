"""Validates components/party.

Generated from schemas by fastjsonschema 2.22.3; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from canonical._generated.validators.components.address import validate____defs_address
from canonical._generated.validators.components.contact import validate____defs_contact
from canonical._generated.validators.components.extensions import validate____defs_extensions
from canonical._generated.validators.components.party_identifier import validate____defs_partyidentifier
from canonical._generated.validators.components.reference import validate____defs_reference
from canonical._generated.validators.components.source_code import validate____defs_sourcecode
from canonical._generated.validators.scalars import validate____defs_partyrole
from canonical._generated.validators.scalars import validate____defs_shorttext
from canonical.errors import SchemaRefusedError as JsonSchemaValueException

JsonSchemaValuesException = JsonSchemaValueException


def validate____defs_party(data: Any, custom_formats: dict[str, Any], name_prefix: str | None = None) -> Any:
    if not isinstance(data, (dict)):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be object")
    data_is_dict = isinstance(data, dict)
    if data_is_dict:
        data_keys = set(data.keys())
        if "roles" in data_keys:
            data_keys.remove("roles")
            data__roles = data["roles"]
            if not isinstance(data__roles, (list, tuple)):
                raise JsonSchemaValueException("" + (name_prefix or "data") + ".roles must be array")
            data__roles_is_list = isinstance(data__roles, (list, tuple))
            if data__roles_is_list:
                data__roles_len = len(data__roles)
                if data__roles_len < 1:
                    raise JsonSchemaValueException("" + (name_prefix or "data") + ".roles must contain at least 1 items")
                if data__roles_len > 10:
                    raise JsonSchemaValueException("" + (name_prefix or "data") + ".roles must contain less than or equal to 10 items")
                for data__roles_x, data__roles_item in enumerate(data__roles):
                    validate____defs_partyrole(data__roles_item, custom_formats, (name_prefix or "data") + ".roles[{data__roles_x}]".format(**locals()))
        if "identifiers" in data_keys:
            data_keys.remove("identifiers")
            data__identifiers = data["identifiers"]
            if not isinstance(data__identifiers, (list, tuple)):
                raise JsonSchemaValueException("" + (name_prefix or "data") + ".identifiers must be array")
            data__identifiers_is_list = isinstance(data__identifiers, (list, tuple))
            if data__identifiers_is_list:
                data__identifiers_len = len(data__identifiers)
                if data__identifiers_len < 1:
                    raise JsonSchemaValueException("" + (name_prefix or "data") + ".identifiers must contain at least 1 items")
                if data__identifiers_len > 10:
                    raise JsonSchemaValueException("" + (name_prefix or "data") + ".identifiers must contain less than or equal to 10 items")
                for data__identifiers_x, data__identifiers_item in enumerate(data__identifiers):
                    validate____defs_partyidentifier(data__identifiers_item, custom_formats, (name_prefix or "data") + ".identifiers[{data__identifiers_x}]".format(**locals()))
        if "name" in data_keys:
            data_keys.remove("name")
            data__name = data["name"]
            validate____defs_shorttext(data__name, custom_formats, (name_prefix or "data") + ".name")
        if "additionalName" in data_keys:
            data_keys.remove("additionalName")
            data__additionalName = data["additionalName"]
            validate____defs_shorttext(data__additionalName, custom_formats, (name_prefix or "data") + ".additionalName")
        if "address" in data_keys:
            data_keys.remove("address")
            data__address = data["address"]
            validate____defs_address(data__address, custom_formats, (name_prefix or "data") + ".address")
        if "contacts" in data_keys:
            data_keys.remove("contacts")
            data__contacts = data["contacts"]
            if not isinstance(data__contacts, (list, tuple)):
                raise JsonSchemaValueException("" + (name_prefix or "data") + ".contacts must be array")
            data__contacts_is_list = isinstance(data__contacts, (list, tuple))
            if data__contacts_is_list:
                data__contacts_len = len(data__contacts)
                if data__contacts_len < 1:
                    raise JsonSchemaValueException("" + (name_prefix or "data") + ".contacts must contain at least 1 items")
                if data__contacts_len > 10:
                    raise JsonSchemaValueException("" + (name_prefix or "data") + ".contacts must contain less than or equal to 10 items")
                for data__contacts_x, data__contacts_item in enumerate(data__contacts):
                    validate____defs_contact(data__contacts_item, custom_formats, (name_prefix or "data") + ".contacts[{data__contacts_x}]".format(**locals()))
        if "isPerson" in data_keys:
            data_keys.remove("isPerson")
            data__isPerson = data["isPerson"]
            if not isinstance(data__isPerson, (bool)):
                raise JsonSchemaValueException("" + (name_prefix or "data") + ".isPerson must be boolean")
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
        if "sourceCode" in data_keys:
            data_keys.remove("sourceCode")
            data__sourceCode = data["sourceCode"]
            validate____defs_sourcecode(data__sourceCode, custom_formats, (name_prefix or "data") + ".sourceCode")
        if "extensions" in data_keys:
            data_keys.remove("extensions")
            data__extensions = data["extensions"]
            validate____defs_extensions(data__extensions, custom_formats, (name_prefix or "data") + ".extensions")
        if data_keys:
            raise JsonSchemaValueException("" + (name_prefix or "data") + " must not contain "+str(data_keys)+" properties")
    return data

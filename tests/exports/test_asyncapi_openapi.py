"""AsyncAPI by its official schema, OpenAPI by openapi-spec-validator, and every example by its own payload schema."""

from __future__ import annotations

import copy
import json
import os
import subprocess
import sys
from pathlib import Path

import deno
import jsonschema_rs
import pytest
from openapi_spec_validator import OpenAPIV31SpecValidator

from canonical.exports import exported

OFFICIAL = Path(__file__).with_name("asyncapi_schema.ts")
"""The schema is a package of the npm registry; ``make test`` keeps it in the environment, another run fetches it."""


@pytest.fixture(scope="module")
def asyncapi():
    return json.loads(exported("asyncapi")["asyncapi.json"])


@pytest.fixture(scope="module")
def openapi():
    return json.loads(exported("openapi")["openapi.json"])


@pytest.fixture(scope="module")
def official():
    environment = {
        "DENO_DIR": str(Path(sys.prefix) / "deno"),
        "DENO_TLS_CA_STORE": "system,mozilla",
        **os.environ,
        "NO_COLOR": "1",
        "DENO_NO_UPDATE_CHECK": "1",
    }
    command = [deno.find_deno_bin(), "run", "--no-config", "--no-lock", "--allow-env", "--allow-read", str(OFFICIAL)]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return jsonschema_rs.validator_for(json.loads(done.stdout))


def test_the_official_schema_of_asyncapi_accepts_the_document(asyncapi, official):
    official.validate(asyncapi)


def test_the_official_schema_of_asyncapi_notices_a_mistake(asyncapi, official):
    broken = copy.deepcopy(asyncapi)
    next(iter(broken["operations"].values()))["action"] = "sned"
    assert not official.is_valid(broken)


def test_every_message_has_examples_that_its_payload_schema_accepts(asyncapi):
    for name, message in asyncapi["components"]["messages"].items():
        validator = jsonschema_rs.Draft202012Validator({**message["payload"], "components": asyncapi["components"]})
        assert message["examples"], name
        for example in message["examples"]:
            validator.validate(example["payload"])
            assert not validator.is_valid({**example["payload"], "type": "another"})
            assert not validator.is_valid({**example["payload"], "data": {}})


def test_every_reference_leads_to_a_part_of_the_document(asyncapi, openapi):
    for document in (asyncapi, openapi):
        for reference in set(_references(document)):
            found = document
            for step in reference.removeprefix("#/").split("/"):
                found = found[step]
            assert found, reference


def test_a_channel_has_one_message_and_one_operation_for_each_event_type(asyncapi, catalog):
    assert [channel["address"] for channel in asyncapi["channels"].values()] == [
        e.facts["type"] for e in catalog.events
    ]
    assert list(asyncapi["operations"]) == list(asyncapi["channels"]) == [event.name for event in catalog.events]


def test_openapi_is_valid(openapi):
    assert [error.message for error in OpenAPIV31SpecValidator(openapi).iter_errors()] == []


def test_openapi_has_the_schema_of_every_event(openapi, events):
    schemas = openapi["components"]["schemas"]
    for event, emitted in events:
        schema = {"$ref": f"#/components/schemas/{event.title}Event", "components": {"schemas": schemas}}
        jsonschema_rs.Draft202012Validator(schema).validate(emitted)


def _references(value):
    if isinstance(value, dict):
        if isinstance(value.get("$ref"), str):
            yield value["$ref"]
        for item in value.values():
            yield from _references(item)
    elif isinstance(value, list):
        for item in value:
            yield from _references(item)

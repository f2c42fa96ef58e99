"""What holds for every format: it is there, it is the same every time, and it knows every event type."""

from __future__ import annotations

import hashlib
import json
import os
import subprocess
import sys

import pytest

from canonical.exports import FACTS, FORMATS, ExportError, exported
from canonical.exports.catalog import read
from canonical.exports.shapes import members, records_below, shape_of

DIGESTS = """
import hashlib, json, sys
from canonical.exports import FORMATS, exported
found = {name: {path: hashlib.sha256(content).hexdigest() for path, content in exported(name).items()} for name in FORMATS}
print(json.dumps(found))
"""


@pytest.fixture(scope="module")
def files():
    return {name: exported(name) for name in FORMATS}


def test_another_process_with_another_hash_seed_writes_the_same_bytes(files, project):
    path = os.pathsep.join([str(project), *filter(None, [os.environ.get("PYTHONPATH")])])
    environment = {**os.environ, "PYTHONHASHSEED": "4711", "LC_ALL": "C", "TZ": "Asia/Tokyo", "PYTHONPATH": path}
    done = subprocess.run([sys.executable, "-c", DIGESTS], env=environment, capture_output=True, text=True, check=True)
    here = {
        name: {path: hashlib.sha256(content).hexdigest() for path, content in found.items()}
        for name, found in files.items()
    }
    assert json.loads(done.stdout) == here


@pytest.mark.parametrize("name", [name for name in FORMATS if name not in FACTS])  # those have tests of their own
def test_every_event_type_is_in_every_format(name, files, catalog):
    for event in catalog.events:
        names = {event.name, event.name.replace(".", "_").replace("-", "_"), f"{event.title}Event"}
        assert any(
            found in path or found.encode() in content for path, content in files[name].items() for found in names
        )


@pytest.mark.parametrize("name", [name for name in FORMATS if name != "arrow"])
def test_text_ends_with_a_line_and_has_no_odd_ends(name, files):
    for path, content in files[name].items():
        text = content.decode()
        assert text.endswith("\n"), path
        assert "\r" not in text
        assert not text.endswith("\n\n")


def test_a_mistyped_format_is_answered_with_the_one_that_was_meant():
    with pytest.raises(ExportError, match="there is no format 'avor'; did you mean 'avro'"):
        exported("avor")


def test_two_definitions_of_one_name_are_refused(tmp_path):
    local = {"$defs": {"Line": {"type": "object", "properties": {}}}, "properties": {"a": {"$ref": "#/$defs/Line"}}}
    other = {"$defs": {"Line": {"type": "string"}}, "properties": {"a": {"$ref": "#/$defs/Line"}}}
    for name, schema in {"one": local, "two": other}.items():
        place = tmp_path / "events" / "order" / f"{name}.json"
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_text(json.dumps({"title": name.title(), "type": "object", **schema}))
    (tmp_path / "envelope.json").write_text('{"title": "Envelope", "type": "object", "properties": {}}')
    with pytest.raises(ExportError, match="two definitions are called 'Line' and differ"):
        read(tmp_path)


def test_every_member_of_the_model_has_a_shape_and_a_description(catalog):
    for name in [*catalog.shared, *catalog.payloads]:
        schema = catalog.named(name)
        for member in members(catalog, schema) if "properties" in schema else ():
            assert member.description, (name, member.name)
    kinds = {shape_of(catalog, schema).kind for schema in catalog.shared.values()}
    assert {"record", "map", "code", "decimal", "timestamp", "date", "integer", "text"} <= kinds


def test_a_record_inside_of_itself_is_followed_once(odd):
    assert records_below(odd, odd.payloads["OddHappened"]) == ["Box"]
    assert records_below(odd, odd.shared["Box"]) == ["Box"]


def test_a_kind_of_value_that_no_format_has_is_refused(catalog):
    with pytest.raises(ExportError, match="type 'number'"):
        shape_of(catalog, {"type": "number"})

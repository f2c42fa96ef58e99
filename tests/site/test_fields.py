from __future__ import annotations

import json
from pathlib import Path

import pytest

from tools.site.catalog import Catalog, load, normalised
from tools.site.fields import fields
from tools.site.html import html, prose, slug, tag
from tools.site.trace import anchored
from tools.site.words import constraints

CATALOG = Path(__file__).parent / "catalog"


@pytest.fixture(scope="module")
def catalog() -> Catalog:
    rows = json.loads((CATALOG / "lineage.json").read_text("utf-8"))
    return load(CATALOG / "schemas", CATALOG / "versions", anchored(rows))


def test_every_field_is_listed_after_its_parent_with_an_address_of_its_own(catalog: Catalog) -> None:
    event = catalog.events[0]
    assert [(field.pointer, field.depth, field.required) for field in event.fields] == [
        ("/code", 0, True),
        ("/occursAt", 0, True),
        ("/driver", 0, False),
        ("/lines", 0, False),
        ("/lines/*/sequence", 1, True),
        ("/lines/*/place", 1, False),
        ("/lines/*/place/name", 2, True),
        ("/lines/*/place/within", 2, False),
    ]
    anchors = [slug(field.pointer) for field in event.fields]
    assert len(set(anchors)) == len(anchors)


def test_a_component_that_contains_itself_is_followed_once(catalog: Catalog) -> None:
    inner = catalog.events[0].fields[-1]
    assert (inner.pointer, inner.type_name, inner.has_children) == ("/lines/*/place/within", "Place", False)


def test_a_list_knows_what_it_holds_and_where_that_is_explained(catalog: Catalog) -> None:
    lines, place = catalog.events[0].fields[3], catalog.events[0].fields[5]
    assert (lines.many, lines.type_name, lines.has_children) == ("list", "MilestoneReportedLine", True)
    assert place.origin == ("components/place.json", "")


def test_what_is_said_at_a_field_wins_over_what_its_type_says(catalog: Catalog) -> None:
    driver, sequence = catalog.events[0].fields[2], catalog.events[0].fields[4]
    assert driver.description == "Who drove."
    assert driver.annotation("x-personal-data") == "standard"
    assert sequence.description == "Counts the lines."


def test_a_map_is_shown_with_its_names_as_a_star() -> None:
    schema = {"properties": {"extra": {"additionalProperties": {"properties": {"a": {"type": "string"}}}}}}
    assert [field.pointer for field in fields(schema, {})] == ["/extra", "/extra/*", "/extra/*/a"]


def test_versions_are_ordered_by_number_and_the_newest_names_the_type(catalog: Catalog) -> None:
    event = catalog.events[0]
    assert event.versions == ("0.1.0", "0.9.0", "0.10.0")
    assert event.type == "canonical-logistics.milestone.reported.v0"
    assert event.dataschema == "urn:canonical-logistics:milestone:reported:0.10.0"


@pytest.mark.parametrize(
    ("schema", "said"),
    [
        ({"minLength": 1, "maxLength": 35}, ["1 to 35 characters"]),
        ({"minLength": 11, "maxLength": 11}, ["exactly 11 characters"]),
        ({"minLength": 1, "maxLength": 1}, ["exactly 1 character"]),
        ({"maxLength": 9}, ["at most 9 characters"]),
        ({"minItems": 1}, ["at least 1 item"]),
        ({"minItems": 0}, []),
        ({"minimum": 1, "maximum": 2**53 - 1}, ["at least 1"]),
        ({"exclusiveMinimum": 0, "maximum": 5}, ["more than 0, at most 5"]),
        ({"const": "1.0"}, ["always <code>1.0</code>"]),
        ({"pattern": "^<a>$"}, ['matches <code class="pattern">^&lt;a&gt;$</code>']),
        ({"additionalProperties": False}, ["no other members"]),
        ({"uniqueItems": True}, ["no two alike"]),
    ],
)
def test_constraints_are_said_in_words(schema: dict[str, object], said: list[str]) -> None:
    assert constraints(schema) == said


def test_text_from_a_schema_is_never_markup() -> None:
    assert html("<b>", tag("i", "<u>")) == "&lt;b&gt;<i>&lt;u&gt;</i>"
    assert prose("`a<b` & <script>") == "<code>a&lt;b</code> &amp; &lt;script&gt;"
    assert tag("a", "x", href='"><script>') == '<a href="&quot;&gt;&lt;script&gt;">x</a>'


@pytest.mark.parametrize(
    ("target", "field"),
    [
        ("/lines/0/quantity", "/lines/*/quantity"),
        ("/lines/*/quantity", "/lines/*/quantity"),
        ("/carrier/identifiers/scheme=scac/value", "/carrier/identifiers/*/value"),
        ("/parties/*/roles/*", "/parties/*/roles"),
        ("/handlingUnitIds/*", "/handlingUnitIds"),
    ],
)
def test_the_target_of_a_mapping_meets_its_field(target: str, field: str) -> None:
    assert normalised(target) == field


def test_rows_for_one_field_have_anchors_that_differ() -> None:
    row = {"mapping": "m@1", "event": "a.b", "target": "/x", "source": "S-01", "kind": "direct"}
    assert [found["anchor"] for found in anchored([row, row, {**row, "mapping": "n@1"}])] == [
        "row-a_b-x",
        "row-a_b-x-2",
        "row-a_b-x",
    ]

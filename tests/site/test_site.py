from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

from canonical.problems import Problem
from compat.bundle import Bundle
from tools.site.catalog import Catalog, SiteError, load
from tools.site.examples import executed
from tools.site.links import broken
from tools.site.trace import anchored
from tools.site.write import generated, write

CATALOG = Path(__file__).parent / "catalog"
PROJECT = Path(__file__).resolve().parents[2]


def _check(data: object, _name: str) -> list[Problem]:
    """What the library would find in a payload of the small catalog."""
    validator = Draft202012Validator(load(CATALOG / "schemas", CATALOG / "versions", []).events[0].schema)
    return [
        Problem(str(e.validator), e.message, pointer=_pointer(e.absolute_path)) for e in validator.iter_errors(data)
    ]


def _pointer(steps: object) -> str:
    return "".join(f"/{step}" for step in steps)


@pytest.fixture(scope="module")
def catalog() -> Catalog:
    rows = json.loads((CATALOG / "lineage.json").read_text("utf-8"))
    return load(CATALOG / "schemas", CATALOG / "versions", anchored(rows))


@pytest.fixture(scope="module")
def built(catalog: Catalog, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site of the small catalog, built as the real one is."""
    out = tmp_path_factory.mktemp("site")
    write(catalog, _check, CATALOG / "versions", PROJECT, out / "source")
    config = out / "source" / "mkdocs.yml"
    settings = json.loads(config.read_text("utf-8"))
    config.write_text(json.dumps({**settings, "site_dir": str(out / "built")}), "utf-8")
    command = [sys.executable, "-m", "mkdocs", "build", "--strict", "--config-file", str(config)]
    subprocess.run(command, check=True, env={**os.environ, "NO_MKDOCS_2_WARNING": "1"})
    return out / "built"


def test_no_link_of_the_built_site_is_broken_and_nothing_comes_from_another_host(built: Path) -> None:
    assert broken(built) == []
    assert (built / "events" / "milestone" / "reported.html").is_file()


def test_a_broken_link_a_missing_anchor_and_a_foreign_asset_are_found(tmp_path: Path) -> None:
    page = (
        '<p id="here"><a href="#here">a</a><a href="#gone">b</a><a href="no.html">c</a>'
        '<script src="//x.example/s"></script>'
    )
    (tmp_path / "index.html").write_text(page, "utf-8")
    assert broken(tmp_path) == [
        "index.html: asset of another host: //x.example/s",
        "index.html: #gone",
        "index.html: no.html",
    ]


def test_the_page_of_an_event_shows_owner_promise_fields_and_the_elements_that_feed_them(catalog: Catalog) -> None:
    page = generated(catalog, _check)["events/milestone/reported.md"]
    for said in (
        "A status message arrives",
        "carrier",
        "PT60S",
        'id="field-lines-_-sequence"',
        "<b>x12-214</b> LX/AT7-01",
    ):
        assert said in page
    assert 'href="../../mappings/x12-214.html#row-milestone_reported-code"' in page
    assert "personal data: standard" in page


def test_the_page_of_a_mapping_tells_what_it_leaves_out_and_why(catalog: Catalog) -> None:
    page = generated(catalog, _check)["mappings/x12-214.md"]
    assert "Read but left out" in page
    assert "B10-04" in page
    assert "no event type has a field for it yet" in page
    assert "an appointment makes no event in this release" in page
    assert "@scac" in page


def test_the_page_of_a_code_list_shows_the_codes_of_partners(catalog: Catalog) -> None:
    page = generated(catalog, _check)["codelists/milestone-code.md"]
    assert "x12-1650" in page
    assert "<code>AF</code> preferred when writing" in page


def test_the_page_of_an_event_lists_its_rules_and_each_rule_says_where_it_applies(catalog: Catalog) -> None:
    pages = generated(catalog, _check)
    assert 'href="../../rules.html#line-has-place"' in pages["events/milestone/reported.md"]
    said = 'at <code>/lines/*</code> when <code>/code</code> is <code>"DELIVERED"</code>'
    assert said in pages["rules.md"]


def test_rules_over_sets_stand_apart_and_name_the_events_that_they_compare(catalog: Catalog) -> None:
    pages = generated(catalog, _check)
    alone, _, together = pages["rules.md"].partition("## Events together")
    assert "line-has-place" in alone
    assert "reported-once" not in alone
    assert 'events together: <a href="events/milestone/reported.html">milestone.reported</a>' in together
    assert "all events together" in together
    beside = pages["events/milestone/reported.md"].partition("Together with other events:")[2]
    assert 'href="../../rules.html#reported-once"' in beside
    assert "sequence-used-once" not in beside
    assert 'href="rules.html#sequence-used-once"' in pages["envelope.md"]


def test_the_page_of_a_machine_shows_each_transition(catalog: Catalog) -> None:
    page = generated(catalog, _check)["machines/milestone.md"]
    assert '<code id="milestone-02">milestone-02</code>' in page
    assert 'href="../events/milestone/reported.html"' in page
    assert 'when <code>/code</code> is <code>"DELIVERED"</code>; guard <code>never</code>' in page
    assert "<code>park</code>; after PT24H: too-late; taken as it is" in page


def test_examples_are_executed_and_keep_what_the_library_says(catalog: Catalog) -> None:
    shown = executed(catalog.events[0], _check)
    assert [(example.valid, example.rule, example.pointer) for example in shown] == [
        (True, "", ""),
        (True, "", ""),
        (False, "required", ""),
        (False, "required", "/lines/0"),
        (False, "additionalProperties", ""),
    ]
    assert "'colour'" in shown[-1].message


def test_the_same_sources_give_the_same_pages(catalog: Catalog) -> None:
    assert generated(catalog, _check) == generated(catalog, _check)


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"examples": [{"code": "DELIVERED"}]}, "valid example 1 is refused: error required"),
        (
            {"x-invalid-examples": [{"title": "t", "data": {}, "problem": {"keyword": "type", "pointer": ""}}]},
            "should fail",
        ),
        (
            {"x-invalid-examples": [{"title": "t", "data": {}, "problem": {"rule": "r", "pointer": ""}}]},
            "does not agree",
        ),
    ],
)
def test_an_example_that_is_not_what_it_says_stops_the_build(
    catalog: Catalog, change: dict[str, object], said: str
) -> None:
    event = catalog.events[0]
    untrue = replace(event, bundle=Bundle({**event.schema, **change}, event.bundle.origins))
    with pytest.raises(SiteError, match=said):
        executed(untrue, _check)


def test_an_example_that_breaks_a_rule_is_shown_with_what_the_library_says_and_advises(catalog: Catalog) -> None:
    event = catalog.events[0]
    data = event.schema["examples"][0]
    example = {"title": "t", "data": data, "problem": {"rule": "known-code", "pointer": "/code"}}
    changed = replace(event, bundle=Bundle({**event.schema, "examples": [], "x-invalid-examples": [example]}))
    found = executed(changed, lambda _data, _name: [Problem("known-code", "not known", "look it up", pointer="/code")])
    assert [(shown.rule, shown.message) for shown in found] == [("known-code", "not known (look it up)")]

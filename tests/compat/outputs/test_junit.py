"""JUnit counts what passed too, and stays XML whatever a schema says."""

from __future__ import annotations

from xml.etree import ElementTree as ET

from hypothesis import given
from hypothesis import strategies as st

from compat.output import junit
from tests.compat.outputs.sheets import NASTY, PLAIN, Report, finding, result, sheet, verdict


def test_every_schema_is_a_suite_with_a_case_for_each_family() -> None:
    top = ET.fromstring(junit.render(sheet(), PLAIN))
    suites = {suite.get("name"): suite for suite in top}
    assert [case.get("name") for case in suites["event-type a/same"]][:3] == ["types", "values", "numbers"]
    broken = suites["event-type a/breaks"]
    assert (broken.get("failures"), broken.get("errors")) == ("1", "0")
    assert suites["event-type a/open"].get("errors") == "1"
    assert suites["event-type a/approved"].get("failures") == "0"
    assert suites["governance"].get("failures") == "1"


def test_the_counts_are_those_of_the_cases() -> None:
    top = ET.fromstring(junit.render(sheet(), PLAIN))
    for level, tag in (("tests", "testcase"), ("failures", "failure"), ("errors", "error")):
        assert int(top.get(level)) == len(list(top.iter(tag))) == sum(int(suite.get(level)) for suite in top)


@given(st.text() | st.just(NASTY))
def test_any_message_is_xml(message: str) -> None:
    found = sheet(
        Report(
            "1.0.0",
            (result("a/b", verdict("incompatible", "major", finding("type-changed", "breaks", "major", message))),),
        )
    )
    ET.fromstring(junit.render(found, PLAIN).encode("utf-8"))

"""Concise is one line a finding, in the form that editors jump to."""

from __future__ import annotations

from compat.output import concise
from compat.terminal import Terminal
from tests.compat.outputs.sheets import PLAIN, sheet


def test_a_line_is_file_line_column_level_rule_message() -> None:
    lines = concise.render(sheet(), PLAIN).splitlines()
    assert lines[0] == "compat-approvals.toml:4:1: error approval-expired: the approval has ended"
    assert (
        "schemas/events/a/b.json:3:21: error property-made-required: the member 'b' must be there now (at /x)" in lines
    )
    assert lines[-1].startswith("refused:")


def test_harmless_changes_are_shown_on_request() -> None:
    assert "property-added" not in concise.render(sheet(), PLAIN)
    assert "note property-added" in concise.render(sheet(), Terminal(is_verbose=True))

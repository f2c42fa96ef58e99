"""Markdown goes into a comment: the answer first, and a schema cannot forge the report."""

from __future__ import annotations

import re

from compat.output import markdown
from tests.compat.outputs.sheets import BREAKS, NASTY, PLAIN, Report, finding, result, sheet, verdict


def test_the_answer_comes_first_then_the_table_then_each_break() -> None:
    text = markdown.render(sheet(), PLAIN)
    assert text.startswith("## ❌ canonical-compat check\n\nrefused: ")
    assert "| a/breaks | incompatible | 1.0.0 → 2.0.0 | 1 to look at |" in text
    assert "### breaks: property-made-required in a/breaks" in text
    assert '```json\n{\n  "a": "…",' in text
    assert "<details><summary>" in text


def test_nothing_of_a_message_is_acted_on() -> None:
    nasty = finding("type-changed", "breaks", "major", NASTY + "\n## ✅ all good <img src=x> @everyone")
    text = markdown.render(sheet(Report("1.0.0", (result("a/b", verdict("incompatible", "major", nasty)),))), PLAIN)
    assert "<script" not in text
    assert "<img" not in text
    assert not re.search(r"(?<!\\)@everyone", text)
    assert len(re.findall(r"^## ", text, re.MULTILINE)) == 1


def test_a_long_report_says_how_much_it_leaves_out() -> None:
    many = Report(
        "1.0.0", tuple(result(f"a/n{number}", verdict("incompatible", "major", BREAKS)) for number in range(130))
    )
    text = markdown.render(sheet(many), PLAIN)
    assert "30 more; the log has all of them." in text
    assert len(text.encode()) < 2**20

"""The table of rules: sorted, complete, and every code in it means something."""

from __future__ import annotations

import re
from pathlib import Path

import canonical.formats
from canonical.formats.edi.rules import meaning, rule, rules

HERE = Path(canonical.formats.__file__).parent
READERS = ("*.py", "x12/*.py", "edifact/*.py", "edi/*.py", "dictionary/*.py")
_WORD = re.compile(r'"([a-z]+(?:-[a-z0-9]+)+)"')
# Words of the same form that name something else: verdicts, kinds of envelopes and files, forms of dates, encodings.
NO_RULES = {
    "accepted-with-errors", "partly-accepted", "group-header", "group-trailer", "interchange-header", "interchange-trailer",
    "hi-hi", "ymd-ymd", "ymdhi-ymdhi", "idoc-flat", "idoc-xml", "latin-1", "utf-8", "utf-16", "utf-16-le", "utf-16-be",
}  # fmt: skip


def test_every_rule_that_a_reader_or_check_may_tell_has_a_row() -> None:
    sources = [path for pattern in READERS for path in HERE.glob(pattern)]
    said = {word: path.name for path in sources for word in _WORD.findall(path.read_text("utf-8"))}
    assert {word: where for word, where in said.items() if word not in rules() and word not in NO_RULES} == {}


def test_every_code_of_a_rule_has_a_meaning() -> None:
    lists = {"ta1": "TA105", "ak9": "AK9", "ak5": "AK5", "ak3": "AK3", "ak4": "AK4", "contrl": "0085"}
    for row in rules().values():
        for column, codes in lists.items():
            code = getattr(row, column)
            assert not code or meaning(codes, code), (row.id, column, code)
        assert row.severity in ("error", "warning", "info"), row.id
        assert row.lenient in ("error", "warning", "info", ""), row.id
        assert row.title, row.id


def test_rules_are_sorted_so_that_branches_merge() -> None:
    assert list(rules()) == sorted(rules())


def test_a_rule_that_is_not_listed_has_no_codes() -> None:
    assert rule("no-such-rule") == ("no-such-rule", *[""] * 9)
    assert meaning("AK4", "99") == ""

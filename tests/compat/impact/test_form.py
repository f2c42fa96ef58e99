"""A consumer file is read or refused: with the line, the part, and what was probably meant."""

from __future__ import annotations

import tomllib

import jsonschema
import pytest

from compat.consumers.fits import UnknownKeywordError, misfits, suggestion
from compat.consumers.form import ConsumerError, consumers_in, parse, read, schema
from compat.consumers.toml_lines import line_of, lines
from compat.errors import UnreadableError

GOOD = """\
name = "dock-board"
owner = "Warehouse operations"
contact = "dock-board@example.com"
release = "0.1.0"
tolerance = "tolerant"

[[reads]]
event = "milestone.reported"
members = ["/code", "/occursAt", "/a~1b", ""]
why = "the colour of a row"

[[reads]]
event = "envelope"
members = ["/time"]
"""

WRONG = [
    ('name = "dock-board"', 'name = "Dock Board"', "1: name: 'Dock Board' does not fit; lower-case words with hyphens"),
    ('owner = "Warehouse operations"', 'ownr = "Warehouse"', "2: ownr: unknown key 'ownr'; did you mean 'owner'?"),
    ('owner = "Warehouse operations"', "", "1: the file has no owner; the team that answers for it"),
    ('contact = "dock-board@example.com"', "contact = 7", "3: contact: contact must be a text in quotes, not 7"),
    ('contact = "dock-board@example.com"', 'contact = ""', "3: contact: contact is empty; where to reach the owner"),
    ('release = "0.1.0"', 'release = "0.1"', "4: release: '0.1' does not fit; the release of the catalog that it was built with"),
    ('tolerance = "tolerant"', 'tolerance = "tolerent"', "5: tolerance: tolerance is 'tolerent'; did you mean 'tolerant'?"),
    ('tolerance = "tolerant"', 'tolerance = "x"', "5: tolerance: tolerance is 'x'; there are strict, tolerant"),
    ('event = "envelope"', 'evnt = "envelope"', "13: reads[1].evnt: unknown key 'evnt'; did you mean 'event'?"),
    ('event = "envelope"', 'event = "Milestone Reported"', "13: reads[1].event: 'Milestone Reported' does not fit"),
    ('"/occursAt"', '"occursAt"', "9: reads[0].members[1]: 'occursAt' does not fit; a JSON pointer such as /lines/*/item"),
    ('"/occursAt"', '"/code"', "9: reads[0].members[1]: '/code' is listed twice; keep one"),
    ('members = ["/time"]', "members = []", "14: reads[1].members: members is empty; what is read"),
    ('members = ["/time"]', 'members = "/time"', "14: reads[1].members: members must be a list, not '/time'"),
    ('members = ["/time"]', "", "12: reads[1]: 1 has no members; what is read"),
]  # fmt: skip


def test_a_good_file_is_read():
    found = parse(GOOD, "consumers/dock-board.toml")
    assert (found.name, found.release, found.is_strict, found.profiles) == ("dock-board", "0.1.0", False, ())
    assert [(reads.event, reads.shown, reads.members, reads.lines) for reads in found.reads] == [
        ("milestone/reported", "milestone.reported", ("/code", "/occursAt", "/a~1b", ""), (9, 9, 9, 9)),
        ("envelope", "envelope", ("/time",), (14,)),
    ]
    assert found.reads[0].why == "the colour of a row"


@pytest.mark.parametrize(("old", "new", "message"), WRONG)
def test_a_mistake_is_named_with_its_line_and_what_was_meant(old, new, message):
    text = GOOD.replace(old, new, 1) if old != 'event = "envelope"' else new.join(GOOD.rsplit(old, 1))
    with pytest.raises(ConsumerError) as caught:
        parse(text, "consumers/x.toml")
    assert any(str(problem).startswith(message) for problem in caught.value.problems), str(caught.value)
    assert str(caught.value).startswith("consumers/x.toml:")
    assert caught.value.exit_code == 2


def test_all_mistakes_are_named_at_once():
    text = GOOD.replace('"0.1.0"', '"x"').replace('"tolerant"', '"x"').replace('"/code"', '"x"')
    with pytest.raises(ConsumerError) as caught:
        parse(text, "x.toml")
    assert [problem.line for problem in caught.value.problems] == [4, 5, 9]


@pytest.mark.parametrize("text", [GOOD, *(GOOD.replace(old, new, 1) for old, new, _ in WRONG)])
def test_the_published_schema_says_the_same_as_the_reader(text):
    """The file is checked without a validator installed; an independent one must agree about every example."""
    data = tomllib.loads(text)
    assert jsonschema.Draft202012Validator(schema()).is_valid(data) is (not list(misfits(schema(), data)))


def test_the_published_schema_is_one():
    jsonschema.Draft202012Validator.check_schema(schema())


def test_a_form_that_nothing_here_checks_is_a_defect_and_no_silent_pass():
    with pytest.raises(UnknownKeywordError, match="oneOf"):
        list(misfits({"oneOf": []}, {}))


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b'name = "a"\nname = "b"\n', "x.toml:2: not TOML"),
        (b"name = ", "x.toml: not TOML"),
        (b"name = '\xff'", "x.toml: not UTF-8 at byte 8"),
    ],
)
def test_a_file_that_is_no_toml_is_unreadable(tmp_path, content, message):
    (tmp_path / "x.toml").write_bytes(content)
    with pytest.raises(UnreadableError, match=message):
        read(tmp_path / "x.toml", "x.toml")
    with pytest.raises(UnreadableError, match="No such file"):
        read(tmp_path / "y.toml", "y.toml")


def test_two_consumers_of_one_name_are_refused(tmp_path):
    for name in ("a", "b"):
        (tmp_path / f"{name}.toml").write_text(GOOD)
    with pytest.raises(ConsumerError, match=r"consumers/b\.toml:1: name: 'dock-board' is also consumers/a\.toml"):
        consumers_in(tmp_path, "consumers")


TRICKY = '''\
# [[not]] a = "table"
a = "x # no comment" # one
b = ["[", """
two
lines
""", 'it"s',
  7, "]"] # c = 3
"quoted key" = """
d = "inside of a text"
"""
[[t]]
e = [
  # "no item"
  ["inner", "inner"],
  "f",
]
[[t]]
  [t.u]
  g = { h = "i" }
j = 1
'''


@pytest.mark.parametrize(
    ("path", "line"),
    [
        (("a",), 2),
        (("b",), 3),
        (("b", 0), 3),
        (("b", 1), 3),
        (("b", 2), 6),
        (("quoted key",), 8),
        (("t", 0), 11),
        (("t", 0, "e"), 12),
        (("t", 1), 17),
        (("t", "u", "g"), 19),
        (("t", "u", "j"), 20),
        (("nothing",), 1),
        (("t", 0, "nothing"), 11),
    ],
)
def test_lines_are_counted_through_texts_comments_and_lists(path, line):
    tomllib.loads(TRICKY)
    assert line_of(lines(TRICKY), path) == line


def test_a_text_is_not_taken_for_a_key():
    assert ("d",) not in lines(TRICKY)
    assert ("c",) not in lines(TRICKY)


def test_a_suggestion_is_the_nearest_or_what_there_is():
    assert (
        suggestion("milestone.reportd", ["milestone.reported", "order.created"]) == "did you mean 'milestone.reported'?"
    )
    assert suggestion("zzz", ["a", "b"]) == "there are a, b"
    assert suggestion("zzz", [str(n) * 4 for n in range(10)]).endswith("and 2 more")
    assert suggestion("zzz", []) == "there are none"

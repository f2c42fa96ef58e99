"""An approval holds for one change, until its end, and no longer than it is needed."""

from __future__ import annotations

import json
import tomllib
from pathlib import Path

import jsonschema_rs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from compat.approvals import KEYS, Approval, appended, load
from compat.cli import main
from compat.errors import UsageError
from compat.own_schemas import SCHEMAS
from tests.compat.catalogs import CODES, EVENT, edit, frozen, optional, required

WHO = ("--reason", "every reader is ready", "--approver", "Mia Muster")


@pytest.fixture
def root(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Path:
    frozen(tmp_path, "1.0.0")
    monkeypatch.chdir(tmp_path)
    edit(tmp_path, EVENT, required)
    capsys.readouterr()
    return tmp_path


def _marks(capsys: pytest.CaptureFixture[str]) -> list[str]:
    capsys.readouterr()
    main(["check", "--output", "jsonl"])
    rows = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    return [row["fingerprint"] for row in rows if row.get("level") == "error" and row.get("fingerprint")]


def test_an_approved_break_passes_and_the_next_major_can_be_frozen(
    root: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["check"]) == 1
    (mark,) = _marks(capsys)
    assert main(["accept", mark, *WHO, "--until", "2999-01-01"]) == 0
    assert main(["check"]) == 0
    assert "1 approved" in capsys.readouterr().out
    edit(root, EVENT, lambda document: document["examples"][0].update(classifier="actual"))
    assert main(["freeze", "2.0.0", "--date", "2026-12-01"]) == 0
    release = json.loads((root / "versions/releases/2.0.0.json").read_text())
    assert release["types"] == {"milestone/reported": "2.0.0"}
    assert release["verdict"]["approvals"][0]["approver"] == "Mia Muster"


def test_the_approval_of_one_change_does_not_cover_another(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    main(["accept", *_marks(capsys), *WHO, "--until", "2999-01-01"])
    edit(root, EVENT, lambda document: document["required"].append("cost"))
    assert main(["check"]) == 1
    capsys.readouterr()
    assert len(_marks(capsys)) == 1


def test_an_unrelated_edit_keeps_the_fingerprint(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = _marks(capsys)
    edit(root, EVENT, optional)
    file = root / "schemas" / EVENT
    file.write_text("\n\n" + file.read_text())
    assert _marks(capsys) == before


def test_an_unused_approval_fails(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    main(["accept", *_marks(capsys), *WHO, "--until", "2999-01-01"])
    edit(root, EVENT, lambda document: document["required"].remove("classifier"))
    assert main(["check"]) == 1
    text = capsys.readouterr().out
    assert "approval-unused: the approval for property-made-required of milestone/reported" in text
    assert "compat-approvals.toml:4" in text


@pytest.mark.parametrize(
    ("until", "day", "why"),
    [("2027-01-31", 1801526400, "it ended on 2027-01-31"), ("1.0.0", 1, "release 1.0.0 exists")],
)
def test_an_expired_approval_fails(
    root: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, until: str, day: int, why: str
) -> None:
    main(["accept", *_marks(capsys), *WHO, "--until", until])
    monkeypatch.setenv("SOURCE_DATE_EPOCH", str(day))
    assert main(["check"]) == 1
    text = capsys.readouterr().out
    assert why in text
    assert "breaks property-made-required" in text


def test_a_day_counts_to_its_end(
    root: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    main(["accept", *_marks(capsys), *WHO, "--until", "2027-01-31"])
    monkeypatch.setenv("SOURCE_DATE_EPOCH", str(1801440000 - 1))
    assert main(["check"]) == 0


def test_all_at_once_for_those_who_begin(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    edit(root, CODES, lambda document: document["codes"].pop())
    assert main(["accept", "--all", *WHO, "--until", "2.0.0"]) == 0
    assert main(["check"]) == 0
    data = tomllib.loads(Path("compat-approvals.toml").read_text())
    jsonschema_rs.Draft202012Validator(SCHEMAS["approvals"]()).validate(data)
    assert len(data["approval"]) == 3


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["0000000000000000", *WHO, "--until", "2.0.0"], "check refuses no change with the fingerprint"),
        ([*WHO, "--until", "2.0.0"], "name a fingerprint that check prints"),
        (["--all", *WHO, "--until", "soon"], "until is a day such as 2027-03-31"),
        (["--all", *WHO, "--until", "2027-02-30"], "until is a day"),
        (["--all", "--reason", " ", "--approver", "x", "--until", "2.0.0"], "--reason is empty"),
    ],
)
def test_an_approval_that_says_too_little_is_not_written(
    root: Path, capsys: pytest.CaptureFixture[str], arguments: list[str], message: str
) -> None:
    assert main(["accept", *arguments]) == 2
    assert message in capsys.readouterr().err
    assert not Path("compat-approvals.toml").exists()


ENTRY = '[[approval]]\nfingerprint = "0123456789abcdef"\nreason = "r"\napprover = "a"\nuntil = "2.0.0"\n'


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("[[approval]", "cannot be read"),
        (ENTRY.replace("reason", "raeson"), "did you mean reason?"),
        (ENTRY.replace('approver = "a"\n', ""), "needs approver"),
        (ENTRY + ENTRY, "approved twice"),
        (ENTRY.replace("2.0.0", "later"), "until is a day"),
        ("[approvals]\n", "entries and nothing else"),
    ],
)
def test_a_broken_file_approves_nothing(tmp_path: Path, text: str, message: str) -> None:
    file = tmp_path / "a.toml"
    file.write_text(text)
    with pytest.raises(UsageError, match=message.replace("?", "\\?")):
        load(file, "a.toml")


@given(st.lists(st.builds(Approval, *[st.just("0123456789abcdef"), *[st.text()] * 6, st.just("2.0.0")]), max_size=2))
def test_what_is_written_is_read_back(entries: list[Approval]) -> None:
    clean = [one for one in entries if one.as_dict() == json.loads(json.dumps(one.as_dict()).encode("utf-8", "ignore"))]
    clean = [one for one in clean if not any(0xD800 <= ord(c) <= 0xDFFF for v in one.as_dict().values() for c in v)]
    data = tomllib.loads(appended("", clean))
    assert [Approval(**{key: row[key] for key in KEYS}) for row in data.get("approval", [])] == clean

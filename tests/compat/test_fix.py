"""What is mechanical is repaired: the check passes afterwards, and no other byte of a file has moved."""

from __future__ import annotations

import json
import subprocess
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from compat.cli import main
from compat.edits import drop, put
from compat.engine import compare
from compat.keywords import escape
from compat.repair import edits, keywords_of
from compat.rules import load, names
from tests.compat.catalogs import CODES, EVENT, MONEY, SCALARS, edit, frozen, required

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def root(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Path:
    monkeypatch.chdir(frozen(tmp_path, "1.0.0"))
    capsys.readouterr()
    return tmp_path


def _tightened(document: Any) -> None:
    document["properties"]["stops"].update(minItems=2, maxItems=5)


def _another_required(document: Any) -> None:
    document["properties"]["mood"] = {**document["properties"]["milestoneId"]}
    document["required"].append("mood")


BREAKS: list[tuple[str, str, Any]] = [
    ("required", EVENT, required),
    ("new and required", EVENT, _another_required),
    ("removed", EVENT, lambda d: d["properties"].pop("cost")),
    ("removed with its definition", EVENT, lambda d: (d["properties"].pop("stops"), d["$defs"].clear())),
    ("bounds", EVENT, _tightened),
    ("pattern", SCALARS, lambda d: d["$defs"]["CurrencyCode"].update(pattern="^[A-Y]{3}$")),
    ("length", SCALARS, lambda d: d["$defs"]["Identifier"].update(maxLength=7)),
    ("code", CODES, lambda d: d["codes"].pop()),
    ("member of a part", MONEY, lambda d: (d["properties"].pop("currency"), d["required"].remove("currency"))),
]


@pytest.mark.parametrize(("file", "change"), [case[1:] for case in BREAKS], ids=[case[0] for case in BREAKS])
def test_after_the_repair_the_check_passes(
    root: Path, capsys: pytest.CaptureFixture[str], file: str, change: Any
) -> None:
    edit(root, file, change)
    assert main(["check"]) == 1
    before = {path: path.read_bytes() for path in (root / "schemas").rglob("*.json")}
    assert main(["fix"]) == 0
    assert before == {path: path.read_bytes() for path in (root / "schemas").rglob("*.json")}
    assert main(["fix", "--apply"]) == 0
    assert main(["check"]) == 0
    assert "compatible" in capsys.readouterr().out


MECHANICAL = [
    rule
    for rule in names()
    if "backward" in getattr(load(rule), "BREAKS", ())
    and (keywords_of(rule) or rule in {"property-removed", "property-made-required", "required-property-added"})
]


@pytest.mark.parametrize("rule", MECHANICAL)
def test_the_example_of_a_rule_is_repaired(rule: str) -> None:
    old, new = load(rule).BAD
    text = json.dumps(new, indent=2)
    for _ in range(4):  # a repair can bring another finding to light
        found = [one for one in compare(old, json.loads(text)).findings if one.effect == "breaks"]
        if not found:
            break
        for edit_ in edits(found[0], old, json.loads(text), lambda part: part):
            text = edit_.applied(text)
    assert compare(old, json.loads(text)).answer == "compatible"


def test_a_removed_member_comes_back_deprecated_with_its_reference(root: Path) -> None:
    edit(root, EVENT, lambda document: document["properties"].pop("cost"))
    assert main(["fix", "--apply"]) == 0
    cost = json.loads((root / "schemas" / EVENT).read_text())["properties"]["cost"]
    assert (cost["$ref"], cost["deprecated"]) == ("../../components/money.json", True)


def test_the_patch_is_one_that_patch_takes(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    edit(root, EVENT, required)
    capsys.readouterr()
    assert main(["fix"]) == 0
    patch = capsys.readouterr().out
    subprocess.run(["git", "apply", "-p1"], input=patch, text=True, check=True, cwd=root)
    assert main(["check"]) == 0
    assert patch.count("\n-") + patch.count("\n+") <= 8


def test_what_takes_a_decision_is_left(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    edit(root, EVENT, lambda document: document["x-event"].update(partitionKey=["/code"]))
    assert main(["fix"]) == 1
    shown = capsys.readouterr()
    assert shown.out == ""
    assert "left to you milestone/reported: partition-key-changed" in shown.err


def test_one_finding_can_be_repaired_alone(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    edit(root, EVENT, required)
    edit(root, CODES, lambda document: document["codes"].pop())
    capsys.readouterr()
    main(["check", "--output", "jsonl"])
    rows = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    mark = next(row["fingerprint"] for row in rows if row.get("rule") == "property-made-required")
    assert main(["fix", mark, "--apply"]) == 1
    assert "1 repaired" in capsys.readouterr().err


VALUES = st.recursive(
    st.none() | st.booleans() | st.integers(-9, 9) | st.text(max_size=3),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=3), inner, max_size=3),
    max_leaves=8,
)
DOCUMENTS = st.dictionaries(st.text(max_size=3), VALUES, min_size=1, max_size=4)


@given(DOCUMENTS, VALUES, st.sampled_from([None, 0, 2, 4]), st.data())
def test_an_edit_changes_one_value_and_nothing_else(document: Any, value: Any, indent: int | None, data: Any) -> None:
    text = json.dumps(document, indent=indent)
    name = data.draw(st.sampled_from(sorted(document)) | st.text(max_size=3))
    assert json.loads(put(text, f"/{escape(name)}", value)) == {**document, name: value}
    if name in document:
        assert json.loads(drop(text, f"/{escape(name)}")) == {k: v for k, v in document.items() if k != name}


def test_an_edit_keeps_the_style_of_the_file() -> None:
    text = '{\n\t"a": [1, 2],\n\t"b": {"c": 1}\n}\n'
    assert put(text, "/a", [1, 2, 3]) == '{\n\t"a": [1, 2, 3],\n\t"b": {"c": 1}\n}\n'
    assert put(text, "/b/d", 2) == '{\n\t"a": [1, 2],\n\t"b": {"c": 1, "d": 2}\n}\n'
    assert put(text, "/e", True) == '{\n\t"a": [1, 2],\n\t"b": {"c": 1},\n\t"e": true\n}\n'
    assert drop(text, "/a") == '{\n\t"b": {"c": 1}\n}\n'
    assert drop(text, "/b") == '{\n\t"a": [1, 2]\n}\n'

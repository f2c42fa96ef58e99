"""The gate of a catalog: the newest release, every release of the major, and what is remembered between runs."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from compat.cli import main
from compat.memory import Memory
from tests.compat.catalogs import EVENT, SCALARS, edit, frozen, optional, required


@pytest.fixture
def root(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Path:
    monkeypatch.chdir(frozen(tmp_path, "1.0.0"))
    capsys.readouterr()
    return tmp_path


def _report(capsys: pytest.CaptureFixture[str], *arguments: str) -> dict[str, Any]:
    capsys.readouterr()
    main(["check", "--output", "json", *arguments])
    found: dict[str, Any] = json.loads(capsys.readouterr().out)
    return found


def _length(size: int) -> Any:
    return lambda document: document["$defs"]["Identifier"].update(maxLength=size)


def test_the_releases_of_an_earlier_major_do_not_count(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    edit(root, EVENT, required)
    edit(root, EVENT, lambda document: document["examples"][0].update(classifier="actual"))
    assert main(["accept", "--all", "--reason", "r", "--approver", "a", "--until", "2.0.0"]) == 0
    assert main(["freeze", "2.0.0", "--date", "2026-12-01"]) == 0
    Path("compat-approvals.toml").unlink()
    edit(root, EVENT, optional)
    assert _report(capsys)["answer"] == "compatible"
    assert _report(capsys, "--transitive")["answer"] == "compatible"


def test_a_gap_between_two_steps_is_found_over_all_releases(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    from compat.baseline import Baseline
    from compat.catalog import Artefact, Catalog
    from compat.config import find
    from compat.history import earlier, with_history
    from compat.verdict import Verdict
    from tests.compat.outputs.sheets import BREAKS

    edit(root, EVENT, optional)
    assert main(["freeze", "1.1.0", "--date", "2026-12-01"]) == 0
    edit(root, EVENT, lambda document: document["properties"]["note"].update(deprecated=True))
    assert main(["freeze", "1.2.0", "--date", "2026-12-02"]) == 0
    catalog = Catalog(find(None, root))
    old = Baseline("1.2.0", catalog, catalog.release(None))
    event = Artefact("event-type", "milestone/reported")
    assert list(earlier(old, event)) == ["1.1.0", "1.0.0"]
    seen: list[Any] = []

    def judge(content: Any) -> Verdict:
        seen.append(content)
        has_note = "note" in content["properties"]
        findings = () if has_note else (BREAKS,)
        return Verdict("compatible" if has_note else "incompatible", "full", "release", "r", "major", None, findings)

    good = Verdict("compatible", "full", "release", "nothing changed", "none")
    worse = with_history(good, old, event, catalog.current(event).schema, judge)
    assert (worse.answer, worse.bump, len(seen)) == ("incompatible", "major", 2)
    assert worse.findings[0].message.endswith("(against 1.0.0)")
    assert worse.findings[0].old.file == "versions/milestone/reported/1.0.0.json"


def test_below_one_a_minor_is_a_line_of_its_own(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(frozen(tmp_path))
    edit(tmp_path, SCALARS, _length(20))
    assert main(["freeze", "0.2.0", "--date", "2026-12-01", "--allow-draft-break"]) == 0
    edit(tmp_path, EVENT, optional)
    assert _report(capsys, "--transitive")["answer"] == "compatible"
    assert _report(capsys, "--against", "0.1.0")["answer"] == "incompatible"


@pytest.mark.parametrize(
    ("mode", "policy", "code"),
    [("release", "strict", 1), ("backward", "strict", 1), ("forward", "strict", 0), ("full", "strict", 1)],
)
def test_the_mode_decides_whose_readers_count(root: Path, mode: str, policy: str, code: int) -> None:
    edit(root, EVENT, required)
    assert main(["check", "--mode", mode, "--policy", policy]) == code
    assert main(["check", "--mode", f"{mode}-transitive", "--policy", policy]) == code


def test_growing_breaks_strict_readers_and_no_tolerant_ones(root: Path) -> None:
    edit(root, EVENT, optional)
    assert main(["check"]) == 0
    assert main(["check", "--mode", "forward"]) == 1
    assert main(["check", "--mode", "forward", "--policy", "consumer-view"]) == 0


def test_what_is_remembered_changes_nothing_that_is_printed(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    edit(root, EVENT, required)
    first, second = _report(capsys), _report(capsys)
    assert first == second == _report(capsys, "--no-cache")
    edit(root, EVENT, lambda document: document["required"].remove("classifier"))
    assert _report(capsys)["answer"] == "compatible"


def test_the_folder_of_the_cache_can_be_named_deleted_and_read_only(
    root: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    edit(root, EVENT, required)
    assert main(["check", "--cache", "build/remembered"]) == 1
    assert len(list(Path("build/remembered").rglob("*.json"))) == 2
    for file in Path("build/remembered").rglob("*.json"):
        file.write_text("{")  # a broken entry is computed again
    assert main(["check", "--cache", "build/remembered"]) == 1
    Path("a-file").write_text("")
    assert main(["check", "--cache", "a-file/below"]) == 1
    assert not list(Path(root).rglob("compat/**/*.json"))


def test_an_open_verdict_is_never_remembered(tmp_path: Path) -> None:
    memory = Memory(tmp_path / "cache")
    old, new = ({"type": "string", "pattern": p} for p in ("^(?=a)[a-z]+$", "^(?=a)[a-z]+(?!b)$"))
    assert memory.verdict(old, new, "backward", "strict").answer == "undecided"
    assert not (tmp_path / "cache").exists()
    assert memory.verdict(old, old | {"maxLength": 3}, "backward", "strict") == memory.verdict(
        old, old | {"maxLength": 3}, "backward", "strict"
    )


def test_an_untouched_catalog_is_known_by_its_digest(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from compat.catalog import Catalog

    def refuse(*_: Any) -> None:
        raise AssertionError("nothing has to be read")

    monkeypatch.setattr(Catalog, "current", refuse)
    assert main(["check", "--no-cache"]) == 0

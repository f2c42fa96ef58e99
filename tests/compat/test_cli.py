"""The command line: exit codes, errors with a way out, and a start that loads next to nothing."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from compat.cli import main

PROJECT = Path(__file__).parents[2]
HEAVY = {"jsonschema", "jsonschema_rs", "semver", "canonical", "pydantic", "json", "dataclasses", "typing", "tomllib"}


def _loaded(statement: str) -> set[str]:
    code = f"import sys\ntry:\n    {statement}\nexcept SystemExit:\n    pass\nprint(*sys.modules, file=sys.stderr)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=PROJECT)
    return set(done.stderr.split())


@pytest.mark.parametrize("arguments", [["--help"], ["check", "--help"], ["freeze", "--help"]])
def test_help_loads_argparse_and_nothing_heavy(arguments: list[str]) -> None:
    loaded = _loaded(f"from compat.cli import main; main({arguments!r})")
    assert "argparse" in loaded
    assert not loaded & HEAVY
    assert {name for name in loaded if name.startswith("compat")} == {"compat", "compat.cli"}


@pytest.mark.parametrize("command", ["check", "verify", "lint"])
def test_rules_and_validators_are_not_loaded_when_nothing_changed(command: str, tmp_path: Path) -> None:
    shutil.copytree(Path(__file__).parent / "catalog", tmp_path / "schemas")
    assert main(["freeze", "0.1.0", "--date", "2026-11-23", "--catalog", str(tmp_path)]) == 0
    loaded = _loaded(f"from compat.cli import main; main([{command!r}, '--catalog', {str(tmp_path)!r}])")
    assert not loaded & {"jsonschema", "jsonschema_rs", "canonical", "pydantic"}
    assert not {name for name in loaded if name.startswith("compat.rules.")}


def test_the_module_runs_like_the_command() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "compat", "rules"], capture_output=True, text=True, cwd=PROJECT, check=False
    )
    assert done.returncode == 0
    assert "property-removed" in done.stdout


@pytest.fixture
def files(tmp_path: Path) -> tuple[str, str]:
    old, new = tmp_path / "old.json", tmp_path / "new.json"
    old.write_text('{\n  "type": "string",\n  "maxLength": 9\n}')
    new.write_text('{\n  "type": "string",\n  "maxLength": 4\n}')
    return str(old), str(new)


def test_diff_shows_both_places_and_the_document(files: tuple[str, str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["diff", *files]) == 1
    text = capsys.readouterr().out
    assert "breaks max-length-lowered" in text
    assert f"old {files[0]}:3:3 /maxLength" in text
    assert f"new {files[1]}:3:3 /maxLength" in text
    assert '"AAAAA"' in text
    assert main(["diff", *reversed(files)]) == 0
    assert main(["diff", *files, "--mode", "forward"]) == 0
    assert main(["diff", *files, "--mode", "forward", "--policy", "consumer-view"]) == 0


def test_diff_says_the_same_in_json_and_in_python(files: tuple[str, str], capsys: pytest.CaptureFixture[str]) -> None:
    from compat import compare

    main(["diff", *files, "--output", "json"])
    printed = json.loads(capsys.readouterr().out)
    asked = compare(*(json.loads(Path(file).read_text()) for file in files)).as_dict()
    for finding in (*printed["findings"],):
        for side in ("old", "new"):
            finding[side] = {"pointer": finding[side]["pointer"]}
    assert printed == asked


def test_undecided_has_an_exit_code_of_its_own(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    old, new = tmp_path / "old.json", tmp_path / "new.json"
    old.write_text('{"type": "string", "pattern": "^(?=a)[a-z]+$"}')
    new.write_text('{"type": "string", "pattern": "^(?=a)[a-z]+(?!b)$"}')
    assert main(["diff", str(old), str(new)]) == 4
    assert "undecided" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("arguments", "code", "message"),
    [
        (["diff", "nowhere.json", "nowhere.json"], 3, "No such file"),
        (["check", "--catalog", "nowhere"], 2, "no such folder"),
        (["check", "--catalog", "pkg:no-such-distribution"], 2, "is installed; pip install"),
        (["check", "--catalog", ".", "--output", "yaml"], 2, "there are concise, github, gitlab, html, json"),
        (["check", "--catalog", "tests"], 2, "neither a folder schemas nor a configured pyproject.toml"),
        (["check", "--catalog", ".", "--against", "9.9.9"], 2, "there is no release '9.9.9'"),
        (["explain", "proprety-removed"], 2, "did you mean property-removed?"),
        (["freeze", "0.9.0", "--date", "2026-13-01", "--catalog", "."], 2, "write YYYY-MM-DD"),
    ],
)
def test_mistakes_are_answered_with_a_way_out(
    arguments: list[str], code: int, message: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(PROJECT)
    assert main(arguments) == code
    assert message in capsys.readouterr().err


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("{", "not JSON"),
        ("[1]", "a schema is an object or a boolean, not array"),
        ('{"$ref": "other.json"}', "leaves the document; bundle it first"),
        ('{"$ref": "#/$defs/X"}', "/$defs/X is not there"),
        ('{"type": "strin"}', "not a valid schema"),
        ('{"$schema": "http://json-schema.org/draft-03/schema#"}', "is another dialect; known are drafts 4"),
        ('{"items": {"$id": "urn:x", "$ref": "y"}}', "leaves the document; bundle it first"),
        ('{"type": "object", "type": "string"}', "given twice"),
        ('{"maximum": 1e400}', "too large to be exact"),
    ],
)
def test_what_is_no_schema_is_unreadable_and_no_traceback(
    text: str, message: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    old, new = tmp_path / "old.json", tmp_path / "new.json"
    old.write_text('{"type": "string"}')
    new.write_text(text)
    assert main(["diff", str(old), str(new)]) == 3
    assert message in capsys.readouterr().err


def test_an_internal_error_is_told_from_a_finding(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    import compat.commands.rules as command

    monkeypatch.setattr(command, "all_rules", lambda: 1 / 0)
    assert main(["rules"]) == 70
    assert "internal error" in capsys.readouterr().err


def test_a_missing_extra_says_the_line_to_install(files: tuple[str, str]) -> None:
    code = (
        "import sys\nsys.modules['jsonschema_rs'] = None\nfrom compat.cli import main\n"
        f"raise SystemExit(main(['diff', {files[0]!r}, {files[1]!r}]))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, cwd=PROJECT, check=False)
    assert done.returncode == 2
    assert 'pip install "canonical-logistics[compat]"' in done.stderr


def test_explain_prints_the_rule_from_its_own_file(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["explain", "enum-value-removed"]) == 0
    text = capsys.readouterr().out
    assert "Why: Data that holds the value is rejected." in text
    assert "Fix: Keep the value" in text
    assert '"enum": ["A", "B"]' in text
    assert main(["explain", "pattern-backtracking"]) == 0

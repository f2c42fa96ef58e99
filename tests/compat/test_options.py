"""Every option: a flag before the environment before the file, and its origin can be shown."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import jsonschema_rs
import pytest

from compat.cli import main
from compat.options import OPTIONS, schema, variable
from tests.compat.catalogs import EVENT, edit, frozen, required

PROJECT = Path(__file__).parents[2]


@pytest.fixture
def root(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Path:
    monkeypatch.chdir(frozen(tmp_path, "1.0.0"))
    capsys.readouterr()
    return tmp_path


def _origins(capsys: pytest.CaptureFixture[str], *arguments: str) -> dict[str, tuple[str, str]]:
    assert main(["check", "--show-config", *arguments]) == 0
    rows = [line.split(None, 1) for line in capsys.readouterr().out.splitlines()]
    return {key: tuple(part.strip() for part in rest.rsplit("  ", 1)) for key, rest in rows}  # type: ignore[misc]


def test_each_value_says_where_it_comes_from(
    root: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    Path("pyproject.toml").write_text(
        '[tool.canonical-compat]\nmode = "full"\nfail-on = "any"\npolicy = "consumer-view"\n'
    )
    monkeypatch.setenv("CANONICAL_COMPAT_MODE", "forward")
    monkeypatch.setenv("CANONICAL_COMPAT_FAIL_ON", "undecided")
    found = _origins(capsys, "--mode", "backward")
    assert found["mode"] == ('"backward"', "flag --mode")
    assert found["fail-on"] == ('"undecided"', "environment CANONICAL_COMPAT_FAIL_ON")
    assert found["policy"] == ('"consumer-view"', "file pyproject.toml")
    assert found["against"] == ('""', "default")
    assert list(found) == list(OPTIONS)


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["check", "--fail-on", "braking"], "did you mean breaking?"),
        (["check", "--mode", "backwards"], "did you mean backward?"),
        (["check", "--output", "jsn"], "did you mean json?"),
        (["check", "--output", "text", "--output", "json"], "write one to a file: json=FILE"),
        (["check", "--output", "json=a", "--output", "sarif=a"], "two formats write a"),
        (["check", "--output", "markdown="], "is the variable empty?"),
        (["check", "--output", "json=schemas"], "cannot be written"),
        (["rules", "--output", "sarif"], "prints text or json, not sarif"),
        (["completion", "tcsh"], "there are bash, zsh, fish"),
        (["schema", "confg"], "there are config, approvals"),
    ],
)
def test_a_wrong_value_is_answered_with_the_right_ones(
    root: Path, arguments: list[str], message: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(arguments) == 2
    assert message in capsys.readouterr().err


def test_the_published_schema_says_the_same_as_the_program(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["schema", "config"]) == 0
    printed = json.loads(capsys.readouterr().out)
    assert printed == schema()
    validator = jsonschema_rs.Draft202012Validator(printed)
    for table in ({"mode": "full"}, {"mode": "sideways"}, {"output": ["a"]}, {"output": "a"}, {"colour": 1}):
        text = "\n".join(f"{key} = {json.dumps(value)}" for key, value in table.items())
        Path("pyproject.toml").write_text(f"[tool.canonical-compat]\n{text}\n")
        assert validator.is_valid(table) == (
            main(["lint", "--output", "concise", "--exit-zero"]) == 0 or table == {"output": ["a"]}
        )


def test_a_consumer_checks_what_it_has_pinned(root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    consumer = tmp_path / "consumer"
    consumer.mkdir()
    (consumer / "pyproject.toml").write_text('[tool.canonical-compat]\ncatalog = ".."\nagainst = "1.0.0"\n')
    monkeypatch.chdir(consumer)
    assert main(["check"]) == 0
    edit(root, EVENT, required)
    assert main(["check"]) == 1
    assert main(["accept", "--all", "--reason", "r", "--approver", "a", "--until", "3.0.0"]) == 0
    assert (consumer / "compat-approvals.toml").exists()


def test_several_outputs_in_one_run(
    root: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    edit(root, EVENT, required)
    summary = root / "summary.md"
    summary.write_text("an earlier step\n")
    monkeypatch.setenv("GITHUB_STEP_SUMMARY", str(summary))
    outputs = [
        "--output",
        "text",
        "--output",
        "github",
        "--output",
        "sarif=out/x.sarif",
        "--output",
        f"markdown={summary}",
    ]
    assert main(["check", *outputs]) == 1
    shown = capsys.readouterr()
    assert shown.out.splitlines()[-1].startswith("refused:")
    assert shown.err.startswith("::error file=schemas/")
    assert json.loads((root / "out/x.sarif").read_text())["version"] == "2.1.0"
    assert summary.read_text().startswith("an earlier step\n## ❌")


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        ([], 1),
        (["--exit-zero"], 0),
        (["--fail-on", "any"], 1),
        (["--against", "9.9.9", "--exit-zero"], 2),
        (["--against", "git:nowhere", "--exit-zero"], 2),
        (["--against", "missing.zip", "--exit-zero"], 3),
    ],
)
def test_exit_zero_hides_findings_and_no_mistakes(
    root: Path, arguments: list[str], code: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(root.parent))
    edit(root, EVENT, required)
    assert main(["check", *arguments]) == code


def test_a_defect_leaves_a_report_without_schemas(
    root: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    import tempfile

    import compat.check

    monkeypatch.setattr(tempfile, "tempdir", str(root / "reports"))
    (root / "reports").mkdir()
    monkeypatch.setattr(compat.check, "_remembered", lambda *_: 1 / 0)
    assert main(["check", "--no-cache"]) == 70
    said = capsys.readouterr().err
    (report,) = (root / "reports").rglob("report.json")
    assert str(report) in said
    facts = json.loads(report.read_text())
    assert facts["arguments"] == ["check", "--no-cache"]
    assert facts["traceback"][-1].startswith("ZeroDivisionError")
    assert "milestoneId" not in report.read_text()


def test_the_help_names_every_format_and_every_exit_code(capsys: pytest.CaptureFixture[str]) -> None:
    from compat.output import formats

    with pytest.raises(SystemExit):
        main(["check", "--help"])
    text = capsys.readouterr().out
    assert all(name in text for name in formats())
    with pytest.raises(SystemExit):
        main(["--help"])
    text = capsys.readouterr().out
    assert all(f"  {code} " in text for code in (0, 1, 2, 3, 4, 70))


COMPLETIONS = [
    ("ch", "check"),
    ("check --mode rel", "release release-transitive"),
    ("check --fail-on b", "breaking"),
    ("check --no", "--no-cache"),
    ("explain property-rem", "property-removed"),
    ("schema c", "config"),
]


@pytest.mark.parametrize(("typed", "offered"), COMPLETIONS)
def test_bash_completes(typed: str, offered: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["completion", "bash"]) == 0
    script = tmp_path / "c.bash"
    script.write_text(capsys.readouterr().out)
    words = f"COMP_WORDS=(canonical-compat {typed}); COMP_CWORD={len(typed.split())}"
    code = f'source {script}; {words}; _canonical_compat; echo "${{COMPREPLY[@]}}"'
    done = subprocess.run(["bash", "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.split() == offered.split()


@pytest.mark.parametrize("shell", ["zsh", "fish"])
def test_other_shells_know_every_command_and_option(shell: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["completion", shell]) == 0
    script = capsys.readouterr().out
    for word in ("check", "accept", "fix", "property-removed", "release-transitive", "sarif"):
        assert word in script
    assert ("--against" if shell == "zsh" else "-l against") in script


def test_every_option_has_an_environment_variable_and_a_sentence() -> None:
    assert len({variable(key) for key in OPTIONS}) == len(OPTIONS)
    assert all(option.about and not option.about.endswith(".") for option in OPTIONS.values())


def test_output_through_a_narrow_encoding_keeps_the_exit_code(root: Path) -> None:
    edit(root, EVENT, required)
    environment = {**os.environ, "PYTHONIOENCODING": "ascii", "PYTHONPATH": str(PROJECT)}
    done = subprocess.run([sys.executable, "-m", "compat", "check"], capture_output=True, env=environment, check=False)
    assert done.returncode == 1
    assert done.stdout.isascii()

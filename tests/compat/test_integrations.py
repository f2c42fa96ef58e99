"""The wrappers for hosts of code run from an installed command alone, in a repository of somebody else."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from tests.compat.catalogs import EVENT, edit, frozen, git, optional, required

PROJECT = Path(__file__).parents[2]


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    """A repository with a release, and a command on the PATH that runs the checker."""
    root = tmp_path / "repository"
    root.mkdir()
    frozen(root, "1.0.0")
    git(root, "init", "-q")
    git(root, "add", "-A")
    git(root, "commit", "-qm", "first")
    command = tmp_path / "bin/canonical-compat"
    command.parent.mkdir()
    command.write_text(f'#!/bin/sh\nPYTHONPATH={PROJECT} exec {sys.executable} -m compat "$@"\n')
    command.chmod(0o755)
    return root


def _run(repository: Path, command: str, **environment: str) -> subprocess.CompletedProcess[str]:
    path = f"{repository.parent / 'bin'}{os.pathsep}{os.environ['PATH']}"
    given = {**os.environ, "PATH": path, **environment}
    return subprocess.run(
        ["bash", "-eo", "pipefail", "-c", command],
        cwd=repository,
        env=given,
        capture_output=True,
        text=True,
        check=False,
    )


def _lines(file: str, key: str) -> list[str]:
    """The commands of a step, without a parser of YAML: what follows ``run:`` or the items below ``script:``."""
    text = (PROJECT / file).read_text("utf-8")
    found = re.search(rf"^ *{key}: *(.*)\n((?: *- .*\n)*)", text, re.MULTILINE)
    assert found is not None
    return (
        [found.group(1)]
        if found.group(1)
        else [line.strip().removeprefix("- ") for line in found.group(2).splitlines()]
    )


@pytest.mark.parametrize(("change", "code"), [(optional, 0), (required, 1)])
def test_the_github_action_runs(repository: Path, change, code: int) -> None:
    (command,) = _lines("integrations/github/action.yml", "run")
    edit(repository, EVENT, change)
    summary = repository.parent / "summary.md"
    done = _run(repository, command, AGAINST="", ARGUMENTS="--fail-on breaking", GITHUB_STEP_SUMMARY=str(summary))
    assert done.returncode == code, done.stderr
    assert ("::error" in done.stderr) == bool(code)
    assert summary.read_text().startswith("## ❌" if code else "## ✅")
    assert json.loads((repository / "canonical-compat.sarif").read_text())["version"] == "2.1.0"


def test_the_github_action_takes_a_baseline_and_keeps_it_one_word(repository: Path) -> None:
    (command,) = _lines("integrations/github/action.yml", "run")
    edit(repository, EVENT, required)
    given = {"ARGUMENTS": "", "GITHUB_STEP_SUMMARY": str(repository.parent / "s.md")}
    assert _run(repository, command, AGAINST="git:HEAD", **given).returncode == 1
    assert _run(repository, command, AGAINST="nothing; touch forged", **given).returncode == 2
    assert not (repository / "forged").exists()


@pytest.mark.parametrize(("change", "code"), [(optional, 0), (required, 1)])
def test_the_gitlab_job_runs(repository: Path, change, code: int) -> None:
    (command,) = _lines("integrations/gitlab/canonical-compat.yml", "script")
    edit(repository, EVENT, change)
    done = _run(repository, command)
    assert done.returncode == code, done.stderr
    severities = {one["severity"] for one in json.loads((repository / "gl-code-quality.json").read_text())}
    assert ("critical" in severities) == bool(code)
    assert ET.parse(repository / "canonical-compat.xml").getroot().get("failures") == str(code)


@pytest.mark.parametrize(("change", "code"), [(optional, 0), (required, 1)])
def test_the_pre_commit_hook_runs(repository: Path, change, code: int) -> None:
    (command,) = _lines(".pre-commit-hooks.yaml", "entry")
    edit(repository, EVENT, change)
    assert _run(repository, command).returncode == code


@pytest.mark.parametrize(
    "file", ["integrations/github/action.yml", "integrations/gitlab/canonical-compat.yml", ".pre-commit-hooks.yaml"]
)
def test_a_wrapper_is_thin_and_fetches_nothing(file: str) -> None:
    text = (PROJECT / file).read_text("utf-8")
    assert len(text.splitlines()) <= 25
    assert not re.search(r"https?://|curl|wget|pip install|uses:", text)

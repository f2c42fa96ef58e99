"""Everything that README.md and the guides tell a user to type works as it stands there."""

from __future__ import annotations

import os
import re
import shlex
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

PROJECT = Path(__file__).resolve().parents[2]
PAGES = [
    PROJECT / "README.md",
    *sorted((PROJECT / "docs").glob("*.md")),
    *sorted((PROJECT / "docs" / "guides").glob("*.md")),
]
_FENCE = re.compile(
    r"^( *)```(python|console|toml|json|text)(?: title=\"([^\"]+)\")?\n(.*?)^\1```$", re.MULTILINE | re.DOTALL
)
COMMANDS = ("canonical", "canonical-compat", "cat", "cp", "head", "mkdir", "wc")


@dataclass(frozen=True)
class Snippet:
    """One fenced block of a page; blocks of a page run in order, in one folder, Python blocks in one namespace."""

    language: str
    title: str
    text: str


def _snippets(page: Path) -> list[Snippet]:
    found = _FENCE.findall(page.read_text("utf-8"))
    return [
        Snippet(language, title, re.sub(f"^{indent}", "", text, flags=re.MULTILINE))
        for indent, language, title, text in found
    ]


def _shell(text: str, folder: Path) -> None:
    """Run each ``$ command``; the lines after it, up to the next one, must occur in order in what it prints.

    A line ``...`` stands for any lines, and ``$ command  # exit N`` expects that exit code.
    """
    for part in re.split(r"^\$ ", text, flags=re.MULTILINE)[1:]:
        command, _, expected = part.partition("\n")
        command, _, code = command.partition("  # exit ")
        assert shlex.split(command)[0] in COMMANDS, f"{command!r} is not run; use a text block for it"
        path = os.pathsep.join([str(Path(sys.executable).parent), os.environ["PATH"]])
        done = subprocess.run(
            ["bash", "-o", "pipefail", "-c", command],
            cwd=folder,
            env={**os.environ, "PATH": path, "COLUMNS": "100"},
            capture_output=True,
            text=True,
            check=False,
        )
        printed = (done.stdout + done.stderr).splitlines()
        assert done.returncode == int(code or 0), f"{command}\n{done.stdout[-1500:]}{done.stderr[-1500:]}"
        for line in expected.splitlines():
            if line.strip() and line.strip() != "...":
                assert any(_same(line, shown) for shown in printed), f"{command}: {line!r} is not in\n" + "\n".join(
                    printed[:60]
                )


def _same(line: str, shown: str) -> bool:
    parts = [re.escape(part) for part in line.rstrip().split("...")]
    return re.fullmatch(".*".join(parts), shown.rstrip()) is not None


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(PROJECT).as_posix())
def test_what_a_page_tells_a_user_to_type_works(page: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "samples").symlink_to(PROJECT / "samples")
    (tmp_path / "schemas").symlink_to(PROJECT / "schemas")
    (tmp_path / "versions").symlink_to(PROJECT / "versions")
    monkeypatch.chdir(tmp_path)
    namespace: dict[str, object] = {"__name__": "snippet"}
    for snippet in _snippets(page):
        if snippet.title:
            (tmp_path / snippet.title).write_text(snippet.text, "utf-8")
        elif snippet.language == "python":
            exec(compile(snippet.text, f"{page.name} snippet", "exec"), namespace)
        elif snippet.language == "console":
            _shell(snippet.text, tmp_path)


def test_the_readme_has_at_least_three_snippets_that_run() -> None:
    assert len([snippet for snippet in _snippets(PROJECT / "README.md") if snippet.language != "json"]) >= 3

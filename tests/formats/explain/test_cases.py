"""Whole explanations, line by line, of small files: case folders with the file and what is printed for it.

A folder ``cases/<case>/`` holds ``file.<ending>``, the arguments in ``arguments`` if there are any, and what comes out in
``printed``. ``python -m tests.formats.explain.test_cases`` writes ``printed`` anew after a deliberate change; it refuses to
run in CI.
"""

from __future__ import annotations

import contextlib
import io
import os
import sys
from pathlib import Path

import pytest

from canonical.cli.main import main

CASES = Path(__file__).with_name("cases")
FOLDERS = sorted(path for path in CASES.iterdir() if path.is_dir())


class _Out(io.StringIO):
    """Standard output that also takes bytes."""

    @property
    def buffer(self) -> _Out:
        return self

    def write(self, text: str | bytes) -> int:
        return super().write(text.decode() if isinstance(text, bytes) else text)


def printed(folder: Path) -> str:
    """Exit code, standard output and standard error of the command."""
    [file] = folder.glob("file.*")
    arguments = folder / "arguments"
    options = arguments.read_text("utf-8").split() if arguments.exists() else []
    out, err = _Out(), _Out()
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
        code = main(["explain", *options, str(file)])
    said = err.getvalue().replace(str(file), file.name)
    return f"{out.getvalue()}--- exit {code}\n{said}"


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda path: path.name)
def test_a_file_is_printed_as_it_was_looked_at(folder: Path) -> None:
    assert printed(folder) == (folder / "printed").read_text("utf-8")


if __name__ == "__main__":
    if os.environ.get("CI"):
        sys.exit("what is printed is looked at by a person, not written in CI")
    for folder in FOLDERS:
        (folder / "printed").write_text(printed(folder), "utf-8")

"""The project keeps its own word: small functions, small modules, and no trace of the machine it was written on."""

from __future__ import annotations

import ast
import re
from contextlib import suppress
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator

PROJECT = Path(__file__).resolve().parents[2]
PACKAGES = ("canonical", "compat", "tools", "benchmarks")
MOST_LINES_OF_A_MODULE, MOST_LINES_OF_A_FUNCTION = 400, 60
VAGUE = {"utils", "common", "helpers", "base", "manager", "util", "helper", "misc"}

# Written in pieces, so that this file does not find itself.
TRACES = {
    "a path of one machine": r"(?<![\w.~-])/(?:work|farm|root|opt|home)/\w",
    "a temporary folder": r"(?<![\w.~-])/t" + r"mp/\w",
    "the host of a package registry": "|".join(
        [r"pypi\.o" + "rg", "pythonhos" + "ted", r"registry\.np" + "mjs", r"deb\.deb" + "ian"]
    ),
    "left for later": r"\b(?:TO" + "DO|FIX" + "ME|NotImplemented" + r"Error)\b",
}
BINARY = {".png", ".zip", ".whl", ".gz", ".ico"}
SKIPPED = {"_generated", "__pycache__", "build", "dist"}


def _modules() -> list[Path]:
    found = (path for package in PACKAGES for path in (PROJECT / package).rglob("*.py"))
    return sorted(path for path in found if not SKIPPED & set(path.parts))


def _texts() -> Iterator[Path]:
    for path in sorted(PROJECT.rglob("*")):
        parts = path.relative_to(PROJECT).parts
        hidden = any(part.startswith(".") and part not in {".ci", ".gitignore"} for part in parts)
        if (
            path.is_file()
            and not hidden
            and not {"__pycache__", "build", "dist"} & set(parts)
            and path.suffix not in BINARY
        ):
            yield path


@cache
def _whole() -> list[tuple[Path, str]]:
    """All texts, read once; samples and test data hold bytes that are not text on purpose."""
    found = []
    for path in _texts():
        with suppress(UnicodeDecodeError):
            found.append((path, path.read_text("utf-8")))
    return found


def _name(path: Path) -> str:
    return path.relative_to(PROJECT).as_posix()


@pytest.mark.parametrize("path", _modules(), ids=_name)
def test_a_module_is_one_idea_in_small_functions(path: Path) -> None:
    text = path.read_text("utf-8")
    assert len(text.splitlines()) <= MOST_LINES_OF_A_MODULE
    functions = [node for node in ast.walk(ast.parse(text)) if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)]
    long = {node.name: (node.end_lineno or 0) - node.lineno + 1 for node in functions}
    assert {name: lines for name, lines in long.items() if lines > MOST_LINES_OF_A_FUNCTION} == {}


def test_a_typical_function_is_a_dozen_lines() -> None:
    lengths = sorted(
        (node.end_lineno or 0) - node.lineno + 1
        for path in _modules()
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.FunctionDef)
    )
    assert lengths[len(lengths) // 2] <= 12
    assert lengths[len(lengths) * 9 // 10] <= 35


@pytest.mark.parametrize("path", _modules(), ids=_name)
def test_a_module_says_what_it_is_for_and_is_named_after_it(path: Path) -> None:
    tree = ast.parse(path.read_text("utf-8"))
    assert tree.body == [] or (ast.get_docstring(tree) or "").strip()
    assert path.stem not in VAGUE


@pytest.mark.parametrize("trace", TRACES)
def test_the_project_speaks_of_itself_alone(trace: str) -> None:
    pattern = re.compile(TRACES[trace])
    found = []
    for path, text in _whole():
        if pattern.search(text):
            lines = enumerate(text.splitlines(), 1)
            found += [f"{_name(path)}:{number}: {line.strip()[:120]}" for number, line in lines if pattern.search(line)]
    assert found == []


def test_no_lock_names_where_its_packages_come_from() -> None:
    lines = (PROJECT / "constraints.txt").read_text("utf-8").splitlines()
    assert lines
    assert [line for line in lines if not re.fullmatch(r"[A-Za-z0-9_.-]+==[A-Za-z0-9_.!+-]+", line)] == []

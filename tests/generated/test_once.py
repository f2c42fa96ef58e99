"""Generated code states a thing once: what several modules need stands in one that they import."""

from __future__ import annotations

import ast
from collections import Counter
from pathlib import Path

import pytest

from canonical.mapping.compile_segments import renamed

PACKAGE = Path(__file__).resolve().parents[2] / "canonical"
MAPPERS = sorted((PACKAGE / "mappers" / "_generated").glob("*.py"))
WRITERS = sorted((PACKAGE / "mappers" / "_generated" / "text").glob("x12_*.py"))
RULES = sorted((PACKAGE / "rules" / "_generated").glob("*.py"))
SMALL = 4
"""Rows of a table that two mappings may have alike by accident."""


def parts(path: Path) -> list[tuple[str, str]]:
    """The functions and constants of a module by name, as they are written."""
    found = []
    for part in path.read_text("utf-8").split("\n\n\n"):
        lines = part.strip("\n").split("\n")
        if lines[0].startswith("def "):
            found.append((lines[0].removeprefix("def ").partition("(")[0], part))
        else:
            found += [(line.partition(" ")[0], line) for line in lines if line.startswith("_rule_")]
    return found


def test_no_table_stands_in_two_mappings():
    times = Counter(
        ast.unparse(node)
        for path in MAPPERS
        for statement in ast.parse(path.read_text("utf-8")).body
        if isinstance(statement, ast.Assign)
        for node in ast.walk(statement)
        if isinstance(node, ast.Tuple) and len(node.elts) > SMALL and isinstance(node.elts[0], ast.Tuple)
    )
    assert times
    assert [rows for rows, count in times.items() if count > 1] == []


@pytest.mark.parametrize("path", WRITERS, ids=lambda path: path.stem)
def test_no_two_functions_of_segments_do_the_same(path):
    functions = path.read_text("utf-8").split("\n\ndef ")[1:]
    bodies = [
        one.split("\n\n")[0].split("\n")[1:]
        for one in functions
        if one.partition("\n")[0].endswith("(key: Any) -> Any:")
    ]
    times = Counter(map(renamed, bodies))
    assert times
    assert [form for form, count in times.items() if count > 1] == []


def test_no_rule_module_has_a_table_or_what_many_of_them_have():
    events = [path for path in RULES if not path.stem.startswith(("table_", "__", "components"))]
    times = Counter(part for path in events for part in parts(path))
    assert [
        name for (name, text), count in times.items() if count * 5 >= len(events) and "MINOR_UNITS" not in text
    ] == []
    tables = [text for path in RULES if path.stem.startswith("table_") for text in path.read_text("utf-8").splitlines()]
    rows = {row.strip() for row in tables if '": ' in row and len(row.strip()) > len('"ABC": 0,')}
    assert rows
    assert not [path.stem for path in events if any(row.rstrip(",") in path.read_text("utf-8") for row in rows)]

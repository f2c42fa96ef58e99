"""Patterns that every engine reads the same way and that no text can slow down."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from compat.lint import backtracking
from compat.patterns import PatternError, parse

if TYPE_CHECKING:
    from compat.lint.work import Work

_RULES = {
    "look-around": "pattern-irregular",
    "back-reference": "pattern-irregular",
    "group-option": "pattern-irregular",
    "anchor": "pattern-anchor",
}
_CLASS = re.compile(r"(?<!\\)(?:\\\\)*\\[dDwWsSbBpP]")


def run(work: Work) -> None:
    """Report every pattern that is broken, differs between engines or can be slow."""
    for file, pointer, node in work.nodes:
        pattern = node.get("pattern")
        if isinstance(pattern, str):
            _check(work, file, f"{pointer}/pattern", pattern)


def _check(work: Work, file: str, pointer: str, pattern: str) -> None:
    found = _CLASS.search(pattern)
    if found:
        work.add("pattern-class", file, pointer, f"{found[0][-2:]} at character {found.end() - 2} differs by engine")
        return
    try:
        parsed = parse(pattern)
        slow = backtracking.problem(pattern)
    except PatternError as error:
        work.add(_RULES.get(error.feature, "pattern-broken"), file, pointer, str(error).partition(": ")[2])
        return
    if not parsed.anchored:
        work.add("pattern-anchor", file, pointer, "the pattern may match in the middle of a text")
    if slow:
        work.add("pattern-backtracking", file, pointer, slow)

"""The files that readers are compared on hold nothing that our own checks find fault with, element by element."""

from __future__ import annotations

import pytest

from benchmarks.formats.edifact_messages import BODIES as MESSAGES
from benchmarks.formats.files import Kind, write
from benchmarks.formats.x12_sets import BODIES as SETS
from canonical.formats import edi
from canonical.formats.dictionary.check import check

KINDS = [
    *map(Kind, (*SETS, *MESSAGES)),
    *(Kind(message, "\r\n", released=True, una=True) for message in MESSAGES),
    *(Kind(message, wrapped=80, released=True) for message in ("214", "IFTSTA")),
]


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.title)
def test_a_file_of_the_benchmark_is_without_fault(kind, tmp_path) -> None:
    file = write(tmp_path / "file.edi", kind, sets=40)
    items = list(edi.read(file.path.read_bytes()))
    told = [problem for item in items for problem in item.problems]
    messages = [item for item in items if hasattr(type(item), "segments")]
    assert {problem.rule for problem in told} == ({"lines-cut"} if kind.wrapped else set())
    assert len(messages) == file.sets
    assert [str(problem) for message in messages for problem in check(message)] == []
    assert sum(len(message.segments) for message in messages) == file.segments - file.envelopes

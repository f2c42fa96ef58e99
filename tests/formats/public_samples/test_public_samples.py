"""Files that other projects publish as samples: each is read or diagnosed, at a place, and no byte of it is lost.

``make test`` brings some of them; ``PUBLIC_SAMPLES=folder`` names a folder with more.
"""

from __future__ import annotations

import os
import re
import sys
from pathlib import Path

import pytest

from canonical.formats import edi
from canonical.formats.dictionary.check import check

pytestmark = pytest.mark.public

_HEADER = re.compile(rb"(?:^|[\r\n\s'\"~\xbf])(?:ISA([^\w\s]).{2}\1|UNA.{5}[\r\n']|UNB\+\w{4}:)", re.DOTALL)
_LONGEST = 30_000_000
_NOT_DATA = {".py", ".md", ".json", ".rst", ".html", ".xml", ".js", ".ts", ".cfg", ".toml", ".sh"}


def _folders() -> list[Path]:
    named = os.environ.get("PUBLIC_SAMPLES")
    return [folder for folder in (Path(sys.prefix) / "samples", Path(named) if named else None) if folder]


def _samples() -> list[Path]:
    files = (path for folder in _folders() for path in sorted(folder.rglob("*")) if path.suffix not in _NOT_DATA)
    return [
        path
        for path in files
        if path.is_file() and path.stat().st_size <= _LONGEST and _HEADER.search(path.read_bytes()[:3000])
    ]


SAMPLES = _samples()


def test_there_are_samples() -> None:
    assert len(SAMPLES) >= 20, f"no samples below {_folders()}: 'make test' fetches them"


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: "/".join(path.parts[-3:]))
def test_a_sample_is_read_or_diagnosed(path: Path) -> None:
    content = path.read_bytes()
    items = list(edi.read(content, whole=True))
    assert b"".join(item.lead + item.raw for item in items) == content
    messages = [item for item in items if hasattr(item, "segments")]
    told = [problem for item in items for problem in getattr(item, "problems", ())]
    assert messages or told
    assert all(problem.position.offset is not None and problem.message and problem.rule for problem in told)
    for message in messages:
        assert message.segments[0][0] in ("ST", "UNH")
        for problem in check(message):
            assert problem.rule == "too-many-problems" or problem.position.segment is not None
            assert problem.position.offset is not None

"""The sample files are sound, but for the one that is broken on purpose."""

from __future__ import annotations

from pathlib import Path

import pytest

from canonical.formats.dictionary.check import check
from canonical.formats.x12 import TransactionSet, read
from tests.formats.dictionary.sets import told

SAMPLES = Path(__file__).parents[3] / "samples" / "x12"
BROKEN = {"214-broken.edi": ["date-invalid 5 AT7-05 LX/AT7"]}


@pytest.mark.parametrize("path", sorted(SAMPLES.glob("*.edi")), ids=lambda path: path.name)
def test_a_sample_has_the_faults_that_it_shall_have(path: Path) -> None:
    sets = [item for item in read(path.read_bytes()) if isinstance(item, TransactionSet)]
    assert sets
    assert [told(problem) for item in sets for problem in check(item)] == BROKEN.get(path.name, [])

"""Where each message gets each required field from: an event type may demand only what its sources give or a derivation gives.

The list is ``required.tsv``; ``python -m tests.mappers.test_required`` writes it anew after a deliberate change.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

from canonical import mappers
from canonical.mapping.lineage import required_of

LIST = Path(__file__).with_name("required.tsv")


def current() -> str:
    """Mapping, event, field and how it is filled, one a line."""
    rows = ["mapping\tevent\tfield\tsource"]
    for name in mappers.names():
        rows += ["\t".join((name, *row)) for row in required_of(mappers.get(name))]
    return "\n".join([*rows, ""])


def test_every_required_field_is_direct_derived_or_from_the_profile() -> None:
    assert LIST.read_text("utf-8") == current()


def test_nothing_but_the_three_ways_is_used() -> None:
    ways = {way for line in current().splitlines()[1:] for way in line.split("\t")[3].split(" or ")}
    assert ways <= {"direct", "derived", "profile"}


if __name__ == "__main__":
    if os.environ.get("CI"):
        sys.exit("the list is written by a person who looks at the difference, not in CI")
    LIST.write_text(current(), "utf-8")

"""A rule asks for something else.

Why: Data that passed may be refused, and the other way round.
Fix: Add a rule under a new id and retire the old one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from compat.document import canonical

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compat.pairs import Change, Example, FilePair

FAMILY = "rule"
VISITS = "invariant"
BUMP = "major"
NO_MIRROR = "the reverse of a rewritten rule is a rewritten rule"
BAD: Example = (
    {"id": "R", "severity": "warn", "scope": ["order.created"], "check": {"present": "/a"}},
    {"id": "R", "severity": "warn", "scope": ["order.created"], "check": {"present": "/b"}},
)
GOOD: Example = (
    {"id": "R", "severity": "warn", "scope": ["order.created"], "message": "A."},
    {"id": "R", "severity": "warn", "scope": ["order.created"], "message": "B."},
)


def check(pair: FilePair) -> Iterator[Change]:
    """A rule asks for something else."""
    ignored = {"severity", "message", "hint", "description", "title", "ref", "source", "examples", "note"}
    for member in sorted({*pair.old, *pair.new} - ignored):
        if canonical(pair.old.get(member)) != canonical(pair.new.get(member)):
            yield pair.change(f"{member} is another", f"/{member}", f"/{member}")

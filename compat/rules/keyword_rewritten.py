"""A keyword is written differently, or came or went, and says nothing else than before.

Why: Nothing breaks: the proof shows that the same documents are valid, or this would say so.
Fix: Nothing to do.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from compat.document import canonical
from compat.meaning import said
from compat.presence import rewritten_keywords

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compat.pairs import Change, Example, NodePair

FAMILY = "identity"
VISITS = "rest"
BREAKS: tuple[str, ...] = ()
NO_MIRROR = "the reverse of another spelling is another spelling"
BAD: Example = ({"type": "string", "maxLength": 9}, {"type": "string", "maxLength": 9, "minLength": 0})
GOOD: Example = ({"type": "string", "maxLength": 9}, {"type": "string", "maxLength": 9, "minLength": 1})


def check(pair: NodePair) -> Iterator[Change]:
    """A keyword is written differently, or came or went; `compat.explain` leaves out what another rule explains."""
    for keyword in rewritten_keywords(pair):
        old, new = pair.old.get(keyword), pair.new.get(keyword)
        if canonical(old) != canonical(new):
            yield pair.change(f"{keyword} was {said(old)} and is {said(new)}", keyword)

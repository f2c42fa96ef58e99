"""The one order in which the events of a set count, whatever the order in which they came.

An event stands at its *effective time*: its event time, or the effective time of the revision before it of the same
subject and type if that is later. Events are ordered by effective time, then by the place of their type in the machine
(causes before effects), then by revision, then by id, idempotency key, content and line. These are tuples of totally
ordered values, compared member by member, and the last members tell any two events apart: the order is total and
transitive. Within a subject and type, effective time never falls as the revision grows, so revisions stand in order.
When something was recorded, and when it arrived, is no part of it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime

    from canonical.lifecycle.facts import Fact


def effective_times(facts: Iterable[Fact]) -> dict[tuple[str, str], datetime]:
    """For the facts of one subject and type: the latest time among each and the revisions before it."""
    found: dict[tuple[str, str], datetime] = {}
    latest: datetime | None = None
    by_revision: dict[int, list[Fact]] = {}
    for one in facts:
        by_revision.setdefault(one.revision or 0, []).append(one)
    for revision in sorted(by_revision):
        below = latest
        for one in by_revision[revision]:
            found[one.ident] = one.time if below is None or one.time > below else below
            latest = found[one.ident] if latest is None or found[one.ident] > latest else latest
    return found


def order_key(fact: Fact, effective: datetime, place: int, pointer: str) -> tuple[Any, ...]:
    """What events are sorted by."""
    line = [(0, int(step), "") if step.isdigit() else (1, 0, step) for step in pointer.split("/")]
    return (effective, place, fact.revision or 0, fact.event["id"], fact.key, fact.content, line)


def raw_key(fact: Fact, *, undoing: bool) -> tuple[Any, ...]:
    """The order in which the sides of a conflict and what undoes them stand: an undoing after what it undoes."""
    return (fact.time, undoing, fact.revision or 0, fact.event["id"], fact.key, fact.content)

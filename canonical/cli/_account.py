"""What ``--report`` prints of each message: what was mapped, what was not, and why."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from canonical.mappers.stream import Outcome
    from canonical.mapping.coverage import Coverage
    from canonical.problems import Position, Problem

_SHOWN = 20
"""Elements and problems listed for one message; the rest is counted."""


def account(name: str, outcome: Outcome) -> Iterator[str]:
    """The lines for one message."""
    events = len(outcome.lines)
    said = f"{events} event{'s' * (events != 1)}" if events else "no event"
    kind = outcome.mapping.replace("-", " ") if outcome.mapping else "no message"
    yield f"{name}: {outcome.position}: {kind}: {said}"
    if outcome.coverage is not None:
        yield from _coverage(outcome.coverage)
    for title, problems in (("refused", outcome.problems), ("note", outcome.notes)):
        yield from _problems(title, problems)


def _coverage(coverage: Coverage) -> Iterator[str]:
    dropped = "".join(f", {count} {reason}" for reason, count in sorted(coverage.dropped.items()))
    yield f"  elements: {coverage.mapped} of {coverage.total} mapped{dropped}, {len(coverage.unmapped)} not mapped"
    for word, elements in (("dropped", coverage.left), ("not mapped", coverage.unmapped)):
        for position, text, why in elements[:_SHOWN]:
            yield f"    {word}: segment {position.segment} {place(position)} {text!r}: {why}"
        if len(elements) > _SHOWN:
            yield f"    and {len(elements) - _SHOWN} more {word}"


def place(position: Position) -> str:
    """``AT7-05`` or ``E1EDK01.BELNR``."""
    if position.field:
        return f"{position.tag}.{position.field}"
    return f"{position.tag}-{position.element:02d}" if position.element else str(position.tag)


def _problems(title: str, problems: list[Problem]) -> Iterator[str]:
    for problem in problems[:_SHOWN]:
        yield f"  {title}: {problem}"
    if len(problems) > _SHOWN:
        yield f"  and {len(problems) - _SHOWN} more"

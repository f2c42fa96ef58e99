"""Holds the events of several files against each other, for ``canonical validate --together``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from canonical.rules.set_problem import SetProblem

SHOWN = 5
"""How many of the other events a line of text names."""


class Kept(NamedTuple):
    """An event that was read, and where it stands."""

    file: str
    number: int
    line: int
    event: dict[str, Any]

    def __str__(self) -> str:
        """``events.ndjson:3: event 3``."""
        return f"{self.file}:{self.line}: event {self.number}"


def can_be_held_against_others(event: Any) -> bool:
    """Whether rules over sets can read it: what has no known type or no data was reported on its own."""
    from canonical.event_types import name_of_full

    kind = event.get("type") if isinstance(event, dict) else None
    return isinstance(kind, str) and name_of_full(kind) is not None and isinstance(event.get("data"), dict)


def found_together(kept: list[Kept], *, complete: bool) -> list[tuple[Kept, SetProblem]]:
    """What the rules over sets find, each with the event that it is about."""
    from canonical.rules import check_set

    problems = check_set([one.event for one in kept], complete=complete)
    return [(kept[problem.event.index], problem) for problem in problems]


def as_text(kept: list[Kept], place: Kept, problem: SetProblem) -> str:
    """One line for people."""
    pointer = f" at {problem.pointer}" if problem.pointer else ""
    others = [str(kept[other.index]) for other in problem.others[:SHOWN]]
    more = f" and {len(problem.others) - SHOWN} more" if len(problem.others) > SHOWN else ""
    beside = f"; see {', '.join(others)}{more}" if others else ""
    return f"{place}: {problem.severity} {problem.rule}{pointer}: {problem.message} ({problem.hint}){beside}"


def as_json(kept: list[Kept], place: Kept, problem: SetProblem) -> str:
    """One JSON object; ``event`` is the number of the event in its file, as in other problems, ``id`` its id."""
    import json

    found = {name: value for name, value in problem.as_dict().items() if name not in {"event", "others"}}
    others = [
        {"file": kept[other.index].file, "event": kept[other.index].number, "id": other.id} for other in problem.others
    ]
    where = {"file": place.file, "event": place.number, "line": place.line, "id": problem.event.id}
    return json.dumps({**where, **found, **({"others": others} if others else {})}, ensure_ascii=False)

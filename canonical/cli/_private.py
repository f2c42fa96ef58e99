"""What a command says of a message goes to terminals and logs: names, addresses and telephone numbers do not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from canonical.formats.edi.redact import HIDDEN, hide, is_private, without_quotes

if TYPE_CHECKING:
    from canonical.mappers.stream import Outcome
    from canonical.problems import Problem

_STANDARDS = ("x12", "edifact", "idoc")


def hide_private(outcome: Outcome) -> None:
    """Take what is private out of all findings and out of the account; the original text stays as it is."""
    standard = outcome.mapping.partition("-")[0]
    outcome.problems[:] = [_hidden(problem, standard) for problem in outcome.problems]
    outcome.notes[:] = [_hidden(problem, standard) for problem in outcome.notes]
    if outcome.coverage is not None:
        for elements in (outcome.coverage.left, outcome.coverage.unmapped):
            elements[:] = [
                (place, HIDDEN if text and _is_private(standard, place.tag, place.element, place.field) else text, why)
                for place, text, why in elements
            ]


def _hidden(problem: Problem, standard: str) -> Problem:
    place = problem.position
    if standard not in _STANDARDS and place.tag is None:
        return without_quotes(problem)  # a stretch that nobody could read may hold anything
    for one in [standard] if standard in _STANDARDS else _STANDARDS:
        problem = hide(problem, one)
    return problem


def _is_private(standard: str, tag: str | None, element: int | None, field: str | None) -> bool:
    standards = [standard] if standard in _STANDARDS else _STANDARDS
    return any(is_private(one, tag or "", element, field, text=True) for one in standards)

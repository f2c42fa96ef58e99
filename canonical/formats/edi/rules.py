"""What each rule of the EDI readers and checks means, how severe it is, and by which code an acknowledgement tells it.

The table `data/rules.tsv` has one row a rule; codes are those of TA105, AK905, AK502, AK304, AK403 and 0085.
"""

from __future__ import annotations

from typing import NamedTuple

_rules: dict[str, Rule] = {}
_meanings: dict[tuple[str, str], str] = {}


class Rule(NamedTuple):
    """A row of the table; a cell is empty where no severity is fixed or no code says it."""

    id: str
    severity: str = ""
    lenient: str = ""
    title: str = ""
    ta1: str = ""
    ak9: str = ""
    ak5: str = ""
    ak3: str = ""
    ak4: str = ""
    contrl: str = ""


def rules() -> dict[str, Rule]:
    """All rules by their id."""
    if not _rules:
        _rules.update((cells[0], Rule(*cells)) for cells in _rows("rules.tsv"))
    return _rules


def rule(identifier: str) -> Rule:
    """The row of a rule; one without codes for a rule that is not listed, such as those of a caller's own checks.

    >>> rule("element-too-long").ak4
    '5'
    """
    return rules().get(identifier) or Rule(identifier)


def meaning(element: str, code: str) -> str:
    """What a code of an acknowledgement says, in our words; empty if it is not known.

    ``element`` is ``TA104``, ``TA105``, ``AK9``, ``AK5``, ``AK3``, ``AK4`` (for 999 too), ``0083``, ``0085`` or
    ``4343``.

    >>> meaning("AK4", "5")
    'too long'
    """
    if not _meanings:
        _meanings.update(((which, said), text) for which, said, text in _rows("ack-codes.tsv"))
    return _meanings.get((element, code), "")


def _rows(name: str) -> list[list[str]]:
    # importlib.resources costs milliseconds that a program without need for the tables must not pay.
    from importlib.resources import files

    text = files("canonical.formats.edi").joinpath("data", name).read_text("utf-8")
    return [line.split("\t") for line in text.splitlines() if not line.startswith("#")][1:]

"""What one event does to an instance in its present state, by the rows that are about it and their policies.

=========  =====================================  ============================  ===========================
policy     the instance has not come so far       the instance is beyond        the guard says no
=========  =====================================  ============================  ===========================
late-ok    applied, with a stub for what misses   absorbed                      absorbed
park       parked until it has                    absorbed                      quarantined
absorb     absorbed                               absorbed                      absorbed
strict     quarantined                            quarantined                   quarantined
=========  =====================================  ============================  ===========================

A guard that waits parks, and one that finds nothing new absorbs, under every policy. In a state without rank, late-ok
parks until the instance is back on its way; in a terminal one, what no row takes is quarantined.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from canonical.lifecycle.guards import Answer, answer
from canonical.lifecycle.machine import NONE

if TYPE_CHECKING:
    from canonical.lifecycle.machine import Machine, Transition
    from canonical.lifecycle.run import Entry, Run


class Verdict:
    """``kind`` is apply, park, absorb or quarantine; ``row`` the transition that decided."""

    __slots__ = ("kind", "known_row", "reason", "stub", "undone", "waits_for")

    def __init__(
        self,
        kind: str,
        row: Transition | None,
        *,
        reason: str = "",
        stub: bool = False,
        undone: list[Entry] | None = None,
        waits_for: dict[str, Any] | None = None,
    ) -> None:
        self.kind: str = kind
        self.known_row: Transition | None = row
        self.reason: str = reason
        self.stub: bool = stub
        self.undone: list[Entry] = undone or []
        self.waits_for: dict[str, Any] = waits_for or {}

    @property
    def row(self) -> Transition:
        """The row; only an event that no row is about has none, and that is absorbed."""
        assert self.known_row is not None
        return self.known_row


def judge(run: Run, entry: Entry) -> Verdict:
    """Of the rows about the event, the first that starts in the state and applies; else what the first says."""
    if entry.ident in run.accepted:
        return Verdict("apply", run.accepted[entry.ident][0])
    rows = [row for row in run.machine.rows.get(entry.fact.name, ()) if row.concerns(entry.view)]
    if not rows:
        return Verdict("absorb", None, reason="no-effect")
    if run.machine.holds_quantities:
        return _moving(run, entry, rows[0])
    here = [(row, answer(run, entry, row.guards)) for row in rows if run.state in row.from_states]
    if here:
        found = [_here(run, entry, row, said) for row, said in here]
        return next((one for one in found if one.kind == "apply"), found[0])
    return _elsewhere(run, entry, rows)


def _here(run: Run, entry: Entry, row: Transition, answered: Answer) -> Verdict:
    if row.undoes is not None:
        found = _undoing(run, entry, row)
        if found.kind != "apply" or answered.said == "yes":
            return found
    if answered.said == "yes":
        stub = run.state == NONE and row.to != "same" and not run.machine.births.intersection(row.events)
        return Verdict("apply", row, stub=stub)
    return _hindered(row, answered)


def _hindered(row: Transition, answered: Answer) -> Verdict:
    if answered.said == "wait":
        what: dict[str, Any] = {name: answered.guard[name] for name in ("at", "of") if name in answered.guard}
        return Verdict("park", row, waits_for={"guard": answered.guard["name"], **what})
    if answered.said == "past":
        return Verdict("absorb", row, reason="nothing-new")
    return Verdict("quarantine" if row.policy in {"strict", "park"} else "absorb", row, reason="guard")


def _undoing(run: Run, entry: Entry, row: Transition) -> Verdict:
    """An event that undoes another waits until that is known."""
    assert row.undoes is not None
    undone = run.named(entry, row.undoes["events"], row.undoes["match"])
    if undone:
        return Verdict("apply", row, undone=undone)
    if run.was_undone(entry):
        return Verdict("absorb", row, reason="already-undone")
    key = entry.fact.compensates
    return Verdict("park", row, waits_for={"key": key} if key else {"events": row.undoes["events"]})


def _elsewhere(run: Run, entry: Entry, rows: list[Transition]) -> Verdict:
    """No row starts in the state: the first whose guard has something to say decides, by its policy."""
    past: Verdict | None = None
    for row in rows:
        if any(guard["name"] == "never" for guard in row.guards):
            continue
        said = answer(run, entry, row.guards).said
        if said in {"past", "no"} and not (said == "no" and row.policy == "strict"):
            past = past or Verdict("absorb", row, reason="nothing-new")
            continue
        if row.undoes is not None:
            found = _undoing(run, entry, row)
            return _late_undoing(run, row) if found.undone else found
        return _by_policy(run, row)
    return past or Verdict("absorb", None, reason="no-effect")


def _late_undoing(run: Run, row: Transition) -> Verdict:
    if row.policy == "strict" or run.state in run.machine.terminal:
        return Verdict("quarantine", row, reason="strict" if row.policy == "strict" else "terminal")
    return Verdict("absorb", row, reason="passed")


def _by_policy(run: Run, row: Transition) -> Verdict:
    where = relation(run.machine, run.state, row)
    if row.policy == "strict":
        return Verdict("quarantine", row, reason="strict")
    if row.policy == "absorb":
        return Verdict("absorb", row, reason="passed")
    if where == "after":
        return Verdict("absorb", row, reason="passed")
    if where == "aside" and run.state in run.machine.terminal:
        return Verdict("quarantine", row, reason="terminal")
    if row.policy == "late-ok" and where == "before":
        return Verdict("apply", row, stub=True)
    return Verdict("park", row, waits_for={"states": sorted(row.from_states)})


def relation(machine: Machine, state: str, row: Transition) -> str:
    """Whether a state lies ``before`` what the row leads to, ``after`` (or at) it, or ``aside``, without a rank."""
    rank = machine.ranks[state]
    if rank is None:
        return "aside"
    reached = machine.ranks.get(row.to) if isinstance(row.to, str) else None
    if reached is not None and not (row.returns and row.policy == "park"):
        return "before" if rank < reached else "after"
    highest = max((machine.ranks[one] or -1 for one in row.from_states), default=-1)
    return "before" if rank < highest else "after"


def _moving(run: Run, entry: Entry, row: Transition) -> Verdict:
    """Quantities have no single state; what may hinder is the guard, the baseline, and too little to take."""
    if row.undoes is not None:
        return _undoing(run, entry, row)
    answered = answer(run, entry, row.guards)
    if answered.said != "yes":
        return _hindered(row, answered)
    if run.ledger.holds_already(entry):
        return Verdict("absorb", row, reason="in-baseline")
    if run.ledger.lacks(row, entry):
        if row.policy == "strict":
            return Verdict("quarantine", row, reason="not-enough")
        if row.policy == "park":
            return Verdict("park", row, waits_for={"quantity": row.moves["out"] if row.moves else {}})
    return Verdict("apply", row)

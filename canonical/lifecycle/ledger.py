"""Quantities by stock state: what a machine that holds quantities has instead of a state."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from canonical.lifecycle.naming import given
from canonical.rules.numbers import number, total, written

if TYPE_CHECKING:
    from decimal import Decimal

    from canonical.lifecycle.machine import Transition
    from canonical.lifecycle.run import Entry


class Ledger:
    """The quantities of one instance."""

    def __init__(self) -> None:
        self._held: dict[str, Decimal] = {}
        self._baseline: str | None = None
        self._complaints: list[dict[str, Any]] = []

    def balances(self) -> dict[str, Any]:
        """``{"quantities": {"available": "10"}}``; what is nothing is left out."""
        held = {name: _plain(value) for name, value in sorted(self._held.items()) if value}
        return {"quantities": held}

    def holds_already(self, entry: Entry) -> bool:
        """Whether the last baseline says that it holds the event."""
        sequence = entry.fact.sequence
        return sequence is not None and self._baseline is not None and sequence <= self._baseline

    def lacks(self, row: Transition, entry: Entry) -> bool:
        """Whether the row asks for more than is there."""
        if row.moves is None or not row.moves.get("enough"):
            return False
        source, quantity = _bucket(row.moves.get("out"), entry), number(_at(entry, row.moves["quantity"]))
        return source is None or quantity is None or self._of(source) < quantity

    def move(self, row: Transition, entry: Entry) -> dict[str, Any]:
        """Move what the row says; gives what was moved, for the history."""
        if row.moves is None:
            return {}
        quantity = number(_at(entry, row.moves["quantity"]))
        source, target = _bucket(row.moves.get("out"), entry), _bucket(row.moves.get("in"), entry)
        if quantity is None:
            return {}
        if row.to == "baseline":
            self._set(row, entry, target, quantity)
        else:
            self._add(source, -quantity)
            self._add(target, quantity)
        moved = {"quantity": _plain(quantity), "out": source, "in": target}
        return {name: value for name, value in moved.items() if value is not None}

    def complaints(self) -> list[dict[str, Any]]:
        """Exceptions that the last movement gives reason for; asking takes them away."""
        found, self._complaints = self._complaints, []
        return found

    def _set(self, row: Transition, entry: Entry, target: str | None, quantity: Decimal) -> None:
        if target is None:
            return
        if self._held and self._of(target) != quantity and row.raises is not None:
            self._complaints.append(row.raises)
        self._held[target] = quantity
        sequence = entry.view.get("lastSequence")
        if isinstance(sequence, str) and (self._baseline is None or sequence > self._baseline):
            self._baseline = sequence

    def _add(self, bucket: str | None, quantity: Decimal) -> None:
        if bucket is None:
            return
        before = self._of(bucket)
        self._held[bucket] = total([before, quantity])
        if self._held[bucket] < 0 <= before:
            self._complaints.append({"exception": "stock-below-zero", "exceptionType": "data-conflict"})

    def _of(self, bucket: str) -> Decimal:
        return self._held.get(bucket, total([]))


def _at(entry: Entry, pointer: str | list[str]) -> Any:
    found = given(entry.view, pointer)
    return found.get("value") if isinstance(found, dict) else found


def _bucket(declared: dict[str, Any] | None, entry: Entry) -> str | None:
    """The stock state that the event names, or the one that the row falls back on."""
    if declared is None:
        return None
    named = given(entry.view, declared["at"]) if "at" in declared else None
    found = named if isinstance(named, str) else declared.get("else")
    return found if isinstance(found, str) else None


def _plain(value: Decimal) -> str:
    text = written(value)
    return text.rstrip("0").rstrip(".") if "." in text else text

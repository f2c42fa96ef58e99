"""A state machine as data: which events it takes, which instances they name, its states and its transitions."""

from __future__ import annotations

from typing import Any

from canonical.lifecycle._generated import MACHINES
from canonical.lifecycle.errors import MachineError
from canonical.rules.paths import applies

NONE = "none"
"""The state of an instance that nothing has been heard of yet."""

_machines: dict[str, Machine] = {}


class Naming:
    """How an event of one type names the instances of a machine.

    ``parts`` are the parts of the name, each a list of alternative pointers; ``each`` is the list whose items are
    taken one by one, and the lists that stand in for items that have none of them. ``through`` says that the instances
    are those of the event that this one undoes.
    """

    __slots__ = ("each", "parts", "place", "through", "type")

    def __init__(self, declared: dict[str, Any], place: int) -> None:
        self.type: str = declared["type"]
        self.parts: list[list[str]] = declared["names"]
        self.each: list[str] = declared.get("each", [""])
        self.through: dict[str, Any] | None = declared.get("through")
        self.place: int = place


class Transition:
    """One row: from which states, on which event and condition, to which state, and what happens when it does not fit."""

    __slots__ = (
        "events",
        "expects",
        "from_states",
        "guards",
        "id",
        "moves",
        "policy",
        "raises",
        "returns",
        "timeout",
        "to",
        "undoes",
        "unless",
        "when",
    )

    def __init__(self, declared: dict[str, Any]) -> None:
        self.id: str = declared["id"]
        self.events: tuple[str, ...] = tuple(declared["events"])
        self.when: dict[str, Any] = declared.get("when", {})
        self.unless: dict[str, Any] = declared.get("unless", {})
        self.from_states: frozenset[str] = frozenset(declared["from"])
        self.guards: list[dict[str, Any]] = declared.get("guards", [])
        self.undoes: dict[str, Any] | None = declared.get("undoes")
        self.moves: dict[str, Any] | None = declared.get("moves")
        self.to: Any = declared["to"]
        self.policy: str = declared["policy"]
        self.timeout: dict[str, Any] | None = declared.get("timeout")
        self.expects: dict[str, Any] | None = declared.get("expects")
        self.raises: dict[str, Any] | None = declared.get("raises")
        self.returns: bool = bool(declared.get("returns") or declared.get("reopens"))

    def concerns(self, view: dict[str, Any]) -> bool:
        """Whether the row is about this event at all, whatever the state."""
        return applies(view, self.when) and not (self.unless and applies(view, self.unless))


class Machine:
    """One state machine. ``name`` is its file's, ``data`` what the file says, code lists written out."""

    def __init__(self, name: str, data: dict[str, Any]) -> None:
        """Raises `MachineError` when a member is missing."""
        self.name: str = name
        self.data: dict[str, Any] = data
        try:
            self.holds_quantities: bool = data["holds"] == "quantities"
            self.namings: dict[str, Naming] = {
                one["type"]: Naming(one, place) for place, one in enumerate(data["events"])
            }
            self.ranks: dict[str, int | None] = {
                NONE: -1,
                **{one["name"]: one.get("rank") for one in data["states"]},
            }
            self.terminal: frozenset[str] = frozenset(one["name"] for one in data["states"] if one.get("terminal"))
            self.transitions: list[Transition] = [Transition(one) for one in data["transitions"]]
        except (KeyError, TypeError) as error:
            raise MachineError(f"the machine {name!r} is not complete: {error}") from error
        self.rows: dict[str, list[Transition]] = {}
        for row in self.transitions:
            for event in row.events:
                self.rows.setdefault(event, []).append(row)
        self.births: frozenset[str] = frozenset(
            event for row in self.transitions if row.from_states == {NONE} for event in row.events
        )

    def takes_out(self, name: str, data: dict[str, Any], undone: str) -> bool:
        """Whether an event is one that takes events of the type ``undone`` out, rather than only answers them."""
        rows = (row for row in self.rows.get(name, ()) if row.undoes is not None and undone in row.undoes["events"])
        return any(row.concerns(data) for row in rows)

    def without(self, transition: str) -> Machine:
        """The same machine without one transition."""
        rows = [row for row in self.data["transitions"] if row["id"] != transition]
        return Machine(self.name, {**self.data, "transitions": rows})

    @staticmethod
    def named(name: str) -> Machine:
        """A machine that travels with the library; raises `MachineError` with the names that exist."""
        if name not in _machines:
            if name not in MACHINES:
                from canonical.suggestion import did_you_mean

                meant = did_you_mean(name, list(MACHINES)) or f"the machines are {', '.join(MACHINES)}"
                raise MachineError(f"there is no machine {name!r}; {meant}")
            from importlib import import_module

            module = import_module(f"canonical.lifecycle._generated.{name}")
            _machines[name] = Machine(name, module.MACHINE)
        return _machines[name]

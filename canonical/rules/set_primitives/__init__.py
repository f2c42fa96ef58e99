"""The kinds of check over a set of events: a primitive is one module here, found by its name.

A module ``sum_within.py`` is the primitive ``sum-within`` and offers

- ``REQUIRED`` and ``OPTIONAL``, the names of its parameters;
- ``find(gathered, names, parameters, knowledge)``, which yields a `SetFinding` for each violation among the facts of
  the event types ``names`` (those of the rule's scope). A set may be partial: facts that are missing are no violation,
  unless the knowledge says that the set is complete.

They run over a whole set and have no generated form; no part of them is in the predicates of single events.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from canonical.errors import CanonicalError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from decimal import Decimal

    from canonical.rules.facts import Fact
    from canonical.rules.gathered import Gathered


class SetFinding(NamedTuple):
    """One violation: the event and the place in it, what the message may mention, and the other events involved."""

    fact: Fact
    pointer: str
    mentions: dict[str, Any]
    others: tuple[Fact, ...] = ()


class Knowledge(NamedTuple):
    """What a check may know beside the events.

    ``complete``: nothing that belongs to the set is missing. ``tolerances``: shares of one by name. ``negative_stock``:
    facilities where stock may be below zero. ``compensations``: the event types that each type may undo.
    """

    complete: bool = False
    tolerances: Mapping[str, Decimal] = {}
    negative_stock: frozenset[str] = frozenset()
    compensations: Mapping[str, tuple[str, ...]] = {}


class SetPrimitive:
    """One kind of check over a set, wrapped around its module."""

    __slots__ = ("find", "name", "optional", "required")

    def __init__(self, name: str, module: Any) -> None:
        self.name: str = name
        self.required: frozenset[str] = module.REQUIRED
        self.optional: frozenset[str] = module.OPTIONAL
        self.find: Callable[[Gathered, tuple[str, ...], dict[str, Any], Knowledge], Iterator[SetFinding]] = module.find

    def accept(self, rule: str, parameters: Mapping[str, Any]) -> None:
        """Raise `CanonicalError` when a rule gives parameters that this check does not have, or lacks one."""
        missing, unknown = self.required - parameters.keys(), parameters.keys() - self.required - self.optional
        if missing or unknown:
            complaint = f"lacks {sorted(missing)}" if missing else f"has the unknown {sorted(unknown)}"
            known = ", ".join(sorted(self.required | self.optional))
            raise CanonicalError(f"rule {rule}: the check {self.name!r} {complaint}; its parameters are {known}")


_primitives: dict[str, SetPrimitive] = {}


def set_primitive(name: str) -> SetPrimitive:
    """The primitive of this name; raises `CanonicalError` when there is none."""
    if name not in _primitives:
        from importlib import import_module

        module_name = f"{__name__}.{name.replace('-', '_')}"
        try:
            _primitives[name] = SetPrimitive(name, import_module(module_name))
        except ModuleNotFoundError as error:
            if error.name != module_name:
                raise
            raise CanonicalError(f"there is no check {name!r} of sets; see canonical/rules/set_primitives") from None
    return _primitives[name]

"""Checks events against the invariants that a schema cannot say: totals that add up, windows that are in order.

```python
from canonical.rules import check

for problem in check(event):
    print(problem)
```

`check_set` does the same for what must hold between events: nothing released that was not ordered, one answer to a
tender, no invoice twice.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from decimal import Decimal

    from canonical.problems import Problem
    from canonical.rules.engine import Rulebook
    from canonical.rules.set_problem import EventRef, SetProblem

__all__ = ["EventRef", "SetProblem", "check", "check_set", "envelope_holds", "holds", "quiet"]

_books: list[Rulebook] = []
_fast: dict[tuple[str, str], Callable[[dict[str, Any], str | None], bool]] = {}


def check(event: Any, *, type: str | None = None) -> list[Problem]:  # noqa: A002 - the name that CloudEvents gives it
    """Every violation of every rule, in document order: an empty list when the event keeps them all.

    ``event`` is a full event (a dict with ``type`` and ``data``), or the payload alone when ``type`` says what it is;
    models are taken by their ``to_data()``. Rules that compare with the envelope need the full event. Values that do
    not fit the schema are passed over: `canonical.schema_check` reports those. Raises `UnknownTypeError`; the
    namespace of a full type may be any publisher's own.
    """
    from canonical.envelope.identity import type_of
    from canonical.rules import engine

    payload_type = type or (type_of(event) if hasattr(event, "to_data") else None)
    data = event.to_data() if hasattr(event, "to_data") else event
    if isinstance(payload_type, str):
        return engine.data_problems(rulebook(), payload_type, data)
    if isinstance(data, dict) and isinstance(data.get("type"), str):
        return engine.event_problems(rulebook(), data)
    from canonical.errors import UnknownTypeError

    raise UnknownTypeError("an event has a 'type'; give type='<domain>.<name>' when you check a payload alone")


def check_set(
    events: Iterable[Any],
    *,
    complete: bool = False,
    tolerances: Mapping[str, str | int | Decimal] | None = None,
    negative_stock: Iterable[str] = (),
) -> list[SetProblem]:
    """Every violation of every rule over sets, by event: an empty list when the events agree with each other.

    ``events`` are full events (dicts or parsed `canonical.Event`), payload models, or pairs of a type and a payload,
    mixed as you like; all are in memory at once. The rules about single events are those of `check`. The order of
    the events changes nothing but ``event.index``, and an event given twice counts once.

    A set may be partial: a rule is silent as long as a fact that it needs is missing. With ``complete`` the set is all
    there is: what is referred to and missing is reported, and stock starts at zero. ``tolerances`` are shares of one,
    ``{"over-pick": "0.02", "over-delivery": "0.05"}``, and zero unless given. ``negative_stock`` names the facilities
    (by the first number that their events give) whose stock may fall below zero.

    Raises `UnknownTypeError` for an event whose type the catalog does not have, and `CanonicalError` for a tolerance
    that no rule asks for.
    """
    from canonical.rules import set_engine

    return set_engine.set_problems(
        rulebook(), events, complete=complete, tolerances=tolerances or {}, negative_stock=negative_stock
    )


def holds(type: str, data: dict[str, Any], recorded: str | None = None) -> bool:  # noqa: A002
    """Whether no rule of severity error is broken; the fast form of `check` for data that satisfy the schema.

    ``recorded`` is the time of recording (RFC 3339); without it, rules that need it are passed over.
    """
    return _function(type, "holds")(data, recorded)


def quiet(type: str, data: dict[str, Any], recorded: str | None = None) -> bool:  # noqa: A002
    """Whether no rule of severity warn has anything to say either; like `holds`."""
    return _function(type, "quiet")(data, recorded)


def envelope_holds(event: dict[str, Any]) -> bool:
    """Whether no rule about the envelope of a full event has anything to say: keys, hash, type and time."""
    return next(rulebook().envelope_problems(event), None) is None


def rulebook() -> Rulebook:
    """The rules that travel with the library, read once."""
    if not _books:
        from canonical._resources import resource
        from canonical.rules.engine import Rulebook

        _books.append(Rulebook(resource("schemas")))
    return _books[0]


def _function(type: str, name: str) -> Callable[[dict[str, Any], str | None], bool]:  # noqa: A002
    found = _fast.get((type, name))
    if found is None:
        from importlib import import_module

        from canonical.event_types import short_name

        short = short_name(type)
        stem = short.replace(".", "_").replace("-", "_")
        found = _fast[short, name] = getattr(import_module(f"{__name__}._generated.{stem}"), name)
    return found


def __getattr__(name: str) -> object:
    """The classes of the problems of sets, loaded when they are first used."""
    if name in {"EventRef", "SetProblem"}:
        from canonical.rules import set_problem

        found: object = getattr(set_problem, name)
        globals()[name] = found
        return found
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")

"""One rule a file: its name is the id, its docstring the explanation, its examples the tests.

A rule module has: a docstring (what, why it matters, what to do), ``VISITS`` (node, event, codelist, invariant,
lifecycle, or presence for a whole file that is added or removed), ``check(pair)`` that yields changes, either
``BREAKS`` (the directions that such a change usually breaks; the proof decides) or ``BUMP`` (what a change of meaning
needs), ``MIRROR`` (the id of the opposite rule) or ``NO_MIRROR`` (why there is none), ``BAD`` and ``GOOD`` (pairs of
old and new).
"""

from __future__ import annotations

from functools import lru_cache
from importlib import import_module
from importlib.resources import files
from typing import TYPE_CHECKING

from compat.errors import UsageError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import ModuleType


@lru_cache(maxsize=1)
def names() -> tuple[str, ...]:
    """Every rule id, sorted."""
    found = (entry.name for entry in files(__name__).iterdir())
    modules = (name.removesuffix(".py") for name in found if name.endswith(".py") and not name.startswith("_"))
    return tuple(sorted(name.replace("_", "-") for name in modules))


def load(rule: str) -> ModuleType:
    """The module of a rule id; raises ``UsageError`` with the nearest name for one that does not exist."""
    if rule not in names():
        from difflib import get_close_matches

        near = get_close_matches(rule, names(), n=1)
        hint = f"did you mean {near[0]}?" if near else "canonical-compat rules lists them"
        raise UsageError(f"there is no rule {rule!r}; {hint}")
    return import_module(f"{__name__}.{rule.replace('-', '_')}")


def explanation(module: ModuleType) -> tuple[str, str, str]:
    """What a rule is about, why it matters and what to do, from its docstring."""
    what, _, rest = (module.__doc__ or "").strip().partition("\n\nWhy: ")
    why, _, fix = rest.partition("\nFix: ")
    return what, why, fix


def visiting(kind: str) -> Iterator[tuple[str, ModuleType]]:
    """The rules that look at one kind of pair, with their ids."""
    for rule in names():
        module = load(rule)
        if kind == module.VISITS:
            yield rule, module

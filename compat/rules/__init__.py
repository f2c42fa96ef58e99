"""One rule a file: its name is the id, its docstring the explanation, its examples the tests.

A rule module has: a docstring (what, why it matters, what to do), ``FAMILY``, ``VISITS`` (node for a part of a schema,
event, document for both schemas as a whole, rest for what no other rule explains; codelist, invariant, lifecycle, or
presence for a whole file that is added or removed; governance for parts and release for facts of a catalog, which
plain comparison does not ask for; none), ``check(pair)`` that yields changes, either
``BREAKS`` (the directions that such a change usually breaks; the proof decides) or ``BUMP`` (what a change of meaning
needs), ``MIRROR`` (the id of the opposite rule) or ``NO_MIRROR`` (why there is none), ``BAD`` and ``GOOD`` (pairs of
old and new).
"""

from __future__ import annotations

from functools import lru_cache
from importlib import import_module
from importlib.resources import files
from typing import TYPE_CHECKING, Any

from compat.errors import UsageError

if TYPE_CHECKING:
    from types import ModuleType

FAMILIES = (
    "type",
    "values",
    "number",
    "string",
    "object",
    "array",
    "composition",
    "identity",
    "source",
    "semantic",
    "event",
    "code list",
    "rule",
    "lifecycle",
    "catalog",
    "governance",
)
"""What a rule is about; the order in which catalogs list them."""


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


@lru_cache(maxsize=16)
def visiting(kind: str) -> tuple[tuple[str, ModuleType], ...]:
    """The rules that look at one kind of pair, with their ids; the first call loads every rule."""
    found = ((rule, load(rule)) for rule in names())
    return tuple((rule, module) for rule, module in found if kind == module.VISITS)


def facts(rule: str) -> dict[str, Any]:
    """Everything that is known of one rule, JSON-ready: for `explain`, for the catalog page and for SARIF.

    ``breaks`` are the directions that such a change usually breaks and ``bump`` what it then needs, both as the proof
    confirms; a rule about meaning breaks no direction and has its bump for good. Raises ``UsageError`` like `load`.
    """
    module = load(rule)
    what, why, fix = explanation(module)
    breaks = tuple(getattr(module, "BREAKS", ()))
    usual = "major" if "backward" in breaks else "minor" if breaks else "patch"
    return {
        "rule": rule,
        "family": module.FAMILY,
        "visits": module.VISITS,
        "what": what,
        "why": why,
        "fix": fix,
        "decidedBy": "proof" if hasattr(module, "BREAKS") else "meaning",
        "breaks": list(breaks),
        "bump": getattr(module, "BUMP", usual),
        "mirror": getattr(module, "MIRROR", None),
        "noMirror": getattr(module, "NO_MIRROR", None),
        "bad": list(module.BAD),
        "good": list(module.GOOD),
    }


def catalogue() -> list[dict[str, Any]]:
    """The facts of every rule, by family and id."""
    return sorted((facts(rule) for rule in names()), key=lambda one: (FAMILIES.index(one["family"]), one["rule"]))

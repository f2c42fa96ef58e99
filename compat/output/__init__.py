"""One output format a file, found by name; each has a function for every command that prints results."""

from __future__ import annotations

from importlib import import_module
from importlib.resources import files
from typing import TYPE_CHECKING, Any

from compat.errors import UsageError

if TYPE_CHECKING:
    from collections.abc import Callable

    from compat.verdict import Location

    Frame = Callable[[Location], "tuple[str, int] | None"]


def formats() -> list[str]:
    """The names of all formats."""
    found = (entry.name for entry in files(__name__).iterdir())
    modules = (name.removesuffix(".py") for name in found if name.endswith(".py") and not name.startswith("_"))
    return sorted(modules)


def load(name: str) -> Any:
    """The module of a format; raises ``UsageError`` for one that does not exist."""
    if name not in formats():
        raise UsageError(f"there is no output format {name!r}; there are {', '.join(formats())}")
    return import_module(f"{__name__}.{name}")

"""The shipped mappings: one module a message, found by name (``x12/t214.py``, ``idoc/orders05.py``)."""

from __future__ import annotations

from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING, Any

from canonical.errors import UnknownTypeError

if TYPE_CHECKING:
    from collections.abc import Callable

    from canonical.mapping.rows import Mapping
    from canonical.mapping.run import Run

FORMATS = ("idoc", "x12")


def module_name(message: str) -> str:
    """``214`` to ``t214``: a module name cannot start with a digit."""
    return f"t{message}" if message[:1].isdigit() else message.lower()


@cache
def names() -> tuple[str, ...]:
    """Every shipped mapping as ``<format>-<message>``, sorted."""
    from importlib.resources import files

    found = []
    for kind in FORMATS:
        for entry in (files("canonical.mappers") / "_generated").iterdir():
            stem = entry.name.removesuffix(".py")
            if entry.name.startswith(f"{kind}_") and entry.name.endswith(".py"):
                found.append(f"{kind}-{stem.removeprefix(f'{kind}_')}")
    return tuple(sorted(found))


@cache
def get(name: str) -> Mapping:
    """The mapping ``x12-214`` with its rows; `UnknownTypeError` lists what there is."""
    kind, _, message = name.partition("-")
    try:
        module: Any = import_module(f"canonical.mappers.{kind}.{module_name(message)}")
    except ModuleNotFoundError:
        raise UnknownTypeError(f"no mapping {name!r}; there are {', '.join(names())}") from None
    mapping: Mapping = module.MAPPING
    return mapping


def sources() -> tuple[str, ...]:
    """The name of every mapping that has rows in this package, whether compiled yet or not."""
    from pkgutil import iter_modules

    found = []
    for kind in FORMATS:
        package: Any = import_module(f"canonical.mappers.{kind}")
        for module in iter_modules(package.__path__):
            if hasattr(import_module(f"{package.__name__}.{module.name}"), "MAPPING"):
                message = module.name[1:] if module.name[1:].isdigit() else module.name
                found.append(f"{kind}-{message}")
    return tuple(sorted(found))


def _compiled(name: str) -> Any:
    return import_module(f"canonical.mappers._generated.{name.replace('-', '_')}")


def reader(name: str) -> Callable[[Run], None]:
    """The compiled ``read(run)`` of a shipped mapping; it loads neither rows nor schemas."""
    read: Callable[[Run], None] = _compiled(name).read
    return read


def writer(name: str) -> Any:
    """The compiled module of a shipped mapping that writes text: ``write(run, recorded)``, and ``EVENTS``."""
    return import_module(f"canonical.mappers._generated.text.{name.replace('-', '_')}")


def version(name: str) -> str:
    """The version of a shipped mapping."""
    return str(_compiled(name).VERSION)


def message_types(name: str) -> tuple[str, ...]:
    """The IDoc message types that a shipped mapping understands; empty when the format has none."""
    types: tuple[str, ...] = _compiled(name).MESSAGE_TYPES
    return types

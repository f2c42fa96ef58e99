"""Writes the public packages: every name is there for completion, and loaded only when it is used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tools.generate.lowering import module_name
from tools.generate.parts.codes import FOLDER as CODES
from tools.generate.parts.codes import class_name
from tools.generate.parts.scalars import MODULE as SCALAR_MODULE
from tools.generate.parts.scalars import plain_scalars
from tools.generate.sources import Catalog, Source, SourceError, literal, python_name
from tools.generate.text import docstring

if TYPE_CHECKING:
    from collections.abc import Iterable

    from tools.generate.job import Job
    from tools.generate.output import Files

_LOADER = '''

def __getattr__(name: str) -> object:
    """Load the module of a name when the name is used for the first time."""
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    found = globals()[name] = getattr(import_module(_HOMES[name]), name)
    return found


def __dir__() -> list[str]:
    return sorted(__all__)
'''


def files(job: Job) -> Files:
    """``canonical/<domain>``, ``canonical/components`` and ``canonical/codes``."""
    return {**_domains(job.catalog), **_components(job.catalog), **_codes(job.catalog)}


def _domains(catalog: Catalog) -> Files:
    domains: dict[str, list[Source]] = {}
    for source in catalog.events:
        domains.setdefault(source.domain, []).append(source)
    packages = {}
    for domain, sources in domains.items():
        homes = {title: module_name(source.path) for source in sources for title in source.titles}
        events = "\n".join(f"- `{source.title}`: {_sentence(source)}" for source in sources)
        about = f"Typed payloads of the {domain} events.\n\n{events}"
        packages[f"canonical/{python_name(domain)}/__init__.py"] = _package(about, homes)
    return packages


def _sentence(source: Source) -> str:
    return str(source.schema["description"]).partition(". ")[0].rstrip(".") + "."


def _components(catalog: Catalog) -> Files:
    homes = {title: module_name(source.path) for source in catalog.components for title in source.titles}
    for name, _ in plain_scalars(catalog):
        if name in homes:
            raise SourceError(f"components: {name!r} is a simple value and a component; rename one")
        homes[name] = SCALAR_MODULE
    about = "The shared parts of the events: parties, places, quantities, money, times, and simple values."
    return {"canonical/components/__init__.py": _package(about, homes)}


def _codes(catalog: Catalog) -> Files:
    modules = f"{CODES.replace('/', '.')}."
    homes = {class_name(name): modules + python_name(name) for name in catalog.codelists}
    about = "The code lists: one class each, with a constant and a meaning for every code."
    return {"canonical/codes/__init__.py": _package(about, {**homes, "Code": "canonical.codes.code"})}


def _package(about: str, homes: dict[str, str]) -> str:
    # `typing` costs more than the rest of such a package; type checkers know this name without it.
    text = (
        docstring(f"{about}\n\nWritten by ``python -m tools.generate``.") + "\nfrom __future__ import annotations\n\n"
    )
    text += "TYPE_CHECKING = False\nif TYPE_CHECKING:\n"
    for module, names in _by_module(homes):
        text += _import(module, names)
    text += "\n__all__ = [\n" + "".join(f"    {literal(name)},\n" for name in sorted(homes)) + "]\n\n"
    text += "_HOMES = {\n"
    text += "".join(f"    {literal(name)}: {literal(module)},\n" for name, module in sorted(homes.items())) + "}\n"
    return text + _LOADER


def _by_module(homes: dict[str, str]) -> Iterable[tuple[str, list[str]]]:
    modules: dict[str, list[str]] = {}
    for name, module in sorted(homes.items()):
        modules.setdefault(module, []).append(name)
    return sorted(modules.items())


def _import(module: str, names: list[str]) -> str:
    ordered = sorted(names, key=str.lower)
    line = f"    from {module} import {', '.join(ordered)}\n"
    if len(line) <= 121:
        return line
    return f"    from {module} import (\n" + "".join(f"        {name},\n" for name in ordered) + "    )\n"

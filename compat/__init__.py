"""Compatibility of JSON Schemas, proven: compatible, incompatible with the document that breaks, or undecided."""

from __future__ import annotations

TYPE_CHECKING = False  # typing costs a third of the start; type checkers know this name
if TYPE_CHECKING:
    from compat.engine import compare
    from compat.verdict import Finding, Verdict

__all__ = ["Finding", "Verdict", "compare"]

_HOMES = {"compare": "compat.engine", "Verdict": "compat.verdict", "Finding": "compat.verdict"}


def __getattr__(name: str) -> object:
    """Load the engine when it is asked for, so that importing the package costs nothing."""
    if name not in _HOMES:
        raise AttributeError(f"module 'compat' has no attribute {name!r}")
    from importlib import import_module

    return getattr(import_module(_HOMES[name]), name)


def __dir__() -> list[str]:
    return sorted(__all__)

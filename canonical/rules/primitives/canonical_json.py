"""A text is one JSON value in canonical form."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from canonical.errors import CanonicalError
from canonical.rules.paths import select
from canonical.rules.primitives import Finding, Surroundings

if TYPE_CHECKING:
    from collections.abc import Iterator

REQUIRED = frozenset({"values"})
OPTIONAL: frozenset[str] = frozenset()

_DEPTH = 32
"""Levels of lists and objects in one value; no part of an event is nested so deeply."""


def find(value: Any, parameters: dict[str, Any], _: Surroundings) -> Iterator[Finding]:
    """Report each text at ``values`` (pointers) that is not JSON as RFC 8785 writes it, or holds a null."""
    for pointer in parameters["values"]:
        for place, found in select(value, pointer):
            if isinstance(found, str) and (problem := _problem(found)):
                yield Finding(place, {"value": found, "problem": problem})


def _problem(text: str) -> str:
    """What is wrong with a text, or nothing."""
    from canonical.envelope.canonical_json import canonical_bytes

    try:
        read = json.loads(text, parse_constant=_refuse)
        has_null = _has_null(read, _DEPTH)
        canonical = canonical_bytes(read).decode()
    except (CanonicalError, ValueError, RecursionError):
        return "is no JSON that every reader understands alike"
    if has_null:
        return "holds a null; leave out what is not known"
    return "" if canonical == text else f"is not in canonical form, which is {canonical}"


def _refuse(constant: str) -> Any:
    raise ValueError(constant)


def _has_null(value: Any, depth: int) -> bool:
    """Whether a null is anywhere inside; raises `ValueError` below ``depth`` levels, whatever the stack would bear."""
    if depth < 0:
        raise ValueError("nested too deeply")
    inner = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    return value is None or True in [_has_null(one, depth - 1) for one in inner]

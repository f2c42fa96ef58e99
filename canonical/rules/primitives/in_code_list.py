"""A code is in a code list; or, behind a prefix, in a second one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from canonical.rules.primitives import Finding, Surroundings

if TYPE_CHECKING:
    from collections.abc import Iterator

    from canonical.envelope.shape import Shape, Target

REQUIRED = frozenset({"codes"})
OPTIONAL = frozenset({"prefix", "prefixed"})


def find(value: Any, parameters: dict[str, Any], _: Surroundings) -> Iterator[Finding]:
    """Report the value when it is neither in the list ``codes`` nor ``prefix`` and a code of the list ``prefixed``."""
    if not isinstance(value, str) or value in parameters["codes"]["codes"]:
        return
    prefix = parameters.get("prefix")
    if prefix and value.startswith(prefix) and value[len(prefix) :] in parameters["prefixed"]["codes"]:
        return
    yield Finding("", {"value": value})


def expression(variable: str, parameters: dict[str, Any], _shape: Shape, _target: Target) -> str | None:
    """A look-up in the lists, which are read when the first value asks for them."""
    direct = f'is_listed("{parameters["codes"]["codelist"]}", {variable})'
    prefix = parameters.get("prefix")
    if not prefix:
        return direct
    behind = f'is_listed("{parameters["prefixed"]["codelist"]}", {variable}.removeprefix("{prefix}"))'
    return f'({direct} or {variable}.startswith("{prefix}") and {behind})'

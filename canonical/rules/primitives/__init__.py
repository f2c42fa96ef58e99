"""The kinds of check that rules are made of: a primitive is one module here, found by its name.

A module ``ordered.py`` is the primitive ``ordered`` and offers

- ``REQUIRED`` and ``OPTIONAL``, the names of its parameters;
- ``find(value, parameters, surroundings)``, which yields a `Finding` for each violation; values that are absent or
  of another kind than the check needs are no violation, since the schema reports those;
- optionally ``expression(variable, parameters, shape, target)``: a Python expression that is true when there is no
  violation, for the generated fast path, or ``None`` when this use has none.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from canonical.errors import CanonicalError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from canonical.envelope.shape import Shape, Target


class Finding(NamedTuple):
    """One violation: where, relative to the value that was checked, and what the message may mention."""

    pointer: str
    mentions: dict[str, Any]


class Surroundings(NamedTuple):
    """What a check may know beside the value: the envelope's attributes, empty when only data are checked."""

    envelope: Mapping[str, Any]


ALONE = Surroundings({})


class Primitive:
    """One kind of check, wrapped around its module."""

    __slots__ = ("_expression", "find", "name", "optional", "required")

    def __init__(self, name: str, module: Any) -> None:
        self.name: str = name
        self.required: frozenset[str] = module.REQUIRED
        self.optional: frozenset[str] = module.OPTIONAL
        self.find: Callable[[Any, dict[str, Any], Surroundings], Iterator[Finding]] = module.find
        self._expression = getattr(module, "expression", None)

    def accept(self, rule: str, parameters: Mapping[str, Any]) -> None:
        """Raise `CanonicalError` when a rule gives parameters that this check does not have, or lacks one."""
        missing, unknown = self.required - parameters.keys(), parameters.keys() - self.required - self.optional
        if missing or unknown:
            complaint = f"lacks {sorted(missing)}" if missing else f"has the unknown {sorted(unknown)}"
            known = ", ".join(sorted(self.required | self.optional))
            raise CanonicalError(f"rule {rule}: the check {self.name!r} {complaint}; its parameters are {known}")

    def expression(self, variable: str, parameters: dict[str, Any], shape: Shape, target: Target) -> str | None:
        """Source that is true when ``variable`` is fine; ``None`` when `predicate` has to be called."""
        if self._expression is None:
            return None
        found: str | None = self._expression(variable, parameters, shape, target)
        return found


_primitives: dict[str, Primitive] = {}


def primitive(name: str) -> Primitive:
    """The primitive of this name; raises `CanonicalError` when there is none."""
    if name not in _primitives:
        from importlib import import_module

        module_name = f"{__name__}.{name.replace('-', '_')}"
        try:
            _primitives[name] = Primitive(name, import_module(module_name))
        except ModuleNotFoundError as error:
            if error.name != module_name:
                raise
            raise CanonicalError(f"there is no check {name!r}; see canonical/rules/primitives") from None
    return _primitives[name]


def predicate(name: str, parameters: dict[str, Any]) -> Callable[[Any, str | None], bool]:
    """A function of a value and the recorded time that is true when a check finds nothing.

    The check is loaded when there is a value for it: most events lack most of what the rules about them look at.
    """
    find: Callable[[Any, dict[str, Any], Surroundings], Iterator[Finding]] | None = None

    def is_fine(value: Any, recorded: str | None) -> bool:
        nonlocal find
        if find is None:
            find = primitive(name).find
        surroundings = ALONE if recorded is None else Surroundings({"recordedtime": recorded})
        return next(iter(find(value, parameters, surroundings)), None) is None

    return is_fine

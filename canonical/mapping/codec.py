"""The value side of a row: a pair of functions with a stated law, and the named type that it can produce."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal

from canonical.errors import CanonicalError

if TYPE_CHECKING:
    from collections.abc import Callable

Law = Literal["iso", "norm", "lossy"]
"""iso: put undoes get exactly. norm: get(put(get(x))) == get(x), the spelling may change. lossy: some values cannot go back."""


class CodecError(CanonicalError):
    """One value cannot be converted; ``rule`` is a stable id, ``hint`` says what to do.

    ``part`` tells which of several sources is to blame, counted from 0.
    """

    def __init__(self, rule: str, message: str, hint: str = "", part: int = 0) -> None:
        """Positions are added by whoever knows where the value stands."""
        super().__init__(message)
        self.rule: str = rule
        self.message: str = message
        self.hint: str = hint
        self.part: int = part


@dataclass(frozen=True, slots=True, eq=False)
class Codec:
    """``get`` turns element texts into field values, ``put`` turns field values into element texts.

    ``get`` takes one text a source and gives one value (a tuple when there are several targets); it is called when the
    first source is not empty and gives None where there is no value. ``put`` takes one value a target (None when
    absent) and gives one text a source. Both raise `CodecError`. With ``profile`` set, both take the partner's facts
    first. ``produces`` names the schema type of each target, or lists the exact values.
    ``source`` is Python source that builds the codec again; ``fast`` is a test on ``{v}`` under which a text is its own
    value, so that generated code need not call ``get``. Up to ``longest`` characters, printable ASCII without outer blanks is
    its own value whatever it says.
    """

    law: Law
    produces: tuple[str | frozenset[str], ...]
    get: Callable[..., Any]
    put: Callable[..., Any]
    source: str
    fast: str = ""
    profile: bool = False
    loses: str = ""
    accepts: tuple[str, ...] = ()
    longest: int = 0

    @property
    def expression(self) -> str:
        """Python source that builds the codec again."""
        return self.source

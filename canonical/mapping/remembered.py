"""What was worked out of a text is kept for the next time, in bounded memory: messages of one partner repeat themselves."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable

KEPT = 512
"""Texts that are remembered for one place. What comes again and again is soon among them; what never comes twice, such as a
number, must not drive it out."""
_PATIENCE = 16_384
"""Texts that were not among them until all are forgotten, since other messages repeat other texts."""


class Remembered(dict[Any, Any]):
    """Results by what they were made of; looking up a key makes what is not there."""

    __slots__ = ("_always", "_missed", "_most", "make")

    def __init__(self, make: Callable[[Any], Any], always: dict[Any, Any] | None = None, most: int = KEPT) -> None:
        """``always`` is never forgotten; ``most`` is how many results are kept."""
        super().__init__(always or {})
        self.make: Callable[[Any], Any] = make
        self._always, self._most, self._missed = always or {}, most, 0

    def __missing__(self, key: Any) -> Any:
        found = self.make(key)
        if len(self) < self._most:
            self[key] = found
        else:
            self._missed += 1
            if self._missed > _PATIENCE:
                self._missed = 0
                self.clear()
                self.update(self._always)
        return found

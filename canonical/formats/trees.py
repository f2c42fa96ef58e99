"""Trees of messages whose segments follow each other as in a message before: the work of `group` is done once a sequence.

Messages of one partner have few sequences of tags. For each that comes again, the tree is an expression in which only the
segments differ; nested list displays are the quickest way there is to make one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from canonical.formats.structure import grow

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from canonical.formats.structure import Loop, Node

    Maker = Callable[..., tuple[Node, list[Any]]]

KEPT = 256
"""Sequences of tags that are remembered for one structure."""
LONGEST = 250
"""Segments of the longest message whose sequence is remembered; longer ones hardly come twice."""


class Trees:
    """Groups the messages of one structure, as `group` does."""

    __slots__ = ("_makers", "_once", "structure")

    def __init__(self, structure: Loop) -> None:
        """``structure`` is what `parse_structure` made of the notation of the message."""
        self.structure: Loop = structure
        self._makers: dict[tuple[str, ...], Maker] = {}
        self._once: set[tuple[str, ...]] = set()

    def of(self, tags: Sequence[str], items: Sequence[Any]) -> tuple[Node, list[Any]]:
        """The tree of ``items``, of which ``tags`` gives the names, and the items that have no place in it."""
        sequence = tuple(tags)
        maker = self._makers.get(sequence)
        if maker is not None:
            return maker(*items)
        if len(sequence) <= LONGEST:
            self._notice(sequence)
        return grow(sequence, items, self.structure)

    def _notice(self, sequence: tuple[str, ...]) -> None:
        """A sequence that comes for the second time gets its expression; what is seen once is not worth it."""
        if sequence not in self._once:
            if len(self._once) >= KEPT:
                self._once.clear()
            self._once.add(sequence)
            return
        if len(self._makers) >= KEPT:
            self._makers.clear()
        self._makers[sequence] = _maker(sequence, self.structure)


def _maker(sequence: tuple[str, ...], structure: Loop) -> Maker:
    """The function that takes the segments and gives their tree, with every segment at the place that its tag has."""
    names = [f"s{number}" for number in range(len(sequence))]
    tree, strays = grow(sequence, names, structure)
    made: Maker = eval(f"lambda {', '.join(names)}: ({_display(tree)}, {_display(strays)})")  # noqa: S307 - of names and brackets
    return made


def _display(found: Any) -> str:
    """The expression for a tree of names."""
    return f"[{', '.join(map(_display, found))}]" if isinstance(found, list) else str(found)

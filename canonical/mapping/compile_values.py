"""Values beside their text, for what keys, times and rules look at: expressions that the generated writers hold them in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from canonical.errors import MappingError
from canonical.mapping.compile_checks import schema_place
from canonical.mapping.compile_segments import Cut, Cuts
from canonical.mapping.plan import Branch, Count, Fixed, Items, Leaf, PlanNode, Roster, Series

if TYPE_CHECKING:
    from canonical.mapping.compile_codecs import Codecs
    from canonical.mapping.plan import Plan


class Values(Cuts):
    """The values that one generated writer keeps, each with the segment in whose function it is made."""

    def __init__(self, plan: Plan, codecs: Codecs, name: str) -> None:
        """As for any generated function."""
        super().__init__(plan, codecs, name)
        self.values: dict[int, tuple[str, Cut | None]] = {}

    def value_of(self, node: PlanNode, places: frozenset[str], here: Cut | None = None) -> str:
        """An expression for the value of a node, as far as ``places`` look at it; None when it is absent.

        ``here`` is the segment in whose function the expression will stand.
        """
        match node:
            case Fixed():
                return repr(node.row.value)
            case Branch():
                members = [(key, child) for key, child in sorted(node.members.items()) if looked_at(child, places)]
                made = ", ".join(f"{key!r}: {self.value_of(child, places, here)}" for key, child in members)
                if not node.pointer or id(node) not in self.values:
                    return f"{{{made}}}"
                return f"({{{made}}} if {self.value_in(node, here)} else None)"
            case Roster():
                children = [child for child in node.children() if looked_at(child, places)]
                made = ", ".join(self.value_of(child, places, here) for child in children)
                return f"[one for one in ({made},) if one is not None]"
            case Series():
                return f"[{', '.join('*' + self.value_of(part, places, here) for part in node.parts)}]"
            case Leaf() | Items():
                return self.value_in(node, here)
            case Count():
                raise MappingError(f"{node.pointer}: a counter is no part of a key")

    def value_in(self, node: PlanNode, here: Cut | None) -> str:
        """The variable of a value, as it is known in the function of a segment or, without one, in the writer."""
        expression, cut = self.values[id(node)]
        return expression if cut is here else self.result(cut, expression)


def looked_at(node: PlanNode, places: frozenset[str]) -> bool:
    """Whether the value of a node, or of a part of it, or of what it is part of, is among the places."""
    own = schema_place(node.pointer)
    return any(one == own or one.startswith(f"{own}/") or own.startswith(f"{one}/") for one in places)

"""Decides whether some value satisfies one schema and not another, and shows it: the refutation."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from compat.document import Document


@dataclass(frozen=True, slots=True)
class Found:
    """The answer: proven empty, a value, or open for a reason."""

    is_empty: bool
    has_value: bool = False
    value: Any = None
    reason: str = ""


def difference(writer: Document, reader: Document, steps: int = 400_000, seconds: float = 5.0) -> Found:
    """A value that ``writer`` accepts and ``reader`` rejects, or that there is none; both in plain 2020-12."""
    from compat.sets.errors import OpenError
    from compat.sets.nodes import Forest
    from compat.sets.reading import Reading
    from compat.sets.search import NOTHING, Search

    try:
        forest = Forest()
        reading = Reading(forest, [writer, reader])
        search = Search(forest, steps, seconds)
        value = search.run(frozenset({(reading.root(0), True), (reading.root(1), False)}))
    except OpenError as error:
        return Found(is_empty=False, reason=str(error))
    except RecursionError:
        return Found(is_empty=False, reason="the schemas nest too deeply")
    if value is not NOTHING:
        return Found(is_empty=False, has_value=True, value=value)
    return Found(is_empty=not search.doubt, reason=search.doubt)

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


class Question:
    """Two plain 2020-12 schemas read into one set of nodes, so that equal parts are one and the same."""

    def __init__(self, writer: Document, reader: Document) -> None:
        from compat.sets.errors import OpenError
        from compat.sets.nodes import Forest
        from compat.sets.reading import Reading

        self.writer: Document = writer
        self.reader: Document = reader
        self.forest: Forest = Forest()
        self.trouble: str = ""
        try:
            self.reading: Reading = Reading(self.forest, [writer, reader])
        except OpenError as error:
            self.trouble = str(error)
        except RecursionError:
            self.trouble = "the schemas nest too deeply"

    def same(self, writer_at: str, reader_at: str) -> bool:
        """Whether the writer's and the reader's part at these pointers are known to say the same."""
        if self.trouble:
            return False
        one = self.reading.known(0, self.writer.at(writer_at))
        return one is not None and one is self.reading.known(1, self.reader.at(reader_at))

    def difference(self, steps: int = 400_000, seconds: float = 5.0) -> Found:
        """A value that the writer accepts and the reader rejects, or that there is none, or why that stays open."""
        from compat.sets.errors import OpenError
        from compat.sets.search import NOTHING, Search

        if self.trouble:
            return Found(is_empty=False, reason=self.trouble)
        search = Search(self.forest, steps, seconds)
        try:
            value = search.run(frozenset({(self.reading.root(0), True), (self.reading.root(1), False)}))
        except OpenError as error:
            return Found(is_empty=False, reason=str(error))
        except RecursionError:
            return Found(is_empty=False, reason="the schemas nest too deeply")
        if value is not NOTHING:
            return Found(is_empty=False, has_value=True, value=value)
        return Found(is_empty=not search.doubt, reason=search.doubt)

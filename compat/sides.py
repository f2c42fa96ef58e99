"""One side of a comparison: the schema as it was written, and the same in plain 2020-12."""

from __future__ import annotations

from functools import cached_property
from typing import Any

from compat.bundle import annotations_stripped
from compat.dialect import Plain, plain
from compat.document import Document


class Side:
    """A writer's or a reader's schema; ``name`` says in messages which."""

    def __init__(self, schema: Any, name: str, draft: int | None = None) -> None:
        """Raises ``UnreadableError`` for what is no schema, another dialect, or a reference that leads nowhere."""
        Document(schema, name)
        self.original: Any = schema
        self.name: str = name
        self._plain: Plain = plain(schema, name, draft)
        self.document: Document = Document(self._plain.schema, name)
        self.draft: int = self._plain.draft

    @cached_property
    def stripped(self) -> Any:
        """The plain schema without annotations."""
        return annotations_stripped(self._plain.schema)

    def origin(self, pointer: str) -> str:
        """Where a part of the plain schema stands in the original."""
        return self._plain.origin(pointer)

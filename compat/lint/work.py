"""What every check of lint works on: the parsed files, and a place to report to."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any

from compat.bundle import Bundle, build
from compat.errors import UnreadableError
from compat.keywords import walk
from compat.lint.finding import LintFinding
from compat.lint.hints import HINTS
from compat.positions import line_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compat.sources import Sources


class Work:
    """The files of a catalog by path, and the findings so far."""

    def __init__(self, sources: Sources, shown: str) -> None:
        self.sources: Sources = sources
        self.shown: str = shown
        self.documents: dict[str, Any] = {}
        self.findings: list[LintFinding] = []
        self._bundles: dict[str, Bundle | None] = {}

    def add(self, rule: str, file: str, pointer: str, message: str) -> None:
        """Report a finding of a rule at a pointer of a file."""
        line = line_of(self.sources.text(file), pointer)
        self.findings.append(LintFinding(f"{self.shown}/{file}", line, pointer, rule, message, HINTS[rule]))

    def unreadable(self, error: UnreadableError) -> None:
        """Report a file that cannot be read at all."""
        message = str(error).partition(": ")[2]
        rule = "file-unreadable"
        self.findings.append(LintFinding(f"{self.shown}/{error.file}", error.line, "", rule, message, HINTS[rule]))

    def below(self, folder: str) -> Iterator[tuple[str, dict[str, Any]]]:
        """The files of one folder that hold an object, with their paths."""
        for file, document in self.documents.items():
            if file.startswith(f"{folder}/") and isinstance(document, dict):
                yield file, document

    @cached_property
    def schemas(self) -> dict[str, dict[str, Any]]:
        """Every schema file: events, components, extensions and the envelope."""
        found = {**dict(self.below("events")), **dict(self.below("components")), **dict(self.below("extensions"))}
        envelope = self.documents.get("envelope.json")
        return {**found, **({"envelope.json": envelope} if isinstance(envelope, dict) else {})}

    @cached_property
    def nodes(self) -> list[tuple[str, str, dict[str, Any]]]:
        """Every schema in every schema file: path, pointer, schema."""
        return [
            (file, pointer, node)
            for file, document in self.schemas.items()
            for pointer, node in walk(document)
            if isinstance(node, dict)
        ]

    def bundle(self, file: str) -> Bundle | None:
        """The self-contained schema of a file, or None when a reference is broken (reported once)."""
        if file not in self._bundles:
            try:
                self._bundles[file] = build(self.sources, file)
            except UnreadableError as error:
                self._bundles[file] = None
                if error.file in self.documents:
                    self.add("reference-broken", error.file, *_where(str(error)))
        return self._bundles[file]


def _where(text: str) -> tuple[str, str]:
    """The pointer and the message out of an error of the bundler."""
    message = text.partition(": ")[2]
    pointer, _, rest = message.partition(": ")
    return (pointer, rest) if pointer.startswith("/") and rest else ("", message)

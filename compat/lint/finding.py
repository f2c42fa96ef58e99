"""One thing that lint has against a file."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class LintFinding:
    """A rule id, the file with line (from 1) and JSON pointer, what is wrong and what to do."""

    file: str
    line: int
    pointer: str
    rule: str
    message: str
    hint: str

    def __str__(self) -> str:
        """``file:line pointer rule: message (hint)``."""
        return f"{self.file}:{self.line} {self.pointer or '/'} {self.rule}: {self.message} ({self.hint})"

    def as_dict(self) -> dict[str, str | int]:
        """A JSON-ready form."""
        return {name: getattr(self, name) for name in ("rule", "file", "line", "pointer", "message", "hint")}

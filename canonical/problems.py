"""What can be wrong with a piece of input, where it is, and what to do about it."""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import Literal

Severity = Literal["error", "warning", "info"]

_LABELS = {
    "interchange": "interchange {}",
    "group": "group {}",
    "message": "message {}",
    "line": "line {}",
    "segment": "segment {}",
    "repetition": "repetition {}",
    "component": "component {}",
    "offset": "byte {}",
}


@dataclass(frozen=True, slots=True)
class Position:
    """A place in an input file; every number counts from 1 except ``offset``, which is a byte offset from 0.

    ``message`` is the transaction set, EDIFACT message, IDoc or JSON document within the file, ``segment`` the segment or
    record within the message (ST and UNH are segment 1), ``element`` the element within the segment, ``field`` a named
    field, ``loop`` the path of the loop that the segment stands in, such as ``LX/AT7``.
    """

    interchange: int | None = None
    group: int | None = None
    message: int | None = None
    segment: int | None = None
    tag: str | None = None
    element: int | None = None
    component: int | None = None
    repetition: int | None = None
    field: str | None = None
    line: int | None = None
    offset: int | None = None
    loop: str | None = None

    def __str__(self) -> str:
        """Read as ``message 3, segment 14 AT7-05, byte 812``: only what is known."""
        parts = []
        for name in ("interchange", "group", "message", "line", "segment", "repetition", "component", "offset"):
            value = getattr(self, name)
            if value is not None:
                parts.append(_LABELS[name].format(value) + (self._place() if name == "segment" else ""))
            if name == "segment" and self.loop:
                parts.append(f"loop {self.loop}")
        if self.segment is None and self._place():
            parts.append(self._place().strip())
        return ", ".join(parts)

    def _place(self) -> str:
        if self.tag is None:
            return ""
        if self.field is not None:
            return f" {self.tag}.{self.field}"
        return f" {self.tag}" if self.element is None else f" {self.tag}-{self.element:02d}"

    def as_dict(self) -> dict[str, int | str]:
        """Only the parts that are known, in the order of the fields."""
        known = ((f.name, getattr(self, f.name)) for f in fields(self))
        return {name: value for name, value in known if value is not None}


@dataclass(frozen=True, slots=True)
class Problem:
    """One finding: a stable kebab-case ``rule``, what is wrong, where, and a ``hint`` on how to mend it.

    ``pointer`` is a JSON pointer into the canonical event when the finding is about a target field.
    """

    rule: str
    message: str
    hint: str = ""
    position: Position = Position()
    severity: Severity = "error"
    value: str | None = None
    pointer: str | None = None

    def __str__(self) -> str:
        """``error unknown-code at message 1, segment 14 AT7-01: ... (hint)``."""
        place = str(self.position) or (self.pointer or "")
        where = f" at {place}" if place else ""
        hint = f" ({self.hint})" if self.hint else ""
        return f"{self.severity} {self.rule}{where}: {self.message}{hint}"

    def as_dict(self) -> dict[str, object]:
        """A JSON-ready form without the members that are not known."""
        found: dict[str, object] = {"rule": self.rule, "severity": self.severity, "message": self.message}
        position = self.position.as_dict()
        optional = {"hint": self.hint, "position": position, "value": self.value, "pointer": self.pointer}
        found.update({name: value for name, value in optional.items() if value not in (None, "", {})})
        return found

"""A CONTRL or APERAK while it is read: its parties, its values, and what is malformed about it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from canonical.formats.edi.receipts import Receipt
from canonical.problems import Problem

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from canonical.formats.edi.receipts import Kind

_HINT = "ask the partner for a sound acknowledgement; what could be read of this one is used"


class Received:
    """``receipt`` is filled in as the segments are gone through; indexes are those of the segments of the message."""

    def __init__(self, item: Any, kind: Kind) -> None:
        """``item`` is a message as a reader gave it."""
        self.item: Any = item
        self.receipt: Receipt = Receipt(kind, "edifact")
        interchange = item.interchange
        self.receipt.sender, self.receipt.sender_qualifier = interchange.receiver, interchange.receiver_qualifier
        self.receipt.receiver, self.receipt.receiver_qualifier = interchange.sender, interchange.sender_qualifier
        self.receipt.test, self.receipt.position = interchange.test, item.position
        self.receipt.problems += [problem for problem in item.problems if problem.severity == "error"]

    def walk(self, handlers: Mapping[str, Callable[[Any, int], None]], *, others: bool = False) -> None:
        """Hand each segment between UNH and UNT to what reads it; with ``others`` further segments may stand between."""
        segments = self.item.segments
        for index in range(1, len(segments) - (segments[-1][0] == "UNT")):
            handler = handlers.get(segments[index][0])
            if handler is not None:
                handler(self, index)
            elif not others:
                self.malformed(index, f"{segments[index][0]} has no place in a {self.receipt.kind.upper()}")

    def value(self, index: int, element: int, component: int = 1) -> str:
        """A component as it was meant, empty if it is not there; both count from 1."""
        components = self.item.values(index, element)[0]
        return str(components[component - 1]).strip() if component <= len(components) else ""

    def number(self, index: int, element: int, component: int = 1) -> int | None:
        """The same as a number from 1 on, None if it is none."""
        said = self.value(index, element, component)
        return int(said) if said.isascii() and said.isdigit() and len(said) < 10 and said.strip("0") else None

    def malformed(self, index: int | None, message: str, element: int | None = None) -> None:
        """Note what makes the acknowledgement hard to read."""
        place = self.item.position if index is None else self.item.at(index, element)
        self.receipt.problems.append(Problem("acknowledgement-malformed", message, _HINT, place))

"""A finished answer to one received interchange: what is said, in which envelope, and its text."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

    from canonical.formats.edi.receipts import Receipt
    from canonical.formats.numbers import ControlNumbers
    from canonical.problems import Problem


class Answer:
    """The acknowledgement of one interchange, before or after it is written.

    ``receipt`` is the verdict. ``sets`` are the 997, 999, CONTRL or APERAK as what `x12.write` and `edifact.write` take,
    ``acknowledgements`` the TA1 segments, ``envelope`` has sender and receiver swapped and keeps the test indicator
    and, where they can be used, the delimiters of what it answers. Control numbers are taken when the text is made, and
    ``problems`` then has a warning for each character of what was received that the answer could not repeat.
    """

    __slots__ = (
        "_text",
        "acknowledgements",
        "encoding",
        "envelope",
        "interchange",
        "line_end",
        "numbers",
        "problems",
        "receipt",
        "sets",
    )

    def __init__(
        self,
        interchange: Any,
        receipt: Receipt,
        envelope: Any,
        sets: list[Any],
        acknowledgements: list[list[str]],
        numbers: ControlNumbers,
        *,
        encoding: str,
        line_end: str,
    ) -> None:
        """``interchange`` is the one that is answered, as its reader gave it."""
        self.interchange: Any = interchange
        self.receipt: Receipt = receipt
        self.envelope: Any = envelope
        self.sets: list[Any] = sets
        self.acknowledgements: list[list[str]] = acknowledgements
        self.numbers: ControlNumbers = numbers
        self.encoding: str = encoding
        self.line_end: str = line_end
        self.problems: list[Problem] = []
        self._text: str | None = None

    @property
    def standard(self) -> str:
        """``x12`` or ``edifact``."""
        return self.receipt.standard

    def pieces(self) -> Iterator[str]:
        """Write the interchange piece by piece, with new control numbers each time."""
        self.problems.clear()
        if self.standard == "x12":
            from canonical.formats.x12.writer import write

            yield from write(
                self.sets,
                envelope=self.envelope,
                numbers=self.numbers,
                encoding=self.encoding,
                line_end=self.line_end,
                acknowledgements=self.acknowledgements,
                problems=self.problems,
            )
        else:
            from canonical.formats.edifact.writer import write as write_edifact

            yield from write_edifact(
                self.sets,
                envelope=self.envelope,
                numbers=self.numbers,
                line_end=self.line_end,
                on_character="replace",  # names and texts about data may hold what the character set lacks
                replacement=self._replacement(),
                problems=self.problems,
            )

    def _replacement(self) -> str:
        """A character of every character set that is no delimiter; a blank would vanish at the end of a name."""
        marks = self.envelope.delimiters
        return next(mark for mark in "-./,=() X" if mark not in (*marks.used().values(), marks.decimal))

    @property
    def text(self) -> str:
        """The finished interchange, made once."""
        if self._text is None:
            self._text = "".join(self.pieces())
        return self._text

    @property
    def data(self) -> bytes:
        """The finished interchange in bytes."""
        return self.text.encode(self.encoding)

    def __repr__(self) -> str:
        return (
            f"<Answer to {self.receipt.control} of {self.receipt.sender}: {self.receipt.status}, {len(self.sets)} sets>"
        )

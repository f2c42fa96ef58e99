"""Stand-ins for the texts of a message while a writer is recorded: what is done with them is written down.

A stand-in reads as a mark wherever it is put into a text. Every decision that depends on it becomes a condition of the
recording; whatever cannot be written down raises `UnrecordableError`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NoReturn, Self

from canonical.mapping.segments import MARK

if TYPE_CHECKING:
    from canonical.mapping.recording import Program


class UnrecordableError(Exception):
    """Something was done with a stand-in that a recording cannot repeat."""


def refuse(*_: object, **__: object) -> NoReturn:
    """What stands in for everything else."""
    raise UnrecordableError


class Symbol(str):  # noqa: SLOT000 - it has members of its own
    """A text that is not empty, known by its ``expression``; what it says in this message is ``actual``."""

    program: Program
    expression: str
    actual: str

    def __new__(cls, program: Program, expression: str, actual: str) -> Self:
        """Its text is the mark under which the program finds its expression again."""
        made = super().__new__(cls, program.mark(expression))
        made.program, made.expression, made.actual = program, expression, actual
        return made

    def __bool__(self) -> bool:
        return True  # whoever makes one has asked for that

    def __eq__(self, other: object) -> bool:
        if type(other) is not str:
            raise UnrecordableError
        if not other:
            return False  # see `__bool__`
        same = self.actual == other
        self.program.require(f"{self.expression} {'==' if same else '!='} {other!r}")
        return same

    def __ne__(self, other: object) -> bool:
        return not self == other

    def __hash__(self) -> int:
        self.program.require(f"{self.expression} == {self.actual!r}")  # a set or dict may ask for anything
        return hash(self.actual)


class Segment(str):  # noqa: SLOT000 - it has members of its own
    """The text of a segment whose first element is number ``first`` of its message."""

    program: Program
    first: int

    def __new__(cls, program: Program, text: str, first: int) -> Self:
        """Its tag is known; its elements are stand-ins."""
        made = super().__new__(cls, text)
        made.program, made.first = program, first
        return made

    def split(self, mark: str | None = None, most: int = -1) -> Any:  # type: ignore[override]  # noqa: ARG002
        """The elements; more of them than were asked for do no harm, since only single ones can be looked at."""
        if mark != MARK:
            raise UnrecordableError
        return Elements(self.program, str.split(self, mark), self.first)

    def partition(self, mark: str) -> tuple[str, str, str]:
        """The tag; the rest is not told."""
        tag, _, _ = str.partition(self, mark)
        return tag, mark, ""


class Elements(list[str]):
    """The elements of a segment; whether one that is looked at is empty is a condition."""

    def __init__(self, program: Program, texts: list[str], first: int) -> None:
        """``first`` is the number of the first one in the message."""
        super().__init__(texts)
        self._program, self._first = program, first

    def __getitem__(self, at: Any) -> Any:
        if not isinstance(at, int) or at < 0:
            raise UnrecordableError
        return self._program.text(f"f[{self._first + at}]", super().__getitem__(at))


class Sealed:
    """A value that can be handed on and not be looked at."""

    __slots__ = ("actual", "expression")

    def __init__(self, expression: str, actual: Any) -> None:
        """``actual`` is what it is in this message."""
        self.expression: str = expression
        self.actual: Any = actual


_PYTHONS_OWN = {"__class__", "__delattr__", "__dir__", "__doc__", "__getattribute__", "__init__", "__init_subclass__",
                "__new__", "__setattr__", "__sizeof__", "__subclasshook__"}  # fmt: skip


def _close(kind: type, *allowed: str) -> None:
    """Leave only what is written down, and what Python needs to put a text into another."""
    for name in (
        {*dir(kind), "__bool__"} - _PYTHONS_OWN - {*allowed, "__dict__", "__module__", "__weakref__", "__slots__"}
    ):
        if callable(getattr(kind, name, refuse)):
            setattr(kind, name, refuse)


_close(Symbol, "__bool__", "__eq__", "__ne__", "__hash__", "__format__", "__str__")
_close(Segment, "split", "partition")
_close(Elements, "__getitem__", "__len__")
_close(Sealed)

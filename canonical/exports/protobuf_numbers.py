"""The numbers of the members of each message: given once, and never changed or given to another member.

They are committed in ``schemas/exports/protobuf.json`` and travel with the schemas. ``python -m tools.generate`` gives the
next free number to a member that is new. A member that is gone, or whose type is another, leaves its number retired; one
that comes back as it was gets its own number again.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping

FILE = "exports/protobuf.json"
"""Where the numbers are, in the folder ``schemas``."""

_NOT_OURS = range(19000, 20000)  # reserved by Protocol Buffers for itself


class Numbered(TypedDict):
    """A member with its number and its type, such as ``repeated Party``."""

    member: str
    number: int
    type: str


class Message(TypedDict):
    """The members that a message has, by number, and those that it had."""

    members: list[Numbered]
    retired: list[Numbered]


def renewed(before: Mapping[str, Message], types: Mapping[str, Mapping[str, str]]) -> dict[str, Message]:
    """The numbers for messages that now have the members ``types`` (message to member to type), after ``before``.

    A message that is gone keeps its place, with every number retired.
    """
    names = sorted({*before, *types})
    empty = Message(members=[], retired=[])
    return {name: _renewed(before.get(name, empty), types.get(name, {})) for name in names}


def _renewed(before: Message, types: Mapping[str, str]) -> Message:
    given = [*before["members"], *before["retired"]]
    known = {(row["member"], row["type"]): row["number"] for row in given}
    taken = set(known.values())
    rows = []
    for member, type in types.items():  # noqa: A001 - the word of the domain
        number = known.get((member, type)) or _free(taken)
        taken.add(number)
        rows.append(Numbered(member=member, number=number, type=type))
    present = {row["number"] for row in rows}
    retired = [row for row in given if row["number"] not in present]
    return Message(members=sorted(rows, key=_number), retired=sorted(retired, key=_number))


def _number(row: Numbered) -> int:
    return row["number"]


def _free(taken: set[int]) -> int:
    number = max(taken, default=0) + 1
    return _NOT_OURS.stop if number in _NOT_OURS else number


def read_numbers(document: Mapping[str, Any]) -> dict[str, Message]:
    """The messages of the committed document."""
    return {
        name: Message(
            members=list(map(_numbered, message["members"])), retired=list(map(_numbered, message["retired"]))
        )
        for name, message in document["messages"].items()
    }


def document(messages: Mapping[str, Message]) -> dict[str, Any]:
    """The committed document, a row ``[number, member, type]`` for each member."""
    return {
        "title": "Protobuf field numbers",
        "description": "Append only: python -m tools.generate adds numbers and retires them; none is changed or used again.",
        "messages": {
            name: {"members": list(map(_row, found["members"])), "retired": list(map(_row, found["retired"]))}
            for name, found in messages.items()
        },
    }


def _row(row: Numbered) -> list[Any]:
    return [row["number"], row["member"], row["type"]]


def _numbered(row: list[Any]) -> Numbered:
    return Numbered(number=row[0], member=row[1], type=row[2])

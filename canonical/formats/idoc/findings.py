"""What can be wrong with an IDoc, said in one wording for both serialisations."""

from __future__ import annotations

from typing import TYPE_CHECKING

from canonical.problems import Position, Problem

if TYPE_CHECKING:
    from canonical.formats.idoc.message import IDoc

_LAYOUT_HINT = "the content is kept in the tail of the record; give the layout of the segment to read its fields"


def latin_1(position: Position, expected: str = "utf-8") -> Problem:
    """The bytes are not in the encoding that was expected."""
    return Problem(
        "encoding-latin-1",
        f"the bytes are not {expected.upper()} and were read as Latin-1",
        "check the names with special letters; have the file written in UTF-8",
        position,
        "warning",
    )


def layout_unknown(segment: str, position: Position) -> Problem:
    """A flat record of a segment type that no layout describes."""
    return Problem("layout-unknown", f"no layout is known for segment {segment}", _LAYOUT_HINT, position, "warning")


def check_control(idoc: IDoc) -> None:
    """Report a control record without the two fields that say what the IDoc is."""
    for name, meaning in (("IDOCTYP", "the basic type"), ("MESTYP", "the message type")):
        if name not in idoc.head.fields:
            idoc.problems.append(
                Problem(
                    "control-field-missing",
                    f"{name} ({meaning}) is blank in the control record",
                    "the control record is damaged, or its fields are shifted; ask the sender for the IDoc again",
                    idoc.place(None, name),
                )
            )

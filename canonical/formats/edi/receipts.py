"""What one side says about what the other sent: which interchange, group or set is accepted, and what is wrong with it.

A `Receipt` is what a reading of a received file comes to before an acknowledgement is written, and what a received
TA1, 997, 999, CONTRL or APERAK says once it is read: the same objects on both ways.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from canonical.formats.edi.rules import meaning

if TYPE_CHECKING:
    from canonical.problems import Position, Problem, Severity

Status = Literal["accepted", "accepted-with-errors", "partly-accepted", "rejected", "received"]
"""``partly-accepted`` is said of groups and interchanges, ``received`` of an interchange that is not judged yet."""
Kind = Literal["ta1", "997", "999", "contrl", "aperak"]
Level = Literal["interchange", "group", "set", "segment", "element"]

GOOD: frozenset[str] = frozenset({"accepted", "accepted-with-errors"})


class Finding:
    """One thing that is wrong: at which level and place, and the code that says it.

    ``codes`` names the list of ``code`` (``TA105``, ``AK9``, ``AK5``, ``AK3``, ``AK4``, ``0085``). ``segment`` counts
    from 1 at ST or UNH, ``element`` from 1 behind the tag, ``component`` and ``repetition`` from 1. ``number`` is that
    of the data element. ``rule``, ``severity`` and ``text`` are known of a reading, ``text`` also of an APERAK.
    ``context`` holds what a 999 adds in CTX.
    """

    __slots__ = (
        "code",
        "codes",
        "component",
        "context",
        "element",
        "level",
        "loop",
        "number",
        "repetition",
        "rule",
        "segment",
        "severity",
        "tag",
        "text",
        "value",
    )

    def __init__(self, level: Level, code: str = "", codes: str = "") -> None:
        """The place is filled in by who makes it."""
        self.level: Level = level
        self.code: str = code
        self.codes: str = codes
        self.tag: str = ""
        self.segment: int | None = None
        self.loop: str = ""
        self.element: int | None = None
        self.component: int | None = None
        self.repetition: int | None = None
        self.number: str = ""
        self.value: str = ""
        self.rule: str = ""
        self.severity: Severity = "error"
        self.text: str = ""
        self.context: list[str] = []

    @property
    def meaning(self) -> str:
        """What the code says, in our words; the text that came with it if the code is not known."""
        return meaning(self.codes, self.code) or self.text or (f"code {self.code}" if self.code else "")

    @property
    def place(self) -> str:
        """``segment 5 AT7-02 component 1`` as far as it is known."""
        named = self.tag if self.element is None or not self.tag else f"{self.tag}-{self.element:02d}"
        parts = [f"segment {self.segment}" if self.segment else "", named]
        parts += [f"repetition {self.repetition}" if self.repetition else ""]
        parts += [f"component {self.component}" if self.component else ""]
        return " ".join(part for part in parts if part)

    def __repr__(self) -> str:
        return f"<Finding {self.level} {self.place or '-'} {self.codes} {self.code}: {self.meaning}>"


class SetReceipt:
    """What is said about one set or message; ``guide`` is ST03 or the association code, ``version`` e.g. ``D.01B``."""

    __slots__ = ("agency", "code", "control", "findings", "guide", "set_id", "status", "version")

    def __init__(self, set_id: str, control: str, status: Status, code: str = "") -> None:
        """``code`` is what was received (AK501, 0083), empty for a reading."""
        self.set_id: str = set_id
        self.control: str = control
        self.status: Status = status
        self.code: str = code
        self.guide: str = ""
        self.version: str = ""
        self.agency: str = ""
        self.findings: list[Finding] = []

    def __repr__(self) -> str:
        return f"<SetReceipt {self.set_id} {self.control} {self.status}, {len(self.findings)} findings>"


class GroupReceipt:
    """What is said about one group; in EDIFACT without UNG one with an empty ``control`` holds the messages.

    ``included`` is what its trailer counts, ``received`` what was there, ``accepted`` what can be used; None where
    nobody says it. ``sets`` may name only those that are not simply accepted.
    """

    __slots__ = (
        "accepted",
        "agency",
        "code",
        "control",
        "findings",
        "functional",
        "included",
        "received",
        "receiver",
        "sender",
        "sets",
        "status",
        "version",
    )

    def __init__(self, functional: str, control: str, version: str = "", status: Status = "accepted") -> None:
        """``sender`` and ``receiver`` are those of the group that is judged (GS02 and GS03, or UNG)."""
        self.functional: str = functional
        self.control: str = control
        self.version: str = version
        self.status: Status = status
        self.code: str = ""
        self.agency: str = "X"
        self.sender: str = ""
        self.receiver: str = ""
        self.included: int | None = None
        self.received: int | None = None
        self.accepted: int | None = None
        self.sets: list[SetReceipt] = []
        self.findings: list[Finding] = []

    def __repr__(self) -> str:
        return f"<GroupReceipt {self.functional} {self.control} {self.status}, {len(self.sets)} sets>"


class Receipt:
    """What is said about one interchange, or by a 997 or 999 about groups of it.

    ``sender`` and ``receiver`` are those of the interchange that is judged, so the one who says it is the receiver.
    ``control`` is its control number, empty where the acknowledgement does not name it (997, 999 and APERAK).
    ``problems`` tells what is malformed about a received acknowledgement; ``position`` is its place in the file.
    """

    __slots__ = (
        "code",
        "control",
        "date",
        "findings",
        "groups",
        "kind",
        "position",
        "problems",
        "receiver",
        "receiver_qualifier",
        "sender",
        "sender_qualifier",
        "standard",
        "status",
        "test",
        "time",
    )

    def __init__(self, kind: Kind | Literal["reading"], standard: Literal["x12", "edifact"]) -> None:
        """``kind`` is ``reading`` for a verdict of our own; parties and groups are filled in by who makes it."""
        self.kind: Kind | Literal["reading"] = kind
        self.standard: Literal["x12", "edifact"] = standard
        self.sender: str = ""
        self.sender_qualifier: str = ""
        self.receiver: str = ""
        self.receiver_qualifier: str = ""
        self.control: str = ""
        self.date: str = ""
        self.time: str = ""
        self.test: bool = False
        self.status: Status = "accepted"
        self.code: str = ""
        self.groups: list[GroupReceipt] = []
        self.findings: list[Finding] = []
        self.problems: list[Problem] = []
        self.position: Position | None = None

    @property
    def sets(self) -> list[SetReceipt]:
        """All sets of all groups."""
        return [one for group in self.groups for one in group.sets]

    def __repr__(self) -> str:
        return f"<Receipt {self.kind} of {self.sender} {self.control} {self.status}, {len(self.groups)} groups>"

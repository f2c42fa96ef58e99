"""What was sent and waits for an answer: interchanges, groups and sets by their numbers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import datetime
    from typing import BinaryIO


class SentSet:
    """One set or message: ``214`` and ST02, or ``IFTSTA`` and 0062."""

    __slots__ = ("control", "set_id")

    def __init__(self, set_id: str, control: str) -> None:
        """The number as it was sent; leading zeros may differ in an answer."""
        self.set_id: str = set_id
        self.control: str = control

    def __repr__(self) -> str:
        return f"<SentSet {self.set_id} {self.control}>"


class SentGroup:
    """One group: GS01 and GS06, or 0038 and 0048 of UNG; messages without UNG stand in one without number."""

    __slots__ = ("control", "functional", "sets")

    def __init__(self, functional: str, control: str, sets: Iterable[SentSet] = ()) -> None:
        """Sets in the order in which they were sent."""
        self.functional: str = functional
        self.control: str = control
        self.sets: list[SentSet] = list(sets)

    def __repr__(self) -> str:
        return f"<SentGroup {self.functional} {self.control}, {len(self.sets)} sets>"


class SentInterchange:
    """One interchange from ``sender`` to ``receiver``; ``at`` is when it was sent, from which an answer is overdue."""

    __slots__ = ("at", "control", "groups", "receiver", "sender", "standard")

    def __init__(
        self,
        standard: Literal["x12", "edifact"],
        sender: str,
        receiver: str,
        control: str,
        groups: Iterable[SentGroup] = (),
        at: datetime | None = None,
    ) -> None:
        """``control`` is ISA13 or 0020; without ``at`` it waits and is never overdue."""
        self.standard: Literal["x12", "edifact"] = standard
        self.sender: str = sender
        self.receiver: str = receiver
        self.control: str = control
        self.groups: list[SentGroup] = list(groups)
        self.at: datetime | None = at

    def __repr__(self) -> str:
        return f"<SentInterchange {self.control} {self.sender}->{self.receiver}, {len(self.groups)} groups>"


def sent(source_or_items: bytes | BinaryIO | Iterable[Any], at: datetime | None = None) -> Iterator[SentInterchange]:
    """Yield what a file that was sent holds, interchange by interchange, for `match`.

    Acknowledgements in it are left out, because nobody answers them: of a 997 only the interchange is kept. ``at`` is
    when the file was sent.

    >>> isa = "ISA*00*          *00*          *ZZ*SENDER         *ZZ*RECEIVER       *260301*0600*U*00401*000000001*0"
    >>> body = "GS*QM*A*B*20260301*0600*1*X*004010~ST*214*0001~B10*1*2*ABCD~SE*3*0001~GE*1*1~IEA*1*000000001~"
    >>> [found] = sent(f"{isa}*P*:~{body}".encode())
    >>> found.groups[0].sets
    [<SentSet 214 0001>]
    """
    from canonical.formats.edi.acknowledging import items_of
    from canonical.formats.edi.judge import judge

    for judged in judge(items_of(source_or_items)):
        receipt = judged.receipt
        if not judged.answerable and not (receipt.standard == "x12" and judged.groups):
            continue  # nothing answers a TA1 or CONTRL; the interchange of a 997 may get a TA1
        groups = [
            SentGroup(group.functional, group.control, (SentSet(one.set_id, one.control) for one in group.sets))
            for group in receipt.groups
        ]
        yield SentInterchange(receipt.standard, receipt.sender, receipt.receiver, receipt.control, groups, at)

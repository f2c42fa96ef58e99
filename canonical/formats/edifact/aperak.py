"""APERAK, the answer of an application to one EDIFACT message (directory D.01B): made from a verdict, and read back.

BGM says with 4343 whether the message is accepted (AP), accepted on conditions (CA) or rejected (RE); RFF names it, and
its interchange; each ERC is one error, with a text behind it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from canonical.formats.edi.receipts import Finding, GroupReceipt, SetReceipt
from canonical.formats.edifact.received import Received

if TYPE_CHECKING:
    from collections.abc import Callable

    from canonical.formats.edi.receipts import Receipt, Status

    Line = list[str | list[str]]

IDENTIFIER = ["APERAK", "D", "01B", "UN"]
_MESSAGE, _INTERCHANGE = "ACW", "AGO"  # 1153: reference of the message answered, sender's reference to the original
_RESPONSES: dict[Status, str] = {"accepted": "AP", "accepted-with-errors": "CA", "rejected": "RE"}
_STATUSES: dict[str, Status] = {code: status for status, code in _RESPONSES.items()}
_LONGEST_TEXT = 512


def aperak(said: SetReceipt, receipt: Receipt, date: str, time: str) -> list[Line]:
    """The segments of an APERAK between UNH and UNT for one message; ``date`` is CCYYMMDD and ``time`` HHMM."""
    # 1154 names the message by something also where it came without a reference, as UCM does in CONTRL.
    kind = "312" if said.status == "accepted" else "313"  # 1001: acknowledgement, application error
    lines: list[Line] = [
        ["BGM", kind, said.control, "", _RESPONSES.get(said.status, "RE")],
        ["DTM", ["137", date + time[:4], "203"]],
        ["RFF", [_MESSAGE, said.control or "0"]],
        ["RFF", [_INTERCHANGE, receipt.control]],
    ]
    for found in said.findings:
        lines.append(["ERC", found.code or "18"])
        text = f"{found.place}: {found.text}" if found.place else found.text or found.meaning
        lines.append(["FTX", "AAO", "", "", text[:_LONGEST_TEXT]])
    return lines


def read_aperak(item: Any) -> Receipt:
    """What an APERAK says; ``item`` is the message that a reader gave."""
    return _Reading(item).receipt


class _Reading(Received):
    """One APERAK while it is read; segments that only its partners understand are passed over."""

    def __init__(self, item: Any) -> None:
        super().__init__(item, "aperak")
        self.said = SetReceipt("", "", "received")
        self.found: Finding | None = None
        self.walk(_HANDLERS, others=True)
        said, receipt = self.said, self.receipt
        if said.status == "received":
            said.status = "rejected" if said.findings else "accepted"
        group = GroupReceipt("", "")
        group.sets.append(said)
        receipt.groups.append(group)
        receipt.status = said.status
        if not said.control:
            self.malformed(None, "the APERAK names no message: a reference with RFF and qualifier ACW is missing")

    def bgm(self, index: int) -> None:
        self.said.code = self.value(index, 4)
        self.said.status = _STATUSES.get(self.said.code, "received")

    def rff(self, index: int) -> None:
        if self.found is not None:
            return
        qualifier, number = self.value(index, 1), self.value(index, 1, 2)
        if qualifier == _MESSAGE:
            self.said.control = number
        elif qualifier == _INTERCHANGE:
            self.receipt.control = number

    def erc(self, index: int) -> None:
        self.found = Finding("set", self.value(index, 1), "9321")
        self.said.findings.append(self.found)

    def ftx(self, index: int) -> None:
        if self.found is not None and not self.found.text:
            parts = self.item.values(index, 4)[0]
            self.found.text = " ".join(part for part in parts if part)


_HANDLERS: dict[str, Callable[[_Reading, int], None]] = {
    "BGM": _Reading.bgm,
    "RFF": _Reading.rff,
    "ERC": _Reading.erc,
    "FTX": _Reading.ftx,
}

"""Reading 997 and 999: what the partner says about one of our groups, and what is malformed about how he says it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from canonical.formats.edi.receipts import Finding, GroupReceipt, Receipt, SetReceipt
from canonical.formats.x12.functional_ack import CODES
from canonical.problems import Problem

if TYPE_CHECKING:
    from collections.abc import Callable

    from canonical.formats.edi.receipts import Status

_STATUSES: dict[str, Status] = {code: status for status, code in CODES.items()}
_STATUSES |= dict.fromkeys("MWX", "rejected")  # security checks that failed (715 and 717)
_HINT = "ask the partner for a sound acknowledgement; what could be read of this one is used"


def read_functional_ack(item: Any) -> Receipt:
    """What a 997 or 999 says; ``item`` is the transaction set that a reader gave."""
    return _Reading(item).receipt


class _Reading:
    """One acknowledgement while it is read, segment by segment."""

    def __init__(self, item: Any) -> None:
        self.item = item
        self.receipt = Receipt("999" if item.set_id == "999" else "997", "x12")
        self.group: GroupReceipt | None = None
        self.open: SetReceipt | None = None
        self.segment: Finding | None = None
        self.last: Finding | None = None
        self.ended = False
        self._parties()
        self.receipt.problems += [problem for problem in item.problems if problem.severity == "error"]
        for index, elements in enumerate(item.segments[1:-1] if len(item.segments) > 1 else [], 1):
            handler = _HANDLERS.get(elements[0])
            if handler is None:
                self.malformed(index, f"{elements[0]} has no place in a {self.receipt.kind}")
            else:
                handler(self, index, [*(element.strip() for element in elements), *[""] * 10])
        self._end()

    def _parties(self) -> None:
        interchange, receipt = self.item.interchange, self.receipt
        receipt.sender, receipt.sender_qualifier = interchange.receiver, interchange.receiver_qualifier
        receipt.receiver, receipt.receiver_qualifier = interchange.sender, interchange.sender_qualifier
        receipt.test, receipt.position = interchange.test, self.item.position

    def malformed(self, index: int | None, message: str, element: int | None = None) -> None:
        place = self.item.position if index is None else self.item.at(index, element)
        self.receipt.problems.append(Problem("acknowledgement-malformed", message, _HINT, place))

    def ak1(self, index: int, elements: list[str]) -> None:
        if self.group is not None:
            self.malformed(index, "a second AK1 follows: one acknowledgement answers one group")
            return
        self.group = GroupReceipt(elements[1], elements[2], elements[3])
        self.group.sender, self.group.receiver = self.item.group.receiver, self.item.group.sender
        self.receipt.groups.append(self.group)
        if not elements[1] or not elements[2]:
            self.malformed(index, "AK1 does not name the group: GS01 and GS06 belong in AK101 and AK102")

    def ak2(self, index: int, elements: list[str]) -> None:
        self.close_set(index)
        if self.group is None:
            self.malformed(index, "AK2 stands before AK1")
            return
        self.open = SetReceipt(elements[1], elements[2], "received")
        self.open.guide = elements[3]
        self.group.sets.append(self.open)
        if not elements[2]:
            self.malformed(index, "AK2 does not name the set: ST02 belongs in AK202")

    def ak3(self, index: int, elements: list[str]) -> None:
        self.segment = None
        if self.open is None:
            self.malformed(index, f"{elements[0]} stands outside of AK2 and its end")
            return
        found = self.segment = self.last = Finding("segment", elements[4], "AK3")
        found.tag, found.segment, found.loop = elements[1], _number(elements[2]), elements[3]
        self.open.findings.append(found)
        if found.segment is None:
            self.malformed(index, f"{elements[0]}02 is {elements[2]!r}, not the number of a segment", 2)

    def ak4(self, index: int, elements: list[str]) -> None:
        if self.open is None or self.segment is None:
            self.malformed(index, f"{elements[0]} stands without a segment in error before it")
            return
        above = self.segment
        if self.open.findings and self.open.findings[-1] is above and above.code in ("8", ""):
            self.open.findings.pop()  # AK304 8 only says that elements follow; what was said in CTX goes to the first
            context = above.context
        else:
            context = []
        place = elements[1].split(self.item.interchange.delimiters.component or ":")
        parts = [*(_number(part) for part in place), None, None]
        found = self.last = Finding("element", elements[3], "AK4")
        found.tag, found.segment, found.loop = above.tag, above.segment, above.loop
        found.element, found.component, found.repetition = parts[0], parts[1], parts[2]
        found.number, found.value, found.context = elements[2], elements[4], context
        self.open.findings.append(found)
        if found.element is None:
            self.malformed(index, f"{elements[0]}01 is {elements[1]!r}, not the position of an element", 1)

    def ctx(self, _index: int, elements: list[str]) -> None:
        if self.last is not None:
            self.last.context.append(" ".join(element for element in elements[1:] if element))

    def ak5(self, index: int, elements: list[str]) -> None:
        if self.open is None:
            self.malformed(index, f"{elements[0]} stands without AK2")
            return
        self.open.code = elements[1]
        self.open.status = self.status(index, elements)
        located = bool(self.open.findings)
        for code in elements[2:7]:
            if code and not (code in ("5", "I5") and located):
                self.open.findings.append(Finding("set", code, "AK5"))
        self.open = self.segment = self.last = None

    def ak9(self, index: int, elements: list[str]) -> None:
        self.close_set(index)
        group = self.group
        if group is None:
            self.malformed(index, "AK9 stands before AK1")
            return
        self.ended = True
        group.code, group.status = elements[1], self.status(index, elements)
        group.included, group.received, group.accepted = (_number(count) for count in elements[2:5])
        group.findings += [Finding("group", code, "AK9") for code in elements[5:10] if code]
        self._counts(index, group)

    def _counts(self, index: int, group: GroupReceipt) -> None:
        received, accepted = group.received, group.accepted
        if received is None or accepted is None or group.included is None:
            self.malformed(index, "AK902 to AK904 are not three counts")
        elif accepted > received:
            self.malformed(index, f"AK9 says {accepted} sets of {received} received ones are accepted", 4)
        elif len(group.sets) > received:
            self.malformed(index, f"AK9 says that {received} sets were received, but {len(group.sets)} are named", 3)

    def status(self, index: int, elements: list[str]) -> Status:
        found = _STATUSES.get(elements[1])
        if found is None:
            self.malformed(index, f"{elements[0]}01 is {elements[1]!r}: this verdict is not known", 1)
        return found or "received"

    def close_set(self, index: int) -> None:
        if self.open is not None:
            self.malformed(index, f"nothing is said about set {self.open.control}: its AK5 or IK5 is missing")
            self.open = self.segment = self.last = None

    def _end(self) -> None:
        if self.group is None:
            self.malformed(None, f"the {self.receipt.kind} has no AK1 and answers nothing")
        elif not self.ended:
            self.group.status = "received"
            self.malformed(None, f"the {self.receipt.kind} has no AK9: nothing is said about the group as a whole")
        self.receipt.status = self.group.status if self.group is not None else "received"


def _number(text: str) -> int | None:
    return int(text) if text.isascii() and text.isdigit() and len(text) < 10 else None


_HANDLERS: dict[str, Callable[[_Reading, int, list[str]], None]] = {
    "AK1": _Reading.ak1,
    "AK2": _Reading.ak2,
    "AK3": _Reading.ak3,
    "IK3": _Reading.ak3,
    "AK4": _Reading.ak4,
    "IK4": _Reading.ak4,
    "CTX": _Reading.ctx,
    "AK5": _Reading.ak5,
    "IK5": _Reading.ak5,
    "AK9": _Reading.ak9,
}

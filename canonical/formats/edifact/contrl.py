"""CONTRL, the answer to one EDIFACT interchange: made from the verdict on it, and read back into one.

UCI answers the interchange, UCF a group, UCM a message; UCS names a segment in error and UCD an element in it
(ISO 9735-4). Positions in UCD and S011 count the tag as 1.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from canonical.formats.edi.receipts import Finding, GroupReceipt, Receipt, SetReceipt
from canonical.formats.edifact.received import Received

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from canonical.formats.edi.receipts import Status

    Line = list[str | list[str]]

_REJECTED, _ACKNOWLEDGED = "4", "7"
_MOST_SEGMENTS, _MOST_ELEMENTS = 999, 99  # repeats of UCS and UCD
_STATUSES: dict[str, Status] = {
    "1": "accepted",
    "2": "accepted-with-errors",
    "3": "partly-accepted",
    "4": "rejected",
    "5": "accepted",
    "6": "rejected",
    "7": "accepted",
    "8": "received",
}
_IDENTIFIERS = {"4": ["CONTRL", "4", "1", "UN"], "3": ["CONTRL", "D", "3", "UN"]}
# Compared with messages in use: 2:2 by British customs and the Nordic energy trade, 2:1 (0083 is 7 there) in air transport.
_OLDEST = ["CONTRL", "2", "2", "UN"]


def identifier(syntax_version: str) -> list[str]:
    """S009 of a CONTRL in an interchange of this syntax version."""
    return _IDENTIFIERS.get(syntax_version[:1], _OLDEST)


def contrl(receipt: Receipt, interchange: Any) -> list[Line]:
    """The segments of a CONTRL between UNH and UNT.

    Messages that stand outside of groups come first. A message, group or interchange names one error of its own
    envelope, the first of the most severe ones; those in its segments are all told, up to the repeats of UCS and UCD.
    """
    later = interchange.version.rpartition(":")[2] >= "4"
    parties = [_party(interchange, 2), _party(interchange, 3)]
    lines: list[Line] = [["UCI", receipt.control, *parties, *_action(receipt.status, receipt.findings, later=later)]]
    for group in sorted(receipt.groups, key=lambda group: bool(group.control)):
        refused = any(found.severity == "error" for found in group.findings)
        if receipt.status == "rejected":
            continue
        if group.control:
            status: Status = "rejected" if refused else "accepted"
            ends: Line = [[group.sender], [group.receiver]]
            lines.append(["UCF", group.control, *ends, *_action(status, group.findings, later=later)])
        for said in () if refused else group.sets:
            lines += _message(said, later=later)
    return lines


def _party(interchange: Any, element: int) -> list[str]:
    """S002 or S003 as it was received: the answer repeats it."""
    parts = [interchange.value(element, component) for component in range(1, 5)]
    while len(parts) > 1 and not parts[-1]:
        parts.pop()
    return parts


def _message(said: SetReceipt, *, later: bool) -> Iterator[Line]:
    version, _, release = said.version.partition(".")
    named = [said.set_id, version, release, said.agency, *([said.guide] if said.guide else [])]
    own = [found for found in said.findings if found.level == "set"]
    # 0062 is mandatory here, also for a message that came without one.
    yield ["UCM", said.control or "0", named, *_action(said.status, own, later=later)]
    segments: dict[tuple[int, str], list[Finding]] = {}
    for found in said.findings:
        if found.level in ("segment", "element"):
            # A missing segment has the place of the last one before it (0096).
            at = (found.segment or 1) - (found.rule == "segment-mandatory-missing")
            code = found.code if found.level == "segment" else ""
            segments.setdefault((at, code), []).append(found)
    for (at, code), inside in list(segments.items())[:_MOST_SEGMENTS]:
        yield ["UCS", str(at), code] if code else ["UCS", str(at)]
        for found in inside[:_MOST_ELEMENTS] if not code else ():
            yield ["UCD", found.code, _place(found, later=later)]


def _place(found: Finding, *, later: bool) -> list[str]:
    """S011: position of the element with the tag counted, of the component, and in syntax 4 of the repetition."""
    parts = [str((found.element or 0) + 1), "" if found.component is None else str(found.component)]
    parts += [str(found.repetition)] if later and found.repetition else []
    return parts if any(parts[1:]) else parts[:1]


def _action(status: Status, findings: list[Finding], *, later: bool) -> Line:
    """0083, 0085, the service segment and the place in it."""
    action = _REJECTED if status == "rejected" else _ACKNOWLEDGED
    errors = [found for found in findings if found.severity == "error"]
    found = next(iter(errors or findings), None)
    if found is None:
        return [action]
    line: Line = [action, found.code]
    if len(found.tag) == 3 and found.tag.startswith("UN"):
        line.append(found.tag)
        if found.element:
            line.append(_place(found, later=later))
    return line


def read_contrl(item: Any) -> Receipt:
    """What a CONTRL says; ``item`` is the message that a reader gave."""
    return _Reading(item).receipt


class _Reading(Received):
    """One CONTRL while it is read, segment by segment."""

    def __init__(self, item: Any) -> None:
        super().__init__(item, "contrl")
        self.answered = False
        self.group: GroupReceipt | None = None
        self.open: SetReceipt | None = None
        self.at: int | None = None
        self.walk(_HANDLERS)
        if not self.answered:
            self.malformed(None, "the CONTRL has no UCI and answers nothing")
            self.receipt.status = "received"

    def uci(self, index: int) -> None:
        receipt = self.receipt
        if self.answered:
            self.malformed(index, "a second UCI follows: one CONTRL answers one interchange")
            return
        self.answered = True
        receipt.control = self.value(index, 1)
        receipt.sender, receipt.sender_qualifier = self.value(index, 2), self.value(index, 2, 2)
        receipt.receiver, receipt.receiver_qualifier = self.value(index, 3), self.value(index, 3, 2)
        receipt.code, receipt.status = self.value(index, 4), self.status(index, 4)
        receipt.findings += self.error(index, 5, "interchange")
        if receipt.status == "accepted" and receipt.findings:
            receipt.status = "accepted-with-errors"
        if not receipt.control:
            self.malformed(index, "UCI does not name the interchange: 0020 belongs in its first element", 1)

    def ucf(self, index: int) -> None:
        self.open = None
        group = self.group = GroupReceipt("", self.value(index, 1))
        group.sender, group.receiver = self.value(index, 2), self.value(index, 3)
        group.code, group.status = self.value(index, 4), self.status(index, 4)
        group.findings += self.error(index, 5, "group")
        if group.status == "accepted" and group.findings:
            group.status = "accepted-with-errors"
        self.receipt.groups.append(group)

    def ucm(self, index: int) -> None:
        if self.group is None:
            self.group = GroupReceipt("", "")
            self.receipt.groups.append(self.group)
        said = self.open = SetReceipt(
            self.value(index, 2), self.value(index, 1), self.status(index, 3), self.value(index, 3)
        )
        said.version = ".".join(part for part in (self.value(index, 2, 2), self.value(index, 2, 3)) if part)
        said.agency, said.guide = self.value(index, 2, 4), self.value(index, 2, 5)
        said.findings += self.error(index, 4, "set")
        self.group.sets.append(said)
        self._noted(said)
        if not said.control:
            self.malformed(index, "UCM does not name the message: 0062 belongs in its first element", 1)

    def ucs(self, index: int) -> None:
        self.at = self.number(index, 1)
        if self.open is None or self.at is None:
            self.malformed(index, "UCS names no segment, or stands outside of a message")
            return
        code = self.value(index, 2)
        if code:
            found = Finding("segment", code, "0085")
            found.segment = self.at
            self.open.findings.append(found)
            self._noted(self.open)

    def ucd(self, index: int) -> None:
        place = self.number(index, 2)
        if self.open is None or self.at is None or place is None:
            self.malformed(index, "UCD names no element, or stands without a segment in error before it")
            return
        found = Finding("element", self.value(index, 1), "0085")
        found.segment, found.element = self.at, place - 1
        found.component, found.repetition = self.number(index, 2, 2), self.number(index, 2, 3)
        self.open.findings.append(found)
        self._noted(self.open)

    def error(self, index: int, element: int, level: Any) -> Iterator[Finding]:
        """0085, 0135 (0013 in syntax 3) and S011 behind an action."""
        code = self.value(index, element)
        if code:
            found = Finding(level, code, "0085")
            found.tag = self.value(index, element + 1)
            place = self.number(index, element + 2)
            found.element = None if place is None else place - 1
            found.component = self.number(index, element + 2, 2)
            found.repetition = self.number(index, element + 2, 3)
            yield found

    def status(self, index: int, element: int) -> Status:
        found = _STATUSES.get(self.value(index, element))
        if found is None:
            self.malformed(
                index, f"action {self.value(index, element)!r} is not known: nothing is accepted by it", element
            )
        return found or "received"

    def _noted(self, said: SetReceipt) -> None:
        if said.findings and said.status == "accepted":
            said.status = "accepted-with-errors"


_HANDLERS: dict[str, Callable[[_Reading, int], None]] = {
    "UCI": _Reading.uci,
    "UCF": _Reading.ucf,
    "UCM": _Reading.ucm,
    "UCS": _Reading.ucs,
    "UCD": _Reading.ucd,
}

"""From a reading to verdicts: what is accepted, accepted with errors or rejected, interchange by interchange.

An error rejects the set, group or interchange that it is told about, a warning is noted; what lies inside of
something rejected is rejected with it. A stretch that could not be read does not reject the sets around it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from canonical.formats.edi.findings import envelope_finding, finding
from canonical.formats.edi.receipts import GOOD, GroupReceipt, Receipt, SetReceipt

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from canonical.formats.edi.receipts import Finding, Status
    from canonical.problems import Problem

    Check = Callable[[Any], Iterable[Problem]]

_ACKNOWLEDGEMENTS = frozenset({"997", "999", "CONTRL"})
_NO_GROUP = 0


class Judged:
    """One interchange of a reading: its envelope, the verdict, and what decides how it is answered.

    ``acknowledges`` says that it holds acknowledgements; ``answerable`` that it holds anything else, or nothing.
    """

    __slots__ = ("acknowledges", "groups", "interchange", "kept", "receipt", "unread")

    def __init__(self, interchange: Any) -> None:
        """``interchange`` is that of a reader."""
        self.interchange: Any = interchange
        self.receipt: Receipt = _receipt(interchange)
        self.groups: dict[int, GroupReceipt] = {}
        self.acknowledges: bool = False
        self.kept: bool = False
        self.unread: list[Finding] = []

    @property
    def number(self) -> int:
        """Which interchange of the file it is."""
        return int(self.interchange.number)

    @property
    def answerable(self) -> bool:
        """Whether there is something that is no acknowledgement, or nothing at all."""
        return self.kept or not self.acknowledges


def judge(items: Iterable[Any], check: Check | None = None, *, compact: bool = False) -> Iterator[Judged]:
    """Yield the verdict on each interchange as soon as it has ended; ``items`` come from a reader.

    Interchanges without any set are seen only if the reader was asked for the whole file. ``check`` adds problems to
    those that a reader has found in a set; ``compact`` keeps only sets that are not simply accepted.
    """
    current: Judged | None = None
    pending: list[tuple[Problem, bool]] = []
    for item in items:
        interchange = getattr(item, "interchange", None)
        if interchange is not None and (current is None or interchange.number != current.number):
            if current is not None:
                yield _closed(current)
            current = Judged(interchange)
            early, pending = pending, []
            for problem, unread in early:
                if problem.position.interchange == current.number:
                    _note(current, problem, unread=unread)
        if hasattr(item, "segments"):
            assert current is not None  # every set carries its interchange
            _set(current, item, check, compact=compact)
        elif hasattr(item, "kind"):
            assert current is not None  # so does every envelope
            _envelope(current, item)
        else:
            pending += _told(current, item)
    if current is not None:
        yield _closed(current)


def _told(current: Judged | None, item: Any) -> list[tuple[Problem, bool]]:
    """Note the problems of a notice or an unreadable stretch; those of an interchange that is not open yet come back."""
    later = []
    unread = hasattr(item, "text")
    for problem in getattr(item, "problems", ()):
        number = problem.position.interchange
        if current is not None and number == current.number:
            _note(current, problem, unread=unread)
        elif number is not None:
            later.append((problem, unread))
    return later


def _receipt(interchange: Any) -> Receipt:
    receipt = Receipt("reading", getattr(interchange, "standard", "x12"))
    receipt.sender, receipt.sender_qualifier = interchange.sender, interchange.sender_qualifier
    receipt.receiver, receipt.receiver_qualifier = interchange.receiver, interchange.receiver_qualifier
    receipt.control, receipt.date, receipt.time = interchange.control, interchange.date, interchange.time
    receipt.test = interchange.test
    return receipt


def _group(current: Judged, group: Any) -> GroupReceipt:
    """The group as it is judged, made when it is first seen."""
    found = current.groups.get(group.number)
    if found is None:
        functional = str(getattr(group, "functional", None) or getattr(group, "functional_id", ""))
        found = current.groups[group.number] = GroupReceipt(functional, group.control, group.version)
        found.sender, found.receiver = group.sender, group.receiver
        found.received = found.accepted = 0
        if current.receipt.standard == "x12" and len(group.elements) > 7:
            found.agency = group.elements[7].strip() or "X"
    return found


def _set(current: Judged, item: Any, check: Check | None, *, compact: bool) -> None:
    group = _group(current, item.group)
    set_id = str(getattr(item, "message_type", None) or getattr(item, "set_id", ""))
    if set_id in _ACKNOWLEDGEMENTS or group.functional == "FA":
        current.acknowledges = True
        return
    current.kept = True
    if set_id == "UNO":
        return  # a package holds an object of any kind: nothing is said about it
    group.functional = group.functional or _functional(current, set_id)
    problems = [*item.problems, *(check(item) if check is not None else ())]
    findings = [finding(problem, item) for problem in problems if problem.severity != "info"]
    findings.sort(key=lambda found: (found.segment or 0, found.element or 0, found.repetition or 0))
    said = SetReceipt(set_id, item.control, _status(findings))
    said.findings = findings
    said.guide = str(getattr(item, "association", ""))
    said.version, said.agency = item.version, str(getattr(item, "agency", "") or "UN")
    assert group.received is not None and group.accepted is not None  # noqa: PT018  # set when it was made
    group.received += 1
    group.accepted += said.status in GOOD
    if said.status != "accepted" or not compact:
        group.sets.append(said)


def _functional(current: Judged, set_id: str) -> str:
    """GS01 of a set whose group header is missing."""
    if current.receipt.standard != "x12":
        return ""
    from canonical.formats.x12.functional import functional_id

    return functional_id(set_id) or ""


def _envelope(current: Judged, item: Any) -> None:
    if item.kind == "interchange-acknowledgement":
        current.acknowledges = True
    elif item.kind == "group-header":
        group = _group(current, item.group)
        current.acknowledges = current.acknowledges or group.functional == "FA"
        current.kept = current.kept or group.functional != "FA"
    elif item.kind == "group-trailer" and getattr(item.group, "number", None) in current.groups:
        count = item.elements[1].strip() if len(item.elements) > 1 else ""
        if count.isascii() and count.isdigit() and len(count) < 10:
            current.groups[item.group.number].included = int(count)


def _note(current: Judged, problem: Problem, *, unread: bool) -> None:
    """Add what was told about an envelope, or a stretch inside of one, to the group or the interchange."""
    if problem.rule == "interchange-acknowledgement":
        current.acknowledges = True
    if problem.severity == "info":
        return
    group = current.groups.get(problem.position.group or _NO_GROUP)
    found = envelope_finding(problem, current.receipt.standard, of_group=group is not None)
    if unread:
        current.unread.append(found)
    elif found.level == "group" and group is not None:
        group.findings.append(found)
        if problem.rule == "group-count-wrong" and (problem.value or "").isdecimal():
            group.included = int(problem.value or "0")
    else:
        current.receipt.findings.append(found)


def _closed(current: Judged) -> Judged:
    """Draw the verdicts together, from sets to groups to the interchange, and back down where one is rejected."""
    receipt = current.receipt
    receipt.groups = [group for group in current.groups.values() if group.functional != "FA" and _is_told(group)]
    usable = any(group.accepted for group in receipt.groups)
    for found in current.unread:
        found.severity = "warning" if usable else "error"
        receipt.findings.append(found)
    receipt.status = _status(receipt.findings)
    for group in receipt.groups:
        _close_group(group, rejected=receipt.status == "rejected")
    return current


def _is_told(group: GroupReceipt) -> bool:
    """A group that held nothing but acknowledgements, or none at all, is not answered."""
    return bool(group.received or group.control or group.findings)


def _close_group(group: GroupReceipt, *, rejected: bool) -> None:
    status = _status(group.findings)
    if rejected or status == "rejected":
        status = "rejected"
        group.accepted = 0
        for said in group.sets:
            said.status = "rejected"
    elif group.received and not group.accepted:
        status = "rejected"
    elif group.accepted != group.received:
        status = "partly-accepted"
    elif any(said.status != "accepted" for said in group.sets):
        status = "accepted-with-errors"
    group.status = status
    group.included = group.received if group.included is None else group.included


def _status(findings: list[Finding]) -> Status:
    if any(found.severity == "error" for found in findings):
        return "rejected"
    return "accepted-with-errors" if findings else "accepted"

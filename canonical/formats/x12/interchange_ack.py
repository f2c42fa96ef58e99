"""TA1, the answer to the envelope of one interchange: made from a verdict, and read back into one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from canonical.formats.edi.receipts import Finding, Receipt
from canonical.problems import Problem

if TYPE_CHECKING:
    from collections.abc import Sequence

    from canonical.formats.edi.receipts import Status
    from canonical.formats.x12.functional_ack import Copier
    from canonical.problems import Position

_CODES: dict[Status, str] = {"accepted": "A", "accepted-with-errors": "E", "rejected": "R"}
_STATUSES: dict[str, Status] = {code: status for status, code in _CODES.items()}


def ta1(receipt: Receipt, copier: Copier) -> list[str]:
    """The segment that answers an interchange; of several findings it names the first of the most severe ones."""
    errors = [found for found in receipt.findings if found.severity == "error"]
    found = next(iter(errors or receipt.findings), None)
    note = found.code if found is not None else "000"
    named = [copier.plain(receipt.control, 9), copier.plain(receipt.date, 6), copier.plain(receipt.time, 4)]
    return ["TA1", *named, _CODES.get(receipt.status, "A"), note]


def read_ta1(elements: Sequence[str], interchange: Any, position: Position) -> Receipt:
    """What a TA1 says; ``interchange`` is the one that carries it, so its parties are those of ours swapped."""
    receipt = Receipt("ta1", "x12")
    receipt.position = position
    if interchange is not None:
        receipt.sender, receipt.sender_qualifier = interchange.receiver, interchange.receiver_qualifier
        receipt.receiver, receipt.receiver_qualifier = interchange.sender, interchange.sender_qualifier
        receipt.test = interchange.test
    control, date, time, code, note = ([element.strip() for element in elements[1:6]] + [""] * 5)[:5]
    receipt.control, receipt.date, receipt.time, receipt.code = control, date, time, code
    receipt.status = _STATUSES.get(code, "received")
    if not control or code not in _STATUSES:
        message = f"TA1 names interchange {control!r} and says {code!r}, where A, E or R is expected"
        hint = "the verdict is not known: ask the partner for another TA1"
        receipt.problems.append(Problem("acknowledgement-malformed", message, hint, position, value=code))
    if note not in ("", "000"):
        receipt.findings.append(Finding("interchange", note, "TA105"))
    return receipt

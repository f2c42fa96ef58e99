"""Holding received acknowledgements against what was sent: what is accepted, what was refused, what still waits.

Everything is decided from what the caller gives: what was sent, what came back, and what time it is.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from canonical.formats.edi.matcher import Matcher

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime, timedelta

    from canonical.formats.edi.outgoing import SentGroup, SentInterchange, SentSet
    from canonical.formats.edi.receipts import Finding, Receipt
    from canonical.problems import Problem

Verdict = Literal["accepted", "accepted-with-errors", "rejected", "waiting", "overdue", "contradicted"]


class SetState:
    """What became of one set that was sent.

    ``verdict`` is ``contradicted`` if answers differ; ``receipts`` are those that spoke about it, ``findings`` all that
    they say is wrong with it, and with its group and interchange where these were refused as a whole.
    """

    __slots__ = ("findings", "group", "interchange", "receipts", "sent", "verdict")

    def __init__(self, interchange: SentInterchange, group: SentGroup, sent: SentSet) -> None:
        """It waits until something is said about it."""
        self.interchange: SentInterchange = interchange
        self.group: SentGroup = group
        self.sent: SentSet = sent
        self.verdict: Verdict = "waiting"
        self.receipts: list[Receipt] = []
        self.findings: list[Finding] = []

    def __repr__(self) -> str:
        return f"<SetState {self.sent.set_id} {self.sent.control} {self.verdict}>"


class InterchangeState:
    """What became of the envelope of an interchange: the answers of TA1 and UCI, and its sets.

    ``verdict`` is that about the envelope. ``received`` says that any answer came.
    """

    __slots__ = ("receipts", "sent", "sets", "verdict")

    def __init__(self, sent: SentInterchange) -> None:
        """It waits until something is said about it."""
        self.sent: SentInterchange = sent
        self.verdict: Verdict = "waiting"
        self.receipts: list[Receipt] = []
        self.sets: list[SetState] = []

    @property
    def received(self) -> bool:
        """Whether the partner has it for certain, because he answered."""
        return bool(self.receipts) or any(state.receipts for state in self.sets)

    def __repr__(self) -> str:
        return f"<InterchangeState {self.sent.control} {self.verdict}, {len(self.sets)} sets>"


class Matching:
    """The outcome of `match`: every set that was sent, what nobody had sent, and what does not add up."""

    __slots__ = ("interchanges", "problems", "unexpected")

    def __init__(self) -> None:
        """Nothing was matched."""
        self.interchanges: list[InterchangeState] = []
        self.unexpected: list[Receipt] = []
        self.problems: list[Problem] = []

    @property
    def sets(self) -> list[SetState]:
        """All sets in the order in which they were sent."""
        return [state for interchange in self.interchanges for state in interchange.sets]

    def with_verdict(self, *verdicts: Verdict) -> list[SetState]:
        """The sets with one of these verdicts."""
        return [state for state in self.sets if state.verdict in verdicts]


def match(
    sent: Iterable[SentInterchange],
    receipts: Iterable[Receipt],
    *,
    now: datetime | None = None,
    within: timedelta | None = None,
) -> Matching:
    """Say of every set that was sent whether it is accepted, rejected or waiting.

    A set waits until its 997, 999 or CONTRL came: a TA1 that accepts says only that the envelope was readable, one that
    rejects refuses all sets. It is overdue once it has waited longer than ``within`` at ``now``. Numbers are compared as
    text, then without leading zeros; where a group number was used again, the last group with it is meant. Receipts are
    taken in the order in which they came.

    >>> from canonical.formats.edi import read_acknowledgements, sent
    >>> isa = "ISA*00*          *00*          *ZZ*{:15}*ZZ*{:15}*260301*0600*U*00401*000000001*0*P*:~"
    >>> group = "GS*QM*A*B*20260301*0600*1*X*004010~ST*214*0001~B10*1*2*ABCD~SE*3*0001~GE*1*1~IEA*1*000000001~"
    >>> answer = "GS*FA*B*A*20260301*0700*5*X*004010~ST*997*0001~AK1*QM*1~AK9*A*1*1*1~SE*4*0001~GE*1*5~IEA*1*000000001~"
    >>> there = (isa.format("SENDER", "RECEIVER") + group).encode()
    >>> back = (isa.format("RECEIVER", "SENDER") + answer).encode()
    >>> match(sent(there), read_acknowledgements(back)).sets
    [<SetState 214 0001 accepted>]
    """
    matcher = Matcher(sent)
    for receipt in receipts:
        matcher.take(receipt)
    return matcher.outcome(now, within)

"""How a receipt finds what it is about, and what it then says about each set."""

from __future__ import annotations

from typing import TYPE_CHECKING

from canonical.formats.edi.receipts import GOOD
from canonical.problems import Position, Problem

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime, timedelta

    from canonical.formats.edi.matching import InterchangeState, Matching, SetState, Verdict
    from canonical.formats.edi.outgoing import SentGroup, SentInterchange
    from canonical.formats.edi.receipts import Finding, GroupReceipt, Receipt, SetReceipt, Status
    from canonical.problems import Severity

_Pair = tuple[str, str]
_VERDICTS: dict[Status, Verdict] = {
    "accepted": "accepted",
    "accepted-with-errors": "accepted-with-errors",
    "rejected": "rejected",
}


class _Group:
    """A group that was sent with the states of its sets."""

    def __init__(self, interchange: InterchangeState, sent: SentGroup, sets: list[SetState]) -> None:
        self.interchange, self.sent, self.sets = interchange, sent, sets


class _Left:
    """The sets of a group that no answer has named yet, found by number; of several with one number the first."""

    def __init__(self, states: Iterable[SetState]) -> None:
        self._by_number: dict[str, list[SetState]] = {}
        for state in states:
            self._by_number.setdefault(_number(state.sent.control), []).append(state)

    def take(self, said: SetReceipt) -> SetState | None:
        """The set that is meant: spelled alike if there is one, else the same number."""
        states = self._by_number.get(_number(said.control), [])
        fitting = [state for state in states if said.set_id.strip() in ("", state.sent.set_id)]
        found = next((one for one in fitting if one.sent.control == said.control), next(iter(fitting), None))
        if found is not None:
            states.remove(found)
        return found

    def over(self) -> list[SetState]:
        """Those that were not named."""
        return [state for states in self._by_number.values() for state in states]


class Matcher:
    """Takes receipts one after the other; what was sent is found by parties and numbers in constant time."""

    def __init__(self, sent: Iterable[SentInterchange]) -> None:
        """Everything waits."""
        from canonical.formats.edi.matching import InterchangeState, Matching, SetState

        self._outcome: Matching = Matching()
        self._interchanges: dict[tuple[_Pair, str], InterchangeState] = {}
        self._groups: dict[tuple[_Pair, str, str], _Group] = {}
        self._inside: dict[int, list[_Group]] = {}
        self._messages: dict[tuple[_Pair, str], list[SetState]] = {}
        for one in sent:
            state = InterchangeState(one)
            self._outcome.interchanges.append(state)
            pair = _pair(one.sender, one.receiver)
            self._interchanges[pair, _number(one.control)] = state
            for group in one.groups:
                sets = [SetState(one, group, each) for each in group.sets]
                state.sets += sets
                made = self._groups[pair, group.functional.strip(), _number(group.control)] = _Group(state, group, sets)
                self._inside.setdefault(id(state), []).append(made)
                for each in sets:
                    self._messages.setdefault((pair, _number(each.sent.control)), []).append(each)

    def take(self, receipt: Receipt) -> None:
        """Note what a receipt says."""
        pair = _pair(receipt.sender, receipt.receiver)
        if receipt.kind in ("997", "999"):
            known = self._functional(receipt, pair)
        elif receipt.kind == "aperak":
            known = self._application(receipt, pair)
        else:
            known = self._envelope(receipt, pair)
        if not known:
            self._outcome.unexpected.append(receipt)

    def outcome(self, now: datetime | None, within: timedelta | None) -> Matching:
        """What became of everything at this time."""
        for interchange in self._outcome.interchanges:
            at = interchange.sent.at
            if now is None or within is None or at is None or now - at <= within:
                continue
            for state in interchange.sets:
                state.verdict = "overdue" if state.verdict == "waiting" else state.verdict
            if interchange.sets and not interchange.received and interchange.verdict == "waiting":
                interchange.verdict = "overdue"
        return self._outcome

    def _envelope(self, receipt: Receipt, pair: _Pair) -> bool:
        """TA1 or CONTRL, which name the interchange."""
        state = self._interchanges.get((pair, _number(receipt.control)))
        if state is None:
            state = self._interchanges.get((pair[::-1], _number(receipt.control)))
            if state is None:
                return False
            self._not_swapped(receipt)
        state.receipts.append(receipt)
        verdict = _VERDICTS.get(receipt.status)
        if verdict is not None:
            state.verdict = self._joined(state.verdict, verdict, receipt, f"interchange {receipt.control}")
        if receipt.status == "rejected":
            for each in state.sets:
                self._say(each, "rejected", receipt, receipt.findings)
        elif receipt.kind != "ta1":
            self._below(state, receipt)
        return True

    def _below(self, state: InterchangeState, receipt: Receipt) -> None:
        """What a CONTRL says about groups and messages; those that it does not name are accepted if 0083 is 7, not if it is 8."""
        received = receipt.status == "received"
        groups = self._inside.get(id(state), [])
        left = {_number(group.sent.control): group for group in groups}
        for said in receipt.groups:
            group = left.pop(_number(said.control), None)
            if group is None:
                what = (
                    f"group {said.control} is answered, which was not sent"
                    if said.control
                    else "messages are answered outside of groups, but were sent in groups"
                )
                self._told("acknowledgement-unexpected", what, receipt)
            else:
                self._group(group, said, receipt, all_told=not received or bool(said.control))
        for group in () if received else left.values():
            for each in group.sets:
                self._say(each, "accepted", receipt, ())

    def _functional(self, receipt: Receipt, pair: _Pair) -> bool:
        known = False
        for said in receipt.groups:
            key = said.functional.strip(), _number(said.control)
            group = self._groups.get((pair, *key))
            if group is None:
                group = self._groups.get((pair[::-1], *key))
                if group is None:
                    continue
                self._not_swapped(receipt)
            known = True
            self._group(group, said, receipt)
        return known

    def _group(self, group: _Group, said: GroupReceipt, receipt: Receipt, *, all_told: bool = True) -> None:
        if said.status == "rejected":
            self._refused(group, said, receipt)
            return
        left = _Left(group.sets)
        for one in said.sets:
            state = left.take(one)
            if state is None:
                what = f"set {one.set_id} {one.control} of group {said.control} is answered, which was not sent"
                self._told("acknowledgement-unexpected", what, receipt)
                continue
            verdict = _VERDICTS.get(one.status)
            if verdict is not None:
                self._say(state, verdict, receipt, one.findings)
        if all_told:
            self._unnamed(group, said, receipt, left.over())

    def _refused(self, group: _Group, said: GroupReceipt, receipt: Receipt) -> None:
        """Nothing of the group is accepted, whatever is said about its sets; their own findings still tell why."""
        left = _Left(group.sets)
        why = {id(state): one.findings for one in said.sets if (state := left.take(one)) is not None}
        for state in group.sets:
            self._say(state, "rejected", receipt, [*why.get(id(state), ()), *said.findings])

    def _unnamed(self, group: _Group, said: GroupReceipt, receipt: Receipt, left: list[SetState]) -> None:
        """Sets that the answer does not name: accepted with the others, unless fewer were received than sent."""
        if not left or (receipt.standard == "x12" and said.status not in (*GOOD, "partly-accepted")):
            return
        received = len(group.sets) if said.received is None else said.received
        if received >= len(group.sets):
            for state in left:
                self._say(state, "accepted", receipt, ())
            return
        names = ", ".join(f"{state.sent.set_id} {state.sent.control}" for state in left)
        all_told = len(group.sets) - len(left) >= received
        which = f"missing: {names}" if all_told else f"{len(group.sets) - received} missing of {names}"
        what = f"group {said.control} was sent with {len(group.sets)} sets, {received} were received; {which}"
        self._told("acknowledgement-count-differs", what, receipt, "send what is missing again, under a new number")

    def _application(self, receipt: Receipt, pair: _Pair) -> bool:
        """APERAK names a message by its reference, which need not be unique: the last one that was sent is meant."""
        known = False
        for one in receipt.sets:
            states = self._messages.get((pair, _number(one.control))) or self._messages.get(
                (pair[::-1], _number(one.control))
            )
            if receipt.control:
                states = [
                    each for each in states or () if _number(each.interchange.control) == _number(receipt.control)
                ]
            verdict = _VERDICTS.get(one.status)
            if states and verdict is not None:
                known = True
                self._say(states[-1], verdict, receipt, one.findings, replaces=True)
        return known

    def _say(
        self,
        state: SetState,
        verdict: Verdict,
        receipt: Receipt,
        findings: Iterable[Finding],
        *,
        replaces: bool = False,
    ) -> None:
        """Note a verdict on one set. An APERAK comes after the CONTRL and may refuse what that had accepted."""
        earlier = state.verdict
        if replaces and earlier in GOOD:
            state.verdict = verdict
        else:
            what = f"set {state.sent.set_id} {state.sent.control}"
            state.verdict = self._joined(earlier, verdict, receipt, what)
        state.receipts.append(receipt)
        state.findings += findings

    def _joined(self, earlier: Verdict, verdict: Verdict, receipt: Receipt, what: str) -> Verdict:
        """Two verdicts on one thing: they must not be acceptance and refusal."""
        if earlier in ("waiting", verdict):
            return verdict
        if earlier in GOOD and verdict in GOOD:
            return "accepted-with-errors"
        if earlier != "contradicted":
            message = f"{what} was answered before with another verdict: {earlier}, now {verdict}"
            hint = "ask the partner which of the answers holds before anything is sent again"
            self._outcome.problems.append(
                self._problem("acknowledgement-contradicted", message, receipt, hint, "error")
            )
        return "contradicted"

    def _not_swapped(self, receipt: Receipt) -> None:
        message = f"the acknowledgement goes from {receipt.receiver} to {receipt.sender}, as what it answers"
        hint = "sender and receiver change places in an answer: tell the partner"
        self._outcome.problems.append(self._problem("acknowledgement-parties-not-swapped", message, receipt, hint))

    def _told(
        self, rule: str, message: str, receipt: Receipt, hint: str = "compare with the log of what was sent"
    ) -> None:
        self._outcome.problems.append(self._problem(rule, message, receipt, hint))

    def _problem(self, rule: str, message: str, receipt: Receipt, hint: str, severity: Severity = "warning") -> Problem:
        return Problem(rule, message, hint, receipt.position or Position(), severity)


def _pair(sender: str, receiver: str) -> _Pair:
    return sender.strip(), receiver.strip()


def _number(control: str) -> str:
    """A number that leading zeros do not change, 0 for none at all; other text as it stands."""
    text = control.strip()
    return text.lstrip("0") or "0" if not text or (text.isascii() and text.isdigit()) else text

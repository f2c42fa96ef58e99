"""What was sent against what came back: every set has one state, and nothing that does not add up is lost."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from canonical.formats import edi
from canonical.formats.numbers import Counter
from tests.formats.acknowledge.edifact_answers import CASES as EDIFACT_CASES
from tests.formats.acknowledge.edifact_answers import edifact, message, spoiled_edifact
from tests.formats.acknowledge.x12_answers import CASES as X12_CASES
from tests.formats.acknowledge.x12_answers import WHEN
from tests.formats.x12.files import group, gs, interchange, one_set
from tests.formats.x12.test_reading_laws import spoiled

NOON = datetime(2026, 3, 1, 12)
THREE = interchange(group(one_set(), one_set("0002"), one_set("0003")))


def back(
    *lines: str, control: str = "000000009", sender: str = "RECEIVER", receiver: str = "SENDER", ta1: str = ""
) -> bytes:
    """An interchange with a 997 of these segments, or a TA1 alone."""
    header = f"ISA*00*          *00*          *ZZ*{sender:15}*ZZ*{receiver:15}*260301*0700*U*00401*{control}*0*P*:~"
    if ta1:
        return f"{header}{ta1}~IEA*0*{control}~".encode()
    body = "".join(line + "~" for line in lines)
    answer = f"ST*997*0001~{body}SE*{len(lines) + 2}*0001~"
    return f"{header}{gs().replace('QM', 'FA')}{answer}GE*1*1~IEA*1*{control}~".encode()


def matched(sent: str | bytes, *answers: bytes, **options: Any) -> edi.Matching:
    """The outcome of matching answers with what was sent at noon."""
    source = sent.encode() if isinstance(sent, str) else sent
    return edi.match(edi.sent(source, NOON), edi.read_acknowledgements(b"".join(answers)), **options)


def verdicts(outcome: edi.Matching) -> list[str]:
    return [state.verdict for state in outcome.sets]


GOOD_ANSWER = back("AK1*QM*1", "AK9*A*3*3*3")

TABLE: dict[str, tuple[list[bytes], list[str], list[str]]] = {
    "no answer": ([], ["waiting"] * 3, []),
    "all accepted, none named": ([GOOD_ANSWER], ["accepted"] * 3, []),
    "all named": (
        [
            back(
                "AK1*QM*1", "AK2*214*0001", "AK5*A", "AK2*214*0002", "AK5*E*5", "AK2*214*0003", "AK5*R*4", "AK9*P*3*3*2"
            )
        ],
        ["accepted", "accepted-with-errors", "rejected"],
        [],
    ),
    "only the rejected one named": (
        [back("AK1*QM*1", "AK2*214*0002", "AK5*R*4", "AK9*P*3*3*2")],
        ["accepted", "rejected", "accepted"],
        [],
    ),
    "the group rejected, none named": ([back("AK1*QM*1", "AK9*R*3*3*0*3")], ["rejected"] * 3, []),
    "the group rejected wins over its sets": (
        [back("AK1*QM*1", "AK2*214*0001", "AK5*A", "AK9*R*3*3*0")],
        ["rejected"] * 3,
        [],
    ),
    "leading zeros differ": (
        [back("AK1*QM*0001", "AK2*214*1", "AK5*R", "AK9*P*3*3*2")],
        ["rejected", "accepted", "accepted"],
        [],
    ),
    "one is missing and can be named": (
        [back("AK1*QM*1", "AK2*214*0001", "AK5*A", "AK2*214*0003", "AK5*A", "AK9*A*3*2*2*5")],
        ["accepted", "waiting", "accepted"],
        ["acknowledgement-count-differs"],
    ),
    "one is missing and cannot be named": (
        [back("AK1*QM*1", "AK9*A*2*2*2")],
        ["waiting"] * 3,
        ["acknowledgement-count-differs"],
    ),
    "a set that was not sent": (
        [back("AK1*QM*1", "AK2*214*0044", "AK5*A", "AK9*A*3*3*3")],
        ["accepted"] * 3,
        ["acknowledgement-unexpected"],
    ),
    "the number of another set id": (
        [back("AK1*QM*1", "AK2*204*0001", "AK5*R", "AK9*P*3*3*2")],
        ["accepted"] * 3,
        ["acknowledgement-unexpected"],
    ),
    "TA1 accepts the envelope only": ([back(ta1="TA1*000000001*260301*0600*A*000")], ["waiting"] * 3, []),
    "TA1 with errors": ([back(ta1="TA1*1*260301*0600*E*021"), GOOD_ANSWER], ["accepted"] * 3, []),
    "TA1 rejects": ([back(ta1="TA1*000000001*260301*0600*R*025")], ["rejected"] * 3, []),
    "TA1 rejects what a 997 accepts": (
        [GOOD_ANSWER, back(ta1="TA1*000000001*260301*0600*R*025")],
        ["contradicted"] * 3,
        ["acknowledgement-contradicted"] * 3,
    ),
    "answered twice alike": ([GOOD_ANSWER, GOOD_ANSWER], ["accepted"] * 3, []),
    "answered twice, accepted and with errors": (
        [GOOD_ANSWER, back("AK1*QM*1", "AK2*214*0001", "AK5*E", "AK9*E*3*3*3")],
        ["accepted-with-errors", "accepted", "accepted"],
        [],
    ),
    "answered twice differently": (
        [GOOD_ANSWER, back("AK1*QM*1", "AK2*214*0001", "AK5*R", "AK9*P*3*3*2")],
        ["contradicted", "accepted", "accepted"],
        ["acknowledgement-contradicted"],
    ),
    "parties not swapped": (
        [back("AK1*QM*1", "AK9*A*3*3*3", sender="SENDER", receiver="RECEIVER")],
        ["accepted"] * 3,
        ["acknowledgement-parties-not-swapped"],
    ),
    "a verdict that is not known": (
        [back("AK1*QM*1", "AK2*214*0001", "AK5*Q", "AK9*A*3*3*3")],
        ["waiting", "accepted", "accepted"],
        [],
    ),
    "an answer without AK9": ([back("AK1*QM*1", "AK2*214*0001", "AK5*A")], ["accepted", "waiting", "waiting"], []),
}


@pytest.mark.parametrize("name", TABLE)
def test_each_set_has_the_state_that_its_answers_give(name: str) -> None:
    answers, expected, rules = TABLE[name]
    outcome = matched(THREE, *answers)
    assert verdicts(outcome) == expected
    assert [problem.rule for problem in outcome.problems] == rules
    assert outcome.unexpected == []
    assert all(problem.hint for problem in outcome.problems)


@pytest.mark.parametrize(
    "answer",
    [
        back("AK1*QM*7", "AK9*A*1*1*1"),
        back("AK1*SM*1", "AK9*A*1*1*1"),
        back("AK1*QM*1", "AK9*A*1*1*1", sender="STRANGER"),
        back(ta1="TA1*000000044*260301*0600*A*000"),
        back("AK9*A*1*1*1"),
    ],
)
def test_an_answer_to_something_never_sent_is_unexpected(answer: bytes) -> None:
    outcome = matched(THREE, answer)
    assert len(outcome.unexpected) == 1
    assert verdicts(outcome) == ["waiting"] * 3


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("7'", ["accepted"] * 2),
        ("8'", ["waiting"] * 2),  # received, and nothing else is said
        ("8'UCM+2+IFTSTA:D:01B:UN+4+18'", ["waiting", "rejected"]),
        ("7'UCM+2+IFTSTA:D:01B:UN+4+18'", ["accepted", "rejected"]),
        ("4+23+UNB+3'UCM+2+IFTSTA:D:01B:UN+7'", ["rejected"] * 2),
    ],
)
def test_a_contrl_says_of_its_messages_what_it_names_and_what_follows(said: str, expected: list[str]) -> None:
    body = f"UNH+1+CONTRL:D:3:UN'UCI+77+SENDER:14+RECEIVER:14+{said}"
    answer = f"UNB+UNOC:3+RECEIVER:14+SENDER:14+260301:0700+9'{body}UNT+{body.count(chr(39)) + 1}+1'UNZ+1+9'"
    assert verdicts(matched(edifact(message(), message("2")), answer.encode())) == expected


def test_the_missing_set_is_named() -> None:
    outcome = matched(THREE, back("AK1*QM*1", "AK2*214*0001", "AK5*A", "AK2*214*0003", "AK5*A", "AK9*A*3*2*2*5"))
    assert "was sent with 3 sets, 2 were received; missing: 214 0002" in outcome.problems[0].message
    outcome = matched(THREE, back("AK1*QM*1", "AK9*A*1*1*1"))
    assert "2 missing of 214 0001, 214 0002, 214 0003" in outcome.problems[0].message


def test_what_waits_too_long_by_the_callers_clock_is_overdue() -> None:
    hours = timedelta(hours=1)
    partly = back("AK1*QM*1", "AK2*214*0001", "AK5*A")
    assert verdicts(matched(THREE, partly, now=NOON + hours, within=hours)) == ["accepted", "waiting", "waiting"]
    late = matched(THREE, partly, now=NOON + 2 * hours, within=hours)
    assert verdicts(late) == ["accepted", "overdue", "overdue"]
    assert late.interchanges[0].verdict == "waiting"
    assert late.interchanges[0].received
    silent = matched(THREE, now=NOON + 2 * hours, within=hours)
    assert silent.interchanges[0].verdict == "overdue"
    assert len(silent.with_verdict("overdue")) == 3


def test_findings_of_a_refused_group_stand_at_its_sets() -> None:
    outcome = matched(
        THREE, back("AK1*QM*1", "AK2*214*0002", "AK3*AT7*5**8", "AK4*2*1651*7*Q9", "AK5*R*5", "AK9*R*3*3*0*3")
    )
    first, second, _ = outcome.sets
    assert [(found.level, found.code) for found in first.findings] == [("group", "3")]
    assert [(found.level, found.code) for found in second.findings] == [("element", "7"), ("group", "3")]
    assert second.findings[0].place == "segment 5 AT7-02"
    assert second.findings[0].meaning == "the code is not known"


def test_the_last_group_with_a_number_is_meant() -> None:
    first = interchange(group(one_set()))
    second = interchange(group(one_set("0002")), control="000000002")
    outcome = edi.match(edi.sent((first + second).encode()), edi.read_acknowledgements(back("AK1*QM*1", "AK9*A*1*1*1")))
    assert verdicts(outcome) == ["waiting", "accepted"]


def test_what_was_sent_may_be_written_down_by_the_caller() -> None:
    sets = [edi.SentSet("214", "0001")]
    sent = edi.SentInterchange("x12", "SENDER", "RECEIVER", "1", [edi.SentGroup("QM", "1", sets)], NOON)
    [state] = edi.match([sent], edi.read_acknowledgements(GOOD_ANSWER)).sets
    assert (state.verdict, state.receipts[0].kind) == ("accepted", "997")
    assert repr(state) == "<SetState 214 0001 accepted>"


def test_acknowledgements_that_were_sent_wait_for_nothing() -> None:
    ta1 = back(ta1="TA1*000000001*260301*0600*A*000")
    [interchange] = edi.sent(GOOD_ANSWER + ta1)
    assert interchange.groups == []
    [state] = edi.match([interchange], [], now=NOON, within=timedelta(0)).interchanges
    assert state.verdict == "waiting"


UNCLEAR = {  # two things with one number, a number that is missing, nobody to answer
    "an interchange sent twice in a file",
    "two interchanges, two answers",
    "GS06 is repeated",
    "ST02 is missing",
    "ST without its kind",
    "nobody to be answered",
}

# The law: what is answered to a file, read and matched with that file, says of every set what the reading says.


def law(source: bytes, **options: Any) -> bool:
    """Hold the law against a file; false if its numbers are such that no answer could repeat them."""
    judged = [answer.receipt for answer in edi.acknowledge(source, checks=False, always=True, **WHEN)]
    answers = edi.acknowledge(source, checks=False, numbers=Counter(), always=True, **WHEN, **options)
    if sum(len(group.sets) for one in edi.sent(source) for group in one.groups) != sum(
        len(receipt.sets) for receipt in judged
    ):
        return False  # nobody is named to whom an answer could go
    if options and any(
        len({one.control for one in group.sets}) < len(group.sets) for receipt in judged for group in receipt.groups
    ):
        return False  # a compact answer cannot say which of two sets with one number it means
    groups = [
        (receipt.sender, receipt.receiver, one.functional, one.control.lstrip("0"))
        for receipt in judged
        for one in receipt.groups
    ]
    keys = [(receipt.sender, receipt.receiver, receipt.control.lstrip("0")) for receipt in judged]
    if len(set(keys)) < len(keys) or (judged and judged[0].standard == "x12" and len(set(groups)) < len(groups)):
        return False  # two things with one number cannot be told apart
    if not all(repeatable(receipt) for receipt in judged):
        return False
    outcome = edi.match(edi.sent(source), edi.read_acknowledgements(b"".join(answer.data for answer in answers)))
    assert verdicts(outcome) == [one.status for receipt in judged for one in receipt.sets]
    assert outcome.unexpected == []
    assert outcome.problems == []
    return True


def repeatable(receipt: edi.Receipt) -> bool:
    """Names and numbers that fit into an answer as they are, and tell one group from another."""
    if len({one.control.lstrip("0") for one in receipt.groups}) < len(receipt.groups):
        return False
    said = [(receipt.sender, 15), (receipt.receiver, 15), (receipt.control, 9)]
    said += [(one.functional, 2) for one in receipt.groups if receipt.standard == "x12"]
    said += [(one.control or "0", 9) for one in receipt.groups]
    said += [(one.control, 9) for one in receipt.sets] + [
        (one.set_id, 3 if receipt.standard == "x12" else 6) for one in receipt.sets
    ]
    said += [(one.version or "D.1", 12) for one in receipt.sets]
    plain = all(
        text and len(text) <= longest and text.replace(".", "").isascii() and text.replace(".", "").isalnum()
        for text, longest in said
    )
    return plain and receipt.sender != receipt.receiver


@pytest.mark.parametrize("name", X12_CASES)
def test_the_answer_to_an_x12_file_says_what_the_reading_says(name: str) -> None:
    law(X12_CASES[name][0], compact=True)
    assert law(X12_CASES[name][0]) is (name not in UNCLEAR)


@pytest.mark.parametrize("name", EDIFACT_CASES)
def test_the_answer_to_an_edifact_file_says_what_the_reading_says(name: str) -> None:
    law(EDIFACT_CASES[name][0], compact=True)
    assert law(EDIFACT_CASES[name][0]) is ("nobody to be" not in name and "without a reference" not in name)


@given(spoiled())
@settings(max_examples=250, deadline=None)
def test_the_answer_to_any_x12_file_says_what_the_reading_says(source: bytes) -> None:
    law(source)
    law(source, compact=True)


@given(spoiled_edifact())
@settings(max_examples=250, deadline=None)
def test_the_answer_to_any_edifact_file_says_what_the_reading_says(source: bytes) -> None:
    law(source)
    law(source, compact=True)


@given(st.lists(st.sampled_from([*TABLE.values()]), max_size=3), st.booleans())
@settings(deadline=None)
def test_every_set_has_exactly_one_state_whatever_comes_back(rows: list[Any], late: bool) -> None:
    answers = [answer for row in rows for answer in row[0]]
    options = {"now": NOON + timedelta(days=9), "within": timedelta(1)} if late else {}
    outcome = matched(THREE, *answers, **options)
    assert len(outcome.sets) == 3
    assert ("waiting" in verdicts(outcome)) <= (not late)

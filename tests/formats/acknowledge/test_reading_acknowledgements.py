"""What acknowledgements of others say, and what is malformed about them: reported, never raised."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from canonical.formats import edi
from tests.formats.acknowledge.edifact_answers import CONTRL, edifact, spoiled_edifact
from tests.formats.match.test_matching import back
from tests.formats.x12.test_reading_laws import spoiled


def receipts(source: str | bytes) -> list[edi.Receipt]:
    return list(edi.read_acknowledgements(source if isinstance(source, bytes) else source.encode()))


def only(*lines: str) -> edi.Receipt:
    """The one receipt in a file with a 997 of these segments."""
    [receipt] = receipts(back(*lines))
    return receipt


def test_a_997_says_what_is_wrong_and_where() -> None:
    receipt = only(
        "AK1*QM*17", "AK2*214*0001", "AK3*AT7*5*LX*8", "AK4*2:1*1651*7*Q9", "AK4*5*373*8", "AK3*ZZZ*9**1", "AK5*R*5",
        "AK2*214*0002", "AK5*A", "AK9*P*2*2*1*5*4",
    )  # fmt: skip
    assert (receipt.kind, receipt.sender, receipt.receiver) == ("997", "SENDER", "RECEIVER")
    [group] = receipt.groups
    assert (group.functional, group.control, group.status, group.code) == ("QM", "17", "partly-accepted", "P")
    assert (group.included, group.received, group.accepted) == (2, 2, 1)
    assert [found.meaning for found in group.findings] == [
        "the group trailer counts another number of sets",
        "header and trailer of the group have different control numbers",
    ]
    first, second = group.sets
    assert (first.status, second.status) == ("rejected", "accepted")
    assert [
        (found.level, found.place, found.loop, found.number, found.code, found.value) for found in first.findings
    ] == [
        ("element", "segment 5 AT7-02 component 1", "LX", "1651", "7", "Q9"),
        ("element", "segment 5 AT7-05", "LX", "373", "8", ""),
        ("segment", "segment 9 ZZZ", "", "", "1", ""),
    ]
    assert receipt.problems == []


def test_a_999_says_the_same_with_its_context() -> None:
    lines = [
        "AK1*HC*17456*005010X222A2", "AK2*837*0002", "IK3*CLM*22**8", "CTX*CLM01:123456789", "IK4*2*782*1", "IK5*R*5",
        "AK2*837*0003", "IK3*REF*57**I6", "CTX*SITUATIONAL TRIGGER*CLM*43**5:3", "IK5*R*5", "AK9*P*3*3*1",
    ]  # fmt: skip
    source = back(*lines).replace(b"ST*997", b"ST*999")
    [receipt] = receipts(source)
    assert receipt.kind == "999"
    first, second = (one.findings for one in receipt.groups[0].sets)
    assert [(found.code, found.context) for found in first] == [("1", ["CLM01:123456789"])]
    assert [(found.meaning, found.context) for found in second] == [
        ("a segment is missing that the implementation guide demands here", ["SITUATIONAL TRIGGER CLM 43 5:3"])
    ]


def test_one_group_may_hold_many_997_and_one_file_many_kinds() -> None:
    one = "ST*997*000{0}~AK1*QM*{0}~AK9*A*1*1*1~SE*4*000{0}~"
    many = (
        back("AK1*QM*9", "AK9*A*1*1*1")
        .decode()
        .replace("GE*1", "GE*3")
        .replace("GE*", one.format(2) + one.format(3) + "GE*")
    )
    ta1 = back(ta1="TA1*000000005*260301*0600*E*021").decode()
    found = receipts(many + ta1 + CONTRL)
    assert [receipt.kind for receipt in found] == ["997", "997", "997", "ta1", "contrl"]
    assert [receipt.groups[0].control for receipt in found[:3]] == ["9", "2", "3"]
    assert (found[3].control, found[3].status, found[3].findings[0].meaning) == (
        "000000005", "accepted-with-errors", "the number of groups (IEA01) is wrong",
    )  # fmt: skip


MALFORMED = {
    "no AK1": (["AK9*A*1*1*1"], "AK9 stands before AK1"),
    "nothing at all": ([], "no AK1"),
    "AK1 without a number": (["AK1*QM", "AK9*A*1*1*1"], "does not name the group"),
    "two AK1": (["AK1*QM*1", "AK1*QM*2", "AK9*A*1*1*1"], "a second AK1"),
    "AK2 before AK1": (["AK2*214*0001", "AK5*A", "AK1*QM*1", "AK9*A*1*1*1"], "AK2 stands before AK1"),
    "AK2 without a number": (["AK1*QM*1", "AK2*214", "AK5*A", "AK9*A*1*1*1"], "does not name the set"),
    "AK2 without AK5": (["AK1*QM*1", "AK2*214*0001", "AK2*214*0002", "AK5*A", "AK9*A*2*2*2"], "set 0001"),
    "AK5 without AK2": (["AK1*QM*1", "AK5*A", "AK9*A*1*1*1"], "AK5 stands without AK2"),
    "AK3 outside": (["AK1*QM*1", "AK3*B10*2**8", "AK9*A*1*1*1"], "AK3 stands outside"),
    "AK3 without a position": (
        ["AK1*QM*1", "AK2*214*1", "AK3*B10*X**8", "AK5*R", "AK9*R*1*1*0"],
        "not the number of a segment",
    ),
    "AK4 without AK3": (["AK1*QM*1", "AK2*214*1", "AK4*1**5", "AK5*R", "AK9*R*1*1*0"], "without a segment in error"),
    "AK4 without a position": (
        ["AK1*QM*1", "AK2*214*1", "AK3*B10*2**8", "AK4*X**5", "AK5*R", "AK9*R*1*1*0"],
        "not the position",
    ),
    "an unknown verdict": (["AK1*QM*1", "AK2*214*1", "AK5*Q", "AK9*A*1*1*1"], "AK501 is 'Q'"),
    "an unknown verdict on the group": (["AK1*QM*1", "AK9*Q*1*1*1"], "AK901 is 'Q'"),
    "no AK9": (["AK1*QM*1", "AK2*214*1", "AK5*A"], "no AK9"),
    "no counts": (["AK1*QM*1", "AK9*A*X"], "not three counts"),
    "more accepted than received": (["AK1*QM*1", "AK9*A*1*1*2"], "2 sets of 1"),
    "more named than received": (
        ["AK1*QM*1", "AK2*214*1", "AK5*A", "AK2*214*2", "AK5*A", "AK9*A*1*1*1"],
        "2 are named",
    ),
    "a segment of something else": (["AK1*QM*1", "N1*SH", "AK9*A*1*1*1"], "N1 has no place"),
}


@pytest.mark.parametrize("name", MALFORMED)
def test_a_malformed_997_is_reported(name: str) -> None:
    lines, said = MALFORMED[name]
    receipt = only(*lines)
    problems = [problem for problem in receipt.problems if problem.rule == "acknowledgement-malformed"]
    assert any(said in problem.message for problem in problems), problems
    assert all(problem.position.offset is not None for problem in problems)


@pytest.mark.parametrize(
    ("segment", "said"),
    [("TA1*000000005*260301*0600*Q*000", "'Q'"), ("TA1**260301*0600*A*000", "interchange ''"), ("TA1", "says ''")],
)
def test_a_malformed_ta1_is_reported(segment: str, said: str) -> None:
    [receipt] = receipts(back(ta1=segment))
    assert said in receipt.problems[0].message


@pytest.mark.parametrize(
    ("body", "said"),
    [
        ("", "no UCI"),
        ("UCI++A+B+7'", "does not name the interchange"),
        ("UCI+1+A+B+99'", "action '99'"),
        ("UCI+1+A+B+7'UCI+2+A+B+7'", "a second UCI"),
        ("UCI+1+A+B+7'UCM++IFTSTA:D:01B:UN+4'", "does not name the message"),
        ("UCI+1+A+B+7'UCS+2'", "UCS names no segment"),
        ("UCI+1+A+B+7'UCM+1+X:D:01B:UN+4'UCD+12+2'", "UCD names no element"),
        ("UCI+1+A+B+7'UCM+1+X:D:01B:UN+4'UCS+X'", "UCS names no segment"),
        ("UCI+1+A+B+7'UCM+1+X:D:01B:UN+4'UCS+2'UCD+12+0'", "UCD names no element"),
        ("UCI+1+A+B+7'BGM+1'", "BGM has no place"),
    ],
)
def test_a_malformed_contrl_is_reported(body: str, said: str) -> None:
    count = body.count("'") + 2
    [receipt] = receipts(edifact(f"UNH+1+CONTRL:D:3:UN'{body}UNT+{count}+1'"))
    assert any(said in problem.message for problem in receipt.problems), receipt.problems


@pytest.mark.parametrize(
    ("kind", "body", "status", "codes"),
    [
        ("2:2:UN", "UCI+1+A:14+B:14+1'", "accepted", []),
        ("2:2:UN:EDIEL2", "UCI+1+A:14+B:14+4'", "rejected", []),
        ("2:2:UN", "UCI+1+A::DEPOT+CUSTOMS+4+42'", "rejected", ["42"]),
        ("2:1:UN", "UCI+1+A+B+7'UCM+1+ABCDEF:12:1:IA+4+42'", "accepted", ["42"]),
    ],
)
def test_the_older_contrl_is_read_as_trades_write_it(kind: str, body: str, status: str, codes: list[str]) -> None:
    """Version 2 with syntax 1 or 2, as customs, energy and air transport still send it: 1 accepts all, 4 refuses."""
    count = body.count("'") + 2
    [receipt] = receipts(edifact(f"UNH+1+CONTRL:{kind}'{body}UNT+{count}+1'", header="UNB+UNOA:2+B+A+260301:0600+77'"))
    assert receipt.problems == []
    assert receipt.status == status
    said = [found.code for group in receipt.groups for one in group.sets for found in one.findings]
    assert [*(found.code for found in receipt.findings), *said] == codes


def test_an_interchange_that_was_only_received_is_neither_accepted_nor_rejected() -> None:
    [receipt] = receipts(CONTRL.replace("SENDER+7'", "SENDER+8'"))
    assert receipt.status == "received"
    sent = [
        edi.SentInterchange("edifact", "RECEIVER", "SENDER", "1", [edi.SentGroup("", "", [edi.SentSet("IFTSTA", "1")])])
    ]
    outcome = edi.match(sent, [receipt])
    assert [state.verdict for state in outcome.sets] == ["waiting"]
    assert outcome.interchanges[0].received


def test_an_aperak_of_others_is_understood_without_response_code() -> None:
    body = "BGM+313+X'RFF+ACW:1'ERC+Z01::ZZ'FTX+AAO+++too late'RFF+LI:7'UNT+7+1'"
    [receipt] = receipts(edifact(f"UNH+1+APERAK:D:96A:UN'{body}"))
    [said] = receipt.sets
    assert (said.control, said.status, said.findings[0].code, said.findings[0].meaning) == (
        "1",
        "rejected",
        "Z01",
        "too late",
    )
    [receipt] = receipts(edifact("UNH+1+APERAK:D:96A:UN'BGM+312+X'UNT+3+1'"))
    assert "names no message" in receipt.problems[0].message


@given(
    spoiled(),
    st.sampled_from([back("AK1*QM*1", "AK2*214*0001", "AK3*AT7*5**8", "AK4*1*2*3*4", "AK5*R*5", "AK9*R*1*1*0")]),
    st.data(),
)
@settings(max_examples=150, deadline=None)
def test_no_spoiled_acknowledgement_raises(other: bytes, good: bytes, data: st.DataObject) -> None:
    at = data.draw(st.integers(0, len(good)))
    length = data.draw(st.integers(0, 20))
    for receipt in receipts(good[:at] + other[: at % 50] + good[at + length :]):
        assert repr(receipt)
        assert all(found.meaning is not None and repr(found) for one in receipt.sets for found in one.findings)


@given(spoiled_edifact())
@settings(max_examples=100, deadline=None)
def test_no_spoiled_contrl_raises(source: bytes) -> None:
    contrl = (
        source.replace(b"IFTSTA:D:01B", b"CONTRL:D:3")
        .replace(b"BGM+77+S1+9'", b"UCI+1+A+B+7'")
        .replace(b"STS+1+21'", b"UCM+1+X+4'")
    )
    assert all(repr(receipt) for receipt in receipts(contrl))

"""One thing spoiled in a sound set, and everything that must be said about it and where."""

from __future__ import annotations

import pytest

from canonical.formats.dictionary.check import check
from tests.formats.dictionary.sets import BODIES, faults, one, spoiled

# What is wrong, the set, the piece that is replaced, by what, and the problems: see `sets.told` for their spelling.
FAULTS = [
    ("a tag of nobody", "214", "L11*BOL1*BM~", "ZZZ*1~L11*BOL1*BM~", ["segment-unknown 3 ZZZ"]),
    ("a segment of another set", "214", "L11*BOL1*BM~", "PO1*1~L11*BOL1*BM~", ["segment-not-in-set 3 PO1"]),
    ("the first segment is missing", "214", "B10*PRO1*SHIP1*ABCD~", "", ["segment-mandatory-missing 2 B10"]),
    (
        "a segment twice",
        "214",
        "B10*PRO1*SHIP1*ABCD~",
        "B10*PRO1*SHIP1*ABCD~B10*PRO1*SHIP1*ABCD~",
        ["segment-repeats-too-often 3 B10"],
    ),
    ("a loop without its first segment", "214", "LX*1~", "", ["segment-unexpected 7 AT7 LX/AT7"]),
    (
        "a segment of a loop that has ended",
        "214",
        "L11*1*QN~",
        "L11*1*QN~MS1*RENO*NV*US~",
        ["segment-unexpected 12 MS1 LX"],
    ),
    (
        "a loop too late, told once",
        "214",
        "AT8*G*L*1200*4~",
        "AT8*G*L*1200*4~N1*ST*X~N3*2 ROAD~",
        ["segment-unexpected 13 N1 N1"],
    ),
    (
        "a segment too often, told once",
        "214",
        "N3*1 ROAD~",
        "N3*1 ROAD~N3*2~N3*3~N3*4~",
        ["segment-repeats-too-often 7 N3 N1"],
    ),
    (
        "segments exchanged",
        "214",
        "MS1*RENO*NV*US~",
        "MS2*ABCD*53123*TL~MS1*RENO*NV*US~",
        ["segment-unexpected 10 MS1 LX/AT7", "segment-repeats-too-often 11 MS2 LX/AT7"],
    ),
    ("29 February in no leap year", "214", "*20260301*", "*20260229*", ["date-invalid 8 AT7-05 LX/AT7"]),
    ("month 13", "214", "*20260301*", "*20261301*", ["date-invalid 8 AT7-05 LX/AT7"]),
    ("no century", "214", "*20260301*", "*260301*", ["date-invalid 8 AT7-05 LX/AT7"]),
    ("a hyphen in a date", "214", "*20260301*", "*2026-301*", ["date-invalid 8 AT7-05 LX/AT7"]),
    ("a century that nobody means", "214", "*20260301*", "*00260301*", ["warning date-invalid 8 AT7-05 LX/AT7"]),
    ("a time without its date", "214", "*20260301*", "**", ["syntax-note-broken 8 AT7-06 LX/AT7"]),
    ("hour 25", "214", "*0815*", "*2515*", ["time-invalid 8 AT7-06 LX/AT7"]),
    ("the end of the day", "214", "*0815*", "*2400*", ["warning time-invalid 8 AT7-06 LX/AT7"]),
    ("five digits of a time", "214", "*0815*", "*08151*", ["time-invalid 8 AT7-06 LX/AT7"]),
    ("second 60", "214", "*0815*", "*081560*", ["time-invalid 8 AT7-06 LX/AT7"]),
    ("the component separator in a time", "214", "*0815*", "*8:15*", ["too-many-components 8 AT7-06.2 LX/AT7"]),
    ("a status without reason", "214", "AT7*X1*NS*", "AT7*X1**", ["syntax-note-broken 8 AT7-01 LX/AT7"]),
    ("status and appointment", "214", "AT7*X1*NS***", "AT7*X1*NS*AA*NA*", ["syntax-note-broken 8 AT7-01 LX/AT7"]),
    ("a code too long", "214", "AT7*X1*NS*", "AT7*X1X*NS*", ["element-too-long 8 AT7-01 LX/AT7"]),
    ("a code too short", "214", "AT7*X1*NS*", "AT7*X*NS*", ["element-too-short 8 AT7-01 LX/AT7"]),
    ("one element more", "214", "*LT~", "*LT*1~", ["too-many-elements 8 AT7-08 LX/AT7"]),
    ("a separator too much", "214", "*LT~", "*LT*~", ["info separator-needless 8 AT7 LX/AT7"]),
    ("a blank behind", "214", "B10*PRO1", "B10*PRO1 ", ["info element-trailing-blank 2 B10-01"]),
    ("a blank before", "214", "B10*PRO1", "B10* PRO1", ["info element-leading-blank 2 B10-01"]),
    ("a mandatory element", "214", "B10*PRO1*SHIP1*ABCD~", "B10*PRO1*SHIP1~", ["element-missing 2 B10-03"]),
    (
        "nothing but blanks",
        "214",
        "B10*PRO1*SHIP1*ABCD~",
        "B10*   *SHIP1*ABCD~",
        ["warning element-trailing-blank 2 B10-01"],
    ),
    ("the component separator in a name", "214", "N1*SH*ACME", "N1*SH*A:B", ["too-many-components 4 N1-02.2 N1"]),
    ("a tab in a name", "214", "N1*SH*ACME", "N1*SH*A\tB", ["element-character-invalid 4 N1-02 N1"]),
    ("neither name nor code", "214", "N1*SH*ACME", "N1*SH", ["syntax-note-broken 4 N1-02 N1"]),
    ("a qualifier without its code", "214", "N1*SH*ACME", "N1*SH**ZZ", ["syntax-note-broken 4 N1-03 N1"]),
    ("letters in a number", "214", "AT8*G*L*1200*4~", "AT8*G*L*12OO*4~", ["element-not-numeric 12 AT8-03 LX"]),
    ("a decimal comma", "214", "AT8*G*L*1200*4~", "AT8*G*L*1,5*4~", ["element-not-numeric 12 AT8-03 LX"]),
    ("an exponent", "214", "AT8*G*L*1200*4~", "AT8*G*L*1.2E3*4~", []),
    ("a point before", "214", "AT8*G*L*1200*4~", "AT8*G*L*.5*4~", []),
    ("a point behind", "214", "AT8*G*L*1200*4~", "AT8*G*L*5.*4~", []),
    ("a sign does not count", "214", "AT8*G*L*1200*4~", "AT8*G*L*-1200.5*4~", []),
    ("a plus sign", "214", "AT8*G*L*1200*4~", "AT8*G*L*+1200*4~", ["element-not-numeric 12 AT8-03 LX"]),
    ("eleven digits", "214", "AT8*G*L*1200*4~", "AT8*G*L*12345678901*4~", ["element-too-long 12 AT8-03 LX"]),
    ("neither sign nor point count", "214", "AT8*G*L*1200*4~", "AT8*G*L*-1234567890.*4~", []),
    ("a point in a whole number", "214", "AT8*G*L*1200*4~", "AT8*G*L*1200*4.0~", ["element-not-numeric 12 AT8-04 LX"]),
    ("unit without weight", "214", "AT8*G*L*1200*4~", "AT8*G*L**4~", ["syntax-note-broken 12 AT8-01 LX"]),
    ("weight without unit", "204", "S5*1*CL~", "S5*1*CL*100~", ["syntax-note-broken 5 S5-03 S5"]),
    ("a stop without its first segment", "204", "S5*1*CL~", "", ["segment-unexpected 7 AT8 S5"]),
    ("a mandatory segment", "204", "B2A*00~", "", ["segment-mandatory-missing 3 B2A"]),
    ("a total twice", "204", "L3*1200*G~", "L3*1200*G~L3*1200*G~", ["segment-repeats-too-often 15 L3"]),
    ("a loop too often", "204", "S5*2*CU~", "N1*SF*SECOND~S5*2*CU~", ["loop-repeats-too-often 12 N1 S5/N1"]),
    (
        "three where two may stand",
        "204",
        "G62*64*20260301*1*0800~",
        "G62*64*20260301*1*0800~G62*64*20260302~G62*64*20260303~",
        ["segment-repeats-too-often 9 G62 S5"],
    ),
    ("a level above that is not there", "856", "HL*3*2*P~", "HL*3*9*P~", ["hierarchy-parent-unknown 7 HL-02 HL"]),
    (
        "two levels of one number",
        "856",
        "HL*3*2*P~",
        "HL*2*2*P~",
        ["hierarchy-number-repeated 7 HL-01 HL", "hierarchy-parent-unknown 9 HL-02 HL"],
    ),
    (
        "levels in a circle",
        "856",
        "HL*3*2*P~",
        "HL*3*4*P~",
        ["hierarchy-cycle 7 HL-02 HL"],
    ),
    ("a level above itself", "856", "HL*2*1*O~", "HL*2*2*O~", ["hierarchy-cycle 5 HL-02 HL"]),
    ("a code of a short list", "856", "HL*4*3*I~", "HL*4*3*I*2~", ["code-unknown 9 HL-04 HL"]),
    ("a product code without product", "856", "LIN**UP*012345678905~", "LIN**UP~", ["element-missing 10 LIN-03 HL"]),
    ("a reference without number", "850", "REF*DP*7~", "REF*DP~", ["syntax-note-broken 3 REF-02"]),
    ("a pair in a composite", "850", "REF*DP*7~", "REF*DP*7**BM:1:PO~", ["syntax-note-broken 3 REF-04.3"]),
    ("a component that must be there", "850", "REF*DP*7~", "REF*DP*7**:1~", ["element-missing 3 REF-04.1"]),
    ("a component separator too much", "850", "REF*DP*7~", "REF*DP*7**BM:1:~", ["info separator-needless 3 REF-04"]),
    ("components too many", "850", "REF*DP*7~", "REF*DP*7**BM:1:PO:2:CN:3:X:Y~", ["too-many-components 3 REF-04.7"]),
    ("a component too long", "850", "REF*DP*7~", "REF*DP*7**BMXX:1~", ["element-too-long 3 REF-04.1"]),
    ("lines after the totals", "850", "CTT*1*5~", "CTT*1*5~AMT*1*5~PO1*2*5*EA~", ["segment-unexpected 9 PO1 PO1"]),
    ("a unit too long", "850", "PO1*1*5*EA", "PO1*1*5*EAC", ["element-too-long 6 PO1-03 PO1"]),
    ("a verdict that does not exist", "997", "AK5*R*5~", "AK5*Q*5~", ["code-unknown 6 AK5-01 AK2"]),
    ("a verdict in small letters", "997", "AK5*R*5~", "AK5*r*5~", ["code-unknown 6 AK5-01 AK2"]),
    ("an error code that does not exist", "997", "*373*8*", "*373*11*", ["code-unknown 5 AK4-03 AK2/AK3"]),
    ("a third component of two", "997", "AK4*5:0*", "AK4*5:0:1*", ["too-many-components 5 AK4-01.3 AK2/AK3"]),
    ("letters in a numeric component", "997", "AK4*5:0*", "AK4*A*", ["element-not-numeric 5 AK4-01.1 AK2/AK3"]),
    ("a verdict is missing", "997", "AK5*R*5~", "", ["segment-mandatory-missing 6 AK5 AK2"]),
    (
        "a bounded loop at the wrong place",
        "940",
        "LX*1~",
        "LX*1~LS*0300~",
        [
            "loop-bound-mismatch 7 LS-01 LX/W01/LS",
            "segment-unexpected 7 LS LX/W01/LS",
            "segment-mandatory-missing 8 LX LX/W01/LS",
            "segment-mandatory-missing 8 LE LX/W01/LS",
        ],
    ),
    (
        "bounds that differ",
        "846",
        "QTY*17*7~",
        "QTY*17*7~LS*REF~REF*LT*7~LE*REX~",
        ["loop-bound-mismatch 8 LE-01 LIN/QTY/LS"],
    ),
    (
        "a bound that is missing",
        "846",
        "QTY*17*7~",
        "QTY*17*7~LS*REF~REF*LT*7~",
        ["loop-bound-mismatch 6 LS-01 LIN/QTY/LS", "segment-mandatory-missing 8 LE LIN/QTY/LS"],
    ),
    ("bounds that are right", "846", "QTY*17*7~", "QTY*17*7~LS*REF~REF*LT*7~LE*REF~", []),
    ("a quantity that is missing", "846", "QTY*33*5*EA~", "QTY*33**EA~", ["syntax-note-broken 4 QTY-02 LIN/QTY"]),
    ("a missing component at the end", "850", "REF*DP*7~", "REF*DP*7**BM~", ["element-missing 3 REF-04.2"]),
    ("a day that is not there in a short year", "850", "**20260301~", "**20250229~", ["date-invalid 2 BEG-05"]),
    ("a leap day", "850", "**20260301~", "**20240229~", []),
    ("no end", "850", "**20260301~", "**99991231~", []),
    ("a composite where text is due", "850", "N1*ST*ACME~", "N1*ST:X*ACME~", ["too-many-components 4 N1-01.2 N1"]),
]


@pytest.mark.parametrize("kind", list(BODIES))
def test_a_sound_set_has_no_fault(kind: str) -> None:
    assert faults(kind) == []


@pytest.mark.parametrize(
    ("kind", "old", "new", "expected"), [row[1:] for row in FAULTS], ids=[row[0] for row in FAULTS]
)
def test_a_fault_is_told_with_its_place(kind: str, old: str, new: str, expected: list[str]) -> None:
    assert faults(kind, spoiled(kind, old, new)) == expected


@pytest.mark.parametrize(("kind", "old", "new"), [row[1:4] for row in FAULTS], ids=[row[0] for row in FAULTS])
def test_every_problem_has_an_offset_within_the_set_and_teaches(kind: str, old: str, new: str) -> None:
    message = one(kind, spoiled(kind, old, new))
    for problem in check(message):
        place = problem.position
        assert place.offset is not None
        assert message.offset <= place.offset < message.offset + len(message.text)
        text = message.text[place.offset - message.offset :]
        if place.element is None:
            assert text.startswith(f"{place.tag}*")
        elif problem.value and problem.rule not in {"too-many-elements", "too-many-components", "syntax-note-broken"}:
            assert text.startswith(problem.value.split(":")[0])
        assert problem.message
        assert problem.hint
        assert "\n" not in problem.message


@pytest.mark.parametrize(
    ("kind", "old", "new", "said"),
    [
        ("997", "AK5*R*5~", "AK5*r*5~", "perhaps R (rejected)"),
        ("856", "HL*4*3*I~", "HL*4*3*I*2~", "it takes 0 (no levels below), 1 (levels below)"),
        ("214", "*20260301*", "*260301*", "put the century in front"),
        ("214", "*1200*", "*1,5*", "the decimal mark is a point"),
        ("214", "LX*1~", "", "put LX (numbered line) in front of it"),
        ("214", "*LT~", "*LT*1~", "a separator may stand in the data"),
        ("856", "HL*3*2*P~", "HL*3*9*P~", "the levels are numbered 1, 2, 3, 4"),
        ("850", "PO1*1*5*EA", "PO1*1*5*EAC", "it takes exactly 2"),
    ],
)
def test_a_hint_teaches(kind: str, old: str, new: str, said: str) -> None:
    assert said in " | ".join(problem.hint for problem in check(one(kind, spoiled(kind, old, new))))


def test_a_message_names_the_element_in_words() -> None:
    (problem,) = check(one("214", spoiled("214", "AT7*X1*", "AT7*X1X*")))
    assert problem.message.startswith("AT7-01 (status of the shipment, 1650): ")
    assert problem.value == "X1X"


def test_problems_are_told_up_to_a_limit() -> None:
    body = BODIES["214"] + "L11**~" * 30
    found = check(one("214", body), most_problems=10)
    assert len(found) == 11
    assert found[-1].rule == "too-many-problems"


def test_a_set_without_tables_is_told_and_its_known_segments_are_checked() -> None:
    assert faults("835", "BPR*I*1.00*C*ACH~CLP*1~DTM*405*20261301~") == [
        "info set-unknown 1 ST",
        "date-invalid 4 DTM-02",
    ]


@pytest.mark.parametrize(
    ("version", "old", "new", "expected"),
    [
        ("003070", "***20260301*0815*LT~", "***260301*20*0815*LT~", []),
        ("003070", "***20260301*0815*LT~", "***261301*20*0815*LT~", ["date-invalid 8 AT7-05 LX/AT7"]),
        ("003070", "***20260301*0815*LT~", "***20260301*20*0815*LT~", ["warning date-invalid 8 AT7-05 LX/AT7"]),
        ("004010", "L11*BOL1*BM~", "L11*BOL1*BM*X*20260301~", ["too-many-elements 3 L11-04"]),
        ("005010", "L11*BOL1*BM~", "L11*BOL1*BM*X*20260301*Y~", []),
        ("005010", "L11*BOL1*BM~", f"L11*{'9' * 50}*BM~", []),
        ("004010", "L11*BOL1*BM~", f"L11*{'9' * 50}*BM~", ["element-too-long 3 L11-01"]),
        ("004020", "L11*BOL1*BM~", f"L11*{'9' * 50}*BM~", ["warning element-too-long 3 L11-01"]),
        ("005010", "L11*BOL1*BM~", "ZZZ*1~", ["warning segment-unknown 3 ZZZ"]),
        ("005010", "*20260301*", "*20260229*", ["date-invalid 8 AT7-05 LX/AT7"]),
        ("005010", "N1*SH*ACME~", "N1*SH*ACME^B~", ["warning repetition-not-allowed 4 N1-02^2 N1"]),
        ("004010", "N1*SH*ACME~", "N1*SH*ACME^B~", []),
        ("008010", "AT7*X1*NS*", "AT7*X1*NS*", []),
    ],
)
def test_other_versions_are_judged_by_what_is_known_of_them(
    version: str, old: str, new: str, expected: list[str]
) -> None:
    assert faults("214", spoiled("214", old, new), version=version) == expected


@pytest.mark.parametrize(
    ("version", "body", "expected"),
    [
        ("004010", "N9*BM*1~G62*10*20260301~", []),
        ("004010", "L11*1*BM~", ["segment-not-in-set 3 L11"]),
        ("008010", "L11*1*BM~", []),
        ("008010", "N9*BM*1~G62*10*20260301~", []),
        ("008010", "L11*1*BM~N9*BM*1~", ["warning segment-not-in-set 4 N9"]),
        ("008010", "N9*BM*1~G62*10*20260301~L11*1*BM~", ["warning segment-not-in-set 5 L11"]),
    ],
)
def test_the_order_of_a_version_or_that_of_004010_may_be_meant(version: str, body: str, expected: list[str]) -> None:
    assert faults("990", f"B1*ABCD*LOAD1*20260301*A~{body}", version=version) == expected


def test_what_is_judged_by_another_version_says_so() -> None:
    (problem,) = check(one("214", spoiled("214", "L11*BOL1*BM~", "ZZZ*1~"), version="006020"))
    assert "judged by 004010 and what is known of 006020" in problem.message


def test_a_set_of_nothing_but_faults_costs_little() -> None:
    """What is not told is not worked out either."""
    import time

    tags = "".join(f"Q{number % 1000:03d}*1~MS1*{'X' * 40}~L11**~" for number in range(20_000))
    message = one("214", BODIES["214"] + tags)
    start = time.process_time()
    found = check(message, most_problems=50)
    assert time.process_time() - start < 5
    assert len(found) == 51
    assert found[-1].rule == "too-many-problems"

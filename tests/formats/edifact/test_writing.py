from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from canonical.errors import FormatError
from canonical.formats.edifact import Delimiters, EnvelopeOptions, Message, Outgoing, read, write, write_bytes
from canonical.formats.numbers import Counter
from tests.formats.edifact.files import GOOD, TWO, UNA

SEGMENTS = [["BGM", "77", "SHIP1", "9"], ["RFF", ["BN", "4711"]]]


def options(**more: Any) -> EnvelopeOptions:
    return EnvelopeOptions(**{"sender": "A", "receiver": "B", "date": "20260301", "time": "0600", **more})


def one(*segments: Any, kind: str = "IFTSTA", **more: Any) -> Outgoing:
    return Outgoing(kind, list(segments) or SEGMENTS, **more)


def written(*messages: Outgoing, envelope: EnvelopeOptions | None = None, **more: Any) -> str:
    return "".join(write(messages, envelope=envelope or options(), **more))


def body(*segments: Any, **more: Any) -> str:
    """What stands between UNH and UNT."""
    text = written(one(*segments), **more)
    return text[text.index("UN'") + 3 : text.index("UNT")]


def test_an_interchange_has_right_counts_and_references() -> None:
    text = written(one(), one(version="D.96A", association="EAN008", kind="ORDERS"), numbers=Counter(7, 1, 40))
    assert text == (
        "UNB+UNOC:3+A+B+260301:0600+7'"
        "UNH+40+IFTSTA:D:01B:UN'BGM+77+SHIP1+9'RFF+BN:4711'UNT+4+40'"
        "UNH+41+ORDERS:D:96A:UN:EAN008'BGM+77+SHIP1+9'RFF+BN:4711'UNT+4+41'"
        "UNZ+2+7'"
    )


def test_groups_have_headers_and_trailers_and_are_what_unz_counts() -> None:
    text = written(one(group="IFTSTA"), one(group="IFTSTA"), one(kind="ORDERS", group="ORDERS"))
    assert text.count("UNG+") == 2
    assert "UNG+IFTSTA+A+B+260301:0600+1+UN+D:01B'" in text
    assert "UNE+2+1'UNG+ORDERS" in text
    assert text.endswith("UNE+1+2'UNZ+2+1'")
    assert [item.problems for item in read(text.encode())] == [[], [], []]


def test_no_messages_give_no_text() -> None:
    assert list(write([], envelope=options())) == []


def test_everything_that_unb_can_say_is_written() -> None:
    text = written(
        one(),
        envelope=options(
            sender="SEN+DER",
            sender_qualifier="14",
            receiver_qualifier="ZZ",
            receiver_internal="X",
            password="PW",
            application="IFTSTA",
            priority="A",
            acknowledgement=True,
            agreement="EANCOM",
            test=True,
        ),
    )
    assert text.startswith("UNB+UNOC:3+SEN?+DER:14+B:ZZ:X+260301:0600+1+PW+IFTSTA+A+1+EANCOM+1'")
    found = next(item for item in read(text.encode()) if isinstance(item, Message)).interchange
    assert (found.sender, found.test, found.acknowledgement_requested) == ("SEN+DER", True, True)


def test_syntax_4_writes_the_century_and_repetitions() -> None:
    text = written(one(["PIA", "1", [["A", "B"], ["C*", "D"]]]), envelope=options(syntax_version=4))
    assert text.startswith("UNB+UNOC:4+A+B+20260301:0600+1'")
    assert "PIA+1+A:B*C?*:D'" in text


@pytest.mark.parametrize(
    ("segment", "text"),
    [
        (["FTX", "it's 10:15, what?+"], "FTX+it?'s 10?:15, what???+'"),
        (["FTX", ["a:b", "c'"]], "FTX+a?:b:c?''"),
        (["FTX", "a", "", ""], "FTX+a'"),
        (["FTX", ["a", "", ""], ""], "FTX+a'"),
        (["FTX", ["", "", "c"], "d"], "FTX+::c+d'"),
        (["FTX", [], ["x"]], "FTX++x'"),
        (["FTX"], "FTX'"),
        (["MOA", ["9", Decimal("12.50")]], "MOA+9:12.50'"),
        (["MOA", ["9", Decimal("1E+3")]], "MOA+9:1000'"),
        (["QTY", ["12", 5], -3], "QTY+12:5+-3'"),
        (["FTX", "Straße"], "FTX+Straße'"),
        (["FTX", ("a", "b")], "FTX+a:b'"),
    ],
)
def test_a_segment_is_written_so_that_it_reads_back_the_same(segment: Any, text: str) -> None:
    assert body(segment) == text
    assert body(["BGM", "1"], segment, ["BGM", ["2", "3"]]) == f"BGM+1'{text}BGM+2:3'"


def test_numbers_get_the_decimal_mark_of_the_interchange() -> None:
    text = written(one(["MOA", ["9", Decimal("12.50")]]), envelope=options(delimiters=Delimiters(decimal=",")))
    assert text.startswith("UNA:+,? '")
    assert "MOA+9:12,50'" in text


def test_a_una_is_written_where_it_is_needed_or_asked_for() -> None:
    assert written(one()).startswith("UNB")
    assert written(one(), una=True).startswith("UNA:+.? 'UNB")
    odd = options(delimiters=Delimiters("|", "*", ".", "\\", None, "~"))
    text = written(one(["FTX", "a|b*c+d"]), envelope=odd)
    assert text.startswith("UNA|*.\\ ~UNB*UNOC|3*")
    assert "FTX*a\\|b\\*c+d~" in text
    with pytest.raises(FormatError, match="must be declared"):
        written(one(), envelope=odd, una=False)


@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r"])
def test_line_breaks_follow_every_segment_if_asked_for(line_end: str) -> None:
    text = written(one(["FTX", "it's"], ["BGM", ["1", "2"]]), line_end=line_end, una=True)
    assert text == line_end.join(
        [
            "UNA:+.? '",
            "UNB+UNOC:3+A+B+260301:0600+1'",
            "UNH+1+IFTSTA:D:01B:UN'",
            "FTX+it?'s'",
            "BGM+1:2'",
            "UNT+4+1'",
            "UNZ+1+1'",
            "",
        ]
    )
    assert [item.problems for item in read(text.encode())] == [[]]


def test_joined_text_is_written_as_it_was_read() -> None:
    assert body(["FTX", "AAI", "it?'s:b", "??"], joined=True) == "FTX+AAI+it?'s:b+??'"


@pytest.mark.parametrize("text", ["a+b", "a'b", "a?", "a???"])
def test_joined_text_that_would_break_the_segment_is_refused(text: str) -> None:
    with pytest.raises(FormatError) as caught:
        body(["FTX", text], joined=True)
    assert caught.value.problems[0].rule in ("delimiter-in-data", "release-dangling")


@pytest.mark.parametrize(
    ("segment", "syntax", "rule", "place"),
    [
        (["FTX", "AAI", ["a", "b\x07"]], "UNOC", "control-character-in-data", (1, 3, "FTX", 2, 2)),
        (["FTX", "AAI", "a\nb"], "UNOC", "control-character-in-data", (1, 3, "FTX", 2, None)),
        (["FTX", "AAI", "a\x1fb"], "UNOC", "control-character-in-data", (1, 3, "FTX", 2, None)),
        (["FTX", ["a", "b\x1f"]], "UNOC", "control-character-in-data", (1, 3, "FTX", 1, 2)),
        (["FTX", "Łódź"], "UNOC", "character-set-violated", (1, 3, "FTX", 1, None)),
        (["FTX", "lower"], "UNOA", "character-set-violated", (1, 3, "FTX", 1, None)),
        (["FTX", "A@B"], "UNOB", "character-set-violated", (1, 3, "FTX", 1, None)),
        (["FTX", "a\x85"], "UNOC", "control-character-in-data", (1, 3, "FTX", 1, None)),
        (["FTX", None], "UNOC", "element-not-text", (1, 3, "FTX", 1, None)),
        (["FTX", 1.5], "UNOC", "element-not-text", (1, 3, "FTX", 1, None)),
        (["FTX", True], "UNOC", "element-not-text", (1, 3, "FTX", 1, None)),
        (["FTX", Decimal("NaN")], "UNOC", "element-not-text", (1, 3, "FTX", 1, None)),
        (["FTX", b"x"], "UNOC", "element-not-text", (1, 3, "FTX", 1, None)),
        (["FTX", [["a"], ["b"]]], "UNOC", "repetition-not-allowed", (1, 3, "FTX", 1, None)),
        (["UNT", "1"], "UNOC", "segment-tag-invalid", (1, 3, "UNT", None, None)),
        (["FT", "1"], "UNOC", "segment-tag-invalid", (1, 3, "FT", None, None)),
        ([], "UNOC", "segment-tag-invalid", (1, 3, "", None, None)),
    ],
)
def test_what_cannot_be_written_is_refused_with_its_place(segment: Any, syntax: str, rule: str, place: Any) -> None:
    with pytest.raises(FormatError) as caught:
        written(one(["BGM", "1"], segment), envelope=options(syntax=syntax))
    problem = caught.value.problems[0]
    assert problem.rule == rule
    found = problem.position
    assert (found.message, found.segment, found.tag, found.element, found.component) == place
    assert problem.hint


def test_characters_can_be_replaced_and_that_is_told() -> None:
    problems: list[Any] = []
    text = written(
        one(["FTX", "Łódź\x07 a"]),
        envelope=options(syntax="UNOA"),
        on_character="replace",
        replacement=".",
        problems=problems,
    )
    assert "FTX+.Ó".replace("Ó", ".") in text
    assert "D.. A'" in text
    assert {problem.severity for problem in problems} == {"warning"}
    assert {problem.rule for problem in problems} == {"character-set-violated", "control-character-in-data"}


def test_without_release_character_a_delimiter_in_data_is_refused_or_replaced() -> None:
    bare = options(delimiters=Delimiters(release=None))
    assert "FTX+what?'" in written(one(["FTX", "what?"]), envelope=bare)
    with pytest.raises(FormatError, match="no release character"):
        written(one(["FTX", "a+b"]), envelope=bare)
    assert "FTX+a b'" in written(one(["FTX", "a+b"]), envelope=bare, on_character="replace")


def test_bytes_are_in_the_character_set_that_unb_names() -> None:
    envelope = options(syntax="UNOD")
    pieces = write([one(["FTX", "Łódź"])], envelope=envelope)
    source = b"".join(write_bytes(pieces, envelope))
    assert "Łódź".encode("iso8859-2") in source
    found = next(item for item in read(source) if isinstance(item, Message))
    assert found.values(1, 1) == [["Łódź"]]


@pytest.mark.parametrize(
    ("make", "match"),
    [
        (lambda: options(date="260301"), "CCYYMMDD"),
        (lambda: options(date="20260231"), "CCYYMMDD"),
        (lambda: options(time="2561"), "HHMM"),
        (lambda: options(syntax="UNOZ"), "no character set"),
        (lambda: options(syntax_version=5), "syntax version"),
        (lambda: options(sender=""), "1 to 35"),
        (lambda: options(delimiters=Delimiters(component="+")), "cannot be used"),
        (lambda: options(delimiters=Delimiters(component="A")), "cannot be used"),
        (lambda: options(delimiters=Delimiters(repetition="*")), "only syntax 4"),
        (lambda: one(version="96A"), "names no directory"),
        (lambda: one(control="X" * 15), "room for 14"),
        (lambda: one(control=""), "control is empty"),
        (lambda: one(kind=""), "must be given"),
        (lambda: written(one(group="X"), one()), "in groups or none"),
        (lambda: written(one(), line_end="x"), "line breaks"),
        (lambda: written(one(), on_character="x"), "refuse"),
        (lambda: written(one(), on_character="replace", replacement="'"), "replacement"),
        (lambda: written(one(), numbers=Counter(0)), "between 1 and"),
    ],
)
def test_wrong_use_is_refused(make: Any, match: str) -> None:
    with pytest.raises(FormatError, match=match):
        make()


def test_text_of_a_subclass_is_text() -> None:
    class Code(str):
        __slots__ = ()

    assert body(["FTX", Code("AB"), [Code("CD"), "E"]]) == "FTX+AB+CD:E'"


@pytest.mark.parametrize("text", [GOOD, TWO, UNA + TWO])
def test_a_file_that_was_read_whole_is_written_back_byte_for_byte(text: str) -> None:
    assert b"".join(item.lead + item.raw for item in read(text.encode(), whole=True)) == text.encode()


def test_messages_that_were_read_are_written_byte_for_byte() -> None:
    items = [item for item in read(TWO.encode()) if isinstance(item, Message)]
    outgoing = [
        Outgoing(item.message_type, item.segments[1:-1], version=item.version, control=item.control) for item in items
    ]
    text = written(*outgoing, joined=True)
    assert text[text.index("UNH") : text.index("UNZ")] == TWO[TWO.index("UNH") : TWO.index("UNZ")]


MARKS = [
    Delimiters(),
    Delimiters(repetition="*"),
    Delimiters("|", "*", ",", "\\", "^", "~"),
    Delimiters("\x1f", "\x1d", ".", "?", None, "\x1c"),
]
TEXT = st.text(st.sampled_from("AB1 ?'+:*|^~\\,.-äß"), max_size=6)
COMPOSITE = st.lists(TEXT, min_size=1, max_size=3)
ELEMENTS = st.lists(st.one_of(TEXT, COMPOSITE), max_size=4)
TAG = st.sampled_from(["BGM", "FTX", "RFF", "X12"])


def trimmed(segment: list[Any]) -> list[Any]:
    """Elements as lists of components, without empty ones at the end."""
    elements = []
    for element in segment:
        parts = [element] if isinstance(element, str) else list(element)
        while len(parts) > 1 and not parts[-1]:
            parts.pop()
        elements.append(parts)
    while elements and elements[-1] == [""]:
        elements.pop()
    return elements


@given(
    st.lists(st.tuples(TAG, ELEMENTS), min_size=1, max_size=5),
    st.sampled_from(MARKS),
    st.sampled_from(["", "\n", "\r\n"]),
)
@settings(max_examples=400, deadline=None)
def test_what_is_written_reads_back_the_same(segments: Any, marks: Delimiters, line_end: str) -> None:
    version = 4 if marks.repetition else 3
    envelope = options(delimiters=marks, syntax_version=version)
    outgoing = one(
        *([tag, *elements] for tag, elements in segments), control="R?EF"[: 4 if marks.release == "?" else 1]
    )
    source = b"".join(write_bytes(write([outgoing], envelope=envelope, line_end=line_end), envelope))
    items = list(read(source))
    assert [item.problems for item in items] == [[]]
    found = items[0]
    assert isinstance(found, Message)
    assert [segment[0] for segment in found.segments[1:-1]] == [tag for tag, _ in segments]
    read_back = [
        [found.values(number, position)[0] for position in range(1, len(segment))]
        for number, segment in enumerate(found.segments)
    ]
    assert read_back[1:-1] == [trimmed(elements) for _, elements in segments]
    again = Outgoing("IFTSTA", found.segments[1:-1], control=found.control)
    assert b"".join(write_bytes(write([again], envelope=envelope, line_end=line_end, joined=True), envelope)) == source


REPEATED = st.lists(st.lists(TEXT.filter(bool), min_size=1, max_size=2), min_size=2, max_size=3)


@given(st.lists(REPEATED, min_size=1, max_size=3))
@settings(max_examples=100, deadline=None)
def test_repetitions_read_back_the_same(elements: Any) -> None:
    envelope = options(syntax_version=4)
    source = b"".join(write_bytes(write([one(["PIA", *elements])], envelope=envelope), envelope))
    found = next(item for item in read(source) if isinstance(item, Message))
    assert [found.values(1, position) for position in range(1, len(elements) + 1)] == elements

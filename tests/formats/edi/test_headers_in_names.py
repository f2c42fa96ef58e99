"""A name may hold what looks like the header of an interchange; a file that was cut may be joined to the next one."""

from __future__ import annotations

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from canonical.errors import FormatError
from canonical.formats import edi, edifact, x12
from tests.formats.edi.files import told
from tests.formats.x12.files import GOOD

MESSAGE = "UNH+1+IFTSTA:D:01B:UN'BGM+23+S1+9'UNT+3+1'"
OTHER = "UNA;|.? ~UNB|UNOC;3|C;14|D;14|260301;0600|9~UNH|1|IFTSTA;D;01B;UN~BGM|23|S2|9~UNT|3|1~UNZ|1|9~"
PIECES = [
    *("UNA", "UNB", "UNO", "UNOC", "UNZ", "UNH", "UNG", "ISA", "KECA", "|", "|||||", ";", "+", ":", "'", "?", "*", "~"),
    *("A", "1", " ", "UNB|UNO|||||", "UNB+UNOC:3+++++;UNZ+", ";UNH|1|A;D;B;U", "UNA:|.? ;UNB|UNOC:3|||||;", "UNB+UNOC:3"),
]  # fmt: skip
MARKS = [
    None,
    edifact.Delimiters(";", "|", ".", "?", None, "~"),
    edifact.Delimiters(element="|"),
    edifact.Delimiters(element="*", segment="\n"),
]
names = st.lists(st.sampled_from(PIECES), min_size=1, max_size=6).map("".join)


def broken(file: bytes) -> list[str]:
    """What is wrong with a file, apart from what only asks for a look."""
    rules = [(problem.rule, problem.severity) for item in edi.read(file) for problem in item.problems]
    return [rule for rule, severity in rules if severity == "error" or rule.endswith(("-missing", "-contradicted"))]


def check_with_answer(file: bytes) -> None:
    """The file reads as it was written, and so does the answer to it, which names the same partners."""
    assert broken(file) == []
    answer = edi.acknowledge_bytes(file, date="20260301", time="0600", always=True)
    assert not answer or broken(answer) == []


@given(names, names, names, st.sampled_from(MARKS), st.sampled_from([None, "IFTSTA"]))
def test_edifact_reads_as_it_was_written_whatever_the_names(
    sender: str, receiver: str, internal: str, marks: edifact.Delimiters | None, group: str | None
) -> None:
    with suppress(FormatError):
        options = edifact.EnvelopeOptions(
            sender=sender[:35], receiver=receiver[:35], sender_internal=internal[:14], date="20260301", time="0600",
            delimiters=marks,
        )  # fmt: skip
        sent = edifact.Outgoing("IFTSTA", [["BGM", "23", "S1", "9"]], group=group)
        check_with_answer("".join(edifact.write([sent], envelope=options)).encode())


@given(names, names, st.sampled_from(["", "\n"]), st.sampled_from([None, x12.Delimiters("|", ">", None, "\n")]))
def test_x12_reads_as_it_was_written_whatever_the_names(
    sender: str, receiver: str, line_end: str, marks: x12.Delimiters | None
) -> None:
    with suppress(FormatError):
        options = x12.EnvelopeOptions(
            sender=sender[:15].strip(), receiver=receiver[:15].strip(), date="20260301", time="0600", delimiters=marks
        )
        sent = x12.Outgoing("214", [["B10", "1", "2", "ABCD"]])
        check_with_answer("".join(x12.write([sent], envelope=options, line_end=line_end)).encode())


@pytest.mark.parametrize("name", ["UNB+UNOC:3", "MY UNB+UNOC:3", "UNA:+.? 'UNB+", "UNB+UNOA+1+2+3"])
def test_a_whole_syntax_identifier_in_the_name_of_a_partner(name: str) -> None:
    file = GOOD.replace(":", ">").replace("*QM*", f"*QM*{name}*", 1).replace(f"{name}*SENDER", name)
    assert name in file
    assert not {"interchange-header-unreadable", "segment-outside-set"} & set(broken(file.encode()))


@pytest.mark.parametrize("at", range(3))
def test_a_text_that_quotes_an_interchange_stays_a_text_in_a_message_that_is_odd(at: int) -> None:
    quoted = OTHER.replace("'", "?'").replace("+", "?+").replace(":", "?:").replace("?  ", "?? ")
    text = f"FTX+AAI+++{quoted[: (40, 70, 300)[at]].rstrip('?')}'"
    file = f"UNB+UNOC:3+A+B+260301:0600+7'{MESSAGE.replace('UNT+3', text + 'UNT+9')}UNZ+1+7'"
    assert broken(file.encode()) == ["set-count-wrong"]


@pytest.mark.parametrize("cut", [170, 200, 215])
@pytest.mark.parametrize("following", [OTHER, OTHER[9:].replace(";", ":").replace("|", "+").replace("~", "'")])
def test_x12_that_is_cut_and_joined_to_edifact(cut: int, following: str) -> None:
    found = told((GOOD[:cut] + following).encode())
    assert "IFTSTA 1" in found
    assert any("interchange-trailer-missing" in line for line in found)


@pytest.mark.parametrize("cut", range(60, 80, 3))
def test_edifact_that_is_cut_and_joined_to_other_delimiters(cut: int) -> None:
    file = f"UNB+UNOC:3+A+B+260301:0600+7'{MESSAGE}UNZ+1+7'"
    assert [line for line in told((file[:cut] + OTHER).encode()) if line == "IFTSTA 1"]
    assert [line for line in told((file[:cut] + OTHER + file).encode()) if line == "IFTSTA 1"][1:]
    assert told((file[:cut] + OTHER[:60]).encode())[-1].startswith(("error", "warning"))

"""``canonical edi`` as its user sees it: dividing, joining, writing anew and counting files."""

from __future__ import annotations

import io
import json
import sys
from pathlib import Path
from typing import Any

import pytest

from canonical.cli._edi.split import safe_name
from canonical.cli.main import main
from tests.formats.x12.files import GOOD

SAMPLES = Path(__file__).resolve().parents[2] / "samples"
DAY = SAMPLES / "x12" / "day.edi"
STATUS = SAMPLES / "x12" / "214.edi"
IFTSTA = SAMPLES / "edifact" / "iftsta-d01b.edi"


class Result:
    """How one run ended, and what it printed."""

    def __init__(self, code: int, out: bytes, err: bytes) -> None:
        self.code, self.out, self.err = code, out, err.decode()


@pytest.fixture
def run(capfdbinary: pytest.CaptureFixture[bytes]) -> Any:
    def call(*arguments: object) -> Result:
        code = main(["edi", *(str(one) for one in arguments)])
        return Result(code, *capfdbinary.readouterr())

    return call


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_one_file_an_interchange_and_joined_they_are_the_file(run: Any, tmp_path: Path) -> None:
    result = run("split", DAY, "--out", tmp_path)
    assert result.code == 0
    assert result.err == f"4 files written to {tmp_path}\n"
    assert names(tmp_path) == [f"x12-00000700{number}-{number}.edi" for number in (1, 2, 3, 4)]
    assert run("join", *(tmp_path / name for name in names(tmp_path))).out == DAY.read_bytes()


@pytest.mark.parametrize(("by", "count"), [("group", 7), ("set", 7)])
def test_each_of_the_new_files_is_a_whole_interchange(run: Any, tmp_path: Path, by: str, count: int) -> None:
    run("split", DAY, "--by", by, "--out", tmp_path, "--name", "{type}-{number}.edi")
    found = [tmp_path / name for name in names(tmp_path)]
    assert len(found) == count
    counted = json.loads(run("stats", "--json", *found).out)
    assert [one["problem_counts"] for one in counted["files"]] == [{}] * count
    assert counted["totals"]["sets"] == 7


def test_files_that_are_there_are_not_written_over_unless_that_is_said(run: Any, tmp_path: Path) -> None:
    there = tmp_path / "x12-214000077-1.edi"
    there.write_text("keep me")
    result = run("split", STATUS, "--out", tmp_path)
    assert result.code == 2
    assert "is there already" in result.err
    assert there.read_text() == "keep me"
    assert run("split", STATUS, "--out", tmp_path, "--force").code == 0
    assert there.read_bytes() == STATUS.read_bytes()


def test_a_pattern_that_gives_one_name_twice_is_refused(run: Any, tmp_path: Path) -> None:
    result = run("split", DAY, "--out", tmp_path, "--name", "{standard}.edi")
    assert result.code == 2
    assert "add {number}" in result.err
    assert names(tmp_path) == ["x12.edi"]


@pytest.mark.parametrize(
    "pattern", ["{nothing}.edi", "{0}.edi", "{standard", "a/{number}", "{number.real.x}", "{set[0]}"]
)
def test_a_pattern_that_cannot_be_used_is_wrong_use(run: Any, tmp_path: Path, pattern: str) -> None:
    result = run("split", STATUS, "--out", tmp_path, "--name", pattern)
    assert result.code == 2
    assert "--name" in result.err
    assert names(tmp_path) == []


@pytest.mark.parametrize(
    ("wanted", "name"),
    [
        ("../../etc/passwd", "_.._etc_passwd"),
        ("..", "_"),
        ("", "_"),
        ("con.edi", "_con.edi"),
        (".hidden", "hidden"),
        ("a\x00b\nc", "a_b_c"),
        ("x" * 500, "x" * 120),
        ("Zürich", "Z_rich"),
    ],
)
def test_no_part_of_a_message_makes_an_unsafe_name(wanted: str, name: str) -> None:
    assert safe_name(wanted) == name


def test_text_that_is_no_message_is_put_aside_and_said(run: Any, tmp_path: Path) -> None:
    source = tmp_path / "in.edi"
    source.write_bytes(STATUS.read_bytes() + b"and some text that is nothing\n" + IFTSTA.read_bytes())
    out = tmp_path / "out"
    result = run("split", source, "--by", "set", "--out", out)
    assert result.code == 1
    assert "belongs to no message" in result.err
    [aside] = [name for name in names(out) if name.startswith("unreadable")]
    assert b"some text that is nothing" in (out / aside).read_bytes()


def test_one_interchange_is_made_of_those_between_the_same_partners(run: Any) -> None:
    result = run("join", "--into-one", STATUS, SAMPLES / "x12" / "214-broken.edi")
    assert result.code == 0
    assert b"IEA*2*214000077~" in result.out
    assert result.out.count(b"ISA*") == 1


def test_what_cannot_be_made_one_is_refused_and_nothing_is_written(run: Any, tmp_path: Path) -> None:
    other = tmp_path / "other.edi"
    other.write_bytes(run("pretty", "--delimiters", "|^~", SAMPLES / "x12" / "214-broken.edi").out)
    for files, said in (((STATUS, other), "different delimiters"), ((STATUS, STATUS), "occurs twice")):
        result = run("join", "--into-one", *files)
        assert result.code == 3
        assert result.out == b""
        assert said in result.err


def test_between_files_a_line_end_is_put_where_there_is_none(run: Any, tmp_path: Path) -> None:
    first = tmp_path / "a.edi"
    first.write_bytes(STATUS.read_bytes().rstrip() + b"\x1a")
    result = run("join", "--line-end", "lf", first, STATUS)
    assert result.out == STATUS.read_bytes().rstrip() + b"\n" + STATUS.read_bytes()


def test_lines_are_written_as_asked(run: Any) -> None:
    one = run("pretty", "--one-line", STATUS).out
    assert b"\n" not in one
    wrapped = run("pretty", "--wrap", 80, STATUS).out
    assert {len(line) for line in wrapped.split(b"\n")[:-1]} == {80}
    assert wrapped.replace(b"\n", b"") == one


def test_a_check_says_whether_a_file_would_change(run: Any, tmp_path: Path) -> None:
    assert run("pretty", "--check", STATUS).code == 0
    other = tmp_path / "one.edi"
    other.write_bytes(run("pretty", "--one-line", STATUS).out)
    result = run("pretty", "--check", other, STATUS)
    assert (result.code, result.out, result.err) == (1, b"", f"{other}: would change\n")
    other.write_bytes(STATUS.read_bytes()[:-1])
    assert run("pretty", "--check", other).code == 1


@pytest.mark.parametrize("end", ["\r", "\r\n", "\n", "~", "~\r\n"])
def test_pretty_begins_a_line_that_every_terminal_knows(run: Any, end: str, tmp_path: Path) -> None:
    path = tmp_path / "one.edi"
    path.write_bytes(GOOD.replace("~", end).encode())
    shown = run("pretty", path).out
    assert shown.count(b"\n") == GOOD.count("~")
    path.write_bytes(shown)
    assert run("pretty", path).out == shown


@pytest.mark.parametrize(
    ("wanted", "said"),
    [
        ("*", "3 to 5"),
        ("*:~^?!", "3 to 5"),
        ("A:~", "cannot be the element"),
        ("**~", "twice"),
        ("*: ", "cannot be the segment"),
    ],
)
def test_delimiters_that_cannot_be_are_wrong_use(run: Any, wanted: str, said: str) -> None:
    result = run("pretty", f"--delimiters={wanted}", STATUS)
    assert result.code == 2
    assert said in result.err


def test_a_delimiter_that_a_text_holds_is_refused_in_x12_with_its_place(run: Any) -> None:
    result = run("pretty", "--delimiters=-:~", STATUS)
    assert result.code == 3
    assert "message 1" in result.err
    assert "take another delimiter" in result.err


def test_the_statistics_of_a_file_for_a_program(run: Any) -> None:
    found = json.loads(run("stats", "--json", DAY, IFTSTA).out)
    day, status = found["files"]
    assert day["bytes"] == DAY.stat().st_size
    assert [one["control"] for one in day["interchanges"]] == [f"00000700{number}" for number in (1, 2, 3, 4)]
    third = day["interchanges"][2]
    assert third["sender"] == {"qualifier": "02", "id": "EXLA"}
    assert third["delimiters"] == {
        "segment": "'", "element": "*", "component": ":", "repetition": None, "release": None, "decimal": None,
    }  # fmt: skip
    assert [(group["functional"], group["types"]) for group in third["groups"]] == [
        ("GF", {"990": 1}),
        ("QM", {"214": 1}),
        ("IM", {"210": 1}),
    ]
    assert status["interchanges"][0]["delimiters"]["release"] == "?"
    assert found["totals"]["interchanges"] == 4 + status["totals"]["interchanges"]


def broken(tmp_path: Path) -> Path:
    text = (
        STATUS.read_bytes()
        .replace(b"GE*1", b"GE*2")
        .replace(b"SE*32", b"SE*33")
        .replace(b"20260312*0815", b"20260231*0815")
    )
    path = tmp_path / "broken.edi"
    path.write_bytes(text.replace(b"N1*SH*Northwind Foods", b"N1*SH*" + b"Dana Example " * 8))
    return path


def test_every_problem_has_its_code_its_severity_and_its_place(run: Any, tmp_path: Path) -> None:
    path = broken(tmp_path)
    result = run("stats", "--json", path)
    [one] = json.loads(result.out)["files"]
    assert result.code == 1
    assert one["problem_counts"]["set-count-wrong"] == 1
    [wrong] = [problem for problem in one["problems"] if problem["code"] == "set-count-wrong"]
    assert wrong["severity"] == "error"
    assert wrong["position"]["tag"] == "SE"
    assert wrong["position"]["offset"] >= path.read_bytes().index(b"SE*33")
    assert "date-invalid" not in one["problem_counts"]


def test_elements_are_checked_on_demand_and_names_stay_hidden(run: Any, tmp_path: Path) -> None:
    path = broken(tmp_path)
    result = run("stats", "--json", "--checks", path)
    [one] = json.loads(result.out)["files"]
    assert one["problem_counts"]["date-invalid"] == 1
    assert one["problem_counts"]["element-too-long"] == 1
    assert b"Dana" not in result.out
    assert b"[hidden]" in result.out
    assert b"Dana" in run("stats", "--json", "--checks", "--reveal", path).out
    assert b"Dana" not in run("stats", "--checks", path).out


def test_the_statistics_of_a_file_for_people(run: Any) -> None:
    result = run("stats", DAY)
    text = result.out.decode()
    assert result.code == 0
    assert text.startswith(f"{DAY}: 4 interchanges, 7 groups, 7 sets, ")
    assert "EXLA (02) to NORTHWIND (ZZ), 2026-03-10 11:22" in text
    assert "Group 2: QM, control 70032, 004010: 214 1" in text
    assert "no problem found" in text


def test_what_is_listed_is_bounded_and_the_rest_is_counted() -> None:
    from canonical.formats import edi
    from canonical.formats.edi.stats import Statistics

    data = (SAMPLES / "x12" / "990.edi").read_bytes().replace(b"SE*", b"SE*9") * 50
    counted = Statistics(most_listed=10, most_problems=7).add_all(edi.read(data, whole=True)).as_dict()
    assert len(counted["interchanges"]) == 10
    assert counted["interchanges_not_listed"] == 40
    assert len(counted["problems"]) == 7
    assert counted["problem_counts"]["set-count-wrong"] == 50
    assert counted["problems_not_listed"] == sum(counted["problem_counts"].values()) - 7
    assert counted["totals"]["sets"] == 50


AT = "2026-03-20T10:00:00Z"


def test_an_interchange_is_answered_with_what_was_found_and_no_name_is_told(run: Any, tmp_path: Path) -> None:
    path = broken(tmp_path)
    result = run("ack", "--always", "--lines", "--at", AT, path)
    lines = result.out.decode().splitlines()
    assert result.code == 1
    assert lines[1] == "TA1*214000077*260316*1405*A*000~"
    assert "AK2*214*0001~" in lines
    assert "AK4*5*373*8*20260231~" in lines
    assert any(line.startswith("AK5*R*") for line in lines)
    assert "214 0001: rejected" in result.err
    assert "[20260231]" in result.err
    assert "Dana" not in result.err


def test_a_sound_interchange_that_asks_for_an_answer_is_accepted(run: Any, tmp_path: Path) -> None:
    path = tmp_path / "in.edi"
    path.write_bytes(STATUS.read_bytes())
    result = run("ack", "--kind", "997", "--at", AT, "--number", "41", path)
    assert result.code == 0
    assert b"*000000041*0*T*>~GS*FA*NORTHWIND*EXLA*20260320*1000*41*X*004010~" in result.out
    assert b"AK9*A*1*1*1~" in result.out
    assert result.err.endswith("1 answer\n")


def test_answers_are_held_against_what_was_sent(run: Any, tmp_path: Path) -> None:
    sent, answer = broken(tmp_path), tmp_path / "answer.edi"
    answer.write_bytes(run("ack", "--always", "--at", AT, sent).out)
    result = run("ack", "--match", sent, SAMPLES / "x12" / "990.edi", answer)
    assert result.code == 1
    assert "214 0001 of group 214000077: rejected" in result.out.decode()
    assert "990 0001 of group 990000001: waiting" in result.out.decode()
    assert b"Dana" not in result.out
    assert result.err == "2 sets: 1 rejected, 1 waiting\n"
    states = [json.loads(line) for line in run("ack", "--match", "--json", sent, answer).out.splitlines()]
    assert [(one["type"], one["control"], one["state"]) for one in states] == [("214", "0001", "rejected")]


def test_what_waits_too_long_is_overdue(run: Any, tmp_path: Path) -> None:
    sent, answer = tmp_path / "sent.edi", tmp_path / "answer.edi"
    sent.write_bytes(STATUS.read_bytes())
    answer.write_bytes(IFTSTA.read_bytes())
    assert b"waiting" in run("ack", "--match", sent, answer).out
    result = run("ack", "--match", "--within", "24", "--at", "2099-01-01T00:00:00Z", sent, answer)
    assert (result.code, b"overdue" in result.out) == (1, True)


def test_an_edifact_interchange_is_answered_too(run: Any) -> None:
    result = run("ack", "--always", "--lines", "--at", AT, IFTSTA)
    assert result.code == 0
    assert result.out.splitlines()[1].startswith(b"UNH+1+CONTRL:D:3:UN")


@pytest.mark.parametrize("arguments", [("--match",), ("--json",), ("--number", "0"), ("--within", "3")])
def test_options_that_do_not_go_together_are_wrong_use(run: Any, arguments: tuple[str, ...]) -> None:
    assert run("ack", *arguments, STATUS).code == 2


COMMANDS = [("ack",), ("stats",), ("pretty",), ("join",), ("join", "--into-one"), ("split", "--out", "{tmp}")]


@pytest.mark.parametrize("command", COMMANDS, ids=" ".join)
@pytest.mark.parametrize(
    ("data", "said"),
    [
        pytest.param(b"", "empty", id="an empty file"),
        pytest.param(b"\x00\x01\x02\xff" * 100, "binary", id="bytes that are no text"),
        pytest.param(b"%PDF-1.7\n%\xe2\xe3\n", "PDF", id="a PDF"),
        pytest.param(b"EDI_DC40  " + b" " * 600, "IDoc", id="an IDoc"),
    ],
)
def test_a_file_of_another_kind_is_refused_in_one_line(
    run: Any, tmp_path: Path, command: tuple[str, ...], data: bytes, said: str
) -> None:
    path = tmp_path / "in.edi"
    path.write_bytes(data)
    result = run(*(word.format(tmp=tmp_path / "out") for word in command), "--quiet", path)
    assert result.code == 3
    assert said.lower() in result.err.lower()
    assert "Traceback" not in result.err
    assert "defect" not in result.err


@pytest.mark.parametrize("command", COMMANDS, ids=" ".join)
def test_missing_files_and_folders_are_said(run: Any, tmp_path: Path, command: tuple[str, ...]) -> None:
    result = run(*(word.format(tmp=tmp_path / "out") for word in command), tmp_path / "none.edi", tmp_path)
    assert result.code == 3
    assert result.err.count("cannot be read") == 2


def test_a_header_that_cannot_be_read_is_counted_as_unreadable(run: Any, tmp_path: Path) -> None:
    path = tmp_path / "cut.edi"
    path.write_bytes(b"ISA*00*")
    result = run("stats", "--json", path)
    assert result.code == 3
    assert json.loads(result.out)["files"][0]["problem_counts"] == {"isa-unreadable": 1}


def test_what_a_transport_did_is_said_and_undone(run: Any, tmp_path: Path) -> None:
    import gzip

    path = tmp_path / "day.gz"
    path.write_bytes(gzip.compress(DAY.read_bytes(), mtime=0))
    [one] = json.loads(run("stats", "--json", path).out)["files"]
    assert one["transport"] == {"compression": "gzip"}
    assert one["totals"]["sets"] == 7
    assert run("join", path).out == DAY.read_bytes()
    path.write_bytes(STATUS.read_bytes().decode().encode("cp037"))
    [one] = json.loads(run("stats", "--json", path).out)["files"]
    assert one["transport"] == {"encoding": "EBCDIC 037"}
    assert one["types"] == {"214": 1}


def test_standard_input_is_read(monkeypatch: pytest.MonkeyPatch, run: Any) -> None:
    class Piped:
        buffer = io.BytesIO(STATUS.read_bytes())

        @staticmethod
        def isatty() -> bool:
            return False

    monkeypatch.setattr(sys, "stdin", Piped)
    assert run("pretty").out == STATUS.read_bytes()


def test_a_mistyped_command_gets_a_suggestion(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as left:
        main(["edi", "splitt"])
    assert left.value.code == 2
    assert "did you mean 'split'" in capsys.readouterr().err


@pytest.mark.parametrize("name", ["split", "join", "pretty", "ack", "stats"])
def test_each_command_explains_itself(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as left:
        main(["edi", name, "--help"])
    assert left.value.code == 0
    assert f"usage: canonical edi {name}" in capsys.readouterr().out

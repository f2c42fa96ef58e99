"""``canonical explain`` as its user sees it: what it reads, what it prints, what it hides, and its exit codes."""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest

from canonical.cli.main import main

PROJECT = Path(__file__).resolve().parents[2]
SAMPLES = PROJECT / "samples"
ISA = "ISA*00*          *00*          *02*EXLA           *ZZ*NORTHWIND      *260314*1300*U*00401*000000101*0*P*:~"
GS = "GS*QM*EXLA*NORTHWIND*20260314*1300*101*X*004010~"
SET = "ST*214*{0}~B10*PRO123*LD-778201*EXLA~LX*1~AT7*X3*NS***{1}*0815*PT~MS1*Reno*NV*US~SE*6*{0}~"


def interchange(*dates: str) -> bytes:
    sets = "".join(SET.format(f"{number:04d}", date) for number, date in enumerate(dates, 1))
    return f"{ISA}{GS}{sets}GE*{len(dates)}*101~IEA*1*000000101~".encode()


@pytest.fixture
def run(tmp_path: Path, capfdbinary: pytest.CaptureFixture[bytes]) -> Any:
    def call(data: bytes, *options: str, name: str = "in.edi") -> tuple[int, str, str]:
        path = tmp_path / name
        path.write_bytes(data)
        code = main(["explain", str(path), *options])
        out, err = capfdbinary.readouterr()
        return code, out.decode(), err.decode()

    return call


def test_a_sound_file_is_shown_and_the_summary_says_so(run: Any) -> None:
    code, out, err = run(interchange("20260312"))
    assert code == 0
    assert "Interchange 1: X12 00401" in out
    assert "EXLA (02) to NORTHWIND (ZZ), 2026-03-14 13:00" in out
    assert "Set 1: 214" in out
    [line] = [line for line in out.splitlines() if "AT7-05" in line]
    assert "20260312" in line
    assert "2026-03-12" in line
    assert err == "1 message, no problem found\n"
    assert "\x1b" not in out


def test_a_problem_stands_under_the_element_that_it_is_about(run: Any) -> None:
    code, out, err = run(interchange("20260231"))
    lines = out.splitlines()
    [at] = [number for number, line in enumerate(lines) if "AT7-05" in line and "20260231" in line]
    assert "^ error date-invalid at byte" in lines[at + 1]
    assert code == 1
    assert "1 error" in err


def test_elements_are_not_checked_if_that_is_asked_for(run: Any) -> None:
    code, out, _ = run(interchange("20260231"), "--no-check")
    assert code == 0
    assert "^" not in out


def test_only_what_is_wrong_is_shown_with_the_loops_around_it(run: Any) -> None:
    code, out, _ = run(interchange("20260312", "20260231", "20260313"), "--problems")
    assert code == 1
    assert [line.strip().split()[0:2] for line in out.splitlines() if "Set" in line] == [["Set", "2:"]]
    assert "LX 1" in out
    assert "AT7-05" in out
    assert "B10" not in out
    assert "MS1" not in out


@pytest.mark.parametrize(("options", "shown"), [(("--set", "2"), [2]), (("--set", "1", "--set", "3"), [1, 3])])
def test_messages_are_chosen_by_number(run: Any, options: tuple[str, ...], shown: list[int]) -> None:
    _, out, _ = run(interchange("20260312", "20260313", "20260314"), *options)
    assert [int(line.split()[1].rstrip(":")) for line in out.splitlines() if line.strip().startswith("Set ")] == shown
    assert "Interchange 1" in out
    assert "IEA-01" in out


def test_messages_are_chosen_by_type_and_envelopes_of_others_are_left_out(run: Any) -> None:
    data = interchange("20260312") + (SAMPLES / "edifact" / "iftsta-d01b.edi").read_bytes()
    _, out, _ = run(data, "--only", "iftsta", "--no-check")
    assert "EDIFACT" in out
    assert "X12" not in out


def test_one_json_object_a_line_with_positions_to_the_byte(run: Any) -> None:
    data = interchange("20260231")
    code, out, _ = run(data, "--json")
    found = [json.loads(line) for line in out.splitlines()]
    assert code == 1
    assert [one["kind"] for one in found] == ["interchange", "group", "message", "group-end", "interchange-end"]
    [message] = [one for one in found if one["kind"] == "message"]
    [status] = [one for one in message["segments"] if one["tag"] == "AT7"]
    assert (status["loop"], status["depth"], status["opens"]["name"]) == ("LX/AT7", 2, "AT7")
    [day] = [one for one in status["elements"] if one["place"] == "AT7-05"]
    assert day["value"] == "20260231"
    assert day["position"]["offset"] == data.index(b"20260231")
    [problem] = day["problems"]
    assert problem["rule"] == "date-invalid"
    assert problem["position"]["offset"] == data.index(b"20260231")


def test_values_of_composites_and_repetitions_have_their_own_places(run: Any) -> None:
    data = b"UNA:+.?*'UNB+UNOC:4+A+B+20260301:0600+1'UNH+1+IFTSTA:D:01B:UN'BGM+77+10?:5+9'COM+x?+1:TE*y:EM'UNT+4+1'UNZ+1+1'"
    _, out, _ = run(data, "--json", "--no-check")
    message = next(json.loads(line) for line in out.splitlines() if '"message"' in line[:20])
    numbers = {one["place"]: one for segment in message["segments"] for one in segment["elements"]}
    assert numbers["BGM-02"]["value"] == "10:5"
    first, second = numbers["COM-01"]["repetitions"]
    assert [part["value"] for part in first["components"]] == ["x+1", "TE"]
    assert second["components"][0]["position"]["offset"] == data.index(b"y:EM")


class _Page(HTMLParser):
    """Tags that are open, names of places, and links to them."""

    VOID = frozenset({"meta", "br"})

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.seen: set[str] = set()
        self.ids: list[str] = []
        self.links: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.seen.add(tag)
        self.ids += [value for name, value in attrs if name == "id" and value]
        self.links += [value for name, value in attrs if name in ("href", "src") and value]
        assert not [name for name, _ in attrs if name.startswith("on")]
        if tag not in self.VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


def test_a_page_is_whole_and_leads_from_its_summary_to_each_problem(run: Any) -> None:
    code, out, _ = run(interchange("20260231", "20260312", "20261399"), "--html")
    page = _Page()
    page.feed(out)
    assert code == 1
    assert page.open == []
    assert page.links == [f"#{name}" for name in page.ids]
    assert len(page.ids) == 2
    assert out.index("date-invalid") < out.index("<main>")
    assert not page.seen & {"script", "link", "img", "iframe", "object"}


def test_a_page_escapes_whatever_a_file_holds(run: Any) -> None:
    evil = (
        interchange("20260312").replace(b"PRO123", b"<script>alert('x')</script>&amp;\"").replace(b"EXLA~LX", b"<b>~LX")
    )
    _, out, _ = run(evil, "--html", name="<img src=x>.edi")
    page = _Page()
    page.feed(out)
    assert not page.seen & {"script", "img"}
    assert "&lt;script&gt;alert(&#x27;x&#x27;)" in out


def test_control_characters_of_a_file_never_reach_the_terminal(run: Any) -> None:
    _, out, _ = run(interchange("20260312").replace(b"PRO123", b"\x1b[31mred\x07\x9b"), "--no-check")
    assert "\x1b" not in out
    assert "\x9b" not in out
    assert "\\x1b[31mred\\x07" in out


def test_names_and_numbers_are_hidden_on_demand(run: Any) -> None:
    body = interchange("20260312").replace(
        b"LX*1~", b"N1*SH*Dana Foods*93*X~N3*1 Secret Street~G61*IC*Dana Example*TE*775-555-0117~NTE*GEN*ask Dana~LX*1~"
    )
    for form in ("--json", "--html", "--quiet"):
        _, out, _ = run(body, form, "--redact")
        assert "[hidden]" in out
        for secret in ("Dana", "Secret", "0117"):
            assert secret not in out
    assert "Dana Foods" in run(body)[1]


def test_an_idoc_is_shown_in_both_forms_alike(run: Any) -> None:
    flat = run((SAMPLES / "sap" / "orders05.idoc").read_bytes())[1]
    xml = run((SAMPLES / "sap" / "orders05.xml").read_bytes())[1]
    assert "E1EDKA1 1  partner of the header: sold to" in flat
    assert [line for line in flat.splitlines() if "E1EDKA1" in line] == [
        line for line in xml.splitlines() if "E1EDKA1" in line
    ]


def test_the_names_of_an_idoc_are_hidden_on_demand(run: Any) -> None:
    code, out, _ = run((SAMPLES / "sap" / "orders05.idoc").read_bytes(), "--redact")
    assert code == 0
    for secret in ("Dana Example", "555", "Civic Center", "dock 4"):
        assert secret not in out


@pytest.mark.parametrize(
    ("data", "said"),
    [
        pytest.param(b"", "empty", id="an empty file"),
        pytest.param(b"\x00\x01\x02\xff" * 100, "binary", id="bytes that are no text"),
        pytest.param(b"%PDF-1.7\n%\xe2\xe3\n", "PDF", id="a PDF"),
        pytest.param(b'{"type": "x"}', "JSON", id="JSON"),
        pytest.param(b"Dear all,\nplease find attached\n", "unknown", id="a letter"),
    ],
)
@pytest.mark.parametrize("form", ["--json", "--html", "--color=never"])
def test_a_file_that_is_none_is_refused_in_one_line(run: Any, data: bytes, said: str, form: str) -> None:
    code, out, err = run(data, form)
    assert code == 3
    assert out == ""
    assert err.count("\n") == 1
    assert said.lower() in err.lower()


def test_a_header_that_cannot_be_read_is_shown_and_counts_as_unreadable(run: Any) -> None:
    code, out, err = run(b"ISA*00*")
    assert code == 3
    assert "^ error isa-unreadable" in out
    assert "| ISA*00*" in out
    assert err == "0 messages, 1 error, 0 warnings\n"


def test_missing_files_and_folders_are_said_and_the_others_are_shown(
    tmp_path: Path, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    good = tmp_path / "good.edi"
    good.write_bytes(interchange("20260312"))
    assert main(["explain", str(tmp_path / "none.edi"), str(tmp_path), str(good)]) == 3
    out, err = capfdbinary.readouterr()
    assert b"Set 1" in out
    assert b"none.edi: cannot be read: No such file" in err
    assert err.count(b"cannot be read") == 2


def test_standard_input_is_read(monkeypatch: pytest.MonkeyPatch, capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    class Piped:
        buffer = io.BytesIO(interchange("20260312"))

        @staticmethod
        def isatty() -> bool:
            return False

    monkeypatch.setattr(sys, "stdin", Piped)
    assert main(["explain", "-"]) == 0
    assert b"Set 1" in capfdbinary.readouterr().out


@pytest.mark.parametrize(
    ("choice", "variables", "colours"), [("always", {"NO_COLOR": "1"}, True), ("never", {}, False), ("auto", {}, False)]
)
def test_colours_are_given_where_they_are_wanted(
    run: Any, monkeypatch: pytest.MonkeyPatch, choice: str, variables: dict[str, str], colours: bool
) -> None:
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    assert ("\x1b[" in run(interchange("20260312"), "--color", choice)[1]) == colours


@pytest.mark.parametrize(
    ("arguments", "expected", "said"),
    [
        (["--set", "9"], 0, "nothing to show: 1 message read, none is as asked for\n"),
        (["--only", "999", "--json"], 0, "nothing to show: 1 message read, none is as asked for\n"),
        (["--problems"], 0, "1 message, no problem found in the whole file\n"),
        (["--set", "0"], 2, "canonical explain: --set counts from 1\n"),
    ],
)
def test_it_says_so_where_there_is_nothing_to_show(run: Any, arguments: list[str], expected: int, said: str) -> None:
    assert run(interchange("20260312"), *arguments) == (expected, "", said)


def test_a_line_of_json_is_one_line_to_every_reader(run: Any) -> None:
    named = interchange("20260312").replace(b"LX*1~", "N1*SH*A\u2028B\u2029C\x85D~LX*1~".encode())
    lines = run(named, "--json")[1].splitlines()
    values = [one["value"] for line in lines for two in json.loads(line).get("segments", ()) for one in two["elements"]]
    assert "A\u2028B\u2029C\x85D" in values


def in_shell(code: str, path: Path) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        ["bash", "-c", code.format(run=f"{sys.executable} -m canonical", path=path)],
        capture_output=True,
        cwd=PROJECT,
        env={**os.environ, "PYTHONPATH": str(PROJECT)},
        check=False,
    )


@pytest.mark.parametrize("command", ["explain", "map"])
def test_a_reader_that_goes_away_ends_it_silently(tmp_path: Path, command: str) -> None:
    path = tmp_path / "long.edi"
    path.write_bytes(interchange("20260312") * 300)
    done = in_shell("{run} " + command + " {path} | head -1; exit ${{PIPESTATUS[0]}}", path)
    assert done.returncode == 141
    assert (b"Broken pipe" not in done.stderr) if command == "map" else not done.stderr  # the file is found wrong


@pytest.mark.parametrize(
    ("code", "expected", "said"),
    [
        ("{run} explain <&-", 3, b"empty file"),
        ("{run} explain {path} >&-", 0, b"1 message, no problem found"),
        ("{run} map {path} >/dev/full", 3, b"canonical map: the system refused"),
        ("{run} map {path} 2>&- | wc -l", 0, b""),
    ],
)
def test_streams_may_be_closed_or_full(tmp_path: Path, code: str, expected: int, said: bytes) -> None:
    path = tmp_path / "one.edi"
    path.write_bytes(interchange("20260312"))
    done = in_shell(code, path)
    assert done.returncode == expected
    assert said in done.stderr


def test_memory_does_not_grow_with_the_file(tmp_path: Path) -> None:
    import tracemalloc

    path = tmp_path / "long.edi"
    peaks = []
    for times in (4, 40):
        path.write_bytes(interchange(*["20260312"] * 20) * times)
        with open(os.devnull, "w", encoding="utf-8") as nowhere:
            sys.stdout, kept = nowhere, sys.stdout
            tracemalloc.start()
            try:
                main(["explain", "--quiet", "--no-check", str(path)])
                peaks.append(tracemalloc.get_traced_memory()[1])
            finally:
                tracemalloc.stop()
                sys.stdout = kept
    assert peaks[1] < peaks[0] * 1.5 + 1_000_000

"""``canonical map`` as its user sees it: events on standard output, findings on standard error, exit codes, dead letters."""

from __future__ import annotations

import io
import json
import sys
from typing import TYPE_CHECKING, Any

import pytest

from canonical.cli.main import main
from canonical.cli.validate import problems_of

if TYPE_CHECKING:
    from pathlib import Path

RECORDED = "2026-04-01T00:00:00Z"
ISA = "ISA*00*          *00*          *02*EXLA           *ZZ*NORTHWIND      *260314*1300*U*00401*{control:09d}*0*P*:~\n"
HEAD = ISA.format(control=101) + "GS*QM*EXLA*NORTHWIND*20260314*1300*101*X*004010~\n"
TAIL = "GE*{sets}*101~\nIEA*1*000000101~\n"
STATUS = "AT7*X3*NS***20260312*0815*PT~\nMS1*Reno*NV*US~\n"


def one_set(body: str = STATUS, control: str = "0001", count: int | None = None) -> str:
    """A 214 with one LX loop; the count is right unless it is given."""
    inner = f"B10*PRO123*LD-778201*EXLA~\nLX*1~\n{body}"
    segments = inner.count("~") + 2 if count is None else count
    return f"ST*214*{control}~\n{inner}SE*{segments}*{control}~\n"


def interchange(*sets: str) -> bytes:
    return (HEAD + "".join(sets) + TAIL.format(sets=len(sets))).encode()


class Result:
    """What one run of the command printed, and how it ended."""

    def __init__(self, code: int, out: str, err: str) -> None:
        self.code, self.err = code, err
        self.events: list[dict[str, Any]] = [json.loads(line) for line in out.splitlines()]


@pytest.fixture
def run(tmp_path: Path, capfdbinary: pytest.CaptureFixture[bytes]) -> Any:
    """Runs ``canonical map`` over the given bytes; ``letters`` is the dead-letter file."""

    def call(data: bytes, *options: str, name: str = "in.edi") -> Result:
        path = tmp_path / name
        path.write_bytes(data)
        code = main(["map", str(path), "--recorded", RECORDED, *options])
        out, err = capfdbinary.readouterr()
        return Result(code, out.decode(), err.decode())

    call.letters = tmp_path / "dead.ndjson"  # type: ignore[attr-defined]
    return call


def test_a_good_file_gives_events_and_a_summary(run: Any) -> None:
    result = run(interchange(one_set(), one_set(control="0002")))
    assert result.code == 0
    assert [event["type"] for event in result.events] == ["canonical-logistics.milestone.reported.v1"] * 2
    assert result.err == "2 messages, 2 events\n"


BROKEN = [
    pytest.param(one_set("AT7*X3*NS***20260230*0815*PT~\n"), "date-impossible", "AT7-05", id="impossible date"),
    pytest.param(one_set("AT7*QQ*NS***20260312*0815*PT~\n"), "unknown-code", "AT7-01", id="unknown code"),
    pytest.param(one_set(count=9), "set-count-wrong", "SE-01", id="wrong count"),
    pytest.param(one_set("AT7*X3*NS~\n"), "required-missing", "AT7", id="no date"),
    pytest.param(one_set("AT7*X3*NS***20260312*2561*PT~\n"), "time-impossible", "AT7-06", id="impossible time"),
    pytest.param(one_set("AT7***AB*NA*20260312*0815*PT~\n"), "nothing-mapped", "", id="only an appointment"),
    pytest.param("ST*837*0001~\nBHT*1~\nSE*3*0001~\n", "no-mapping", "", id="a set that nobody maps"),
]


@pytest.mark.parametrize(("bad", "rule", "place"), BROKEN)
def test_a_broken_message_is_located_and_kept_and_loses_nothing_else(run: Any, bad: str, rule: str, place: str) -> None:
    result = run(interchange(one_set(), bad, one_set(control="0003")), "--dead-letter", str(run.letters))
    assert result.code == 1
    assert len(result.events) == 2
    assert rule in result.err
    assert place in result.err
    [letter] = [json.loads(line) for line in run.letters.read_text("utf-8").splitlines()]
    assert letter["problems"][0]["rule"] == rule
    assert letter["text"].rstrip("~\n") == bad.rstrip("~\n")
    assert letter["position"]["message"] == 2
    assert letter["position"]["offset"] == len(HEAD) + len(one_set())


def test_a_good_event_beside_a_bad_one_comes_through_and_the_dead_letter_says_so(run: Any) -> None:
    both = one_set(STATUS + "AT7*X1*NS***20261399*0815*PT~\n")
    result = run(interchange(both), "--dead-letter", str(run.letters))
    assert result.code == 1
    assert [event["data"]["code"] for event in result.events] == ["ARRIVED_AT_PICKUP"]
    assert json.loads(run.letters.read_text("utf-8"))["emitted"] == 1


def test_a_truncated_file_keeps_its_whole_sets(run: Any) -> None:
    data = interchange(one_set(), one_set(control="0002"))
    result = run(data[: len(data) - 90])
    assert result.code == 1
    assert len(result.events) == 1
    assert "truncated" in result.err


@pytest.mark.parametrize(
    ("data", "said", "code"),
    [
        pytest.param(b"", "empty", 3, id="an empty file"),
        pytest.param(b"\x00\x01\x02\xff" * 100, "binary", 3, id="bytes that are no text"),
        pytest.param(b"%PDF-1.7\n%\xe2\xe3\n", "PDF", 3, id="a PDF"),
        pytest.param(
            b"UNB+UNOA:1+A+B+260314:1300+1'UNH+1+IFTSTA:D:01B:UN'BGM+23+S1'UNT+3+1'UNZ+1+1'",
            "no mapping reads edifact IFTSTA",
            1,
            id="EDIFACT",
        ),
        pytest.param(b'{"type": "x"}', "JSON", 3, id="JSON"),
        pytest.param(b"order;date\n1;2\n", "", 3, id="something else"),
    ],
)
def test_a_file_of_another_kind_is_named(run: Any, data: bytes, said: str, code: int) -> None:
    result = run(data)
    assert result.code == code
    assert said.lower() in result.err.lower()
    assert "Traceback" not in result.err


def test_an_unknown_segment_is_reported_and_harms_nothing(run: Any) -> None:
    result = run(interchange(one_set("ZZZ*1~\n" + STATUS)), "--report")
    assert result.code == 0
    assert len(result.events) == 1
    assert "ZZZ" in result.err


def test_the_report_accounts_for_every_element(run: Any) -> None:
    result = run(interchange(one_set(STATUS + "Q7*A*1*2~\n")), "--report")
    assert "1 event" in result.err
    assert "elements:" in result.err
    assert "not mapped: segment 6 Q7-01 'A'" in result.err


def test_a_missing_file_is_said_and_the_others_are_read(
    tmp_path: Path, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    good = tmp_path / "good.edi"
    good.write_bytes(interchange(one_set()))
    assert main(["map", str(tmp_path / "none.edi"), str(good), "--quiet"]) == 3
    out, err = capfdbinary.readouterr()
    assert out.count(b"\n") == 1
    assert b"none.edi: cannot be read" in err


def test_standard_input_is_read(monkeypatch: pytest.MonkeyPatch, capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    class Piped:
        buffer = io.BytesIO(interchange(one_set()))

    monkeypatch.setattr(sys, "stdin", Piped)
    assert main(["map", "--recorded", RECORDED]) == 0
    assert capfdbinary.readouterr().out.count(b"\n") == 1


def test_a_profile_gives_the_zone_and_the_meaning_of_codes(run: Any, tmp_path: Path) -> None:
    profile = tmp_path / "exla.toml"
    profile.write_text(
        'name = "exla"\n[match]\nsenders = ["02:EXLA"]\n[context]\ntenant = "northwind"\nsource_system = "exla"\n'
        '[time]\nzone = "America/Chicago"\n[codes."x12-1650"]\nQQ = ["PICKED_UP", "actual"]\n'
        '[[patch]]\nmapping = "x12-214"\ntarget = "/stopSequence"\nsource = "LX-01"\n',
        "utf-8",
    )
    result = run(interchange(one_set("AT7*QQ*NS***20260312*0815*LT~\n")), "--profile", str(profile))
    [event] = result.events
    assert result.code == 0
    assert event["tenant"] == "northwind"
    assert event["data"]["code"] == "PICKED_UP"
    assert event["data"]["stopSequence"] == 1
    assert event["data"]["occursAt"] == {
        "instant": "2026-03-12T08:15:00-05:00",
        "precision": "minute",
        "timeZone": "America/Chicago",
        "zoneSource": "partner",
    }


def test_a_publisher_puts_its_own_namespace_before_the_types(run: Any, tmp_path: Path) -> None:
    profile = tmp_path / "own.toml"
    profile.write_text('[context]\nnamespace = "com.example"\n', "utf-8")
    result = run(interchange(one_set()), "--profile", str(profile))
    assert [event["type"] for event in result.events] == ["com.example.milestone.reported.v1"] * len(result.events)
    assert result.events
    assert [problems_of(event) for event in result.events] == [[]] * len(result.events)


def test_a_partner_decides_which_codes_make_an_event(run: Any, tmp_path: Path) -> None:
    """X12 990 D is declined by default; for this partner it cancels, and only E declines."""
    profile = tmp_path / "exla.toml"
    profile.write_text(
        '[[patch]]\nmapping = "x12-990"\nevent = "shipment.tender-rejected"\nwhen = ["B1-04=E"]\n', "utf-8"
    )
    answer = interchange("ST*990*0001~\nB1*EXLA*LD-778201*20260310*D~\nSE*3*0001~\n")
    assert run(answer).events[0]["data"]["sourceCode"] == {"scheme": "x12-558", "code": "D"}
    result = run(answer, "--profile", str(profile))
    assert (result.code, result.events) == (1, [])
    assert "nothing-mapped" in result.err


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('[[patch]]\nmapping = "x12-990"\nevent = "order.created"\nwhen = ["B1-04=E"]\n', "shipment.tender-rejected"),
        ('[[patch]]\nevent = "order.created"\n', "'mapping'"),
        ('[[patch]]\nmapping = "x12-850"\ntarget = "/orderId"\nremove = true\n', "which is no mapping"),
        ("[mach]\n", "did you mean 'match'"),
        ('[time]\nzone = "Chicago"\n', "America/Chicago"),
        ("name = 3\n", "must be a text"),
        ('[context]\nsource_system = " edi"\n', "context.source_system = ' edi' is no identifier"),
        ('[context]\nnamespace = "Com Example"\n', "'com.example'"),
        ('[context]\ntenant = ""\n', "context.tenant = '' is no identifier"),
        ("[match\n", "not valid TOML"),
        ('[[patch]]\nmapping = "x12-214"\n', "'target'"),
        ('[[patch]]\nmapping = "x12-214"\ntarget = "/nowhere"\nsource = "LX-01"\n', "/nowhere"),
        ('[[patch]]\nmapping = "x12-214"\ntarget = "/stopSequence"\nsource = "QQQ-01"\n', "QQQ"),
        ('[[patch]]\nmapping = "x12-214"\ntarget = "/classifier"\nsource = "LX-01"\ncodec = "number"\n', "/classifier"),
    ],
)
def test_a_bad_profile_says_which_key_and_what_would_be_right(run: Any, tmp_path: Path, text: str, said: str) -> None:
    profile = tmp_path / "bad.toml"
    profile.write_text(text, "utf-8")
    result = run(interchange(one_set()), "--profile", str(profile))
    assert result.code == 2
    assert said in result.err
    assert "defect" not in result.err


def test_output_does_not_depend_on_the_order_of_files_or_of_time(run: Any) -> None:
    data = interchange(one_set(), one_set(control="0002"))
    assert run(data).events == run(data).events


def test_an_unknown_code_in_an_optional_field_leaves_it_out_with_a_note(run: Any) -> None:
    """A unit that nobody knows costs the weight, not the milestone; half a quantity is never made."""
    result = run(interchange(one_set(STATUS + "AT8*G*Q*1200*7~\n")))
    assert result.code == 0
    assert result.events[0]["data"]["totals"] == {"packageCount": 7}
    assert "warning unknown-code" in result.err
    assert "AT8-02" in result.err
    assert "left out" in result.err


def test_a_damaged_sender_names_no_source_system(run: Any) -> None:
    """The events come through, valid, and somebody is told; the envelope is not made of a control character."""
    result = run(interchange(one_set()).replace(b"EXLA           *", b"EX\x00LA          *"))
    assert result.code == 0
    assert result.events[0]["sourcesystem"] == "x12-214"
    assert problems_of(result.events[0]) == []
    assert "warning sender-unusable" in result.err

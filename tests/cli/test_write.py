"""``canonical write`` as its user sees it: what is written reads back as the same event, and what cannot be said is said so."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from canonical._resources import resource
from canonical.cli.main import main

if TYPE_CHECKING:
    from pathlib import Path

RECORDED = "2026-04-01T00:00:00Z"
ROUND_TRIPS = [
    ("x12/204.edi", "x12:204"),
    ("x12/990.edi", "x12:990"),
    ("x12/214.edi", "x12:214"),
    ("x12/210.edi", "x12:210"),
    ("sap/orders05.idoc", "idoc:orders05"),
    ("sap/orders05.xml", "idoc-xml:orders05"),
]
PROFILE = """
name = "partner"
[context]
tenant = "northwind"
source_system = "edi"
namespace = "com.example"
[time]
zone = "America/Chicago"
message_zone = "America/Chicago"
[write]
sender = "ZZ:NORTHWIND"
receiver = "02:EXLA"
usage = "T"
first_control = 4711
[facts]
payment = "PP"
currency = "USD"
"""


def events_of(path: Path, capfd: pytest.CaptureFixture[bytes], *options: str) -> list[dict[str, Any]]:
    main(["map", str(path), "--recorded", RECORDED, "--quiet", *options])
    return [json.loads(line) for line in capfd.readouterr().out.splitlines()]


def sample(name: str, folder: Path) -> Path:
    area, _, file = name.partition("/")
    path = folder / file
    path.write_bytes(resource("samples").joinpath(area, file).read_bytes())
    return path


@pytest.mark.parametrize("profile", ["", PROFILE], ids=["default profile", "partner profile"])
@pytest.mark.parametrize(("name", "target"), ROUND_TRIPS)
def test_a_written_sample_reads_back_as_the_same_events(
    name: str, target: str, profile: str, tmp_path: Path, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    options = []
    if profile:
        (tmp_path / "p.toml").write_text(profile, "utf-8")
        options = ["--profile", str(tmp_path / "p.toml")]
    before = events_of(sample(name, tmp_path), capfdbinary, *options)
    (tmp_path / "events.ndjson").write_text("\n".join(map(json.dumps, before)), "utf-8")
    code = main(["write", "--to", target, "--recorded", RECORDED, *options, str(tmp_path / "events.ndjson")])
    written, said = capfdbinary.readouterr()
    assert (code, b"lost-in-writing" in said) == (0, False), said.decode()
    (tmp_path / "out.edi").write_bytes(written)
    after = events_of(tmp_path / "out.edi", capfdbinary, *options)
    assert len(before) > 0
    for one, other in zip(before, after, strict=True):
        for name_ in ("type", "subject", "time", "idempotencykey", "data"):
            assert one[name_] == other[name_]


def test_identifiers_and_control_numbers_come_from_the_profile(
    tmp_path: Path, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    (tmp_path / "p.toml").write_text(PROFILE, "utf-8")
    events = events_of(sample("x12/990.edi", tmp_path), capfdbinary)
    (tmp_path / "e.ndjson").write_text("\n".join(map(json.dumps, events)), "utf-8")
    main(["write", "--to", "x12:990", "--profile", str(tmp_path / "p.toml"), str(tmp_path / "e.ndjson")])
    text = capfdbinary.readouterr().out.decode()
    isa = text.split("~")[0].split("*")
    assert [isa[5], isa[6].strip(), isa[7], isa[8].strip(), isa[13], isa[15]] == [
        "ZZ", "NORTHWIND", "02", "EXLA", "000004711", "T",
    ]  # fmt: skip
    assert "ST*990*4711~" in text
    assert text.rstrip().endswith("IEA*1*000004711~")


def written(
    event: dict[str, Any], target: str, tmp_path: Path, capfdbinary: Any, *options: str
) -> tuple[int, str, str]:
    path = tmp_path / "e.ndjson"
    path.write_text(json.dumps(event), "utf-8")
    code = main(["write", "--to", target, "--recorded", RECORDED, *options, str(path)])
    out, err = capfdbinary.readouterr()
    return code, out.decode(), err.decode()


def milestone(tmp_path: Path, capfdbinary: Any) -> dict[str, Any]:
    return events_of(sample("x12/214.edi", tmp_path), capfdbinary)[0]


def test_what_the_message_cannot_say_is_reported_and_strict_makes_it_count(tmp_path: Path, capfdbinary: Any) -> None:
    event = milestone(tmp_path, capfdbinary)
    event["data"]["milestoneId"] = "M-1"
    code, out, err = written(event, "x12:214", tmp_path, capfdbinary)
    assert (code, "AT7" in out) == (0, True)
    assert "lost-in-writing at /milestoneId" in err
    assert written(event, "x12:214", tmp_path, capfdbinary, "--strict")[0] == 1


@pytest.mark.parametrize(
    ("change", "rule"),
    [
        pytest.param({"subjectRef": {"shipmentId": "S" * 40}}, "element-too-long", id="too long for its element"),
        pytest.param({"subjectRef": {"shipmentId": "A*B"}}, "*", id="a delimiter in the data"),
        pytest.param(
            {"code": "PICKED_UP", "sourceCode": {"scheme": "internal", "code": "7"}},
            "code-not-representable",
            id="no code for it",
        ),
        pytest.param({"classifier": "later"}, "classifier", id="not a valid event"),
        pytest.param({"occursAt": {"precision": "day", "zoneSource": "unknown"}}, "/occursAt", id="a rule is broken"),
    ],
)
def test_an_event_that_cannot_be_written_is_refused_with_its_field(
    change: dict[str, Any], rule: str, tmp_path: Path, capfdbinary: Any
) -> None:
    event = milestone(tmp_path, capfdbinary)
    event["data"].update(change)
    code, out, err = written(event, "x12:214", tmp_path, capfdbinary)
    assert (code, out) == (1, "")
    assert rule in err
    assert "defect" not in err


def test_events_of_other_types_are_passed_over_and_counted(tmp_path: Path, capfdbinary: Any) -> None:
    event = milestone(tmp_path, capfdbinary)
    code, out, err = written(event, "x12:990", tmp_path, capfdbinary)
    assert (code, out, err) == (0, "", "0 messages x12:990, 1 events of other types passed over\n")


@pytest.mark.parametrize("line", ['{"a": 1, "a": 2}', '{"type": 1e400}', "[1, 2]", "ISA*00*", "\xff"])
def test_a_line_that_is_no_event_is_located(line: str, tmp_path: Path, capfdbinary: Any) -> None:
    path = tmp_path / "bad.ndjson"
    path.write_bytes(line.encode("latin-1"))
    code = main(["write", "--to", "x12:214", str(path)])
    out, err = capfdbinary.readouterr()
    assert (code, out) == (1, b"")
    assert b"line 1" in err


def test_an_unknown_target_lists_what_can_be_written(tmp_path: Path, capfdbinary: Any) -> None:
    code = main(["write", "--to", "x12:850", str(tmp_path)])
    err = capfdbinary.readouterr().err
    assert code in (2, 3)
    assert b"x12:204" in err
    assert b"idoc-xml:orders05" in err

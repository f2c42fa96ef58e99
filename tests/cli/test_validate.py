"""The command ``canonical validate``: what it reads, what it prints, and its exit codes."""

from __future__ import annotations

import io
import json
import subprocess
import sys
from typing import TYPE_CHECKING, Any

import pytest

from canonical.cli.main import main
from canonical.cli.validate import checked, problems_of
from canonical.envelope import Draft
from tests.rules.catalog import EMITTER, changed, event, example, names

if TYPE_CHECKING:
    from pathlib import Path

MS = "milestone.reported"


def line(document: Any) -> bytes:
    return json.dumps(document).encode() + b"\n"


def run(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, list[str], str]:
    code = main(["validate", *arguments])
    printed = capsys.readouterr()
    return code, printed.out.splitlines(), printed.err


@pytest.fixture
def stdin(monkeypatch: pytest.MonkeyPatch) -> Any:
    def give(raw: bytes) -> None:
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(raw)))

    return give


def every_event() -> list[dict[str, Any]]:
    return [event(name) for name in names()]


@pytest.mark.parametrize(
    "text",
    [
        "".join(json.dumps(one) + "\n" for one in every_event()),
        json.dumps(every_event()),
        json.dumps(every_event(), indent=2),
        "\n".join(json.dumps(one, indent=2) for one in every_event()),
        "\ufeff" + json.dumps(every_event()[0]),
    ],
    ids=["ndjson", "array", "pretty array", "pretty documents", "one event"],
)
def test_valid_events_are_valid_in_every_layout(capsys: pytest.CaptureFixture[str], tmp_path: Path, text: str) -> None:
    file = tmp_path / "events.json"
    file.write_text(text, "utf-8")
    code, out, err = run(capsys, str(file))
    assert (code, out) == (0, [])
    assert "all valid" in err


def test_all_problems_of_all_events_are_listed_with_their_places(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    first = changed(
        event(MS), {"/subject": "SH-1", "/data/reportedBy": {"roles": ["carrier"]}, "/data/code": "X1", "/id": ""}
    )
    file = tmp_path / "e.ndjson"
    file.write_bytes(
        line(event(MS)) + line(first) + b'{"type": NaN}\n' + line(changed(event(MS), {"/data/isPartial": True}))
    )
    code, out, err = run(capsys, str(file), "--output", "json")
    found = [json.loads(one) for one in out]
    assert code == 1
    places = {(one["event"], one["line"], one["rule"], one.get("pointer")) for one in found}
    assert places >= {
        (2, 2, "subject-matches-payload", "/subject"),
        (2, 2, "party-identified", "/data/reportedBy"),
        (2, 2, "enum", "/data/code"),
        (2, 2, "minLength", "/id"),
        (2, 2, "content-hash-matches", "/contenthash"),
        (3, 3, "not-a-number", "/type"),
        (4, 4, "partial-needs-quantity", "/data"),
    }
    assert {one["severity"] for one in found if one["rule"] == "partial-needs-quantity"} == {"warning"}
    assert all(one["file"] == str(file) for one in found)
    assert "4 events" in err
    assert "3 of them" in err


def test_text_for_people_names_file_line_event_rule_place_value_and_hint(
    capsys: pytest.CaptureFixture[str], stdin: Any
) -> None:
    stdin(b"\n" + line(changed(event(MS), {"/subject": "SH-1"})))
    code, out, err = run(capsys, "-")
    assert code == 1
    place = "standard input:2: event 1: error subject-matches-payload at /subject"
    message = "the subject is 'SH-1', the data say 'SH-100482' [SH-1]"
    assert out == [f"{place}: {message} (derive the subject from the data, or let the emitter do it)"]
    assert err == "canonical validate: 1 event, 1 error in 1 of them\n"


@pytest.mark.parametrize(
    ("document", "rule", "pointer"),
    [
        ({"orderId": 1, "lines": []}, "not-an-event", "/type"),
        ({"type": 7}, "not-an-event", "/type"),
        ([1, 2], "not-an-event", ""),
        ("text", "not-an-event", ""),
        (None, "not-an-event", ""),
        (True, "not-an-event", ""),
        (1.5, "not-an-event", ""),
    ],
)
def test_json_that_is_no_event_has_one_clear_problem(document: Any, rule: str, pointer: str) -> None:
    [problem] = problems_of(document)
    assert (problem.rule, problem.pointer) == (rule, pointer)
    assert problem.hint


def test_events_of_a_publisher_with_its_own_namespace_are_checked_like_all_others() -> None:
    own = {**event(MS), "type": "com.example.milestone.reported.v1"}
    assert problems_of(own) == problems_of(event(MS)) == []
    broken = {**own, "subject": "other", "data": {**own["data"], "classifier": "imagined"}}
    assert {problem.pointer for problem in problems_of(broken)} >= {"/subject", "/data/classifier"}


@pytest.mark.parametrize(
    "kind",
    [
        "canonical-logistics.milestone.reportd.v1",
        "canonical-logistics.milestone.reported.v7",
        "com.example.milestone.reported.v7",
        "x",
    ],
)
def test_an_unknown_type_is_one_problem_among_those_of_the_envelope(kind: str) -> None:
    problems = problems_of({**event(MS), "type": kind})
    assert [one.pointer for one in problems if one.rule == "unknown-type"] == ["/type"]


@pytest.mark.parametrize("data", [None, 7, [], "x"])
def test_data_of_another_kind_are_a_problem_and_no_crash(data: Any) -> None:
    assert any(one.pointer == "/data" for one in problems_of({**event(MS), "data": data}))


def test_warnings_alone_leave_the_events_valid(capsys: pytest.CaptureFixture[str], stdin: Any) -> None:
    stdin(EMITTER.line(Draft(MS, changed(example(MS), {"/isPartial": True}))))
    code, out, err = run(capsys, "-")
    assert code == 0
    assert len(out) == 1
    assert "1 warning" in err


def test_nothing_to_check_is_said(capsys: pytest.CaptureFixture[str], stdin: Any) -> None:
    stdin(b"\n \n")
    assert run(capsys, "-") == (0, [], "canonical validate: 0 events, nothing to check\n")


def test_a_file_that_cannot_be_read_does_not_hide_the_others(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    file = tmp_path / "e.ndjson"
    file.write_bytes(b"{}\n")
    code, out, err = run(capsys, str(tmp_path / "missing"), str(tmp_path), str(file))
    assert code == 3
    assert len(out) == 1
    assert err.count("cannot read") == 2


def test_wrong_use_is_exit_code_two(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as leaving:
        main(["validate"])
    assert leaving.value.code == 2
    capsys.readouterr()


def test_an_edi_file_is_told_apart_without_a_problem_for_every_member(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    file = tmp_path / "order.edi"
    file.write_bytes(b"ISA*00*          *00*          *ZZ*A              *ZZ*B              ~GS*SM~")
    code, out, _ = run(capsys, str(file))
    assert code == 1
    assert len(out) == 1
    assert "is not JSON" in out[0]


def test_documents_are_checked_as_they_come() -> None:
    class Endless(io.RawIOBase):
        def readable(self) -> bool:
            return True

        def readinto(self, buffer: Any) -> int:
            piece = (line(event(MS)) * 50)[: len(buffer)]
            buffer[: len(piece)] = piece
            return len(piece)

    stream = checked(io.BufferedReader(Endless()))
    assert next(stream)[:2] == (1, 1)


def test_the_command_starts_without_pydantic() -> None:
    code = (
        "import sys, io; sys.stdin = io.TextIOWrapper(io.BytesIO(b'{}'))\n"
        "from canonical.cli.main import main; main(['validate', '-'])\n"
        "sys.exit(int('pydantic' in sys.modules))"
    )
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, check=False).returncode == 0


def ordered_and_released(tmp_path: Path) -> list[str]:
    """Two files, each valid on its own: an order, and a release of more than it."""

    def about(name: str, quantity: str) -> dict[str, Any]:
        lines = [
            {
                "lineNumber": "1",
                "item": {"sku": "NW-OATS-12"},
                "orderedQuantity": {"value": quantity, "unitCode": "XCT"},
            }
        ]
        return EMITTER.emit(Draft(name, changed(example(name), {"/orderId": "RET-00219", "/lines": lines})))

    told = [about("order.created", "12"), about("order.released", "13")]
    files = [tmp_path / "orders.ndjson", tmp_path / "releases.ndjson"]
    for file, one in zip(files, told, strict=True):
        file.write_bytes(line(event(MS)) + line(one))
    return [str(file) for file in files]


def test_events_of_several_files_are_held_against_each_other(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    orders, releases = ordered_and_released(tmp_path)
    assert run(capsys, orders, releases)[:2] == (0, [])
    code, out, err = run(capsys, "--together", releases, orders)
    place = "/data/lines/0/orderedQuantity"
    assert code == 1
    assert out == [
        (
            f"{releases}:2: event 2: error released-within-ordered at {place}: 13 XCT of line RET-00219, 1 are released, "
            f"12 are ordered (release what is still open, or change the order first); see {orders}:2: event 2"
        )
    ]
    assert "4 events, 1 error in 1 of them" in err
    code, out, _ = run(capsys, "--together", "--output", "json", orders, releases)
    found = json.loads(out[0])
    assert (found["file"], found["event"], found["pointer"]) == (releases, 2, place)
    assert [(one["file"], one["event"]) for one in found["others"]] == [(orders, 2)]


def test_a_complete_set_lacks_nothing(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    file = tmp_path / "events.ndjson"
    file.write_bytes(line(event("freight-charge.invoiced")))
    assert run(capsys, "--together", str(file))[:2] == (0, [])
    code, out, _ = run(capsys, "--together", "--complete", str(file))
    assert code == 1
    assert "invoice-subject-known" in out[0]
    assert run(capsys, "--complete", str(file))[0] == 2


def test_what_cannot_be_read_does_not_keep_the_rest_from_being_held_together(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    orders, releases = ordered_and_released(tmp_path)
    broken = tmp_path / "broken.ndjson"
    broken.write_bytes(b'{"type": \n' + line([1]) + line({"type": "com.example.a.b.v9", "data": {}}))
    code, out, _ = run(capsys, "--together", orders, str(broken), releases)
    assert code == 1
    assert sum("released-within-ordered" in one for one in out) == 1

"""What is recorded of one message says of every other what the writer says, or nothing."""

from __future__ import annotations

import random
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import pytest

from benchmarks.messages import x12_214
from canonical.mappers import writer
from canonical.mappers.stream import Stream
from canonical.mapping import recording, shapes
from canonical.mapping.run import Run
from canonical.mapping.segments import raw_segments
from canonical.mapping.shapes import Room, Shapes, flat
from canonical.mapping.symbols import Elements, Sealed, Segment, Symbol, UnrecordableError
from tests.mappers.test_cases import FOLDERS
from tests.mappers.test_damage import PARTNERS, SAMPLES, damaged
from tests.mappers.test_texts import agree, told

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence


NOW = datetime(2030, 1, 1, tzinfo=UTC)
RECORDED = "2030-01-01T00:00:00Z"
SET = (
    "ST*214*0001~B10*P1*SHP1*EXLA~L11*B1*BM~N1*SH*ACME*UL*5012345678900~N3*1 ROAD~N4*RENO*NV*89501*US~"
    "LX*1~AT7*AF*NS***20260311*0007*MT~MS1*ELKO*NV*US~MS2*EXLA*T1*TL~L11*1*QN~AT8*G*L*100*2~SE*13*0001~"
)


@pytest.fixture
def hasty(monkeypatch: pytest.MonkeyPatch) -> list[recording.Recording]:
    """Everything is recorded at once and believed at once; gives the recordings that have been made."""
    monkeypatch.setattr(shapes, "AGAIN", 1)
    monkeypatch.setattr(shapes, "_TRIALS", 0)
    monkeypatch.setattr(shapes, "_MISSES", 1 << 30)
    monkeypatch.setattr(shapes, "ROOM", 1 << 30)
    made: list[recording.Recording] = []
    record = recording.record

    def counted(*arguments: Any) -> Any:
        found = record(*arguments)
        made.append(found)
        return found

    monkeypatch.setattr(recording, "record", counted)
    return made


class Told:
    """A message that is a text."""

    def __init__(self, text: str) -> None:
        self.text, self.terminator = text, "~"

    @property
    def raw_items(self) -> list[Any]:
        return raw_segments(self.text, "~", "*", lambda: [one.split("*") for one in self.text.split("~")])


def by_writer(name: str, text: str) -> Any:
    return writer(name).write(Told(text).raw_items, Run((), {}), RECORDED)


@pytest.mark.parametrize("partner", PARTNERS)
def test_samples_and_cases_say_the_same_again_and_again(partner: str, hasty: list[Any]) -> None:
    files = [*SAMPLES, *(next(folder.glob("message.*")).read_bytes() for folder in FOLDERS)]
    for file in files:
        stream = Stream(PARTNERS[partner], clock=lambda: NOW)
        wanted = told(PARTNERS[partner], file, explaining=True)
        for _ in range(3):
            assert of(stream, file) == wanted
    assert len(hasty) > 20


def of(stream: Stream, file: bytes) -> list[Any]:
    return [(one.mapping, one.lines, one.problems, one.notes, one.position, one.text) for one in stream.outcomes(file)]


@pytest.mark.parametrize("partner", PARTNERS)
@pytest.mark.parametrize("files", [200, pytest.param(1_000, marks=pytest.mark.slow)])
def test_damaged_files_one_after_the_other(
    partner: str, files: int, hasty: list[Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(shapes, "_WAYS", 200)
    chance = random.Random(f"{partner} {files} shapes")
    stream = Stream(PARTNERS[partner], clock=lambda: NOW)
    for _ in range(files):
        file = damaged(chance)
        assert of(stream, file) == told(PARTNERS[partner], file, explaining=True), file
    assert len(hasty) > files / 40


@pytest.mark.parametrize("files", [300, pytest.param(5_000, marks=pytest.mark.slow)])
def test_elements_of_other_messages(files: int, hasty: list[Any]) -> None:
    """Sets of one outline whose elements are taken from each other, from all samples, and made up."""
    chance = random.Random(files)
    texts = [SET, *x12_214(40).decode().split("ST*214*")[1:4]]
    words = sorted({word for text in texts for word in text.replace("~", "*").split("*")})
    words += [
        "",
        "UL",
        "SI",
        "QN",
        "GM",
        "9" * 65,
        "x" * 141,
        "é",
        '"',
        "\\",
        " a",
        "{}",
        "{v1}",
        "'",
        "20261345",
        "2460",
    ]
    made, asked = Shapes(writer("x12-214"), Room()), 0
    for _ in range(files):
        segments = [one.split("*") for one in SET.rstrip("~").split("~")]
        for _ in range(chance.randint(0, 3)):
            one = chance.choice(segments[1:-1])
            one[chance.randrange(1, len(one))] = chance.choice(words)
        text = "".join("*".join(one) + "~" for one in segments)
        asked += same(
            lambda text=text: made.write(Told(text), Run((), {}), RECORDED),
            lambda text=text: by_writer("x12-214", text),
        )
    assert asked > files / 4
    assert len(hasty) > 3


def same(one: Callable[[], Any], other: Callable[[], Any]) -> bool:
    """Both give the same, or neither gives anything; whether they do."""
    found = []
    for call in (one, other):
        try:
            found.append(call())
        except Exception as error:  # noqa: BLE001 - the way of failing is compared
            found.append(type(error).__name__)
    assert found[0] == found[1]
    return not isinstance(found[0], str)


def test_a_known_outline_is_written_by_its_recording(hasty: list[Any], monkeypatch: pytest.MonkeyPatch) -> None:
    made = Shapes(writer("x12-214"), Room())
    wanted = by_writer("x12-214", SET.replace("SHP1", "SHP2"))
    made.write(Told(SET), Run((), {}), RECORDED)
    monkeypatch.setattr(Shapes, "_judge", None)
    assert made.write(Told(SET.replace("SHP1", "SHP2")), Run((), {}), RECORDED) == wanted
    assert "SHP2" in wanted[0][0][1]
    assert len(hasty) == 1


def test_few_are_recorded_and_only_what_keeps_coming() -> None:
    made = Shapes(writer("x12-214"), Room())
    for _ in range(shapes.AGAIN - 1):
        made.write(Told(SET), Run((), {}), RECORDED)
    assert [len(one.ways) for one in made._outlines.values()] == [0]
    made.write(Told(SET), Run((), {}), RECORDED)
    assert [len(one.ways) for one in made._outlines.values()] == [1]
    for count in range(2 * shapes._OUTLINES):
        made.write(Told(SET.replace("N3*1 ROAD~", "N3*1 ROAD~" + "L11*1*BM~" * count)), Run((), {}), RECORDED)
        assert len(made._outlines) <= shapes._OUTLINES
    for status in ("AF", "X1", "X6", "AG", "D1", "CD", "AI", "NS", "XX", ""):
        for kind in ("BM", "PO", "SI", "ZZ", "QN", ""):
            for _ in range(2 * shapes.AGAIN):
                changed = SET.replace("AT7*AF*NS", f"AT7*AF*{status}").replace("B1*BM", f"B1*{kind}")
                try:
                    made.write(Told(changed), Run((), {}), RECORDED)
                except Exception:  # noqa: BLE001 - unfit for the writer, which is not the question here
                    continue
    assert all(len(one.ways) <= shapes._WAYS for one in made._outlines.values())


def test_all_partners_of_a_stream_share_the_room(hasty: list[Any]) -> None:
    room = Room()
    room.left = 3
    made = [Shapes(writer("x12-214"), room) for _ in range(5)]
    for one in made * 2:
        assert one.write(Told(SET), Run((), {}), RECORDED) == by_writer("x12-214", SET)
    assert [len(outline.ways) for one in made for outline in one._outlines.values()] == [1, 1, 1, 0, 0]
    assert (room.left, len(hasty)) == (0, 3)
    for count in range(2 * shapes._OUTLINES):
        made[0].write(Told(SET.replace("N3*1 ROAD~", "N3*1 ROAD~" + "L11*1*BM~" * count)), Run((), {}), RECORDED)
        kept = sum(len(outline.ways) for one in made for outline in one._outlines.values())
        assert kept + room.left == 3


def test_a_recording_that_the_writer_contradicts_is_dropped(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shapes, "AGAIN", 1)
    monkeypatch.setattr(recording, "record", lambda *_: lambda *_: ([], False))
    made = Shapes(writer("x12-214"), Room())
    for _ in range(2):
        assert made.write(Told(SET), Run((), {}), RECORDED) == by_writer("x12-214", SET)
    assert [len(one.ways) for one in made._outlines.values()] == [0]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("A*1~B~", ["A", "1", "B"]),
        ("A*1~B", ["A", "1", "B"]),
        ("A*1~\nB~\n", ["A", "1", "B"]),
        ("A*1~\r\nB~", ["A", "1", "B"]),
        ("A*~B**~", ["A", "", "B", "", ""]),
        ("A*1~\nB~C~", None),
        ("A*1~ B~", None),
        ("A* 1~", None),
        ("A*1 ~", None),
        ("A*1 ~B~", None),
        ('A*"~', None),
        ("A*\\~", None),
        ("A*é~", None),
        ("A*\t~", None),
        ("A*" + "x" * shapes._LONGEST + "~", None),
    ],
)  # fmt: skip
def test_only_what_is_its_own_value_is_flat(text: str, wanted: list[str] | None) -> None:
    assert flat(text, "~") == wanted
    assert flat(text.replace("~", "|"), "|") == wanted
    assert flat(text.replace("~", "§"), "§") is None
    assert flat(text.replace("~", "~|"), "~|") is None


def refused(kind: type, allowed: Sequence[str]) -> list[str]:
    own = {"__class__", "__doc__", "__dict__", "__module__", "__weakref__", "__slots__", "__init__", "__new__", "__dir__",
           "__getattribute__", "__setattr__", "__delattr__", "__sizeof__", "__subclasshook__", "__init_subclass__"}  # fmt: skip
    return [name for name in dir(kind) if name not in own and name not in allowed and callable(getattr(kind, name))]


@pytest.mark.parametrize(
    ("kind", "allowed"),
    [
        (Symbol, ["__bool__", "__eq__", "__ne__", "__hash__", "__format__", "__str__"]),
        (Segment, ["split", "partition"]),
        (Elements, ["__getitem__", "__len__"]),
        (Sealed, []),
    ],
)
def test_nothing_is_done_with_a_stand_in_that_is_not_written_down(kind: type, allowed: list[str]) -> None:
    program = recording.Program()
    one = {
        Symbol: lambda: Symbol(program, "x", "a"),
        Segment: lambda: Segment(program, "A*1", 0),
        Elements: lambda: Elements(program, ["A", "1"], 0),
        Sealed: lambda: Sealed("x", 1),
    }[kind]()
    names = refused(kind, allowed)
    assert names
    for name in names:
        with pytest.raises(UnrecordableError):
            getattr(kind, name)(one)
    with pytest.raises(UnrecordableError):
        one < one  # type: ignore[operator]  # noqa: B015 - the comparison is what is tested


def test_a_text_that_was_put_together_is_not_looked_into() -> None:
    program = recording.Program()
    call = recording._called(program, "loads", str.upper)
    with pytest.raises(UnrecordableError):
        call(f"[{Symbol(program, 'f[1]', 'a')}]")
    assert call("a") == "A"


@pytest.mark.parametrize("profile", PARTNERS)
def test_a_file_that_is_long_enough_says_the_same(profile: str) -> None:
    agree(PARTNERS[profile], x12_214(150))

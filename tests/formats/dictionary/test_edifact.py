"""What the engine does with the ways of EDIFACT: composites, repetitions, release characters, its types and notes."""

from __future__ import annotations

from types import SimpleNamespace
from typing import TYPE_CHECKING, ClassVar

import pytest

from canonical.formats.dictionary import ElementUse, SegmentUse
from canonical.formats.dictionary.check import check
from canonical.formats.dictionary.marks import Marks
from canonical.formats.structure import parse_structure
from canonical.problems import Position

if TYPE_CHECKING:
    from canonical.formats.structure import Loop


def use(position: int, number: str, kind: str, low: int, high: int, must: str = "C", repeat: int = 1) -> ElementUse:
    return ElementUse(position, number, kind, low, high, must, repeat)


def composite(position: int, number: str, must: str, *inner: ElementUse, repeat: int = 1) -> ElementUse:
    return ElementUse(position, number, "C", 0, 0, must, repeat, inner)


class Tables:
    """A directory of four segments."""

    standard = "edifact"
    version = tables = "D.01B"
    SEGMENTS: ClassVar[dict[str, SegmentUse]] = {
        "UNH": SegmentUse(
            "UNH", "start", (use(1, "0062", "an", 1, 14, "M"), composite(2, "S009", "C")), complete=False
        ),
        "BGM": SegmentUse(
            "BGM",
            "start of the document",
            (
                composite(1, "C002", "C", use(1, "1001", "an", 1, 3), use(2, "1131", "an", 1, 17)),
                use(2, "1004", "an", 1, 35, "C", 2),
            ),
            ("R0102",),
        ),
        "DTM": SegmentUse(
            "DTM",
            "date",
            (
                composite(
                    1,
                    "C507",
                    "M",
                    use(1, "2005", "an", 1, 3, "M"),
                    use(2, "2380", "an", 1, 35),
                    use(3, "2379", "an", 1, 3),
                ),
            ),
        ),
        "QTY": SegmentUse(
            "QTY",
            "quantity",
            (
                composite(
                    1,
                    "C186",
                    "M",
                    use(1, "6063", "an", 1, 3, "M"),
                    use(2, "6060", "n", 1, 15, "M"),
                    use(3, "6411", "a", 1, 3),
                ),
            ),
        ),
        "UNT": SegmentUse("UNT", "end", (use(1, "0074", "n", 1, 10, "M"), use(2, "0062", "an", 1, 14, "M"))),
    }

    def segment(self, tag: str) -> SegmentUse | None:
        return self.SEGMENTS.get(tag)

    def element_name(self, number: str) -> str:
        return ""

    def meaning(self, number: str, code: str) -> str:
        return ""

    def codes(self, number: str) -> frozenset[str] | None:
        return frozenset({"21", "12"}) if number == "6063" else None

    def message_name(self, message: str) -> str:
        return "anything"

    def structure(self, message: str) -> Loop | None:
        return parse_structure(message, "UNH BGM! DTM*2 (QTY DTM*2)*9 DTM UNT", again=True)


def told(text: str) -> list[str]:
    """The problems of the segments between UNH and UNT, which are divided by blanks."""
    segments = [Marks(component="+", release="?").components(part) for part in f"UNH+1 {text} UNT+3+1".split(" ")]

    def at(segment: int, *place: int | None) -> Position:
        return Position(None, None, None, segment + 1, segments[segment][0], *place)

    delimiters = SimpleNamespace(element="+", component=":", repetition="*", release="?")
    interchange = SimpleNamespace(delimiters=delimiters)
    message = SimpleNamespace(interchange=interchange, segments=segments, message_type="X", position=Position(), at=at)
    found = []
    for one in check(message, Tables()):
        place = one.position
        spelled = f"{place.element or ''}.{place.component or ''}^{place.repetition or ''}".rstrip("^").rstrip(".")
        found.append(f"{one.rule} {place.tag} {spelled}".strip())
    return found


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("BGM+220+A DTM+137:20260301:102 QTY+21:5:KGM DTM+2:202603010815:203", []),
        ("BGM+220+A?+B?:C", []),
        ("BGM+220+A*B", []),
        ("BGM+220+A*B*C", ["repetition-not-allowed BGM 2.^3"]),
        ("BGM+220:1:2", ["too-many-components BGM 1.3"]),
        ("BGM++A+X", ["too-many-elements BGM 3"]),
        ("BGM", ["syntax-note-broken BGM 1"]),
        ("BGM+220:", ["separator-needless BGM 1"]),
        ("BGM+220+", ["separator-needless BGM"]),
        (f"BGM++{'?:' * 35}", []),
        (f"BGM++{'?:' * 36}", ["element-too-long BGM 2"]),
        ("BGM+220 DTM+137:20260229:102", ["date-invalid DTM 1.2"]),
        ("BGM+220 DTM+137:20260228:203", ["date-invalid DTM 1.2"]),
        ("BGM+220 DTM+137:2561:401", ["time-invalid DTM 1.2"]),
        ("BGM+220 DTM+137:anything:ZZZ", []),
        ("BGM+220 DTM+137", []),
        ("BGM+220 DTM+:20260228:102", ["element-missing DTM 1.1"]),
        ("BGM+220 QTY+21:1,5", []),
        ("BGM+220 QTY+21:1.5", []),
        ("BGM+220 QTY+21:-15", []),
        ("BGM+220 QTY+21:1.", ["element-not-numeric QTY 1.2"]),
        ("BGM+220 QTY+21:.5", ["element-not-numeric QTY 1.2"]),
        ("BGM+220 QTY+21:1.000,5", ["element-not-numeric QTY 1.2"]),
        ("BGM+220 QTY+21:A", ["element-not-numeric QTY 1.2"]),
        ("BGM+220 QTY+21:123456789012345.6", ["element-too-long QTY 1.2"]),
        ("BGM+220 QTY+21:5:K1", ["element-not-alphabetic QTY 1.3"]),
        ("BGM+220 QTY+22:5", ["code-unknown QTY 1.1"]),
        ("BGM+220 QTY", ["element-missing QTY 1"]),
        ("BGM+220 QTY+21", ["element-missing QTY 1.2"]),
        ("DTM+137", ["segment-mandatory-missing DTM"]),
        ("BGM+220 DTM+1 DTM+2 QTY+21:5 DTM+1 DTM+2 DTM+3", []),
        ("BGM+220 QTY+21:5 DTM+1 DTM+2 DTM+3 DTM+4", ["segment-repeats-too-often DTM"]),
        ("BGM+220 FTX+AAA", ["segment-unknown FTX"]),
    ],
)
def test_what_edifact_has_otherwise(text: str, expected: list[str]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "repetitions"),
    [("A", ["A"]), ("A*B", ["A", "B"]), ("A?*B", ["A?*B"]), ("A??*B", ["A??", "B"]), ("*", ["", ""]), ("?", ["?"])],
)
def test_released_marks_divide_nothing(text: str, repetitions: list[str]) -> None:
    assert Marks("+", ":", "*", "?").repetitions(text) == repetitions


@pytest.mark.parametrize(("text", "plain"), [("A?+B", "A+B"), ("??", "?"), ("???'", "?'"), ("A?", "A"), ("A", "A")])
def test_values_are_read_without_release_characters(text: str, plain: str) -> None:
    assert Marks("+", ":", "*", "?").plain(text) == plain

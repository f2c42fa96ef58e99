"""The quick way and the explaining way must say the same: what is good at a glance has no fault."""

from __future__ import annotations

from hypothesis import example, given, settings
from hypothesis import strategies as st

from canonical.formats.dictionary import ElementUse, SegmentUse
from canonical.formats.dictionary.checker import Checker
from canonical.formats.dictionary.explain import explain
from canonical.formats.dictionary.marks import Marks
from canonical.formats.dictionary.quick import Masks, matcher
from canonical.formats.x12.dictionary import X12Dictionary, x12_dictionary
from canonical.formats.x12.tables import rows

DICTIONARY = x12_dictionary("004010")
TAGS = [row[0] for row in rows("segments-004010.tsv") if DICTIONARY.segment(row[0])]
X12_MARKS = [
    Marks("*", ":", ""),
    Marks("*", ":", "^"),
    Marks("|", ">", "!"),
    Marks(",", ":", ""),
    Marks("\x1d", "\x1f"),
]
EDIFACT_MARKS = [Marks("+", ":", "*", "?"), Marks("+", ":", "", "?"), Marks("+", ":", "*", "")]
PIECES = ["", "", "A", "X1", "UP", "5", "12.5", "-3", "20260301", "20260229", "0815", "2400", " ", "a b", "Ä", "1" * 90]
PIECES += ["\t", ".", "-", "5.", ".5", "1E5", "00", "R", "102", "203", "202603010815", "D8", "?+", "??", "?", "1,5"]


class Small(X12Dictionary):
    """A dictionary of segments that are put together for one test."""

    def __init__(self, *uses: SegmentUse) -> None:
        super().__init__("004010")
        self.uses = {use.tag: use for use in uses}

    def segment(self, tag: str) -> SegmentUse | None:
        return self.uses.get(tag)


def agree(use: SegmentUse, elements: list[str], dictionary: X12Dictionary, marks: Marks) -> bool:
    """Whether the quick way takes the segment; then nothing may be found."""
    text = marks.element.join(elements)
    elements = text.split(marks.element)
    found = list(explain(use, elements, dictionary, marks))
    good = bool(matcher(use, dictionary, marks)(text)) and Masks(use).keep(elements)
    assert not (good and found), (text, found)
    return good


values = st.one_of(st.sampled_from(PIECES), st.text("AZ09 .-:^>+*?\x1f", max_size=12))


@settings(max_examples=400)
@given(st.sampled_from(TAGS), st.lists(values, max_size=12), st.sampled_from(X12_MARKS))
@example("REF", ["DP", "7", "", "BM:1:PO:2"], Marks("*", ":", "^"))
@example("DTP", ["011", "D8", "20260229"], Marks("*", ":"))
@example("AK4", ["5:0", "373", "8", "x"], Marks("*", ":"))
def test_what_is_good_at_a_glance_has_no_fault_in_x12(tag: str, texts: list[str], marks: Marks) -> None:
    use = DICTIONARY.segment(tag)
    assert use is not None
    agree(use, [tag, *texts], DICTIONARY, marks)


kinds = st.sampled_from(["AN", "ID", "R", "N0", "N2", "DT", "TM", "an", "a", "n"])


@st.composite
def uses(draw: st.DrawFn) -> SegmentUse:
    """A segment of any elements, composites and notes."""

    def simple(position: int, number: str = "") -> ElementUse:
        low = draw(st.integers(0, 3))
        high = draw(st.sampled_from([0, low, low + 2, 35]))
        must = draw(st.sampled_from("MOX"))
        return ElementUse(
            position, number, draw(kinds), low, high, must, draw(st.integers(1, 2)), sure=draw(st.booleans())
        )

    def composite(position: int) -> ElementUse:
        inner = tuple(simple(at)._replace(repeat=1) for at in range(1, draw(st.integers(0, 4)) + 1))
        if draw(st.booleans()):
            numbers = ("2005", "2380", "2379")
            inner = tuple(
                ElementUse(at, number, "an", 1, 35 if at == 2 else 3, "M" if at == 1 else "C")
                for at, number in enumerate(numbers, 1)
            )
        return ElementUse(position, "C999", "C", 0, 0, draw(st.sampled_from("MOX")), draw(st.integers(1, 2)), inner)

    count = draw(st.integers(1, 5))
    elements = tuple(composite(at) if draw(st.booleans()) else simple(at) for at in range(1, count + 1))
    note = draw(st.sampled_from(["", "P0102", "E0103", "C0201", "L010203", "R0102", "O0102", "N0102"]))
    return SegmentUse("AAA", "anything", elements, (note,) if note else (), draw(st.booleans()))


@settings(max_examples=120)
@given(uses(), st.data(), st.sampled_from([*X12_MARKS, *EDIFACT_MARKS]))
def test_what_is_good_at_a_glance_has_no_fault_in_any_table(use: SegmentUse, data: st.DataObject, marks: Marks) -> None:
    def composed() -> str:
        parts = data.draw(st.lists(st.sampled_from(PIECES), max_size=4))
        text = marks.component.join(parts)
        return text if data.draw(st.booleans()) else text + marks.repetition + text

    texts = [composed() if data.draw(st.booleans()) else data.draw(values) for _ in range(data.draw(st.integers(0, 6)))]
    agree(use, ["AAA", *texts], Small(use), marks)


def test_the_quick_way_takes_what_is_usual() -> None:
    """Else all the laws above would hold for a way that never takes anything."""
    usual = [
        "B10*PRO1*SHIP1*ABCD",
        "L11*BOL1*BM",
        "N4*RENO*NV*89501*US",
        "AT7*X1*NS***20260301*0815*LT",
    ]
    usual += ["AT8*G*L*1200.5*4", "HL*2*1*O", "PO1*1*5*EA*9.25**UP*012345678905", "DTM*011*20260301", "AK4*5:0*373*8*x"]
    for text in usual:
        elements = text.split("*")
        use = DICTIONARY.segment(elements[0])
        assert use is not None
        assert agree(use, elements, DICTIONARY, Marks("*", ":", "")), text


def test_what_is_kept_is_bounded() -> None:
    from canonical.formats.dictionary import checker as module

    checker = Checker(DICTIONARY, Marks("*", ":", ""))
    for number in range(2 * module._MOST_SEGMENTS):
        checker.learn(["L11", str(number)])
        assert len(checker._good) <= module._MOST_SEGMENTS
    checker.doubtful([[f"q{number}"] for number in range(1000)])
    assert len(checker._judges) == 0

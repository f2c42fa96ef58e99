from __future__ import annotations

import pytest

from canonical.errors import FormatError
from canonical.formats import edi
from tests.formats.edi.files import X12, told
from tests.formats.x12.files import group, interchange, one_set

WRONG_COUNT = interchange(group(one_set(count=9), one_set("0002"))).encode()
CUT = X12[:-60]


def test_a_report_tells_everything() -> None:
    assert [line.split()[:2] for line in told(WRONG_COUNT)] == [
        ["214", "0001"],
        ["error", "set-count-wrong"],
        ["214", "0002"],
    ]


def test_a_lenient_reading_takes_a_wrong_count_for_a_warning_and_a_cut_file_for_an_error() -> None:
    first, second = edi.read(WRONG_COUNT, policy="lenient")
    assert [problem.severity for problem in first.problems] == ["warning"]
    assert first.problems[0].position.tag == "SE"
    assert second.problems == []
    assert [line.split()[:2] for line in told(CUT, policy="lenient")] == [
        ["214", "0001"],
        ["error", "truncated"],
        ["info", "group-trailer-missing"],
        ["info", "interchange-trailer-missing"],
    ]


def test_a_strict_reading_raises_at_the_first_error_with_its_place() -> None:
    items = edi.read(X12 + WRONG_COUNT, policy="strict")
    assert next(items).control == "0001"
    assert next(items).problems[0].severity == "warning"  # the same interchange number again is no error
    with pytest.raises(FormatError) as raised:
        list(items)
    assert raised.value.problems[0].rule == "set-count-wrong"
    assert raised.value.problems[0].position.interchange == 2


def test_a_strict_reading_raises_for_what_a_transport_has_lost() -> None:
    import gzip

    with pytest.raises(FormatError):
        list(edi.read(gzip.compress(X12, mtime=0)[:-1], policy="strict"))


def test_findings_beyond_the_most_are_told_as_one_and_no_bad_set_looks_sound() -> None:
    source = interchange(group(*[one_set(f"{n:04}", count=9) for n in range(20)], "K1*X~", count=20)).encode()
    found = list(edi.read(source, most_problems=5))
    rules = [[problem.rule for problem in item.problems] for item in found]
    assert rules[:5] == [["set-count-wrong"]] * 5
    assert rules[5:7] == [["too-many-problems"], ["too-many-problems"]]
    assert sum(1 for item in found if item.raw == b"") == 1
    assert all(problem.severity == "error" for item in found[5:] for problem in item.problems)
    assert len(found) == 22
    assert [item.text for item in found[-1:]] == ["K1*X~"]


def test_warnings_beyond_the_most_leave_a_set_sound() -> None:
    source = interchange(group(*[one_set("0001") for _ in range(9)])).encode()
    sets = [item for item in edi.read(source, most_problems=3) if hasattr(item, "segments")]
    assert [len(item.problems) for item in sets] == [0, 1, 1, 1, 0, 0, 0, 0, 0]


@pytest.mark.parametrize("options", [{"policy": "loose"}, {"most_problems": 0}, {"longest_segment": 0}])
def test_what_cannot_be_used_is_refused_at_once(options) -> None:
    with pytest.raises(FormatError):
        edi.read(b"", **options)

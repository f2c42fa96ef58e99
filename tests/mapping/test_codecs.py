"""Codecs: what they read, what they refuse, and the law that each states."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from canonical.mapping import codecs, moments, x12_elements
from canonical.mapping.codec import Codec, CodecError
from canonical.mapping.tables import from_code_list

REFERENCES = from_code_list("reference-type", "x12-128", unknown="other", other=("other",), keep="lossy")


class Chicago:
    time_zone = "America/Chicago"


class Nowhere:
    time_zone = ""


READS = [
    (codecs.identifier, " AB 1 ", "AB 1"),
    (codecs.identifier, "   ", None),
    (codecs.identifier, "Köln", "Köln"),
    (codecs.quantity, "0120", "120"),
    (codecs.quantity, ".5", "0.5"),
    (codecs.quantity, "5.", "5"),
    (codecs.quantity, "+7.50", "7.50"),
    (codecs.quantity, "1E2", "100"),
    (codecs.quantity, "-0", "0"),
    (codecs.signed_decimal, "3-", "-3"),
    (codecs.signed_decimal, "-0.00", "0.00"),
    (codecs.implied(2), "12345", "123.45"),
    (codecs.implied(2), "5", "0.05"),
    (codecs.implied(2), "-5", "-0.05"),
    (codecs.implied(2), "0", "0.00"),
    (codecs.local_date, "20240229", "2024-02-29"),
    (codecs.local_date, "00000000", None),
    (codecs.country, "us", "US"),
    (codecs.padded(10), "0000104711", "104711"),
    (codecs.padded(10), "NWF-88", "NWF-88"),
    (codecs.padded(10), "4711", "4711"),
    (codecs.padded(6), "000000", "0"),
    (codecs.gtin, "4006381333931", "4006381333931"),
]


@pytest.mark.parametrize(("codec", "text", "value"), READS, ids=lambda one: getattr(one, "expression", repr(one)))
def test_a_codec_reads(codec: Codec, text: str, value: object) -> None:
    assert codec.get(text) == value


REFUSES = [
    (codecs.identifier, "x" * 65, "text-too-long"),
    (codecs.identifier, "a\x07b", "text-not-printable"),
    (codecs.name, "\U0001f69a", "text-not-printable"),
    (REFERENCES, "A\x07", "text-not-printable"),
    (REFERENCES, "A" * 141, "text-too-long"),
    (x12_elements.kept("x12-23"), "A\x07", "text-not-printable"),
    (codecs.quantity, "-1", "number-negative"),
    (codecs.quantity, "12,5", "number-unreadable"),
    (codecs.quantity, "1" * 19, "number-too-long"),
    (codecs.quantity, "1E400", "number-too-long"),
    (codecs.quantity, "NaN", "number-unreadable"),
    (codecs.quantity, "\u0661", "number-unreadable"),
    (codecs.implied(2), "12.5", "number-unreadable"),
    (codecs.count, "-1", "count-unreadable"),
    (codecs.number, "0", "count-unreadable"),
    (codecs.number, "9" * 17, "count-unreadable"),
    (codecs.local_date, "20230229", "date-impossible"),
    (codecs.local_date, "2023022", "date-impossible"),
    (codecs.country, "USA", "code-malformed"),
    (codecs.gtin, "400638133393", None),
    (codecs.gln, "123", "number-malformed"),
]


@pytest.mark.parametrize(("codec", "text", "rule"), REFUSES, ids=lambda one: getattr(one, "expression", repr(one))[:40])
def test_a_codec_refuses_with_a_rule(codec: Codec, text: str, rule: str | None) -> None:
    if rule is None:
        assert codec.get(text) == text
        return
    with pytest.raises(CodecError) as caught:
        codec.get(text)
    assert caught.value.rule == rule


@pytest.mark.parametrize(
    ("codec", "texts"),
    [
        (codecs.identifier, st.text(max_size=70)),
        (codecs.quantity, st.from_regex(r"[-+]?[0-9]{0,20}(\.[0-9]{0,10})?", fullmatch=True)),
        (codecs.signed_decimal, st.from_regex(r"[-+]?[0-9]{0,20}(\.[0-9]{0,10})?-?", fullmatch=True)),
        (codecs.implied(2), st.from_regex(r"-?[0-9]{0,15}", fullmatch=True)),
        (codecs.implied(3), st.from_regex(r"-?[0-9]{0,15}", fullmatch=True)),
        (codecs.count, st.text("0123456789 -", max_size=18)),
        (codecs.local_date, st.text("0123456789", min_size=8, max_size=8)),
        (codecs.padded(10), st.text("0123456789AB", max_size=12)),
    ],
    ids=lambda one: getattr(one, "expression", ""),
)
@given(draw=st.data())
def test_what_was_put_is_got_again(codec: Codec, texts: st.SearchStrategy[str], draw: st.DataObject) -> None:
    try:
        value = codec.get(draw.draw(texts))
    except CodecError:
        return
    if value is not None:
        assert codec.get(codec.put(value)) == value


@pytest.mark.parametrize(
    "codec", [codecs.identifier, codecs.quantity, codecs.scac, codecs.gtin, codecs.sscc, codecs.country]
)
@given(text=st.text(min_size=1, max_size=70) | st.text("0123456789.-ABCab ", min_size=1, max_size=70))
def test_the_fast_test_admits_only_what_is_its_own_value(codec: Codec, text: str) -> None:
    if eval(codec.fast.replace("{v}", "text"), {"text": text}):
        assert codec.get(text) == text


MOMENTS = [
    (Nowhere, ("20260312", "0815", ""), {"local": "2026-03-12T08:15", "precision": "minute", "zoneSource": "unknown"}),
    (Nowhere, ("20260312", "0815", "LT"), {"local": "2026-03-12T08:15", "precision": "minute", "zoneSource": "unknown"}),
    (Nowhere, ("20260312", "", ""), {"local": "2026-03-12", "precision": "day", "zoneSource": "unknown"}),
    (Nowhere, ("20260312", "081530", "UT"), {"instant": "2026-03-12T08:15:30Z", "precision": "second", "zoneSource": "stated"}),
    (Nowhere, ("20260312", "08153025", "ES"), {"instant": "2026-03-12T08:15:30.25-05:00", "precision": "second", "zoneSource": "stated"}),
    (Nowhere, ("20260701", "0815", "ET"), {"instant": "2026-07-01T08:15:00-04:00", "precision": "minute", "timeZone": "America/New_York", "zoneSource": "stated"}),
    (Nowhere, ("20260312", "2400", "UT"), {"instant": "2026-03-13T00:00:00Z", "precision": "minute", "zoneSource": "stated"}),
    (Nowhere, ("20261101", "0130", "ET"), {"local": "2026-11-01T01:30", "precision": "minute", "timeZone": "America/New_York", "zoneSource": "stated"}),
    (Chicago, ("20260312", "0815", ""), {"instant": "2026-03-12T08:15:00-05:00", "precision": "minute", "timeZone": "America/Chicago", "zoneSource": "partner"}),
    (Chicago, ("20260312", "", ""), {"local": "2026-03-12", "precision": "day", "timeZone": "America/Chicago", "zoneSource": "partner"}),
    (Nowhere, ("18500312", "0815", "PT"), {"local": "1850-03-12T08:15", "precision": "minute", "timeZone": "America/Los_Angeles", "zoneSource": "stated"}),
    (Nowhere, ("20260312", "0815", "20"), {"instant": "2026-03-12T08:15:00-05:00", "precision": "minute", "zoneSource": "stated"}),
]  # fmt: skip


@pytest.mark.parametrize(
    ("profile", "texts", "moment"), MOMENTS, ids=lambda one: "-".join(one) if isinstance(one, tuple) else ""
)
def test_a_moment_is_as_certain_as_its_source(
    profile: type, texts: tuple[str, str, str], moment: dict[str, str]
) -> None:
    assert moments.join(profile, *texts) == moment
    assert moments.join(profile, *moments.split(profile, moment)) == moment


@pytest.mark.parametrize(
    ("texts", "rule"),
    [
        (("20260230", "0815", ""), "date-impossible"),
        (("20260312", "2561", ""), "time-impossible"),
        (("20260312", "815", ""), "time-unreadable"),
        (("20260312", "0815", "QQ"), "time-code-unknown"),
    ],
)
def test_an_impossible_moment_is_refused(texts: tuple[str, str, str], rule: str) -> None:
    with pytest.raises(CodecError) as caught:
        moments.join(Nowhere, *texts)
    assert caught.value.rule == rule


@pytest.mark.parametrize(
    ("moment", "rule"),
    [
        (
            {"instant": "2026-03-12T08:15:00+05:30", "precision": "minute", "zoneSource": "stated"},
            "zone-not-representable",
        ),
        ({"instant": "2026-03-12T08:15:00.123456Z", "precision": "second", "zoneSource": "stated"}, "time-too-fine"),
    ],
)
def test_a_moment_that_x12_cannot_say_is_refused(moment: dict[str, str], rule: str) -> None:
    with pytest.raises(CodecError) as caught:
        moments.split(Nowhere, moment)
    assert caught.value.rule == rule

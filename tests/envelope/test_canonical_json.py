"""Canonical JSON against the rules of RFC 8785, written out by hand."""

from __future__ import annotations

import json
import math
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from canonical.envelope.canonical_json import canonical_bytes, quick_canonical_bytes
from canonical.envelope.encoding import fastest, standard
from canonical.errors import ValidationError

VECTORS = [
    ("literals", [None, True, False], b"[null,true,false]"),
    ("no blanks", {"b": [1, {"a": []}], "a": {}}, b'{"a":{},"b":[1,{"a":[]}]}'),
    (
        "only the controls below U+0020, quote and backslash are escaped",
        {"a": '"\\/\b\f\n\r\t\x00\x1f\x7f\u0080\u2028'},
        '{"a":"\\"\\\\/\\b\\f\\n\\r\\t\\u0000\\u001f\x7f\u0080\u2028"}'.encode(),
    ),
    ("text keeps its form", "\u00c5 A\u030a \u20ac 😀", '"\u00c5 A\u030a \u20ac 😀"'.encode()),
    (
        "names by UTF-16 code units: surrogates come before U+FB33",
        {"\u20ac": 1, "\r": 2, "\ufb33": 3, "1": 4, "😀": 5, "\u0080": 6, "ö": 7},
        '{"\\r":2,"1":4,"\u0080":6,"ö":7,"€":1,"😀":5,"\ufb33":3}'.encode(),
    ),
    ("a name before a longer one", {"aa": 1, "a": 2, "": 3}, b'{"":3,"a":2,"aa":1}'),
    ("the largest integers", [2**53 - 1, 1 - 2**53, 0], b"[9007199254740991,-9007199254740991,0]"),
    (
        "larger integers that a double is written as",
        [2**53, 44398157721401290],
        b"[9007199254740992,44398157721401290]",
    ),
    (
        "doubles as ECMAScript writes them",
        [
            1.0,
            -0.0,
            1e21,
            1e20,
            123456789012345680000.0,
            0.000001,
            1e-7,
            1.5e-9,
            4.5,
            333333333.33333329,
            5e-324,
            1.7976931348623157e308,
            -1e-7,
        ],
        (
            b"[1,0,1e+21,100000000000000000000,123456789012345680000,0.000001,1e-7,1.5e-9,4.5,333333333.3333333,"
            b"5e-324,1.7976931348623157e+308,-1e-7]"
        ),
    ),
]


@pytest.mark.parametrize(("value", "expected"), [pytest.param(v, e, id=name) for name, v, e in VECTORS])
@pytest.mark.parametrize("write", [canonical_bytes, quick_canonical_bytes])
def test_a_value_has_one_canonical_form(write: Any, value: Any, expected: bytes) -> None:
    assert write(value) == expected


@pytest.mark.parametrize(
    ("value", "pointer"),
    [
        ({"a": [0, 2**53 + 1]}, "/a/1"),
        ({"a/b": -(2**53) - 1}, "/a~1b"),
        ([10**30], "/0"),
        ([10**400], "/0"),
        ({"a": math.nan}, "/a"),
        ([math.inf], "/0"),
        (["\ud83d"], "/0"),
        ({"a": {1, 2}}, "/a"),
        ({"a": b"x"}, "/a"),
    ],
)
@pytest.mark.parametrize("write", [canonical_bytes, quick_canonical_bytes])
def test_a_value_without_canonical_form_is_refused_with_its_place(write: Any, value: Any, pointer: str) -> None:
    with pytest.raises(ValidationError) as refusal:
        write(value)
    assert [one.pointer for one in refusal.value.problems] == [pointer]


def test_a_member_is_named_by_text() -> None:
    with pytest.raises(ValidationError, match="named by text"):
        canonical_bytes({1: 2})


json_values = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(1 - 2**53, 2**53 - 1)
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=12,
)
plain_values = st.recursive(
    st.booleans() | st.integers(1 - 2**53, 2**53 - 1) | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=12,
)


@given(json_values)
@example(0.0)
@example(10**16)
@example(None)
def test_the_quick_form_is_the_canonical_form(value: Any) -> None:
    assert quick_canonical_bytes(value) == canonical_bytes(value)


@given(json_values)
def test_canonical_json_reads_back_as_the_same_value(value: Any) -> None:
    # Every JSON number is a double there, so 4.4e16 may be written as an integer.
    assert json.loads(canonical_bytes(value), parse_int=float) == value
    assert canonical_bytes(json.loads(canonical_bytes(value))) == canonical_bytes(value)


@given(plain_values)
def test_both_encoders_write_the_same_bytes(value: Any) -> None:
    slow, fast = standard(), fastest()
    assert slow.plain(value) == fast.plain(value)
    assert slow.ordered(value) == fast.ordered(value)

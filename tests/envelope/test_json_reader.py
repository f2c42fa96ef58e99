"""What is not JSON, or is read differently by different libraries, is refused with line, byte and pointer."""

from __future__ import annotations

import io
import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from canonical.envelope import json_documents
from canonical.envelope.json_documents import documents
from canonical.envelope.json_reader import JsonError, read_json

REFUSED = [
    (b'{"a": NaN}', "not-a-number", 1, 6, "/a"),
    (b'{"a": -Infinity}', "not-a-number", 1, 6, "/a"),
    (b'{"a": [0, 1e400]}', "not-a-number", 1, 10, "/a/1"),
    (b'{"a": ' + b"1" * 5000 + b"}", "not-a-number", 1, 6, "/a"),
    (b'{"a": {"b": 1,\n "b": 2}}', "duplicate-member", 2, 16, "/a/b"),
    (b'{"a": 1, "\\u0061": 2}', "duplicate-member", 1, 9, "/a"),
    (b'[{"x/y~": {"c": 1, "c": 1}}]', "duplicate-member", 1, 19, "/0/x~1y~0/c"),
    (b'{"a": "\xff"}', "not-utf-8", 1, 7, None),
    (b'\n\n{"a": "\xc3("}', "not-utf-8", 3, 9, None),
    (b"\xff\xfe{\x00}\x00", "not-utf-8", 1, 0, None),
    (b'{"a": "\\ud83d"}', "broken-character", 1, 6, "/a"),
    (b'{"\\udc00": 1}', "broken-character", 1, 1, ""),
    (b"[" * 201 + b"]" * 201, "too-deep", 1, 200, "/0" * 200),
    (b'{"a":' * 100_000, "too-deep", 1, 1000, "/a" * 200),
    (b"", "not-json", 1, 0, ""),
    (b" \n ", "not-json", 2, 3, ""),
    (b'{"a": 1', "not-json", 1, 7, "/a"),
    (b'{"a": [1, 2', "not-json", 1, 11, "/a/1"),
    (b'{"a": "x', "not-json", 1, 6, "/a"),
    (b'{"a": "' + b"x" * 10_000, "not-json", 1, 6, "/a"),  # at once: no division of the text is tried twice
    (b'{"a": "x\ty"}', "not-json", 1, 6, "/a"),
    (b'{"a": "\\x"}', "not-json", 1, 6, "/a"),
    (b'{"a": 01}', "not-json", 1, 6, "/a"),
    (b'{"a": +1}', "not-json", 1, 6, "/a"),
    (b'{"a": .5}', "not-json", 1, 6, "/a"),
    (b'{"a": 1.}', "not-json", 1, 6, "/a"),
    (b'{"a": tru}', "not-json", 1, 6, "/a"),
    (b"{'a': 1}", "not-json", 1, 1, ""),
    (b'{"a": 1,}', "not-json", 1, 8, ""),
    (b"[1,]", "not-json", 1, 3, "/1"),
    (b'{"a" 1}', "not-json", 1, 5, "/a"),
    (b'{"a": 1 "b": 2}', "not-json", 1, 8, "/a"),
    (b'{"a": 1} {', "not-json", 1, 9, ""),
    (b'{"a": }', "not-json", 1, 6, "/a"),
    (b"{1: 2}", "not-json", 1, 1, ""),
    (b"[1}", "not-json", 1, 2, "/0"),
    (b"ISA*00*", "not-json", 1, 0, ""),
    ('{"ä": 1, "ä": 2}'.encode(), "duplicate-member", 1, 10, "/ä"),
]


@pytest.mark.parametrize(
    ("raw", "rule", "line", "offset", "pointer"), REFUSED, ids=[str(row[0][:24]) for row in REFUSED]
)
def test_a_defect_is_located(raw: bytes, rule: str, line: int, offset: int, pointer: str | None) -> None:
    with pytest.raises(JsonError) as refusal:
        read_json(raw)
    [problem] = refusal.value.problems
    assert (problem.rule, problem.position.line, problem.position.offset, problem.pointer) == (
        rule,
        line,
        offset,
        pointer,
    )
    assert problem.hint


def test_a_defect_is_located_in_its_file() -> None:
    with pytest.raises(JsonError, match="column 6") as refusal:
        read_json(b'{"a":NaN}', line=7, offset=300)
    assert (refusal.value.problems[0].position.line, refusal.value.problems[0].position.offset) == (7, 305)


@pytest.mark.parametrize(
    ("raw", "value"),
    [
        (b'\xef\xbb\xbf{"a": 1}', {"a": 1}),
        ('\ufeff{"a": "é"}', {"a": "é"}),
        (b'"\\ud83d\\ude00"', "😀"),
        (b"[" * 200 + b"]" * 200, json.loads("[" * 200 + "]" * 200)),
        (b"[" + b"{}," * 300 + b"{}]", [{}] * 301),
        (b"1e308", 1e308),
        (b" null ", None),
    ],
)
def test_what_is_json_is_read(raw: bytes | str, value: Any) -> None:
    assert read_json(raw) == value


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=12,
)


@given(json_values, st.sampled_from([None, 2]), st.booleans())
def test_whatever_is_written_is_read_back(value: Any, indent: int | None, ascii_only: bool) -> None:
    assert read_json(json.dumps(value, indent=indent, ensure_ascii=ascii_only).encode()) == value


@given(st.binary(max_size=40) | st.text('{}[]":,\\ 01e.-+nulltrfasN\n\ud800', max_size=30))
def test_any_input_is_read_as_the_library_reads_it_or_refused_with_its_place(raw: bytes | str) -> None:
    try:
        value = read_json(raw)
    except JsonError as refusal:
        [problem] = refusal.problems
        size = len(raw) if isinstance(raw, bytes) else len(raw.encode("utf-8", "surrogatepass"))
        assert 0 <= (problem.position.offset or 0) <= size
        assert problem.message != "this text cannot be read (column 1)"
    else:
        assert value == json.loads(raw)


def cut(raw: bytes) -> list[tuple[int, int, bytes | None]]:
    return [(one.line, one.offset, one.raw) for one in documents(io.BytesIO(raw))]


STREAMS = [
    ("nothing", b"", []),
    ("only blanks", b" \n\n\t\n", []),
    ("lines", b'{"a":1}\n\n{"b":2}', [(1, 0, b'{"a":1}\n'), (3, 9, b'{"b":2}')]),
    ("a byte order mark", b'\xef\xbb\xbf{"a":1}\n', [(1, 0, b'\xef\xbb\xbf{"a":1}\n')]),
    ("an array", b'[ {"a":[1,2]},\n{"b":"],"}\n]\n', [(1, 2, b'{"a":[1,2]}'), (2, 15, b'{"b":"],"}\n')]),
    ("an array with a byte order mark", b"\xef\xbb\xbf[1]", [(1, 4, b"1")]),
    ("an empty array", b"[ ]\n", []),
    ("an escaped quotation mark", b'["a\\"]",{}]', [(1, 1, b'"a\\"]"'), (1, 8, b"{}")]),
    ("an array that ends in a comma", b"[1,]", [(1, 1, b"1"), (1, 3, b"")]),
    ("an array that is cut off", b"[1,{}", [(1, 1, b"1"), (1, 3, b"{}"), (1, 6, b"")]),
    ("an array that is cut off inside", b'[{"a":', [(1, 1, b'{"a":')]),
    ("something after the array", b"[1] x", [(1, 1, b"1"), (1, 4, b"x")]),
    (
        "pretty-printed documents",
        b'{\n "a": 1\n}\n{\n "b": {\n}}\n',
        [(1, 0, b'{\n "a": 1\n}\n'), (4, 12, b'{\n "b": {\n}}\n')],
    ),
    (
        "a broken line does not swallow the next",
        b'{"a": {"b": 1,\n{"c":2}\n',
        [(1, 0, b'{"a": {"b": 1,\n'), (2, 15, b'{"c":2}\n')],
    ),
    ("a pretty-printed one that is cut off", b'{\n "a": [\n', [(1, 0, b'{\n "a": [\n')]),
    ("no JSON at all", b"ISA*00\nGS*X\n", [(1, 0, b"ISA*00\n"), (2, 7, b"GS*X\n")]),
]


@pytest.mark.parametrize(("raw", "expected"), [pytest.param(raw, expected, id=name) for name, raw, expected in STREAMS])
def test_a_stream_is_cut_into_documents(raw: bytes, expected: list[tuple[int, int, bytes | None]]) -> None:
    assert cut(raw) == expected


def test_a_document_that_is_too_long_is_passed_over_and_the_next_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(json_documents, "MAX_DOCUMENT", 100_000)
    long = b'{"a":"' + b"x" * 300_000 + b'"}'
    pretty = b"{\n" + b' "a":\n' * 20_000 + b"}\n"
    assert [one for _, _, one in cut(long + b'\n{"b":1}\n')] == [None, b'{"b":1}\n']
    assert [one for _, _, one in cut(b"[" + long + b',{"b":1}]')] == [None, b'{"b":1}']
    assert [one for _, _, one in cut(pretty + b'{"b":1}\n')] == [None, b'{"b":1}\n']


@given(
    st.lists(st.dictionaries(st.text(), json_values, min_size=1, max_size=3), max_size=5),
    st.sampled_from(["lines", "array", "pretty", "pretty array"]),
)
def test_documents_come_out_as_they_went_in(values: list[Any], form: str) -> None:
    text = {
        "lines": "".join(json.dumps(one) + "\n" for one in values),
        "array": json.dumps(values),
        "pretty": "\n".join(json.dumps(one, indent=2) for one in values),
        "pretty array": json.dumps(values, indent=1),
    }[form]
    found = list(documents(io.BytesIO(text.encode())))
    assert [read_json(one.raw or b"") for one in found] == values
    assert all(one.raw is None or text.encode()[one.offset :].startswith(one.raw) for one in found)
    assert all(text.encode()[: one.offset].count(b"\n") + 1 == one.line for one in found)


class OneByteAtATime(io.RawIOBase):
    """A stream that gives a little at a time, as pipes do."""

    def __init__(self, raw: bytes) -> None:
        self.rest = io.BytesIO(raw)

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        piece = self.rest.read(1)
        buffer[: len(piece)] = piece
        return len(piece)


def test_an_array_is_cut_alike_however_the_stream_is_cut(monkeypatch: pytest.MonkeyPatch) -> None:
    raw = b'[{"a":"\\\\"},{"b":"x\\"]"} , [1,{"c":2}]]'
    expected = cut(raw)
    for size in (1, 2, 3, 5):
        monkeypatch.setattr(json_documents, "_CHUNK", size)
        assert cut(raw) == expected
    monkeypatch.setattr(json_documents, "_CHUNK", 4)
    assert [(one.line, one.offset, one.raw) for one in documents(io.BufferedReader(OneByteAtATime(raw), 1))] == expected

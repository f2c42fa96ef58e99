"""What must hold with whatever a caller may ask for: limits, a memory, other delimiters, files made one, kinds of answers.

What is asked for is chosen by the bytes of the file, so that a file which breaks something does so again.
"""

from __future__ import annotations

import io
from contextlib import suppress
from random import Random
from typing import TYPE_CHECKING, Any

from canonical.errors import FormatError
from canonical.formats import edi
from canonical.formats.dictionary.check import check
from canonical.formats.edi.duplicates import MemoryStore
from canonical.formats.edi.joining import Concatenation, Merger
from canonical.formats.edi.pretty_printing import pretty
from canonical.formats.edi.recoding import Recoder
from canonical.formats.edi.splitting import split

if TYPE_CHECKING:
    from collections.abc import Iterable

_PACKED = b"\x1f\x8b"
_KINDS = ("ta1", "997", "999", "contrl", "aperak")
_DELIMITERS = ("|^~", "*:~", "+:'*?", "\x1d\x1f\x1c", "*>\n^", "|;!&?", "?:'")


def limited(file: bytes) -> None:
    """Limits, however low, change how much is read and not that every byte comes out, alike in pieces."""
    chance = Random(file)
    limits: dict[str, Any] = {
        "longest_segment": chance.choice((19, 40, 90, 200, 1 << 20)),
        "longest_set": chance.choice((1, 60, 300, 1 << 20)),
        "most_segments": chance.choice((1, 2, 5, 1 << 20)),
        "most_problems": chance.choice((1, 3, 1000)),
    }
    items = list(edi.read(file, whole=True, **limits))
    if not file.startswith(_PACKED):
        assert b"".join(item.lead + item.raw for item in items) == file
    pieces = edi.read(io.BytesIO(file), whole=True, chunk_size=chance.choice((13, 64, 500)), **limits)
    assert [_told(item) for item in pieces] == [_told(item) for item in items]
    without = [_told(item) for item in items if hasattr(item, "segments")]
    assert [_told(item) for item in edi.read(file, **limits) if hasattr(item, "segments")] == without
    for item in items[:5]:
        if hasattr(item, "segments"):
            assert len(check(item, most_problems=2)) <= 3


def _told(item: Any) -> Any:
    return repr(item), item.raw, [str(problem) for problem in getattr(item, "problems", ())]


def remembered(file: bytes) -> None:
    """A file that comes again is told to be the same, and read as it was; what a store remembers does no harm."""
    store = MemoryStore()
    first = list(edi.read(file, seen=store))
    again = list(edi.read(file, seen=store))
    messages = [item for item in again if hasattr(item, "segments")]
    assert [item.raw for item in messages] == [item.raw for item in first if hasattr(item, "segments")]
    rules = [problem.rule for item in again for problem in item.problems]
    known = [item.interchange for item in messages if item.interchange.control and item.interchange.sender]
    whole = [one for one in known if one.receiver and one.elements[0] in ("ISA", "UNB") and len(one.elements) > 5]
    assert not whole or "duplicate-interchange" in rules or "too-many-problems" in rules, whole[0].elements


def recoded(file: bytes) -> None:
    """Other delimiters make a sound file of a sound one that says the same, or are refused in words."""
    chance = Random(file)
    items = list(edi.read(file, whole=True))
    with suppress(FormatError):
        other = b"".join(pretty(items, recoder=Recoder(chance.choice(_DELIMITERS))))
        again = list(edi.read(other))
        if not any(getattr(item, "problems", None) for item in items) and _read_as(again) == _read_as(items):
            assert _said(again) == _said(items)


def _read_as(items: Iterable[Any]) -> list[str]:
    """The encodings: a delimiter beyond ASCII tells one that the text alone does not (docs/limits.md)."""
    return [item.encoding for item in items if hasattr(item, "segments")]


def _said(items: Iterable[Any]) -> list[Any]:
    return [
        [
            [segment[0], *(item.values(number, element) for element in range(1, len(segment)))]
            for number, segment in enumerate(item.segments)
            if segment[0].isalnum()  # else it holds what may be a delimiter in other files
        ]
        for item in items
        if hasattr(item, "segments")
    ]


def joined(file: bytes) -> None:
    """Files, one after the other or made one, hold what they held; what cannot be made one is refused in words."""
    chance = Random(file)
    at = chance.randrange(len(file) + 1)
    out = io.BytesIO()
    files = Concatenation(out.write, between=chance.choice((b"", b"\n")))
    for part in (file[:at], file[at:]):
        files.file(part[start : start + 100] for start in range(0, len(part), 100))
    files.close()
    assert _plain(out.getvalue()) == _plain(file)
    items = list(edi.read(file, whole=True))
    with suppress(FormatError):
        merger = Merger(io.BytesIO)
        merger.add(items)
        made = b"".join(merger.pieces())
        assert _said(edi.read(made)) is not None
        assert sum(hasattr(item, "segments") for item in edi.read(made)) == sum(
            hasattr(item, "segments") for item in items
        )
    for unit in ("set", "group"):
        with suppress(FormatError):
            for _, piece in split(items, unit):  # type: ignore[arg-type]  # one of its kinds
                list(edi.read(piece))


def _plain(file: bytes) -> bytes:
    return file.translate(None, b"\r\n\x1a\xef\xbb\xbf")


def asked(file: bytes) -> None:
    """Every kind of answer is sound, and can be read and held against what was sent."""
    items = list(edi.read(file, whole=True))
    chance = Random(file)
    kind: Any = chance.choice(_KINDS)
    answer = edi.acknowledge_bytes(
        items,
        date="20260301",
        time="0600",
        kind=kind,
        compact=chance.random() < 0.5,
        line_end=chance.choice(("", "\n")),
    )
    wrong = [one for item in edi.read(answer) for one in getattr(item, "problems", ()) if one.severity == "error"]
    assert not wrong or not answer, wrong
    receipts = list(edi.read_acknowledgements(answer))
    assert not any(problem.rule == "acknowledgement-malformed" for one in receipts for problem in one.problems), kind
    edi.match(edi.sent(items), receipts)

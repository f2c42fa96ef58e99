"""What is measured in Python: our readers and writers, other libraries, and the least that splitting text can cost.

A subject is a function of a file's path that prepares and returns the job; what the job returns says how much it has
seen, in the unit that its `Subject` names, so that nobody is fast by leaving something out. Peers are imported when
they are asked for; this module loads nothing of ours, because some peers need an interpreter of their own.
"""

from __future__ import annotations

from dataclasses import dataclass
from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path

    Job = Callable[[], int]


@dataclass(frozen=True, slots=True)
class Subject:
    """``counts`` is what the job returns: all ``segments``, those ``inside`` messages, ``sets``, ``bytes``, or ``any``."""

    counts: str
    prepare: Callable[[Path], Job]


def _named(module: str, name: str) -> Any:
    """Something of a module that may not be there, or not yet; raises `ImportError` then."""
    return getattr(import_module(module), name)


def _reading(module: str) -> Callable[[Path], Iterable[Any]]:
    """Our reader ``canonical.formats.<module>.read``, on a file that is opened for each run."""
    read = _named(f"canonical.formats.{module}", "read")

    def items(path: Path) -> Iterable[Any]:
        with path.open("rb") as source:
            yield from read(source)

    return items


def _sound(item: Any) -> bool:
    """Whether it is a message; a problem anywhere ends the comparison, because problems take another way."""
    if item.problems and any(problem.severity != "info" for problem in item.problems):
        raise ValueError(f"{item!r}: {item.problems[0]}")
    return hasattr(type(item), "segments")  # asking the item itself would split it


def _checks(module: str) -> Callable[[Path], Job]:
    def prepare(path: Path) -> Job:
        items = _reading(module)
        return lambda: sum(1 for item in items(path) if _sound(item))

    return prepare


def _segments(module: str) -> Callable[[Path], Job]:
    def prepare(path: Path) -> Job:
        items = _reading(module)
        return lambda: sum(len(item.segments) for item in items(path) if _sound(item))

    return prepare


def _elements(module: str) -> Callable[[Path], Job]:
    def prepare(path: Path) -> Job:
        check = _named("canonical.formats.dictionary.check", "check")
        items = _reading(module)

        def job() -> int:
            seen = 0
            for item in items(path):
                if _sound(item):
                    found = check(item)
                    if found:
                        raise ValueError(str(found[0]))
                    seen += len(item.segments)
            return seen

        return job

    return prepare


def _mapped(path: Path) -> Job:
    from datetime import UTC, datetime

    from canonical.mappers.stream import Stream

    def job() -> int:
        stream = Stream(clock=lambda: datetime(2027, 4, 20, tzinfo=UTC))
        seen = 0
        with path.open("rb") as source:
            for outcome in stream.outcomes(source):
                if outcome.problems:
                    raise ValueError(str(outcome.problems[0]))
                seen += bool(outcome.lines)
        return seen

    return job


def _write_x12(path: Path) -> Job:
    from canonical.formats import x12

    options = x12.EnvelopeOptions(sender="EXLA", receiver="NORTHWIND", date="20260314", time="0815")
    sets = [
        x12.Outgoing(item.set_id, item.segments[1:-1])
        for item in x12.read(path.read_bytes())
        if isinstance(item, x12.TransactionSet)
    ]
    return lambda: sum(map(len, x12.write(sets, envelope=options, joined=True)))


def _write_edifact(path: Path) -> Job:
    """Elements in wire spelling, as a reading gives them."""
    return _edifact_writer(path, joined=True)


def _write_values(path: Path) -> Job:
    """Elements as lists of components, in which delimiters have to be released."""
    return _edifact_writer(path, joined=False)


def _edifact_writer(path: Path, *, joined: bool) -> Job:
    edifact: Any = import_module("canonical.formats.edifact")
    options = edifact.EnvelopeOptions(sender="4012345000009", receiver="5412345000013", date="20260314", time="0815")
    messages = [
        edifact.Outgoing(item.message_type, item.segments[1:-1] if joined else _values(item), version=item.version)
        for item in edifact.read(path.read_bytes())
        if isinstance(item, edifact.Message)
    ]
    return lambda: sum(map(len, edifact.write(messages, envelope=options, joined=joined)))


def _values(message: Any) -> list[list[Any]]:
    made: list[list[Any]] = []
    for index, segment in enumerate(message.segments[1:-1], 1):
        parts = [message.values(index, element)[0] for element in range(1, len(segment))]
        made.append([segment[0], *(part if len(part) > 1 else part[0] for part in parts)])
    return made


def _split(path: Path) -> Job:
    """Splitting a chunk at a time by terminator and separator, nothing checked, nothing kept."""

    def job() -> int:
        seen, rest = 0, ""
        with path.open(encoding="latin-1", newline="") as source:
            while text := source.read(1 << 20):
                segments = (rest + text).split("~")
                rest = segments.pop()
                for segment in segments:
                    segment.split("*")
                seen += len(segments)
        return seen

    return job


def _split_released(path: Path) -> Job:
    """The same for EDIFACT: released characters set aside, elements and components cut apart."""
    aside = (("??", "\0"), ("?'", "\1"), ("?+", "\2"), ("?:", "\3"))

    def job() -> int:
        seen, rest = 0, ""
        with path.open(encoding="latin-1", newline="") as source:
            while text := source.read(1 << 20):
                text = rest + text
                odd = len(text) - len(text.rstrip("?"))
                text, rest = (text[:-1], "?") if odd % 2 else (text, "")
                if "?" in text:
                    for pair, mark in aside:
                        text = text.replace(pair, mark)
                segments = text.split("'")
                rest = segments.pop() + rest
                for segment in segments:
                    [element.split(":") for element in segment.split("+")]
                seen += len(segments)
        return seen

    return job


def _join(path: Path) -> Job:
    """Segments that are lists of elements, joined set by set."""
    from canonical.formats import x12

    sets = [item.segments for item in x12.read(path.read_bytes()) if isinstance(item, x12.TransactionSet)]
    return lambda: sum(len("~".join(["*".join(segment) for segment in segments])) + 1 for segments in sets)


def _pyx12(path: Path) -> Job:
    from pyx12.x12file import X12Reader

    def job() -> int:
        with path.open(encoding="latin-1", newline="") as source:
            return sum(1 for _ in X12Reader(source))

    return job


def _pyx12_writer(path: Path) -> Job:
    from io import StringIO

    from pyx12.x12file import X12Reader, X12Writer

    with path.open(encoding="latin-1", newline="") as source:
        segments = list(X12Reader(source))

    def job() -> int:
        target = StringIO()
        writer = X12Writer(target, "~", "*", ">", "")
        for segment in segments:
            writer.Write(segment)
        return len(target.getvalue())

    return job


def _linuxforhealth(path: Path) -> Job:
    segments = _named("linuxforhealth.x12.io", "X12SegmentReader")

    def job() -> int:
        with segments(str(path)) as reader:
            return sum(1 for _ in reader.segments())

    return job


def _pydifact(path: Path) -> Job:
    parser = _named("pydifact.parser", "Parser")
    text = path.read_text("latin-1")
    return lambda: sum(1 for segment in parser().parse(text) if segment.tag != "UNA")


def _pydifact_writer(path: Path) -> Job:
    parser, serializer = _named("pydifact.parser", "Parser"), _named("pydifact.serializer", "Serializer")
    segments = list(parser().parse(path.read_text("latin-1")))
    return lambda: len(serializer().serialize(segments))


PYTHON = {
    "x12: envelope checks": Subject("sets", _checks("x12")),
    "x12: and every segment": Subject("inside", _segments("x12")),
    "x12: and element checks": Subject("inside", _elements("x12")),
    "x12: mixed reader": Subject("inside", _segments("edi")),
    "x12: to checked NDJSON": Subject("sets", _mapped),
    "x12: writing": Subject("bytes", _write_x12),
    "str.split": Subject("segments", _split),
    "str.join": Subject("bytes", _join),
    "pyx12": Subject("segments", _pyx12),
    "pyx12 writer": Subject("bytes", _pyx12_writer),
    "linuxforhealth-x12": Subject("segments", _linuxforhealth),
    "edifact: envelope checks": Subject("sets", _checks("edifact")),
    "edifact: and every segment": Subject("inside", _segments("edifact")),
    "edifact: and element checks": Subject("inside", _elements("edifact")),
    "edifact: mixed reader": Subject("inside", _segments("edi")),
    "edifact: to checked NDJSON": Subject("sets", _mapped),
    "edifact: writing": Subject("bytes", _write_edifact),
    "edifact: writing values": Subject("bytes", _write_values),
    "release-aware split": Subject("segments", _split_released),
    "pydifact": Subject("segments", _pydifact),
    "pydifact writer": Subject("bytes", _pydifact_writer),
}
"""Every subject that runs in Python, ours under the name of the standard."""

"""X12 214: text to checked canonical NDJSON against pyx12's reader, and compiled rows against interpreting and by hand.

The pipeline is measured by files that were never seen before: what is kept of one file must not flatter the next.
"""

from __future__ import annotations

import tempfile
from datetime import UTC, datetime
from hashlib import sha256
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any

from benchmarks import by_hand
from benchmarks.measure import median, ratio, rounds, table
from benchmarks.messages import x12_214

if TYPE_CHECKING:
    from collections.abc import Callable


def run() -> None:
    """Print both tables."""
    _pipeline()
    raw = x12_214(1500)
    _rows(raw)
    _writers(raw)


def _pipeline() -> None:
    from canonical.formats import x12
    from canonical.mappers.stream import Stream

    files = iter([x12_214(1500, first=1 + 1500 * number) for number in range(14)])
    raw = x12_214(1500)

    def mapped() -> int:
        stream = Stream(clock=lambda: datetime(2026, 4, 20, tzinfo=UTC))
        return sum(len(outcome.lines) for outcome in stream.outcomes(next(files)))

    def tokenised() -> int:
        return sum(len(found.segments) for found in x12.read(raw) if isinstance(found, x12.TransactionSet))

    jobs: dict[str, Callable[[], object]] = {
        "canonical: events": mapped,
        "canonical: all but mapping": _without_mapping(raw),
        "canonical: segments": tokenised,
    }
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "214.edi"
        path.write_bytes(raw)
        peer = _pyx12(path)
        if peer is not None:
            jobs["pyx12: segments"] = peer
        times = rounds(jobs)
    rows = []
    for name in jobs:
        said = (
            f"{ratio(times, 'pyx12: segments', name):.2f} times pyx12" if peer is not None else "pyx12 is not installed"
        )
        rows.append((name, f"{len(raw) / 1e6 / median(times, name):.1f} MB/s", said))
    encoder = "orjson" if find_spec("orjson") else "the standard library's json"
    table(f"X12 214 ({len(raw) / 1e6:.1f} MB, 3 milestones a set), encoding with {encoder}", rows)


def _without_mapping(raw: bytes) -> Callable[[], object]:
    """What is left of the way when the mapping costs nothing: reading, the hashes, and lines of data that are there already."""
    from canonical import mappers
    from canonical.envelope import Context, Emitter
    from canonical.formats import edi, x12
    from canonical.mapping.run import Run
    from canonical.mapping.segments import raw_segments

    writer, recorded = mappers.writer("x12-214"), "2026-04-20T00:00:00Z"
    emitter = Emitter(Context("acme", "02:EXLA", clock=lambda: datetime(2026, 4, 20, tzinfo=UTC)))
    lines = [emitter.text_line(name, "x12-214@1", joined=way == "keys") for name, way in writer.EVENTS]
    sets = [item for item in edi.read(raw) if isinstance(item, x12.TransactionSet)]
    ready = [
        writer.write(raw_segments(item.text, "~", "*", list), Run((), {}), recorded)[0]  # of even lines
        for item in sets
    ]

    def job() -> int:
        written, count = iter(ready), 0
        for item in edi.read(raw):
            if type(item) is x12.TransactionSet:
                source = sha256(item.text.encode("utf-8", "surrogateescape")).hexdigest()
                made = [lines[number](text, keys, recorded, None, source) for number, text, keys in next(written)]
                count += len(made)
        return count

    return job


def _pyx12(path: Path) -> Callable[[], object] | None:
    try:
        from pyx12.x12file import X12Reader
    except ImportError:
        return None
    return lambda: sum(1 for _ in X12Reader(str(path)))


def _rows(raw: bytes) -> None:
    from canonical import mappers
    from canonical.formats import x12
    from canonical.mapping import interpret
    from canonical.mapping.planner import plan
    from canonical.mapping.run import Run

    sets = [found.segments for found in x12.read(raw) if isinstance(found, x12.TransactionSet)]
    read, resolved = mappers.reader("x12-214"), plan(mappers.get("x12-214"))
    few = sets[:100]

    def compiled(chosen: list[list[list[str]]]) -> list[list[dict[str, Any]]]:
        found = []
        for segments in chosen:
            one = Run(segments, {})
            read(one)
            found.append([data for _, data in one.events])
        return found

    def interpreted() -> None:
        for segments in few:
            interpret.read(resolved, Run(segments, {}))

    if compiled(few) != [by_hand.read(segments) for segments in few]:
        raise SystemExit("the mapping by hand and the compiled rows disagree: the comparison would be worthless")
    jobs = {
        "by hand": lambda: [by_hand.read(segments) for segments in sets],
        "compiled rows": lambda: compiled(sets),
        "compiled rows, few": lambda: compiled(few),
        "interpreted rows, few": interpreted,
    }
    times = rounds(jobs)
    per = {"by hand": len(sets), "compiled rows": len(sets), "interpreted rows, few": len(few)}
    table("segments of a 214 set to the data of its three milestones", [
        ("by hand", f"{median(times, 'by hand') / per['by hand'] * 1e6:.1f} us a set", "1"),
        ("compiled rows", f"{median(times, 'compiled rows') / per['compiled rows'] * 1e6:.1f} us a set",
         f"{ratio(times, 'by hand', 'compiled rows'):.2f} of the speed by hand"),
        ("interpreted rows", f"{median(times, 'interpreted rows, few') / len(few) * 1e6:.1f} us a set",
         f"compiled rows are {ratio(times, 'interpreted rows, few', 'compiled rows, few'):.1f} times as fast"),
    ])  # fmt: skip


def _writers(raw: bytes) -> None:
    """From the text of a set to the JSON of its milestones: the compiled writer, compiled rows, and by hand."""
    from canonical import mappers
    from canonical.envelope.encoding import fastest
    from canonical.formats import x12
    from canonical.mapping.run import Run
    from canonical.mapping.segments import raw_segments

    read, writer, encode = mappers.reader("x12-214"), mappers.writer("x12-214"), fastest().ordered
    sets = [found.text for found in x12.read(raw) if isinstance(found, x12.TransactionSet)]

    def split(text: str) -> list[list[str]]:
        return [segment.split("*") for segment in text.split("~\n")]

    def written(text: str) -> list[bytes]:
        segments = raw_segments(text, "~", "*", lambda: split(text))
        found, _ = writer.write(segments, Run((), {}), "2026-04-20T00:00:00Z")
        return [data.encode() for _, data, _ in found]

    def compiled(text: str) -> list[bytes]:
        one = Run(split(text), {})
        read(one)
        return [encode(data) for _, data in one.events]

    def by_hands(text: str) -> list[bytes]:
        return [encode(data) for data in by_hand.read(split(text))]

    if not written(sets[0]) == compiled(sets[0]) == by_hands(sets[0]):
        raise SystemExit("the ways to write a milestone disagree: the comparison would be worthless")
    jobs: dict[str, Callable[[], object]] = {
        "by hand": lambda: [by_hands(text) for text in sets],
        "compiled rows": lambda: [compiled(text) for text in sets],
        "compiled writer": lambda: [written(text) for text in sets],
    }
    times = rounds(jobs)
    table("text of a 214 set to the JSON of its three milestones, with sorted members", [
        (name, f"{median(times, name) / len(sets) * 1e6:.1f} us a set",
         f"{ratio(times, 'by hand', name):.2f} of the speed by hand")
        for name in jobs
    ])  # fmt: skip

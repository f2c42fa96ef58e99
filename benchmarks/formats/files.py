"""Interchanges of any size with right counts and control numbers, and how many segments and messages are in them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from benchmarks.formats import edifact_messages, x12_sets
from benchmarks.formats.draw import Draw

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

SEED = 20_260_314


@dataclass(frozen=True, slots=True)
class Kind:
    """What a file is made of: ``message`` is a transaction set (``214``) or a message type (``IFTSTA``).

    ``messages`` is how many a group (X12) or an interchange (EDIFACT) holds at most, ``groups`` how many groups an
    interchange; ``released`` puts released delimiters into every message, ``wrapped`` breaks lines after so many bytes.
    """

    message: str
    line_end: str = ""
    messages: int = 250
    groups: int = 4
    released: bool = False
    una: bool = False
    wrapped: int = 0

    @property
    def standard(self) -> str:
        """``x12`` or ``edifact``."""
        return "x12" if self.message in x12_sets.BODIES else "edifact"

    @property
    def title(self) -> str:
        """How tables name it."""
        said = [
            "with release characters" if self.released else "",
            f"in lines of {self.wrapped}" if self.wrapped else "",
            f"with {len(self.line_end)} bytes of line end" if self.line_end else "",
        ]
        return " ".join([self.message, *filter(None, said)])


@dataclass(slots=True)
class File:
    """A file that was written: what everybody who reads it must have found."""

    kind: Kind
    path: Path
    size: int = 0
    segments: int = 0
    sets: int = 0
    envelopes: int = 0
    """Segments around the messages: ISA, GS, GE, IEA or UNB, UNZ."""


def write(path: Path, kind: Kind, *, size: int = 0, sets: int = 0, seed: int = SEED) -> File:
    """Write a file of about ``size`` bytes, or of ``sets`` messages."""
    file = File(kind, path)
    made = _x12(file, size, sets, Draw(seed)) if kind.standard == "x12" else _edifact(file, size, sets, Draw(seed))
    with path.open("wb") as target:
        target.writelines(_wrapped(made, kind.wrapped) if kind.wrapped else made)
    file.size = path.stat().st_size
    return file


def _wrapped(pieces: Iterable[bytes], width: int) -> Iterator[bytes]:
    """Lines of one width, as a transport makes them that knows records only."""
    rest = b""
    for piece in pieces:
        rest += piece
        whole = len(rest) - len(rest) % width
        yield b"".join(rest[at : at + width] + b"\r\n" for at in range(0, whole, width))
        rest = rest[whole:]
    yield rest


def _wanted(file: File, size: int, sets: int) -> bool:
    return file.size < size or file.sets < sets


def _given(file: File, lines: list[str], terminator: str) -> bytes:
    piece = terminator.join([*lines, ""]).encode()
    file.size += len(piece)
    file.segments += len(lines)
    return piece


def _x12(file: File, size: int, sets: int, draw: Draw) -> Iterator[bytes]:
    kind = file.kind
    functional, body = x12_sets.BODIES[kind.message]
    end = "~" + kind.line_end
    interchange = group = 0
    while _wanted(file, size, sets):
        interchange += 1
        header = (
            f"ISA*00*{'':10}*00*{'':10}*02*{'EXLA':15}*ZZ*{'NORTHWIND':15}*260314*0815*U*00401*{interchange:09}*0*P*>"
        )
        yield _given(file, [header], end)
        first = group
        while group < first + kind.groups and (_wanted(file, size, sets) or group == first):
            group += 1
            yield _given(file, [f"GS*{functional}*EXLA*NORTHWIND*20260314*0815*{group}*X*004010"], end)
            number = 0
            while number < kind.messages and (_wanted(file, size, sets) or not number):
                number += 1
                file.sets += 1
                lines = body(draw)
                control = f"{number:04}"
                lines = [f"ST*{kind.message}*{control}", *lines, f"SE*{len(lines) + 2}*{control}"]
                yield _given(file, lines, end)
            yield _given(file, [f"GE*{number}*{group}"], end)
            file.envelopes += 2
        yield _given(file, [f"IEA*{group - first}*{interchange:09}"], end)
        file.envelopes += 2


def _edifact(file: File, size: int, sets: int, draw: Draw) -> Iterator[bytes]:
    kind = file.kind
    body = edifact_messages.BODIES[kind.message]
    end = "'" + kind.line_end
    interchange = 0
    while _wanted(file, size, sets):
        interchange += 1
        if kind.una:
            una = f"UNA:+.? '{kind.line_end}".encode()
            file.size += len(una)
            yield una
        parties = "4012345000009:14+5412345000013:14"
        yield _given(file, [f"UNB+UNOC:3+{parties}+260314:0815+{interchange:08}"], end)
        number = 0
        while number < kind.messages and (_wanted(file, size, sets) or not number):
            number += 1
            file.sets += 1
            lines = body(draw, kind.released)
            control = f"M{number:06}"
            header = f"UNH+{control}+{kind.message}:D:01B:UN"
            yield _given(file, [header, *lines, f"UNT+{len(lines) + 2}+{control}"], end)
        yield _given(file, [f"UNZ+{number}+{interchange:08}"], end)
        file.envelopes += 2

"""Damaging files at random, by bytes and by segments, repeatably from a seed."""

from __future__ import annotations

import gzip
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from random import Random

_MARKS = b"*~:'+?^|>\n\r\x1c\x1d\x1e\x1f \x00\xff\xc3\xa7\x1a,.-A0"
_WORDS = (
    b"ISA*00*          *00*          *ZZ*A              *ZZ*B              *260301*0600*U*00401*000000001*0*P*:~",
    b"GS*QM*A*B*20260301*0600*1*X*004010~",
    b"ST*214*0001~",
    b"SE*2*0001~",
    b"GE*1*1~",
    b"IEA*1*000000001~",
    b"UNA:+.? '",
    b"UNB+UNOC:3+A:14+B:14+260301:0600+1'",
    b"UNG+IFTSTA+A+B+260301:0600+1+UN+D:01B'",
    b"UNH+1+IFTSTA:D:01B:UN'",
    b"UNT+2+1'",
    b"UNE+1+1'",
    b"UNZ+1+1'",
    b"BIN*5*a~b*c~",
    b"BIN*99999999999*~",
    b"UNO+1+5'",
    b"UNP+5+1'",
    b"\xef\xbb\xbf",
    b"UNB|UNOC;3|A|B|260301;0600|1~",
    b"UNA;|.? ~",
    b"UIB+UNOA:4+1'",
    b"BDS*ASC*3*~*~~",
    b"TA1*000000001*260301*0600*A*000~",
    b"??'",
    b"?",
    b"HL*1*1*S~",
    b"LX*1~",
    b"N1*SH~",
    b"STS+1+",
)


def damaged(chance: Random, files: Sequence[bytes]) -> bytes:
    """One of the files with one to eight faults."""
    text = bytearray(chance.choice(files))
    for _ in range(chance.choice((1, 1, 2, 3, 5, 8))):
        text = _fault(chance, text, files)
    packed = chance.random() < 0.01
    return _cut(chance, gzip.compress(text, 1, mtime=0)) if packed else bytes(text)


def _cut(chance: Random, packed: bytes) -> bytes:
    return packed if chance.random() < 0.5 else packed[: chance.randrange(len(packed))]


def _fault(chance: Random, text: bytearray, files: Sequence[bytes]) -> bytearray:
    size = len(text)
    start = chance.randrange(size + 1)
    end = min(size, start + chance.choice((1, 1, 3, 10, 60)))
    match chance.randrange(10):
        case 0:
            text[start:end] = bytes(chance.choice(_MARKS) for _ in range(end - start))
        case 1:
            del text[start:end]
        case 2:
            text[start:start] = text[start:end]
        case 3:
            text[start:start] = chance.choice(_WORDS)
        case 4:
            del text[start:]
        case 5:
            one, other = chance.choice(_MARKS), chance.choice(_MARKS)
            text = bytearray(bytes(text).replace(bytes([one]), bytes([other]), chance.choice((1, 3, -1))))
        case 6:
            other = chance.choice(files)
            text[start:start] = other[chance.randrange(len(other) + 1) :][:300]
        case 7:
            text = _segment_fault(chance, text)
        case 8:
            text[start:end] = bytes(chance.randrange(256) for _ in range(end - start))
        case _:
            text[start:end] = text[start:end] * chance.choice((2, 50))
    return text


def _segment_fault(chance: Random, text: bytearray) -> bytearray:
    """A segment left out, told twice, or moved."""
    mark = b"'" if text[:3] in (b"UNA", b"UNB") else b"~"
    parts = bytes(text).split(mark)
    at, to = chance.randrange(len(parts)), chance.randrange(len(parts))
    match chance.randrange(3):
        case 0:
            del parts[at]
        case 1:
            parts.insert(to, parts[at])
        case _:
            parts[at], parts[to] = parts[to], parts[at]
    return bytearray(mark.join(parts))

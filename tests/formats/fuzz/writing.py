"""What must hold for whatever is to be written: it comes back from a reading as it was given, or it is refused in words.

The bytes that a property is given are the seed of what is written.
"""

from __future__ import annotations

from contextlib import suppress
from datetime import date, time
from decimal import Decimal
from random import Random
from typing import TYPE_CHECKING, Any

from canonical.errors import FormatError
from canonical.formats import edifact, x12
from canonical.formats.x12 import values

if TYPE_CHECKING:
    from collections.abc import Callable

_PLAIN = "ABCZ abc019.,-/"
_TAGS = (
    "N1",
    "B10",
    "LX",
    "NAD",
    "FTX",
    "BGM",
    "HL",
    "L11",
    "ST",
    "SE",
    "ISA",
    "UNH",
    "UNT",
    "",
    "A",
    "n1",
    "N*1",
    "UNO",
)
_MARKS = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~\x1c\x1d\x1e\x1f"
_HEADERS = (
    *("UNA", "UNB", "UNO", "UNH", "UNZ|", "ISA", "|", ";", "+", "UNB+UNOC:3", "UNA:+.? '", "|||||", "1"),
    *("UNB|UNOC;3|A|B|260301;0600|1~", "UNB+UNOC:3+A:14+B:14+260301:0600+1'UNH+1", "UNH|1|IFTSTA;D;01B;UN~"),
)
_SYNTAXES = ("UNOA", "UNOB", "UNOC", "UNOD", "UNOE", "UNOF", "UNOK", "UNOX", "UNOY", "UNOW", "UNO?", "")


def _text(chance: Random) -> str:
    kind = chance.randrange(12)
    if kind < 8:
        return "".join(chance.choice(_PLAIN) for _ in range(chance.choice((0, 1, 2, 5, 12))))
    if kind < 10:
        return "".join(chance.choice(_PLAIN + _MARKS) for _ in range(chance.choice((1, 2, 5))))
    if kind == 10 and chance.random() < 0.3:
        return "".join(chance.choice(_HEADERS) for _ in range(chance.choice((1, 2, 4))))
    if kind == 10:
        return "".join(chr(chance.randrange(1, 0x180)) for _ in range(chance.choice((1, 3))))
    return chance.choice(
        ("\u20ac", "\U0001f600", "\udc80", "\r\n", "\x00", "?", "??", "?'", "x" * 5000, "\x85", "\xa0", "\u2028")
    )


def _element(chance: Random, *, numbers: bool) -> Any:
    kind = chance.randrange(10)
    if kind < 6:
        return _text(chance)
    if kind < 8:
        return [_text(chance) for _ in range(chance.randrange(4))]
    if kind == 8:
        return [[_text(chance) for _ in range(chance.randrange(3))] for _ in range(chance.randrange(3))]
    odd: tuple[Any, ...] = (None, 1.5, b"A", [None], [[1]], [[["A"]]], object())
    return (
        chance.choice((5, Decimal("-1.50"), Decimal("1E+40"), Decimal("NaN"), 10**30))
        if numbers
        else chance.choice(odd)
    )


def _segments(chance: Random, *, numbers: bool) -> list[list[Any]]:
    return [
        [
            chance.choice(_TAGS[:8] if chance.random() < 0.95 else _TAGS),
            *(_element(chance, numbers=numbers) for _ in range(chance.randrange(5))),
        ]
        for _ in range(chance.randrange(5))
    ]


def _marks(chance: Random) -> list[str]:
    odd = (*"A0 \n\r\x00\x85\xa0\xa7\u20ac", "", "ab", "\U0001f600", "\udc80")
    return [chance.choice(_MARKS) if chance.random() < 0.97 else chance.choice(odd) for _ in range(6)]


def x12_written(seed: bytes) -> None:
    """What X12 the writer yields is read without a finding and with the same text in the same places."""
    chance = Random(seed)
    with suppress(FormatError):
        _x12(chance)


def _x12(chance: Random) -> None:
    element, component, repetition, segment, *_ = _marks(chance)
    delimiters = x12.Delimiters(element, component, repetition, segment) if chance.random() < 0.5 else None
    joined = chance.random() < 0.2
    envelope = x12.EnvelopeOptions(
        sender=_text(chance) if chance.random() < 0.1 else "SENDER",
        receiver="RECEIVER",
        date="20260301",
        time=chance.choice(("0600", "060000")),
        version=chance.choice(("003070", "004010", "005010", "00501", "8", "008060X1")),
        delimiters=delimiters,
    )
    sets = [x12.Outgoing("214", _segments(chance, numbers=False)) for _ in range(chance.choice((0, 1, 1, 2)))]
    policy = chance.choice(("refuse", "replace", "choose"))
    encoding = chance.choice(("latin-1", "utf-8", "ascii"))
    pieces = x12.write(
        sets,
        envelope=envelope,
        on_delimiter=policy,
        replacement=chance.choice((" ", " ", "", "*", "A", "\u20ac")),
        joined=joined,
        encoding=encoding,
        line_end=chance.choice(("", "\n", "\r\n")),
        problems=[],
    )
    file = "".join(pieces).encode(encoding)
    if not file:
        return
    items = list(x12.read(file))
    wrong = [problem for item in items for problem in item.problems if problem.severity == "error"]
    assert not wrong, (file, wrong)
    items = [item for item in items if hasattr(item, "segments")]
    assert len(items) == len(sets), file
    plain = encoding != "latin-1" or file.isascii()  # Latin-1 that could be UTF-8 is read as that
    if policy != "replace" and not joined and plain:
        for outgoing, item in zip(sets, items, strict=True):
            _same(outgoing.segments, item, file)


def _same(given: Any, item: Any, file: bytes) -> None:
    found = item.segments[1:-1]
    assert len(found) == len(given), file
    for number, segment in enumerate(given, 1):
        assert item.segments[number][0] == segment[0], file
        for place, wanted in enumerate(segment[1:], 1):
            got = item.values(number, place) if place < len(item.segments[number]) else []
            assert _bare(got) == _bare(_listed(wanted)), (file, wanted, got)


def _listed(value: Any) -> list[list[str]]:
    if not isinstance(value, list):
        return [[value]]
    return (
        [part if isinstance(part, list) else [part] for part in value]
        if any(isinstance(part, list) for part in value)
        else [value]
    )


def _bare(repetitions: list[list[Any]]) -> list[list[str]]:
    """Without the empty ends, which a writer leaves out."""
    found = []
    for repetition in repetitions:
        parts = [str(part) for part in repetition]
        while parts and parts[-1] == "":
            parts.pop()
        found.append(parts)
    while found and not found[-1]:
        found.pop()
    return found


def edifact_written(seed: bytes) -> None:
    """What EDIFACT the writer yields is read without a finding and with the same text in the same places."""
    chance = Random(seed)
    with suppress(FormatError):
        _edifact(chance)


_UNICODE = ("UNOW", "UNOY")


def _edifact(chance: Random) -> None:
    version = chance.choice((1, 2, 3, 3, 4))
    component, element, decimal, release, segment, repetition = _marks(chance)
    delimiters = (
        edifact.Delimiters(
            component=component,
            element=element,
            decimal=decimal,
            release=release,
            segment=segment,
            repetition=repetition if version == 4 else None,
        )
        if chance.random() < 0.4
        else None
    )
    envelope = edifact.EnvelopeOptions(
        sender=_text(chance) if chance.random() < 0.1 else "SENDER",
        receiver="RECEIVER",
        date="20260301",
        time="0600",
        syntax=chance.choice(_SYNTAXES) if chance.random() < 0.6 else "UNOC",
        syntax_version=version,
        delimiters=delimiters,
    )
    group = chance.choice((None, None, "IFTSTA"))
    numbers = chance.random() < 0.3
    messages = [
        edifact.Outgoing("IFTSTA", _segments(chance, numbers=numbers), group=group)
        for _ in range(chance.choice((0, 1, 1, 2)))
    ]
    policy = chance.choice(("refuse", "replace"))
    joined = chance.random() < 0.2
    pieces = edifact.write(
        messages,
        envelope=envelope,
        una=chance.choice(("auto", True)),
        on_character=policy,
        replacement=chance.choice((" ", " ", "", "'", "A", "\u20ac")),
        joined=joined,
        line_end=chance.choice(("", "\n", "\r\n")),
        problems=[],
    )
    file = b"".join(edifact.write_bytes(pieces, envelope))
    if not file:
        return
    items = list(edifact.read(file))
    wrong = [problem for item in items for problem in item.problems if problem.severity == "error"]
    assert not wrong, (file, wrong)
    items = [item for item in items if hasattr(item, "segments")]
    assert len(items) == len(messages), file
    if policy != "replace" and not joined and not numbers:
        for outgoing, item in zip(messages, items, strict=True):
            if item.encoding != "utf-8" or envelope.syntax in _UNICODE:  # see docs/limits.md
                _same(outgoing.segments, item, file)


def built(seed: bytes) -> None:
    """Elements made from values give the values back; what is no value, or cannot be an element, is refused."""
    chance = Random(seed)
    for _ in range(8):
        with suppress(FormatError):
            _BUILDERS[chance.randrange(len(_BUILDERS))](chance)


def _number(chance: Random) -> Any:
    digits = tuple(chance.randrange(10) for _ in range(chance.choice((1, 3, 9, 40))))
    odd = (Decimal("Infinity"), Decimal("sNaN"), True, 10**400, -0, Decimal("-0"), Decimal("1E+999999"), 1.5, "5")
    return (
        chance.choice(odd) if chance.random() < 0.2 else Decimal((chance.randrange(2), digits, chance.randrange(-9, 9)))
    )


def _n(chance: Random) -> None:
    number, decimals = _number(chance), chance.choice((0, 1, 2, 5, 9, 10, -1))
    assert values.read_n(values.n(number, decimals), decimals) == number


def _r(chance: Random) -> None:
    number = _number(chance)
    assert values.read_r(values.r(number)) == number


def _date(chance: Random) -> None:
    day = date.fromordinal(chance.randrange(1, 3_652_059))
    assert values.read_dt(values.dt(day)) == day


def _time(chance: Random) -> None:
    moment = time(
        chance.randrange(24), chance.randrange(60), chance.randrange(60), chance.choice((0, 10_000, 500_000, 1))
    )
    assert values.read_tm(values.tm(moment, chance.choice((4, 6, 7, 8, 5)))) in (
        moment,
        moment.replace(second=0, microsecond=0),
    )


def _plain(chance: Random) -> None:
    text = _text(chance)
    assert values.text(text, 20) == text.rstrip(" ")


def _damaged(chance: Random) -> None:
    text = "".join(chance.choice("0123456789-+. eE\u0663\u00b2_") for _ in range(chance.choice((0, 1, 4, 6, 8, 20))))
    readers: tuple[Callable[[str], Any], ...] = (
        values.read_r,
        values.read_tm,
        lambda said: values.read_n(said, 2),
        values.read_dt,
    )
    chance.choice(readers)(text)


_BUILDERS = (_n, _r, _date, _time, _plain, _damaged)

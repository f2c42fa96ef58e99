"""Acknowledging what was received: TA1, 997 and 999 for X12, CONTRL and APERAK for EDIFACT, one answer an interchange.

An acknowledgement is never acknowledged. The clock and the control numbers are the caller's.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from canonical.errors import FormatError
from canonical.formats.edi.judge import judge

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from typing import BinaryIO

    from canonical.formats.edi.answers import Answer
    from canonical.formats.edi.judge import Check, Judged
    from canonical.formats.numbers import ControlNumbers
    from canonical.problems import Problem

    AckKind = Literal["auto", "ta1", "997", "999", "contrl", "aperak"]

_ALL = 1 << 60
_KINDS = {"x12": ("auto", "ta1", "997", "999"), "edifact": ("auto", "contrl", "aperak")}


def acknowledge(
    source_or_items: bytes | BinaryIO | Iterable[Any],
    *,
    date: str,
    time: str,
    kind: AckKind = "auto",
    checks: bool | Callable[[Any], Iterable[Problem]] = True,
    numbers: ControlNumbers | None = None,
    compact: bool = False,
    always: bool = False,
    line_end: str = "",
) -> Iterator[Answer]:
    r"""Yield an answer to each interchange that wants one, as soon as it has been read to its end.

    The source is bytes, a binary file, or the items of a reading (one of the whole file, if interchanges without any
    set are to be answered). ``date`` is CCYYMMDD, ``time`` HHMM. With ``kind="auto"`` X12 gets a 997 for each group (999
    if its version names an implementation guide), and a TA1 if ISA14 asks for one or the envelope is faulty; EDIFACT
    gets a CONTRL if 0031 asks for one or something is faulty. ``always`` answers envelopes that ask for nothing too. A
    kind that is named answers the interchanges of its standard only, asked for or not.

    ``checks`` looks at segments and elements by the tables of the standard, or by a function of the caller that takes a
    set and gives problems. ``compact`` names only the sets that are not simply accepted. Memory grows with the answer
    to one interchange, not with what is read.

    >>> isa = "ISA*00*          *00*          *ZZ*SENDER         *ZZ*RECEIVER       *260301*0600*U*00401*000000001*0"
    >>> body = "GS*QM*A*B*20260301*0600*1*X*004010~ST*214*0001~B10*1*2*ABCD~SE*4*0001~GE*1*1~IEA*1*000000001~"
    >>> [answer] = acknowledge(f"{isa}*P*:~{body}".encode(), date="20260301", time="0700", checks=False)
    >>> print(answer.text.replace("~", "~\n").split("\n", 3)[3].rsplit("\n", 4)[0])
    AK1*QM*1~
    AK2*214*0001~
    AK5*R*4~
    AK9*R*1*1*0~
    """
    if kind not in {one for kinds in _KINDS.values() for one in kinds}:
        raise FormatError(f"kind is {kind!r}: give 'auto', 'ta1', '997', '999', 'contrl' or 'aperak'")
    if numbers is None:
        from canonical.formats.numbers import Counter

        numbers = Counter()
    judged = judge(items_of(source_or_items), _check(checks), compact=compact)
    return _answers(judged, _Options(kind, date, time, numbers, line_end, always=always))


def acknowledge_bytes(source_or_items: bytes | BinaryIO | Iterable[Any], **options: Any) -> bytes:
    """All answers as one file, with the options of `acknowledge`; empty if there is nothing to answer."""
    return b"".join(answer.data for answer in acknowledge(source_or_items, **options))


def items_of(source_or_items: bytes | BinaryIO | Iterable[Any]) -> Iterable[Any]:
    """The items of a source, envelopes too, or the items that were given."""
    if isinstance(source_or_items, (bytes, bytearray, memoryview)) or hasattr(source_or_items, "read"):
        from canonical.formats.edi.reader import read

        # A finding that is only counted could not be told to the partner.
        return read(source_or_items, whole=True, most_problems=_ALL)  # type: ignore[arg-type]  # it has a method read
    return source_or_items


class _Options:
    """What the caller of `acknowledge` wants."""

    def __init__(
        self, kind: AckKind, date: str, time: str, numbers: ControlNumbers, line_end: str, *, always: bool
    ) -> None:
        from canonical.formats.x12.outgoing import check_digits

        check_digits(date, (8,), "CCYYMMDD")
        check_digits(time, (4, 6, 7, 8), "HHMM, HHMMSS, HHMMSSD or HHMMSSDD")
        self.kind, self.date, self.time, self.numbers = kind, date, time, numbers
        self.line_end, self.always = line_end, always


def _check(checks: bool | Callable[[Any], Iterable[Problem]]) -> Check | None:
    if callable(checks):
        return checks
    if not checks:
        return None
    return by_tables


def by_tables(item: Any) -> list[Problem]:
    """What the tables find; by those of another version only what is wrong in every version is told to a partner."""
    from canonical.formats.dictionary.check import check
    from canonical.formats.dictionary.choose import dictionary_for

    dictionary = dictionary_for(item)
    if dictionary is None:
        return []
    found = check(item, dictionary)
    if dictionary.tables == dictionary.version:
        return found
    return [problem for problem in found if problem.severity == "error"]


def _answers(judged: Iterable[Judged], options: _Options) -> Iterator[Answer]:
    for one in judged:
        if options.kind not in _KINDS[one.receipt.standard]:
            continue
        if one.receipt.standard == "x12":
            from canonical.formats.edi.x12_answer import x12_answer

            answer = x12_answer(one, options)
        else:
            from canonical.formats.edi.edifact_answer import edifact_answer

            answer = edifact_answer(one, options)
        if answer is not None:
            yield answer

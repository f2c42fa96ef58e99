"""997, the answer to one functional group: made from the verdict on it.

999 is the same with other tags and is told apart by `implementation_ack`; both are read by `ack_reading`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from canonical.formats.edi.receipts import Finding, GroupReceipt, SetReceipt, Status
    from canonical.formats.x12.outgoing import Element

_LONGEST_COPY = 99  # data element 724
_MOST_CODES = 5  # AK502 to AK506, AK905 to AK909
CODES: dict[Status, str] = {"accepted": "A", "accepted-with-errors": "E", "partly-accepted": "P", "rejected": "R"}


class Form(NamedTuple):
    """The set, and its tags for a segment in error, an element in error, and the end of what is said about a set."""

    set_id: str
    segment: str
    element: str
    end: str


FUNCTIONAL = Form("997", "AK3", "AK4", "AK5")


def is_recent(version: str) -> bool:
    """Whether this version (GS08) is 005010 or a later one."""
    release = version[:6]
    return len(release) == 6 and release.isascii() and release.isdigit() and release >= "005010"


class Copier:
    """Takes over what was received into an answer: without its delimiters and what cannot be written, and cut."""

    __slots__ = ("_encoding", "_taken")

    def __init__(self, taken: str, encoding: str) -> None:
        """``taken`` are the delimiters of the answer."""
        self._taken = taken
        self._encoding = encoding

    def plain(self, text: str, longest: int) -> str:
        """The text as it may stand in an element: no delimiter, no control character, no blanks at its end."""
        kept = "".join(mark for mark in text if mark not in self._taken and mark.isprintable())
        return kept.encode(self._encoding, "ignore").decode(self._encoding)[:longest].rstrip()


_COPIER = Copier("*:~^", "latin-1")


def functional_ack(group: GroupReceipt, copier: Copier = _COPIER, form: Form = FUNCTIONAL) -> list[list[Element]]:
    """The segments of a 997 between ST and SE.

    AK103 and AK203 exist from 005010 on, the place of a repetition and the codes 12 and 13 of AK403 too.
    """
    recent = is_recent(group.version)
    version = [copier.plain(group.version, 12)] if recent else []
    named = [copier.plain(group.functional, 2) or "ZZ", copier.plain(group.control, 9) or "0"]
    lines: list[list[Element]] = [["AK1", *named, *version]]
    for said in group.sets:
        lines += _set(said, copier, form, recent=recent)
    codes = _unique(found.code for found in group.findings)
    received = group.received or 0
    included = received if group.included is None else group.included
    counts = [str(min(count, 999_999)) for count in (included, received, group.accepted or 0)]
    return [*lines, ["AK9", CODES[group.status], *counts, *codes]]


def _set(said: SetReceipt, copier: Copier, form: Form, *, recent: bool) -> Iterator[list[Element]]:
    guide = [copier.plain(said.guide, 35)] if recent and said.guide else []
    yield ["AK2", copier.plain(said.set_id, 3) or "000", copier.plain(said.control, 9) or "0000", *guide]
    located = [found for found in said.findings if found.level in ("segment", "element")]
    open_at: tuple[int | None, str] | None = None
    for found in located:
        if found.level == "segment":
            yield _segment(found, found.code, copier, form)
            open_at = None
        else:
            if open_at != (found.segment, found.tag):
                yield _segment(found, "8", copier, form)
                open_at = (found.segment, found.tag)
            yield _element(found, copier, form, recent=recent)
    codes = [found.code for found in said.findings if found.level == "set"]
    yield [form.end, CODES[said.status], *_unique([*codes, "5"] if located else codes)]


def _segment(found: Finding, code: str, copier: Copier, form: Form) -> list[Element]:
    tag = copier.plain(found.tag, 3)
    loop = copier.plain(found.loop.rpartition("/")[2], 6)
    return [form.segment, tag if len(tag) > 1 else "ZZ", str(found.segment or 1), loop, code]


def _element(found: Finding, copier: Copier, form: Form, *, recent: bool) -> list[Element]:
    parts = [found.component, found.repetition if recent else None]
    place = [str(found.element), *("" if part is None else str(part) for part in parts)]
    code = "3" if not recent and found.code in ("12", "13") else found.code
    return [form.element, place, found.number, code, copier.plain(found.value, _LONGEST_COPY)]


def _unique(codes: Iterable[str]) -> list[str]:
    return list(dict.fromkeys(codes))[:_MOST_CODES]

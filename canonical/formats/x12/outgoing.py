"""What is to be written as X12: the envelope of an interchange, and the sets that go into it."""

from __future__ import annotations

from copy import copy
from typing import TYPE_CHECKING

from canonical.errors import FormatError
from canonical.formats.x12.checks import is_date, is_time
from canonical.formats.x12.envelope import Delimiters
from canonical.formats.x12.functional import functional_id

if TYPE_CHECKING:
    from collections.abc import Sequence

    Element = str | Sequence[str] | Sequence[str | Sequence[str]]
    """Text, the components of a composite, or repetitions: a list of lists of components."""

DELIMITERS = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~\x1c\x1d\x1e\x1f"  # ASCII punctuation and information separators


class Outgoing:
    """A set to be written: its id (``214``), its segments without ST and SE, and the group that it belongs to.

    ``date`` (CCYYMMDD) and ``time`` (HHMM, HHMMSS, HHMMSSD or HHMMSSDD) become GS04 and GS05, because some partners
    read the time of the message there; None means those of the envelope. ``functional`` (GS01) follows from the set id
    if it is not given, ``application_sender`` and ``application_receiver`` (GS02, GS03) from the envelope. ``guide`` is
    ST03, the implementation guide that the set follows. Sets that follow each other with the same GS01, partners,
    version, date and time share one group.
    """

    __slots__ = (
        "application_receiver",
        "application_sender",
        "date",
        "functional",
        "guide",
        "segments",
        "set_id",
        "time",
        "version",
    )

    def __init__(
        self,
        set_id: str,
        segments: Sequence[Sequence[Element]],
        *,
        date: str | None = None,
        time: str | None = None,
        version: str | None = None,
        functional: str | None = None,
        guide: str = "",
        application_sender: str | None = None,
        application_receiver: str | None = None,
    ) -> None:
        """Each segment is its tag and its elements; raises `FormatError` for a set id whose GS01 is not known."""
        known = functional or functional_id(set_id)
        if known is None:
            raise FormatError(
                f"the functional group of set {set_id!r} is not known: give functional=, which becomes GS01"
            )
        for value, widths, name in (
            (date, (8,), "CCYYMMDD"),
            (time, (4, 6, 7, 8), "HHMM, HHMMSS, HHMMSSD or HHMMSSDD"),
        ):
            if value is not None:
                check_digits(value, widths, name)
        if len(set_id) != 3:  # data element 143
            raise FormatError(f"the set id is {set_id!r}: ST01 has three characters")
        self.set_id: str = set_id
        self.segments: Sequence[Sequence[Element]] = segments
        self.date: str | None = date
        self.time: str | None = time
        self.version: str | None = version
        self.functional: str = known
        self.guide: str = guide
        self.application_sender: str | None = application_sender
        self.application_receiver: str | None = application_receiver


class EnvelopeOptions:
    """Everything that ISA and GS say, apart from control numbers."""

    __slots__ = (
        "acknowledgement",
        "agency",
        "application_receiver",
        "application_sender",
        "authorization",
        "date",
        "delimiters",
        "receiver",
        "receiver_qualifier",
        "security",
        "sender",
        "sender_qualifier",
        "test",
        "time",
        "version",
    )

    def __init__(
        self,
        *,
        sender: str,
        receiver: str,
        date: str,
        time: str,
        sender_qualifier: str = "ZZ",
        receiver_qualifier: str = "ZZ",
        application_sender: str | None = None,
        application_receiver: str | None = None,
        version: str = "004010",
        test: bool = False,
        acknowledgement: bool = False,
        authorization: tuple[str, str] = ("00", ""),
        security: tuple[str, str] = ("00", ""),
        agency: str = "X",
        delimiters: Delimiters | None = None,
    ) -> None:
        """``date`` is CCYYMMDD, ``time`` HHMM or longer; the caller takes them from a clock in the agreed time zone.

        ``application_sender`` and ``application_receiver`` are GS02 and GS03, by default those of ISA.
        ``acknowledgement`` asks for a TA1 (ISA14). Raises `FormatError` for a value that the envelope cannot hold.
        """
        check_digits(date, (8,), "CCYYMMDD")
        check_digits(time, (4, 6, 7, 8), "HHMM, HHMMSS, HHMMSSD or HHMMSSDD")
        self.sender: str = sender
        self.receiver: str = receiver
        self.sender_qualifier: str = sender_qualifier
        self.receiver_qualifier: str = receiver_qualifier
        self.application_sender: str = application_sender or sender
        self.application_receiver: str = application_receiver or receiver
        self.date: str = date
        self.time: str = time
        self.version: str = version
        self.test: bool = test
        self.acknowledgement: bool = acknowledgement
        self.authorization: tuple[str, str] = authorization
        self.security: tuple[str, str] = security
        self.agency: str = agency
        self.delimiters: Delimiters = usable(delimiters or Delimiters(), self.interchange_version)

    def with_delimiters(self, delimiters: Delimiters) -> EnvelopeOptions:
        """The same envelope with other delimiters."""
        other = copy(self)
        other.delimiters = usable(delimiters, self.interchange_version)
        return other

    @property
    def interchange_version(self) -> str:
        """ISA12: the first five digits of the version, ``00401`` for ``004010``."""
        version = self.version[:5]
        if not (version.isascii() and version.isdigit() and len(version) == 5):
            raise FormatError(f"version {self.version!r} does not begin with five digits: give one like '004010'")
        return version


def wire(value: Element, component: str, repetition: str) -> str:
    """An element as it stands in a file with these separators, whatever characters it holds."""
    if isinstance(value, str):
        return value
    if all(isinstance(part, str) for part in value):
        return component.join(part for part in value if isinstance(part, str))
    return repetition.join(part if isinstance(part, str) else component.join(part) for part in value)


def check_digits(value: str, widths: tuple[int, ...], form: str) -> None:
    """Refuse a date or time that is not made of digits, has another length, or does not exist."""
    if not (value.isascii() and value.isdigit() and len(value) in widths):
        raise FormatError(f"{value!r} is not {form}")
    if not (is_date(value) if form == "CCYYMMDD" else is_time(value, widths)):
        raise FormatError(f"{value!r} is no {'day' if form == 'CCYYMMDD' else 'time of day'} ({form})")


def usable(delimiters: Delimiters, version: str) -> Delimiters:
    """The delimiters with a repetition separator exactly where the version has one (from 00402 on)."""
    repetition = (delimiters.repetition or "^") if version >= "00402" else None
    usable = Delimiters(delimiters.element, delimiters.component, repetition, delimiters.segment)
    used = usable.used()
    for name, mark in used.items():
        allowed = DELIMITERS + ("\r\n" if name == "segment" else "")
        if len(mark) != 1 or mark not in allowed:
            raise FormatError(f"{mark!r} cannot be the {name} delimiter: choose one punctuation character")
    if len(set(used.values())) < len(used):
        raise FormatError(f"two delimiters are the same: {used}")
    return usable

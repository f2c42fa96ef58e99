"""What is to be written as EDIFACT: the envelope of an interchange, and the messages that go into it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from canonical.errors import FormatError
from canonical.formats.edifact.charset import CharacterSet
from canonical.formats.edifact.delimiters import Delimiters, unusable
from canonical.formats.edifact.moments import is_date, is_time

if TYPE_CHECKING:
    from collections.abc import Sequence
    from decimal import Decimal

    Value = str | int | Decimal
    """Text as it is meant, without release characters; numbers get the decimal mark of the interchange."""

    Element = Value | Sequence[Value | Sequence[Value]]
    """A value, the components of a composite, or repetitions, each of which is a list of components."""


class Outgoing:
    """A message to be written: its type (``IFTSTA``), its segments without UNH and UNT, and what UNH says of it.

    ``version`` is that of the directory as a reading gives it, ``D.01B``. ``control`` (0062) is counted if it is not
    given. Messages with the same ``group`` that follow each other share one UNG; ``None`` writes no groups.
    """

    __slots__ = ("access", "agency", "association", "control", "group", "message_type", "segments", "version")

    def __init__(
        self,
        message_type: str,
        segments: Sequence[Sequence[Element]],
        *,
        version: str = "D.01B",
        agency: str = "UN",
        association: str = "",
        access: str = "",
        control: str | None = None,
        group: str | None = None,
    ) -> None:
        """Each segment is its tag and its elements; ``access`` is the common access reference (0068).

        ``group`` is the functional group (0038), usually the message type. Raises `FormatError` for a version that is
        not ``D.01B`` or the like, and for texts that are too long for UNH.
        """
        directory, _, release = version.partition(".")
        if not directory or not release:
            raise FormatError(f"the version {version!r} names no directory: give 'D.01B' or the like")
        for name, value, longest in (
            ("message_type", message_type, 6),
            ("agency", agency, 3),
            ("association", association, 6),
            ("access", access, 35),
            ("control", control or "", 14),
        ):
            if len(value) > longest:
                raise FormatError(f"{name} is {value!r}: UNH has room for {longest} characters")
        if control == "":
            raise FormatError("control is empty: leave it out to have one counted, UNH cannot do without it")
        if not message_type or not agency:
            raise FormatError("message_type and agency must be given: UNH cannot do without them")
        self.message_type: str = message_type
        self.segments: Sequence[Sequence[Element]] = segments
        self.version: str = version
        self.agency: str = agency
        self.association: str = association
        self.access: str = access
        self.control: str | None = control
        self.group: str | None = group

    def header(self, control: str) -> list[Element]:
        """UNH with the reference that it was given."""
        directory, _, release = self.version.partition(".")
        identifier = [self.message_type, directory, release, self.agency, self.association]
        return ["UNH", control, identifier, self.access]


class EnvelopeOptions:
    """Everything that UNA, UNB and UNG say, apart from control references."""

    __slots__ = (
        "acknowledgement",
        "agreement",
        "application",
        "application_receiver",
        "application_sender",
        "date",
        "delimiters",
        "password",
        "priority",
        "receiver",
        "receiver_internal",
        "receiver_qualifier",
        "sender",
        "sender_internal",
        "sender_qualifier",
        "syntax",
        "syntax_version",
        "test",
        "time",
    )

    def __init__(
        self,
        *,
        sender: str,
        receiver: str,
        date: str,
        time: str,
        sender_qualifier: str = "",
        receiver_qualifier: str = "",
        sender_internal: str = "",
        receiver_internal: str = "",
        syntax: str = "UNOC",
        syntax_version: int = 3,
        password: str = "",
        application: str = "",
        priority: str = "",
        acknowledgement: bool = False,
        agreement: str = "",
        test: bool = False,
        application_sender: str | None = None,
        application_receiver: str | None = None,
        delimiters: Delimiters | None = None,
    ) -> None:
        """``date`` is CCYYMMDD, ``time`` HHMM; the caller takes them from a clock in the agreed time zone.

        ``syntax`` names the character set (0001). ``acknowledgement`` asks for a CONTRL. ``application_sender`` and
        ``application_receiver`` are those of UNG, by default those of UNB. The delimiters are the usual ones, with a
        repetition separator in syntax 4. Raises `FormatError` for a value that the envelope cannot hold.
        """
        marks = _usable(delimiters, syntax, syntax_version)
        _check_values(sender, receiver, date, time)
        self.sender: str = sender
        self.receiver: str = receiver
        self.date: str = date
        self.time: str = time
        self.sender_qualifier: str = sender_qualifier
        self.receiver_qualifier: str = receiver_qualifier
        self.sender_internal: str = sender_internal
        self.receiver_internal: str = receiver_internal
        self.syntax: str = syntax
        self.syntax_version: int = syntax_version
        self.password: str = password
        self.application: str = application
        self.priority: str = priority
        self.acknowledgement: bool = acknowledgement
        self.agreement: str = agreement
        self.test: bool = test
        self.application_sender: str = sender if application_sender is None else application_sender
        self.application_receiver: str = receiver if application_receiver is None else application_receiver
        self.delimiters: Delimiters = marks

    @property
    def encoding(self) -> str:
        """How text is to be encoded that is written with these options."""
        return CharacterSet(self.syntax).codec

    @property
    def standard_delimiters(self) -> bool:
        """Whether a reader knows the delimiters without a UNA."""
        return self.delimiters == Delimiters(repetition="*" if self.syntax_version == 4 else None)

    def header(self, control: str) -> list[Element]:
        """UNB with the reference that it was given."""
        return [
            "UNB",
            [self.syntax, str(self.syntax_version)],
            [self.sender, self.sender_qualifier, self.sender_internal],
            [self.receiver, self.receiver_qualifier, self.receiver_internal],
            self._moment(),
            control,
            self.password,
            self.application,
            self.priority,
            "1" if self.acknowledgement else "",
            self.agreement,
            "1" if self.test else "",
        ]

    def group_header(self, outgoing: Outgoing, control: str) -> list[Element]:
        """UNG for a message and those that follow it."""
        directory, _, release = outgoing.version.partition(".")
        return [
            "UNG",
            outgoing.group or outgoing.message_type,
            self.application_sender,
            self.application_receiver,
            self._moment(),
            control,
            outgoing.agency,
            [directory, release, outgoing.association],
        ]

    def _moment(self) -> list[str]:
        return [self.date if self.syntax_version == 4 else self.date[2:], self.time]


def _check_values(sender: str, receiver: str, date: str, time: str) -> None:
    if len(date) != len("CCYYMMDD") or not is_date(date):
        raise FormatError(f"the date is {date!r}: give a day as CCYYMMDD")
    if len(time) != len("HHMM") or not is_time(time):
        raise FormatError(f"the time is {time!r}: give HHMM")
    if not 1 <= len(sender) <= 35 or not 1 <= len(receiver) <= 35:
        raise FormatError("sender and receiver must have 1 to 35 characters")


def _usable(delimiters: Delimiters | None, syntax: str, version: int) -> Delimiters:
    """The delimiters that are asked for, or those of the syntax version."""
    if version not in (1, 2, 3, 4):
        raise FormatError(f"the syntax version is {version}: give 1, 2, 3 or 4")
    if not CharacterSet(syntax).known:
        raise FormatError(f"the syntax identifier {syntax!r} names no character set: give 'UNOC' or the like")
    marks = delimiters or Delimiters(repetition="*" if version == 4 else None)
    fault = unwritable(marks, syntax) or unusable(marks)
    if fault:
        raise FormatError(f"these delimiters cannot be used: {fault}")
    if marks.repetition is not None and version < 4:
        raise FormatError("only syntax 4 has a repetition separator: give delimiters without one")
    return marks


def unwritable(marks: Delimiters, syntax: str) -> str:
    """Why these cannot be characters of a UNA; what a reading finds may be looser."""
    for name, mark in {**marks.used(), "decimal": marks.decimal}.items():
        if len(mark) != 1:
            return f"the {name} delimiter is {mark!r}, and not one character"
        if mark < " " and mark not in ("\x1c\x1d\x1e\x1f\r\n" if name == "segment" else "\x1c\x1d\x1e\x1f"):
            return f"the {name} delimiter is the control character {mark!r}"
        try:
            wire = mark.encode(CharacterSet(syntax).codec)
        except UnicodeEncodeError:
            wire = b""
        shifts = "iso2022" in CharacterSet(syntax).codec.replace("_", "").replace("-", "")
        if (
            not wire or b"\x1b" in wire or (shifts and mark in "$()@")
        ):  # escape sequences hold these, and stand in no UNA
            return f"the {name} delimiter is {mark!r}, which {syntax} does not have"
    return ""

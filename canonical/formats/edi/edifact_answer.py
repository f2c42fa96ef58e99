"""The answer to one EDIFACT interchange: whether it gets a CONTRL or APERAKs, and the envelope around them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from canonical.formats.edi.answers import Answer
from canonical.formats.edifact.aperak import IDENTIFIER, aperak
from canonical.formats.edifact.charset import CharacterSet
from canonical.formats.edifact.contrl import contrl, identifier
from canonical.formats.edifact.delimiters import unusable
from canonical.formats.edifact.outgoing import EnvelopeOptions, Outgoing

if TYPE_CHECKING:
    from canonical.formats.edi.judge import Judged
    from canonical.formats.edifact.delimiters import Delimiters


def edifact_answer(judged: Judged, options: Any) -> Answer | None:
    """The answer that the options ask for; None if there is nothing to say."""
    interchange, receipt = judged.interchange, judged.receipt
    addressed = receipt.sender and receipt.receiver and receipt.control  # UCI cannot do without them
    if not addressed or not judged.answerable or not _wanted(judged, options):
        return None
    envelope = _envelope(interchange, options)
    if options.kind == "aperak":
        said = [one for one in receipt.sets if one.set_id != "APERAK"]
        sets = [_outgoing(IDENTIFIER, aperak(one, receipt, options.date, options.time)) for one in said]
    else:
        sets = [_outgoing(identifier(str(envelope.syntax_version)), contrl(receipt, interchange))]
    if not sets:
        return None
    return Answer(
        interchange,
        receipt,
        envelope,
        sets,
        [],
        options.numbers,
        encoding=envelope.encoding,
        line_end="" if envelope.delimiters.segment in "\r\n" else options.line_end,
    )


def _wanted(judged: Judged, options: Any) -> bool:
    if options.kind != "auto" or options.always or judged.interchange.acknowledgement_requested:
        return True
    receipt = judged.receipt
    told = any(group.findings or group.status != "accepted" for group in receipt.groups)
    return bool(receipt.findings) or told


def _outgoing(named: list[str], segments: list[Any]) -> Outgoing:
    kind, version, release, agency = named
    return Outgoing(kind, segments, version=f"{version}.{release}", agency=agency)


def _envelope(interchange: Any, options: Any) -> EnvelopeOptions:
    """Sender and receiver swapped; character set, syntax version, test indicator and delimiters as far as they serve."""
    syntax, _, version = interchange.version.partition(":")
    syntax_version = int(version[:1]) if version[:1] in ("1", "2", "3", "4") and version else 3
    return EnvelopeOptions(
        sender=interchange.receiver[:35],
        receiver=interchange.sender[:35],
        sender_qualifier=interchange.receiver_qualifier,
        receiver_qualifier=interchange.sender_qualifier,
        date=options.date,
        time=options.time[:4],
        syntax=syntax if CharacterSet(syntax).known else "UNOC",
        syntax_version=syntax_version,
        test=interchange.test,
        delimiters=_delimiters(interchange.delimiters, syntax_version),
    )


def _delimiters(received: Delimiters, syntax_version: int) -> Delimiters | None:
    """Those of the interchange, None (the usual ones) if they cannot be used or nothing could be released."""
    used = "".join(received.used().values())
    if unusable(received) or received.release is None or not used.isascii() or "\0" in used:
        return None
    return received if (received.repetition is None) or syntax_version == 4 else None

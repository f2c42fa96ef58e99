"""The answer to one X12 interchange: which of TA1, 997 and 999 it gets, and the envelope around them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from canonical.errors import FormatError
from canonical.formats.edi.answers import Answer
from canonical.formats.x12.envelope import Delimiters
from canonical.formats.x12.functional_ack import Copier, functional_ack
from canonical.formats.x12.implementation_ack import follows_guide, guide_of, implementation_ack
from canonical.formats.x12.interchange_ack import ta1
from canonical.formats.x12.outgoing import EnvelopeOptions, Outgoing, usable

if TYPE_CHECKING:
    from canonical.formats.edi.judge import Judged
    from canonical.formats.edi.receipts import GroupReceipt


def x12_answer(judged: Judged, options: Any) -> Answer | None:
    """The answer that the options ask for; None if there is nothing to say."""
    receipt, interchange = judged.receipt, judged.interchange
    encoding = _encoding(interchange)
    envelope = _envelope(interchange, options, encoding)
    if envelope is None:
        return None
    copier = Copier("".join(envelope.delimiters.used().values()), encoding)
    acknowledgements = [ta1(receipt, copier)] if _wants_ta1(judged, options) else []
    sets = []
    if options.kind in ("997", "999") or (options.kind == "auto" and receipt.status != "rejected"):
        sets = [_set(group, envelope, options.kind, copier) for group in receipt.groups]
    if not acknowledgements and not sets:
        return None
    return Answer(
        interchange,
        receipt,
        envelope,
        sets,
        acknowledgements,
        options.numbers,
        encoding=encoding,
        line_end="" if envelope.delimiters.segment in "\r\n" else options.line_end,
    )


def _wants_ta1(judged: Judged, options: Any) -> bool:
    """Whether a TA1 is due: an interchange of acknowledgements gets one only on request, one of TA1 never."""
    if options.kind in ("997", "999") or (judged.acknowledges and not judged.groups):
        return False
    if judged.interchange.acknowledgement_requested or options.kind == "ta1":
        return True
    return judged.answerable and (bool(judged.receipt.findings) or options.always)


def _set(group: GroupReceipt, envelope: EnvelopeOptions, kind: str, copier: Copier) -> Outgoing:
    guided = kind == "999" or (kind == "auto" and follows_guide(group.version))
    version = group.version[:6]
    version = version if len(version) == 6 and version.isascii() and version.isdigit() else envelope.version
    guide = guide_of(version) if guided else ""
    return Outgoing(
        "999" if guided else "997",
        implementation_ack(group, copier) if guided else functional_ack(group, copier),
        version=guide or version,
        guide=guide,
        application_sender=copier.plain(group.receiver, 15) or None,
        application_receiver=copier.plain(group.sender, 15) or None,
    )


def _encoding(interchange: Any) -> str:
    """That of the interchange; UTF-8 too if a name cannot be repeated otherwise."""
    try:
        (interchange.sender + interchange.receiver).encode("latin-1")
    except UnicodeEncodeError:
        return "utf-8"
    return "utf-8" if interchange.encoding == "utf-8" else "latin-1"


def _envelope(interchange: Any, options: Any, encoding: str) -> EnvelopeOptions | None:
    """Sender and receiver swapped, version, test indicator and delimiters as received, as far as they can be used.

    None if the sender or the receiver is blank: then nobody can be answered.
    """
    said = interchange.version
    version = said if len(said) == 5 and said.isascii() and said.isdigit() else "00401"
    try:
        zero = "\0" in interchange.delimiters.used().values()  # nobody should have to read that
        delimiters = usable(Delimiters() if zero else interchange.delimiters, version)
    except FormatError:
        delimiters = usable(Delimiters(), version)
    copier = Copier("".join(delimiters.used().values()), encoding)
    sender, receiver = copier.plain(interchange.receiver, 15), copier.plain(interchange.sender, 15)
    if not sender or not receiver:
        return None
    return EnvelopeOptions(
        sender=sender,
        receiver=receiver,
        sender_qualifier=_qualifier(copier, interchange.receiver_qualifier),
        receiver_qualifier=_qualifier(copier, interchange.sender_qualifier),
        date=options.date,
        time=options.time,
        version=version + "0",
        test=interchange.test,
        delimiters=delimiters,
    )


def _qualifier(copier: Copier, said: str) -> str:
    plain = copier.plain(said, 2)
    return plain if len(plain) == 2 else "ZZ"

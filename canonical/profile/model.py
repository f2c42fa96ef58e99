"""The facts of a partner profile."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from canonical.event_types import NAMESPACE

if TYPE_CHECKING:
    from collections.abc import Mapping


@dataclass(frozen=True, slots=True)
class Match:
    """Which messages a profile is for; an empty member matches everything.

    Senders and receivers are ``qualifier:id`` as in ISA05 to ISA08 (``02:EXLA``) or ``LS:ERPCLNT100`` for an IDoc; the
    qualifier may be left out.
    """

    senders: tuple[str, ...] = ()
    receivers: tuple[str, ...] = ()
    messages: tuple[str, ...] = ()
    versions: tuple[str, ...] = ()

    def covers(self, facts: Mapping[str, str]) -> bool:
        """Whether a message with these facts (sender, receiver, message, version) is meant."""
        return (
            _named(self.senders, facts.get("sender", ""))
            and _named(self.receivers, facts.get("receiver", ""))
            and (not self.messages or facts.get("message", "") in self.messages)
            and (not self.versions or facts.get("version", "") in self.versions)
        )


def _named(wanted: tuple[str, ...], given: str) -> bool:
    return not wanted or given in wanted or given.partition(":")[2] in wanted


@dataclass(frozen=True, slots=True)
class Identity:
    """How a party is named in an interchange: X12 qualifier and id (ISA05 and ISA06), IDoc partner type and number."""

    qualifier: str
    id: str

    def __str__(self) -> str:
        """As messages are matched: ``02:EXLA``."""
        return f"{self.qualifier}:{self.id}"


@dataclass(frozen=True, slots=True)
class Patch:
    """One change to a shipped mapping: another source for a field, a field left out or added, or when an event is made.

    ``target`` is the field's path within its event (``/stopSequence``, ``/references/*/value``). ``source`` replaces
    where it is read, ``remove`` drops it, and ``codec`` (a name from `canonical.mapping.codecs`) with ``source`` adds a
    field. ``when`` without a target replaces the conditions under which ``event`` is made (``B1-04=E``).
    """

    mapping: str
    target: str = ""
    event: str = ""
    when: tuple[str, ...] = ()
    source: str = ""
    codec: str = ""
    remove: bool = False


@dataclass(frozen=True, slots=True)
class Profile:
    """Everything that is particular to one partner.

    ``namespace`` stands before the event types that are emitted, such as ``com.example``. ``time_zone`` is the IANA zone
    of local times inside messages that state none; ``message_zone`` that of the interchange's own date and time (GS04
    and GS05, CREDAT and CRETIM). Both are empty when they are not known: no zone is assumed. ``facts`` are
    texts that a written message needs and no event holds, named in the mapping's ``@`` sources.
    """

    name: str = ""
    match: Match = field(default_factory=Match)
    tenant: str = "default"
    source_system: str = ""
    region: str | None = None
    namespace: str = NAMESPACE
    time_zone: str = ""
    message_zone: str = ""
    sender: Identity = Identity("ZZ", "CANONICAL")
    receiver: Identity = Identity("ZZ", "PARTNER")
    idoc_sender: Identity = Identity("LS", "CANONICAL")
    idoc_receiver: Identity = Identity("LS", "PARTNER")
    version: str = "004010"
    usage: str = "P"
    first_control: int = 1
    facts: Mapping[str, str] = field(default_factory=dict)
    codes: Mapping[str, Mapping[str, tuple[str, ...]]] = field(default_factory=dict)
    patches: tuple[Patch, ...] = ()

    def covers(self, facts: Mapping[str, str]) -> bool:
        """Whether a message is from this partner, or is one that we wrote to it."""
        if self.match.covers(facts):
            return True
        ends = (facts.get("sender", ""), facts.get("receiver", ""))
        return ends in (
            (str(self.sender), str(self.receiver)),
            (str(self.idoc_sender), str(self.idoc_receiver)),
        )

    @property
    def changes_mappings(self) -> bool:
        """Whether shipped rows have to be compiled anew for this partner."""
        return bool(self.codes or self.patches)

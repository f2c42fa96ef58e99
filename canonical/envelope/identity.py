"""Says what makes a fact the same fact: its keys, the hash of its content, and the id that follows from both.

Each event type has its own generated functions (``_generated``); this module finds them and gives them a public face.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from canonical.envelope.canonical_json import quick_canonical_bytes
from canonical.envelope.keys import escaped
from canonical.event_types import short_name

if TYPE_CHECKING:
    from typing import Protocol

    class Identity(Protocol):
        """The generated module of one event type."""

        EXTENSIBLE: bool
        RELATED: bool

        def identify(self, data: dict[str, Any], tenant: str) -> tuple[str, str, str, str | None]:
            """Subject, idempotency key, partition key and event time of a payload."""

        def relate(self, data: dict[str, Any], tenant: str) -> tuple[int | None, str | None]:
            """Revision of the subject, and the idempotency key of what the event undoes."""

        def normal(self, data: dict[str, Any]) -> dict[str, Any]:
            """The payload with every decimal in normal form."""


_identities: dict[str, Identity] = {}


def identity_of(type: str) -> Identity:  # noqa: A002
    """The generated functions of an event type; raises `UnknownTypeError` with the nearest known name."""
    name = short_name(type)
    found = _identities.get(name)
    if found is None:
        from importlib import import_module

        module: Any = import_module(f"canonical.envelope._generated.{name.replace('.', '_').replace('-', '_')}")
        found = _identities[name] = module
    return found


def type_of(model: object) -> str | None:
    """The event type of a payload model, such as ``milestone.reported`` for a ``MilestoneReported``."""
    from canonical._generated.catalog import EVENTS

    for parent in type(model).__mro__:
        for name, facts in EVENTS.items():
            if parent.__name__ == facts["model"] and f"{parent.__module__}.".startswith(f"{facts['module']}."):
                return name
    return None


def idempotency_key(type: str, data: dict[str, Any], tenant: str) -> str:  # noqa: A002
    """The same for every emission of the same business fact: ``tenant:domain.name:part:part``, 255 characters at most.

    The parts come from the type's ``idempotencyKey``; an absent one is empty, ``:`` and ``%`` are percent-encoded,
    instants are in UTC, decimals without trailing zeros. A longer key ends in ``~`` and a hash.
    """
    return identity_of(type).identify(data, escaped(tenant))[1]


def subject(type: str, data: dict[str, Any]) -> str:  # noqa: A002
    """The business key of what the event is about; a single part is given as it is."""
    return identity_of(type).identify(data, "")[0]


def partition_key(type: str, data: dict[str, Any], tenant: str) -> str:  # noqa: A002
    """What keeps related events in order on a broker: ``tenant:part``, by the type's ``partitionKey``."""
    return identity_of(type).identify(data, escaped(tenant))[2]


def event_time(type: str, data: dict[str, Any]) -> str | None:  # noqa: A002
    """The instant in UTC at which the fact happened, as far as the payload tells it."""
    return identity_of(type).identify(data, "")[3]


def revision(type: str, data: dict[str, Any]) -> int | None:  # noqa: A002
    """The revision of the subject that the payload describes, by the type's ``revision``."""
    return identity_of(type).relate(data, "")[0]


def compensated_key(type: str, data: dict[str, Any], tenant: str) -> str | None:  # noqa: A002
    """The idempotency key of the event that this one undoes, as far as the payload tells it."""
    return identity_of(type).relate(data, escaped(tenant))[1]


def content_hash(type: str, data: dict[str, Any]) -> str:  # noqa: A002
    """SHA-256, in hexadecimal, of the canonical JSON (RFC 8785) of ``data`` with its decimals in normal form.

    12.50 and 12.5 have one hash. Raises `ValidationError` for a value that has no canonical form.
    """
    from hashlib import sha256

    return sha256(quick_canonical_bytes(identity_of(type).normal(data))).hexdigest()


def event_id(source: str, key: str, content: str) -> str:
    """128 bits, in hexadecimal, over the source URI, the idempotency key and the content hash."""
    from hashlib import blake2b

    return blake2b(f"{source}\0{key}\0{content}".encode(), digest_size=16).hexdigest()

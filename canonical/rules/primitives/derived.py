"""An attribute of the envelope is what the event type's identity makes of the data."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from canonical.errors import CanonicalError
from canonical.rules.primitives import Finding, Surroundings

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

REQUIRED = frozenset({"attribute", "by"})
OPTIONAL: frozenset[str] = frozenset({"absent"})


def find(value: Any, parameters: dict[str, Any], _: Surroundings) -> Iterator[Finding]:
    """Report ``attribute`` when it is not what ``by`` derives: subject, idempotency-key, partition-key, content-hash.

    Nothing is checked when the data are so far from their schema that nothing can be derived. ``revision`` and
    ``compensates`` are checked where the data tell them; an absent attribute counts only with ``"absent": "reported"``.
    """
    stated, kind, data = value.get(parameters["attribute"]), value.get("type"), value.get("data")
    if not isinstance(kind, str) or not isinstance(data, dict):
        return
    if stated is None and parameters.get("absent") != "reported":
        return
    try:
        expected = _DERIVATIONS[parameters["by"]](kind, data, str(value.get("tenant", "")))
    except (CanonicalError, AttributeError, IndexError, TypeError, ValueError):
        return
    if expected is not None and stated != expected:
        yield Finding(f"/{parameters['attribute']}", {"value": stated, "expected": expected})


def _subject(kind: str, data: dict[str, Any], tenant: str) -> str:  # noqa: ARG001
    from canonical.envelope.identity import subject

    return subject(kind, data)


def _idempotency_key(kind: str, data: dict[str, Any], tenant: str) -> str:
    from canonical.envelope.identity import idempotency_key

    return idempotency_key(kind, data, tenant)


def _partition_key(kind: str, data: dict[str, Any], tenant: str) -> str:
    from canonical.envelope.identity import partition_key

    return partition_key(kind, data, tenant)


def _content_hash(kind: str, data: dict[str, Any], tenant: str) -> str:  # noqa: ARG001
    from canonical.envelope.identity import content_hash

    return content_hash(kind, data)


def _revision(kind: str, data: dict[str, Any], tenant: str) -> int | None:  # noqa: ARG001
    from canonical.envelope.identity import revision

    return revision(kind, data)


def _compensates(kind: str, data: dict[str, Any], tenant: str) -> str | None:
    from canonical.envelope.identity import compensated_key

    return compensated_key(kind, data, tenant)


_DERIVATIONS: dict[str, Callable[[str, dict[str, Any], str], str | int | None]] = {
    "subject": _subject,
    "idempotency-key": _idempotency_key,
    "partition-key": _partition_key,
    "content-hash": _content_hash,
    "revision": _revision,
    "compensates": _compensates,
}

"""An idempotency key is that of an event of a certain type."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from canonical.rules.paths import select
from canonical.rules.primitives import Finding, Surroundings

if TYPE_CHECKING:
    from collections.abc import Iterator

REQUIRED = frozenset({"value", "events"})
OPTIONAL: frozenset[str] = frozenset()


def find(value: Any, parameters: dict[str, Any], _: Surroundings) -> Iterator[Finding]:
    """Report every ``value`` (a pointer with ``*``) that is text and not ``tenant:type:part`` of one of ``events``.

    A colon inside a tenant is percent-encoded in a key, so that the type is always what follows the first colon.
    """
    for pointer, found in select(value, parameters["value"]):
        if isinstance(found, str) and not _is_key(found, parameters["events"]):
            yield Finding(pointer, {"value": found, "events": " or ".join(parameters["events"])})


def _is_key(text: str, events: list[str]) -> bool:
    tenant, _, rest = text.partition(":")
    name, separator, parts = rest.partition(":")
    return bool(tenant and separator and parts) and name in events

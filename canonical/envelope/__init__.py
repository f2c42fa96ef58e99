"""Turns what a mapper or a caller states into a governed CloudEvent with a stable identity.

```python
from datetime import UTC, datetime

from canonical.envelope import Context, Draft, Emitter

emitter = Emitter(Context("acme", "tms", clock=lambda: datetime.now(UTC)))
event = emitter.emit(Draft("milestone.reported", data))
```
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from canonical.envelope.draft import Context, ContextError, Draft
    from canonical.envelope.emitter import Emitter
    from canonical.envelope.identity import (
        compensated_key,
        content_hash,
        event_id,
        event_time,
        idempotency_key,
        partition_key,
        revision,
        subject,
    )
    from canonical.envelope.replay import replayed

__all__ = [
    "Context",
    "ContextError",
    "Draft",
    "Emitter",
    "compensated_key",
    "content_hash",
    "event_id",
    "event_time",
    "idempotency_key",
    "partition_key",
    "replayed",
    "revision",
    "subject",
]

_PLACES = {
    "Context": "draft",
    "ContextError": "draft",
    "Draft": "draft",
    "Emitter": "emitter",
    "replayed": "replay",
}


def __getattr__(name: str) -> Any:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    module = import_module(f"{__name__}.{_PLACES.get(name, 'identity')}")
    return getattr(module, name)

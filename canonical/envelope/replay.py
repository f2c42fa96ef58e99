"""Sends an event again on purpose: the same fact, marked with the run that repeats it."""

from __future__ import annotations

from typing import Any

from canonical.envelope.draft import ContextError
from canonical.texts import NO_IDENTIFIER, is_identifier


def replayed(event: dict[str, Any], run: str) -> dict[str, Any]:
    """A copy of ``event`` that says which replay run it belongs to; ``event`` itself is not changed.

    Id, time, sequence, keys and content stay, so that whoever has the event already drops the copy as a duplicate.
    Raises `ContextError` when ``run`` cannot stand in ``replayid``.
    """
    if not is_identifier(run):
        raise ContextError(f"the name of a replay run {run!r} {NO_IDENTIFIER}")
    head = {name: value for name, value in event.items() if name not in {"data", "replay", "replayid"}}
    return {**head, "replay": True, "replayid": run, **({"data": event["data"]} if "data" in event else {})}

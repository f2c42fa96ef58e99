"""Gives the time of recording, and the event time where the payload has no certain instant."""

from __future__ import annotations

from typing import TYPE_CHECKING

from canonical.envelope.draft import ContextError
from canonical.envelope.instants import exceeds, utc

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

SKEW_SECONDS = 300
"""How far the clock of a source may run ahead of ours; a message time later than that is not believed."""


class Times:
    """The clock of a context, and the message times that it was asked about."""

    def __init__(self, clock: Callable[[], datetime]) -> None:
        self._clock = clock
        self._last: datetime | None = None
        self._last_text = ""
        self._second: datetime | None = None
        self._second_text = ""
        self._messages: dict[str, str | None] = {}

    def recorded(self) -> str:
        """The time of the clock in UTC; raises `ContextError` when the clock gives a naive time."""
        now = self._clock()
        last = self._last
        if now is last:
            return self._last_text
        if last is not None and now.tzinfo is last.tzinfo and now == last and now.fold == last.fold:
            return self._last_text
        self._last, self._last_text = now, self._text(now)
        return self._last_text

    def _text(self, now: datetime) -> str:
        if self._second is not None and now.tzinfo is self._second.tzinfo:
            # Within one second of an earlier event only the fraction has to be written.
            passed = now - self._second
            if passed.days == passed.seconds == 0 and passed.microseconds:
                return f"{self._second_text}{passed.microseconds:06d}Z"
        return self._recorded_anew(now)

    def _recorded_anew(self, now: datetime) -> str:
        text = now.isoformat()
        if text[-6:] == "+00:00" and now.tzinfo is not None:
            self._second = now.replace(microsecond=0)
            self._second_text = f"{text[:19]}."
            return f"{text[:-6]}Z"
        found = utc(text) if now.tzinfo is not None else None
        if found is None:
            raise ContextError(f"the clock gave {text}, which is no instant; give aware datetimes: datetime.now(UTC)")
        return found

    def fallback(self, stated: str | None, message_time: str | None, recorded: str) -> tuple[str, str]:
        """The time of an event whose payload has no certain instant, and which fallback gave it.

        ``stated`` is the time that the source gives beside the payload.
        """
        time = None if stated is None else utc(stated)
        if time is not None:
            return time, "event"
        if message_time is not None:
            time = self._message_time(message_time)
            # A message cannot have been written after it was read: such a clock is wrong, and its time is not used.
            if time is not None and not exceeds(time, recorded, SKEW_SECONDS):
                return time, "message"
        return recorded, "recorded"

    def _message_time(self, text: str) -> str | None:
        if text not in self._messages:
            self._messages = {text: utc(text)}
        return self._messages[text]

"""What stops the search without an answer."""

from __future__ import annotations


class OpenError(Exception):
    """The question stays open; the message says what could not be worked out."""

"""One command a file; each has ``run(arguments)`` and returns the exit code."""

from __future__ import annotations

import sys


def say(text: str) -> None:
    """One result on standard output; diagnostics go to standard error."""
    sys.stdout.write(f"{text}\n")

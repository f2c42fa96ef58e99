"""Asks a checker in its own process, so that one that hangs or crashes is counted and the run goes on."""

from __future__ import annotations

import json
import os
import select
import subprocess
import sys
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from benchmarks.compat.peers import PEERS

if TYPE_CHECKING:
    from pathlib import Path


class PeerMissingError(Exception):
    """A checker is not installed; the text says what could not be imported."""


@dataclass(frozen=True, slots=True)
class Reply:
    """What was said (contained, breaks, undecided, error, timeout, crash), CPU seconds, and the document or error."""

    answer: str
    seconds: float
    document: Any = None


class Asked:
    """One checker; its process is started again after a hang or a crash."""

    def __init__(self, name: str, folder: Path | None) -> None:
        """Raises ``PeerMissingError`` when it cannot be imported."""
        self.peer = PEERS[name]
        own = folder / name if folder else None
        self._command = [sys.executable, "-W", "ignore", "-m", "benchmarks.compat.worker", name, str(own or "")]
        self.version = self._start()

    def ask(self, old_text: str, new_text: str, limit: float) -> Reply:
        """The reply to one pair of schemas as JSON texts, within ``limit`` seconds of real time."""
        assert self._process.stdin is not None
        try:
            self._process.stdin.write(json.dumps([old_text, new_text]).encode() + b"\n")
            self._process.stdin.flush()
            line = self._line(limit)
        except BrokenPipeError:
            line = b""
        if not line:
            self.stop()
            self._start()
            return Reply("timeout", limit) if line is None else Reply("crash", 0.0)
        said = json.loads(line)
        return Reply(said["answer"], said["seconds"], said["document"])

    def stop(self) -> None:
        """End the process."""
        self._process.kill()
        self._process.communicate()

    def _start(self) -> str:
        self._process = subprocess.Popen(
            self._command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            bufsize=0,
            env={**os.environ, "PYTHONHASHSEED": "0"},  # the answers of some checkers hang on the order of a set
        )
        self._rest = b""
        hello = json.loads(self._line(60) or b'{"missing": "it does not start"}')
        if "missing" in hello:
            self.stop()
            raise PeerMissingError(hello["missing"])
        return str(hello["version"])

    def _line(self, limit: float) -> bytes | None:
        """The next line, empty when the process has ended, or None when time is up."""
        assert self._process.stdout is not None
        ends = time.monotonic() + limit
        while b"\n" not in self._rest:
            left = ends - time.monotonic()
            if left <= 0 or not select.select([self._process.stdout], [], [], left)[0]:
                return None
            more = os.read(self._process.stdout.fileno(), 65536)
            if not more:
                return b""
            self._rest += more
        line, _, self._rest = self._rest.partition(b"\n")
        return line

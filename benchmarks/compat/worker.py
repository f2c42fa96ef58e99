"""One checker in a process of its own: reads questions from its input, answers with what was said and how long it took."""

from __future__ import annotations

import json
import os
import resource
import sys
import time
from importlib.metadata import PackageNotFoundError, version
from typing import IO

from benchmarks.compat.peers import PEERS, Peer

_MEMORY = 4 * 2**30
"""Bytes of address space; a checker that wants more gets an error, and the machine stays usable."""


def main(name: str, folder: str) -> None:
    """Say hello, then answer one line per question until the input ends."""
    answers = os.fdopen(os.dup(1), "w", encoding="utf-8")
    os.dup2(os.open(os.devnull, os.O_WRONLY), 1)  # some checkers print
    resource.setrlimit(resource.RLIMIT_AS, (_MEMORY, _MEMORY))
    if folder:
        sys.path.insert(0, folder)
    peer = PEERS[name]
    try:
        prepare = peer.adapter()
    except ImportError as error:
        _say(answers, {"missing": str(error)})
        return
    prepare('{"type": "integer"}', '{"type": "integer", "minimum": 1}')()
    _say(answers, {"version": _version(peer)})
    for line in sys.stdin:
        old, new = json.loads(line)
        start = time.process_time()
        try:
            ask = prepare(old, new)
            start = time.process_time()
            answer, document = ask()
        except BaseException as error:  # noqa: BLE001 - some checkers end the process; that is an answer too
            answer, document = "error", f"{type(error).__name__}: {error}"[:200]
        _say(answers, {"answer": answer, "document": document, "seconds": time.process_time() - start})


def _version(peer: Peer) -> str:
    try:
        return version(peer.distribution)
    except PackageNotFoundError:
        return "of this folder"


def _say(answers: IO[str], reply: object) -> None:
    answers.write(json.dumps(reply) + "\n")
    answers.flush()


if __name__ == "__main__":
    main(*sys.argv[1:])

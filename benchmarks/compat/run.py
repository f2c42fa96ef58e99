"""Asks every checker every question that it can read, in turn, so that load on the machine falls on all alike."""

from __future__ import annotations

import statistics
from typing import TYPE_CHECKING

from benchmarks.compat.ask import Asked, PeerMissingError, Reply
from benchmarks.compat.peers import PEERS
from benchmarks.compat.questions import Question, questions, scale
from benchmarks.compat.report import Answered, faults, grid, labels, summary, unlabelled

if TYPE_CHECKING:
    from pathlib import Path

_ROUNDS = 3
"""How often a case of size is asked; its time is the median. A random pair is asked once."""


def run(is_quick: bool = False, folder: Path | None = None, is_verbose: bool = False) -> None:
    """Print how the labels are known, a table for each kind of pair, and the grid of the cases of size."""
    limit = 2.0 if is_quick else 10.0
    asked = _installed(folder)
    try:
        pairs = questions(100 if is_quick else 600)
        found = _answers(asked, pairs, limit)
        cases = _answers(asked, scale(), limit, 1 if is_quick else _ROUNDS)
    finally:
        for one in asked:
            one.stop()
    labels(pairs)
    for group in dict.fromkeys(question.group for question in pairs):
        summary(
            f"pairs, {group}", {name: [one for one in all_ if one[0].group == group] for name, all_ in found.items()}
        )
    summary("pairs, all kinds", found)
    unlabelled(found)
    grid("scale", cases)
    summary("scale", cases)
    faults(found, is_verbose)
    faults(cases, is_verbose)


def _installed(folder: Path | None) -> list[Asked]:
    """Every checker that can be imported; the others are named."""
    found = []
    for name in PEERS:
        try:
            found.append(Asked(name, folder))
        except PeerMissingError as error:
            print(f"not installed, and not compared: {name} ({error})")
    print("\ncompared: " + ", ".join(f"{one.peer.name} {one.version}" for one in found))
    return found


def _answers(asked: list[Asked], pairs: list[Question], limit: float, rounds: int = 1) -> dict[str, list[Answered]]:
    found: dict[str, list[Answered]] = {one.peer.name: [] for one in asked}
    for question in pairs:
        for one in asked:
            if question.draft <= one.peer.draft:
                reply = _reply(one, question, limit, rounds)
                found[one.peer.name].append((question, reply))
                if reply.answer == "breaks" and reply.document is not None:
                    question.shown_by(reply.document)
    return found


def _reply(one: Asked, question: Question, limit: float, rounds: int) -> Reply:
    """The reply, with the median time when it is worth asking again."""
    texts = question.texts(one.peer.draft)
    replies = [one.ask(*texts, limit)]
    while len(replies) < rounds and replies[0].seconds < 1 and replies[-1].answer != "timeout":
        replies.append(one.ask(*texts, limit))
    return Reply(replies[0].answer, statistics.median(reply.seconds for reply in replies), replies[0].document)

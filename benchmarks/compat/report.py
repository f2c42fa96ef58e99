"""What is printed: who was right, who was wrong and which way, and how long it took."""

from __future__ import annotations

import json
import statistics
from collections import Counter
from typing import TYPE_CHECKING

from benchmarks.compat.peers import OURS
from benchmarks.measure import table

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from benchmarks.compat.ask import Reply
    from benchmarks.compat.questions import Question

Answered = tuple["Question", "Reply"]
_FAILED = ("error", "timeout", "crash")


def judged(question: Question, reply: Reply) -> str:
    """right, unsound (says contained and is not), false alarm (says breaks and does not), undecided, or a failure."""
    if reply.answer in {*_FAILED, "undecided"}:
        return reply.answer
    if question.is_contained is None:
        return "unlabelled"
    if (reply.answer == "contained") == question.is_contained:
        return "right"
    return "false alarm" if question.is_contained else "unsound"


def summary(title: str, answered: Mapping[str, Sequence[Answered]]) -> None:
    """One row per checker over the labelled pairs that it can read."""
    rows = []
    for name, replies in answered.items():
        labelled = [one for one in replies if one[0].is_contained is not None]
        if labelled:
            figures = _figures([reply.seconds for _, reply in labelled])
            rows.append((name, figures, f"{_against(labelled, answered[OURS]):5.2f}  {_counts(labelled)}"))
    table(f"{title}; ms: median, p95, worst; median of the times against ours on the same pair", rows)


def _against(labelled: Sequence[Answered], ours: Sequence[Answered]) -> float:
    known = {id(question): reply.seconds for question, reply in ours}
    return statistics.median(reply.seconds / known[id(question)] for question, reply in labelled)


def _figures(seconds: list[float]) -> str:
    ranked = sorted(seconds)
    p95 = ranked[min(len(ranked) - 1, int(len(ranked) * 0.95))]
    return " ".join(f"{value * 1000:9.2f}" for value in (statistics.median(ranked), p95, ranked[-1]))


def _counts(labelled: list[Answered]) -> str:
    found = Counter(judged(*one) for one in labelled)
    share = found["right"] / len(labelled)
    rest = ("unsound", "false alarm", "undecided", *_FAILED)
    said = ", ".join(f"{found[kind]} {kind}" for kind in rest if found[kind] or kind in {"unsound", "false alarm"})
    return f"{found['right']:>4} of {len(labelled):>4} right ({share:6.1%}); {said}"


def unlabelled(answered: Mapping[str, Sequence[Answered]]) -> None:
    """What was said about the pairs without a label: it judges nobody, but nothing undecided may hide there."""
    rows = []
    for name, replies in answered.items():
        found = Counter(reply.answer for question, reply in replies if question.is_contained is None)
        said = ", ".join(
            f"{found[kind]} {kind}" for kind in ("contained", "breaks", "undecided", *_FAILED) if found[kind]
        )
        rows.append((name, f"{found.total()} pairs", said))
    table("the pairs without a label: what was said", rows)


_MARKS = {"unsound": "unsound", "false alarm": "alarm", "undecided": "?", "error": "error", "crash": "crash"}


def grid(title: str, answered: Mapping[str, Sequence[Answered]]) -> None:
    """One line per case and one column per checker: milliseconds, with a word beside them when it is not right."""
    print(f"\n{title}; ms, CPU time; ? is undecided")
    first = next(iter(answered.values()))
    width = max(len(question.title) for question, _ in first)
    columns = {name: max(len(name), 17) for name in answered}
    print(f"  {'':<{width}}  " + "  ".join(f"{name:>{size}}" for name, size in columns.items()))
    for question, _ in first:
        cells = []
        for name, size in columns.items():
            reply = next((reply for asked, reply in answered[name] if asked is question), None)
            cells.append(f"{_cell(question, reply):>{size}}")
        print(f"  {question.title:<{width}}  " + "  ".join(cells))


def _cell(question: Question, reply: Reply | None) -> str:
    if reply is None:
        return "-"
    if reply.answer == "timeout":
        return f"> {reply.seconds * 1000:,.0f}"
    return f"{_MARKS.get(judged(question, reply), '')} {reply.seconds * 1000:,.1f}".strip()


def labels(questions: Sequence[Question]) -> None:
    """How many pairs of each kind there are, how their labels are known, and how many have none."""
    rows = []
    for group in dict.fromkeys(question.group for question in questions):
        ours = [question for question in questions if question.group == group]
        found = Counter(question.is_contained for question in ours)
        own = sum(question.has_checkers_document for question in ours)
        drafts = ", ".join(f"{sum(q.draft <= draft for q in ours)} in words of draft {draft}" for draft in (4, 7))
        said = (
            f"{found[True]} contained, {found[False]} break ({own} by a checker's document), {found[None]} unlabelled"
        )
        rows.append((group, f"{len(ours)} pairs", f"{said}; {drafts}"))
    table("the pairs and how their labels are known", rows)


def faults(answered: Mapping[str, Iterable[Answered]], is_verbose: bool) -> None:
    """Every wrong answer of ours with its schemas; the undecided ones too when asked for."""
    for question, reply in answered.get(OURS, ()):
        verdict = judged(question, reply)
        if verdict in {"unsound", "false alarm", *_FAILED} or (is_verbose and verdict == "undecided"):
            print(f"\nours, {verdict}: {question.group}, {question.title}")
            shown = (("old", question.old), ("new", question.new), ("document", question.document or reply.document))
            for name, value in shown:
                print(f"  {name}: {json.dumps(value)[:2000]}")

"""What became of what was sent: the state of every set, by the acknowledgements that came."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING, Any

from canonical.cli._edi.ack import finding_text
from canonical.cli._files import Files, count, edi_items, json_line

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Iterator

    from canonical.cli._files import Source
    from canonical.formats.edi import Matching, SetState

_GOOD = frozenset({"accepted"})


def show(args: Namespace, files: Files) -> int:
    """Match the answers of the last file with what the others sent; 0 only if every set is accepted."""
    from canonical.formats.edi import SentInterchange, match

    sent: list[SentInterchange] = []
    receipts: list[Any] = []
    files.each(args.files[:-1], lambda source: _sent(source, files, sent))
    files.each(args.files[-1:], lambda source: _answers(source, files, receipts))
    if files.code:
        return files.code
    now, within = _clock(args)
    found = match(sent, receipts, now=now, within=within)
    lines = _json(found) if args.json else _text(found)
    sys.stdout.write("".join(f"{line}\n" for line in lines))
    if not args.quiet:
        sys.stderr.write(_summary(found))
    files.found(errors=any(state.verdict not in _GOOD for state in found.sets) or bool(found.unexpected))
    return files.code


def _clock(args: Namespace) -> tuple[Any, Any]:
    if args.within is None:
        return None, None
    from datetime import timedelta

    from canonical.cli.map import clock

    return clock(args.at, "--at")(), timedelta(hours=args.within)


def _sent(source: Source, files: Files, found: list[Any]) -> None:
    """What a file sent; it was sent when the file was written."""
    from datetime import UTC, datetime

    from canonical.formats.edi import sent

    if not source.edi:
        files.refuse(source.name, str(source.kind))
        return
    at = datetime.fromtimestamp(os.stat(source.name).st_mtime, UTC) if os.path.exists(source.name) else None
    found.extend(sent(edi_items(source), at))


def _answers(source: Source, files: Files, found: list[Any]) -> None:
    from canonical.formats.edi import read_acknowledgements

    if not source.edi:
        files.refuse(source.name, str(source.kind))
        return
    found.extend(read_acknowledgements(edi_items(source)))


def _text(found: Matching) -> Iterator[str]:
    for interchange in found.interchanges:
        sent = interchange.sent
        word = f", envelope {interchange.verdict}" if interchange.receipts else ""
        yield f"interchange {sent.control} from {sent.sender} to {sent.receiver}: {count(len(interchange.sets), 'set')}{word}"
        for state in interchange.sets:
            group = f" of group {state.group.control}" if state.group.control else ""
            yield f"  {state.sent.set_id} {state.sent.control}{group}: {state.verdict}"
            yield from (f"    {finding_text(finding, sent.standard)}" for finding in state.findings)
    for receipt in found.unexpected:
        yield f"nothing was sent that fits: {receipt!r}"
    for problem in found.problems:
        yield str(problem)


def _json(found: Matching) -> Iterator[str]:
    for state in found.sets:
        yield json_line(_state(state))


def _state(state: SetState) -> dict[str, Any]:
    return {
        "standard": state.interchange.standard,
        "sender": state.interchange.sender,
        "receiver": state.interchange.receiver,
        "interchange": state.interchange.control,
        "group": state.group.control,
        "type": state.sent.set_id,
        "control": state.sent.control,
        "state": state.verdict,
        "findings": [finding_text(finding, state.interchange.standard) for finding in state.findings],
    }


def _summary(found: Matching) -> str:
    counts: dict[str, int] = {}
    for state in found.sets:
        counts[state.verdict] = counts.get(state.verdict, 0) + 1
    said = ", ".join(f"{number:,} {verdict}" for verdict, number in sorted(counts.items())) or "nothing was sent"
    unexpected = f", {count(len(found.unexpected), 'answer')} to nothing that was sent" if found.unexpected else ""
    return f"{count(len(found.sets), 'set')}: {said}{unexpected}\n"

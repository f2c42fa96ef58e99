"""``canonical-compat accept``: the approval of a change, written where everybody reviews it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compat.commands import say
from compat.commands._run import Run
from compat.errors import UsageError

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Sequence

    from compat.approvals import Approval
    from compat.sheet import Row

SHORTEST = 6


def run(arguments: Namespace) -> int:
    """Add an entry for each fingerprint to the file of the approvals; the check has to refuse it at this moment."""
    this = Run(arguments)
    from compat.approvals import appended, require_end
    from compat.commands._gate import approvals_file, approved, checked, sheet

    require_end(arguments.until, "--until")
    catalog, known = this.catalog(), approved(this)
    report, old = checked(this, catalog, known)
    rows = [row for row in sheet(this, report, catalog, old).rows if row.status in _OPEN]
    chosen = rows if arguments.all else [_found(mark, rows, known.entries) for mark in arguments.fingerprint]
    if not chosen:
        raise UsageError("nothing to approve: name a fingerprint that check prints, or --all")
    added = list({row.fingerprint: _approval(row, arguments) for row in chosen}.values())
    file = approvals_file(this)
    before = file.read_text(encoding="utf-8") if file.is_file() else ""
    file.write_text(appended(before, added), encoding="utf-8")
    for one in added:
        say(f"approved {one.fingerprint}: {one.rule} of {one.subject} until {one.until}")
    say(f"written to {this.options['approvals']}; commit it with the change")
    return 0


_OPEN = ("breaks", "meaning", "accepted", "undecided")


def _found(mark: str, rows: Sequence[Row], known: dict[str, Approval]) -> Row:
    """The row that a fingerprint, or a beginning of it that is long enough, names."""
    found = {row.fingerprint: row for row in rows if len(mark) >= SHORTEST and row.fingerprint.startswith(mark)}
    if len(found) == 1:
        return next(iter(found.values()))
    if mark in known:
        raise UsageError(f"{mark} is approved already, until {known[mark].until}; remove that entry to write a new one")
    if found:
        raise UsageError(f"{mark} names {len(found)} changes; give more of the fingerprint")
    refused = ", ".join(sorted({row.fingerprint for row in rows})[:5]) or "nothing"
    raise UsageError(f"check refuses no change with the fingerprint {mark}; it refuses {refused}")


def _approval(row: Row, arguments: Namespace) -> Approval:
    from compat.approvals import Approval

    given = {key: " ".join(str(getattr(arguments, key)).split()) for key in ("reason", "approver")}
    for key, value in given.items():
        if not value:
            raise UsageError(f"--{key} is empty; say it in a few words")
    return Approval(
        row.fingerprint,
        row.rule,
        row.subject,
        row.path,
        row.message,
        given["reason"],
        given["approver"],
        arguments.until,
    )

"""Approvals of single changes: who accepted what, why, and until when; an expired or unused one fails the check."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from compat.errors import UsageError
from compat.governance import Problem
from compat.verdict import Location

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date
    from pathlib import Path

    from compat.verdict import Finding

KEYS = ("fingerprint", "rule", "subject", "path", "change", "reason", "approver", "until")
_QUOTED = r"""'[^']*'|"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?|\btrue\b|\bfalse\b|\bnull\b|not set|not given"""
HEAD = """\
# Changes that break somebody and were approved all the same. Written by: canonical-compat accept
# An entry holds for exactly one change. The check fails when an entry has expired or matches nothing.
"""


def fingerprint(kind: str, name: str, finding: Finding, old: Any, new: Any) -> str:
    """16 hex digits for one change: rule, place in the document, and what changed; no line numbers, no wording.

    The same change has the same fingerprint in every run and every format; another value is another change.
    """
    from compat.document import canonical

    text = canonical([kind, name, finding.rule, finding.path, _values(finding, old, new)])
    return hashlib.sha256(text.encode()).hexdigest()[:16]


def _values(finding: Finding, old: Any, new: Any) -> list[Any]:
    """What changed, without the words around it: the values that the message quotes, else those at both places."""
    import re

    from compat.bundle import annotations_stripped

    if finding.rule in {"undecided", "major-version-needed"}:  # about everything: any other edit is another change
        return [annotations_stripped(old), annotations_stripped(new)]
    quoted = re.findall(_QUOTED, finding.message)
    if quoted and "..." not in finding.message:
        return quoted
    return [_at(old, finding.old.pointer), _at(new, finding.new.pointer)]


def _at(document: Any, pointer: str) -> Any:
    from compat.keywords import resolve

    try:
        return resolve(document, pointer)
    except KeyError:
        return None


@dataclass(frozen=True, slots=True)
class Approval:
    """One entry: the fingerprint counts, ``until`` (a day or a release) ends it, the rest is for people."""

    fingerprint: str
    rule: str
    subject: str
    path: str
    change: str
    reason: str
    approver: str
    until: str
    line: int = field(default=0, compare=False)

    def ended(self, today: date, release: str | None) -> str:
        """Why it does not hold any more: its day has passed, or its release exists; empty while it holds."""
        if "-" in self.until:
            return f"it ended on {self.until}" if today.isoformat() > self.until else ""
        from semver import Version

        if release is not None and Version.parse(release) >= Version.parse(self.until):
            return f"release {self.until} exists"
        return ""

    def as_dict(self) -> dict[str, str]:
        """A JSON-ready form."""
        return {key: getattr(self, key) for key in KEYS}


@dataclass(frozen=True, slots=True)
class Approvals:
    """All entries of one file by fingerprint; ``shown`` is what the file is called in messages."""

    shown: str = ""
    entries: dict[str, Approval] = field(default_factory=dict)

    def holding(self, today: date, release: str | None) -> dict[str, Approval]:
        """The entries that have not ended."""
        return {key: one for key, one in self.entries.items() if not one.ended(today, release)}

    def problems(self, used: set[str], today: date, release: str | None) -> Iterable[Problem]:
        """Every entry that has ended or that no change of this check needs."""
        for key, one in self.entries.items():
            said = f"{one.rule} of {one.subject} ({key}, {one.approver})"
            place = Location("", self.shown, one.line)
            why = one.ended(today, release)
            if why:
                yield Problem("approval-expired", f"the approval for {said} does not hold: {why}", place)
            elif key not in used:
                yield Problem("approval-unused", f"the approval for {said} matches no change", place)


def load(file: Path, shown: str) -> Approvals:
    """The approvals of a file; none if there is no such file.

    Raises ``UsageError`` for an entry that lacks a member, has an unknown one, or says something twice: a broken
    file never approves anything.
    """
    if not file.is_file():
        return Approvals(shown)
    import tomllib

    text = file.read_text(encoding="utf-8")
    try:
        data = tomllib.loads(text)
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise UsageError(f"{shown} cannot be read: {error}") from None
    rows = data.pop("approval", [])
    if data or not isinstance(rows, list):
        raise UsageError(f"{shown}: it holds [[approval]] entries and nothing else, not {', '.join(data) or 'a table'}")
    lines = [number for number, line in enumerate(text.splitlines(), 1) if line.strip() == "[[approval]]"]
    entries: dict[str, Approval] = {}
    for row, line in zip(rows, [*lines, *[0] * len(rows)], strict=False):
        one = _entry(row, f"{shown}:{line}", line)
        if one.fingerprint in entries:
            raise UsageError(f"{shown}:{line}: {one.fingerprint} is approved twice; keep one entry")
        entries[one.fingerprint] = one
    return Approvals(shown, entries)


def _entry(row: Any, where: str, line: int) -> Approval:
    if not isinstance(row, dict):
        raise UsageError(f"{where}: an approval is a table")
    for key in row:
        if key not in KEYS:
            from difflib import get_close_matches

            near = get_close_matches(key, KEYS, n=1)
            raise UsageError(f"{where}: an approval has no {key!r}; did you mean {near[0] if near else KEYS[0]}?")
    values = {key: str(row.get(key, "")) for key in KEYS}
    for key in ("fingerprint", "reason", "approver", "until"):
        if not values[key].strip():
            raise UsageError(f"{where}: an approval needs {key}")
    require_end(values["until"], where)
    return Approval(**values, line=line)


def require_end(until: str, where: str) -> None:
    """Refuse an end that is neither a day nor a release number (``UsageError``)."""
    from datetime import date

    from compat.numbering import is_version

    try:
        good = is_version(until) if "-" not in until else bool(date.fromisoformat(until))
    except ValueError:
        good = False
    if not good:
        raise UsageError(f"{where}: until is a day such as 2027-03-31 or a release such as 2.0.0, not {until!r}")


def appended(text: str, added: Sequence[Approval]) -> str:
    """The text of the file with more entries at its end; what is there stays byte for byte."""
    text = text or HEAD
    for one in added:
        rows = "".join(f"{key} = {_quoted(value)}\n" for key, value in one.as_dict().items())
        text = f"{text.rstrip()}\n\n[[approval]]\n{rows}"
    return text


def _quoted(text: str) -> str:
    import json

    # A basic string of TOML takes every escape that JSON writes; DEL is the one character that only TOML forbids.
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")

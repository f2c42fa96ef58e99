"""What a list from a package has in common with the list that is there: nothing of it is ever lost."""

from __future__ import annotations

from typing import Any

Row = dict[str, Any]


class SinceMissingError(Exception):
    """The package has codes that our list lacks, and nobody said which release brings them."""


def merged(fresh: list[Row], present: list[Row], since: str | None) -> list[Row]:
    """``fresh`` rows in order of code, dated: a code keeps the release that brought it, a new one gets ``since``.

    A code that the package has no more stays, with the use ``withdrawn``: events of the past carry it. What our list
    knows of a code beside the package, such as partner codes, stays too.
    """
    before, now = {row["code"]: row for row in present}, {row["code"]: row for row in fresh}
    added = sorted(now.keys() - before.keys())
    if added and since is None:
        raise SinceMissingError(f"new codes {', '.join(added)}: say which release brings them, --since X.Y.Z")
    rows = [_dated(row, before.get(code), since) for code, row in now.items()]
    rows += [{**row, "use": "withdrawn"} for code, row in before.items() if code not in now]
    return sorted(rows, key=lambda row: str(row["code"]))


def _dated(row: Row, before: Row | None, since: str | None) -> Row:
    kept = {name: value for name, value in (before or {}).items() if name in ("retired", "partner")}
    return {
        "code": row["code"],
        "meaning": row["meaning"],
        "since": before["since"] if before else since,
        **{name: value for name, value in row.items() if name not in ("code", "meaning")},
        **kept,
    }

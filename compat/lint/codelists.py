"""Code lists: every code once, owned, dated, and with one clear partner code in each direction."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Any

from compat.document import canonical
from compat.lint.names import VERSION

if TYPE_CHECKING:
    from compat.lint.work import Work

Row = tuple[str, dict[str, Any], str]
"""A pointer to a partner row, the row, and our code."""


def run(work: Work) -> None:
    """Report malformed lists, duplicate codes, unclear partner codes, and references to lists that are not there."""
    for file, document in work.below("codelists"):
        _list(work, file, document)
        rows = [row for row in document.get("codes") or () if isinstance(row, dict)]
        _codes(work, file, rows)
        _partners(work, file, rows)
        _lists(work, file, document, rows)
    for file, pointer, node in work.nodes:
        for keyword in ("x-codelist", "x-codelist-advisory"):
            if keyword in node:
                _reference(work, file, f"{pointer}/{keyword}", node, node[keyword])


def _list(work: Work, file: str, document: dict[str, Any]) -> None:
    for member in ("title", "description", "owner", "source"):
        if not isinstance(document.get(member), str) or not document[member].strip():
            work.add("code-list-malformed", file, f"/{member}", f"{member} is missing")
    if not isinstance(document.get("extensible"), bool):
        work.add("code-list-malformed", file, "/extensible", "extensible is neither true nor false")
    if not isinstance(document.get("codes"), list) or not document["codes"]:
        work.add("code-list-malformed", file, "/codes", "the list has no codes")


def _codes(work: Work, file: str, rows: list[dict[str, Any]]) -> None:
    seen: set[str] = set()
    for index, row in enumerate(rows):
        at, code = f"/codes/{index}", row.get("code")
        if (
            not isinstance(code, str)
            or not code
            or not isinstance(row.get("meaning"), str)
            or not row["meaning"].strip()
        ):
            work.add("code-malformed", file, at, "a row has no code or no meaning")
        elif code in seen:
            work.add("code-duplicate", file, f"{at}/code", f"the code {code!r} is listed twice")
        seen.add(str(code))
        for member in ("since", "retired"):
            if not VERSION.match(str(row.get(member, "0.1.0" if member == "retired" else ""))):
                work.add("code-malformed", file, f"{at}/{member}", f"{member} is not a release number")


def _partners(work: Work, file: str, rows: list[dict[str, Any]]) -> None:
    """Writing picks a partner code for ours, reading picks ours for a partner's; each choice has one answer."""
    writing: dict[str, list[Row]] = defaultdict(list)
    reading: dict[str, list[Row]] = defaultdict(list)
    for index, row in enumerate(rows):
        for scheme, partners in (row.get("partner") or {}).items():
            for number, partner in enumerate(partners):
                found = (f"/codes/{index}/partner/{scheme}/{number}", partner, str(row.get("code")))
                asked = [scheme, partner.get("classifier"), partner.get("condition")]
                # What is only read does not compete for writing; codes that are meant at once do not compete at all.
                if not partner.get("readOnly"):
                    writing[canonical([str(row.get("code")), scheme, partner.get("classifier")])].append(found)
                if not partner.get("together"):
                    reading[canonical([partner.get("code"), *asked])].append(found)
    for group in writing.values():
        _one_preferred(work, file, group, lambda row: f"our code {row[2]!r} has several partner codes")
    for group in reading.values():
        if len({row[2] for row in group}) > 1:
            _one_preferred(
                work, file, group, lambda row: f"the partner code {row[1].get('code')!r} has several of ours"
            )


def _lists(work: Work, file: str, document: dict[str, Any], rows: list[dict[str, Any]]) -> None:
    """A code of a partner list is mapped, makes another event, or is known to mean none of ours: not two of these."""
    for scheme, about in (document.get("partner") or {}).items():
        mapped = {one.get("code") for row in rows for one in (row.get("partner") or {}).get(scheme, ())}
        mapped |= {one.get("code") for one in about.get("events", ())}
        for index, one in enumerate(about.get("unmapped", ())):
            if one.get("code") in mapped:
                at = f"/partner/{scheme}/unmapped/{index}"
                work.add("partner-code-ambiguous", file, at, f"{one.get('code')!r} is mapped, and listed as unmapped")
            mapped.add(one.get("code"))


def _one_preferred(work: Work, file: str, group: list[Row], what: Any) -> None:
    preferred = [row for row in group if row[1].get("preferred")]
    if len(group) > 1 and len(preferred) != 1:
        at = (preferred or group)[-1]
        work.add("partner-code-ambiguous", file, at[0], f"{what(at)}, and {len(preferred)} of them are preferred")


def _reference(work: Work, file: str, pointer: str, node: dict[str, Any], name: str) -> None:
    path = f"codelists/{name}.json"
    found = work.documents.get(path)
    if not isinstance(found, dict):
        work.add("code-list-missing", file, pointer, f"there is no {work.shown}/{path}")
    elif "x-codelist" in node and node.get("x-extensible") is not found.get("extensible"):
        said = f"x-extensible is {node.get('x-extensible')}, the list says {found.get('extensible')}"
        work.add("extensible-differs", file, f"{pointer.rpartition('/')[0]}/x-extensible", said)

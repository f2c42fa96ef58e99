"""JUnit XML: a test case for each family of rules and each schema, so that what passed is counted too."""

from __future__ import annotations

from typing import TYPE_CHECKING
from xml.sax.saxutils import escape, quoteattr

from compat.families import families_of, family
from compat.output._places import told

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compat.sheet import Row, Sheet
    from compat.terminal import Terminal

STREAM = "stdout"
_ERROR, _OPEN = "failure", "error"


def render(sheet: Sheet, _: Terminal) -> str:
    """One suite for each schema: a failure is what breaks, an error what is undecided, the rest passed."""
    suites = [*(_suite(*one) for one in _suites(sheet))]
    head = '<?xml version="1.0" encoding="UTF-8"?>'
    tests = sum(suite[0] for suite in suites)
    failures = sum(suite[1] for suite in suites)
    errors = sum(suite[2] for suite in suites)
    name = quoteattr(f"canonical-compat {sheet.command}")
    top = f'<testsuites name={name} tests="{tests}" failures="{failures}" errors="{errors}">'
    return "\n".join([head, top, *(suite[3] for suite in suites), "</testsuites>"])


def _suites(sheet: Sheet) -> Iterator[tuple[str, dict[str, list[Row]]]]:
    for subject in sheet.subjects:
        cases: dict[str, list[Row]] = {name: [] for name in families_of(subject.kind)}
        for row in subject.rows:
            cases.setdefault(row.rule if subject.kind == "file" else family(row.rule), []).append(row)
        yield f"{subject.kind} {subject.name}", cases
    if sheet.others:
        by_rule: dict[str, list[Row]] = {}
        for row in sheet.others:
            by_rule.setdefault(row.rule, []).append(row)
        yield "governance", by_rule


def _suite(name: str, cases: dict[str, list[Row]]) -> tuple[int, int, int, str]:
    lines = [line for case, rows in cases.items() for line in _case(name, case, rows)]
    failures = sum(any(row.level == "error" for row in rows) for rows in cases.values())
    errors = sum(
        any(row.status == "undecided" for row in rows) and not any(row.level == "error" for row in rows)
        for rows in cases.values()
    )
    head = f'  <testsuite name={_quoted(name)} tests="{len(cases)}" failures="{failures}" errors="{errors}">'
    return len(cases), failures, errors, "\n".join([head, *lines, "  </testsuite>"])


def _case(suite: str, name: str, rows: list[Row]) -> Iterator[str]:
    head = f"    <testcase classname={_quoted(suite)} name={_quoted(name)}"
    bad = [row for row in rows if row.level == "error"]
    tag, shown = (_ERROR, bad) if bad else (_OPEN, [row for row in rows if row.status == "undecided"])
    if not shown:
        yield f"{head}/>" if not rows else f"{head}>"
    else:
        yield f"{head}>"
        title = f"{shown[0].rule}: {shown[0].message}" + (f" and {len(shown) - 1} more" if len(shown) > 1 else "")
        yield f"      <{tag} type={_quoted(shown[0].rule)} message={_quoted(title)}>"
        yield from (f"{_text(_line(row))}" for row in shown)
        yield f"      </{tag}>"
    quiet = [row for row in rows if row not in shown]
    if quiet:
        yield "      <system-out>"
        yield from (_text(_line(row)) for row in quiet)
        yield "      </system-out>"
    if rows:
        yield "    </testcase>"


def _line(row: Row) -> str:
    where = f"{row.place.file}:{row.place.line} " if row.place.file else ""
    return f"{where}{row.status} {row.rule}: {told(row)}"


def _text(text: str) -> str:
    return escape(_allowed(text))


def _quoted(text: str) -> str:
    return quoteattr(_allowed(text))


def _allowed(text: str) -> str:
    """The text without characters that XML 1.0 cannot hold in any form."""
    return "".join(char if _is_allowed(ord(char)) else f"\\u{ord(char):04x}" for char in text)


def _is_allowed(code: int) -> bool:
    return code in {9, 10, 13} or 0x20 <= code <= 0xD7FF or 0xE000 <= code <= 0xFFFD or code >= 0x10000

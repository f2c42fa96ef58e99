"""Sheets to print: one of each kind of finding, and any that hypothesis can think of."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from hypothesis import strategies as st

from compat.approvals import Approval, fingerprint
from compat.catalog import Artefact
from compat.check import Report, Result, _settled, _unsaid
from compat.governance import Problem
from compat.sheet import Sheet, of_check
from compat.terminal import Terminal
from compat.verdict import Finding, Location, Verdict, Witness

PLAIN = Terminal()
NEW = '{\n  "type": "object",\n  "required": ["a", "b"]\n}\n'
OLD = '{\n  "type": "object",\n  "required": ["a"]\n}\n'
TEXTS = {"schemas/events/a/b.json": NEW, "versions/a/b/1.0.0.json": OLD}
NASTY = "a\x00b\x1b[31m`|<script>alert(1)</script>]]>&\ud800::error::%0A\n# 'x'"


def finding(
    rule: str, effect: str, bump: str, message: str = "it is another", witness: Witness | None = None
) -> Finding:
    old = Location("/required", "versions/a/b/1.0.0.json", 3)
    new = Location("/required/1", "schemas/events/a/b.json", 3)
    directions = (witness.direction,) if witness else ()
    return Finding(rule, message, "Do something else.", "/x", old, new, effect, bump, directions, witness)


def result(name: str, verdict: Verdict, released: str | None = "1.0.0", approved: bool = False) -> Result:
    findings = (*_settled(verdict), *_unsaid(verdict))
    marks = tuple(fingerprint("event-type", name, one, {"n": name}, number) for number, one in enumerate(findings))
    accepted = frozenset(marks) if approved else frozenset()
    verdict = replace(verdict, findings=findings)
    return Result(
        Artefact("event-type", name), verdict, released, None if verdict.bump is None else "2.0.0", marks, accepted
    )


def verdict(answer: str, bump: str | None, *findings: Finding, reason: str = "the reason") -> Verdict:
    return Verdict(answer, "full", "release", reason, bump, None, findings)


WITNESS = Witness("backward", {"a": "…", "n": [1, 2.5, None]}, "", "required", "/required", "b")
BREAKS = finding("property-made-required", "breaks", "major", "the member 'b' must be there now", WITNESS)
SAFE = finding("property-added", "safe", "minor", "the member 'c' is new")
MEANING = finding("unit-changed", "semantic", "major", 'the unit was "kg" and is "lb"')
EXPIRED = Problem("approval-expired", "the approval has ended", Location("", "compat-approvals.toml", 4))

ONE_OF_EACH = Report(
    "1.0.0",
    (
        result("a/breaks", verdict("incompatible", "major", BREAKS, SAFE)),
        result("a/means", verdict("compatible", "major", MEANING)),
        result("a/open", verdict("undecided", None, reason="open at /x: a pattern is not regular")),
        result("a/approved", verdict("incompatible", "major", BREAKS), approved=True),
        result("a/grows", verdict("compatible", "minor", SAFE)),
        result("a/same", verdict("compatible", "none")),
        result("a/new", verdict("compatible", "minor"), released=None),
    ),
    problems=(EXPIRED,),
    used=(Approval("0" * 16, "r", "s", "", "c", "why", "who", str(date(2027, 1, 1))),),
)


def sheet(report: Report = ONE_OF_EACH, fail_on: str = "breaking", root: str = "") -> Sheet:
    return of_check(report, lambda place: TEXTS.get(place.file), fail_on, root)


QUIET = Report("1.0.0", (result("a/same", verdict("compatible", "none")),))
HARMLESS = Report("1.0.0", (result("a/grows", verdict("compatible", "minor", SAFE)),))
OPEN = Report("1.0.0", (result("a/open", verdict("undecided", None)),))


@st.composite
def findings(draw: st.DrawFn) -> Finding:
    effect = draw(st.sampled_from(["breaks", "safe", "masked", "open", "semantic"]))
    bump = "major" if effect == "breaks" else draw(st.sampled_from(["patch", "minor", "major"]))
    rule = draw(
        st.sampled_from(["property-removed", "pattern-narrowed", "unit-changed", "code-removed", "validation-changed"])
    )
    shown = WITNESS if effect == "breaks" and draw(st.booleans()) else None
    return finding(rule, effect, bump, draw(st.sampled_from(["it is another", "it was 'a'", NASTY])), shown)


@st.composite
def reports(draw: st.DrawFn) -> Report:
    results = []
    for number in range(draw(st.integers(0, 4))):
        found = tuple(draw(st.lists(findings(), max_size=3)))
        answer = draw(st.sampled_from(["compatible", "incompatible", "undecided"]))
        breaks = any(one.effect == "breaks" for one in found)
        answer = "incompatible" if breaks and answer == "compatible" else answer
        bump = (
            None
            if answer == "undecided"
            else "major"
            if answer == "incompatible"
            else draw(st.sampled_from(["none", "minor"]))
        )
        released = draw(st.sampled_from(["0.1.0", "1.0.0"]))
        results.append(result(f"a/n{number}", verdict(answer, bump, *found), released, draw(st.booleans())))
    problems = (EXPIRED,) if draw(st.integers(0, 5)) == 0 else ()
    return Report("1.0.0", tuple(results), draw(st.booleans()), problems)

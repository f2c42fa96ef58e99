"""The pages of the EDI layer: everything that may be found in a file, and the sets and messages that are checked by tables."""

from __future__ import annotations

from typing import TYPE_CHECKING

from canonical.formats.edi.rules import meaning, rules
from canonical.formats.edifact.dictionary import edifact_dictionary
from canonical.formats.x12.dictionary import x12_dictionary
from canonical.formats.x12.functional import functional_id
from tools.site.html import Html, joined, prose, table, tag

if TYPE_CHECKING:
    from canonical.formats.edi.rules import Rule

_ACKNOWLEDGED = (
    ("ta1", "TA105", "TA1"),
    ("ak9", "AK9", "AK9"),
    ("ak5", "AK5", "AK5"),
    ("ak3", "AK3", "AK3"),
    ("ak4", "AK4", "AK4"),
    ("contrl", "0085", "CONTRL"),
)


def findings_page() -> str:
    """Every rule of the readers and checks, with its severity and the code that tells it to a partner."""
    lead = (
        "Whatever `canonical edi stats`, `canonical explain` and `canonical.formats.edi.read` may find in an X12 or EDIFACT "
        "file. An *error* means that a set must not be trusted as it is; under the policy `lenient` some are milder. The "
        "last column is how TA1, 997 and 999 (AK3 stands for IK3 too), and CONTRL tell it to the sender."
    )
    head = ["Rule", "Severity", "Lenient", "What it means", "Acknowledged as"]
    return f"# Findings in EDI files\n\n{lead}\n\n{table(head, [_row(rule) for rule in rules().values()])}"


def _row(rule: Rule) -> list[object]:
    name = tag("code", rule.id, id=rule.id)
    return [name, rule.severity or "by case", rule.lenient or "by case", prose(rule.title), _told(rule)]


def _told(rule: Rule) -> Html:
    codes = [
        tag("span", f"{shown} {code}", title=meaning(element, code))
        for column, element, shown in _ACKNOWLEDGED
        if (code := getattr(rule, column))
    ]
    return joined(", ", codes)


def messages_page() -> str:
    """The sets of X12 and the messages of EDIFACT whose segments, elements and order are checked."""
    lead = (
        "Any set and message is read, whatever it is. Of these the tables also know the segments, their order and their "
        "elements, so that `canonical edi stats --checks` and `canonical explain` find what is wrong inside."
    )
    x12, edifact = x12_dictionary("004010"), edifact_dictionary("D.01B")
    sets: list[list[object]] = [
        [tag("code", name), x12.message_name(name), functional_id(name) or ""] for name in x12.messages()
    ]
    messages: list[list[object]] = [[tag("code", name), edifact.message_name(name)] for name in edifact.messages()]
    return "\n\n".join(
        [
            "# Sets and messages with tables",
            lead,
            "## X12 { #x12 }",
            "Tables of version 004010 and of what is different from 003070 to 008040, where faults are told mildly.",
            table(["Set", "What it is", "GS01"], sets),
            "## EDIFACT { #edifact }",
            "Tables of the directories D.93A to D.24A; service segments of syntax 1 to 4.",
            table(["Message", "What it is"], messages),
        ]
    )

"""The page of the compatibility rules: what each kind of change means, why it matters, and what to do instead."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from compat.rules import FAMILIES, explanation, load, names
from tools.site.html import Html, html, link, prose, table, tag

if TYPE_CHECKING:
    from types import ModuleType

HEADINGS = {
    "type": "Types",
    "values": "Listed and constant values",
    "number": "Numbers",
    "string": "Texts",
    "object": "Objects and their members",
    "array": "Lists",
    "composition": "Alternatives and conditions",
    "identity": "Schemas as a whole",
    "source": "Generated code",
    "semantic": "Meaning",
    "event": "Facts about an event type",
    "code list": "Code lists",
    "rule": "Rules",
    "lifecycle": "Lifecycles",
    "catalog": "Whole files",
    "governance": "Releases and approvals",
}


def changes_page() -> str:
    """Every rule of the checker by what it looks at, with the examples that are also its tests."""
    lead = (
        "Every kind of change that `canonical-compat` recognises. A rule explains; whether a change really breaks "
        "somebody is decided by a proof, and shown with a document. `canonical-compat explain RULE` prints the same."
    )
    parts = ["# Compatibility rules", lead]
    modules = {rule: load(rule) for rule in names()}
    for family in FAMILIES:
        parts.append(f"## {HEADINGS[family]}")
        mine = {rule: module for rule, module in modules.items() if family == module.FAMILY}
        parts.append(table(["Rule", "What changed", "Why it matters, and what to do"], _rows(mine)))
    return "\n\n".join(parts)


def _rows(modules: dict[str, ModuleType]) -> list[list[object]]:
    return [_row(rule, module) for rule, module in modules.items()]


def _row(rule: str, module: ModuleType) -> list[object]:
    what, why, fix = explanation(module)
    name = html(tag("code", rule, id=rule), tag("div", _weight(module), class_="notes"))
    examples = tag("details", tag("summary", "example"), _pair("breaks", module.BAD), _pair("does not", module.GOOD))
    advice = html(prose(why), " ", prose(fix), examples)
    mirror = getattr(module, "MIRROR", "")
    seen = html(prose(what), tag("div", "opposite: ", link(tag("code", mirror), f"#{mirror}")) if mirror else html())
    return [name, seen, advice]


def _weight(module: ModuleType) -> Html:
    breaks = getattr(module, "BREAKS", None)
    if breaks is None:
        return tag("span", f"meaning: {module.BUMP}", class_="badge")
    words = f"usually breaks: {' and '.join(breaks)}" if breaks else "usually harmless"
    return tag("span", words, class_="badge personal" if breaks else "badge quiet")


def _pair(name: str, pair: tuple[Any, Any]) -> Html:
    old, new = (tag("code", json.dumps(side, ensure_ascii=False), class_="pattern") for side in pair)
    return tag("div", tag("b", name), ": from ", old, " to ", new)

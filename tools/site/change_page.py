"""The page of the compatibility rules: what each kind of change means, why it matters, and what to do instead."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from compat.rules import explanation, load, names
from tools.site.html import Html, html, link, prose, table, tag

if TYPE_CHECKING:
    from types import ModuleType

VISITED = {
    "node": "Fields and types",
    "event": "Facts about an event type",
    "codelist": "Code lists",
    "invariant": "Rules",
    "lifecycle": "Lifecycles",
    "presence": "Whole files",
    "none": "Anything else",
}


def changes_page() -> str:
    """Every rule of the checker by what it looks at, with the examples that are also its tests."""
    lead = (
        "Every kind of change that `canonical-compat` recognises. A rule explains; whether a change really breaks "
        "somebody is decided by a proof, and shown with a document. `canonical-compat explain RULE` prints the same."
    )
    parts = ["# Compatibility rules", lead]
    modules = {rule: load(rule) for rule in names()}
    for kind in dict.fromkeys(module.VISITS for module in modules.values()):
        parts.append(f"## {VISITED.get(kind, kind)}")
        mine = {rule: module for rule, module in modules.items() if kind == module.VISITS}
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

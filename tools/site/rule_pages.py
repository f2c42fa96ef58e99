"""The page of all rules, and the rules that hold for one event type."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from tools.site.html import Html, html, joined, link, prose, table, tag

if TYPE_CHECKING:
    from tools.site.catalog import Catalog, Document, EventType, Schema


ANY = "*"
"""In the scope of a rule over sets: every event type."""

TOGETHER = (
    "What must hold between events: no more released than was ordered, one answer to a tender, no invoice twice. "
    "`canonical validate --together` checks them over the events of all its files, `canonical.rules.check_set` in Python. "
    "A set may be partial: a rule is silent as long as a fact that it needs is missing."
)


def rules_page(catalog: Catalog) -> str:
    """Every rule that a schema cannot say."""
    lead = (
        "What must hold beyond types and presence. `canonical validate` checks them all; an *error* refuses the event, "
        "a *warning* is reported."
    )
    found = sorted(catalog.rules.items())
    together = [one for one in found if _is_over_sets(one[1])]
    parts = ["# Rules", lead, "## One event { #one-event }"]
    parts += _rules(catalog, [one for one in found if one not in together])
    if together:
        parts += ["## Events together { #events-together }", TOGETHER, *_rules(catalog, together)]
    return "\n\n".join(parts)


def _rules(catalog: Catalog, found: list[tuple[str, Schema]]) -> list[str]:
    return [part for name, rule in found for part in (f"### {rule['title']} {{ #{name} }}", _rule(catalog, name, rule))]


def _is_over_sets(rule: Schema) -> bool:
    return any("set" in scope for scope in _scopes(rule))


def rules_of(catalog: Catalog, document: Document, up: str) -> str:
    """The section of a page that lists the rules for its event type, or for the envelope."""
    found = [(name, rule) for name, rule in sorted(catalog.rules.items()) if _applies(rule, document)]
    alone = [one for one in found if not _is_over_sets(one[1])]
    together = [one for one in found if _is_over_sets(one[1])]
    parts = ["## Rules"] if found else []
    parts += [_table(alone, up)] if alone else []
    parts += ["Together with other events:", _table(together, up)] if together else []
    return "\n\n".join(parts)


def _table(found: list[tuple[str, Schema]], up: str) -> str:
    rows: list[list[object]] = [
        [link(tag("code", name), f"{up}rules.html#{name}"), rule["severity"], prose(rule["title"])]
        for name, rule in found
    ]
    return str(table(["Rule", "Severity", "What must hold"], rows))


def _scopes(rule: Schema) -> list[Schema]:
    scope = rule["scope"]
    return list(scope) if isinstance(scope, list) else [scope]


def _applies(rule: Schema, document: Document) -> bool:
    names = {document.name, document.title, *document.schema.get("$defs", ())}
    for scope in _scopes(rule):
        if scope.get("envelope") and document.path == "envelope.json":
            return True
        if names & {*scope.get("events", ()), scope.get("component"), *scope.get("set", ())}:
            return True
        if ANY in scope.get("set", ()) and document.path == "envelope.json":
            return True
    return False


def _rule(catalog: Catalog, name: str, rule: Schema) -> Html:
    check = json.dumps(rule["check"], ensure_ascii=False)
    rows: list[list[object]] = [
        ["What it means", prose(rule["description"])],
        ["Applies to", joined("; ", [_scope(catalog, scope) for scope in _scopes(rule)])],
        ["Severity", html(rule["severity"], f", since {rule['since']}")],
        ["Says", prose(rule["message"])],
        ["Advises", prose(rule["hint"])],
        ["Check", tag("code", check, class_="pattern")],
        ["Id", tag("code", name)],
    ]
    return table(["", ""], rows, class_="plain")


def _scope(catalog: Catalog, scope: Schema) -> Html:
    if scope.get("envelope"):
        where = link("the envelope", "envelope.html")
    elif "set" in scope:
        where = html("all events together") if ANY in scope["set"] else _together(catalog, scope["set"])
    elif "component" in scope:
        where = html("every ", _component(catalog, str(scope["component"])))
    else:
        where = joined(", ", [_event(catalog, name) for name in scope["events"]])
    at = html(" at ", tag("code", scope["at"])) if scope.get("at") else html()
    conditions = [
        html(tag("code", pointer), " is ", _choice(value)) for pointer, value in scope.get("when", {}).items()
    ]
    return html(where, at, " when ", joined(" and ", conditions)) if conditions else html(where, at)


def _together(catalog: Catalog, names: list[str]) -> Html:
    return html("events together: ", joined(", ", [_event(catalog, name) for name in names]))


def _choice(value: Any) -> Html:
    if isinstance(value, bool):
        return html("given" if value else "absent")
    if isinstance(value, dict):
        values = joined(" or ", [tag("code", one) for one in value["values"]])
        return html("a code whose ", value["member"], " is ", values)
    return joined(" or ", [tag("code", json.dumps(one)) for one in value])


def _component(catalog: Catalog, name: str) -> Html:
    for document in catalog.components:
        if document.title == name:
            return link(name, f"{document.path.removesuffix('.json')}.html")
    return link(name, f"components/scalars.html#{name.lower()}") if name in catalog.scalars else html(name)


def _event(catalog: Catalog, name: str) -> Html:
    known: dict[str, EventType] = {event.name: event for event in catalog.events}
    return link(name, f"events/{known[name].path}.html" if name in known else None)

"""Say in words what a schema asks of a value."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tools.site.html import Html, html, tag

if TYPE_CHECKING:
    from tools.site.catalog import Schema

SAFE_INTEGER = 2**53 - 1
CERTAINTY = {
    "S": "read in the standard or the vendor's own documentation",
    "D": "two independent sources agree",
    "P": "one source",
}


def constraints(schema: Schema, *, patterns: bool = True) -> list[Html]:
    """Each constraint as one phrase, such as ``1 to 35 characters``; ``patterns`` shows regular expressions too."""
    found = [_between(schema, "minLength", "maxLength", "character"), _range(schema)]
    found.append(_between(schema, "minItems", "maxItems", "item"))
    found.append(_between(schema, "minProperties", "maxProperties", "name"))
    if "const" in schema:
        found.append(html("always ", tag("code", schema["const"])))
    if schema.get("uniqueItems"):
        found.append(html("no two alike"))
    if schema.get("additionalProperties") is False:
        found.append(html("no other members"))
    if patterns and "pattern" in schema:
        found.append(html("matches ", tag("code", schema["pattern"], class_="pattern")))
    return [phrase for phrase in found if phrase]


def _between(schema: Schema, low: str, high: str, unit: str) -> Html:
    least, most = schema.get(low), schema.get(high)
    if least is None and most is None:
        return html()
    if least == most:
        return html("exactly ", _count(least, unit))
    if most is None:
        return html() if least == 0 else html("at least ", _count(least, unit))
    return html("at most ", _count(most, unit)) if not least else html(f"{least} to ", _count(most, unit))


def _count(number: object, unit: str) -> str:
    return f"{number} {unit}" if number == 1 else f"{number} {unit}s"


def _range(schema: Schema) -> Html:
    phrases = []
    for keyword, phrase in (
        ("minimum", "at least"),
        ("exclusiveMinimum", "more than"),
        ("maximum", "at most"),
        ("exclusiveMaximum", "less than"),
    ):
        # The dialect gives every integer the bound that JSON numbers survive; repeating it everywhere says nothing.
        if keyword in schema and schema[keyword] not in (SAFE_INTEGER, -SAFE_INTEGER):
            phrases.append(f"{phrase} {schema[keyword]}")
    return html(", ".join(phrases))

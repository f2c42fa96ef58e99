"""Repairs what can be repaired without a decision: put back what was taken away, loosen what was tightened."""

from __future__ import annotations

import re
from dataclasses import dataclass
from posixpath import dirname, relpath
from typing import TYPE_CHECKING, Any

from compat.edits import drop, put
from compat.keywords import escape, rebuild, resolve, unescape

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from compat.verdict import Finding

LIMITS: dict[str, tuple[str, ...]] = {
    "min-length": ("minLength",),
    "max-length": ("maxLength",),
    "minimum": ("minimum", "exclusiveMinimum"),
    "maximum": ("maximum", "exclusiveMaximum"),
    "min-items": ("minItems",),
    "max-items": ("maxItems",),
    "min-properties": ("minProperties",),
    "max-properties": ("maxProperties",),
    "min-contains": ("minContains",),
    "max-contains": ("maxContains",),
    "multiple-of": ("multipleOf",),
    "unique-items": ("uniqueItems",),
    "pattern": ("pattern",),
    "enum": ("enum",),
    "const": ("const",),
    "type": ("type",),
    "null": ("type",),
    "integer": ("type",),
    "number": ("type",),
    "format": ("format",),
    "object-closed": ("additionalProperties",),
    "content-model-closed": ("additionalProperties",),
    "additional-properties": ("additionalProperties",),
    "property-names": ("propertyNames",),
    "items": ("items",),
    "unevaluated-items": ("unevaluatedItems",),
    "unevaluated-properties": ("unevaluatedProperties",),
    "dependent-required-added": ("dependentRequired",),
    "dependent-schema-added": ("dependentSchemas",),
    "contains": ("contains",),
    "not": ("not",),
    "condition-introduced": ("if", "then", "else"),
    "consequence-introduced": ("then", "else"),
    "choice-introduced": ("oneOf", "anyOf"),
    "all-of-part-added": ("allOf",),
    "unit": ("x-unit",),
}
"""The keywords that the rules with these beginnings are about; the old value of each is put back."""

_NOT_HERE = ("pattern-property", "pattern-properties", "items-count")


@dataclass(frozen=True, slots=True)
class Edit:
    """One change to a file: a value to put at a pointer, or the part there to drop."""

    pointer: str
    value: Any = None
    is_drop: bool = False

    def applied(self, text: str) -> str:
        """The text after the change."""
        return drop(text, self.pointer) if self.is_drop else put(text, self.pointer, self.value)


class NotMechanicalError(Exception):
    """A repair would need a decision of a person."""


def edits(finding: Finding, old: Any, source: Any, linked: Callable[[Any], Any]) -> list[Edit]:
    """What to change in the source file of a finding so that it is one no more.

    ``old`` is the released content, ``source`` the parsed source file; ``linked`` makes a released part fit for the
    source (references, code lists). Raises ``NotMechanicalError`` if a person has to decide.
    """
    rule = finding.rule
    if rule == "property-removed":
        return _restored(finding, old, source, linked)
    if rule in {"property-made-required", "required-property-added"}:
        return _optional(finding, source)
    if rule == "property-made-optional":
        return _required_again(finding, source)
    if rule in {"code-removed", "enum-value-removed"} and isinstance(source, dict) and "codes" in source:
        return _code(finding, old, source)
    return list(_as_before(finding, old, source, linked))


def _restored(finding: Finding, old: Any, source: Any, linked: Callable[[Any], Any]) -> list[Edit]:
    name = _name(finding)
    lost = _at(old, finding.old.pointer)
    node = _node(finding.new.pointer, ("additionalProperties", "required", "properties"))
    if not isinstance(lost, dict) or not isinstance(_at(source, node), dict):
        raise NotMechanicalError
    value = {**linked(lost), "deprecated": True}
    if "properties" not in _at(source, node):
        return [Edit(f"{node}/properties", {name: value})]
    return [Edit(f"{node}/properties/{escape(name)}", value)]


def _optional(finding: Finding, source: Any) -> list[Edit]:
    name = _name(finding)
    node = finding.new.pointer
    while not (isinstance(_at(source, node), dict) and name in _at(source, node).get("required", ())):
        if not node:
            raise NotMechanicalError
        node = node.rpartition("/")[0]
    left = [one for one in _at(source, node)["required"] if one != name]
    return [Edit(f"{node}/required", left) if left else Edit(f"{node}/required", is_drop=True)]


def _required_again(finding: Finding, source: Any) -> list[Edit]:
    name, node = _name(finding), _node(finding.new.pointer, ("required",))
    if not isinstance(_at(source, node), dict):
        raise NotMechanicalError
    return [Edit(f"{node}/required", [*_at(source, node).get("required", ()), name])]


def _code(finding: Finding, old: Any, source: Any) -> list[Edit]:
    name = _name(finding)
    row = next((one for one in (old or {}).get("codes", ()) if one.get("code") == name), None)
    if row is None:
        raise NotMechanicalError
    if any(one.get("code") == name for one in source["codes"]):  # another finding of the same loss has put it back
        return []
    return [Edit("/codes", [*source["codes"], row])]


def _as_before(finding: Finding, old: Any, source: Any, linked: Callable[[Any], Any]) -> Iterator[Edit]:
    keywords = keywords_of(finding.rule)
    before = _at(old, _schema_at(old, _node(finding.old.pointer, keywords)))
    place = _schema_at(source, _node(finding.new.pointer, keywords))
    now = _at(source, place)
    if not keywords or not isinstance(before, dict) or not isinstance(now, dict):
        raise NotMechanicalError
    found = 0
    for keyword in keywords:
        if before.get(keyword) == now.get(keyword) and (keyword in before) == (keyword in now):
            continue
        found += 1
        if keyword not in before:
            yield Edit(f"{place}/{keyword}", is_drop=True)
        elif keyword == "enum" and keyword in now:
            kept = [*now["enum"], *(value for value in before["enum"] if value not in now["enum"])]
            yield Edit(f"{place}/enum", kept)
        else:
            yield Edit(f"{place}/{keyword}", linked(before[keyword]))
    if not found:
        raise NotMechanicalError


def _schema_at(document: Any, pointer: str) -> str:
    """The pointer, or the one of the schema around it when it leads to a value: where nothing was, rules point nearby."""
    return pointer if isinstance(_at(document, pointer), dict) else pointer.rpartition("/")[0]


def keywords_of(rule: str) -> tuple[str, ...]:
    """The keywords whose old value undoes what a rule found; none if it takes a decision."""
    if rule.startswith(_NOT_HERE):
        return ()
    starts = [start for start in LIMITS if rule == start or rule.startswith(f"{start}-")]
    return LIMITS[max(starts, key=len)] if starts else ()


def _name(finding: Finding) -> str:
    """The member or value that a message quotes first."""
    found = re.search(r"'([^']*)'|\"([^\"]*)\"", finding.message)
    if found is None:
        raise NotMechanicalError
    return found.group(1) or found.group(2) or ""


def _node(pointer: str, keywords: tuple[str, ...]) -> str:
    """The schema that a keyword stands in; the pointer may lead to the keyword, or to one item of its value."""
    head, _, last = pointer.rpartition("/")
    if last in keywords:
        return head
    above, _, name = head.rpartition("/")
    return above if name in keywords else pointer


def _at(document: Any, pointer: str) -> Any:
    try:
        return resolve(document, pointer)
    except KeyError:
        return None


class Linker:
    """Makes a released part fit for a source file: references lead to sources again, lists of codes are expanded no more.

    ``missing`` are the definitions that no source has any more; they are referred to as the file's own.
    """

    def __init__(self, file: str, places: Callable[[str], tuple[str, str] | None]) -> None:
        """``places`` gives the source file and pointer of a definition by its name."""
        self.file = file
        self.places = places
        self.missing: list[str] = []

    def __call__(self, node: Any) -> Any:
        """The part as the source would have it."""
        if not isinstance(node, dict):
            return node
        kept = dict(node)
        if "x-codelist" in kept:
            kept = {key: value for key, value in kept.items() if key not in {"enum", "x-retired-codes"}}
        reference = kept.get("$ref")
        if isinstance(reference, str) and reference.startswith("#/$defs/"):
            kept["$ref"] = self._reference(reference.removeprefix("#/$defs/"))
        return rebuild(kept, lambda _, child: self(child))

    def _reference(self, name: str) -> str:
        place = self.places(name)
        if place is None:
            self.missing.append(name)
            return f"#/$defs/{name}"
        return _reference(self.file, *place)

    def restored(self, old: Any, source: Any) -> Iterator[Edit]:
        """The missing definitions, from the released content, to be put back before what refers to them."""
        done: set[str] = set()
        has_any = isinstance(source, dict) and "$defs" in source
        while self.missing:
            name = self.missing.pop()
            if name in done:
                continue
            done.add(name)
            lost = _at(old, f"/$defs/{name}")
            if lost is None:
                raise NotMechanicalError
            value = self(lost)
            yield Edit(f"/$defs/{name}", value) if has_any else Edit("/$defs", {unescape(name): value})
            has_any = True


def _reference(source: str, file: str, pointer: str) -> str:
    fragment = f"#{pointer}" if pointer else ""
    if file == source:
        return fragment or "#"
    return relpath(file, dirname(source) or ".") + fragment

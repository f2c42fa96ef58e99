"""How it is known whether a pair is contained, without asking any checker.

*Breaks* is known from a document: two independent validators say that the old schema accepts it and the new one
refuses it. *Contained* is known from how the pair was made, or because every difference takes a constraint away or
loosens it where that can only let more documents in. What neither shows stays unlabelled, and judges nobody.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from compat.document import same

if TYPE_CHECKING:
    from collections.abc import Iterable

_LOWER = {"minLength", "minItems", "minProperties", "minimum", "exclusiveMinimum"}
_HIGHER = {"maxLength", "maxItems", "maxProperties", "maximum", "exclusiveMaximum"}
_INSIDE = {"items", "additionalProperties", "propertyNames", "then", "else"}
_WHOLE = {"if", "contains", "minContains", "maxContains", "$ref"}
"""Equal on both sides or the pair is not labelled: a neighbour reads them."""
_DROPPED = _LOWER | _HIGHER | _INSIDE | {
    "type", "enum", "const", "pattern", "multipleOf", "uniqueItems", "required", "dependentRequired",
    "dependentSchemas", "not", "allOf", "anyOf", "oneOf",
}  # fmt: skip
_NEEDED = {"properties", "patternProperties", "prefixItems", "$defs"}
"""Their names or places say what other keywords are about."""
_TANGLED = ("not", "oneOf", "if", "maxContains")
"""Where one of these stands, a definition that lets more in may let less in."""


def wider(old: Any, new: Any) -> bool:
    """Whether the new schema is the old one with constraints taken away or loosened, and nothing else."""
    if same(old, new) or new is True or new == {} or old is False:
        return True
    if not isinstance(old, dict) or not isinstance(new, dict):
        return False
    if _is_a_branch(old, new):
        return True
    if "unevaluated" in str((old, new)) or any(not _unchanged(key, old, new) for key in _WHOLE):
        return False
    return new.keys() <= old.keys() and all(_looser(key, old, new) for key in old)


def _is_a_branch(old: dict[str, Any], new: dict[str, Any]) -> bool:
    """Whether the old schema is one of the new one's alternatives, or the new one of the old one's conjuncts."""
    if "$ref" in str((old, new)):  # a reference says something else a level deeper
        return False
    alternatives = new["anyOf"] if new.keys() == {"anyOf"} else []
    conjuncts = old.get("allOf", [])
    return any(same(old, one) for one in alternatives) or any(same(new, one) for one in conjuncts)


def _unchanged(key: str, old: dict[str, Any], new: dict[str, Any]) -> bool:
    return (key in old) == (key in new) and same(old.get(key), new.get(key))


def _looser(key: str, old: dict[str, Any], new: dict[str, Any]) -> bool:
    if key not in new:
        return key in _DROPPED
    one, two = old[key], new[key]
    if same(one, two):
        return True
    if key in _LOWER | _HIGHER:
        return bool(two <= one if key in _LOWER else two >= one)
    if key in _INSIDE:
        return wider(one, two)
    if key == "$defs" and any(repr(word) in str((old, new)) for word in _TANGLED):
        return False
    if key in _NEEDED or key in {"allOf", "anyOf"}:
        return _parts_looser(one, two)
    if key == "enum":
        return all(any(same(value, other) for other in two) for value in one)
    if key == "required":
        return set(two) <= set(one)
    return key == "type" and _types(one) <= _types(two)


def _parts_looser(one: Any, two: Any) -> bool:
    if isinstance(one, list):
        return len(one) == len(two) and all(map(wider, one, two))
    return one.keys() == two.keys() and all(wider(one[name], two[name]) for name in one)


def _types(value: Any) -> set[str]:
    names = {value} if isinstance(value, str) else set(value)
    return names | {"integer"} if "number" in names else names


def breaking(old: Any, new: Any, documents: Iterable[Any]) -> list[Any]:
    """At most one document that both validators find valid for the old schema and invalid for the new one."""
    import jsonschema
    import jsonschema_rs

    writes, reads = (
        jsonschema_rs.validator_for(schema, validate_formats=False) if isinstance(schema, dict | bool) else None
        for schema in (old, new)
    )
    assert writes is not None
    assert reads is not None
    careful = [jsonschema.Draft202012Validator(schema) for schema in (old, new)]
    for document in documents:
        if not writes.is_valid(document) or reads.is_valid(document):
            continue
        if careful[0].is_valid(document) and not careful[1].is_valid(document):
            return [document]
    return []

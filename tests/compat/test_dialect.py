"""A schema of an older draft and its plain form accept the same documents, as two validators see the original."""

from __future__ import annotations

from random import Random
from typing import Any

import jsonschema
import jsonschema_rs
import pytest

from compat.errors import UnreadableError
from compat.evaluate import accepts
from compat.sides import Side
from tests.compat.generated import pool, schema

NAMES = {4: "Draft4Validator", 6: "Draft6Validator", 7: "Draft7Validator", 2019: "Draft201909Validator"}


def _older(random: Random, value: Any, draft: int) -> Any:
    """The schema in older words: a list of items, dependencies, and in draft 4 bounds that say whether they count."""
    if not isinstance(value, dict):
        return ({} if value else {"not": {}}) if draft == 4 and isinstance(value, bool) else value
    found: dict[str, Any] = {}
    for keyword, argument in value.items():
        if keyword in {"const", "enum", "type", "required", "dependentRequired"}:
            found[keyword] = argument
        elif isinstance(argument, list):
            found[keyword] = [_older(random, one, draft) for one in argument]
        elif keyword in {"properties", "patternProperties", "dependentSchemas"}:
            found[keyword] = {name: _older(random, one, draft) for name, one in argument.items()}
        else:
            is_schema = isinstance(argument, dict) or (isinstance(argument, bool) and keyword != "uniqueItems")
            found[keyword] = _older(random, argument, draft) if is_schema else argument
    if "prefixItems" in found:
        rest = found.pop("items", None)
        found["items"] = found.pop("prefixItems")
        found |= {"additionalItems": rest} if rest is not None else {}
    elif random.random() < 0.1:
        found["additionalItems"] = False if draft != 4 else {"type": "null"}
    if draft <= 7:
        both = {**found.pop("dependentRequired", {}), **found.pop("dependentSchemas", {})}
        found |= {"dependencies": both} if both else {}
    if draft == 4:
        for keyword in ("exclusiveMinimum", "exclusiveMaximum"):
            if keyword in found:
                found[keyword.removeprefix("exclusive").lower()] = found[keyword]
                found[keyword] = random.random() < 0.7
    return found


@pytest.mark.parametrize("draft", sorted(NAMES))
def test_the_plain_form_accepts_what_the_validators_of_the_draft_accept(draft: int) -> None:
    random, documents = Random(draft), pool()[::7]
    for _ in range(150):
        original = _older(random, schema(random), draft)
        if "$ref" in str(original):
            continue
        plain = Side(original, "schema", draft).document
        fast = getattr(jsonschema_rs, NAMES[draft])(original)
        for document in random.sample(documents, 60):
            ours = accepts(plain, document)
            assert ours == fast.is_valid(document), (original, plain.schema, document)
    slow = getattr(jsonschema, NAMES[draft])(original)
    assert all(slow.is_valid(one) == accepts(plain, one) for one in documents[:40])


@pytest.mark.parametrize(
    ("original", "message"),
    [
        ({"$schema": "http://json-schema.org/draft-03/schema#"}, "another dialect"),
        ({"$ref": "https://elsewhere/x"}, "leaves the document"),
        ({"$id": "https://a/b", "items": {"$id": "c", "$ref": "#/nowhere"}}, "is not there"),
    ],
)
def test_what_cannot_be_read_is_refused(original: Any, message: str) -> None:
    with pytest.raises(UnreadableError, match=message):
        Side(original, "schema")


def test_a_place_in_the_plain_form_is_told_by_its_place_in_the_original() -> None:
    original = {
        "$schema": "http://json-schema.org/draft-07/schema#",
        "items": [{"$ref": "#/definitions/a"}],
        "additionalItems": {"type": "string"},
        "definitions": {"a": {"type": "integer"}},
    }
    side = Side(original, "schema")
    assert side.origin("/items/type") == "/additionalItems/type"
    assert side.origin("/prefixItems/0") == "/items/0"
    target = side.document.target(side.document.at("/prefixItems/0")["$ref"])
    assert side.origin(f"{target}/type") == "/definitions/a/type"

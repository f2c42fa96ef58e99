"""The restricted JSON Schema that every validator and generator reads the same way."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from compat.keywords import is_annotation
from compat.patterns import PatternError, Repeat, Sequence, parse

if TYPE_CHECKING:
    from compat.lint.work import Work

ALLOWED = frozenset(
    {
        "$defs", "$ref", "$schema", "additionalProperties", "allOf", "const", "deprecated", "description", "enum",
        "examples", "exclusiveMaximum", "exclusiveMinimum", "format", "items", "maxItems", "maxLength", "maximum",
        "minItems", "minLength", "minimum", "oneOf", "pattern", "properties", "propertyNames", "required", "title",
        "type",
    }
)  # fmt: skip
TYPES = ("array", "boolean", "integer", "object", "string")
BESIDE_REFERENCE = frozenset({"$ref", "deprecated", "description", "examples"})
LARGEST = 2**53 - 1
"""The largest integer that a double holds exactly (RFC 8259 section 6)."""

# The two places where data of somebody else's schema is carried.
OPEN_OBJECTS = {("envelope.json", "/properties/data"), ("components/extension.json", "/properties/data")}


def run(work: Work) -> None:
    """Report every schema that leaves the dialect."""
    for file, pointer, node in work.nodes:
        _keywords(work, file, pointer, node)
        if "$ref" in node:
            continue
        _type(work, file, pointer, node)
        _values(work, file, pointer, node)
        if node.get("type") == "object":
            _object(work, file, pointer, node)
        _unions(work, file, pointer, node)
    for file in work.schemas:
        work.bundle(file)


def _keywords(work: Work, file: str, pointer: str, node: dict[str, Any]) -> None:
    for keyword in node:
        at = f"{pointer}/{keyword}"
        if keyword == "$id":
            work.add("identifier-forbidden", file, at, "a source has no $id")
        elif keyword not in ALLOWED and not keyword.startswith("x-"):
            work.add("keyword-forbidden", file, at, f"{keyword} is not part of the dialect")
        elif "$ref" in node and keyword not in BESIDE_REFERENCE and not keyword.startswith("x-"):
            work.add("reference-sibling", file, at, f"{keyword} stands beside $ref")


def _type(work: Work, file: str, pointer: str, node: dict[str, Any]) -> None:
    types = node.get("type")
    if types is None and not {"const", "oneOf", "allOf"} & node.keys() and not _only_definitions(pointer, node):
        work.add("type-missing", file, pointer, "the schema has no type")
    elif types is not None and types not in TYPES:
        work.add("type-missing", file, f"{pointer}/type", f"{types!r} is not one of {', '.join(TYPES)}")


def _only_definitions(pointer: str, node: dict[str, Any]) -> bool:
    validating = [keyword for keyword in node if keyword != "$defs" and not is_annotation(keyword)]
    return not pointer and "$defs" in node and not validating


def _values(work: Work, file: str, pointer: str, node: dict[str, Any]) -> None:
    if "enum" in node:
        work.add("enum-unowned", file, f"{pointer}/enum", "the values belong to no code list")
    if node.get("type") == "integer" and not _is_exact(node):
        work.add("integer-unbounded", file, pointer, "the integer may be larger than every reader can hold")
    if node.get("type") == "array" and "maxItems" not in node:
        work.add("array-unbounded", file, pointer, "the array may be endless")
    if node.get("type") == "string" and _may_be_endless(node):
        work.add("string-unbounded", file, pointer, "the text may be endless")


def _is_exact(node: dict[str, Any]) -> bool:
    upper = [node[key] for key in ("maximum", "exclusiveMaximum") if key in node]
    lower = [node[key] for key in ("minimum", "exclusiveMinimum") if key in node]
    return bool(upper) and min(upper) <= LARGEST and all(limit >= -LARGEST for limit in lower)


def _may_be_endless(node: dict[str, Any]) -> bool:
    if {"maxLength", "enum", "const", "x-codelist"} & node.keys():
        return False
    if "pattern" not in node:
        return True
    try:
        return _longest(parse(node["pattern"]).tree) is None
    except (PatternError, TypeError):
        return False  # reported by its own rule


def _longest(tree: Any) -> int | None:
    """The length of the longest text of a pattern; None when there is none."""
    if isinstance(tree, Repeat):
        body = _longest(tree.body)
        return None if body is None or tree.high is None else body * tree.high
    if isinstance(tree, Sequence):
        parts = [_longest(part) for part in tree.parts]
        return None if None in parts else sum(part for part in parts if part is not None)
    if hasattr(tree, "branches"):
        parts = [_longest(branch) for branch in tree.branches]
        return None if None in parts else max((part for part in parts if part is not None), default=0)
    return 1


def _object(work: Work, file: str, pointer: str, node: dict[str, Any]) -> None:
    if node.get("additionalProperties", True) is True and (file, pointer) not in OPEN_OBJECTS:
        work.add("object-open", file, pointer, "the object accepts members that nobody described")
    if pointer and "properties" in node and not _is_definition(pointer):
        work.add("object-anonymous", file, pointer, "an object inside another has no name")
    for index, name in enumerate(node.get("required", ())):
        if name not in node.get("properties", {}):
            work.add("required-unknown", file, f"{pointer}/required/{index}", f"{name!r} is required but not listed")


def _is_definition(pointer: str) -> bool:
    return pointer.startswith("/$defs/") and pointer.count("/") == 2


def _unions(work: Work, file: str, pointer: str, node: dict[str, Any]) -> None:
    branches = node.get("allOf")
    if branches is not None and (len(branches) != 1 or "$ref" not in branches[0]):
        work.add("all-of-not-single", file, f"{pointer}/allOf", "allOf stands for a single reference only")
    if "oneOf" in node and not _is_tagged(work, file, pointer):
        work.add("one-of-untagged", file, f"{pointer}/oneOf", "two alternatives are not told apart by a constant")


def _is_tagged(work: Work, file: str, pointer: str) -> bool:
    from compat.document import Document
    from compat.shapes import Shapes, TooManyShapesError

    bundle = work.bundle(file)
    if bundle is None:
        return True  # the broken reference is reported instead
    at = next((at for at, place in bundle.origins.items() if pointer.startswith(place[1]) and place[0] == file), "")
    inside = at + pointer.removeprefix(bundle.origins.get(at, ("", ""))[1])
    try:
        return not any(shape.opaque for shape in Shapes(Document(bundle.schema, file)).of((inside,)))
    except TooManyShapesError:
        return False

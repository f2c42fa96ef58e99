"""Names and descriptions: what people and generated classes live on."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from compat.keywords import escape

if TYPE_CHECKING:
    from compat.lint.work import Work

PASCAL = re.compile(r"[A-Z][A-Za-z0-9]*\Z")
CAMEL = re.compile(r"[a-z][A-Za-z0-9]*\Z")
VERSION = re.compile(r"(0|[1-9][0-9]*)\.(0|[1-9][0-9]*)\.(0|[1-9][0-9]*)\Z")
DIALECT = "https://json-schema.org/draft/2020-12/schema"

VOCABULARY: dict[str, tuple[object, ...] | None] = {
    "x-classification": ("public", "internal", "confidential", "restricted"),
    "x-codelist": None,
    "x-codelist-advisory": None,
    "x-event": None,
    "x-extension": None,
    "x-extensible": (True, False),
    "x-invalid-examples": None,
    "x-personal-data": ("standard", "sensitive"),
    "x-renamed-from": None,
    "x-reserved": None,
    "x-since": None,
    "x-source": None,
    "x-sunset": None,
    "x-unit": None,
}
"""The x- keywords of schemas with their values; None where any value of the meta-schema will do."""


def run(work: Work) -> None:
    """Report missing and badly formed names, and x- keywords that nobody knows."""
    _titles(work)
    for file, document in work.schemas.items():
        if document.get("$schema") != DIALECT:
            work.add("dialect-version", file, "/$schema", "the file does not name its dialect")
    for file, pointer, node in work.nodes:
        _members(work, file, pointer, node)
        _vocabulary(work, file, pointer, node)


def _titles(work: Work) -> None:
    seen: dict[str, str] = {}
    for file, pointer, node in work.nodes:
        if pointer and not (pointer.startswith("/$defs/") and pointer.count("/") == 2):
            continue
        is_scalar = bool(pointer) and "properties" not in node
        name = node.get("title") or (pointer.rpartition("/")[2] if is_scalar else "")
        if not PASCAL.match(str(name)):
            work.add("title-malformed", file, pointer, f"the title {name!r} is no class name")
        elif name in seen:
            work.add("title-duplicate", file, pointer, f"{name!r} is also the title in {seen[name]}")
        seen.setdefault(str(name), f"{work.shown}/{file}")
        if not _is_text(node.get("description")):
            work.add("definition-undescribed", file, pointer, "the definition has no description")


def _members(work: Work, file: str, pointer: str, node: dict[str, Any]) -> None:
    for name, member in (node.get("properties") or {}).items():
        at = f"{pointer}/properties/{escape(name)}"
        if not CAMEL.match(name):
            work.add("member-name", file, at, f"the member {name!r} is not written in camelCase")
        if not isinstance(member, dict) or not _is_text(member.get("description")):
            work.add("definition-undescribed", file, at, f"the member {name!r} has no description")


def _vocabulary(work: Work, file: str, pointer: str, node: dict[str, Any]) -> None:
    for keyword, value in node.items():
        if not keyword.startswith("x-"):
            continue
        at = f"{pointer}/{keyword}"
        if keyword not in VOCABULARY:
            work.add("vocabulary-unknown", file, at, f"{keyword} is not known{_near(keyword)}")
            continue
        values = VOCABULARY[keyword]
        if values is not None and value not in values:
            work.add("vocabulary-value", file, at, f"{value!r} is not one of {', '.join(map(str, values))}")
        if keyword == "x-since" and not VERSION.match(str(value)):
            work.add("since-malformed", file, at, f"{value!r} is not a release number")
        if keyword == "x-extensible" and "x-codelist" not in node and "pattern" not in node:
            work.add("extensible-differs", file, at, "there is neither a code list nor a pattern to extend")


def _near(keyword: str) -> str:
    from difflib import get_close_matches

    near = get_close_matches(keyword, VOCABULARY, n=1)
    return f"; did you mean {near[0]}?" if near else ""


def _is_text(value: object) -> bool:
    return isinstance(value, str) and bool(value.strip())

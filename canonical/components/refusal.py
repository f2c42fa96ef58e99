"""Turns what pydantic found wrong into the problems of this library, with JSON pointers and hints."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from canonical.components.names import wire_name
from canonical.errors import ValidationError
from canonical.pointers import escape
from canonical.problems import Problem

if TYPE_CHECKING:
    from collections.abc import Iterable

    from pydantic_core import ErrorDetails
    from pydantic_core import ValidationError as PydanticError

# pydantic's error type to the JSON Schema keyword that says the same.
_KEYWORDS = {
    "missing": "required",
    "extra_forbidden": "additionalProperties",
    "string_too_short": "minLength",
    "string_too_long": "maxLength",
    "string_pattern_mismatch": "pattern",
    "greater_than_equal": "minimum",
    "less_than_equal": "maximum",
    "too_short": "minItems",
    "too_long": "maxItems",
    "literal_error": "const",
    "unknown_code": "enum",
}
_HINTS = {
    "required": "give the member, it is required",
    "additionalProperties": "remove the member or check its spelling; own data belongs in extensions",
    "type": "give a value of the type that the field documents",
}
# Findings that a schema validator reports at the object, not at the member.
_ABOUT_THE_OBJECT = {"required": "is missing", "additionalProperties": "is not known here"}


def refused(summary: str, error: PydanticError) -> ValidationError:
    """Our error with one problem for each finding of ``error``."""
    found = error.errors(include_url=False, include_input=False)
    return ValidationError(summary, [_problem(item) for item in found])


def _problem(item: ErrorDetails) -> Problem:
    keyword = _KEYWORDS.get(item["type"], "type")
    context: dict[str, Any] = item.get("ctx", {})
    hint = str(context.get("hint", _HINTS.get(keyword, "see the description of the field")))
    place, message = item["loc"], item["msg"]
    if keyword in _ABOUT_THE_OBJECT:
        message = f"the member {wire_name(str(place[-1]))!r} {_ABOUT_THE_OBJECT[keyword]}"
        place = place[:-1]
    return Problem(rule=keyword, message=message, hint=hint, pointer=pointer(place))


def pointer(steps: Iterable[str | int]) -> str:
    """A JSON pointer (RFC 6901) for a path of member names, in Python or JSON spelling, and indexes."""
    return "".join("/" + escape(wire_name(str(step))) for step in steps)

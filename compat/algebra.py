"""The second decider: the set algebra of jsonschema-rs, asked for yes, no or unknown."""

from __future__ import annotations

from typing import Any, Literal

from compat.errors import MissingExtraError

Covers = Literal["yes", "no", "unknown"]


def covers(reader: Any, writer: Any) -> Covers:
    """Whether every document of ``writer`` is one of ``reader``, as jsonschema-rs sees it; unknown is no guess."""
    found = _canonical(reader), _canonical(writer)
    if found[0] is None or found[1] is None:
        return "unknown"
    try:
        answer = str(found[0].covers(found[1])).rpartition(".")[2].lower()
    except Exception:  # noqa: BLE001 - the library refuses some operands with errors of its own; none is an answer
        return "unknown"
    return "yes" if answer == "yes" else "no" if answer == "no" else "unknown"


def difference(writer: Any, reader: Any) -> Any:
    """A schema of exactly the documents that ``writer`` accepts and ``reader`` rejects, or None if it has no form."""
    left, right = _canonical(writer), _canonical(reader)
    if left is None or right is None:
        return None
    try:
        return left.subtract(right).to_json_schema()
    except Exception:  # noqa: BLE001 - as above
        return None


def _canonical(schema: Any) -> Any:
    try:
        import jsonschema_rs
    except ImportError:
        raise MissingExtraError("jsonschema-rs") from None
    try:
        return jsonschema_rs.canonicalize(schema, draft=jsonschema_rs.Draft202012, validate_formats=False, offline=True)
    except Exception:  # noqa: BLE001 - a schema that the algebra does not read
        return None

"""The JSON Schemas of what this program reads and writes, so that others can rely on the shape."""

from __future__ import annotations

from typing import Any

from compat.options import schema as config
from compat.verdict import BUMPS

Schema = dict[str, Any]

_DIALECT = "https://json-schema.org/draft/2020-12/schema"
_TEXT: Schema = {"type": "string"}
_POINTER: Schema = {"type": "string", "pattern": "^(/.*)?$"}
_ANSWER: Schema = {"enum": ["compatible", "incompatible", "undecided"]}


def _object(required: Schema, optional: Schema | None = None) -> Schema:
    members = {**required, **(optional or {})}
    return {"type": "object", "properties": members, "required": list(required), "additionalProperties": False}


def _list(items: Schema) -> Schema:
    return {"type": "array", "items": items}


def approvals() -> Schema:
    """The file that ``accept`` writes, as the data that TOML means."""
    from compat.approvals import KEYS

    entry = _object(
        {
            "fingerprint": {"type": "string", "pattern": "^[0-9a-f]{16}$"},
            **{key: {"type": "string", "minLength": 1} for key in ("reason", "approver")},
            "until": {"type": "string", "pattern": "^([0-9]{4}-[0-9]{2}-[0-9]{2}|[0-9]+\\.[0-9]+\\.[0-9]+)$"},
        },
        {key: _TEXT for key in KEYS if key not in {"fingerprint", "reason", "approver", "until"}},
    )
    top = {"type": "object", "properties": {"approval": _list(entry)}, "additionalProperties": False}
    return {"$schema": _DIALECT, "title": "compat-approvals.toml", **top}


def verdict() -> Schema:
    """What ``diff --output json`` prints for two files, and ``Verdict.as_dict`` gives."""
    return {"$schema": _DIALECT, "title": "A verdict", **_verdict(_finding({}))}


def report() -> Schema:
    """What ``check --output json`` prints."""
    marked = _finding({"fingerprint": {"type": "string", "pattern": "^[0-9a-f]{16}$"}, "approved": {"type": "boolean"}})
    version = {"type": ["string", "null"]}
    result = _object(
        {
            "kind": _TEXT,
            "name": _TEXT,
            "released": version,
            "next": version,
            "refused": {"type": "boolean"},
            "verdict": _verdict(marked),
        }
    )
    problem = _object({"rule": _TEXT, "message": _TEXT, "hint": _TEXT, "place": _place()})
    entry = approvals()["properties"]["approval"]
    top = _object(
        {
            "against": {"type": ["string", "null"]},
            "mode": _TEXT,
            "answer": _ANSWER,
            "bump": {"enum": list(BUMPS)},
            "allowDraftBreak": {"type": "boolean"},
            "problems": _list(problem),
            "approvals": entry,
            "results": _list(result),
            "failOn": {"enum": ["breaking", "undecided", "any"]},
            "exitCode": {"enum": [0, 1, 4]},
        }
    )
    return {"$schema": _DIALECT, "title": "The report of a check", **top}


def _verdict(finding: Schema) -> Schema:
    return _object(
        {
            "answer": _ANSWER,
            "mode": _TEXT,
            "policy": _TEXT,
            "reason": _TEXT,
            "bump": {"enum": [*BUMPS, None]},
            "witness": {"anyOf": [{"type": "null"}, _witness()]},
            "findings": _list(finding),
        },
        {"report": {"type": "object"}},
    )


def _finding(more: Schema) -> Schema:
    members = {
        "rule": {"type": "string", "pattern": "^[a-z]+(-[a-z]+)*$"},
        "effect": {"enum": ["breaks", "safe", "masked", "open", "semantic"]},
        "bump": {"enum": list(BUMPS)},
        "message": _TEXT,
        "hint": _TEXT,
        "path": _TEXT,
        "old": _place(),
        "new": _place(),
        "directions": _list({"enum": ["backward", "forward"]}),
    }
    # Further members may come with a new version; those that are here stay.
    return {**_object({**members, **more}, {"witness": _witness()}), "additionalProperties": True}


def _place() -> Schema:
    return _object({"pointer": _POINTER}, {"file": _TEXT, "line": {"type": "integer", "minimum": 0}})


def _witness() -> Schema:
    members = {
        "direction": {"enum": ["backward", "forward"]},
        "document": True,
        "pointer": _POINTER,
        "keyword": _TEXT,
        "schemaPointer": _TEXT,
    }
    return _object(members, {"detail": _TEXT})


SCHEMAS = {"config": config, "approvals": approvals, "verdict": verdict, "report": report}

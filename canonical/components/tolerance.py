"""Reads what a newer version may send: the consumer view (`compat.views.consumer_view`) of every typed class.

The view is derived from the class itself, so the same classes come out of both readings: closed objects accept unknown
members, bounds are dropped, and extensible codes and patterns accept any text.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

from pydantic_core import SchemaSerializer, SchemaValidator

if TYPE_CHECKING:
    from canonical.components.model import CanonicalModel

TOLERANT = "canonical-tolerant"
"""Key in the metadata of a core schema under which a type keeps its own tolerant form."""

_BOUNDS = frozenset({"min_length", "max_length", "ge", "le", "gt", "lt"})


@cache
def tolerant_validator(model: type[CanonicalModel]) -> SchemaValidator:
    """The tolerant reader of a class, built on first use."""
    # The prebuilt validators of nested classes are the closed ones.
    return SchemaValidator(_tolerant_schema(model), _use_prebuilt=False)


@cache
def tolerant_serializer(model: type[CanonicalModel]) -> SchemaSerializer:
    """The writer of a class, which also writes the unknown members that the tolerant reader kept."""
    return SchemaSerializer(_tolerant_schema(model), _use_prebuilt=False)


@cache
def _tolerant_schema(model: type[CanonicalModel]) -> Any:
    if not model.__pydantic_complete__:
        model.model_rebuild()
    return _open(model.__pydantic_core_schema__)


def _open(node: Any) -> Any:
    if isinstance(node, list):
        return [_open(item) for item in node]
    if not isinstance(node, dict):
        return node
    own = (node.get("metadata") or {}).get(TOLERANT)
    if own is not None:
        return own
    kept = {key: value if key == "metadata" else _open(value) for key, value in node.items() if key not in _BOUNDS}
    if node.get("type") == "model":
        kept["config"] = {**node.get("config", {}), "extra_fields_behavior": "allow"}
    return kept

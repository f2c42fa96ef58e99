"""The five ways to say yes or no to a document, each as a function of one event type."""

from __future__ import annotations

import json
from collections.abc import Callable
from functools import cache
from importlib import import_module
from typing import Any

import jsonschema_rs
from pydantic_core import ValidationError

from canonical._generated.catalog import EVENTS
from canonical._resources import resource
from canonical.components.tolerance import tolerant_validator
from canonical.errors import SchemaRefusedError
from canonical.events import model_of
from canonical.schema_check import envelope_problems, schema_problems
from compat.bundle import bundle
from compat.views import consumer_view

Engine = Callable[[Any], bool]

TYPES = sorted(EVENTS)
ENVELOPE = "envelope"


@cache
def closed_schema(name: str) -> dict[str, Any]:
    return bundle(resource("schemas"), "envelope.json" if name == ENVELOPE else name.replace(".", "/"))


def module_name(name: str) -> str:
    return name.replace(".", "_").replace("-", "_")


def predicate(name: str) -> Engine:
    found: Engine = import_module(f"canonical._generated.predicates.{module_name(name)}").accepts
    return found


def ahead_of_time(name: str) -> Engine:
    validate = import_module(f"canonical._generated.validators.{module_name(name)}").validate
    return lambda data: _passes(lambda: validate(data), SchemaRefusedError)


def reference(name: str) -> Engine:
    return reference_of(closed_schema(name))


def reference_of(schema: dict[str, Any]) -> Engine:
    validator = jsonschema_rs.Draft202012Validator(schema)
    return validator.is_valid


def walker(name: str, tolerant: bool = False) -> Engine:
    if name == ENVELOPE:
        return lambda data: not envelope_problems(data, tolerant=tolerant)
    return lambda data: not schema_problems(name, data, tolerant=tolerant)


def pydantic_python(name: str) -> Engine:
    validator = model_of(name)._strict_validator()
    return lambda data: _passes(lambda: validator.validate_python(data), ValidationError)


def pydantic_json(name: str) -> Engine:
    validator = model_of(name)._strict_validator()
    return lambda data: _passes(lambda: validator.validate_json(json.dumps(data)), ValidationError)


def pydantic_tolerant(name: str) -> Engine:
    validator = tolerant_validator(model_of(name))
    return lambda data: _passes(lambda: validator.validate_python(data), ValidationError)


def tolerant_reference(name: str) -> Engine:
    return reference_of(consumer_view(closed_schema(name)))


def _passes(call: Callable[[], object], refusal: type[Exception]) -> bool:
    try:
        call()
    except refusal:
        return False
    return True


CLOSED: dict[str, Callable[[str], Engine]] = {
    "jsonschema-rs": reference,
    "fastjsonschema, ahead of time": ahead_of_time,
    "predicate": predicate,
    "explaining walk": walker,
    "pydantic, from Python": pydantic_python,
    "pydantic, from JSON": pydantic_json,
}
OPEN: dict[str, Callable[[str], Engine]] = {
    "jsonschema-rs on the consumer view": tolerant_reference,
    "explaining walk, tolerant": lambda name: walker(name, tolerant=True),
    "pydantic, tolerant": pydantic_tolerant,
}
# The envelope class leaves data to the event types, so pydantic has no class for the envelope alone.
ENVELOPE_CLOSED = {label: make for label, make in CLOSED.items() if not label.startswith("pydantic")}

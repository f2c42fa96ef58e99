"""Reads and writes whole events: the CloudEvents envelope and, typed by its ``type``, the data."""

from __future__ import annotations

from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from pydantic_core import ValidationError as PydanticError

from canonical._generated.envelope import Envelope
from canonical.components.model import CanonicalModel
from canonical.components.tolerance import tolerant_validator
from canonical.errors import CanonicalError, UnknownTypeError, ValidationError
from canonical.event_types import full_name, name_of_full, short_name
from canonical.pointers import escape
from canonical.problems import Problem

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pydantic_core import SchemaValidator

DataT = TypeVar("DataT", bound=CanonicalModel)


class Event(Envelope, Generic[DataT]):
    """One event: the envelope attributes as fields, and the typed payload as ``data``.

    `parse` makes them. An event cannot be changed; what a tolerant reading kept is in `unknown` and is written again by
    `to_json`.
    """

    data: DataT
    """The payload, of the class that ``type`` names, such as `canonical.milestone.MilestoneReported`."""

    @property
    def unknown(self) -> list[Problem]:
        """Members and codes that this version does not know, as warnings with JSON pointers."""
        return list(_unknown(self, ""))

    def as_dict(self) -> dict[str, Any]:
        """The event as a JSON-ready dict, with everything that was read."""
        return self.to_data()


def parse(raw: bytes | str | dict[str, Any], *, strict: bool = False) -> Event[Any]:
    """Read one event from JSON text (bytes are UTF-8) or from a JSON-ready dict.

    Tolerant by default: unknown members and unknown codes of extensible lists are kept and reported in ``unknown``, and
    length, range and item bounds are not enforced, so that events of every minor version can be read. With ``strict``
    the closed schema holds.

    Raises `canonical.errors.ValidationError` with every problem: text that is not JSON with its line and byte, anything
    else with a JSON pointer and a hint; `canonical.errors.UnknownTypeError` for a type that this version does not know.
    The namespace before ``<domain>.<name>.v<major>`` may be any publisher's own.
    """
    document = _document(raw)
    kind = document.get("type")
    if not isinstance(kind, str):
        raise ValidationError("this is not an event", _explained(document, strict))
    try:
        return _validator(_name_on_the_wire(kind), strict).validate_python(document)  # type: ignore[no-any-return]
    except PydanticError as error:
        problems = _explained(document, strict)
        if problems:
            raise ValidationError("the event is not valid", problems) from error
        from canonical.components.refusal import refused

        raise refused("the event is not valid", error) from error


def model_of(name: str) -> type[CanonicalModel]:
    """The payload class of an event type: ``milestone.reported``, or in full with any publisher's namespace.

    Raises `canonical.errors.UnknownTypeError` with the nearest type that exists.
    """
    from canonical._generated.catalog import EVENTS

    facts = EVENTS[short_name(name)]
    model: type[CanonicalModel] = getattr(import_module(facts["module"]), facts["model"])
    return model


def _document(raw: bytes | str | dict[str, Any]) -> dict[str, Any]:
    from canonical.envelope.json_reader import as_json, read_json

    document = as_json(raw) if isinstance(raw, dict) else read_json(raw)
    if isinstance(document, dict):
        return document
    problem = Problem(
        "type", f"an event is a JSON object, not {type(document).__name__}", "read one event at a time", pointer=""
    )
    raise ValidationError("this is not an event", [problem])


def _name_on_the_wire(kind: str) -> str:
    name = name_of_full(kind)
    if name is None:
        # A short name is a name in Python, not on the wire.
        raise UnknownTypeError(f"there is no event type {kind!r}; write {full_name(kind)!r}")
    return name


@cache
def _validator(name: str, strict: bool) -> SchemaValidator:
    # The class at run time of what is written Event[MilestoneReported] in an annotation.
    event: type[Event[Any]] = Event.__class_getitem__(model_of(name))  # type: ignore[assignment]
    return event._strict_validator() if strict else tolerant_validator(event)


def _explained(document: dict[str, Any], strict: bool) -> list[Problem]:
    from canonical.schema_check import envelope_problems, event_problems

    try:
        return event_problems(document, tolerant=not strict)
    except CanonicalError:
        return envelope_problems(document, tolerant=not strict)


def _unknown(value: object, pointer: str) -> Iterator[Problem]:
    """Walk a model for members it does not declare and codes its lists do not have."""
    from canonical.codes.code import Code

    if isinstance(value, CanonicalModel):
        yield from _unknown_members(value, pointer)
        for name, field in type(value).model_fields.items():
            if name in value.model_fields_set:
                yield from _unknown(getattr(value, name), f"{pointer}/{field.serialization_alias or name}")
    elif isinstance(value, list):
        for index, item in enumerate(value):
            yield from _unknown(item, f"{pointer}/{index}")
    elif isinstance(value, dict):
        for key, item in value.items():
            yield from _unknown(item, f"{pointer}/{key}")
    elif isinstance(value, Code) and not value.known:
        message = f"{str(value)!r} is not in this version of the list {type(value).__name__}"
        yield _warning("unknown-code", message, "a newer version may know it; it is kept", pointer)


def _unknown_members(value: CanonicalModel, pointer: str) -> Iterator[Problem]:
    from canonical.suggestion import did_you_mean

    known = [field.serialization_alias or name for name, field in type(value).model_fields.items()]
    for member in value.model_extra or {}:
        hint = did_you_mean(member, known) or "a newer version may know it; it is kept"
        place = f"{pointer}/{escape(member)}"
        yield _warning("unknown-member", f"the member {member!r} is not known to this version", hint, place)


def _warning(rule: str, message: str, hint: str, pointer: str) -> Problem:
    return Problem(rule, message, hint, severity="warning", pointer=pointer)

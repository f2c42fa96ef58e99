"""Typed payloads against validators and msgspec: one ship-confirm of ten lines, parsed and written."""

from __future__ import annotations

import copy
import json
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any

from benchmarks.measure import median, ratio, rounds, table

if TYPE_CHECKING:
    from collections.abc import Callable

NAME, TIMES = "shipment.ship-confirmed", 200
PEERS = ("jsonschema", "fastjsonschema", "jsonschema_rs", "msgspec")


def run() -> None:
    """Print both tables; a peer that is not installed is named."""
    missing = [peer for peer in PEERS if find_spec(peer) is None]
    if missing:
        print(f"\nnot installed, and not compared: {', '.join(missing)}")
    document = _document()
    text = json.dumps(document).encode()
    _compared(f"a ship-confirm of 10 lines ({len(text)} bytes), text to checked value", _reading(text))
    _compared("the same value, to JSON text", _writing(text))


def _compared(title: str, jobs: dict[str, Callable[[], object]]) -> None:
    def often(job: Callable[[], object]) -> Callable[[], object]:
        return lambda: [job() for _ in range(TIMES)]

    times = rounds({name: often(job) for name, job in jobs.items()})
    first = next(iter(jobs))
    table(title, [
        (name, f"{median(times, name) / TIMES * 1e6:.0f} us", f"{ratio(times, name, first):.2f} times {first}")
        for name in jobs
    ])  # fmt: skip


def _document() -> dict[str, Any]:
    """The largest example with ten lines."""
    from canonical.schema_check import accepts

    examples = _schema()["examples"]
    found: dict[str, Any] = copy.deepcopy(max(examples, key=lambda one: len(json.dumps(one))))
    line = found["lines"][0]
    found["lines"] = [{**copy.deepcopy(line), "shipmentLineId": str(number)} for number in range(1, 11)]
    if not accepts(NAME, found):
        raise SystemExit("the document is not valid: the comparison would be worthless")
    return found


def _schema() -> dict[str, Any]:
    from canonical._resources import resource
    from compat.bundle import bundle

    found: dict[str, Any] = bundle(resource("schemas"), NAME.replace(".", "/"))
    return found


def _reading(text: bytes) -> dict[str, Callable[[], object]]:
    from canonical._generated.predicates.shipment_ship_confirmed import accepts
    from canonical._generated.validators.shipment_ship_confirmed import validate
    from canonical.components.tolerance import tolerant_validator
    from canonical.events import model_of

    model = model_of(NAME)
    strict, tolerant = model._strict_validator(), tolerant_validator(model)
    jobs: dict[str, Callable[[], object]] = {
        "our model, strict": lambda: strict.validate_json(text),
        "our model, tolerant": lambda: tolerant.validate_json(text),
        "json and our predicate": lambda: accepts(json.loads(text)),
        "json and fastjsonschema, ahead of time": lambda: validate(json.loads(text)),
    }
    if find_spec("jsonschema_rs"):
        import jsonschema_rs

        fast = jsonschema_rs.Draft202012Validator(_schema())
        jobs["json and jsonschema-rs"] = lambda: fast.is_valid(json.loads(text))
    if find_spec("jsonschema"):
        import jsonschema

        slow = jsonschema.Draft202012Validator(_schema())
        jobs["json and jsonschema"] = lambda: slow.is_valid(json.loads(text))
    if find_spec("msgspec"):
        import msgspec

        decoder = msgspec.json.Decoder(_struct(_schema()))
        jobs["msgspec, structs with the same patterns"] = lambda: decoder.decode(text)
    return jobs


def _writing(text: bytes) -> dict[str, Callable[[], object]]:
    from canonical.events import model_of

    value, data = model_of(NAME)._strict_validator().validate_json(text), json.loads(text)
    jobs: dict[str, Callable[[], object]] = {
        "our model": value.to_json,
        "json, from a dict": lambda: json.dumps(data),
    }
    if find_spec("orjson"):
        import orjson

        jobs["orjson, from a dict"] = lambda: orjson.dumps(data)
    if find_spec("msgspec"):
        import msgspec

        struct, encoder = msgspec.json.decode(text, type=_struct(_schema())), msgspec.json.Encoder()
        jobs["msgspec, from structs"] = lambda: encoder.encode(struct)
    return jobs


def _struct(schema: dict[str, Any]) -> Any:
    """The schema as msgspec structs: closed, with lengths, bounds, patterns and enums; references by name."""
    import msgspec

    made: dict[str, Any] = {}

    def named(name: str) -> Any:
        if name not in made:
            made[name] = made_of(schema["$defs"][name], name)
        return made[name]

    def made_of(node: dict[str, Any], name: str) -> Any:
        if "$ref" in node:
            return named(node["$ref"].removeprefix("#/$defs/"))
        if "enum" in node:
            from typing import Literal

            return Literal[tuple(node["enum"])]
        return _PLAIN[node["type"]](node, name, made_of, msgspec)

    return made_of(schema, schema["title"])


def _text(node: dict[str, Any], _name: str, _made: Any, msgspec: Any) -> Any:
    from typing import Annotated

    meta = msgspec.Meta(pattern=node.get("pattern"), min_length=node.get("minLength"), max_length=node.get("maxLength"))
    return Annotated[str, meta]


def _whole(node: dict[str, Any], _name: str, _made: Any, msgspec: Any) -> Any:
    from typing import Annotated

    return Annotated[int, msgspec.Meta(ge=node["minimum"], le=node["maximum"])]


def _many(node: dict[str, Any], name: str, made_of: Any, msgspec: Any) -> Any:
    from typing import Annotated

    meta = msgspec.Meta(min_length=node.get("minItems"), max_length=node.get("maxItems"))
    return Annotated[list[made_of(node["items"], f"{name}Item")], meta]  # type: ignore[misc]


def _object(node: dict[str, Any], name: str, made_of: Any, msgspec: Any) -> Any:
    if "properties" not in node:
        return dict[str, Any]
    fields: list[Any] = []
    for member, inner in node["properties"].items():
        kind = made_of(inner, f"{name}{member.title()}")
        if member in node.get("required", ()):
            fields.append((member, kind))
        else:
            fields.append((member, kind | msgspec.UnsetType, msgspec.UNSET))
    return msgspec.defstruct(name, fields, forbid_unknown_fields=True, kw_only=True)


_PLAIN: dict[str, Callable[..., Any]] = {
    "string": _text,
    "integer": _whole,
    "array": _many,
    "object": _object,
    "boolean": lambda *_: bool,
}

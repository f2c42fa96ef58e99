"""Finds the members that a rule or a transition speaks about: its pointers, resolved against the schemas.

Pointers are relative: to the event, to a component, to what the scope selects, or to the items of a list that another
parameter names. A pointer counts where the schema has such a member.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from compat.document import Document
from compat.impact.members import general, places_at

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from importlib.resources.abc import Traversable

    from canonical.rules.rule import Rule, Scope

Use = dict[str, Any]
Declared = dict[str, Any]

ENVELOPE = "envelope"
KEYS = ("businessKey", "idempotencyKey", "partitionKey", "time", "revision")
ATTRIBUTES = ("attribute", "type", "schema")
"""Parameters that name an attribute of the envelope instead of pointing to a member."""

IMPLIED = {"undone-once": ("compensates",), "undoes-allowed": ("compensates",)}
"""Attributes that a check looks at without a parameter that names them."""
CONDITIONS = ("when", "unless", "reverses", "defaults")
"""Parameters whose own members are pointers."""

OF = ("limit", "where", "stops", "from", "with")
"""Members of a guard that point into the events before, not into the event itself."""
BOTH = ("at", "match", "by", "lines", "takes")


class Schemas:
    """The bundled schemas of a catalog, each read once."""

    def __init__(self, schemas: Traversable) -> None:
        from compat.bundle import event_paths

        self._root = schemas
        self._known: dict[str, Document] = {}
        self.events: tuple[str, ...] = tuple(path.replace("/", ".") for path in event_paths(schemas))

    def event(self, name: str) -> Document:
        """The schema of an event type's data, or of the envelope."""
        if name not in self._known:
            from compat.bundle import bundle

            path = "envelope.json" if name == ENVELOPE else name.replace(".", "/", 1)
            self._known[name] = Document(bundle(self._root, path), name)
        return self._known[name]

    def component(self, name: str) -> Document | None:
        """The schema of a component, from the first event type that has it."""
        for event in (*self.events, ENVELOPE):
            schema = self.event(event).schema
            if isinstance(schema, dict) and name in schema.get("$defs", {}):
                return Document({"$ref": f"#/$defs/{name}", "$defs": schema["$defs"]}, name)
        return None


def rule_uses(rule: Rule, schemas: Schemas) -> list[Use]:
    """Every member that a rule looks at."""
    found: list[Use] = []
    for scope in rule.scopes:
        found += (
            _set_uses(rule.parameters, scope.set, schemas, _roots(rule.parameters))
            if scope.set
            else _scope_uses(rule, scope, schemas)
        )
    envelope = schemas.event(ENVELOPE)
    names = {*_attributes(rule.parameters), *IMPLIED.get(rule.primitive, ())}
    found += [use for name in sorted(names) for use in _use({"event": ENVELOPE}, envelope, [f"/{name}"])]
    return _unique(found)


def _scope_uses(rule: Rule, scope: Scope, schemas: Schemas) -> Iterator[Use]:
    for where, document in _subjects(scope, schemas):
        for pointer, wanted in scope.when.items():
            yield from _use(where, document, [pointer], wanted)
        pointers = sorted(_pointers(rule.parameters))
        for pointer in pointers:
            yield from _use(where, document, _readings(scope.at, pointer, pointers))
        if not pointers:  # the value itself, such as a number with a check digit
            yield {**where, "pointer": general(scope.at)}


def _set_uses(declared: Declared, events: tuple[str, ...], schemas: Schemas, roots: list[str]) -> Iterator[Use]:
    """What a rule over several events looks at in each of them.

    A part of the rule may be about some of them only: it lists ``events``, or stands under the name of one. What the
    rule says outside of its parts holds for all; where no event has such a member, it is one of what a part points to.
    """
    about = tuple(event for event in events if event != "*")
    parts: list[tuple[Declared, tuple[str, ...]]] = []
    rest: Declared = {}
    for name, value in declared.items():
        if name in schemas.events:
            parts.append((value if isinstance(value, dict) else {"at": value}, (name,)))
        elif isinstance(value, dict) and name not in CONDITIONS:
            parts.append((value, _narrowed(about, value.get("events"))))
        elif isinstance(value, list) and any(isinstance(item, dict) for item in value):
            parts += [(item, _narrowed(about, item.get("events"))) for item in value if isinstance(item, dict)]
        else:
            rest[name] = value
    for part, own in parts:
        yield from _set_uses(part, own, schemas, roots)
    lists = [value for value in rest.values() if isinstance(value, str) and value.endswith("/*")]
    for pointer in sorted(_pointers(rest)):
        near = list(_in_events(about, [pointer, *(f"{one}{pointer}" for one in lists)], schemas))
        yield from near or _in_events(about, [f"{root}{pointer}" for root in roots], schemas)


def _in_events(events: tuple[str, ...], candidates: list[str], schemas: Schemas) -> Iterator[Use]:
    for event in events:
        yield from _use({"event": event}, schemas.event(event), candidates)


def _roots(declared: Declared) -> list[str]:
    """Everything that a rule points to, with the items of its lists."""
    pointers = sorted(_pointers(declared))
    return [*pointers, *(f"{one}{other}" for one in pointers if one.endswith("/*") for other in pointers)]


def _narrowed(events: tuple[str, ...], named: Any) -> tuple[str, ...]:
    """The events that a part of a rule is about; it may name others than the rule does, such as what must be known."""
    if not isinstance(named, list) or "*" in named:
        return events
    return tuple(event for event in named if event in events) or tuple(named)


def _subjects(scope: Scope, schemas: Schemas) -> Iterator[tuple[Use, Document]]:
    yield from (({"event": name}, schemas.event(name)) for name in scope.events)
    if scope.envelope:
        yield {"event": ENVELOPE}, schemas.event(ENVELOPE)
    component = schemas.component(scope.component) if scope.component else None
    if component is not None:
        yield {"component": scope.component}, component


def _readings(at: str, pointer: str, others: list[str]) -> list[str]:
    """The places that a pointer may mean: below the scope, or below the items of a list beside it."""
    below = [f"{at}{other}{step}{pointer}" for other in others for step in ("", "/*")]
    return [f"{at}{pointer}", *below]


def _use(where: Use, document: Document, candidates: list[str], wanted: Any = True) -> Iterator[Use]:
    """A use for the first candidate that the schema has."""
    for candidate in candidates:
        if candidate and places_at(document, candidate):
            values = {"values": sorted(wanted)} if isinstance(wanted, list) and wanted else {}
            yield {**where, "pointer": general(candidate), **values}
            return


def _pointers(value: Any) -> set[str]:
    if isinstance(value, str):
        return {value} if value.startswith("/") else set()
    if isinstance(value, dict):
        return {found for inner in (*value, *value.values()) for found in _pointers(inner)}
    if isinstance(value, list):
        return {found for inner in value for found in _pointers(inner)}
    return set()


def _attributes(value: Any) -> set[str]:
    if isinstance(value, list):
        return {found for inner in value for found in _attributes(inner)}
    if not isinstance(value, dict):
        return set()
    own = {value[name] for name in ATTRIBUTES if isinstance(value.get(name), str) and "/" not in value[name]}
    return own | {found for inner in value.values() for found in _attributes(inner)}


def machine_uses(machine: Declared, schemas: Schemas) -> list[Use]:
    """Every member by which a machine names its instances."""
    return _unique(use for one in machine["events"] for use in _naming_uses(one, schemas))


def _naming_uses(naming: Declared, schemas: Schemas) -> Iterator[Use]:
    event = naming["type"]
    for pointer in sorted(_pointers([naming["names"], naming.get("through", {}).get("match", [])])):
        yield from _viewed(event, pointer, naming.get("each", [""]), schemas)


def _viewed(event: str, pointer: str, each: list[str], schemas: Schemas, wanted: Any = True) -> Iterator[Use]:
    """A pointer into what a machine sees: an item of a list, with the members of what is around it."""
    roots = [root for one in each for root in _around(one)]
    yield from _use({"event": event}, schemas.event(event), [f"{root}{pointer}" for root in (*roots, "")], wanted)


def _around(each: str) -> list[str]:
    """The items that a list leads to, the innermost first: ``/a/*/b/*`` and ``/a/*``."""
    tokens = each.split("/")
    return ["/".join(tokens[: index + 1]) for index in range(len(tokens) - 1, 0, -1) if tokens[index] == "*"]


def transition_uses(row: Declared, machine: Declared, schemas: Schemas) -> list[Use]:
    """Every member that a transition looks at: its conditions, its guards, what it undoes and what it moves."""
    lists = {one["type"]: one.get("each", [""]) for one in machine["events"]}
    found: list[Use] = []
    for event in row["events"]:
        for pointer, wanted in {**row.get("unless", {}), **row.get("when", {})}.items():
            found += _viewed(event, pointer, lists.get(event, [""]), schemas, wanted)
        for pointer in sorted(_pointers([row.get("moves", {}), row.get("undoes", {}).get("match", [])])):
            found += _viewed(event, pointer, lists.get(event, [""]), schemas)
    for guard in row.get("guards", ()):
        found += _guard_uses(guard, row["events"], lists, schemas)
    return _unique(found)


def _guard_uses(guard: Declared, own: list[str], lists: dict[str, list[str]], schemas: Schemas) -> Iterator[Use]:
    before = [*guard.get("of", ()), *guard.get("closedBy", ())]
    for member, events in (*((name, [*own, *before]) for name in BOTH), *((name, before) for name in OF)):
        for pointer in sorted(_pointers(guard.get(member, []))):
            inner = [guard["lines"]] if member in {"by", "takes", "from"} and "lines" in guard else []
            for event in dict.fromkeys(events):
                yield from _viewed(event, pointer, [*inner, *lists.get(event, [""])], schemas)
    for event, pointer in guard.get("add", {}).items():
        yield from _viewed(event, pointer, lists.get(event, [""]), schemas)


def key_uses(event: str, schemas: Schemas) -> Iterator[tuple[str, list[Use]]]:
    """What an event type says of its identity, its order and its time, each with the members that it is made of."""
    schema = schemas.event(event).schema
    facts = schema.get("x-event", {}) if isinstance(schema, dict) else {}
    for name in KEYS:
        found = [
            use
            for pointer in sorted(_pointers(facts.get(name)))
            for use in _use({"event": event}, schemas.event(event), [pointer])
        ]
        if found:
            yield name, _unique(found)


def _unique(uses: Iterable[Use]) -> list[Use]:
    return list({repr(use): use for use in uses}.values())

"""Carries an event from one major version to the next, step by step as the upcasts declare, and tells what was lost."""

from __future__ import annotations

import copy
from types import ModuleType
from typing import TYPE_CHECKING, Any, NamedTuple

from canonical.errors import UnknownVersionError
from canonical.pointers import tokens
from canonical.registry.catalog import numbers

if TYPE_CHECKING:
    from collections.abc import Iterator

    from canonical.envelope.identity import Identity
    from canonical.registry.catalog import Registry


class Loss(NamedTuple):
    """A value that the new version has no place for, and why."""

    pointer: str
    value: Any
    why: str


class Upgrade(NamedTuple):
    """An event in its newest version, the versions that it went through, and what was lost on the way."""

    event: dict[str, Any]
    versions: tuple[str, ...]
    lost: tuple[Loss, ...]


def upgraded(registry: Registry, event: dict[str, Any]) -> Upgrade:
    """See `canonical.registry.Registry.upgrade`."""
    stated = str(event.get("dataschema"))
    name, version = _named(registry, stated)
    released = registry.versions(name)
    newest, data = released[-1], copy.deepcopy(event.get("data"))
    way, lost = [version], []
    for major in range(numbers(version)[0], numbers(newest)[0]):
        steps = registry.upcasts(name, major)
        if steps is None:
            raise UnknownVersionError(f"{name}: no upcast from major {major} to {major + 1} is declared")
        for step in steps:
            lost += list(_apply(step, data))
        way += [one for one in released if numbers(one)[0] == major + 1][-1:]
    if way[-1] != newest and numbers(version) < numbers(newest):
        way.append(newest)
    if way[-1] == version:
        return Upgrade(copy.deepcopy(event), (version,), ())
    changed = _with_version({**event, "data": data}, stated, version, newest)
    return Upgrade(_derived(registry, name, newest, changed), tuple(way), tuple(lost))


def _named(registry: Registry, stated: str) -> tuple[str, str]:
    """Event type and version behind a ``dataschema``; the schema has to be there."""
    schema = registry.schema(stated)
    *_, domain, name, version = schema["$id"].split(":")
    return f"{domain}.{name}", version


def _with_version(event: dict[str, Any], stated: str, old: str, new: str) -> dict[str, Any]:
    """The envelope of the new version; a publisher's own prefix stays."""
    kind, _, _ = str(event.get("type")).rpartition(".v")
    at = stated.rindex(old)
    return {**event, "type": f"{kind}.v{numbers(new)[0]}", "dataschema": stated[:at] + new + stated[at + len(old) :]}


def _derived(registry: Registry, name: str, version: str, event: dict[str, Any]) -> dict[str, Any]:
    """Whatever follows from the data, made anew by the rules of the new version."""
    from hashlib import sha256

    from canonical.envelope.canonical_json import quick_canonical_bytes
    from canonical.envelope.keys import escaped

    identity, data = _identity(registry, name, version), event["data"]
    subject, key, partition, _ = identity.identify(data, escaped(str(event.get("tenant", ""))))
    content = sha256(quick_canonical_bytes(identity.normal(data))).hexdigest()
    return {**event, "subject": subject, "partitionkey": partition, "idempotencykey": key, "contenthash": content}


def _identity(registry: Registry, name: str, version: str) -> Identity:
    """The identity functions of one version: the generated ones of the library, or made from the released schema."""
    from canonical._generated.catalog import EVENTS
    from canonical.envelope.identity import identity_of

    if name in EVENTS and EVENTS[name]["version"] == version:
        return identity_of(name)
    from canonical.envelope.compiler import identity_source

    module: Any = ModuleType(f"{name}-{version}")
    exec(identity_source(name, registry.schema(name, version)), vars(module))  # noqa: S102 - written by our own compiler
    found: Identity = module
    return found


def _apply(step: dict[str, Any], data: Any) -> Iterator[Loss]:
    """Do one declared step: ``rename``, ``codes``, ``wrap``, ``default`` or ``remove``; see schemas/meta/upcast.json."""
    for holder, member, pointer in list(_holders(data, tokens(step["at"]))):
        if step["do"] == "default":
            holder.setdefault(member, copy.deepcopy(step["value"]))
        elif member not in holder:
            continue
        elif step["do"] == "rename":
            _rename(holder, member, step["to"])
        elif step["do"] == "wrap":
            holder[member] = {step["as"]: holder[member]}
        elif step["do"] == "codes":
            holder[member] = step["codes"].get(holder[member], holder[member])
        else:
            yield Loss(pointer, holder.pop(member), step["why"])


def _rename(holder: dict[str, Any], member: str, name: str) -> None:
    """Another name at the same place; a value that has the new name already is kept."""
    items = [(name if key == member else key, value) for key, value in holder.items() if key != name or member == name]
    kept = {name: holder[name]} if name in holder else {}
    holder.clear()
    holder.update({**dict(items), **kept})


def _holders(value: Any, path: list[str], pointer: str = "") -> Iterator[tuple[dict[str, Any], str, str]]:
    """Every object that has, or could have, the member at the end of ``path``; ``*`` is every item of a list."""
    head, *rest = path
    if head == "*":
        for index, item in enumerate(value if isinstance(value, list) else ()):
            yield from _holders(item, rest, f"{pointer}/{index}")
    elif isinstance(value, dict):
        if not rest:
            yield value, head, f"{pointer}/{head}"
        elif head in value:
            yield from _holders(value[head], rest, f"{pointer}/{head}")

"""Brings a release and a registry together: publish it, ask whether it would be taken, or fetch what is there."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from compat.document import same
from compat.errors import MissingExtraError, UsageError
from compat.registry_client.http import LEVEL, RegistryError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compat.catalog import Catalog
    from compat.keywords import Schema
    from compat.registry_client.http import Answer, Registry
    from compat.verdict import Verdict

GOOD = frozenset({"published", "same", "known", "would-publish", "would-take", "new", "fetched", "absent"})
"""What may be the outcome for a subject without anything being wrong."""

INTERNAL = 500
"""A registry that falls over while it compares two schemas says so for them alone; the others are still looked at."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One event type of a release: its name, its version, the subject that it has in the registry, its schema."""

    event: str
    version: str
    subject: str
    schema: Schema


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one subject.

    ``what`` is published, same (it is the newest already), known (an older version is the same), refused, failed (the
    registry had an error of its own), new, would-take, would-publish, fetched or absent. ``proof`` is our own verdict,
    where something changed and the extra ``compat`` is there; ``disagrees`` says that the registry sees it otherwise.
    """

    subject: str
    event: str
    version: str
    what: str
    detail: str = ""
    id: int | None = None
    level: str | None = None
    proof: Verdict | None = None
    disagrees: bool = False
    schema: Schema | None = None

    @property
    def is_good(self) -> bool:
        """Whether nothing is wrong with it."""
        return self.what in GOOD and not self.disagrees

    def as_dict(self) -> dict[str, Any]:
        """A JSON-ready form without what is not known."""
        found: dict[str, Any] = {
            "subject": self.subject,
            "event": self.event,
            "version": self.version,
            "outcome": self.what,
            "detail": self.detail,
            "id": self.id,
            "level": self.level,
            "proof": self.proof.as_dict() if self.proof else None,
            "disagrees": self.disagrees or None,
        }
        return {name: value for name, value in found.items() if value is not None and value != ""}


def entries(catalog: Catalog, release: str | None, prefix: str = "", only: list[str] | None = None) -> list[Entry]:
    """The event types of a release (the newest when None) with their subjects ``<prefix><domain>.<name>-value``.

    Raises ``UsageError`` when there is no release, or ``only`` names an event type that it does not have.
    """
    from compat.consumers.fits import suggestion

    found = catalog.release(release)
    if found is None:
        raise UsageError("there is no release to publish yet; freeze makes the first one")
    types = {artefact: version for artefact, version in found.versions().items() if artefact.kind == "event-type"}
    names = {artefact.name.replace("/", ".", 1): artefact for artefact in types}
    wanted = only or sorted(names)
    for name in wanted:
        if name not in names:
            raise UsageError(f"release {found.version} has no event type {name!r}; {suggestion(name, names)}")
    return [
        _entry(catalog, name, names[name].released(types[names[name]]), types[names[name]], prefix) for name in wanted
    ]


def _entry(catalog: Catalog, name: str, path: str, version: str, prefix: str) -> Entry:
    return Entry(name, version, f"{prefix}{name}-value", published(catalog.versions.json(path)))


def published(schema: Schema) -> Schema:
    """A released schema as registries take it: its ``$id`` as a comment.

    Registries resolve ``#/$defs/...`` against ``$id``, and some cannot when it is a URN: Karapace answers 500 then.
    """
    rest = {keyword: value for keyword, value in schema.items() if keyword not in {"$id", "$schema", "$comment"}}
    dialect = {"$schema": schema["$schema"]} if "$schema" in schema else {}
    return {**dialect, **({"$comment": schema["$id"]} if "$id" in schema else {}), **rest}


def push(registry: Registry, wanted: list[Entry], *, dry_run: bool = False) -> Iterator[Outcome]:
    """Publish each event type that is not there yet, the level of its subject first; twice is as good as once."""
    for entry in wanted:
        known = registry.known(entry.subject, entry.schema)
        level = registry.level(entry.subject)
        if not dry_run and level != LEVEL:
            registry.set_level(entry.subject)
        if known is not None:
            newest = registry.latest(entry.subject)
            what = "same" if newest is not None and newest.id == known.id else "known"
            yield _outcome(entry, what, id=known.id, level=level)
        elif dry_run:
            asked = _asked(registry, entry)
            yield _outcome(entry, "would-publish", level=level) if asked.what in {"new", "would-take"} else asked
        else:
            yield _published(registry, entry)


def _published(registry: Registry, entry: Entry) -> Outcome:
    try:
        return _outcome(entry, "published", id=registry.register(entry.subject, entry.schema), level=LEVEL)
    except RegistryError as error:
        if error.status not in {409, 422, INTERNAL}:
            raise
        latest = registry.latest(entry.subject)
        return _not_taken(entry, error, latest.schema if latest is not None else None)


def _not_taken(entry: Entry, error: RegistryError, latest: Schema | None) -> Outcome:
    """What the registry did not take: by its own judgement, or because it fell over; and what is proven."""
    what = "failed" if error.status == INTERNAL else "refused"
    proof = None if latest is None else _proof(latest, entry.schema)
    disagrees = what == "refused" and proof is not None and proof.answer == "compatible"
    return _outcome(entry, what, str(error).partition(": ")[2], proof=proof, disagrees=disagrees)


def check(registry: Registry, wanted: list[Entry]) -> Iterator[Outcome]:
    """Ask for each event type whether the registry would take it, and hold that against our own proof."""
    yield from (_asked(registry, entry) for entry in wanted)


def _asked(registry: Registry, entry: Entry) -> Outcome:
    latest = registry.latest(entry.subject)
    if latest is None:
        return _outcome(entry, "new", "the subject has no version yet")
    if same(latest.schema, entry.schema):
        return _outcome(entry, "same", id=latest.id)
    try:
        answer = registry.would_take(entry.subject, entry.schema)
    except RegistryError as error:
        if error.status != INTERNAL:
            raise
        return _not_taken(entry, error, latest.schema)
    return _judged(entry, answer, latest.schema)


def _judged(entry: Entry, answer: Answer | None, latest: Schema) -> Outcome:
    taken = answer is None or answer.is_compatible
    proof = _proof(latest, entry.schema)
    decided = proof is not None and proof.answer != "undecided"
    disagrees = decided and proof is not None and (proof.answer == "compatible") is not taken
    detail = "; ".join(answer.messages) if answer is not None else ""
    return _outcome(entry, "would-take" if taken else "refused", detail, proof=proof, disagrees=disagrees)


def _proof(old: Schema, new: Schema) -> Verdict | None:
    """Our own verdict; nothing without the extra ``compat``, or for a schema that the checker does not read."""
    from compat.engine import compare
    from compat.errors import UnreadableError

    try:
        return compare(old, new)
    except (MissingExtraError, UnreadableError):
        return None


def pull(registry: Registry, wanted: list[Entry]) -> Iterator[Outcome]:
    """The newest version that the registry has of each event type."""
    for entry in wanted:
        latest = registry.latest(entry.subject)
        if latest is None:
            yield _outcome(entry, "absent", "the subject has no version yet")
        else:
            said = "" if same(latest.schema, entry.schema) else f"it is not what {entry.event} {entry.version} says"
            yield _outcome(entry, "fetched", said, id=latest.id, schema=latest.schema)


def _outcome(entry: Entry, what: str, detail: str = "", **more: Any) -> Outcome:
    return Outcome(entry.subject, entry.event, entry.version, what, detail, **more)

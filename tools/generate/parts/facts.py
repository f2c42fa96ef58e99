"""Writes ``canonical/_generated/catalog.py``: what the library knows about each event type without reading a schema."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from tools.generate.output import Files, header
from tools.generate.sources import Source, SourceError, literal, python_name

if TYPE_CHECKING:
    from collections.abc import Iterator
    from importlib.resources.abc import Traversable

    from tools.generate.job import Job

PATH = "canonical/_generated/catalog.py"
PREFIX = "canonical-logistics"
FIRST = "0.1.0"

_SHAPE = '''
from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final, TypedDict

    Part = str | tuple[str, ...]
    """A JSON pointer into the data, or several of which the first that is present counts."""

    class EventFacts(TypedDict):
        """What is known of one event type."""

        type: str
        name: str
        domain: str
        version: str
        dataschema: str
        module: str
        model: str
        business_key: tuple[Part, ...]
        idempotency_key: tuple[Part, ...]
        partition_key: tuple[Part, ...]
        time: tuple[str | dict[str, object], ...]
        classification: str
        personal_data: str
        sla: str
        owner: str
        system_of_record: str
        revision: str | None
        compensates: tuple[str, ...]
        maturity: str
        deprecation: dict[str, bool | str] | None
        since: str


'''


def files(job: Job) -> Files:
    """One row for each event type, keyed by its short name such as ``milestone.reported``."""
    versions = current_versions(job.root / "versions")
    rows = {f"{source.domain}.{source.name}": list(_row(source, versions)) for source in job.catalog.events}
    body = "".join(_written(name, row) for name, row in sorted(rows.items()))
    types = "".join(f"    {literal(dict(row)['type'])}: {literal(name)},\n" for name, row in sorted(rows.items()))
    text = header("Facts about every event type, as plain literals.", "schemas/events and versions/releases")
    text += _SHAPE + f"EVENTS: Final[dict[str, EventFacts]] = {{\n{body}}}\n"
    text += '"""By domain and name."""\n\n' + f"TYPES: Final[dict[str, str]] = {{\n{types}}}\n"
    return {
        PATH: text.replace("\n\n\nTYPE_CHECKING", "\n\nTYPE_CHECKING")
        + '"""The name behind each CloudEvents type."""\n'
    }


def _written(name: str, row: list[tuple[str, Any]]) -> str:
    members = "".join(f"        {literal(key)}: {literal(value)},\n" for key, value in row)
    return f"    {literal(name)}: {{\n{members}    }},\n"


def _row(source: Source, versions: dict[str, str]) -> Iterator[tuple[str, Any]]:
    facts = source.schema.get("x-event")
    if not isinstance(facts, dict):
        raise SourceError(f"{source.path}: an event type has the governance facts x-event")
    name = f"{source.domain}.{source.name}"
    version = versions.get(f"{source.domain}/{source.name}", FIRST)
    yield "type", f"{PREFIX}.{name}.v{version.split('.')[0]}"
    yield "name", name
    yield "domain", source.domain
    yield "version", version
    yield "dataschema", f"urn:{PREFIX}:{source.domain}:{source.name}:{version}"
    yield "module", f"canonical.{python_name(source.domain)}"
    yield "model", source.title
    for key, fact in (("business_key", "businessKey"), ("idempotency_key", "idempotencyKey")):
        yield key, _key(facts[fact])
    yield "partition_key", _key(facts["partitionKey"])
    yield "time", tuple(facts["time"])
    yield "classification", facts["classification"]
    yield "personal_data", facts["personalData"]
    yield "sla", facts["sla"]["target"]
    yield "owner", facts["owner"]
    yield "system_of_record", facts["systemOfRecord"]
    yield "revision", facts["revision"]
    yield "compensates", tuple((facts["compensates"] or {}).get("events", ()))
    yield "maturity", facts["maturity"]
    yield "deprecation", _deprecation(facts.get("deprecation"))
    yield "since", facts["since"]


def _deprecation(stated: dict[str, str] | None) -> dict[str, bool | str] | None:
    """The envelope attributes that every event of a deprecated type carries."""
    if stated is None:
        return None
    return {"deprecated": True, "deprecationsunset": stated["sunset"], "deprecationmigration": stated["migration"]}


def _key(parts: list[str | list[str]]) -> tuple[str | tuple[str, ...], ...]:
    return tuple(part if isinstance(part, str) else tuple(part) for part in parts)


def current_versions(versions: Traversable) -> dict[str, str]:
    """The version of each event type (``milestone/reported``) in the newest release; empty before the first."""
    releases = versions / "releases"
    if not releases.is_dir():
        return {}
    names = [place.name.removesuffix(".json") for place in releases.iterdir() if place.name.endswith(".json")]
    if not names:
        return {}
    newest = max(names, key=lambda name: tuple(int(part) for part in name.split(".")))
    release = json.loads((releases / f"{newest}.json").read_text(encoding="utf-8"))
    return _event_versions(release, newest)


def _event_versions(release: dict[str, Any], name: str) -> dict[str, str]:
    """The release file lists ``types``: path to version, or to an object with a ``version``."""
    types = release.get("types")
    if not isinstance(types, dict):
        raise SourceError(f"versions/releases/{name}.json: has no object 'types' with the version of each type")
    return {
        path.removeprefix("events/"): entry if isinstance(entry, str) else str(entry["version"])
        for path, entry in types.items()
    }

"""Who may state which fact: the system of record of each event type, overridable per tenant and region.

The catalog names a kind of system (WMS, TMS, ERP); a company names its own in a TOML file:

```toml
[[system]]
event = "shipment.created"   # or a whole domain: "shipment"
tenant = "northwind"         # left out: every tenant
region = "eu"                # left out: every region
system = "wms-rotterdam"     # the sourcesystem of its events
```

The most specific entry counts: event before domain, then region, then tenant.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from canonical.errors import CanonicalError
from canonical.event_types import name_of_full, short_name
from canonical.problems import Problem
from canonical.suggestion import did_you_mean

if TYPE_CHECKING:
    from collections.abc import Iterable
    from os import PathLike


class GovernanceError(CanonicalError):
    """A file with systems of record is not sound: an unknown event type or key, or two systems for one scope."""


class System(NamedTuple):
    """One entry: which system states a fact, for whom and where; ``None`` stands for all."""

    event: str
    system: str
    tenant: str | None = None
    region: str | None = None


class SystemsOfRecord:
    """The systems of record of a company, on top of what the catalog says."""

    def __init__(self, systems: Iterable[System] = ()) -> None:
        """Raises `GovernanceError` for an event type that does not exist, and for two systems with one scope."""
        self.systems: tuple[System, ...] = tuple(systems)
        seen: dict[tuple[str, str | None, str | None], System] = {}
        for one in self.systems:
            _require_known(one.event)
            other = seen.setdefault((one.event, one.tenant, one.region), one)
            if other.system != one.system:
                where = f"tenant {one.tenant or 'any'}, region {one.region or 'any'}"
                raise GovernanceError(
                    f"{one.event} has two systems of record for {where}: {other.system} and {one.system}; keep one"
                )

    @classmethod
    def load(cls, path: str | PathLike[str]) -> SystemsOfRecord:
        """Read a TOML file with ``[[system]]`` tables; raises `GovernanceError` naming the table that is wrong."""
        import tomllib
        from pathlib import Path

        try:
            document = tomllib.loads(Path(path).read_text(encoding="utf-8"))
        except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
            raise GovernanceError(f"{path} cannot be read: {error}") from error
        rows = document.get("system", [])
        if set(document) - {"system"} or not isinstance(rows, list):
            raise GovernanceError(f"{path}: the file holds [[system]] tables and nothing else")
        return cls(_row(f"{path}: [[system]] {number}", row) for number, row in enumerate(rows, 1))

    def of(self, event: str, tenant: str | None = None, region: str | None = None) -> str:
        """The system that states ``event`` (such as ``shipment.created``): the company's, else the catalog's kind.

        Raises `canonical.errors.UnknownTypeError` with the nearest event type.
        """
        from canonical._generated.catalog import EVENTS

        name = short_name(event)
        found = self._entry(name, tenant, region)
        return found.system if found else EVENTS[name]["system_of_record"]

    def problems(self, event: dict[str, Any]) -> list[Problem]:
        """A warning when an event comes from another system than the one that is on record for it."""
        name = name_of_full(str(event.get("type")))
        found = self._entry(name, event.get("tenant"), event.get("region")) if name else None
        stated = event.get("sourcesystem")
        if found is None or stated == found.system:
            return []
        message = f"{name} is stated by {stated!r}, the system of record is {found.system!r}"
        hint = "let the system of record state it, or change the entry for this tenant and region"
        return [
            Problem(
                "not-the-system-of-record",
                message,
                hint,
                severity="warning",
                value=str(stated),
                pointer="/sourcesystem",
            )
        ]

    def two_writers(self, events: Iterable[dict[str, Any]]) -> list[Problem]:
        """An error for each business key that two systems have written: same tenant, event type and subject."""
        writers: dict[tuple[str, str, str], set[str]] = {}
        for event in events:
            key = (str(event.get("tenant")), str(event.get("type")).rpartition(".v")[0], str(event.get("subject")))
            writers.setdefault(key, set()).add(str(event.get("sourcesystem")))
        return [
            Problem(
                "two-writers-for-one-key",
                f"{name} of {subject!r} (tenant {tenant}) is written by {' and '.join(sorted(found))}",
                "decide which of them is the system of record, and stop the other",
                value=subject,
                pointer="/sourcesystem",
            )
            for (tenant, name, subject), found in sorted(writers.items())
            if len(found) > 1
        ]

    def _entry(self, name: str, tenant: object, region: object) -> System | None:
        fitting = [
            one
            for one in self.systems
            if one.event in (name, name.partition(".")[0])
            and one.tenant in (None, tenant)
            and one.region in (None, region)
        ]
        return max(
            fitting, key=lambda one: (one.event == name, one.region is not None, one.tenant is not None), default=None
        )


def _require_known(event: str) -> None:
    from canonical._generated.catalog import EVENTS

    known = [*EVENTS, *sorted({facts["domain"] for facts in EVENTS.values()})]
    if event not in known:
        meant = did_you_mean(event, known) or "name an event type as domain.name, or a domain"
        raise GovernanceError(f"there is no event type or domain {event!r}; {meant}")


def _row(where: str, row: object) -> System:
    if not isinstance(row, dict) or not all(isinstance(value, str) and value.strip() for value in row.values()):
        raise GovernanceError(f"{where}: every value is a text")
    unknown, missing = sorted(row.keys() - set(System._fields)), sorted({"event", "system"} - row.keys())
    if unknown or missing:
        said = f"no key {unknown[0]!r} is known" if unknown else f"{missing[0]} is missing"
        raise GovernanceError(f"{where}: {said}; the keys are {', '.join(System._fields)}")
    return System(**row)

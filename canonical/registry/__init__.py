"""Every released version of every event type: finds the schema that an event names, and brings old events up to date.

```python
from canonical import registry

schema = registry.schema("urn:canonical-logistics:milestone:reported:1.0.0")
newest = registry.upgrade(event).event
```

The functions use the releases that travel with the library; `Registry` reads those of another publisher.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

from canonical.registry.catalog import Registry, Release
from canonical.registry.upgrades import Loss, Upgrade

if TYPE_CHECKING:
    from canonical.problems import Problem

__all__ = ["Loss", "Registry", "Release", "Upgrade", "problems", "releases", "schema", "upgrade", "versions"]


@cache
def installed() -> Registry:
    """The registry of the releases and upcasts that travel with the library."""
    from canonical._resources import resource

    return Registry(resource("versions"), resource("schemas") / "upcasts")


def releases() -> tuple[Release, ...]:
    """Every release of the catalog, the oldest first."""
    return installed().releases


def versions(name: str) -> tuple[str, ...]:
    """The released versions of an event type such as ``milestone.reported``, the oldest first; empty if there is none."""
    return installed().versions(name)


def schema(name: str, version: str | None = None) -> dict[str, Any]:
    """The self-contained schema that an event's ``dataschema`` names; see `Registry.schema`."""
    return installed().schema(name, version)


def problems(event: dict[str, Any], *, tolerant: bool = False) -> list[Problem]:
    """What is wrong with the data of an event by the schema version that it names; see `Registry.problems`."""
    return installed().problems(event, tolerant=tolerant)


def upgrade(event: dict[str, Any]) -> Upgrade:
    """The event in the newest version of its type; see `Registry.upgrade`."""
    return installed().upgrade(event)

"""The releases of a catalog, read once and only as far as they are asked for."""

from __future__ import annotations

import re
from functools import cached_property
from typing import TYPE_CHECKING, Any, NamedTuple

from canonical.errors import UnknownTypeError, UnknownVersionError
from canonical.suggestion import did_you_mean

if TYPE_CHECKING:
    from importlib.resources.abc import Traversable

    from canonical.problems import Problem
    from canonical.registry.upgrades import Upgrade

_TAIL = re.compile(r"([a-z][a-z0-9-]*)[:/]([a-z][a-z0-9-]*)[:/](\d+\.\d+\.\d+)(?:\.json)?\Z", re.ASCII)
"""The end of every ``dataschema``: domain, name and version, in a URN or in a publisher's own URL."""

KINDS = {"code list": "codelists", "rule": "rules", "machine": "lifecycle", "extension": "extensions"}
"""What else a release numbers, and the folder of its versions."""


class Release(NamedTuple):
    """One release: its number, date and maturity, and the version of every event type (``milestone.reported``) in it."""

    version: str
    date: str
    maturity: str
    types: dict[str, str]


class Registry:
    """The released versions below one folder, and the declared ways from an old major version to the next.

    ``versions`` is laid out as ``<domain>/<name>/<x.y.z>.json`` with ``releases/<x.y.z>.json``; ``upcasts`` holds
    files such as ``1-to-2.json`` and may be missing. Both can be any folder that importlib.resources gives.
    """

    def __init__(self, versions: Traversable, upcasts: Traversable | None = None) -> None:
        """Nothing is read until it is asked for."""
        self._versions = versions
        self._upcasts = upcasts
        self._schemas: dict[tuple[str, str], dict[str, Any]] = {}

    @cached_property
    def releases(self) -> tuple[Release, ...]:
        """Every release, the oldest first."""
        folder = self._versions / "releases"
        names = [place.name.removesuffix(".json") for place in folder.iterdir() if place.name.endswith(".json")]
        return tuple(self._release(name) for name in sorted(names, key=numbers))

    def release(self, version: str) -> Release:
        """One release by its number; raises `canonical.errors.UnknownVersionError` with those that exist."""
        for release in self.releases:
            if release.version == version:
                return release
        known = ", ".join(release.version for release in self.releases)
        raise UnknownVersionError(f"there is no release {version!r}; released: {known or 'none'}")

    def versions(self, name: str) -> tuple[str, ...]:
        """The versions of an event type such as ``milestone.reported``, the oldest first; empty if it was never released."""
        domain, _, rest = name.partition(".")
        return self._in_folder(f"{domain}/{rest}")

    def schema(self, name: str, version: str | None = None) -> dict[str, Any]:
        """A released schema by its id, or by event type and version (the newest when none is given).

        ``name`` is a ``dataschema`` such as ``urn:canonical-logistics:milestone:reported:1.0.0``, or any URI that ends
        in domain, name and version; or ``milestone.reported``. Raises `canonical.errors.UnknownVersionError` with the
        versions there are, `canonical.errors.UnknownTypeError` for a type that was never released.
        """
        if version is None and (found := _TAIL.search(name)):
            name, version = f"{found[1]}.{found[2]}", found[3]
        released = self.versions(name)
        if not released:
            meant = did_you_mean(name, sorted(self.releases[-1].types if self.releases else ()))
            raise UnknownTypeError(f"no version of {name!r} was ever released; {meant or 'look at the catalog'}")
        version = version or released[-1]
        if version not in released:
            raise UnknownVersionError(f"{name} has no version {version}; released: {', '.join(released)}")
        if (name, version) not in self._schemas:
            domain, _, rest = name.partition(".")
            self._schemas[name, version] = self._json(f"{domain}/{rest}/{version}.json")
        return self._schemas[name, version]

    def artefact(self, kind: str, name: str, version: str | None = None) -> dict[str, Any]:
        """A released code list, rule, machine or extension; the newest version when none is given.

        Raises `canonical.errors.UnknownVersionError` with the versions there are.
        """
        if kind not in KINDS:
            raise UnknownVersionError(f"a release holds no {kind!r}; it holds {', '.join(KINDS)}")
        folder = f"{KINDS[kind]}/{name}"
        released = self._in_folder(folder)
        version = version or (released[-1] if released else "")
        if version not in released:
            known = ", ".join(released) or "none"
            raise UnknownVersionError(f"there is no {kind} {name!r} of version {version!r}; released: {known}")
        return self._json(f"{folder}/{version}.json")

    def problems(self, event: dict[str, Any], *, tolerant: bool = False) -> list[Problem]:
        """What is wrong with the data of an event by the very version that its ``dataschema`` names.

        ``tolerant`` asks for the consumer view of that version. Pointers start with ``/data``. Errors as in `schema`.
        """
        from canonical.schema_check import problems_by
        from compat.views import consumer_view

        closed = self.schema(str(event.get("dataschema")))
        return problems_by(consumer_view(closed) if tolerant else closed, event.get("data"), "/data")

    def upgrade(self, event: dict[str, Any]) -> Upgrade:
        """An event in the newest released version of its type; what it was stays as far as the new version has a place.

        Versions of one major need no steps: each reads the other. From one major to the next leads what the upcasts
        declare. Id, time and everything that the envelope says about the source stay; type, dataschema and whatever is
        derived from the data follow the new version. What has no place any more is listed in ``lost``. The given
        event is not changed.

        Raises `canonical.errors.UnknownVersionError` when no way is declared, and the errors of `schema`.
        """
        from canonical.registry.upgrades import upgraded

        return upgraded(self, event)

    def upcasts(self, name: str, major: int) -> list[dict[str, Any]] | None:
        """The declared steps of one type from a major version to the next; nothing when none are declared."""
        if self._upcasts is None:
            return None
        path = self._upcasts / f"{major}-to-{major + 1}.json"
        if not path.is_file():
            return None
        found: list[dict[str, Any]] | None = _parsed(path)["types"].get(name)
        return found

    def _release(self, version: str) -> Release:
        data = self._json(f"releases/{version}.json")
        types = {path.replace("/", ".", 1): one for path, one in data["types"].items()}
        return Release(version, data["date"], data["maturity"], types)

    def _in_folder(self, path: str) -> tuple[str, ...]:
        folder = self._place(path)
        if not folder.is_dir():
            return ()
        names = (place.name.removesuffix(".json") for place in folder.iterdir() if place.name.endswith(".json"))
        return tuple(sorted(names, key=numbers))

    def _json(self, path: str) -> dict[str, Any]:
        return _parsed(self._place(path))

    def _place(self, path: str) -> Traversable:
        place = self._versions
        for part in path.split("/"):
            place = place / part
        return place


def numbers(version: str) -> tuple[int, ...]:
    """The parts of a version as numbers, so that 1.10.0 comes after 1.9.0."""
    return tuple(int(part) for part in version.split("."))


def _parsed(place: Traversable) -> dict[str, Any]:
    import json

    found: dict[str, Any] = json.loads(place.read_text(encoding="utf-8"))
    return found

"""A catalog: the schema sources that are being worked on and the releases that never change."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, Any

from compat.bundle import Bundle, build
from compat.errors import UnreadableError, UsageError
from compat.positions import line_of
from compat.sources import Sources
from compat.verdict import Location

if TYPE_CHECKING:
    from compat.config import Settings

FOLDERS = {"code-list": "codelists", "invariant": "rules", "lifecycle": "lifecycle", "extension": "extensions"}
"""Kinds of files that have the same folder on both sides."""

SCHEMAS = frozenset({"event-type", "envelope", "extension"})
"""Kinds that are schemas: released as self-contained bundles and compared by proof. The others are released as they are."""

MEMBERS = {"event-type": "types", **FOLDERS}
"""The member of a release file that lists the versions of each kind."""


@dataclass(frozen=True, slots=True)
class Artefact:
    """One thing that has versions of its own: ``kind`` and its ``name`` such as ``milestone/reported``."""

    kind: str
    name: str

    @property
    def source(self) -> str:
        """Its file below the folder of the sources."""
        if self.kind == "event-type":
            return f"events/{self.name}.json"
        return "envelope.json" if self.kind == "envelope" else f"{FOLDERS[self.kind]}/{self.name}.json"

    def released(self, version: str) -> str:
        """The file of one of its versions below the folder of the releases."""
        if self.kind == "event-type":
            return f"{self.name}/{version}.json"
        return (
            f"envelope/{version}.json"
            if self.kind == "envelope"
            else f"{FOLDERS[self.kind]}/{self.name}/{version}.json"
        )

    def urn(self, namespace: str, version: str) -> str:
        """The ``$id`` of one of its versions."""
        name = self.name if self.kind in {"event-type", "envelope"} else f"{FOLDERS[self.kind]}/{self.name}"
        return f"urn:{namespace}:{name.replace('/', ':')}:{version}"


@dataclass(frozen=True, slots=True)
class Release:
    """One release file: its number and everything that it says."""

    version: str
    data: dict[str, Any] = field(repr=False)

    def versions(self) -> dict[Artefact, str]:
        """The version of each artefact in this release."""
        found = {
            Artefact(kind, name): version
            for kind, member in MEMBERS.items()
            for name, version in self.data.get(member, {}).items()
        }
        if self.data.get("envelope"):
            found[Artefact("envelope", "envelope")] = self.data["envelope"]
        return found


class Catalog:
    """Both sides of a catalog, read once."""

    def __init__(self, settings: Settings) -> None:
        """Nothing is read until it is asked for."""
        self.settings: Settings = settings
        self.schemas: Sources = Sources(settings.schemas)
        self.versions: Sources = Sources(settings.versions)
        self._bundles: dict[Artefact, Bundle] = {}

    @cached_property
    def artefacts(self) -> list[Artefact]:
        """Everything that the sources hold and a release would number; raises ``UsageError`` if that is nothing."""
        found = [Artefact("event-type", _below("events", path)) for path in self.schemas.files("events")]
        if self.schemas.files("", "envelope.json"):
            found.append(Artefact("envelope", "envelope"))
        for kind, folder in FOLDERS.items():
            found += [Artefact(kind, _below(folder, path)) for path in self.schemas.files(folder)]
        if not found:
            raise UsageError(
                f"{self.settings.shown[0]} holds no event types, code lists or rules; is it the right folder?"
            )
        return found

    def current(self, artefact: Artefact) -> Bundle:
        """What the sources say now: a self-contained bundle for schemas, the file itself for the rest."""
        if artefact not in self._bundles:
            if artefact.kind in SCHEMAS:
                bundle = build(self.schemas, artefact.source)
                self._bundles[artefact] = Bundle(_released_part(bundle.schema), bundle.origins)
            else:
                data = self.schemas.json(artefact.source)
                self._bundles[artefact] = Bundle(data, {"": (artefact.source, "")})
        return self._bundles[artefact]

    def maturity(self, artefact: Artefact) -> str:
        """What an event type says of itself; everything else is stable as soon as one event type is."""
        if artefact.kind == "event-type":
            return self._stated_maturity(artefact)
        return self._shared_maturity

    @cached_property
    def _shared_maturity(self) -> str:
        stated = (self._stated_maturity(artefact) for artefact in self.artefacts if artefact.kind == "event-type")
        return "stable" if any(one != "draft" for one in stated) else "draft"

    def _stated_maturity(self, artefact: Artefact) -> str:
        return str(self.schemas.json(artefact.source).get("x-event", {}).get("maturity", "draft"))

    @cached_property
    def releases(self) -> list[Release]:
        """Every release, the oldest first."""
        from semver import Version

        found = []
        for path in self.versions.files("releases"):
            name = _below("releases", path)
            if not Version.is_valid(name):
                raise UnreadableError(f"{self.settings.shown[1]}/{path}", 0, "a release file is called x.y.z.json")
            found.append(Release(name, self.versions.json(path)))
        return sorted(found, key=lambda release: Version.parse(release.version))

    def release(self, name: str | None) -> Release | None:
        """A release by number, or the newest; None only if there is none yet."""
        if name is None or name == "latest":
            return self.releases[-1] if self.releases else None
        for release in self.releases:
            if release.version == name:
                return release
        known = ", ".join(release.version for release in self.releases) or "none yet"
        raise UsageError(f"there is no release {name!r}; released: {known}")

    def frozen(self, artefact: Artefact, version: str) -> Any:
        """A released file, without its ``$id``."""
        data = self.versions.json(artefact.released(version))
        return _released_part({key: value for key, value in data.items() if key != "$id"})

    def old_location(self, artefact: Artefact, version: str | None, pointer: str) -> Location:
        """The place in a released file; empty when nothing was released."""
        if version is None:
            return Location("")
        path = artefact.released(version)
        line = line_of(self.versions.text(path), pointer)
        return Location(pointer, f"{self.settings.shown[1]}/{path}", line)

    def frame(self, place: Location) -> tuple[str, int] | None:
        """The text of the file of a location and its line, for a code frame."""
        for shown, sources in zip(self.settings.shown, (self.schemas, self.versions), strict=True):
            if place.file.startswith(f"{shown}/"):
                return sources.text(place.file.removeprefix(f"{shown}/")), place.line
        return None

    def new_location(self, artefact: Artefact, pointer: str) -> Location:
        """The place in the sources that stands behind a pointer into the bundle."""
        if artefact not in self._bundles:
            return Location("")
        file, inside = self._bundles[artefact].origin(pointer)
        return Location(inside, f"{self.settings.shown[0]}/{file}", line_of(self.schemas.text(file), inside))


def _below(folder: str, path: str) -> str:
    return path.removeprefix(f"{folder}/").removesuffix(".json")


def _released_part(schema: Any) -> Any:
    """What a release holds of a schema: examples of what is refused test the sources, and promise nothing to readers."""
    if not isinstance(schema, dict):
        return schema
    return {keyword: value for keyword, value in schema.items() if keyword != "x-invalid-examples"}


def rendered(value: Any) -> str:
    """The text of a released file: members as they are, two spaces, a final newline; the same for the same value."""
    return json.dumps(value, indent=2, ensure_ascii=False) + "\n"

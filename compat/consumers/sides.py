"""One side of a comparison: the schemas of a release, or those that are there now, by the names that people use."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from compat.catalog import SCHEMAS, Artefact

if TYPE_CHECKING:
    from compat.catalog import Catalog, Release
    from compat.keywords import Schema


@dataclass(frozen=True)
class Side:
    """``release`` None stands for the schemas as they are now; ``label`` is what the side is called in messages."""

    label: str
    catalog: Catalog = field(repr=False)
    release: Release | None = None

    def schemas(self) -> dict[str, Artefact]:
        """Everything that a consumer can read: event types as ``milestone.reported``, and ``envelope``."""
        known = self.catalog.artefacts if self.release is None else self.release.versions()
        found = (one for one in known if one.kind in SCHEMAS and one.kind != "extension")
        return {shown(one): one for one in found}

    def schema(self, artefact: Artefact) -> Schema | None:
        """The self-contained schema of one of them; nothing when this side does not have it."""
        if self.release is None:
            return self.catalog.current(artefact).schema if artefact in set(self.catalog.artefacts) else None
        version = self.release.versions().get(artefact)
        found: Any = None if version is None else self.catalog.frozen(artefact, version)
        return found if isinstance(found, dict) else None


def shown(artefact: Artefact) -> str:
    """The name as people write it: ``milestone.reported``."""
    return artefact.name.replace("/", ".", 1)


def side(catalog: Catalog, release: str | None) -> Side:
    """The side of a release by number (``latest`` is the newest), or of the schemas as they are now.

    Raises ``UsageError`` for a release that does not exist.
    """
    if release is None:
        return Side("now", catalog)
    found = catalog.release(release)
    return Side("now", catalog) if found is None else Side(f"release {found.version}", catalog, found)

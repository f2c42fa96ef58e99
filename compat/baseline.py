"""What a check compares with: a release, or the schemas of a folder, a commit, an archive or an installed package."""

from __future__ import annotations

from dataclasses import replace
from functools import cached_property
from typing import TYPE_CHECKING, Any

from compat.catalog import Artefact, Catalog, Release
from compat.config import Settings, installed, of_tree
from compat.errors import UsageError

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from compat.verdict import Location

FORMS = "a release (1.0.0, latest, latest~2), a folder, git:REF[:FOLDER], a .whl, .zip or .tar.gz, or pkg:NAME"
ARCHIVES = (".whl", ".zip", ".tar.gz", ".tgz")


class Baseline:
    """The old side of a check: what was there, in which version, and where to look at it."""

    def __init__(self, label: str, catalog: Catalog, release: Release | None) -> None:
        """``release`` None means the working schemas of that catalog, not one of its releases."""
        self.label: str = label
        self.catalog: Catalog = catalog
        self.release: Release | None = release
        self.compared: set[Artefact] = set()

    def versions(self) -> Mapping[Artefact, str]:
        """The version of each artefact; what was never released counts as its first version."""
        return self._versions

    @cached_property
    def _versions(self) -> Mapping[Artefact, str]:
        if self.release is not None:
            return self.release.versions()
        from compat.numbering import first_version

        newest = self.catalog.release(None)
        known = newest.versions() if newest else {}
        return {one: known.get(one, first_version(self.catalog.maturity(one))) for one in self.catalog.artefacts}

    def content(self, artefact: Artefact) -> Any:
        """The schema or file, without the ``$id`` that a release gives it."""
        if self.release is None:
            return self.catalog.current(artefact).schema
        self.compared.add(artefact)
        return self.catalog.frozen(artefact, self._versions[artefact])

    def location(self, artefact: Artefact, version: str | None, pointer: str) -> Location:
        """The file, line and column of a pointer into the content."""
        if self.release is None:
            return self.catalog.new_location(artefact, pointer)
        return self.catalog.old_location(artefact, version, pointer)


def baseline(given: str | None, catalog: Catalog, here: Path) -> Baseline | None:
    """The baseline that ``--against`` names; None only when nothing was given and nothing was ever released.

    A form may end in ``#RELEASE``: ``git:main#latest`` is the newest release of that commit. Raises ``UsageError``
    for what is none of the forms, ``UnreadableError`` for what is not there.
    """
    if given is None or catalog.knows(given):
        release = catalog.release(given)
        return None if release is None else Baseline(release.version, catalog, release)
    place, _, number = given.partition("#")
    opened = opened_catalog(place, here)
    if opened is None:
        known = ", ".join(release.version for release in catalog.releases) or "none yet"
        raise UsageError(f"there is no release {given!r}; released: {known}; --against takes {FORMS}")
    has_sources = bool(opened.schemas.files(""))
    release = opened.release(number or None) if number or not has_sources else None
    if release is None and not has_sources:
        raise UsageError(f"{place}: neither schemas nor releases in it; check the path")
    return Baseline(given if number or release is None else f"{given}#{release.version}", opened, release)


def opened_catalog(place: str, here: Path) -> Catalog | None:
    """The catalog in a folder, commit, archive or installed package; None if ``place`` is nothing of the kind."""
    if place.startswith("pkg:"):
        settings = installed(place.removeprefix("pkg:"))
    elif place.startswith("git:"):
        settings = _of_commit(place.removeprefix("git:"), here)
    elif place.endswith(ARCHIVES):
        from compat.trees import archive

        settings = of_tree(archive(here / place), place)
    elif (here / place).is_dir():
        settings = of_tree(here / place, place)
    else:
        return None
    prefix = place.removesuffix("/")
    return Catalog(replace(settings, shown=(f"{prefix}/{settings.shown[0]}", f"{prefix}/{settings.shown[1]}")))


def _of_commit(reference: str, here: Path) -> Settings:
    from compat.sources import locate
    from compat.trees import commit

    name, _, folder = reference.partition(":")
    root = commit(name or "HEAD", here)
    return of_tree(locate(root, folder.strip("/")) if folder.strip("/") else root, f"git:{reference}")


def schema_text(place: str, here: Path) -> tuple[str, str] | None:
    """The name and text of a single schema file, ``PATH`` or ``git:REF:PATH``; None if it is no such file.

    Raises ``UnreadableError`` if it looks like one and is not there.
    """
    from compat.errors import UnreadableError
    from compat.sources import Sources

    if place.startswith("git:") and place.endswith(".json"):
        from compat.trees import commit

        name, _, path = place.removeprefix("git:").partition(":")
        if not path:
            return None
        try:
            return place, Sources(commit(name or "HEAD", here)).text(path)
        except UnreadableError as error:
            raise UnreadableError(place, error.line, str(error).partition(": ")[2]) from None
    file = here / place
    if place.startswith(("git:", "pkg:")) or place.endswith(ARCHIVES) or file.is_dir():
        return None
    try:
        return place, file.read_text(encoding="utf-8")
    except UnicodeDecodeError as error:
        raise UnreadableError(place, 0, f"not UTF-8 at byte {error.start}; save the file as UTF-8") from None
    except OSError as error:
        raise UnreadableError(place, 0, f"{error.strerror or error}; check the path") from None

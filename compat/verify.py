"""Proves that no released file was touched, is missing, or was slipped in."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import TYPE_CHECKING

from compat.sources import locate

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compat.catalog import Catalog


@dataclass(frozen=True, slots=True)
class Tampering:
    """One file that is not what a release says: ``expected`` and ``actual`` are sha256, empty if there is none."""

    file: str
    what: str
    expected: str = ""
    actual: str = ""

    def __str__(self) -> str:
        """The file, what is wrong and both digests."""
        digests = f" (released {self.expected or 'never'}, found {self.actual or 'nothing'})"
        return f"{self.file}: {self.what}{digests if self.expected or self.actual else ''}"

    def as_dict(self) -> dict[str, str]:
        """A JSON-ready form."""
        return {"file": self.file, "what": self.what, "expected": self.expected, "actual": self.actual}


def verify(catalog: Catalog) -> list[Tampering]:
    """Everything in the releases folder that differs from what the release files say, sorted by file."""
    expected = _expected(catalog)
    present = catalog.versions.files("", "")
    found = list(_releases(catalog))
    for path in sorted({*expected, *present}):
        if path.startswith("releases/") and path.endswith(".json"):
            continue
        actual = _digest(catalog, path) if path in present else ""
        if path not in expected:
            found.append(Tampering(_shown(catalog, path), "no release lists this file", "", actual))
        elif not actual:
            found.append(Tampering(_shown(catalog, path), "a released file is missing", expected[path]))
        elif actual != expected[path]:
            found.append(Tampering(_shown(catalog, path), "a released file was changed", expected[path], actual))
    return sorted(found, key=lambda one: one.file)


def _expected(catalog: Catalog) -> dict[str, str]:
    """The digest that the oldest release naming a file gave it; a later one must say the same."""
    found: dict[str, str] = {}
    for release in catalog.releases:
        for path, digest in release.data.get("files", {}).items():
            found.setdefault(path, digest)
    return found


def _releases(catalog: Catalog) -> Iterator[Tampering]:
    from compat.freeze import seal

    before: str | None = None
    for release in catalog.releases:
        path = f"releases/{release.version}.json"
        said, is_sealed = str(release.data.get("seal", "")), seal(release.data)
        if said != is_sealed:
            yield Tampering(_shown(catalog, path), "the release file does not match its own seal", said, is_sealed)
        previous = release.data.get("previous") or {}
        actual = _digest(catalog, f"releases/{before}.json") if before else ""
        if previous.get("release") != before or previous.get("sha256", "") != actual:
            what = f"the release before it is not the one it was made after ({previous.get('release')})"
            yield Tampering(_shown(catalog, path), what, previous.get("sha256", ""), actual)
        before = release.version


def _digest(catalog: Catalog, path: str) -> str:
    return hashlib.sha256(locate(catalog.versions.root, path).read_bytes()).hexdigest()


def _shown(catalog: Catalog, path: str) -> str:
    return f"{catalog.settings.shown[1]}/{path}"

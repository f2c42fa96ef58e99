"""Finds versions that no longer mean what they meant: rewritten, reused for something else, or raised too little."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

from compat.governance import Problem
from compat.verdict import Location

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from compat.baseline import Baseline
    from compat.catalog import Catalog
    from compat.check import Result


def broken_promises(catalog: Catalog, old: Baseline, results: Sequence[Result]) -> Iterator[Problem]:
    """Everything that is wrong with the numbers of both sides."""
    yield from _rewritten(old)
    if old.catalog is not catalog:
        yield from _reused(catalog, old)
        yield from _raised_too_little(catalog, results)


def _rewritten(old: Baseline) -> Iterator[Problem]:
    """Released files that were compared with and are not what was released; verify looks at all the others."""
    if old.release is None:
        return
    shown = old.catalog.settings.shown[1]
    for artefact in sorted(old.compared, key=lambda one: (one.kind, one.name)):
        path = artefact.released(old.versions()[artefact])
        listed = [release.data.get("files", {}).get(path) for release in old.catalog.releases]
        expected = next((digest for digest in listed if digest), None)
        actual = hashlib.sha256(old.catalog.versions.raw(path)).hexdigest()
        if expected not in (None, actual):
            message = (
                f"{shown}/{path} is not what release {old.release.version} says (released {expected}, found {actual})"
            )
            yield Problem("released-file-rewritten", message, Location("", f"{shown}/{path}", 1))


def _reused(catalog: Catalog, old: Baseline) -> Iterator[Problem]:
    """A version that both sides have released, with another content on each."""
    known = {path: digest for release in old.catalog.releases for path, digest in release.data.get("files", {}).items()}
    seen: set[str] = set()
    for release in catalog.releases:
        for path, digest in release.data.get("files", {}).items():
            if known.get(path, digest) != digest and path not in seen:
                seen.add(path)
                message = f"{path} was released with another content in {old.label}; a version means one thing forever"
                yield Problem("version-not-bumped", message, Location("", f"{catalog.settings.shown[1]}/{path}", 1))


def _raised_too_little(catalog: Catalog, results: Sequence[Result]) -> Iterator[Problem]:
    """Between two releases: a version that grew by less than what changed needs."""
    given = catalog.numbers
    for result in results:
        needed, found = result.upcoming, given.get(result.artefact)
        if result.released is None or needed is None or found is None or found == "":
            continue
        if result.verdict.bump != "none" and _parts(found) < _parts(needed):
            rule = "version-not-bumped" if found == result.released else "version-bump-too-small"
            message = f"{result.artefact.name} is {found}; after {result.released} what changed needs {needed}"
            path = f"{catalog.settings.shown[1]}/{result.artefact.released(found)}"
            yield Problem(rule, message, Location("", path, 1))


def _parts(version: str) -> list[int]:
    return [int(part) for part in version.split(".")]

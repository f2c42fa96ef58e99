"""Find the schemas, releases and samples that travel with the library, wherever it was installed.

A wheel carries them in ``canonical/_data/<name>``; in a checkout and in an editable install they are the folder of that
name beside the package. Both work from a zip file on ``sys.path`` too, so callers get a ``Traversable`` and must not
expect a path on disk (`importlib.resources.as_file` makes one where a path is unavoidable).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from importlib.resources.abc import Traversable


def resource(name: str) -> Traversable:
    """The folder ``schemas``, ``versions`` or ``samples`` of this installation.

    Raises `canonical.errors.ResourceError`, naming both places that were tried, when neither is a folder.
    """
    # importlib.resources costs milliseconds, and importing this module must cost none.
    from importlib.resources import files

    package = files("canonical")
    return find(name, package / "_data" / name, _beside(package, name))


def find(name: str, *places: Traversable) -> Traversable:
    """The first of ``places`` that is a folder; `canonical.errors.ResourceError` when none is."""
    for place in places:
        if place.is_dir():
            return place
    from canonical.errors import ResourceError

    tried = " and ".join(str(place) for place in places)
    raise ResourceError(
        f"the folder {name!r} of canonical-logistics is missing: tried {tried}; "
        "reinstall the distribution, or run from a complete checkout"
    )


def _beside(package: Traversable, name: str) -> Traversable:
    from pathlib import Path

    # Both pathlib.Path and zipfile.Path have `parent`; the protocol that they share leaves it out.
    parent: Traversable = getattr(package, "parent", Path(__file__).parents[1])
    return parent / name

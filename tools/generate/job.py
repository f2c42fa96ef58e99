"""One run of the generator: what every part may read."""

from __future__ import annotations

from functools import cached_property
from importlib import import_module
from pkgutil import iter_modules
from typing import TYPE_CHECKING

from canonical.errors import CanonicalError
from tools.generate import parts
from tools.generate.definitions import Universe, universe
from tools.generate.output import Files, Tree
from tools.generate.sources import Catalog, SourceError

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path


class Job:
    """A checkout and its schemas; ``root`` is the folder that holds ``canonical`` and ``schemas``."""

    def __init__(self, root: Path) -> None:
        """Nothing is read before it is needed."""
        self.root = root
        self.catalog = Catalog(root / "schemas")

    @cached_property
    def universe(self) -> Universe:
        """All definitions, each once."""
        return universe(self.catalog)

    def files(self, only: Sequence[str] = ()) -> Files:
        """Every generated file of the checkout by path, from every part or from ``only`` some."""
        found: Files = {}
        for part in only or part_names():
            made = self._made(part)
            twice = sorted(set(made) & set(found))
            if twice:
                raise SourceError(f"{twice[0]} is written by {part} and by another part")
            found.update(made)
        return found

    def _made(self, part: str) -> Files:
        try:
            made: Files = import_module(f"{parts.__name__}.{part}").files(self)
        except CanonicalError as error:
            raise SourceError(f"{part}: {error}") from error
        return made

    def tree(self, files: Files, *, whole: bool = True) -> Tree:
        """The tree that the files belong to; in the folders of a ``whole`` set every other file is stale."""
        folders = {path.rpartition("/")[0] for path in files if whole and "/_generated/" in path}
        return Tree(self.root, folders)


def part_names() -> list[str]:
    """The modules in `tools.generate.parts`, sorted."""
    return sorted(module.name for module in iter_modules(parts.__path__))

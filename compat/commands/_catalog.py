"""Opens the catalog that the arguments name."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from compat.catalog import Catalog
from compat.config import find

if TYPE_CHECKING:
    from argparse import Namespace


def opened(arguments: Namespace) -> Catalog:
    """The catalog by ``--catalog``, or the configured one from the working directory upwards."""
    return Catalog(find(arguments.catalog, Path.cwd()))

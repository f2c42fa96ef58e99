"""``canonical-compat verify``: the releases against their own digests."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compat.commands._run import Run

if TYPE_CHECKING:
    from argparse import Namespace


def run(arguments: Namespace) -> int:
    """Write every touched file: 0 if there is none, else 1."""
    this = Run(arguments)
    from compat.sheet import of_verify
    from compat.verify import verify

    catalog = this.catalog()
    found = verify(catalog)
    files = sum(len(release.data.get("files", {})) for release in catalog.releases[-1:])
    return this.finish(of_verify(found, [release.version for release in catalog.releases], files, this.root()))

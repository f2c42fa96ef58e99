"""``canonical-compat verify``: the releases against their own digests."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compat.commands import say
from compat.commands._catalog import opened
from compat.output import load
from compat.verify import verify

if TYPE_CHECKING:
    from argparse import Namespace


def run(arguments: Namespace) -> int:
    """Print every touched file: 0 if there is none, else 1."""
    output = load(arguments.output)
    catalog = opened(arguments)
    found = verify(catalog)
    files = sum(len(release.data.get("files", {})) for release in catalog.releases[-1:])
    say(output.verify(found, [release.version for release in catalog.releases], files))
    return 1 if found else 0

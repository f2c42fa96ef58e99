"""``canonical-compat explain``: one rule, from its own file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compat.commands import say
from compat.describe import described
from compat.output import load_plain

if TYPE_CHECKING:
    from argparse import Namespace


def run(arguments: Namespace) -> int:
    """Print the explanation; an unknown rule is a usage error with the nearest names."""
    say(load_plain(arguments.output).explain(described(arguments.rule)))
    return 0

"""``canonical-compat rules``: every rule id with one sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compat.commands import say
from compat.describe import all_rules, described
from compat.output import load_plain

if TYPE_CHECKING:
    from argparse import Namespace


def run(arguments: Namespace) -> int:
    """Print the rules of comparison, of lint and of governance."""
    output = load_plain(arguments.output)
    say(output.rules([described(rule) for rule in all_rules()]))
    return 0

"""``canonical-compat rules``: every rule id with one sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from compat.commands import say
from compat.commands.explain import described
from compat.output import load
from compat.rules import names

if TYPE_CHECKING:
    from argparse import Namespace


def run(arguments: Namespace) -> int:
    """Print the rules of comparison and those of lint."""
    from compat.lint.hints import HINTS

    found: list[dict[str, Any]] = [described(rule) for rule in (*names(), *sorted(HINTS))]
    say(load(arguments.output).rules(found))
    return 0

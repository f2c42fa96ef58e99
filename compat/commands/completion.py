"""``canonical-compat completion``: a static script for a shell, made from the commands and options that exist."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from compat.errors import UsageError

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace

PROGRAM = "canonical-compat"


def run(arguments: Namespace) -> int:
    """Print the script; it starts no Python when a key is pressed, so it has to be printed again after an update."""
    from compat.shells import SCRIPTS, Word

    if arguments.shell not in SCRIPTS:
        raise UsageError(f"there is no completion for {arguments.shell!r}; there are {', '.join(SCRIPTS)}")
    commands = {name: (text, _words(parser)) for name, (text, parser) in _commands().items()}
    found: dict[str, tuple[str, list[Word]]] = commands
    sys.stdout.write(SCRIPTS[arguments.shell](PROGRAM, found))
    return 0


def _commands() -> dict[str, tuple[str, ArgumentParser]]:
    import argparse

    from compat.cli import parser

    actions = parser()._actions
    action = next(one for one in actions if isinstance(one, argparse._SubParsersAction))
    helps = {choice.dest: choice.help or "" for choice in action._choices_actions}
    return {name: (helps[name], parser) for name, parser in action.choices.items()}


def _words(parser: ArgumentParser) -> list[tuple[str, str, tuple[str, ...]]]:
    """Each option with its help and the values it may have; a word without a dash is what an argument may be."""
    found = []
    for action in parser._actions:
        values = _values(action.dest)
        text = (action.help or "").split(";")[0].split("(")[0].strip()
        names = action.option_strings or [""]
        takes = values if action.nargs != 0 else ()
        found += [(name, text, takes) for name in names if name or values]
    return found


def _values(name: str) -> tuple[str, ...]:
    from compat.describe import all_rules
    from compat.options import OPTIONS
    from compat.output import formats
    from compat.shells import FILE

    known = {
        "output": tuple(formats()),
        "format": ("json", "text"),
        "rule": tuple(all_rules()),
        "shell": ("bash", "fish", "zsh"),
        "name": ("approvals", "config", "report", "verdict"),
        "against": ("latest", "git:", "pkg:", FILE),
        "old": (FILE,),
        "new": (FILE,),
        "catalog": (FILE,),
        "approvals": (FILE,),
        "cache": (FILE,),
        "maturity": ("draft", "stable"),
    }
    option = OPTIONS.get(name.replace("_", "-"))
    return option.values if option and option.values else known.get(name, ())

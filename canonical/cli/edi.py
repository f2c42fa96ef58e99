"""Work on X12 and EDIFACT files as they are.

commands:
  split   one file for each interchange, group or set
  join    several files into one, or one interchange for each pair of partners
  pretty  one segment a line, one line, lines of one width, or other delimiters
  ack     acknowledge a file (TA1, 997, 999, CONTRL, APERAK), or match acknowledgements to what was sent
  stats   what is in a file and what is wrong with it

'canonical edi COMMAND --help' tells more about one of them.
"""

from __future__ import annotations

from argparse import REMAINDER
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace

COMMANDS = ("split", "join", "pretty", "ack", "stats")


def configure(parser: ArgumentParser) -> None:
    """Declare the command; its own arguments are declared by its module, which is loaded when it is chosen."""
    parser.add_argument("command", metavar="COMMAND", help=", ".join(COMMANDS))
    parser.add_argument("arguments", nargs=REMAINDER, metavar="...", help="arguments of the command")


def run(args: Namespace) -> int:
    """Run the command; the exit code is its own: 0 done, 1 findings, 2 wrong use, 3 input cannot be read."""
    from importlib import import_module

    from canonical.cli._arguments import Parser

    name = args.command
    if name not in COMMANDS:
        from canonical.suggestion import did_you_mean

        parser = Parser("canonical edi", __doc__)
        parser.error(f"no command {name!r}; {did_you_mean(name, COMMANDS) or 'there are ' + ', '.join(COMMANDS)}")
    module = import_module(f"canonical.cli._edi.{name}")
    parser = Parser(f"canonical edi {name}", module.__doc__)
    module.configure(parser)
    code: int = module.run(parser.parse_args(args.arguments))
    return code

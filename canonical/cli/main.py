"""The ``canonical`` command: choose a sub-command, run it, and turn whatever goes wrong into one readable line.

A sub-command is a module ``canonical.cli.<name>`` with ``configure(parser)`` and ``run(args) -> int``, and a line in
`COMMANDS`. Only the chosen one is imported, and asking for help imports none, not even argparse.
"""

from __future__ import annotations

import os
import sys

# `typing` alone would take longer than printing the help; type checkers know the name without it.
TYPE_CHECKING = False
if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace
    from collections.abc import Sequence
    from typing import Any, Protocol

    class Command(Protocol):
        """What a module in ``canonical.cli`` has to offer; its docstring is the description in its help."""

        __doc__: str | None

        def configure(self, parser: ArgumentParser) -> None:
            """Declare the arguments."""

        def run(self, args: Namespace) -> int:
            """Do the work; the exit code."""


COMMANDS = {
    "map": "turn X12 and SAP IDoc files into canonical events",
    "write": "turn canonical events into X12 or IDoc messages",
    "validate": "check canonical events against their schema and rules",
    "explain": "show any X12, EDIFACT or IDoc file as people read it, problems where they are",
    "edi": "split, join, pretty-print, acknowledge or count X12 and EDIFACT files",
    "export": "write the catalog as AsyncAPI, OpenAPI, Avro, Protobuf, TypeScript, Arrow or SQL",
    "demo": "follow one order through the sample files, from ERP to freight invoice",
}

OK, FINDINGS, USAGE, UNREADABLE, INTERNAL, INTERRUPTED, PIPE_CLOSED = 0, 1, 2, 3, 70, 130, 141
TRACEBACK = "CANONICAL_TRACEBACK"


def main(argv: Sequence[str] | None = None) -> int:
    """Run ``canonical`` with ``argv`` (default: the arguments of the process); the exit code.

    0 done, 1 findings, 2 wrong use or a wrong profile, 3 input cannot be read, 70 a defect of this program,
    130 interrupted, 141 whoever read the output went away.
    """
    arguments = list(sys.argv[1:] if argv is None else argv)
    _open_what_is_closed()
    if not arguments:
        sys.stderr.write(_help())
        return USAGE
    first, rest = arguments[0], arguments[1:]
    if first in COMMANDS:
        return _guarded(first, rest)
    if first in ("-h", "--help", "help"):
        return _guarded(rest[0], ["--help"]) if rest and rest[0] in COMMANDS else _print(_help())
    if first in ("-V", "--version"):
        return _print(_version())
    kind = "option" if first.startswith("-") else "command"
    sys.stderr.write(f"canonical: no {kind} {first!r}{_meant(first, [*COMMANDS, '--help', '--version'])}\n")
    return USAGE


def load(name: str) -> Command:
    """The module of a sub-command."""
    from importlib import import_module

    module: Any = import_module(f"canonical.cli.{name.replace('-', '_')}")
    command: Command = module
    return command


def parser_for(name: str) -> ArgumentParser:
    """The argument parser of a sub-command, fully configured."""
    from canonical.cli._arguments import Parser

    command = load(name)
    parser = Parser(prog=f"canonical {name}", description=command.__doc__)
    command.configure(parser)
    return parser


def _guarded(name: str, arguments: list[str]) -> int:
    try:
        code = load(name).run(parser_for(name).parse_args(arguments))
        sys.stdout.flush()
    except KeyboardInterrupt:
        return _fail(name, "interrupted", INTERRUPTED)
    except BrokenPipeError:
        _give_up_output()
        return PIPE_CLOSED
    except Exception as error:
        if os.environ.get(TRACEBACK):
            raise
        if isinstance(error, OSError):
            _give_up_output()
        return _explain(name, error)
    return code


def _give_up_output() -> None:
    """Python flushes stdout once more on its way out; where that cannot be done, it is pointed at nothing and stays silent."""
    try:
        sys.stdout.flush()
    except OSError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _open_what_is_closed() -> None:
    """Standard streams that whoever started this has closed are empty, or lead nowhere."""
    if sys.stdin is None:
        sys.stdin = open(os.devnull, encoding="utf-8")  # noqa: SIM115  # it lasts as long as the process
    if sys.stdout is None:
        sys.stdout = open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115
    if sys.stderr is None:
        sys.stderr = open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115


def _explain(name: str, error: Exception) -> int:
    from canonical.errors import CanonicalError, ProfileError

    if isinstance(error, ProfileError):
        return _fail(name, str(error), USAGE)
    if isinstance(error, CanonicalError):
        return _fail(name, str(error), UNREADABLE)
    if isinstance(error, OSError):
        subject = "the system refused" if error.filename is None else f"cannot use {str(error.filename)!r}"
        return _fail(name, f"{subject}: {error.strerror or error}", UNREADABLE)
    advice = f"set {TRACEBACK}=1 to see where, and please report it with the input that caused it"
    return _fail(name, f"this is a defect: {type(error).__name__}: {error}; {advice}", INTERNAL)


def _fail(name: str, text: str, code: int) -> int:
    sys.stderr.write(f"canonical {name}: {text}\n")
    return code


def _help() -> str:
    width = max(map(len, COMMANDS))
    commands = "\n".join(f"  {name:<{width}}  {text}" for name, text in COMMANDS.items())
    return (
        "usage: canonical [-h] [--version] COMMAND ...\n\n"
        "Canonical events for logistics: read what ERP, WMS, TMS and carriers send, and write it back.\n\n"
        f"commands:\n{commands}\n\n"
        "'canonical COMMAND --help' tells more about one of them; 'canonical-compat' checks schema changes.\n"
    )


def _print(text: str) -> int:
    sys.stdout.write(text)
    return OK


def _version() -> str:
    from importlib.metadata import PackageNotFoundError, version

    try:
        return f"canonical-logistics {version('canonical-logistics')}\n"
    except PackageNotFoundError:
        return "canonical-logistics, run from a checkout that is not installed\n"


def _meant(word: str, known: Sequence[str]) -> str:
    from canonical.suggestion import did_you_mean

    return f"; {did_you_mean(word, known) or 'there are ' + ', '.join(COMMANDS) + ', --help and --version'}"

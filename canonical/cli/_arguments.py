"""The argument parser of every sub-command: full option names only, and a suggestion for a mistyped one."""

from __future__ import annotations

import os
import sys
from argparse import ArgumentParser, Namespace, RawDescriptionHelpFormatter

# As in `canonical.cli.main`: typing is for type checkers only.
TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import NoReturn


class _Formatter(RawDescriptionHelpFormatter):
    """argparse asks shutil for the width of the terminal, which loads three compression modules to no use."""

    def __init__(self, prog: str) -> None:
        super().__init__(prog, width=_width())


class Parser(ArgumentParser):
    """argparse without abbreviations: an option that is added later must not change what a script meant."""

    def __init__(self, prog: str, description: str | None) -> None:
        super().__init__(prog=prog, description=description, formatter_class=_Formatter, allow_abbrev=False)

    def parse_args(self, args: Sequence[str] | None = None, namespace: object = None) -> Namespace:  # type: ignore[override]
        """Parse, or leave with exit code 2 and the option that was probably meant."""
        found, unknown = self.parse_known_args(args, Namespace() if namespace is None else namespace)
        if unknown:
            self.error(f"unrecognized arguments: {' '.join(unknown)}{self._meant(unknown)}")
        assert isinstance(found, Namespace)
        return found

    def error(self, message: str) -> NoReturn:
        """Print one line and where to read more, and leave with exit code 2."""
        sys.stderr.write(f"{self.prog}: {message}\n'{self.prog} --help' lists the arguments\n")
        sys.exit(2)

    def _meant(self, unknown: Sequence[str]) -> str:
        from canonical.suggestion import did_you_mean

        hints = (did_you_mean(word.partition("=")[0], self._option_string_actions) for word in unknown)
        return next((f"; {hint}" for hint in hints if hint), "")


def _width() -> int:
    columns = os.environ.get("COLUMNS", "")
    if columns.isdigit() and int(columns) > 0:
        return int(columns) - 2
    try:
        return min(os.get_terminal_size(sys.__stdout__.fileno() if sys.__stdout__ else 1).columns, 120) - 2
    except (OSError, ValueError):
        return 98

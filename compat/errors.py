"""The errors of the checker; each knows the exit code that the command line answers with."""

from __future__ import annotations


class CompatError(Exception):
    """Root of every error that the checker raises on purpose; the text ends with a suggestion."""

    exit_code: int = 70


class UsageError(CompatError):
    """A command, option, configuration key or name is not one that exists."""

    exit_code = 2


class UnreadableError(CompatError):
    """A file is missing, is not JSON, or refers to something that is not there.

    ``file`` is relative to the catalog, ``line`` counts from 1 (0 when unknown).
    """

    exit_code = 3

    def __init__(self, file: str, line: int, message: str) -> None:
        """Say where, then what."""
        self.file: str = file
        self.line: int = line
        super().__init__(f"{file}:{line}: {message}" if line else f"{file}: {message}")


class MissingExtraError(CompatError):
    """A command needs the optional validators, and they are not installed."""

    exit_code = 2

    def __init__(self, module: str) -> None:
        """Give the exact line that installs what is missing."""
        self.module: str = module
        super().__init__(f'the module {module} is needed to prove a verdict: pip install "canonical-logistics[compat]"')


class RefusedError(CompatError):
    """The request is understood but would rewrite history or release something unfit."""

    exit_code = 1

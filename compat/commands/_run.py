"""What every command does around its work: settle the options, open the catalog, write the outputs."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from compat.config import Settings, find, find_or_none
from compat.errors import UsageError
from compat.options import OPTIONS, Chosen, choose

if TYPE_CHECKING:
    from argparse import Namespace

    from compat.catalog import Catalog
    from compat.output import Target
    from compat.sheet import Sheet
    from compat.terminal import Terminal


class Run:
    """One run of a command: its arguments, the options they settle, and the catalog they name."""

    def __init__(self, arguments: Namespace, needs_catalog: bool = True) -> None:
        """Raises ``UsageError`` for options that do not exist, before any work is done."""
        here = Path.cwd()
        flags = {key: getattr(arguments, key.replace("-", "_"), None) for key in OPTIONS}
        given = arguments.catalog if hasattr(arguments, "catalog") else None
        given = given or os.environ.get("CANONICAL_COMPAT_CATALOG")
        self.settings: Settings | None = find(given, here) if needs_catalog else find_or_none(here)
        table = self.settings.table if self.settings else {}
        file = self.settings.file if self.settings else ""
        self.arguments: Namespace = arguments
        self.options: Chosen = choose(flags, os.environ, table, file)
        self.targets: list[Target] = _targets(self.options["output"])

    def shows_config(self) -> bool:
        """Whether the user only asked for the options; then they have been printed."""
        if not getattr(self.arguments, "show_config", False):
            return False
        sys.stdout.write(f"{self.options.shown()}\n")
        return True

    @property
    def home(self) -> Path:
        """The folder that relative names in the configuration belong to."""
        return self.settings.home if self.settings and self.settings.home else Path.cwd()

    def catalog(self) -> Catalog:
        """The catalog; nothing of it has been read yet."""
        from compat.catalog import Catalog

        if self.settings is None:
            raise UsageError("no catalog here; give --catalog FOLDER or pkg:NAME")
        return Catalog(self.settings)

    def root(self) -> str:
        """The folder of the catalog below the repository, for hosts that show files of the repository."""
        top = next((folder for folder in (self.home, *self.home.parents) if (folder / ".git").exists()), Path.cwd())
        try:
            inside = self.home.resolve().relative_to(top.resolve()).as_posix()
        except ValueError:
            return ""
        return "" if inside == "." else inside

    def terminal(self) -> Terminal:
        """What standard output can show."""
        from compat.terminal import terminal

        is_ascii, is_verbose = (getattr(self.arguments, name, False) for name in ("ascii", "verbose"))
        return terminal(sys.stdout, os.environ, is_ascii, is_verbose)

    def finish(self, sheet: Sheet) -> int:
        """Write every output and give the exit code that the sheet says."""
        write(sheet, self.targets, self.terminal())
        return 0 if getattr(self.arguments, "exit_zero", False) else sheet.exit_code


def _targets(given: list[str]) -> list[Target]:
    from compat.output import targets

    return targets(given)


def write(sheet: Sheet, targets: list[Target], screen: Terminal) -> None:
    """Render the sheet once for each target; files first, so that what is printed last is the answer."""
    from compat.terminal import Terminal

    for target in sorted(targets, key=lambda one: not one.file):
        module = target.module
        if target.file:
            _into_file(target.file, module.render(sheet, Terminal(is_verbose=True)))
            continue
        text = module.render(sheet, screen)
        if text:
            _print(text, sys.stderr if module.STREAM == "stderr" else sys.stdout)


def _print(text: str, stream: object) -> None:
    out = stream if hasattr(stream, "write") else sys.stdout
    try:
        out.write(f"{text}\n")
    except UnicodeEncodeError:  # a terminal that cannot show the text still gets all of it
        out.write(text.encode("ascii", "backslashreplace").decode() + "\n")


def _into_file(name: str, text: str) -> None:
    """Written whole or not at all; what hosts of CI keep for several steps is appended to."""
    file = Path(name)
    try:
        if name in {os.environ.get("GITHUB_STEP_SUMMARY"), os.devnull, "/dev/stderr", "/dev/stdout"}:
            with file.open("a", encoding="utf-8", errors="backslashreplace") as stream:
                stream.write(f"{text}\n")
            return
        file.parent.mkdir(parents=True, exist_ok=True)
        partial = file.with_name(f"{file.name}.{os.getpid()}")
        partial.write_text(f"{text}\n", encoding="utf-8", errors="backslashreplace")
        partial.replace(file)
    except OSError as error:
        raise UsageError(f"--output: {name} cannot be written: {error.strerror or error}") from None

"""``canonical-compat impact``: who is hurt by what changed."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from compat.commands import say
from compat.errors import UsageError

if TYPE_CHECKING:
    from argparse import Namespace

    from compat.impact.report import Impact

OUTPUTS = ("text", "json", "markdown")


def run(arguments: Namespace) -> int:
    """Print the answer: 0 nobody is hurt, 1 somebody is, 4 undecided."""
    from compat.catalog import Catalog
    from compat.config import find
    from compat.consumers.form import consumers_in
    from compat.consumers.sides import side
    from compat.impact.facts import read
    from compat.impact.report import impact

    require_output(arguments.output)
    catalog = Catalog(find(arguments.catalog, Path.cwd()))
    old = side(catalog, arguments.against or "latest")
    if old.release is None:
        raise UsageError("there is no release yet, so nobody can be hurt; freeze makes the first one")
    lineage = read(Path(arguments.lineage), "lineage") if arguments.lineage else None
    rules = read(Path(arguments.rules), "rules") if arguments.rules else None
    folder = consumers_folder(arguments.consumers)
    consumers = None if folder is None else consumers_in(folder, arguments.consumers or folder.name)
    found = impact(old, side(catalog, None), lineage, rules, consumers)
    say(_rendered(found, arguments.output))
    return found.exit_code


def require_output(name: str) -> None:
    """Refuse an output that these commands do not have."""
    if name not in OUTPUTS:
        raise UsageError(f"there is no output format {name!r}; there are {', '.join(OUTPUTS)}")


def consumers_folder(given: str | None) -> Path | None:
    """The folder that was given, or ``consumers`` here if it is there; raises ``UsageError`` for one that is not."""
    folder = Path(given or "consumers")
    if folder.is_dir():
        return folder
    if given is None:
        return None
    raise UsageError(f"--consumers {given}: no such folder; it holds one TOML file a consumer")


def _rendered(found: Impact, output: str) -> str:
    if output == "json":
        import json

        return json.dumps(found.as_dict(), indent=2, ensure_ascii=False)
    from importlib import import_module

    text: str = import_module(f"compat.impact.{output}").impact(found)
    return text

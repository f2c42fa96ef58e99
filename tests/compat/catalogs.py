"""A small catalog to freeze, edit and check, in a folder of its own."""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path
from typing import TYPE_CHECKING, Any

from compat.cli import main

if TYPE_CHECKING:
    from collections.abc import Callable

SMALL = Path(__file__).parent / "catalog"
EVENT, MONEY, SCALARS = "events/milestone/reported.json", "components/money.json", "components/scalars.json"
CODES = "codelists/milestone-code.json"


def frozen(root: Path, version: str = "0.1.0") -> Path:
    """The small catalog with one release; stable if the version says so."""
    if not (root / "schemas").exists():
        shutil.copytree(SMALL, root / "schemas")
    if not version.startswith("0."):
        edit(root, EVENT, lambda document: document["x-event"].update(maturity="stable"))
    assert main(["freeze", version, "--date", "2026-11-23", "--catalog", str(root)]) == 0
    return root


def edit(root: Path, file: str, change: Callable[[Any], Any]) -> None:
    """Change one source file."""
    document = json.loads((root / "schemas" / file).read_text())
    change(document)
    (root / "schemas" / file).write_text(json.dumps(document, indent=2))


def required(document: Any) -> None:
    """Break it: an optional member must be there now."""
    document["required"].append("classifier")


def optional(document: Any) -> None:
    """Grow it: a further optional member."""
    document["properties"]["note"] = {**document["properties"]["milestoneId"], "description": "A note."}


def git(folder: Path, *arguments: str) -> str:
    """Run git with a name and an address of its own."""
    command = ["git", "-c", "user.name=Mia", "-c", "user.email=mia@example.com", "-C", str(folder), *arguments]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout

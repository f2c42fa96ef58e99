"""Brings the lists of currencies and countries up to their packages: ``python -m tools.codelists --since 1.1.0``.

It needs the dependency group ``codelists``. What changed is for a person to read: ``git diff schemas``.
"""

from __future__ import annotations

import argparse
import json
import sys
from importlib.metadata import version
from pathlib import Path
from typing import Any

from tools.codelists import countries, currencies
from tools.codelists.rows import SinceMissingError, merged

SCHEMAS = Path(__file__).parents[2] / "schemas"
LISTS = {"country": countries, "currency": currencies}


def main(arguments: list[str] | None = None) -> int:
    """Write the lists, and the table of minor units that is derived from one of them."""
    parser = argparse.ArgumentParser(prog="python -m tools.codelists", description=__doc__)
    parser.add_argument("--since", metavar="X.Y.Z", help="the release that brings codes which are new")
    parser.add_argument("--schemas", type=Path, default=SCHEMAS, help="the folder of the catalog")
    given = parser.parse_args(arguments)
    try:
        for place, document in refreshed(given.schemas, given.since).items():
            (given.schemas / place).write_text(_text(document), "utf-8")
    except (SinceMissingError, ModuleNotFoundError) as error:
        print(f"python -m tools.codelists: {error}", file=sys.stderr)
        return 2
    return 0


def refreshed(schemas: Path, since: str | None) -> dict[str, Any]:
    """The documents as they should be, by their place in ``schemas``; needs the packages."""
    documents: dict[str, Any] = {}
    for name, package in LISTS.items():
        present = json.loads((schemas / "codelists" / f"{name}.json").read_text("utf-8"))
        documents[f"codelists/{name}.json"] = {
            **present,
            "source": package.SOURCE.format(version=version(package.PACKAGE)),
            "codes": merged(package.rows(), present["codes"], since),
        }
    table = "rules/tables/minor-units.json"
    source = json.loads((schemas / table).read_text("utf-8"))["source"]
    units = currencies.minor_units(documents["codelists/currency.json"]["codes"])
    documents[table] = {"source": source, **units}
    return documents


def _text(document: Any) -> str:
    return json.dumps(document, indent=2, ensure_ascii=False) + "\n"


if __name__ == "__main__":
    sys.exit(main())

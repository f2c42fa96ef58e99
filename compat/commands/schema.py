"""``canonical-compat schema``: the JSON Schema of the configuration and of every file that machines read."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from compat.commands import say
from compat.errors import UsageError

if TYPE_CHECKING:
    from argparse import Namespace


def run(arguments: Namespace) -> int:
    """Print one schema; an unknown name is a usage error with the names that exist."""
    from compat.own_schemas import SCHEMAS

    if arguments.name not in SCHEMAS:
        raise UsageError(f"there is no schema {arguments.name!r}; there are {', '.join(SCHEMAS)}")
    say(json.dumps(SCHEMAS[arguments.name](), indent=2))
    return 0

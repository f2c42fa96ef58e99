"""``canonical-compat check``: the sources against a release, or against another state of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compat.commands._run import Run

if TYPE_CHECKING:
    from argparse import Namespace


def run(arguments: Namespace) -> int:
    """Write the report in every format asked for; the exit code follows what is printed."""
    if arguments.consumer:
        return _for_consumers(arguments)
    this = Run(arguments)
    if this.shows_config():
        return 0
    from compat.commands._gate import checked, sheet

    catalog = this.catalog()
    report, old = checked(this, catalog)
    return this.finish(sheet(this, report, catalog, old))


def _for_consumers(arguments: Namespace) -> int:
    """Ask from a consumer's side whether what changed touches what it reads."""
    from argparse import Namespace

    from compat.commands import consumer
    from compat.errors import UsageError

    outputs = arguments.output or ["text"]
    if len(outputs) > 1 or arguments.against:
        raise UsageError("--consumer takes one --output and no --against; its file says the release it was built with")
    return consumer.run(
        Namespace(files=arguments.consumer, catalog=arguments.catalog, to=None, lineage=None, output=outputs[0])
    )

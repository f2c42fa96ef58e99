"""``canonical-compat registry``: a release and a schema registry."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from compat.commands import say
from compat.errors import UsageError

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Iterable

    from compat.registry_client.http import Registry
    from compat.registry_client.sync import Outcome

OUTPUTS = ("text", "json")
SAID = {
    "published": "published",
    "same": "is there already",
    "known": "is there already, as an older version",
    "would-publish": "would be published",
    "would-take": "would be taken",
    "new": "would be the first version",
    "refused": "REFUSED",
    "failed": "FAILED",
    "fetched": "fetched",
    "absent": "is not there",
}


def run(arguments: Namespace) -> int:
    """Print one line for each subject: 0 all is well, 1 something is refused or seen otherwise than proven."""
    from compat.catalog import Catalog
    from compat.config import find
    from compat.registry_client import sync

    if arguments.output not in OUTPUTS:
        raise UsageError(f"there is no output format {arguments.output!r}; there are {', '.join(OUTPUTS)}")
    if arguments.timeout <= 0:
        raise UsageError("--timeout is a number of seconds above 0")
    registry = _registry(arguments)
    catalog = Catalog(find(arguments.catalog, Path.cwd()))
    wanted = sync.entries(catalog, arguments.release, arguments.subject_prefix, arguments.only)
    if arguments.action == "push":
        outcomes = sync.push(registry, wanted, dry_run=arguments.dry_run)
    else:
        outcomes = sync.check(registry, wanted) if arguments.action == "check" else sync.pull(registry, wanted)
    return _told(outcomes, arguments)


def _registry(arguments: Namespace) -> Registry:
    from compat.registry_client.http import Registry

    credentials = ""
    if arguments.auth:
        credentials = os.environ.get(arguments.auth, "").strip()
        if not credentials:
            raise UsageError(f"--auth {arguments.auth}: the environment has no such variable, or it is empty")
    registry = Registry(arguments.url, credentials, arguments.timeout)
    if credentials and registry.url.startswith("http:"):
        sys.stderr.write("canonical-compat: credentials go over http, which anybody on the way can read; use https\n")
    return registry


def _told(outcomes: Iterable[Outcome], arguments: Namespace) -> int:
    """Each outcome as soon as it is known: what was published stays published when a later request fails."""
    found: list[Outcome] = []
    for outcome in outcomes:
        found.append(outcome)
        if arguments.action == "pull" and outcome.schema is not None:
            _write(Path(arguments.folder), outcome)
        if arguments.output == "text":
            say("\n".join(_lines(outcome)))
    bad = sum(not outcome.is_good for outcome in found)
    if arguments.output == "json":
        import json

        say(json.dumps({"outcomes": [outcome.as_dict() for outcome in found]}, indent=2, ensure_ascii=False))
    else:
        say(f"registry {arguments.action}: {len(found)} subjects, {f'{bad} to look at' if bad else 'all is well'}")
    return 1 if bad else 0


def _lines(outcome: Outcome) -> Iterable[str]:
    number = f" (id {outcome.id})" if outcome.id is not None else ""
    detail = f": {_plain(outcome.detail)}" if outcome.detail else ""
    yield f"{outcome.subject} {outcome.version} {SAID[outcome.what]}{number}{detail}"
    if outcome.proof is None:
        return
    if outcome.what == "failed":
        yield f"  the registry has an error of its own here; proven is: {outcome.proof.answer}"
    elif outcome.disagrees:
        yield f"  the registry and the proof do not agree; proven is: {outcome.proof.answer}"
    if outcome.proof.witness is not None:
        import json

        document = json.dumps(outcome.proof.witness.document, ensure_ascii=False)
        yield "  the registered schema accepts this document, the new one rejects it:"
        yield f"    {document}"


def _plain(text: str) -> str:
    """What a registry says, without characters that would steer a terminal."""
    return "".join(char if char.isprintable() else " " for char in text)


def _write(folder: Path, outcome: Outcome) -> None:
    from compat.catalog import rendered

    file = folder / f"{outcome.event.replace('.', '/', 1)}.json"
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(rendered(outcome.schema), encoding="utf-8")

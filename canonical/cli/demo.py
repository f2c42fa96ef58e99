"""Follow one order through the sample files: from the ERP's order to the carrier's invoice.

The samples are synthetic and travel with the library. Everything printed here is what `canonical map` makes of them.
"""

from __future__ import annotations

import json
import sys
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace
    from collections.abc import Iterator

    from canonical.mappers.stream import Outcome

ORDER = "4500012345"
FILES = (
    "sap/orders05.idoc", "sap/orders05.xml", "x12/940.edi", "x12/204.edi", "x12/990.edi", "x12/945.edi", "x12/214.edi",
    "x12/210.edi", "x12/846.edi",
)  # fmt: skip
BROKEN = "x12/214-broken.edi"
PROFILE = "partner.toml"
_SHOWN = 4
"""Losses listed for one message."""


def configure(parser: ArgumentParser) -> None:
    """Declare the arguments."""
    parser.add_argument("--order", default=ORDER, metavar="NUMBER", help=f"the order to follow (default {ORDER})")


def run(args: Namespace) -> int:
    """Print the timeline, the losses and the refusal; 0 when the samples map as they should."""
    mapped = {name: list(_outcomes(name)) for name in FILES}
    sys.stdout.write(
        "".join([*_files(mapped), *_timeline(mapped, args.order), *_same(mapped), *_losses(mapped), *_refused()])
    )
    return 0


def _outcomes(name: str) -> Iterator[Outcome]:
    from canonical._resources import resource
    from canonical.mappers.stream import Stream
    from canonical.profile import load_profile

    folder, _, file = name.partition("/")
    data = resource("samples").joinpath(folder, file).read_bytes()
    stream = Stream(
        [load_profile(resource("samples") / PROFILE)],
        clock=lambda: datetime.now(UTC).replace(microsecond=0),
        account=True,
    )
    yield from stream.outcomes(data)


def _files(mapped: dict[str, list[Outcome]]) -> Iterator[str]:
    yield "Sample files (synthetic):\n"
    for name, outcomes in mapped.items():
        events = sum(len(outcome.lines) for outcome in outcomes)
        kinds = ", ".join(dict.fromkeys(outcome.mapping.replace("-", " ") for outcome in outcomes if outcome.mapping))
        yield f"  {name:<20} {kinds:<14} {events} event{'s' * (events != 1)}\n"


def _timeline(mapped: dict[str, list[Outcome]], order: str) -> Iterator[str]:
    from canonical.cli._timeline import sentence, story, when
    from canonical.event_types import short_name

    events: dict[str, dict[str, Any]] = {}
    for outcomes in mapped.values():
        for outcome in outcomes:
            for line in outcome.lines:
                event = json.loads(line)
                events.setdefault(event["id"], event)
    found = story(events.values(), order)
    yield f"\nOrder {order} from order to cash, {len(found)} canonical events:\n"
    for event in found:
        name = short_name(event["type"])
        source = event["mappedfrom"].partition("@")[0].replace("-", " ")
        yield f"  {when(event):<25}  {name:<24}  {source:<13}  {sentence(event)}\n"
    if not found:
        yield f"  no event names order {order}\n"


def _same(mapped: dict[str, list[Outcome]]) -> Iterator[str]:
    """The flat IDoc and its XML twin say the same: one fact, one key, one content."""
    twins = [json.loads(mapped[name][0].lines[0]) for name in ("sap/orders05.idoc", "sap/orders05.xml")]
    if twins[0]["contenthash"] == twins[1]["contenthash"]:
        yield "\nThe flat IDoc and the XML IDoc give the same event: same key, same content hash, so it counts once.\n"


def _losses(mapped: dict[str, list[Outcome]]) -> Iterator[str]:
    from canonical.cli._account import place

    yield "\nWhat became of every element (structural: counters and qualifiers that carry no fact of their own):\n"
    for name, outcomes in mapped.items():
        for outcome in outcomes:
            account = outcome.coverage
            if account is None:
                continue
            dropped = ", ".join(f"{count} {reason}" for reason, count in sorted(account.dropped.items()))
            mapped_of = f"{account.mapped:>4} of {account.total} mapped"
            yield f"  {name:<20} {mapped_of}; {dropped}; {len(account.unmapped)} not mapped\n"
            losses = [*account.left, *account.unmapped]
            for position, text, why in losses[:_SHOWN]:
                yield f"    lost: {place(position)} {text!r}: {why}\n"
            if len(losses) > _SHOWN:
                yield f"    and {len(losses) - _SHOWN} more: canonical map --report lists them\n"


def _refused() -> Iterator[str]:
    yield f"\nA message that is refused ({BROKEN}); the rest of its file still comes through:\n"
    for outcome in _outcomes(BROKEN):
        for problem in outcome.problems:
            yield f"  {problem}\n"
        if not outcome.broken:
            yield f"  the next message of the file makes {len(outcome.lines)} event\n"
    yield "\nTry it on a file of your own: canonical map --report FILE | canonical validate\n"

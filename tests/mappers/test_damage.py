"""Sample files with random damage: nothing raises, nothing is lost in silence, and whatever becomes an event is valid."""

from __future__ import annotations

import io
import random
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

from canonical.cli.validate import checked
from canonical.mappers.stream import Stream
from canonical.profile import parse_profile
from tests.rules.catalog import PROJECT

if TYPE_CHECKING:
    from canonical.profile import Profile

SAMPLES = [path.read_bytes() for path in sorted(PROJECT.glob("samples/[sx]*/*")) if path.suffix != ".md"]
PARTNERS: dict[str, list[Profile]] = {
    "nobody known": [],
    "zones known": [parse_profile('[time]\nzone = "Europe/Berlin"\nmessage_zone = "America/New_York"')],
}
NOW = datetime(2026, 4, 20, tzinfo=UTC)
MARKS = b"*~:\n A0-9\x00\xff\xc3XZ<>&\"'"


def damaged(chance: random.Random) -> bytes:
    """A sample file with one to six bytes changed, stretches cut out, doubled or moved, or the head of another file."""
    text = bytearray(chance.choice(SAMPLES))
    for _ in range(chance.randint(1, 6)):
        start = chance.randrange(len(text))
        end = min(len(text), start + chance.randint(1, 40))
        match chance.randrange(5):
            case 0:
                text[start] = chance.choice(MARKS)
            case 1 if end - start < len(text):
                del text[start:end]
            case 2:
                text[start:start] = text[start:end]
            case 3:
                other = chance.randrange(len(text))
                text[other : other + end - start] = text[start:end]
            case _:
                text[start:start] = chance.choice(SAMPLES)[: chance.randint(1, 200)]
    return bytes(text)


@pytest.mark.parametrize("partner", PARTNERS)
@pytest.mark.parametrize("files", [1_500, pytest.param(20_000, marks=pytest.mark.slow)])
def test_damage_costs_what_it_hits_and_no_more(partner: str, files: int) -> None:
    chance = random.Random(f"{partner} {files}")
    lines: dict[bytes, None] = {}  # much of a damaged file is as it was: what comes again need not be checked again
    events = 0
    for number in range(files):
        file = damaged(chance)
        if number % 100 == 0:  # one stream meets many files, as it does in use
            stream = Stream(PARTNERS[partner], clock=lambda: NOW)
        for outcome in stream.outcomes(file):
            assert outcome.lines or outcome.problems or outcome.notes, file
            assert not outcome.broken or outcome.text or outcome.problems[0].rule.startswith("file-"), file
            lines.update(dict.fromkeys(outcome.lines))
            events += len(outcome.lines)
    assert events > files / 4
    told = list(lines)
    wrong = [
        (told[number - 1], found)
        for number, _, problems in checked(io.BytesIO(b"".join(told)))
        if (found := [one for one in problems if one.severity == "error"])
    ]
    assert not wrong, wrong[:3]

"""Events that are written as text at once are those that the explaining way makes, to the byte, whatever the file is like."""

from __future__ import annotations

import os
import random
import subprocess
import sys
from datetime import UTC, datetime, timedelta, timezone
from hashlib import sha256
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from benchmarks.messages import x12_214
from canonical.envelope.canonical_json import canonical_bytes
from canonical.envelope.decimals import plain
from canonical.envelope.written import Unfit, as_sent, encoded, loads, normal_form, written
from canonical.errors import ValidationError
from canonical.mappers import texts
from canonical.mappers.stream import Stream
from canonical.mapping import moments
from canonical.profile import load_profile
from tests.mappers.test_cases import FOLDERS
from tests.mappers.test_damage import PARTNERS, SAMPLES, damaged
from tests.rules.catalog import PROJECT

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from canonical.profile import Profile

NOW = datetime(2030, 1, 1, tzinfo=UTC)
SAMPLE = (PROJECT / "samples" / "x12" / "214.edi").read_bytes()


def told(profiles: Sequence[Profile], file: bytes, *, explaining: bool, now: datetime = NOW) -> list[Any]:
    """All that a stream says of a file; a stream that keeps account of its elements always takes the explaining way."""
    found = Stream(profiles, clock=lambda: now, account=explaining).outcomes(file)
    return [(one.mapping, one.lines, one.problems, one.notes, one.position, one.text) for one in found]


def agree(profiles: Sequence[Profile], file: bytes, now: datetime = NOW) -> None:
    assert told(profiles, file, explaining=False, now=now) == told(profiles, file, explaining=True, now=now)


@pytest.mark.parametrize("partner", PARTNERS)
def test_both_ways_say_the_same_of_every_sample_and_case(partner: str) -> None:
    for file in SAMPLES:
        agree(PARTNERS[partner], file)
    for folder in FOLDERS:
        [message] = folder.glob("message.*")
        profile = folder / "profile.toml"
        agree([load_profile(profile)] if profile.exists() else PARTNERS[partner], message.read_bytes())


@pytest.mark.parametrize("partner", PARTNERS)
def test_both_ways_say_the_same_of_damaged_files(partner: str) -> None:
    chance = random.Random(f"both ways {partner}")
    for _ in range(500):
        agree(PARTNERS[partner], damaged(chance))


def test_both_ways_say_the_same_where_a_segment_is_missing() -> None:
    for file in SAMPLES:
        lines = file.splitlines(keepends=True)
        for at in range(2, len(lines) - 3):
            agree([], b"".join([*lines[:at], b"NTE**instead~\n", *lines[at + 1 :]]))


FORMS: dict[str, Callable[[bytes], bytes]] = {
    "one line": lambda file: file.replace(b"\n", b""),
    "carriage returns": lambda file: file.replace(b"~\n", b"~\r\n"),
    "other signs": lambda file: file.replace(b"*", b"|").replace(b"~", b"'").replace(b":", b">"),
    "asterisks in texts": lambda file: file.replace(b"*", b"|").replace(b"SUMMIT", b"SUM*IT").replace(b"RENO", b"RE*O"),
    "cut into lines": lambda file: b"\n".join(file.replace(b"\n", b"")[at : at + 80] for at in range(0, len(file), 80)),
    "blanks before segments": lambda file: file.replace(b"\nN1", b"\n N1"),
    "empty segments": lambda file: file.replace(b"~\nN1", b"~\n~\nN1"),
    "an empty line": lambda file: file.replace(b"~\nN1", b"~\n\nN1", 1),
    "an umlaut": lambda file: file.replace(b"RENO", "KÖLN".encode()),
    "a quotation mark": lambda file: file.replace(b"RENO", b'RE"O').replace(b"NORTHWIND", b"NORTH\\IND"),
    "later than now": lambda file: file.replace(b"2026", b"2031"),
}


@pytest.mark.parametrize("form", FORMS)
def test_the_form_of_a_file_changes_nothing(form: str) -> None:
    for file in (SAMPLE, x12_214(4)):
        agree([], FORMS[form](file))


def test_near_the_time_of_recording_the_rule_is_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    file = x12_214(40)
    for minutes in (-600, -1, 0, 1, 4, 6, 600):
        now = datetime(2026, 3, 14, 12, tzinfo=UTC) + timedelta(minutes=minutes)
        agree([], file, now)
        agree([], file, now.astimezone(timezone(timedelta(hours=-5))))


@pytest.mark.parametrize("name", ["204", "210", "214", "846", "940", "945", "990"])
def test_a_message_in_order_takes_the_quick_way(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    taken: list[int] = []
    lines = texts.Texts.lines

    def counted(self: texts.Texts, *arguments: Any) -> list[bytes]:
        found = lines(self, *arguments)
        taken.append(len(found))
        return found

    monkeypatch.setattr(texts.Texts, "lines", counted)
    file = (PROJECT / "samples" / "x12" / f"{name}.edi").read_bytes()
    made = [len(one.lines) for one in Stream(clock=lambda: NOW).outcomes(file)]
    assert taken == made
    assert sum(made) > 0


def test_the_lines_do_not_depend_on_the_encoder() -> None:
    code = (
        "import sys; sys.modules['orjson'] = None\n"
        "from hashlib import sha256; from datetime import UTC, datetime; from canonical.mappers.stream import Stream\n"
        "now = datetime(2030, 1, 1, tzinfo=UTC); file = sys.stdin.buffer.read()\n"
        "lines = [line for one in Stream(clock=lambda: now).outcomes(file) for line in one.lines]\n"
        "print(sha256(b''.join(lines)).hexdigest())"
    )
    environment = {**os.environ, "PYTHONPATH": str(PROJECT)}
    done = subprocess.run([sys.executable, "-c", code], input=SAMPLE, capture_output=True, check=True, env=environment)
    lines = [line for one in Stream(clock=lambda: NOW).outcomes(SAMPLE) for line in one.lines]
    assert done.stdout.decode().strip() == sha256(b"".join(lines)).hexdigest()


decimals = st.from_regex(r"-?(0|[1-9][0-9]{0,5})(\.[0-9]{1,4})?", fullmatch=True)


@given(st.lists(decimals, max_size=4))
def test_a_decimal_carries_both_of_its_forms(values: list[str]) -> None:
    text = f"[{''.join(written(value, ',', decimal=True) for value in values)[1:]}]"
    assert loads(text) == values
    assert loads(as_sent(text)) == values
    assert loads(normal_form(text)) == [plain(value) for value in values]


@given(
    st.recursive(st.text() | st.integers() | st.booleans() | st.none(), lambda inner: st.dictionaries(st.text(), inner))
)
def test_what_is_written_is_canonical_json(value: Any) -> None:
    try:
        text = encoded(value)
    except Unfit:
        return
    assert text.encode() == canonical_bytes(value)


def test_most_values_are_written() -> None:
    for value in ("text", "Köln", 'a "b"', {"code": "X1", "scheme": "x12-1650"}, {"é": "\\"}, 12, True):
        assert encoded(value).encode() == canonical_bytes(value)
    for refused in ("", None, 1.0, 10**20, "\U0001f69a", "\ud800", {"a": None}):
        with pytest.raises((Unfit, ValidationError)):
            encoded(refused)


@pytest.mark.parametrize("zone", ["America/New_York", "America/St_Johns", "Europe/Berlin", "Africa/Casablanca", "UTC"])
def test_an_offset_that_holds_all_day_holds_every_half_hour(zone: str) -> None:
    day = datetime(2026, 1, 1, tzinfo=UTC)
    for _ in range(366):
        date = day.date().isoformat()
        kept = moments._offset_on(zone, date)
        found = {moments.offset_at(zone, f"{date}T{hour:02d}:{half}") for hour in range(24) for half in ("00", "30")}
        assert found == {kept} if kept else len(found) > 1
        day += timedelta(days=1)

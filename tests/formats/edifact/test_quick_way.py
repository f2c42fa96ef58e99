"""What must not take the slow way: it is twenty times as long, and nothing but time would tell."""

from __future__ import annotations

from unittest import mock

import pytest

from canonical.formats import edifact
from canonical.formats.edifact import reading


def slow_steps(text: str) -> int:
    messages = "".join(f"UNH+{n}+IFTSTA:D:01B:UN'FTX+AAI+++{text}'CNT+2:1'UNT+4+{n}'" for n in range(1, 9))
    source = f"UNB+UNOC:3+A+B+260301:0600+1'{messages}UNZ+8+1'".encode()
    with mock.patch.object(reading, "step", side_effect=reading.step) as step:
        items = list(edifact.read(source))
    assert [item.values(1, 4) for item in items] == [[[text.replace("?'", "'").replace("??", "?")]]] * 8
    return step.call_count


@pytest.mark.parametrize("text", ["5 FEET 4?'", "?'", "?'?'", "?'UNT", "WHAT??", "IT?'S"])
def test_a_value_that_ends_in_a_released_terminator_is_read_the_quick_way(text) -> None:
    assert slow_steps(text) == slow_steps("NOTHING SPECIAL")

"""Time zones come from the database that is installed with the library."""

from __future__ import annotations

import subprocess
import sys
from datetime import UTC, datetime, timedelta

import pytest

from canonical.errors import UnknownZoneError
from canonical.zones import zone


@pytest.mark.parametrize(
    ("name", "summer", "winter"),
    [("America/Chicago", -5, -6), ("Europe/Berlin", 2, 1), ("Asia/Kolkata", 5.5, 5.5), ("UTC", 0, 0)],
)
def test_a_zone_knows_its_offsets(name: str, summer: float, winter: float) -> None:
    for month, hours in ((7, summer), (1, winter)):
        assert datetime(2026, month, 1, tzinfo=UTC).astimezone(zone(name)).utcoffset() == timedelta(hours=hours)


@pytest.mark.parametrize(
    ("name", "hint"),
    [
        ("america/chicago", "did you mean 'America/Chicago'"),
        ("America/Chigaco", "did you mean 'America/Chicago'"),
        ("", "for example America/Chicago"),
        ("../zones", "is not an IANA time zone"),
        ("/etc/localtime", "is not an IANA time zone"),
        ("zone.tab", "is not an IANA time zone"),
    ],
)
def test_what_is_no_zone_is_refused(name: str, hint: str) -> None:
    with pytest.raises(UnknownZoneError, match=hint):
        zone(name)


def test_the_database_of_the_machine_is_not_asked(tmp_path) -> None:
    (tmp_path / "America").mkdir()
    (tmp_path / "America" / "Chicago").write_bytes(b"no zone at all")
    code = (
        "from datetime import datetime; from canonical.zones import zone;"
        "print(datetime(2026, 7, 1, tzinfo=zone('America/Chicago')).isoformat())"
    )
    run = subprocess.run(
        [sys.executable, "-c", code], env={"PYTHONTZPATH": str(tmp_path), "PYTHONPATH": ":".join(sys.path)},
        capture_output=True, text=True, check=True,
    )  # fmt: skip
    assert run.stdout == "2026-07-01T00:00:00-05:00\n"

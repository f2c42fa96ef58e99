"""Time zones by their IANA names, from the database that is installed with the library and not from the machine's.

`zoneinfo` alone asks the operating system first, so that the same message could give another instant on another
machine: systems update their database at their own pace, and some have none. The package ``tzdata`` (PEP 615) is the
same everywhere.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from canonical.errors import UnknownZoneError

if TYPE_CHECKING:
    from datetime import tzinfo


@cache
def zone(name: str) -> tzinfo:
    """The rules of ``America/Chicago``; raises `UnknownZoneError` with the nearest name for what is no IANA zone."""
    from io import BytesIO
    from zoneinfo import ZoneInfo

    if name not in _names():
        from canonical.suggestion import did_you_mean

        hint = did_you_mean(name, _names()) or "for example America/Chicago"
        raise UnknownZoneError(f"{name!r} is not an IANA time zone; {hint}")
    return ZoneInfo.from_file(BytesIO(_read(f"zoneinfo/{name}")), key=name)


@cache
def _names() -> frozenset[str]:
    return frozenset(_read("zones").decode().split())


def _read(path: str) -> bytes:
    from pkgutil import get_data

    found = get_data("tzdata", path)
    assert found is not None  # the loaders of folders and of zips can read data
    return found

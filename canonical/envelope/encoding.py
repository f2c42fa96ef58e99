"""Turns a JSON value into bytes: with orjson where it is installed (extra ``fast``), else with the standard library.

Both give the same bytes for canonical data, which holds no floating-point numbers outside of extensions.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable


class Encoder(NamedTuple):
    """Two ways to write a value as compact UTF-8 JSON: members as they come, or sorted by code point."""

    plain: Callable[[Any], bytes]
    ordered: Callable[[Any], bytes]


def standard() -> Encoder:
    """The encoder of the standard library."""
    import json

    form = {"ensure_ascii": False, "allow_nan": False, "separators": (",", ":"), "check_circular": False}
    plain = json.JSONEncoder(**form).encode  # type: ignore[arg-type]
    ordered = json.JSONEncoder(sort_keys=True, **form).encode  # type: ignore[arg-type]
    return Encoder(lambda value: plain(value).encode(), lambda value: ordered(value).encode())


def fastest() -> Encoder:
    """The encoder of orjson if it can be imported, else of the standard library."""
    try:
        import orjson
    except ImportError:
        return standard()
    dumps, sort = orjson.dumps, orjson.OPT_SORT_KEYS
    return Encoder(dumps, lambda value: dumps(value, None, sort))

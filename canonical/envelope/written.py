"""Data that are written as text at once, piece by piece, instead of being made and encoded.

A text is canonical JSON whose members stand in order. A decimal that is not in normal form carries both forms, told apart by
control characters, which JSON never holds: what is sent keeps the one, identity is computed from the other. Whatever cannot
be written so without a look at the whole raises `Unfit`; the event is then made as data and encoded.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from canonical.envelope.canonical_json import has_long_numbers, has_utf8_order
from canonical.envelope.decimals import plain
from canonical.envelope.encoding import Encoder, fastest

if TYPE_CHECKING:
    from collections.abc import Callable

BOTH = "\x01"
"""Begins a decimal with both of its forms."""

_EXACT = 1 << 53
"""Whole numbers below it are the same for every reader of JSON."""

_NORMAL = re.compile("\x01.*?\x02(.*?)\x03")
_AS_SENT = re.compile("\x02.*?\x03|\x01")


class Unfit(Exception):  # noqa: N818 - no error: the other way takes over
    """An event that cannot be written as text without a look at every part."""


UNFIT = Unfit()
"""Raised again and again: there is nothing to say about it."""

_encoders: list[Encoder] = []
_loaders: list[Callable[[str], Any]] = []


def encoded(value: Any) -> str:
    """A value as canonical JSON; `Unfit` for what has none, or one that only `canonical_bytes` can make sure of."""
    if type(value) is dict:
        members = [f'"{name}":"{text}"' for name, text in sorted(value.items()) if type(text) is str]
        text = f"{{{','.join(members)}}}"
        plain_text = text.isascii() and text.isprintable() and "\\" not in text
        if len(members) == len(value) and plain_text and text.count('"') == 4 * len(members):
            return text  # a moment or a source code of plain texts has no need of an encoder
    if not _encoders:
        _encoders.append(fastest())
    try:
        found = _encoders[0].ordered(value)
    except (TypeError, ValueError):
        raise UNFIT from None
    if value == "" or has_long_numbers(found) or not has_utf8_order(found):
        raise UNFIT
    return found.decode()


def written(value: Any, lead: str, decimal: bool = False) -> str:
    """The JSON of a value behind ``lead``, in both forms if it is a ``decimal`` that has two; nothing for None."""
    if value is None:
        return ""
    if type(value) is str and value.isascii() and value.isprintable() and value and not ('"' in value or "\\" in value):
        text = f'"{value}"'  # what has no need of an encoder, which is nearly every text
        if not decimal:
            return lead + text
    elif type(value) is int and -_EXACT < value < _EXACT:
        return f"{lead}{value}"
    else:
        text = encoded(value)
    if decimal and (normal := plain(value)) != value:
        return f'{lead}\x01{text}\x02"{normal}"\x03'
    return lead + text


def as_sent(text: str) -> str:
    """The text with every decimal as it came."""
    return _AS_SENT.sub("", text)


def normal_form(text: str) -> str:
    """The text with every decimal in normal form."""
    return _NORMAL.sub(r"\1", text)


def loads(text: str) -> Any:
    """The value that a text is the JSON of, with its decimals as they came."""
    if not _loaders:
        _loaders.append(_fastest_loads())
    return _loaders[0](as_sent(text) if BOTH in text else text)


def _fastest_loads() -> Callable[[str], Any]:
    try:
        import orjson
    except ImportError:
        import json

        return json.loads
    return orjson.loads

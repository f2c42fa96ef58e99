"""Writes a JSON value in the one form of RFC 8785, so that equal values have equal bytes and equal hashes.

RFC 8785 section 3.2: no blanks; members sorted by the UTF-16 code units of their names (3.2.3); strings escape only
the quotation mark, the backslash and the control characters below U+0020, with the short forms of JSON where they
exist (3.2.2.2); numbers are written as ECMAScript writes a double (3.2.2.3).
"""

from __future__ import annotations

import re
from json.encoder import encode_basestring
from math import isfinite
from typing import TYPE_CHECKING, Any

from canonical.envelope.encoding import Encoder, fastest
from canonical.errors import ValidationError
from canonical.pointers import escape

if TYPE_CHECKING:
    from collections.abc import Iterable

MAX_INTEGER = 2**53 - 1
"""The largest integer that every JSON reader keeps exactly (RFC 7493 section 2.2)."""


def canonical_bytes(value: Any) -> bytes:
    """``value`` in canonical form, UTF-8.

    ``value`` is made of dict, list, tuple, str, bool, int, float and ``None``. Raises `ValidationError` with a JSON
    pointer for an integer beyond 2^53-1 that no double is written as, a number that is not finite, an unpaired
    surrogate or another type.
    """
    return "".join(_pieces(value, "")).encode()


def quick_canonical_bytes(value: Any) -> bytes:
    """The same as `canonical_bytes`, several times faster where the encoder's own form is the canonical one.

    It is when there is no number with a fraction, no long integer, no null, and no character beyond U+FFFF (which
    could be in a name); a text that looks like one only makes this slower.
    """
    if not _encoders:
        _encoders.append(fastest())
    try:
        encoded = _encoders[0].ordered(value)
    except (TypeError, ValueError, RecursionError):
        return canonical_bytes(value)
    plain = not has_long_numbers(encoded) and (encoded.isascii() or has_utf8_order(encoded))
    return encoded if plain else canonical_bytes(value)


def has_long_numbers(encoded: bytes) -> bool:
    """Whether there may be a number with a fraction or an exponent, an integer of 16 digits or more, or a null."""
    return _NUMBERS.search(encoded) is not None


def has_utf8_order(encoded: bytes) -> bool:
    """Whether the order of UTF-16 cannot differ from that of UTF-8: it does only with characters beyond U+FFFF."""
    return len(encoded.translate(None, _ASTRAL)) == len(encoded)


_NUMBERS = re.compile(rb"(?:^|[:\[,])(?:-?[0-9]+[.eE]|-?[0-9]{16}|null)")
_ASTRAL = bytes(range(0xF0, 0xF5))
_encoders: list[Encoder] = []


def _pieces(value: Any, pointer: str) -> Iterable[str]:
    if isinstance(value, str):
        yield _string(value, pointer)
    elif isinstance(value, dict):
        yield from _object(value, pointer)
    elif isinstance(value, (list, tuple)):
        yield "["
        for index, item in enumerate(value):
            if index:
                yield ","
            yield from _pieces(item, f"{pointer}/{index}")
        yield "]"
    else:
        yield _literal(value, pointer)


def _object(value: dict[Any, Any], pointer: str) -> Iterable[str]:
    yield "{"
    separator = ""
    for name in sorted(value, key=_code_units):
        yield f"{separator}{_string(name, pointer)}:"
        yield from _pieces(value[name], f"{pointer}/{escape(name)}")
        separator = ","
    yield "}"


def _code_units(name: Any) -> bytes:
    if not isinstance(name, str):
        raise ValidationError(f"a member of a JSON object is named by text, not by {name!r}")
    return name.encode("utf-16-be", "surrogatepass")


def _string(text: str, pointer: str) -> str:
    if not text.isascii() and any("\ud800" <= character <= "\udfff" for character in text):
        raise _refused(pointer, "text with an unpaired surrogate", "send the whole character")
    return encode_basestring(text)


def _literal(value: Any, pointer: str) -> str:
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int):
        if abs(value) > MAX_INTEGER and not _is_double(value):
            raise _refused(pointer, f"the integer {value}", "write integers beyond 2^53-1 as text")
        return str(int(value))
    if isinstance(value, float):
        if not isfinite(value):
            raise _refused(pointer, f"the number {value}", "leave the member out when the value is not known")
        return _double(value)
    raise _refused(pointer, f"a {type(value).__name__}", "use text, integers, booleans, objects and arrays")


def _is_double(value: int) -> bool:
    """Whether an integer is what a double is written as, and so reads back as the same number everywhere."""
    try:
        return _double(float(value)) == str(value)
    except OverflowError:
        return False


def _double(value: float) -> str:
    """ECMA-262 Number::toString: the shortest digits that give the same double, which Python's repr finds too."""
    if value == 0:
        return "0"
    sign, text = ("-", repr(-value)) if value < 0 else ("", repr(value))
    mantissa, _, exponent = text.partition("e")
    whole, _, fraction = mantissa.partition(".")
    fraction = "" if fraction == "0" else fraction
    point = len(whole) + int(exponent or 0)
    digits = whole + fraction
    stripped = digits.lstrip("0")
    point -= len(digits) - len(stripped)
    return sign + _place(stripped.rstrip("0"), point)


def _place(digits: str, point: int) -> str:
    count = len(digits)
    if count <= point <= 21:
        return digits + "0" * (point - count)
    if 0 < point <= 21:
        return f"{digits[:point]}.{digits[point:]}"
    if -6 < point <= 0:
        return f"0.{'0' * -point}{digits}"
    exponent = point - 1
    fraction = f".{digits[1:]}" if count > 1 else ""
    return f"{digits[0]}{fraction}e{'+' if exponent > 0 else '-'}{abs(exponent)}"


def _refused(pointer: str, what: str, hint: str) -> ValidationError:
    from canonical.problems import Problem

    problem = Problem("no-canonical-form", f"{what} has no canonical form", hint, pointer=pointer)
    return ValidationError("the value cannot be written as canonical JSON", [problem])

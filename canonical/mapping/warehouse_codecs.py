"""Codecs for what warehouse messages write in their own way: marked SSCCs, differences without a sign, subtractions."""

from __future__ import annotations

from canonical.mapping.codec import Codec, CodecError
from canonical.mapping.codecs import plain_decimal

# GS1 General Specifications: application identifier 00 stands before the 18 digits of an SSCC in a bar code.
_APPLICATION_IDENTIFIER = "00"


def _get_marked(value: str) -> str | None:
    number = value.strip()
    if not number:
        return None
    if len(number) == 20 and number.startswith(_APPLICATION_IDENTIFIER):
        number = number[2:]
    if not (number.isascii() and number.isdigit() and len(number) == 18):
        raise CodecError("number-malformed", f"{value!r} is not an SSCC", "18 digits, or 00 and 18 digits")
    return number


def _put_marked(value: str | None) -> str:
    return _APPLICATION_IDENTIFIER + value if value else ""


sscc_marked: Codec = Codec("norm", ("Sscc",), _get_marked, _put_marked, "sscc_marked")
"""An SSCC with its application identifier 00 (X12 88 code GM); senders that leave the identifier out are understood."""


def _get_difference(stated: str, ordered: str, shipped: str) -> str | None:
    from decimal import Decimal

    amount = plain_decimal(stated, signed=True).removeprefix("-")
    wanted, sent = (Decimal(plain_decimal(text, signed=False)) for text in (ordered, shipped))
    return f"-{amount}" if sent < wanted and amount.strip("0.") else amount


def _put_difference(value: str | None) -> str:
    return value.removeprefix("-") if value else ""


difference: Codec = Codec("norm", ("Decimal",), _get_difference, _put_difference, "difference")
"""The stated difference of ordered and shipped, negative when fewer were shipped: X12 383 states no sign."""


def _get_shipped(ordered: str, stated: str) -> str | None:
    from decimal import Decimal

    wanted = Decimal(plain_decimal(ordered, signed=False))
    sent = wanted - Decimal(plain_decimal(stated, signed=True).removeprefix("-"))
    if sent < 0:
        message = f"{stated!r} is more than the {ordered!r} ordered"
        raise CodecError("shipped-unknown", message, "state the shipped quantity")
    return plain_decimal(format(sent, "f"), signed=False)


def _put_shipped(value: str | None) -> str:
    raise CodecError("shipped-unknown", f"a shipped quantity of {value} is written as such", "not by subtraction")


shipped_by_difference: Codec = Codec(
    "lossy", ("NonNegativeDecimal",), _get_shipped, _put_shipped, "shipped_by_difference", loses="the way back"
)
"""Ordered less difference, where the shipped quantity itself is left out."""

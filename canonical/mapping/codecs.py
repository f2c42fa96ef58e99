"""Codecs for single elements: text, identifiers, decimals, counts, dates.

Each is a factory or a constant whose ``expression`` names it, so that generated mappings can import it from here.
"""

from __future__ import annotations

from canonical.mapping.codec import Codec, CodecError
from canonical.texts import LONGEST_IDENTIFIER, LONGEST_SHORT_TEXT, inadmissible

_PLAIN = "{v}.isascii() and {v}.isprintable() and {v}[0] != ' ' and {v}[-1] != ' ' and len({v}) <= "
_DAYS: dict[str, str] = {}
_DAYS_KEPT = 20_000


def _same(value: str | None) -> str:
    return value or ""


def printable(value: str, limit: int) -> str:
    """Trimmed text within the characters and length that identifiers and texts may have."""
    text = value.replace("\u00a0", " ").strip(" ")
    if len(text) > limit:
        raise CodecError("text-too-long", f"{len(text)} characters, at most {limit} fit", "shorten it at the source")
    letter = inadmissible(text)
    if letter is not None:
        shown = f"character U+{ord(letter):04X} cannot stand in a text"
        raise CodecError("text-not-printable", shown, "remove control characters at the source")
    return text


def source_code(scheme: str, code: str) -> dict[str, str] | None:
    """A partner's code as it is kept; None of an empty one."""
    text = printable(code.strip(), LONGEST_SHORT_TEXT)
    return {"code": text, "scheme": scheme} if text else None


def text(limit: int, kind: str) -> Codec:
    """Text of at most ``limit`` characters for a field of the schema type ``kind``; outer blanks are dropped."""

    def get(value: str) -> str | None:
        return printable(value, limit) or None

    expression = f"text({limit}, {kind!r})"
    return Codec("norm", (kind,), get, _same, expression, fast=f"{_PLAIN}{limit}", longest=limit)


identifier: Codec = text(LONGEST_IDENTIFIER, "Identifier")
name: Codec = text(LONGEST_SHORT_TEXT, "ShortText")
remark: Codec = text(512, "Text")


def letters(kind: str, low: int, high: int, *, digits: bool = False) -> Codec:
    """Upper-case code of ``low`` to ``high`` letters (and digits, if so stated)."""
    test = "{v}.isalnum()" if digits else "{v}.isalpha()"
    shape = "letters and digits" if digits else "letters"

    def get(value: str) -> str | None:
        code = value.strip()
        if not code:
            return None
        if not (low <= len(code) <= high and code.isascii() and (code.isalnum() if digits else code.isalpha())):
            raise CodecError("code-malformed", f"{code!r} is not {low} to {high} {shape}", "correct it at the source")
        return code.upper()

    fast = f"{{v}}.isascii() and {test} and {{v}} == {{v}}.upper() and {low} <= len({{v}}) <= {high}"
    return Codec("norm", (kind,), get, _same, f"letters({kind!r}, {low}, {high}, digits={digits})", fast=fast)


scac: Codec = letters("Scac", 2, 4)
currency: Codec = letters("CurrencyCode", 3, 3)
country: Codec = letters("CountryCode", 2, 2)
subdivision: Codec = letters("SubdivisionCode", 1, 3, digits=True)
scac_name: Codec = letters("ShortText", 2, 4)
"""A carrier code in a field for any party identifier."""


def digits(kind: str, *lengths: int) -> Codec:
    """A number used as a name, of one of the given lengths (GTIN 8, 12, 13, 14; GLN 13; SSCC 18)."""

    def get(value: str) -> str | None:
        number = value.strip()
        if not number:
            return None
        if not (number.isascii() and number.isdigit() and len(number) in lengths):
            wanted = " or ".join(str(length) for length in lengths)
            raise CodecError("number-malformed", f"{number!r} is not {wanted} digits", "correct it at the source")
        return number

    arguments = ", ".join([repr(kind), *(str(length) for length in lengths)])
    fast = f"{{v}}.isascii() and {{v}}.isdigit() and len({{v}}) in {lengths!r}"
    return Codec("norm", (kind,), get, _same, f"digits({arguments})", fast=fast)


gtin: Codec = digits("Gtin", 8, 12, 13, 14)
gln: Codec = digits("Gln", 13)
sscc: Codec = digits("Sscc", 18)


def plain_decimal(value: str, *, signed: bool) -> str:
    """A number in plain notation without exponent, plus sign, leading zeros or negative zero; the scale is kept.

    Takes what is seen in messages: ``.5``, ``5.``, ``007``, ``+5``, ``3-`` (SAP writes the sign last), ``1E2``.
    """
    number = value.strip()
    if number.endswith("-"):
        number = "-" + number[:-1].strip()
    negative = number.startswith("-")
    body = number[1:] if number[:1] in ("-", "+") else number
    if "e" in body or "E" in body:
        body = _expanded(body, value)
    whole, _, part = body.partition(".")
    if not (whole + part).isdigit() or not (whole + part).isascii():
        raise CodecError("number-unreadable", f"{value!r} is not a number", "digits with at most one decimal point")
    whole = whole.lstrip("0") or "0"
    if len(whole) > 18 or len(part) > 9:
        raise CodecError("number-too-long", f"{value!r} has more than 18 digits before or 9 after the point")
    if negative and not signed and (whole + part).strip("0"):
        raise CodecError("number-negative", f"{value!r} is negative", "this field only takes zero or more")
    sign = "-" if negative and (whole + part).strip("0") else ""
    return f"{sign}{whole}.{part}" if part else sign + whole


def _expanded(body: str, value: str) -> str:
    from decimal import Decimal, InvalidOperation

    try:
        number = Decimal(body)
    except InvalidOperation:
        raise CodecError("number-unreadable", f"{value!r} is not a number") from None
    if not number.is_finite() or abs(number.adjusted()) > 27:
        raise CodecError("number-too-long", f"{value!r} is outside the range of a decimal field")
    return format(number, "f")


_COUNTING = "{v}.isascii() and {v}.isdigit() and len({v}) <= 15 and ({v}[0] != '0' or {v} == '0')"


def _decimal(kind: str, *, signed: bool, expression: str) -> Codec:
    def get(value: str) -> str | None:
        return plain_decimal(value, signed=signed) if value.strip() else None

    return Codec("norm", (kind,), get, _same, expression, fast=_COUNTING)


quantity: Codec = _decimal("NonNegativeDecimal", signed=False, expression="quantity")
"""A quantity or weight with an explicit decimal point (X12 type R); zero or more."""
signed_decimal: Codec = _decimal("Decimal", signed=True, expression="signed_decimal")
"""A number with an explicit decimal point and possibly a sign."""


def implied(places: int) -> Codec:
    """An amount whose last ``places`` digits are decimals (X12 type N2: ``12345`` is 123.45, ``5`` is 0.05)."""

    def get(value: str) -> str | None:
        number = value.strip()
        if not number:
            return None
        negative = number.startswith("-")
        figures = number[1:] if negative else number
        if not (figures.isascii() and figures.isdigit()):
            raise CodecError(
                "number-unreadable", f"{value!r} is not a whole number", f"the last {places} digits are the decimals"
            )
        figures = figures.zfill(places + 1)
        return plain_decimal(f"{'-' if negative else ''}{figures[:-places]}.{figures[-places:]}", signed=True)

    def put(value: str | None) -> str:
        if value is None:
            return ""
        whole, _, part = value.partition(".")
        if part[places:].strip("0"):
            raise CodecError("number-too-fine", f"{value} has more than {places} decimals", "round it before writing")
        figures = (whole.lstrip("-") + part[:places].ljust(places, "0")).lstrip("0") or "0"
        return ("-" if value.startswith("-") else "") + figures

    return Codec("norm", ("Decimal",), get, put, f"implied({places})")


def _integer(kind: str, low: int, expression: str) -> Codec:
    def get(value: str) -> int | None:
        number = value.strip()
        if not number:
            return None
        if not (number.isascii() and number.isdigit()) or not low <= int(number) <= 9007199254740991:
            raise CodecError("count-unreadable", f"{value!r} is not a whole number from {low} on")
        return int(number)

    def put(value: int | None) -> str:
        return "" if value is None else str(value)

    return Codec("norm", (kind,), get, put, expression)


count: Codec = _integer("NonNegativeInteger", 0, "count")
number: Codec = _integer("PositiveInteger", 1, "number")


def iso_day(day: str) -> str:
    """``20260314`` to ``2026-03-14``; an impossible date is a `CodecError`. Days repeat, so they are kept."""
    known = _DAYS.get(day)
    if known is not None:
        return known
    from datetime import date

    try:
        if len(day) != 8 or not day.isascii() or not day.isdigit():
            raise ValueError
        known = date(int(day[:4]), int(day[4:6]), int(day[6:])).isoformat()
    except ValueError:
        raise CodecError("date-impossible", f"{day!r} is not a date", "dates are written CCYYMMDD") from None
    if len(_DAYS) < _DAYS_KEPT:
        _DAYS[day] = known
    return known


def _get_date(value: str) -> str | None:
    day = value.strip()
    return iso_day(day) if day and day != "00000000" else None


def _put_date(value: str | None) -> str:
    return value.replace("-", "") if value else ""


local_date: Codec = Codec("norm", ("LocalDate",), _get_date, _put_date, "local_date")
"""CCYYMMDD; ``00000000`` (SAP for no date) is absent."""


def padded(width: int, kind: str = "Identifier") -> Codec:
    """An id that its system fills with zeros to ``width`` if it has only digits (SAP ALPHA conversion), shown without them."""
    limit = LONGEST_SHORT_TEXT if kind == "ShortText" else LONGEST_IDENTIFIER

    def get(value: str) -> str | None:
        shown = printable(value, limit)
        if shown.isascii() and shown.isdigit() and len(shown) <= width:
            return shown.lstrip("0") or "0"
        return shown or None

    def put(value: str | None) -> str:
        return value.zfill(width) if value and value.isascii() and value.isdigit() else value or ""

    return Codec("norm", (kind,), get, put, f"padded({width}, {kind!r})")


def _get_email(value: str) -> str | None:
    address = value.strip()
    if not address:
        return None
    local, _, host = address.partition("@")
    plain = address.isascii() and address.isprintable() and " " not in address
    if not (local and host) or "@" in host or len(address) > 254 or not plain:
        raise CodecError("email-malformed", f"{address!r} is not an e-mail address", "correct it at the source")
    return address


email: Codec = Codec("norm", ("Email",), _get_email, _same, "email")
"""An e-mail address in ASCII."""

"""Codecs for X12 elements that only make sense together, for codes that are kept as they came, and for derivations."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from canonical.mapping.codec import Codec, CodecError
from canonical.mapping.codecs import implied, source_code, text
from canonical.mapping.moments import join, split

if TYPE_CHECKING:
    from canonical.mapping.moments import HasTimeZone, Moment


def timed(qualifier: str) -> Codec:
    """A moment of G62: date, time qualifier (176), time and time code; ``qualifier`` is written wherever a time is.

    Without a qualifier only a day can be written, because G62 demands one with every time.
    """

    def get(profile: HasTimeZone, date: str, _said: str = "", time: str = "", code: str = "") -> Moment | None:
        try:
            return join(profile, date, time, code)
        except CodecError as error:
            error.part += error.part > 0  # the qualifier stands between date and time
            raise

    def put(profile: HasTimeZone, value: Moment | None) -> tuple[str, str, str, str]:
        date, time, code = split(profile, value)
        if time and not qualifier:
            message = "no X12 time qualifier is known for this date, so its time cannot be written"
            raise CodecError("time-not-representable", message, "reduce the precision to day")
        return date, qualifier if time else "", time, code

    return Codec("norm", ("Moment",), get, put, f"timed({qualifier!r})", profile=True)


def lines(width: int, count: int, limit: int = 512) -> Codec:
    """One text over ``count`` elements of ``width`` characters; the elements are joined and split at single blanks."""
    whole = text(limit, "Text")

    def get(*texts: str) -> str | None:
        found: str | None = whole.get(" ".join(part for part in (one.strip(" ") for one in texts) if part))
        return found

    def put(value: str | None) -> tuple[str, ...]:
        parts, rest = [], value or ""
        while len(rest) > width:
            at = _single_blank(rest, width)
            parts.append(rest[:at])
            rest = rest[at + 1 :]
        parts.append(rest)
        if len(parts) > count:
            raise CodecError("text-too-long", f"needs {len(parts)} elements of {width} characters, there are {count}")
        return (*parts, *[""] * (count - len(parts)))

    return Codec("norm", ("Text",), get, put, f"lines({width}, {count}, {limit})")


def _single_blank(rest: str, width: int) -> int:
    """The last place up to ``width`` where a blank stands alone between two words."""
    for at in range(min(width, len(rest) - 2), 0, -1):
        if rest[at] == " " and rest[at - 1] != " " and rest[at + 1] != " ":
            return at
    raise CodecError("text-too-long", f"{rest[:20]!r}... has a word longer than {width} characters", "shorten it")


def kept(scheme: str, implied: str = "") -> Codec:
    """A partner's code of ``scheme`` as a source code; the ``implied`` one says nothing and is left out."""

    def get(code: str) -> dict[str, str] | None:
        return source_code(scheme, code) if code.strip() != implied else None

    def put(source: dict[str, Any] | None) -> str:
        return str(source["code"]) if source is not None and source.get("scheme") == scheme else implied

    return Codec("norm", ("SourceCode",), get, put, f"kept({scheme!r}, {implied!r})")


def always(value: str) -> Codec:
    """A derivation: whatever the element holds, its presence means ``value``. It is read, never written."""

    def get(_said: str) -> str:
        return value

    def put(_value: str | None) -> str:
        raise CodecError("derived-only", f"{value} is derived here and cannot be written")

    return Codec("lossy", (frozenset({value}),), get, put, f"always({value!r})", loses="what the element holds")


def _get_length(said: str) -> tuple[str, str] | None:
    figures = said.strip()
    if not figures:
        return None
    if not (figures.isascii() and figures.isdigit() and len(figures) >= 3) or figures[-2:] > "11":
        message = f"{said!r} is not a length in feet and inches"
        raise CodecError("length-unreadable", message, "the last two digits are inches from 00 to 11")
    feet, inches = int(figures[:-2]), int(figures[-2:])
    return (str(feet * 12 + inches), "INH") if inches else (str(feet), "FOT")


def _put_length(value: str | None, unit: str | None) -> str:
    if value is None or unit is None:
        return ""
    whole, _, part = value.partition(".")
    if unit not in ("FOT", "INH") or part.strip("0"):
        raise CodecError("length-not-representable", f"{value} {unit} is not in whole feet or inches", "convert it")
    feet, inches = (int(whole), 0) if unit == "FOT" else divmod(int(whole), 12)
    return f"{feet}{inches:02d}".zfill(4)


def _get_equipment(said: str) -> str | None:
    found: str | None = text(64, "Identifier").get(said)
    return found


def _put_equipment(value: str | None) -> str:
    if value is not None and not value.strip("0"):
        raise CodecError("number-missing", f"{value!r} stands for equipment that is not named", "leave it out")
    return value or ""


equipment_number: Codec = Codec("norm", ("Identifier",), _get_equipment, _put_equipment, "equipment_number")
"""Number of a piece of equipment (N7-02); zeros stand for none."""

feet_and_inches: Codec = Codec(
    "norm", ("NonNegativeDecimal", frozenset({"FOT", "INH"})), _get_length, _put_length, "feet_and_inches"
)
"""Equipment length of N7-15: feet, then two digits of inches (``5300`` is 53 feet); value and unit."""

_signed = implied(2)


def _get_amount(said: str) -> str | None:
    amount: str | None = _signed.get(said)
    if amount is not None and amount.startswith("-"):
        raise CodecError("number-negative", f"{said!r} is negative", "this field only takes zero or more")
    return amount


amount_due: Codec = Codec("norm", ("NonNegativeDecimal",), _get_amount, _signed.put, "amount_due")
"""An amount of zero or more whose last two digits are decimals (N2)."""


def _get_email(said: str) -> str | None:
    found = said.strip()
    name, at, host = found.partition("@")
    plain = found.isascii() and found.isprintable() and " " not in found and len(found) <= 254
    if found and not (plain and name and at and host and "@" not in host):
        raise CodecError("email-malformed", "not an e-mail address", "name@host in ASCII, at most 254 characters")
    return found or None


def _put_email(value: str | None) -> str:
    return value or ""


email: Codec = Codec("norm", ("Email",), _get_email, _put_email, "email")
"""An e-mail address; it is not repeated in problems, because it is personal."""

"""Currencies: ISO 4217 from the package iso4217, and those that went out of use while records are still kept."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from tools.codelists.rows import Row

PACKAGE = "iso4217"
SOURCE = "ISO 4217 list one, through the Python package iso4217 {version} (public domain)"
USUAL = 2

FUNDS = frozenset({"BOV", "CHE", "CHW", "CLF", "COU", "MXV", "USN", "UYI", "UYW", "XAD", "XSU", "XUA"})
"""Units of account and funds codes of list one, and units that banks alone use."""

# Where the standard's name says little: funds, metals, tests, and currencies that share a name.
MEANINGS = {
    "BOV": "Bolivian unit of account bound to the US dollar.",
    "CHE": "WIR euro, a Swiss complementary currency.",
    "CHW": "WIR franc, a Swiss complementary currency.",
    "CLF": "Chilean unit of account bound to prices.",
    "COU": "Colombian unit of account bound to prices.",
    "KPW": "North Korean won.",
    "KRW": "South Korean won.",
    "MXV": "Mexican unit of account bound to prices.",
    "USN": "US dollar, available on the next day.",
    "UYI": "Uruguayan peso in units bound to prices.",
    "UYW": "Uruguayan unit of account bound to wages.",
    "VED": "Venezuelan bolivar, digital, of 2021.",
    "VES": "Venezuelan bolivar of 2018.",
    "XAD": "Unit of account of Arab banks.",
    "XAG": "Silver, a troy ounce.",
    "XAU": "Gold, a troy ounce.",
    "XBA": "European composite unit of bond markets.",
    "XBB": "European monetary unit of bond markets.",
    "XBC": "European unit of account 9 of bond markets.",
    "XBD": "European unit of account 17 of bond markets.",
    "XDR": "Special drawing right of the International Monetary Fund.",
    "XPD": "Palladium, a troy ounce.",
    "XPT": "Platinum, a troy ounce.",
    "XSU": "Unit of account of the Latin American payment system SUCRE.",
    "XTS": "Test only.",
    "XUA": "Unit of account of the African Development Bank.",
    "XXX": "No currency.",
}
# ISO 4217 list three; the last year of use, as in the currency data of Unicode CLDR. BGN: Bulgaria has the euro
# since 2026.
WITHDRAWN = {
    "ANG": ("Netherlands Antillean guilder.", "532", 2025),
    "BGN": ("Bulgarian lev.", "975", 2025),
    "BYR": ("Belarusian ruble of 2000.", "974", 2017),
    "CUC": ("Cuban convertible peso.", "931", 2021),
    "CYP": ("Cyprus pound.", "196", 2008),
    "EEK": ("Estonian kroon.", "233", 2010),
    "HRK": ("Croatian kuna.", "191", 2023),
    "LTL": ("Lithuanian litas.", "440", 2014),
    "LVL": ("Latvian lats.", "428", 2013),
    "MRO": ("Mauritanian ouguiya of 1973.", "478", 2018),
    "MTL": ("Maltese lira.", "470", 2008),
    "SKK": ("Slovak koruna.", "703", 2009),
    "SLL": ("Sierra Leonean leone of 1964.", "694", 2023),
    "STD": ("Sao Tome and Principe dobra of 1977.", "678", 2017),
    "TMM": ("Turkmenistan manat of 1993.", "795", 2009),
    "VEF": ("Venezuelan bolivar of 2008.", "937", 2018),
    "ZMK": ("Zambian kwacha of 1968.", "894", 2013),
    "ZWL": ("Zimbabwe dollar of 2009.", "932", 2024),
}


def rows() -> list[Row]:
    """Every currency; needs the package iso4217."""
    package: Any = import_module(PACKAGE)
    current = [_current(one) for one in package.Currency]
    known = {row["code"] for row in current}
    gone = [
        {"code": code, "meaning": name, "numeric": numeric, "use": "withdrawn", "until": str(year)}
        for code, (name, numeric, year) in WITHDRAWN.items()
        if code not in known
    ]
    return [*current, *gone]


def _current(one: Any) -> Row:
    unit = {} if one.exponent is None else {"minorUnit": one.exponent}
    return {
        "code": one.code,
        "meaning": MEANINGS.get(one.code) or one.currency_name.rstrip(".") + ".",
        "numeric": f"{one.number:03d}",
        **unit,
        "use": _use(one.code, one.exponent),
    }


def _use(code: str, exponent: int | None) -> str:
    """Money, a fund or unit of account, or one of the codes for metals and tests, which have no minor unit."""
    if code in FUNDS:
        return "fund"
    return "special" if exponent is None else "money"


def minor_units(codes: list[Row]) -> dict[str, Any]:
    """The table of the rule about decimals: currencies in use that have not two, and those without any unit."""
    decimals: dict[str, list[str]] = {}
    for row in codes:
        if row.get("minorUnit", USUAL) != USUAL:
            decimals.setdefault(str(row["minorUnit"]), []).append(row["code"])
    none = [row["code"] for row in codes if row["use"] != "withdrawn" and "minorUnit" not in row]
    return {"default": USUAL, "decimals": {places: decimals[places] for places in sorted(decimals)}, "none": none}

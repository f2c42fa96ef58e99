"""The table ``minor-units`` of the rules. Source: ISO 4217, current currency and funds list (list one), maintained by
SIX Financial Information; codes with another minor unit than 2, and codes without one.

Generated from schemas/rules/tables/minor-units.json; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from canonical.rules.numbers import MinorUnits

__all__ = ["MINOR_UNITS"]

USUAL = 2
"""The decimals of every currency that is not an exception."""

MINOR_UNITS = MinorUnits(
    USUAL,
    {
        "BHD": 3,
        "BIF": 0,
        "CLF": 4,
        "CLP": 0,
        "DJF": 0,
        "GNF": 0,
        "IQD": 3,
        "ISK": 0,
        "JOD": 3,
        "JPY": 0,
        "KMF": 0,
        "KRW": 0,
        "KWD": 3,
        "LYD": 3,
        "OMR": 3,
        "PYG": 0,
        "RWF": 0,
        "TND": 3,
        "UGX": 0,
        "UYI": 0,
        "UYW": 4,
        "VND": 0,
        "VUV": 0,
        "XAF": 0,
        "XAG": None,
        "XAU": None,
        "XBA": None,
        "XBB": None,
        "XBC": None,
        "XBD": None,
        "XDR": None,
        "XOF": 0,
        "XPD": None,
        "XPF": 0,
        "XPT": None,
        "XSU": None,
        "XTS": None,
        "XUA": None,
        "XXX": None,
    },
)

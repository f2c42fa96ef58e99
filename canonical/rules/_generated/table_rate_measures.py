"""The table ``rate-measures`` of the rules. Source: by definition of the rate basis and of the units of UN/ECE
Recommendation 20: how many of the unit the rate is for, only where that number is exact.

Generated from schemas/rules/tables/rate-measures.json; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from typing import Any

__all__ = ["RATE_MEASURES"]

RATE_MEASURES: dict[str, Any] = {
    "per-pound": {
        "LBR": "1",
    },
    "per-hundredweight": {
        "CWA": "1",
        "LBR": "100",
    },
    "per-kilogram": {
        "KGM": "1",
    },
    "per-tonne": {
        "TNE": "1",
        "KGM": "1000",
    },
    "per-short-ton": {
        "STN": "1",
        "LBR": "2000",
    },
    "per-long-ton": {
        "LTN": "1",
        "LBR": "2240",
    },
    "per-mile": {
        "SMI": "1",
    },
    "per-kilometre": {
        "KMT": "1",
    },
    "per-cubic-metre": {
        "MTQ": "1",
        "LTR": "1000",
    },
    "per-cubic-foot": {
        "FTQ": "1",
    },
    "per-gallon": {
        "GLL": "1",
    },
    "per-litre": {
        "LTR": "1",
    },
    "per-hundred-units": {
        "C62": "100",
        "EA": "100",
    },
    "per-hour": {
        "HUR": "1",
        "MIN": "60",
    },
    "per-day": {
        "DAY": "1",
    },
}

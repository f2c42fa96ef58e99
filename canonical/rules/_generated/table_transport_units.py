"""The table ``transport-units`` of the rules. Source: SI; international yard and pound agreement of 1959; codes of
UN/ECE Recommendation 20: worth in tonnes, kilometres and tonne kilometres.

Generated from schemas/rules/tables/transport-units.json; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from typing import Any

__all__ = ["TRANSPORT_UNITS"]

TRANSPORT_UNITS: dict[str, Any] = {
    "mass": {
        "GRM": "0.000001",
        "KGM": "0.001",
        "TNE": "1",
        "LBR": "0.00045359237",
        "STN": "0.90718474",
        "LTN": "1.0160469088",
    },
    "distance": {
        "MTR": "0.001",
        "KMT": "1",
        "SMI": "1.609344",
        "NMI": "1.852",
    },
    "transportWork": {
        "TKM": "1",
    },
}

"""Which functional group an X12 transaction set travels in (GS01)."""

from __future__ import annotations

# Data element 479 by transaction set. Those of 204, 210, 214, 810, 846, 850, 855, 856, 990 and 997 stand alike in
# several independent open implementations; those of the warehouse sets (940 to 947), 404, 820, 860 and 999 were read
# in one.
_CODES = {
    "SM": "204",
    "GF": "990",
    "QM": "214",
    "IM": "210",
    "SH": "856",
    "PO": "850",
    "PR": "855",
    "PC": "860",
    "IN": "810",
    "IB": "846",
    "OW": "940",
    "AR": "943",
    "RE": "944",
    "SW": "945",
    "AW": "947",
    "FA": "997 999",
    "SR": "404",
    "RA": "820",
}
_GROUPS = {set_id: code for code, set_ids in _CODES.items() for set_id in set_ids.split()}


def functional_id(set_id: str) -> str | None:
    """GS01 for a transaction set such as ``214``, None if it is not known."""
    return _GROUPS.get(set_id)

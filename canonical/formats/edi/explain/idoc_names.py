"""What segments, fields and codes of IDocs are called, in our own words."""

from __future__ import annotations

import os.path

_names: dict[tuple[str, str, str], str] = {}


def segment_name(segment: str) -> str:
    """``document header`` for ``E1EDK01``; empty if the segment is not known."""
    return _table().get(("segment", segment, ""), "")


def field_name(name: str) -> str:
    """``document number`` for ``BELNR``; empty if the field is not known."""
    return _table().get(("field", name, ""), "")


def meaning(segment: str, field: str, code: str) -> str:
    """What a code says in a field of a segment, or wherever the field occurs; empty if it is not known."""
    table = _table()
    return table.get(("code", f"{segment}.{field}", code)) or table.get(("code", field, code), "")


def _table() -> dict[tuple[str, str, str], str]:
    """Read the packaged table once, by the loader that found this module (a folder or a zip file)."""
    if not _names:
        path = os.path.join(os.path.dirname(__file__), "data", "idoc.tsv")
        text = __loader__.get_data(path).decode("utf-8")  # type: ignore[name-defined]
        rows = [line.split("\t") for line in text.splitlines() if not line.startswith("#")]
        _names.update({(kind, key, code): words for kind, key, code, words in rows[1:]})
    return _names

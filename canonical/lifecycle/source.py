"""Reads the machines from ``schemas/lifecycle`` and writes out the code lists that they refer to."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from canonical.lifecycle.errors import MachineError

if TYPE_CHECKING:
    from importlib.resources.abc import Traversable


def machine_data(schemas: Traversable) -> dict[str, dict[str, Any]]:
    """Every machine below ``schemas``, by name; raises `MachineError` for a file that cannot be read."""
    folder = schemas / "lifecycle"
    names = sorted(place.name for place in folder.iterdir() if place.name.endswith(".json"))
    return {name.removesuffix(".json"): _filled(_document(folder / name), schemas) for name in names}


def _filled(value: Any, schemas: Traversable) -> Any:
    """``{"codelist": "milestone-code", "member": "startsTransit", "values": [true]}`` stands for the codes with it."""
    if isinstance(value, list):
        return [_filled(item, schemas) for item in value]
    if not isinstance(value, dict):
        return value
    if set(value) == {"codelist", "member", "values"}:
        codes = _document(schemas / "codelists" / f"{value['codelist']}.json")["codes"]
        return [row["code"] for row in codes if row.get(value["member"]) in value["values"]]
    return {name: _filled(inner, schemas) for name, inner in value.items()}


def _document(place: Traversable) -> Any:
    import json

    try:
        return json.loads(place.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise MachineError(f"schemas/lifecycle refers to {place.name}, which cannot be read: {error}") from error

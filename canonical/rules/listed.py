"""Whether a code is in one of the code lists that travel with the library; a list is read when it is first asked."""

from __future__ import annotations

_lists: dict[str, frozenset[str]] = {}


def is_listed(codelist: str, code: str) -> bool:
    """Whether the code list ``codelist`` (``currency``) has ``code``."""
    codes = _lists.get(codelist)
    if codes is None:
        codes = _lists[codelist] = _read(codelist)
    return code in codes


def _read(codelist: str) -> frozenset[str]:
    import json

    from canonical._resources import resource

    text = resource("schemas").joinpath("codelists", f"{codelist}.json").read_text("utf-8")
    return frozenset(row["code"] for row in json.loads(text)["codes"])

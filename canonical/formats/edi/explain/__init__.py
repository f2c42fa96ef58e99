"""Any X12, EDIFACT or IDoc file for a person: what stands where, what it is called, what it means, what is wrong with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from canonical.formats.edi.explain.as_json import as_dict
    from canonical.formats.edi.explain.hiding import hidden
    from canonical.formats.edi.explain.page import Page
    from canonical.formats.edi.explain.parts import Block, Opened, Part, Segment
    from canonical.formats.edi.explain.showing import blocks, selected
    from canonical.formats.edi.explain.text import Paint, text_lines

_HOMES = {
    "Block": "parts",
    "Opened": "parts",
    "Page": "page",
    "Paint": "text",
    "Part": "parts",
    "Segment": "parts",
    "as_dict": "as_json",
    "blocks": "showing",
    "hidden": "hiding",
    "selected": "showing",
    "text_lines": "text",
}

__all__ = [
    "Block",
    "Opened",
    "Page",
    "Paint",
    "Part",
    "Segment",
    "as_dict",
    "blocks",
    "hidden",
    "selected",
    "text_lines",
]


def __getattr__(name: str) -> object:
    home = _HOMES.get(name)
    if home is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    found = globals()[name] = getattr(import_module(f"{__name__}.{home}"), name)
    return found


def __dir__() -> list[str]:
    return __all__

"""The one rule that turns a Python field name into the member name on the wire."""

from __future__ import annotations


def wire_name(name: str) -> str:
    """``occurs_at`` is written ``occursAt``, ``from_`` is written ``from``."""
    head, *rest = name.split("_")
    return head + "".join(part[:1].upper() + part[1:] for part in rest)

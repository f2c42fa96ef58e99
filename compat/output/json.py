"""JSON for machines: the same facts as the text, with stable names."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Sequence

    from compat.freeze import Plan
    from compat.sheet import Sheet
    from compat.terminal import Terminal

STREAM = "stdout"


def _text(value: Any) -> str:
    return json.dumps(value, indent=2, ensure_ascii=False)


def render(sheet: Sheet, _: Terminal) -> str:
    """The whole report, verdict or list."""
    return _text(sheet.data)


def freeze(plan: Plan, folder: str) -> str:
    """The release and its new files."""
    return _text({"release": plan.version, "files": [f"{folder}/{path}" for path in plan.files]})


def rules(found: Sequence[dict[str, Any]]) -> str:
    """All rules."""
    return _text({"rules": list(found)})


def explain(rule: dict[str, Any]) -> str:
    """One rule."""
    return _text(rule)

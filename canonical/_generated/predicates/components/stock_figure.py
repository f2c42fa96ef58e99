"""Tells whether components/stock_figure can be accepted.

Generated from schemas; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

from canonical._generated.predicates.components.signed_quantity import is_SignedQuantity
from canonical._generated.predicates.components.source_code import is_SourceCode


def is_StockFigure(v: Any) -> bool:
    if not isinstance(v, dict):
        return False
    try:
        x1 = v["sourceCode"]
        x2 = v["quantity"]
    except KeyError:
        return False
    if not is_SourceCode(x1):
        return False
    if not is_SignedQuantity(x2):
        return False
    known = 2
    return len(v) == known

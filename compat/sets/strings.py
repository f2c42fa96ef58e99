"""Texts that satisfy a case: patterns, lengths and single values, all at once."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from compat.languages import BudgetError, Texts, shortest
from compat.patterns import PatternError
from compat.samples import text_pattern
from compat.sets.errors import OpenError

if TYPE_CHECKING:
    from compat.sets.branches import Case
    from compat.sets.search import Search


def text_of(search: Search, case: Case) -> str | None:
    """A short text that satisfies the case, or None when that is proven not to exist."""
    low, high = 0, None
    for node in case.limits("length"):
        low = max(low, node.args[0])
        high = node.args[1] if high is None or (node.args[1] is not None and node.args[1] < high) else high
    patterns = frozenset(node.args[0] for node in case.limits("pattern"))
    unwanted = [Texts(frozenset({node.args[0]})) for node in case.limits("pattern", sign=False)]
    unwanted += [Texts(minimum=node.args[0], maximum=node.args[1]) for node in case.limits("length", sign=False)]
    if high is not None and low > high:
        return None
    if low > 50_000 and patterns:
        raise OpenError(f"a text of {low} characters is too long to show")
    texts = [json.loads(text) for text in sorted(case.excluded)]
    if texts:
        unwanted.append(Texts(frozenset({_listed(texts)})))
    try:
        return shortest(Texts(patterns, low, high), unwanted, search.states)
    except BudgetError:
        raise OpenError("the patterns have too many states to compare") from None
    except PatternError as error:
        raise OpenError(f"{error}; only regular patterns can be compared") from None


def _listed(texts: list[str]) -> str:
    """One pattern that finds exactly these texts."""
    return "|".join(text_pattern(text) for text in texts)

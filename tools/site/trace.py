"""Give every row of the lineage an address on the page of its mapping."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any

from tools.site.html import slug

if TYPE_CHECKING:
    from collections.abc import Iterable

Row = dict[str, Any]


def anchored(rows: Iterable[Row]) -> list[Row]:
    """The rows with a member ``anchor``, unique within a mapping and independent of the rows of other fields."""
    seen: Counter[tuple[str, str]] = Counter()
    found = []
    for row in rows:
        place = slug(f"/{row['event'] or row['kind']}{row['target'] or '/' + row['source']}").replace(
            "field-", "row-", 1
        )
        seen[row["mapping"], place] += 1
        count = seen[row["mapping"], place]
        found.append({**row, "anchor": place if count == 1 else f"{place}-{count}"})
    return found

"""The pairs that are asked: fixed seeds, a label where one is known, and the oldest draft that can say them."""

from __future__ import annotations

import json
from dataclasses import dataclass
from random import Random
from typing import TYPE_CHECKING, Any

from benchmarks.compat.labels import breaking, wider
from benchmarks.compat.scale import cases
from compat.dialect import SINCE
from compat.keywords import walk

if TYPE_CHECKING:
    from collections.abc import Iterator

RANDOM, LINKED, REWRITTEN, PLAIN = "all keywords", "recursive", "rewritten", "closed objects"
SCALE = "scale"
Pair = tuple[Any, Any]
"""The old schema and the new one."""


@dataclass(slots=True)
class Question:
    """One pair; ``is_contained`` is None while nothing shows it, ``document`` shows a break."""

    group: str
    title: str
    old: Any
    new: Any
    draft: int
    is_contained: bool | None = None
    document: Any = None
    has_checkers_document: bool = False

    def texts(self, draft: int) -> tuple[str, str]:
        """Both schemas as JSON texts, in the words of the newest draft that the checker reads."""
        old, new = (self.old, self.new) if draft > 7 else (_older(self.old), _older(self.new))
        return json.dumps(old), json.dumps(new)

    def shown_by(self, document: Any) -> bool:
        """Whether the document breaks the pair, as two validators see it; an unlabelled pair is labelled by it."""
        found = breaking(self.old, self.new, [document])
        if found and self.is_contained is None:
            self.is_contained, self.document, self.has_checkers_document = False, document, True
        return bool(found)


def questions(count: int) -> list[Question]:
    """At most ``count`` pairs of all keywords, half as many of each other kind, and the rewritings; none twice."""
    from tests.compat.generated import linked_pair, pair, pool

    documents = pool()
    random, linked = _same_each_time("pairs"), _same_each_time("recursive pairs")
    found = [_labelled(RANDOM, str(n), pair(random), documents) for n in range(count)]
    found += [_labelled(LINKED, str(n), linked_pair(linked), documents) for n in range(count // 2)]
    found += [_labelled(REWRITTEN, law, both, documents, by_law=True) for law, both in _rewritten(count // 50)]
    found += [_labelled(PLAIN, str(n), one, [*drawn, *documents]) for n, (one, drawn) in enumerate(_plain(count))]
    return list({json.dumps([one.group, one.old, one.new]): one for one in reversed(found)}.values())[::-1]


def _same_each_time(name: str) -> Random:
    return Random(f"benchmark, {name}")  # noqa: S311 - the same pairs in every run is what is wanted


def scale() -> list[Question]:
    """The cases of size."""
    return [
        _labelled(SCALE, title, (old, new), documents, by_law=is_contained)
        for title, old, new, is_contained, documents in cases()
    ]


def _labelled(group: str, title: str, pair: Pair, documents: list[Any], by_law: bool = False) -> Question:
    old, new = pair
    found = Question(group, title, old, new, max(_draft(old), _draft(new)))
    shown = breaking(old, new, documents)
    if by_law or wider(old, new):
        if shown:
            raise SystemExit(f"a label is wrong: {json.dumps([old, new, shown[0]])}")
        found.is_contained = True
    elif shown:
        found.is_contained, found.document = False, shown[0]
    return found


def _rewritten(times: int) -> Iterator[tuple[str, Pair]]:
    """Two spellings of one set, in both directions: contained by a law of logic."""
    from tests.compat.generated import schema
    from tests.compat.test_laws import REWRITINGS

    for law, rewrite in REWRITINGS.items():
        random = _same_each_time(law)
        for _ in range(max(1, times)):
            parts = [schema(random, 1) for _ in range(3)]
            if "$ref" not in str(parts):
                one, two = rewrite(*parts)
                yield law, (one, two)
                yield f"{law}, the other way", (two, one)


def _plain(count: int) -> list[tuple[Pair, list[Any]]]:
    """Pairs of the dialect that catalogs are written in, with documents drawn to fit the old schema."""
    from hypothesis import HealthCheck, Phase, given, seed, settings
    from hypothesis import strategies as st

    from tests.compat.strategies import fitting, pairs

    found: list[tuple[Pair, list[Any]]] = []
    quiet = settings(
        max_examples=count,
        database=None,
        deadline=None,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )

    @seed(4)
    @quiet
    @given(pair=pairs(), data=st.data())
    def collect(pair: Pair, data: st.DataObject) -> None:
        found.append((pair, [data.draw(fitting(pair[0])) for _ in range(20)]))

    collect()
    return found


def _draft(schema: Any) -> int:
    """The oldest draft in which the schema means the same; ``$defs`` and ``const`` are only other words."""
    oldest = 4
    for at, node in walk(schema):
        if isinstance(node, bool):
            oldest = max(oldest, 4 if at.endswith("/additionalProperties") else 6)
            continue
        oldest = max([oldest, *(SINCE.get(keyword, 4) for keyword in node if keyword != "const")])
        if {"exclusiveMinimum", "exclusiveMaximum"} & node.keys() or node.get("required") == []:
            oldest = max(oldest, 6)
        if "$ref" in node and node.keys() - {"$ref", "$defs"}:
            oldest = max(oldest, 2019)
    return oldest


def _older(value: Any) -> Any:
    """The same in the words of drafts 4 to 7."""
    text = json.dumps(value).replace('"$defs"', '"definitions"').replace("#/$defs/", "#/definitions/")
    return _no_const(json.loads(text))


def _no_const(value: Any) -> Any:
    if isinstance(value, list):
        return [_no_const(one) for one in value]
    if not isinstance(value, dict):
        return value
    return {
        ("enum" if key == "const" else key): [one] if key == "const" else _no_const(one) for key, one in value.items()
    }

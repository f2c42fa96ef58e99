"""Asks the public test suites: run with checkouts of them, nothing of theirs is kept here.

    python -m tests.compat.suites validation CHECKOUT/tests/draft2020-12 [DIR ...]
    python -m tests.compat.suites containment CHECKOUT/tests/draft2020-12 [DIR ...]

``validation`` reads JSON-Schema-Test-Suite: whether the constant instance is within the schema exactly when the
suite says that it is valid, whether a schema is within itself respelled, and whether a schema and its negation share
nothing. ``containment`` reads json-schema-containment-testsuite with its own labels. A label that both validators
contradict with a document is counted apart, since the label is then wrong.
"""

from __future__ import annotations

import json
import sys
from collections import Counter, defaultdict
from pathlib import Path
from time import perf_counter
from typing import TYPE_CHECKING, Any

import jsonschema
import jsonschema_rs

from compat.decide import Budget, Decision, decide
from compat.errors import CompatError

if TYPE_CHECKING:
    from collections.abc import Iterator

DRAFTS = {"draft4": 4, "draft6": 6, "draft7": 7, "draft2019-09": 2019, "draft2020-12": 2020}
Question = tuple[str, str, Any, Any, bool]
"""Keyword, name, writer, reader and whether the writer is contained."""


def questions(kind: str, folder: Path) -> Iterator[Question]:
    """Every question of one folder; ``optional`` parts are left aside."""
    for file in sorted(folder.rglob("*.json")):
        if "optional" in file.parts:
            continue
        groups = json.loads(file.read_text())
        for index, group in enumerate(groups):
            name = f"{file.relative_to(folder)}#{group.get('id', index)}"
            yield from (_labelled if kind == "containment" else _asked)(file.stem, name, group)


def _labelled(keyword: str, name: str, group: dict[str, Any]) -> Iterator[Question]:
    tests = group["tests"]
    if "s1SubsetEqOfs2" in tests:
        yield keyword, f"{name} 1 in 2", group["schema1"], group["schema2"], tests["s1SubsetEqOfs2"]
    if "s2SubsetEqOfs1" in tests:
        yield keyword, f"{name} 2 in 1", group["schema2"], group["schema1"], tests["s2SubsetEqOfs1"]


def _asked(keyword: str, name: str, group: dict[str, Any]) -> Iterator[Question]:
    schema = group["schema"]
    dialect = {"$schema": schema["$schema"]} if isinstance(schema, dict) and "$schema" in schema else {}
    for index, test in enumerate(group["tests"]):
        yield keyword, f"{name}/{index}", {**dialect, "enum": [test["data"]]}, schema, test["valid"]
    # A schema with an identifier, or whose references start at its root, cannot be put inside another one.
    text = json.dumps(schema)
    if not any(mark in text for mark in ('"$id"', '"id"', '"#', "$dynamicRef", "$recursiveRef", '"$ref"')):
        yield keyword, f"{name}/self", schema, {**dialect, "allOf": [_inner(schema)]}, True
        yield (
            keyword,
            f"{name}/empty",
            {**dialect, "allOf": [_inner(schema), {"not": _inner(schema)}]},
            {**dialect, "not": {}},
            True,
        )


def _inner(schema: Any) -> Any:
    return {key: value for key, value in schema.items() if key != "$schema"} if isinstance(schema, dict) else schema


def judged(question: Question, draft: int, budget: Budget) -> tuple[str, Decision | None, str]:
    """right, wrong, undecided, refused (no schema, or it refers elsewhere) or label (both validators contradict it)."""
    _, _, writer, reader, expected = question
    try:
        decision = decide(writer, reader, budget=budget, draft=draft)
    except CompatError as error:
        return "refused", None, str(error)
    if decision.answer == "undecided":
        return "undecided", decision, decision.reason
    if (decision.answer == "compatible") is expected:
        return "right", decision, ""
    mislabelled = decision.witnesses or _both_accept(writer, reader, draft)
    return ("label" if mislabelled else "wrong"), decision, decision.reason


def _both_accept(writer: Any, reader: Any, draft: int) -> bool:
    """Whether the writer is a few constants and both validators say that the reader accepts each of them."""
    values = writer.get("enum", [writer["const"]] if "const" in writer else None) if isinstance(writer, dict) else None
    if values is None:
        return False
    name = f"Draft{ {4: 4, 6: 6, 7: 7, 2019: 201909, 2020: 202012}[draft] }Validator"
    makers = (getattr(jsonschema, name), getattr(jsonschema_rs, name))
    return all(make(reader).is_valid(value) for make in makers for value in values)


def main(kind: str, folders: list[str]) -> int:
    """Print what went wrong or stayed open, then a table by keyword; 1 when an answer was wrong."""
    bad = 0
    for folder in map(Path, folders):
        draft = next((DRAFTS[part] for part in reversed(folder.parts) if part in DRAFTS), 2020)
        table: dict[str, Counter[str]] = defaultdict(Counter)
        times = []
        for question in questions(kind, folder):
            start = perf_counter()
            state, decision, why = judged(question, draft, Budget())
            times.append(perf_counter() - start)
            table[question[0]][state] += 1
            if state != "right":
                shown = [one.document for one in decision.witnesses[:1]] if decision else []
                print(f"{state:10} {question[1]} expected {question[4]} {why[:200]} {json.dumps(shown)[:100]}")
        bad += _summary(folder, table, sorted(times))
    return 1 if bad else 0


def _summary(folder: Path, table: dict[str, Counter[str]], times: list[float]) -> int:
    states = ("right", "wrong", "undecided", "refused", "label")
    print(f"\n{folder}\n{'keyword':36}" + "".join(f"{state:>10}" for state in states))
    for keyword in sorted(table):
        print(f"{keyword:36}" + "".join(f"{table[keyword][state]:10}" for state in states))
    total = sum(table.values(), Counter())
    count = sum(total.values())
    print(f"{'all':36}" + "".join(f"{total[state]:10}" for state in states))
    middle, late, most = (times[int(len(times) * part) - 1] * 1000 for part in (0.5, 0.95, 1))
    print(f"decided {1 - (total['undecided'] + total['refused']) / count:.2%} of {count}; ", end="")
    print(f"median {middle:.1f} ms, 95 % {late:.1f} ms, worst {most:.0f} ms\n")
    return total["wrong"]


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[2:]))

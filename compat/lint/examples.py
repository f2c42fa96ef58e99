"""Examples that prove what the schema says: valid ones pass, invalid ones fail for the reason given."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from compat.document import Document
from compat.evaluate import UnsupportedError, Violation, violations
from compat.keywords import walk
from compat.patterns import PatternError

if TYPE_CHECKING:
    from compat.lint.work import Work

VALID, INVALID = 2, 3


def run(work: Work) -> None:
    """Report examples that are too few, or do not behave as they say."""
    for file, document in work.below("events"):
        examples, invalid = document.get("examples") or [], document.get("x-invalid-examples") or []
        if len(examples) < VALID:
            work.add("examples-too-few", file, "/examples", f"there are {len(examples)} valid examples")
        if len(invalid) < INVALID:
            work.add(
                "invalid-examples-too-few", file, "/x-invalid-examples", f"there are {len(invalid)} invalid examples"
            )
        for index, example in enumerate(invalid):
            _invalid(work, file, f"/x-invalid-examples/{index}", example)
    for file in work.schemas:
        _valid(work, file)


def _valid(work: Work, file: str) -> None:
    """Every example beside every definition of a file, checked against that definition."""
    bundle = work.bundle(file)
    if bundle is None:
        return
    for at, node in walk(bundle.schema):
        if not isinstance(node, dict) or bundle.origin(at)[0] != file:
            continue
        for index, example in enumerate(node.get("examples") or ()):
            found = _violations(Document(bundle.schema, file), example, at)
            if found:
                said = f"{found[0].keyword} at {found[0].pointer or '/'}"
                work.add("example-invalid", file, f"{bundle.origin(at)[1]}/examples/{index}", said)


def _invalid(work: Work, file: str, pointer: str, example: Any) -> None:
    problem = example.get("problem") if isinstance(example, dict) else None
    if not isinstance(problem, dict) or "data" not in example or not ({"keyword", "rule"} & problem.keys()):
        work.add("invalid-example-problem", file, pointer, "the example lacks data or problem")
        return
    if not str(example.get("title", "")).strip():
        work.add("invalid-example-problem", file, pointer, "the example has no title")
    bundle = work.bundle(file)
    if bundle is None:
        return
    found = _violations(Document(bundle.schema, file), example["data"], "")
    if "rule" in problem:
        _by_rule(work, file, pointer, problem, found)
    elif not found:
        work.add("invalid-example-accepted", file, pointer, "the schema accepts the example")
    elif (problem["keyword"], problem.get("pointer", "")) not in {(one.keyword, one.pointer) for one in found}:
        said = ", ".join(sorted({f"{one.keyword} at {one.pointer or '/'}" for one in found}))
        work.add("invalid-example-problem", file, f"{pointer}/problem", f"a validator reports {said}")


def _by_rule(work: Work, file: str, pointer: str, problem: dict[str, Any], found: list[Violation]) -> None:
    if f"rules/{problem['rule']}.json" not in work.documents:
        work.add("invalid-example-problem", file, f"{pointer}/problem/rule", f"there is no rule {problem['rule']!r}")
    if found:
        said = f"{found[0].keyword} at {found[0].pointer or '/'}"
        work.add("invalid-example-problem", file, pointer, f"the schema rejects it already: {said}")


def _violations(document: Document, value: Any, at: str) -> list[Violation]:
    try:
        return list(violations(document, value, at))
    except (UnsupportedError, PatternError):
        return []  # the forbidden keyword or broken pattern is reported by its own rule

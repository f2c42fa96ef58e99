"""Which alternatives of two versions of a choice belong together."""

from __future__ import annotations

from typing import Any

from compat.document import canonical


def matched_branches(old: Any, new: Any, keyword: str) -> list[tuple[int, int]]:
    """The branches of both sides that belong together: by reference or title, by tag, by content, else by place."""
    if not isinstance(old, list) or not isinstance(new, list):
        return []
    if keyword == "prefixItems":
        return [(index, index) for index in range(min(len(old), len(new)))]
    free: dict[str, list[int]] = {}
    for index, branch in enumerate(new):
        free.setdefault(branch_name(branch), []).append(index)
    found = []
    for index, branch in enumerate(old):
        twins = free.get(branch_name(branch))
        if twins:
            found.append((index, twins.pop(0)))
    lost_old = sorted(set(range(len(old))) - {left for left, _ in found})
    lost_new = sorted(set(range(len(new))) - {right for _, right in found})
    near = [(a, b) for a, b in zip(lost_old, lost_new, strict=False) if _alike(old[a], new[b])]
    return found + near


def branch_name(branch: Any) -> str:
    """What identifies a branch of a union: its reference, title or constant tags, else all of it."""
    if isinstance(branch, dict):
        if "$ref" in branch or "title" in branch:
            return str(branch.get("$ref") or branch.get("title"))
        found = _tags(branch)
        if found:
            return canonical(found)
    return canonical(branch)


def tag_names(branches: Any) -> frozenset[str]:
    """The members that hold a constant in every alternative of a choice."""
    if not isinstance(branches, list) or not branches:
        return frozenset()
    found = [frozenset(_tags(one)) if isinstance(one, dict) else frozenset[str]() for one in branches]
    return found[0].intersection(*found[1:])


def tag_values(branches: list[Any], name: str) -> list[str]:
    """The constants that the alternatives hold in a member, of those that require it."""
    return [canonical(_tags(one)[name]) for one in branches if name in one.get("required", ())]


def are_apart(one: Any, two: Any) -> bool:
    """Whether a required member with different constants tells two alternatives apart."""
    if not (isinstance(one, dict) and isinstance(two, dict)):
        return False
    mine, others = _tags(one), _tags(two)
    needed = set(one.get("required", ())) & set(two.get("required", ()))
    return any(canonical(mine[name]) != canonical(others[name]) for name in mine if name in others and name in needed)


def _tags(branch: dict[str, Any]) -> dict[str, Any]:
    properties = branch.get("properties")
    if not isinstance(properties, dict):
        return {}
    return {name: one["const"] for name, one in properties.items() if isinstance(one, dict) and "const" in one}


def _alike(old: Any, new: Any) -> bool:
    """Whether two branches without a counterpart may be one that changed: neither has a name of its own."""
    if isinstance(old, bool) or isinstance(new, bool):
        return False
    return not any("$ref" in one or "title" in one for one in (old, new))

"""Whether two statements of a party can mean the same one."""

from __future__ import annotations

from typing import Any


def certainly_differ(one: Any, other: Any) -> bool:
    """Whether both have an identifier of one scheme, and share none: a name alone, or other schemes, prove nothing."""
    first, second = _identifiers(one), _identifiers(other)
    if first & second:
        return False
    return bool({scheme for scheme, _ in first} & {scheme for scheme, _ in second})


def certainly_same(one: Any, other: Any) -> bool:
    """Whether they share an identifier, or have no scheme in common and the same name."""
    first, second = _identifiers(one), _identifiers(other)
    if first & second:
        return True
    alike = _name(one) is not None and _name(one) == _name(other)
    return alike and not certainly_differ(one, other)


def shown(party: Any) -> str:
    """The name, or the first identifier, for a message."""
    found = sorted(f"{scheme} {value}" for scheme, value in _identifiers(party))
    return _name(party) or (found[0] if found else "a party without a name")


def _identifiers(party: Any) -> set[tuple[str, str]]:
    listed = party.get("identifiers") if isinstance(party, dict) else None
    pairs = (
        [(one.get("scheme"), one.get("value")) for one in listed or () if isinstance(one, dict)]
        if isinstance(listed, list)
        else []
    )
    return {(scheme, value) for scheme, value in pairs if isinstance(scheme, str) and isinstance(value, str)}


def _name(party: Any) -> str | None:
    found = party.get("name") if isinstance(party, dict) else None
    return found if isinstance(found, str) and found else None

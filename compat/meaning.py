"""Changes of what data means while the set of valid documents stays, shared by the rules that explain them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from compat.document import canonical

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from compat.pairs import Change, NodePair


def annotation_changed(pair: NodePair, keyword: str, what: str) -> Iterator[Change]:
    """An annotation that was there, or now is, says something else."""
    old, new = pair.old.get(keyword), pair.new.get(keyword)
    if canonical(old) != canonical(new):
        yield pair.change(f"{what} was {said(old)} and is {said(new)}", keyword)


def annotation_replaced(pair: NodePair, keyword: str, what: str) -> Iterator[Change]:
    """An annotation that both sides have says something else."""
    if keyword in pair.old and keyword in pair.new:
        yield from annotation_changed(pair, keyword, what)


def annotation_added(pair: NodePair, keyword: str, what: str) -> Iterator[Change]:
    """An annotation that was not there."""
    if keyword not in pair.old and keyword in pair.new:
        yield pair.change(f"{what} is {said(pair.new[keyword])} now", keyword)


def annotation_dropped(pair: NodePair, keyword: str, what: str) -> Iterator[Change]:
    """An annotation that is not there any more."""
    if keyword in pair.old and keyword not in pair.new:
        yield pair.change(f"{what} was {said(pair.old[keyword])} and is not given any more", keyword)


def event_changed(pair: NodePair, member: str, what: str) -> Iterator[Change]:
    """A member of ``x-event`` says something else."""
    old, new = of_event(pair, member)
    if canonical(old) != canonical(new):
        yield at_event(pair, member, f"{what} was {said(old)} and is {said(new)}")


def of_event(pair: NodePair, member: str) -> tuple[Any, Any]:
    """One member of ``x-event`` on both sides, None where it is not given."""
    return (pair.old.get("x-event") or {}).get(member), (pair.new.get("x-event") or {}).get(member)


def at_event(pair: NodePair, member: str, message: str) -> Change:
    """A change located at a member of ``x-event``."""
    return pair.change(message, "x-event", at=f"/x-event/{member}")


def ranks(scale: Sequence[str], old: Any, new: Any) -> tuple[int, int] | None:
    """The places of both values on a scale, or None if one of them is not on it."""
    return (scale.index(old), scale.index(new)) if old in scale and new in scale else None


CLASSIFICATION = ("public", "internal", "confidential", "restricted")
PERSONAL_DATA = ("none", "standard", "sensitive")


def said(value: Any) -> str:
    """A value as a person reads it in a sentence."""
    text = "not given" if value is None else canonical(value)
    return text if len(text) <= 100 else text[:97] + "..."

"""Recognises what was renamed or moved: something is gone, and something new says the same."""

from __future__ import annotations

from difflib import SequenceMatcher
from functools import partial
from typing import TYPE_CHECKING, Any

from compat.keywords import escape
from compat.presence import alike

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compat.pairs import Change, DocumentPair, NodePair

HINT = "x-renamed-from"
"""An annotation of a new member that names the one it takes the place of."""

_SIMILAR = 0.6


def renamed_members(pair: NodePair) -> list[tuple[str, str]]:
    """The members of one object that are gone, each with the new one that seems to be it."""
    old, new = pair.members("old"), pair.members("new")
    gained = [name for name in new if name not in old]
    found = []
    for name in old:
        if name in new:
            continue
        likely = [one for one in gained if _is_renamed(name, old[name], one, new[one])]
        if likely:
            hinted = [one for one in likely if _hint(new[one]) == name]
            best = hinted[0] if hinted else max(likely, key=partial(_likeness, name))
            gained.remove(best)
            found.append((name, best))
    return found


def renamed(pair: NodePair, old: str, new: str) -> Change:
    """The change that takes both members together."""
    touches = tuple(pair.touch(keyword, name) for name in (old, new) for keyword in ("properties", "required"))
    change = pair.change(f"the member {old!r} seems to be called {new!r} now", "properties", touches=touches)
    places = (f"{pair.where('old', 'properties')}/{escape(old)}", f"{pair.where('new', 'properties')}/{escape(new)}")
    return type(change)(change.message, *places, (), "", touches)


def moved_members(pair: DocumentPair) -> Iterator[Change]:
    """Members that are gone from one object while another object has a new one of that name and schema."""
    gone = _one_sided(pair, "old", "new")
    come = _one_sided(pair, "new", "old")
    for (node, name), (at, schema) in gone.items():
        for (other, same_name), (there, twin) in come.items():
            if name == same_name and node != other and alike(schema, twin):
                touches = tuple(one.touch(word, name) for one in (at, there) for word in ("properties", "required"))
                places = (
                    f"{at.where('old', 'properties')}/{escape(name)}",
                    f"{there.where('new', 'properties')}/{escape(name)}",
                )
                said = f"the member {name!r} seems to have moved from {at.path or 'the root'} to {there.path or 'the root'}"
                yield pair.change(said, *places, *touches)
                break


def _one_sided(pair: DocumentPair, side: str, other: str) -> dict[tuple[str, str], tuple[NodePair, Any]]:
    found: dict[tuple[str, str], tuple[NodePair, Any]] = {}
    for node in pair.nodes:
        for name, schema in node.members(side).items():
            if name not in node.members(other) and schema is not False:
                found.setdefault((node.old_node, name), (node, schema))
    return found


def _is_renamed(name: str, schema: Any, other: str, candidate: Any) -> bool:
    if _hint(candidate) is not None:
        return bool(_hint(candidate) == name)
    return alike(schema, candidate) and _likeness(name, other) >= _SIMILAR


def _hint(schema: Any) -> Any:
    return schema.get(HINT) if isinstance(schema, dict) else None


def _likeness(one: str, two: str) -> float:
    """How alike two names are, 1 for names of which one begins or ends the other, whatever the case."""
    left, right = one.lower().replace("_", "").replace("-", ""), two.lower().replace("_", "").replace("-", "")
    short, long = sorted((left, right), key=len)
    if len(short) > 2 and (long.startswith(short) or long.endswith(short)):
        return 1.0
    return SequenceMatcher(None, left, right).ratio()

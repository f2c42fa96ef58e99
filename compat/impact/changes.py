"""What became of the members of an event type between two versions: gone, renamed, moved, new and required, narrower."""

from __future__ import annotations

from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import TYPE_CHECKING, Any

from compat.bundle import annotations_stripped
from compat.document import Document, canonical, same
from compat.impact.members import is_below, members

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from compat.impact.members import Member, Place
    from compat.verdict import Finding, Witness

ALIKE = 0.5
"""How alike two names must be to be taken for a renaming, when the members themselves are the same."""


@dataclass(frozen=True, slots=True)
class MemberChange:
    """One change of one member.

    ``what`` is removed, renamed, moved, required (new, and must be there), demanded (was there, must be there now) or
    narrowed (some values are refused now); ``to`` is where it went, ``lost`` are the values that are gone from a list.
    """

    what: str
    path: str
    to: str = ""
    lost: tuple[Any, ...] = ()
    message: str = ""
    witness: Witness | None = None

    def as_dict(self) -> dict[str, Any]:
        """A JSON-ready form without what is not known."""
        found: dict[str, Any] = {"what": self.what, "path": self.path, "message": self.said}
        found |= {"to": self.to} if self.to else {}
        found |= {"lost": list(self.lost)} if self.lost else {}
        return found | ({"witness": self.witness.as_dict()} if self.witness else {})

    @property
    def said(self) -> str:
        """The change as a sentence."""
        return {
            "removed": f"{self.path} is gone",
            "renamed": f"{self.path} is {self.to} now",
            "moved": f"{self.path} has moved to {self.to}",
            "required": f"{self.path} is new and must be there",
            "demanded": f"{self.path} must be there now",
            "narrowed": f"{self.path}: {self.message}",
        }[self.what]


@dataclass(frozen=True)
class Shapes:
    """Both versions of an event type with their members by place."""

    old: Document
    new: Document
    before: Mapping[str, Member]
    after: Mapping[str, Member]

    def names_at(self, path: str) -> frozenset[str]:
        """The definitions that a place is, such as ``Moment``, in either version."""
        found = (side[path].place.names for side in (self.before, self.after) if path in side)
        return frozenset(name for names in found for name in names)


def shapes(old: Any, new: Any) -> Shapes:
    """Both sides, with every member."""
    before, after = Document(old, "old schema"), Document(new, "new schema")
    return Shapes(before, after, members(before), members(after))


def changes(both: Shapes, findings: Iterable[Finding] = ()) -> list[MemberChange]:
    """Every change of a member that can hurt somebody, outermost first; ``findings`` tell what was narrowed."""
    gone = _outermost(path for path in both.before if path not in both.after)
    new = _outermost(path for path in both.after if path not in both.before)
    went = _renamed(both, gone, new)
    found = [_gone(path, went.get(path, "")) for path in gone]
    taken = set(went.values())
    found += [
        MemberChange("required", path) for path in new if both.after[path].required and path not in taken
    ]  # fmt: skip
    found += [
        MemberChange("demanded", path)
        for path, member in both.after.items()
        if member.required and path in both.before and not both.before[path].required
    ]
    return _with_witnesses([*found, *_narrowed(both, findings)], findings)


def _outermost(paths: Iterable[str]) -> list[str]:
    found: list[str] = []
    for path in paths:
        if not any(is_below(path, one) for one in found):
            found.append(path)
    return found


def _gone(path: str, to: str) -> MemberChange:
    if not to:
        return MemberChange("removed", path)
    return MemberChange("renamed" if _parent(to) == _parent(path) else "moved", path, to)


def _parent(path: str) -> str:
    return path.rpartition("/")[0]


def _name(path: str) -> str:
    return path.rpartition("/")[2]


def _renamed(both: Shapes, gone: list[str], new: list[str]) -> dict[str, str]:
    """Where a member went: the same schema under a name that is alike, or under the same name somewhere else."""
    found: dict[str, str] = {}
    for path in gone:
        candidates = [one for one in new if one not in found.values() and _alike(both, path, one)]
        beside = [one for one in candidates if _parent(one) == _parent(path)]
        elsewhere = [one for one in candidates if _name(one) == _name(path)]
        best = max(beside, key=lambda one: _likeness(path, one), default="")
        if best and (_likeness(path, best) >= ALIKE):
            found[path] = best
        elif len(elsewhere) == 1:
            found[path] = elsewhere[0]
    return found


def _likeness(one: str, other: str) -> float:
    return SequenceMatcher(None, _name(one).lower(), _name(other).lower()).ratio()


def _alike(both: Shapes, path: str, other: str) -> bool:
    one, two = both.before[path].place, both.after[other].place
    if one.names and one.names == two.names:
        return True
    return _plain(one) == _plain(two) and bool(one.schema)


def _plain(place: Place) -> str:
    return canonical(annotations_stripped(place.schema))


def _narrowed(both: Shapes, findings: Iterable[Finding]) -> Iterator[MemberChange]:
    """What a break in the schema of a member means at every place where that schema is used."""
    seen: set[tuple[str, str]] = set()
    for finding in findings:
        if finding.effect != "breaks" or "backward" not in finding.directions:
            continue
        for path in _places_of(both, finding):
            if (path, finding.rule) not in seen:
                seen.add((path, finding.rule))
                yield MemberChange("narrowed", path, "", _lost(both, path), finding.message, finding.witness)


ABOUT_MEMBERS = frozenset(
    {"property-removed", "required-property-added", "property-made-required", "property-renamed", "property-moved"}
)
"""Rules that say what is said here already, member by member."""


def _places_of(both: Shapes, finding: Finding) -> list[str]:
    if finding.rule in ABOUT_MEMBERS:
        return []
    site = finding.old.pointer
    while site:
        found = [path for path, member in both.before.items() if site in member.place.sites and path in both.after]
        if found:
            return found
        site = site.rpartition("/")[0]
    return [finding.path] if finding.path in both.before and finding.path in both.after else []


def _lost(both: Shapes, path: str) -> tuple[Any, ...]:
    old, new = (side[path].place.schema.get("enum") for side in (both.before, both.after))
    if not isinstance(old, list) or not isinstance(new, list):
        return ()
    return tuple(value for value in old if not any(same(value, other) for other in new))


def _with_witnesses(found: list[MemberChange], findings: Iterable[Finding]) -> list[MemberChange]:
    """Each change with the document that shows it, when the verdict has one for that place."""
    from dataclasses import replace

    shown = [one for one in findings if one.witness is not None and one.effect == "breaks"]
    return [one if one.witness else replace(one, witness=_witness(one, shown)) for one in found]


def _witness(change: MemberChange, shown: list[Finding]) -> Witness | None:
    rules = {
        "removed": ("property-removed", "property-renamed", "property-moved"),
        "required": ("required-property-added", "property-renamed"),
        "demanded": ("property-made-required",),
    }
    wanted = rules.get("removed" if change.what in {"renamed", "moved"} else change.what, ())
    name = _name(change.path)
    for finding in shown:
        about = finding.witness.detail if finding.witness else ""
        if finding.rule in wanted and (about == name or repr(name) in finding.message):
            return finding.witness
    return None

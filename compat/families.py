"""Sorts rules into a dozen families by what they look at, for reports that count what was checked."""

from __future__ import annotations

_STARTS = {
    "types": "type- null- integer- number-",
    "lists of codes": "code-list- list-code- code- partner-code- list-",
    "values": "enum- const- default-",
    "numbers": "minimum- maximum- multiple- bound- lower- upper- exclusive-",
    "texts": "min-length- max-length- pattern- format- content-",
    "objects": "property- required- object- additional- unevaluated-properties- dependent- min-properties- "
    "max-properties- pattern-property- pattern-properties- content-model-",
    "arrays": "items- prefix- contains- unique- min-items- max-items- min-contains- max-contains- unevaluated-items- "
    "array-",
    "alternatives": "branch- any-of- one-of- all-of- not- choice- condition- combinator- discriminator-",
    "events and files": "event- lifecycle- invariant- extension- schema- definition-",
    "governance": "approval- released- version- undecided transitive- major- removed- sunset- reserved-",
}
FAMILIES: dict[str, tuple[str, ...]] = {name: tuple(starts.split()) for name, starts in _STARTS.items()}
"""Each family and the beginnings of its rule ids; the longest beginning wins, and the rest is about meaning."""

MEANING = "meaning"


def family(rule: str) -> str:
    """The family of a rule."""
    found = [(len(start), name) for name, starts in FAMILIES.items() for start in starts if rule.startswith(start)]
    return max(found)[1] if found else MEANING


def families_of(kind: str) -> list[str]:
    """The families that look at one kind of subject: schemas by all, files by those for files."""
    if kind in {"event-type", "envelope", "extension", "schema"}:
        return [name for name in (*FAMILIES, MEANING) if name != "lists of codes"]
    if kind == "code-list":
        return ["lists of codes", "governance"]
    if kind in {"invariant", "lifecycle"}:
        return ["events and files", "governance"]
    return ["governance" if kind in {"release", "governance"} else kind]

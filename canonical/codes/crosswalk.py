"""From a partner's code to ours and back, as the code lists declare it, and never by a guess.

```python
from canonical.codes.crosswalk import crosswalk

milestones = crosswalk("milestone-code")
milestones.read("x12-1650", "AG").codes  # ('DELIVERED',), estimated
milestones.write("x12-1650", "DELIVERED").code  # 'D1'
```
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, NamedTuple

from canonical.errors import CanonicalError

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

Status = Literal["mapped", "event", "conditional", "unmapped", "unknown"]

_crosswalks: dict[str, Crosswalk] = {}


class Meaning(NamedTuple):
    """One thing that a partner code says: a code of ours, or an event of another type."""

    code: str | None
    """Our code; None when the partner code makes an event of another type."""
    event: str | None
    """The event type (``milestone.position-reported``); None when the partner code is one of our codes."""
    classifier: str | None
    """planned, estimated, requested or actual, where the list has classifiers."""
    condition: str | None
    """What must hold for this meaning (``mode=sea``); None for the meaning that holds by itself."""
    sets: Mapping[str, str]
    """What the code says of the event, by name (``{"activity": "pickup"}``); empty for our codes."""
    certainty: str
    """S: by the standard; D: two sources agree; P: one source."""
    source: str
    """Where the row was read."""
    note: str
    """What else is worth knowing; empty when nothing is."""


class Reading(NamedTuple):
    """What a partner code means. The code itself is always kept, whatever the outcome."""

    scheme: str
    """The partner list, a code of the list source-code-scheme."""
    source_code: str
    """The partner's code, untouched."""
    status: Status
    """``mapped``: to codes of ours. ``event``: it makes an event of another type. ``conditional``: it depends on what
    was not said, see ``alternatives``. ``unmapped``: known, and means none of our codes, see ``why``. ``unknown``."""
    meanings: tuple[Meaning, ...]
    """What holds: one meaning, or several at once. Empty unless the status is mapped or event."""
    alternatives: tuple[Meaning, ...]
    """Further meanings, each under a condition."""
    why: str
    """Why there is no meaning; empty when there is one."""

    @property
    def codes(self) -> tuple[str, ...]:
        """Our codes, all of which hold; empty when there is none."""
        return tuple(one.code for one in self.meanings if one.code is not None)

    @property
    def key(self) -> tuple[str, str]:
        """Scheme and code, to count by: ``Counter(reading.key for reading in readings if not reading.codes)``."""
        return self.scheme, self.source_code

    def as_source_code(self) -> dict[str, str]:
        """The untouched code as the data of a `SourceCode`."""
        return {"scheme": self.scheme, "code": self.source_code}


class Written(NamedTuple):
    """The partner code to write for one of ours."""

    scheme: str
    code: str
    classifier: str | None
    condition: str | None
    """What the message has to say elsewhere for the code to be read as meant (``mode=sea``); None when nothing."""
    certainty: str
    note: str


class Crosswalk:
    """All partner lists of one code list of ours."""

    def __init__(self, document: Mapping[str, Any]) -> None:
        """``document`` is the code list, as its file holds it."""
        self._about: dict[str, dict[str, Any]] = dict(document.get("partner", {}))
        self._reading: dict[str, dict[str, list[Meaning]]] = {scheme: {} for scheme in self._about}
        self._writing: dict[str, dict[str, list[dict[str, Any]]]] = {}
        for row in document["codes"]:
            for scheme, partners in row.get("partner", {}).items():
                for one in partners:
                    self._meanings(scheme, one["code"]).append(_meaning(one, code=row["code"]))
                    if not one.get("readOnly"):
                        self._writing.setdefault(scheme, {}).setdefault(row["code"], []).append(one)
        self._unmapped: dict[tuple[str, str], str] = {}
        for scheme, about in self._about.items():
            for one in about.get("events", ()):
                self._meanings(scheme, one["code"]).append(_meaning(one, event=one["event"]))
            self._unmapped.update({(scheme, one["code"]): one["why"] for one in about.get("unmapped", ())})

    @property
    def schemes(self) -> tuple[str, ...]:
        """The partner lists, by name."""
        return tuple(sorted(self._reading))

    def known(self, scheme: str) -> dict[str, Status]:
        """Every known code of a partner list with what it is by itself, in no order."""
        listed = self._about.get(self._scheme(scheme), {}).get("like", scheme)
        codes = [*self._reading.get(listed, ()), *(code for found, code in self._unmapped if found == listed)]
        return {code: self.read(scheme, code).status for code in codes}

    def read(self, scheme: str, code: str, *, classifier: str | None = None, condition: str | None = None) -> Reading:
        """What ``code`` of the partner list ``scheme`` means.

        ``condition`` picks the meaning that needs it (``mode=sea``); without one of that name, the meaning that holds
        by itself. ``classifier`` is what the message states apart from the code. Where a list leaves it to the message
        it takes the place of ``actual``; where the codes themselves are planned or actual, only rows that agree count.
        An unknown code is no error: the status says so. Raises `CanonicalError` for a partner list that is not there.
        """
        scheme = self._scheme(scheme)
        about = self._about.get(scheme, {})
        rows = list(self._reading[scheme].get(code, ()))
        if "like" in about:
            return self._like(scheme, about, code, classifier, condition)
        asked = rows
        if classifier and about.get("classifier") == "stated":
            asked = rows = [_stated(one, classifier) for one in rows]
        elif classifier:
            asked = [one for one in rows if one.classifier in (classifier, None)]
        chosen = [one for one in asked if condition and one.condition == condition]
        chosen = chosen or [one for one in asked if one.condition is None]
        others = tuple(one for one in rows if one not in chosen)
        if chosen:
            return Reading(scheme, code, "mapped" if chosen[0].code else "event", tuple(chosen), others, "")
        if rows:
            conditions = " or ".join(dict.fromkeys(one.condition or str(one.classifier) for one in rows))
            return Reading(scheme, code, "conditional", (), others, f"it depends: {conditions}")
        why = self._unmapped.get((scheme, code))
        if why:
            return Reading(scheme, code, "unmapped", (), (), why)
        return Reading(scheme, code, "unknown", (), (), f"the list {scheme} has no such code that we know")

    def write(
        self, scheme: str, code: str, *, classifier: str = "actual", condition: str | None = None
    ) -> Written | None:
        """The partner code that the list ``scheme`` prefers for our ``code``; None when none says the same.

        A row under a condition is the answer only if no other is, or if ``condition`` asks for it. Raises
        `CanonicalError` for a partner list that is not there.
        """
        scheme = self._scheme(scheme)
        about = self._about.get(scheme, {})
        listed = about.get("like", scheme)
        rows = self._writing.get(listed, {}).get(code, [])
        agreeing = [one for one in rows if one.get("classifier", classifier) == classifier]
        if not agreeing and self._about.get(listed, {}).get("classifier") == "stated":
            agreeing = [one for one in rows if one.get("classifier") == "actual"]
        rows = [one for one in agreeing if one.get("condition") == condition] or agreeing
        best = [one for one in rows if one.get("preferred")] or rows
        if len(best) != 1:
            return None
        [row] = best
        needed = row.get("condition") or about.get("condition")
        said = classifier if "classifier" in row else None
        return Written(scheme, row["code"], said, needed, row["certainty"], row.get("note", ""))

    def _like(
        self, scheme: str, about: Mapping[str, Any], code: str, classifier: str | None, condition: str | None
    ) -> Reading:
        """The reading of a list that has the codes of another one, perhaps only under a condition."""
        needed = about.get("condition")
        met = needed is None or condition == needed
        found = self.read(about["like"], code, classifier=classifier, condition=None if needed else condition)
        if met or found.status == "unknown":
            return found._replace(scheme=scheme)
        others = tuple(one._replace(condition=needed) for one in (*found.meanings, *found.alternatives))
        return Reading(scheme, code, "conditional", (), others, f"it depends: {needed}")

    def _meanings(self, scheme: str, code: str) -> list[Meaning]:
        return self._reading.setdefault(scheme, {}).setdefault(code, [])

    def _scheme(self, scheme: str) -> str:
        if scheme in self._reading:
            return scheme
        from canonical.suggestion import did_you_mean

        hint = did_you_mean(scheme, self._reading) or f"there are {', '.join(self.schemes) or 'none'}"
        raise CanonicalError(f"this code list has no partner list {scheme!r}; {hint}")


def crosswalk(codelist: str) -> Crosswalk:
    """The partner lists of the code list ``codelist`` (``milestone-code``), read when it is first asked for.

    Raises `CanonicalError` when there is no such list.
    """
    if codelist not in _crosswalks:
        _crosswalks[codelist] = Crosswalk(_document(codelist))
    return _crosswalks[codelist]


def _document(codelist: str) -> dict[str, Any]:
    import json

    from canonical._resources import resource

    folder = resource("schemas").joinpath("codelists")
    place = folder.joinpath(f"{codelist}.json")
    if not place.is_file():
        from canonical.suggestion import did_you_mean

        names: Iterator[str] = (one.name.removesuffix(".json") for one in folder.iterdir())
        raise CanonicalError(f"there is no code list {codelist!r}; {did_you_mean(codelist, names) or 'see schemas'}")
    found: dict[str, Any] = json.loads(place.read_text("utf-8"))
    return found


def _stated(meaning: Meaning, classifier: str) -> Meaning:
    """The meaning with the classifier of the message, unless the code itself is an estimate or a plan."""
    return meaning._replace(classifier=classifier) if meaning.classifier == "actual" and meaning.code else meaning


def _meaning(row: Mapping[str, Any], *, code: str | None = None, event: str | None = None) -> Meaning:
    return Meaning(
        code,
        event,
        row.get("classifier"),
        row.get("condition"),
        row.get("sets", {}),
        row["certainty"],
        row["source"],
        row.get("note", ""),
    )

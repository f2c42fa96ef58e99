"""What a check holds against a catalog that is not a change of one schema: approvals, releases, and open verdicts."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from compat.verdict import Location

HINTS: dict[str, tuple[str, str]] = {
    "approval-expired": (
        "The end date or release of an approval has passed.",
        "Repair the change, release it as a major version, or approve it again with a new end.",
    ),
    "approval-unused": (
        "An approval matches no change: the change is gone, another one, or released.",
        "Remove the entry from the file of the approvals.",
    ),
    "major-version-needed": (
        "The set of valid documents changed in a way that needs a major version, and no single rule names the change.",
        "Look at the reason of the verdict; take the change back or approve it.",
    ),
    "released-file-rewritten": (
        "A file of a release is not what was released: changed, missing or slipped in.",
        "Restore the file from version control; a correction is a new release.",
    ),
    "transitive-break": (
        "The change suits the newest release, and breaks readers or data of an earlier one of the same major version.",
        "Look at what the earlier release still allowed; take the change back or approve it.",
    ),
    "undecided": (
        "Nothing is proven either way, so a person has to look.",
        "State the schema more simply, or approve the change with the reason why it is harmless.",
    ),
    "version-not-bumped": (
        "Two different schemas carry the same version.",
        "Give the changed schema the next version; canonical-compat freeze computes it.",
    ),
    "version-bump-too-small": (
        "The version grew by less than what the change needs.",
        "Take the version that the check names.",
    ),
}
"""Each rule of governance: what it is about, and what to do."""


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that is wrong beside the schemas themselves; it always fails the check."""

    rule: str
    message: str
    place: Location

    @property
    def hint(self) -> str:
        """What to do."""
        return HINTS[self.rule][1]

    def as_dict(self) -> dict[str, object]:
        """A JSON-ready form."""
        return {"rule": self.rule, "message": self.message, "hint": self.hint, "place": self.place.as_dict()}

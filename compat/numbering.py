"""Semantic versions: what a bump makes of a number, below 1.0.0 and above."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compat.errors import UsageError

if TYPE_CHECKING:
    from compat.verdict import Bump


def first_version(maturity: str) -> str:
    """The number of what was never released: a draft begins below 1.0.0."""
    return "0.1.0" if maturity == "draft" else "1.0.0"


def next_version(current: str, bump: Bump, maturity: str) -> str:
    """The number after a change; below 1.0.0 a break moves the minor and everything else the patch number.

    A type that is no draft any more becomes 1.0.0, even without another change.
    """
    from semver import Version

    version = Version.parse(current)
    if version.major == 0:
        if maturity != "draft":
            return "1.0.0"
        changed = {"none": version, "major": version.bump_minor()}.get(bump, version.bump_patch())
        return str(changed)
    steps = {"none": version, "patch": version.bump_patch(), "minor": version.bump_minor()}
    return str(steps.get(bump, version.bump_major()))


def is_version(text: str) -> bool:
    """Whether the text is a release number: three numbers, no further parts."""
    parts = text.split(".")
    return len(parts) == 3 and all(part.isascii() and part.isdigit() and str(int(part)) == part for part in parts)


def require_after(number: str, previous: str | None, bump: Bump, maturity: str) -> None:
    """Refuse a release number that is no version, not after the previous one, or too small for what changed."""
    from semver import Version

    if not is_version(number):
        raise UsageError(f"{number!r} is not a release number; write three numbers such as 0.2.0")
    if previous is None:
        return
    least = next_version(previous, larger_than_none(bump), maturity)
    if Version.parse(number) < Version.parse(least):
        raise UsageError(f"{number} is too small after {previous}: what changed needs at least {least}")


def larger_than_none(bump: Bump) -> Bump:
    """A release is always a new number, even when nothing in it changed."""
    return "patch" if bump == "none" else bump

"""Writes and reads JSON pointers (RFC 6901), which say where in an event something is."""

from __future__ import annotations


def escape(step: str) -> str:
    """One member name as a token of a pointer (RFC 6901, section 3)."""
    return step.replace("~", "~0").replace("/", "~1") if "~" in step or "/" in step else step


def tokens(pointer: str) -> list[str]:
    """The member names of a pointer; the empty pointer has none."""
    return [step.replace("~1", "/").replace("~0", "~") for step in pointer.split("/")[1:]]


def definition_name(reference: str) -> str:
    """``Money`` for ``#/$defs/Money``; empty for ``#``, the schema itself."""
    return reference.removeprefix("#").removeprefix("/$defs/").replace("~1", "/").replace("~0", "~")

"""Turns the JSON form of verdicts and results back into what it was written from."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from compat.verdict import Finding, Location, Verdict, Witness

if TYPE_CHECKING:
    from compat.check import Result


def result(data: dict[str, Any]) -> Result:
    """What ``Result.as_dict`` was called on, without approvals."""
    from compat.catalog import Artefact
    from compat.check import Result

    marks = tuple(one["fingerprint"] for one in data["verdict"]["findings"])
    return Result(Artefact(data["kind"], data["name"]), verdict(data["verdict"]), data["released"], data["next"], marks)


def verdict(data: dict[str, Any]) -> Verdict:
    """What ``Verdict.as_dict`` was called on."""
    findings = tuple(_finding(one) for one in data["findings"])
    return Verdict(
        data["answer"],
        data["mode"],
        data["policy"],
        data["reason"],
        data["bump"],
        _witness(data["witness"]),
        findings,
    )


def _finding(data: dict[str, Any]) -> Finding:
    return Finding(
        data["rule"],
        data["message"],
        data["hint"],
        data["path"],
        _location(data["old"]),
        _location(data["new"]),
        data["effect"],
        data["bump"],
        tuple(data["directions"]),
        _witness(data.get("witness")),
    )


def _location(data: dict[str, Any]) -> Location:
    return Location(data["pointer"], data.get("file", ""), data.get("line", 0))


def _witness(data: dict[str, Any] | None) -> Witness | None:
    if data is None:
        return None
    return Witness(
        data["direction"],
        data["document"],
        data["pointer"],
        data["keyword"],
        data["schemaPointer"],
        data.get("detail", ""),
    )

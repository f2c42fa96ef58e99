"""Every mapping against its case folders: a message, the events it must make, and the problems that must be named.

A folder ``cases/<mapping>/<case>/`` holds ``message.edi`` (or ``.idoc``, ``.xml``), ``events.json`` with ``[type, data]`` for each
event, and ``problems.json`` with ``[rule, tag, element]`` for each problem. ``python -m tests.mappers.test_cases`` writes the
two anew after a deliberate change; it refuses to run in CI.
"""

from __future__ import annotations

import json
import os
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from canonical.mappers.stream import Stream
from canonical.profile import load_profile
from canonical.rules import check
from canonical.schema_check import event_problems

CASES = Path(__file__).with_name("cases")
FOLDERS = sorted(path.parent for path in CASES.glob("*/*/message.*"))


def outcome(folder: Path) -> tuple[list[Any], list[Any], list[dict[str, Any]]]:
    """Events as type and data, problems as rule, tag and element, and the full events."""
    [message] = folder.glob("message.*")
    profile = folder / "profile.toml"
    profiles = [load_profile(profile)] if profile.exists() else []
    events, problems = [], []
    for found in Stream(profiles, clock=lambda: datetime(2030, 1, 1, tzinfo=UTC)).outcomes(message.read_bytes()):
        events += [json.loads(line) for line in found.lines]
        problems += [[one.rule, one.position.tag, one.position.element or one.position.field] for one in found.problems]
    named = [[event["type"].split(".", 1)[1].rpartition(".")[0], event["data"]] for event in events]
    return named, problems, events


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda path: f"{path.parent.name}/{path.name}")
def test_a_case_gives_its_events_and_its_problems(folder: Path) -> None:
    events, problems, full = outcome(folder)
    assert events == json.loads((folder / "events.json").read_text("utf-8"))
    assert problems == json.loads((folder / "problems.json").read_text("utf-8"))
    for event in full:
        assert [str(one) for one in event_problems(event)] == []
        assert [str(one) for one in check(event) if one.severity == "error"] == []


def test_every_mapping_has_cases() -> None:
    from canonical import mappers

    counted = {name: sum(folder.parent.name == name for folder in FOLDERS) for name in mappers.names()}
    assert {name: count for name, count in counted.items() if count < 3} == {}


if __name__ == "__main__":
    if os.environ.get("CI"):
        sys.exit("expected results are looked at by a person, not written in CI")
    for folder in FOLDERS:
        events, problems, _ = outcome(folder)
        (folder / "events.json").write_text(json.dumps(events, indent=1, ensure_ascii=False) + "\n", "utf-8")
        (folder / "problems.json").write_text(json.dumps(problems) + "\n", "utf-8")

"""Every file of a catalog is held against the meta-schema of its kind."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

from tests.compat import test_lint
from tests.compat.test_lint import CODES, EVENT, MACHINE, _findings

root = test_lint.root


def test_files_are_held_against_their_meta_schema(root: Path) -> None:
    meta = Path(__file__).parents[2] / "schemas/meta"
    shutil.copytree(meta, root / "meta")
    event = json.loads((root / EVENT).read_text())
    event["examples"] *= 2
    event["x-invalid-examples"] *= 4
    (root / EVENT).write_text(json.dumps(event))
    assert _findings(root) == []
    document = json.loads((root / CODES).read_text())
    document["codes"][0]["partner"]["x12-1650"][0]["certainty"] = "X"
    (root / CODES).write_text(json.dumps(document))
    found = [finding for finding in _findings(root) if finding.rule == "meta-schema"]
    assert [finding.pointer for finding in found] == ["/codes/0/partner/x12-1650/0/certainty"]
    machine = json.loads((root / MACHINE).read_text())
    machine["transitions"][1]["policy"] = "lenient"
    (root / MACHINE).write_text(json.dumps(machine))
    assert "/transitions/1/policy" in {finding.pointer for finding in _findings(root)}

"""Folding needs no models."""

from __future__ import annotations

import subprocess
import sys


def test_folding_loads_no_pydantic_and_one_machine_alone() -> None:
    text = "import sys; from canonical.lifecycle import fold; fold([], 'order'); print(*sys.modules)"
    loaded = subprocess.run([sys.executable, "-c", text], capture_output=True, text=True, check=True).stdout.split()
    assert not [name for name in loaded if name.startswith(("pydantic", "fastjsonschema"))]
    machines = [name for name in loaded if name.startswith("canonical.lifecycle._generated.")]
    assert machines == ["canonical.lifecycle._generated.order"]

"""The public interface changes only on purpose, and everything in it is explained."""

from __future__ import annotations

import subprocess
import sys
from importlib import import_module

import pytest

from tests.models import public_api


def test_the_public_interface_is_the_committed_one():
    assert public_api.text() == public_api.PLACE.read_text(encoding="utf-8"), "python -m tests.models.public_api"


def test_the_interface_is_not_renewed_in_a_gate(project):
    command = [sys.executable, "-m", "tests.models.public_api"]
    done = subprocess.run(command, env={"CI": "1"}, cwd=project, capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert "looks at the change" in done.stderr


def test_every_public_name_is_explained():
    lines = public_api.text().split("\n")
    names = [number for number, line in enumerate(lines) if line and line[0] not in "# "]
    assert len(names) > 150
    assert [lines[number] for number in names if not lines[number + 1].startswith("    ")] == []


@pytest.mark.parametrize("package", public_api.PACKAGES)
def test_every_public_name_can_be_imported_and_listed(package):
    module = import_module(package)
    assert dir(module) == sorted(module.__all__) == sorted(module._HOMES)
    for name in module.__all__:
        assert getattr(module, name) is not None
    with pytest.raises(AttributeError, match="has no attribute 'Nonsense'"):
        _ = module.Nonsense

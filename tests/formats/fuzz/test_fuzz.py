from __future__ import annotations

import pytest

from tests.formats.fuzz.run import run


@pytest.mark.parametrize("executions", [2_000, pytest.param(6_000, marks=pytest.mark.slow)])
def test_damaged_files_break_nothing(executions: int) -> None:
    run(executions, f"suite {executions}")

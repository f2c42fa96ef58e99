from __future__ import annotations

import pytest

from tests.formats.fuzz.run import run


@pytest.mark.parametrize("executions", [1_000, pytest.param(4_000, marks=pytest.mark.slow)])
def test_damaged_files_break_nothing(executions: int) -> None:
    run(executions, f"suite {executions}")

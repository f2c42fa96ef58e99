"""Type checkers see fields, constructors and constants as they are."""

from __future__ import annotations

import json
from datetime import UTC, datetime

import pytest

from tests.models import typing_user
from tests.models.events import event

WRONG = """
from decimal import Decimal
from canonical.components import Money
Money(amount=1.5, currency="EUR")
Money(amount=Decimal(1))
Money(amount=Decimal(1), currency="EUR", colour="red")
"""


def test_the_program_that_is_type_checked_also_runs():
    built = typing_user.build()
    raw = json.dumps(event("milestone.reported", built.to_data())).encode()
    assert typing_user.read(raw) == datetime(2026, 3, 14, 13, 30, tzinfo=UTC)


@pytest.mark.slow
def test_mypy_accepts_right_programs_and_refuses_wrong_ones(tmp_path, project, monkeypatch):
    api = pytest.importorskip("mypy.api", reason="install the dependency group 'types'")
    monkeypatch.chdir(project)
    wrong = tmp_path / "wrong.py"
    wrong.write_text(WRONG)
    flags = ["--strict", "--follow-imports=silent", "--cache-dir", str(tmp_path / "cache")]
    output, _, _ = api.run([*flags, str(project / "tests/models/typing_user.py"), str(wrong)])
    lines = [line for line in output.splitlines() if ": error:" in line]
    assert [line.rpartition("[")[2] for line in lines] == ["arg-type]", "call-arg]", "call-arg]"], output

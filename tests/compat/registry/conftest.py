"""A catalog with four releases, and registries that are made of recorded or invented answers."""

from __future__ import annotations

import json

import pytest

from tests.compat.registry.recorded import FILE, Replay, write_catalog


@pytest.fixture
def catalog(tmp_path):
    return write_catalog(tmp_path / "catalog")


@pytest.fixture(scope="session")
def recorded():
    return json.loads(FILE.read_text("utf-8"))


@pytest.fixture
def replay(recorded):
    """A registry that answers as the recorded one did, in that order and to those requests only."""
    with Replay(recorded["exchanges"]) as running:
        yield running

"""Where the catalog is: configuration upwards, a path, or an installed distribution."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from compat.config import find
from compat.errors import UsageError

PROJECT = Path(__file__).parents[2]


def _project(folder: Path, text: str) -> Path:
    (folder / "pyproject.toml").write_text(text)
    (folder / "deep/er").mkdir(parents=True)
    return folder


def test_the_configuration_is_found_upwards(tmp_path: Path) -> None:
    _project(tmp_path, '[tool.canonical-compat]\nschemas = "a"\nversions = "b"\nallow-draft-break = true\n')
    found = find(None, tmp_path / "deep/er")
    assert (found.schemas, found.versions, found.shown) == (tmp_path / "a", tmp_path / "b", ("a", "b"))
    assert found.allow_draft_break


def test_a_project_without_configuration_but_with_schemas_will_do(tmp_path: Path) -> None:
    _project(tmp_path, '[project]\nname = "x"\n')
    (tmp_path / "schemas").mkdir()
    assert find(None, tmp_path / "deep/er").schemas == tmp_path / "schemas"
    assert find("../..", tmp_path / "deep/er").schemas.is_dir()


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ('[tool.canonical-compat]\nschema = "a"\n', "did you mean schemas?"),
        ("[tool.canonical-compat]\nsomething = 1\n", "the keys are catalog, schemas, versions"),
        ("[tool.canonical-compat]\nschemas = 1\n", "schemas is a text"),
        ("[tool]\ncanonical-compat = 1\n", "is a table of keys"),
        ("[tool", "cannot be read"),
    ],
)
def test_a_wrong_configuration_is_an_error(text: str, message: str, tmp_path: Path) -> None:
    with pytest.raises(UsageError, match=message.replace("?", "\\?")):
        find(None, _project(tmp_path, text))


def test_no_catalog_at_all_says_what_to_do(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="give --catalog"):
        find(None, tmp_path)


def _distribution(site: Path, record: str, direct: str | None = None) -> None:
    info = site / "some_catalog-1.0.dist-info"
    info.mkdir(parents=True)
    (info / "METADATA").write_text("Metadata-Version: 2.1\nName: some-catalog\nVersion: 1.0\n")
    (info / "RECORD").write_text(record)
    if direct:
        (info / "direct_url.json").write_text(direct)


def test_an_installed_distribution_is_found_by_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "pack/_data/schemas").mkdir(parents=True)
    _distribution(tmp_path, "pack/_data/schemas/envelope.json,,\npack/_data/versions/releases/0.1.0.json,,\n")
    monkeypatch.setattr(sys, "path", [str(tmp_path), *sys.path])
    assert Path(str(find("pkg:some-catalog", PROJECT).schemas)) == tmp_path / "pack/_data/schemas"


def test_an_editable_distribution_leads_to_its_checkout(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    site, checkout = tmp_path / "site", tmp_path / "check out"
    (checkout / "schemas").mkdir(parents=True)
    _distribution(site, "some.pth,,\n", f'{{"url": "{checkout.as_uri()}", "dir_info": {{"editable": true}}}}')
    monkeypatch.setattr(sys, "path", [str(site), *sys.path])
    assert find("pkg:some-catalog", PROJECT).schemas == checkout / "schemas"

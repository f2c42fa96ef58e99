"""The resolver of the data folders, in every way in which Python can find a package."""

from __future__ import annotations

import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from canonical._resources import find, resource
from canonical.errors import ResourceError

PROJECT = Path(__file__).resolve().parents[2]

READ = """
import sys
sys.path.insert(0, sys.argv[1])
from canonical._resources import resource
print(resource("schemas").joinpath("scalars.json").read_text("utf-8"))
"""


def _package(folder: Path, data: str) -> Path:
    """A tree with the resolver's package and a data folder, as a checkout or as a wheel lays them out."""
    package = folder / "canonical"
    package.mkdir(parents=True)
    (package / "__init__.py").write_text("", "utf-8")
    for name in ("_resources.py", "errors.py"):
        shutil.copy(PROJECT / "canonical" / name, package / name)
    schemas = folder / data
    schemas.mkdir(parents=True)
    (schemas / "scalars.json").write_text(f"from {data}", "utf-8")
    return folder


def _zipped(folder: Path, archive: Path) -> Path:
    with zipfile.ZipFile(archive, "w") as out:
        for path in sorted(folder.rglob("*")):
            out.write(path, path.relative_to(folder).as_posix())
    return archive


def _read(place: Path, cwd: Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-I", "-c", READ, str(place)]
    return subprocess.run(command, cwd=cwd, capture_output=True, text=True, check=False)


@pytest.mark.parametrize("zipped", [False, True], ids=["folder", "zip"])
@pytest.mark.parametrize("data", ["schemas", "canonical/_data/schemas"], ids=["checkout", "wheel"])
def test_the_data_is_found_beside_the_package_and_inside_it(tmp_path: Path, data: str, zipped: bool) -> None:
    place = _package(tmp_path / "tree", data)
    if zipped:
        place = _zipped(place, tmp_path / "tree.zip")
    found = _read(place, tmp_path)
    assert (found.stdout.strip(), found.stderr) == (f"from {data}", "")


def test_the_data_of_a_wheel_wins_over_a_folder_of_the_same_name_beside_it(tmp_path: Path) -> None:
    place = _package(tmp_path / "tree", "canonical/_data/schemas")
    (place / "schemas").mkdir()
    (place / "schemas" / "scalars.json").write_text("somebody else's", "utf-8")
    assert _read(place, tmp_path).stdout.strip() == "from canonical/_data/schemas"


def test_missing_data_names_both_places_and_what_to_do(tmp_path: Path) -> None:
    first, second = tmp_path / "inside", tmp_path / "beside"
    with pytest.raises(ResourceError) as caught:
        find("schemas", first, second)
    assert str(first) in str(caught.value)
    assert str(second) in str(caught.value)
    assert "reinstall" in str(caught.value)


def test_a_name_that_never_travels_is_a_typed_error() -> None:
    with pytest.raises(ResourceError, match="no-such-folder"):
        resource("no-such-folder")


@pytest.mark.parametrize("name", ["schemas", "versions", "samples"])
def test_every_data_folder_of_this_installation_is_found(name: str) -> None:
    assert any(resource(name).iterdir())

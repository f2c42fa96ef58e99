"""What a user gets: the built wheel, alone in a fresh environment, used from another folder."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import venv
import zipfile
from dataclasses import dataclass
from pathlib import Path

import pytest

PROJECT = Path(__file__).resolve().parents[2]
LIMIT = 5 << 20

pytestmark = [pytest.mark.slow, pytest.mark.xdist_group("wheel")]


@dataclass(frozen=True)
class Installed:
    """An environment that holds the wheel and its dependencies, and a folder to work in that holds nothing."""

    environment: Path
    folder: Path

    def run(self, *command: str, text: str | None = None) -> subprocess.CompletedProcess[str]:
        """Run a program of the environment, with nothing of this checkout on its path."""
        program = self.environment / "bin" / command[0]
        path = os.pathsep.join([str(self.environment / "bin"), os.environ["PATH"]])
        kept = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "VIRTUAL_ENV"))}
        return subprocess.run(
            [str(program), *command[1:]],
            cwd=self.folder,
            env={**kept, "PATH": path},
            input=text,
            capture_output=True,
            text=True,
            check=False,
        )

    def python(self, code: str) -> str:
        """What a piece of Python prints."""
        done = self.run("python", "-c", code)
        assert done.returncode == 0, done.stderr
        return done.stdout


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel, made from the sdist, so that the sdist is known to be complete; both in one folder."""
    out = tmp_path_factory.mktemp("dist")
    command = [sys.executable, "-m", "build", "--no-isolation", "--outdir", str(out), str(PROJECT)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return out


@pytest.fixture(scope="module")
def wheel(built: Path) -> Path:
    """The wheel alone."""
    return next(built.glob("*.whl"))


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Installed:
    """The wheel with the extra of the checker in an environment of its own."""
    environment = tmp_path_factory.mktemp("environment")
    venv.create(environment, with_pip=True)
    pip = [str(environment / "bin" / "python"), "-m", "pip", "--disable-pip-version-check", "-q", "install"]
    constraints = ["-c", str(PROJECT / "constraints.txt")]
    done = subprocess.run([*pip, *constraints, f"{wheel}[compat]"], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return Installed(environment, tmp_path_factory.mktemp("elsewhere"))


def test_the_wheel_holds_both_packages_their_types_and_all_data(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        names = set(archive.namelist())
    top = {name.partition("/")[0] for name in names}
    assert {name for name in top if not name.endswith(".dist-info")} == {"canonical", "compat"}
    for name in ("canonical/py.typed", "compat/py.typed", "canonical/_data/schemas/envelope.json"):
        assert name in names
    for folder in ("schemas", "versions", "samples"):
        ours = {path.relative_to(PROJECT).as_posix() for path in (PROJECT / folder).rglob("*") if path.is_file()}
        assert {f"canonical/_data/{name}" for name in ours if "__pycache__" not in name} <= names
    assert not [name for name in names if name.endswith((".pyc", ".orig", "~"))]


def test_the_wheel_holds_every_module_of_the_checkout(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        names = set(archive.namelist())
    ours = [path for package in ("canonical", "compat") for path in (PROJECT / package).rglob("*.py")]
    assert {path.relative_to(PROJECT).as_posix() for path in ours} <= names


def test_the_wheel_straight_from_the_checkout_is_the_wheel_from_the_sdist(wheel: Path, tmp_path: Path) -> None:
    command = [sys.executable, "-m", "build", "--no-isolation", "--wheel", "--outdir", str(tmp_path), str(PROJECT)]
    subprocess.run(command, capture_output=True, check=True)
    with zipfile.ZipFile(wheel) as one, zipfile.ZipFile(next(tmp_path.glob("*.whl"))) as other:
        assert {item.filename: item.CRC for item in one.infolist()} == {
            item.filename: item.CRC for item in other.infolist()
        }


def test_the_wheel_is_small(wheel: Path) -> None:
    assert wheel.stat().st_size < LIMIT


def test_the_library_is_imported_from_the_environment_and_finds_its_data(installed: Installed) -> None:
    code = (
        "import canonical, compat\n"
        "from canonical._resources import resource\n"
        "print(canonical.__file__, compat.__file__)\n"
        "print(*(resource(name).is_dir() for name in ('schemas', 'versions', 'samples')))"
    )
    places, found = installed.python(code).splitlines()
    assert all(place.startswith(str(installed.environment)) for place in places.split())
    assert found == "True True True"


def test_data_of_the_wheel_is_read_without_unpacking_it(installed: Installed, wheel: Path) -> None:
    code = (
        f"import sys; sys.path.insert(0, {str(wheel)!r})\n"
        "from canonical._resources import resource\n"
        "folder = resource('schemas'); print(type(folder).__module__, folder.joinpath('envelope.json').is_file())"
    )
    assert installed.python(code).split() == ["zipfile", "True"]


def test_a_sample_is_mapped_and_what_comes_out_is_valid(installed: Installed) -> None:
    sample = next(path for path in sorted((PROJECT / "samples").rglob("*214*")) if path.is_file())
    mapped = installed.run("canonical", "map", str(sample))
    assert mapped.returncode in (0, 1), mapped.stderr
    events = [json.loads(line) for line in mapped.stdout.splitlines()]
    assert events
    (installed.folder / "events.ndjson").write_text(mapped.stdout, "utf-8")
    checked = installed.run("canonical", "validate", "events.ndjson")
    assert checked.returncode == 0, checked.stdout + checked.stderr


def test_an_event_is_parsed_into_its_type(installed: Installed) -> None:
    from_wheel = installed.python(
        "import json\n"
        "from canonical._resources import resource\n"
        "from canonical.milestone import MilestoneReported\n"
        "schema = json.loads(resource('schemas').joinpath('events', 'milestone', 'reported.json').read_text('utf-8'))\n"
        "print(type(MilestoneReported.model_validate_json(json.dumps(schema['examples'][0]))).__name__)"
    )
    assert from_wheel.strip() == "MilestoneReported"


def test_the_releases_in_the_wheel_are_untouched(installed: Installed) -> None:
    verified = installed.run("canonical-compat", "verify", "--catalog", "pkg:canonical-logistics")
    assert verified.returncode == 0, verified.stdout + verified.stderr


def test_the_demo_runs_from_another_folder(installed: Installed) -> None:
    shown = installed.run("canonical", "demo")
    assert shown.returncode == 0, shown.stderr
    assert "idoc orders05" in shown.stdout


@pytest.mark.parametrize("package", ["canonical", "compat"])
def test_every_public_name_has_a_type(installed: Installed, package: str) -> None:
    program = Path(sys.executable).with_name("pyright")
    if not program.exists():
        pytest.skip("pyright is not installed; the gate for types runs it")
    path = os.pathsep.join([str(installed.environment / "bin"), os.environ["PATH"]])
    command = [str(program), "--verifytypes", package, "--ignoreexternal"]
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "VIRTUAL_ENV"))}
    done = subprocess.run(
        command, cwd=installed.folder, env={**kept, "PATH": path}, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout[-3000:]
    assert str(installed.environment) in done.stdout

"""Commands start in milliseconds because of what they do not import."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

PROJECT = Path(__file__).resolve().parents[2]

HEAVY = {"pydantic", "pydantic_core", "fastjsonschema", "jsonschema", "jsonschema_rs", "orjson", "semver"}
"""Third-party packages that no command may load before it has work for them."""

SLOW_STDLIB = {
    "asyncio",
    "email",
    "http",
    "importlib.metadata",
    "inspect",
    "json",
    "logging",
    "tempfile",
    "typing",
    "urllib",
}
"""Parts of the standard library that cost milliseconds and that help has no use for."""


def _loaded(code: str) -> set[str]:
    """The modules that a fresh interpreter has after running ``code``, top-level names included."""
    show = f"import sys\n{code}\nprint('=== modules', *sys.modules, sep=chr(10))"
    done = subprocess.run([sys.executable, "-c", show], capture_output=True, text=True, check=True)
    return set(done.stdout.partition("=== modules")[2].split())


def _after(code: str) -> set[str]:
    # What the site-packages of a developer load by themselves (.pth files) is not ours.
    return _loaded(code) - _loaded("pass")


@pytest.mark.parametrize(
    "arguments", [["--help"], ["--version"], ["help"], ["nonsense"]], ids=["help", "version", "help-word", "mistyped"]
)
def test_the_command_itself_loads_no_third_party_package(arguments: list[str]) -> None:
    loaded = _after(f"from canonical.cli.main import main; main({arguments!r})")
    assert not loaded & HEAVY


def test_help_loads_neither_a_sub_command_nor_a_slow_part_of_the_standard_library() -> None:
    loaded = _after("from canonical.cli.main import main; main(['--help'])")
    assert not loaded & (SLOW_STDLIB | {"argparse", "re"})
    assert {name for name in loaded if name.startswith("canonical")} <= {
        "canonical",
        "canonical.cli",
        "canonical.cli.main",
    }


@pytest.mark.parametrize("name", ["map", "write", "validate", "explain", "edi"])
def test_a_sub_command_explains_itself_without_third_party_packages(name: str) -> None:
    code = f"from canonical.cli.main import main\ntry:\n  main([{name!r}, '--help'])\nexcept SystemExit:\n  pass"
    loaded = _after(code)
    assert not loaded & HEAVY
    others = {"map", "write", "validate", "demo", "explain", "edi"} - {name}
    assert not loaded & {f"canonical.cli.{other}" for other in others}


def test_importing_the_package_loads_next_to_nothing() -> None:
    loaded = _after("import canonical")
    assert not loaded & (HEAVY | SLOW_STDLIB | {"re"})


def test_importing_the_checker_never_loads_the_library() -> None:
    assert not {name for name in _after("import compat") if name.partition(".")[0] in HEAVY | {"canonical"}}
    assert not {name for name in _after("import compat.cli") if name.partition(".")[0] in HEAVY | {"canonical"}}


def test_mapping_and_validating_a_file_need_no_third_party_package(tmp_path: Path) -> None:
    sample = PROJECT / "samples" / "x12" / "214.edi"
    events = tmp_path / "events.ndjson"
    code = (
        "import os\n"
        "from canonical.cli.main import main\n"
        f"events = os.open({str(events)!r}, os.O_CREAT | os.O_WRONLY)\n"
        "kept = os.dup(1)\n"
        "os.dup2(events, 1)\n"
        f"main(['map', '--quiet', {str(sample)!r}])\n"
        "os.dup2(kept, 1)\n"
        f"main(['validate', {str(events)!r}])\n"
    )
    loaded = _after(code)
    assert events.stat().st_size > 0
    # orjson is taken where it is installed, and nothing depends on it.
    assert loaded & HEAVY <= {"orjson"}

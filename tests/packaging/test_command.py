"""The ``canonical`` command around its sub-commands: choosing one, wrong use, and what happens when things fail."""

from __future__ import annotations

import os
import subprocess
import sys
from types import SimpleNamespace

import pytest

from canonical.cli import main as command
from canonical.errors import FormatError, ProfileError


def _runs(monkeypatch: pytest.MonkeyPatch, action: object) -> None:
    def configure(parser) -> None:
        parser.add_argument("--report", action="store_true")

    module = SimpleNamespace(__doc__="Do it.", configure=configure, run=action)
    monkeypatch.setattr(command, "load", lambda _name: module)


def _raises(error: BaseException) -> object:
    def run(_args: object) -> int:
        raise error

    return run


def test_help_lists_every_command_with_what_it_does(capsys: pytest.CaptureFixture[str]) -> None:
    assert command.main(["--help"]) == 0
    text = capsys.readouterr().out
    for name, purpose in command.COMMANDS.items():
        assert name in text
        assert purpose in text


def test_every_listed_command_is_a_module_that_explains_itself() -> None:
    for name in command.COMMANDS:
        assert (command.load(name).__doc__ or "").strip(), name
        assert command.parser_for(name).prog == f"canonical {name}"


def test_no_command_at_all_is_wrong_use(capsys: pytest.CaptureFixture[str]) -> None:
    assert command.main([]) == 2
    assert "usage: canonical" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("word", "said"),
    [
        ("mpa", "did you mean 'map'?"),
        ("validat", "did you mean 'validate'?"),
        ("--verson", "no option '--verson'; did you mean '--version'?"),
        ("xyzzy", "there are map, write, validate"),
    ],
)
def test_a_mistyped_command_is_answered_with_the_nearest_one(
    word: str, said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert command.main([word]) == 2
    assert said in capsys.readouterr().err


def test_a_mistyped_option_is_answered_with_the_nearest_one(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    _runs(monkeypatch, lambda _args: 0)
    with pytest.raises(SystemExit) as left:
        command.main(["map", "--reprot"])
    assert left.value.code == 2
    assert "unrecognized arguments: --reprot; did you mean '--report'?" in capsys.readouterr().err


def test_options_cannot_be_abbreviated(monkeypatch: pytest.MonkeyPatch) -> None:
    _runs(monkeypatch, lambda _args: 0)
    with pytest.raises(SystemExit):
        command.main(["map", "--rep"])
    assert command.main(["map", "--report"]) == 0


@pytest.mark.parametrize(
    ("error", "code", "said"),
    [
        (FormatError("ISA is cut off"), 3, "canonical map: ISA is cut off\n"),
        (ProfileError("no key 'tennant'"), 2, "canonical map: no key 'tennant'\n"),
        (
            FileNotFoundError(2, "No such file or directory", "x.edi"),
            3,
            "cannot use 'x.edi': No such file or directory",
        ),
        (OSError(28, "No space left on device"), 3, "the system refused: No space left on device"),
        (KeyboardInterrupt(), 130, "interrupted"),
        (KeyError("boom"), 70, "this is a defect: KeyError: 'boom'; set CANONICAL_TRACEBACK=1"),
    ],
)
def test_a_failure_is_one_readable_line_and_an_exit_code(
    error: BaseException,
    code: int,
    said: str,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    _runs(monkeypatch, _raises(error))
    assert command.main(["map"]) == code
    text = capsys.readouterr().err
    assert said in text
    assert text.count("\n") == 1
    assert "Traceback" not in text


def test_the_traceback_of_a_defect_is_there_on_request(monkeypatch: pytest.MonkeyPatch) -> None:
    _runs(monkeypatch, _raises(KeyError("boom")))
    monkeypatch.setenv("CANONICAL_TRACEBACK", "1")
    with pytest.raises(KeyError):
        command.main(["map"])


def test_a_reader_that_goes_away_is_no_traceback() -> None:
    code = (
        "from types import SimpleNamespace\n"
        "from canonical.cli import main as command\n"
        "run = lambda args: print('x' * 100000) or 0\n"
        "command.load = lambda name: SimpleNamespace(__doc__='', configure=lambda parser: None, run=run)\n"
        "raise SystemExit(command.main(['map']))\n"
    )
    reader, writer = os.pipe()
    os.close(reader)
    done = subprocess.run([sys.executable, "-c", code], stdout=writer, stderr=subprocess.PIPE, text=True, check=False)
    os.close(writer)
    assert (done.returncode, done.stderr) == (141, "")


def test_the_module_runs_like_the_command() -> None:
    done = subprocess.run([sys.executable, "-m", "canonical", "--help"], capture_output=True, text=True, check=True)
    assert done.stdout.startswith("usage: canonical ")

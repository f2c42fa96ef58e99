"""Names, addresses, telephone numbers and free text of a file stand in no diagnostic, unless that was asked for."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from canonical.cli.main import main
from canonical.formats import edi
from canonical.formats.dictionary.check import check
from canonical.formats.edi.redact import is_private
from canonical.formats.edi.stats import Statistics
from tests.formats.fuzz.files import SAMPLES

if TYPE_CHECKING:
    from pathlib import Path
    from typing import Any

NAME = "ZZNAMEZZ"
VALUES = {
    "alone": NAME,
    "far too long": NAME * 30,
    "with a blank behind": f"{NAME} ",
    "with a control character": f"{NAME}\x01",
    "with a character of no set": f"{NAME}\x80",
    "in quotes": f'"{NAME}"',
}


def marked(file: bytes, value: str) -> bytes:
    """The file with a value in place of whatever is private in its messages."""
    return b"".join(_marked(item, value) for item in edi.read(file, whole=True))


def _marked(item: Any, value: str) -> bytes:
    if not hasattr(item, "segments"):
        return item.lead + item.raw  # type: ignore[no-any-return]
    marks = item.interchange.delimiters
    segments = []
    for segment in item.segments:
        parts = [
            marks.component.join(value if part else "" for part in text.split(marks.component))
            if text and number and is_private(item.standard, segment[0], number, text=True)
            else text
            for number, text in enumerate(segment)
        ]
        segments.append(marks.element.join(parts) + marks.segment)
    return item.lead + "".join(segments).encode("latin-1")  # type: ignore[no-any-return]


FILES = {kind: [marked(file, value) for file in SAMPLES] for kind, value in VALUES.items()}


@pytest.mark.parametrize("kind", VALUES)
def test_statistics_name_nobody(kind: str) -> None:
    assert sum(NAME.encode() in file for file in FILES[kind]) > 20
    told = 0
    for file in FILES[kind]:
        problems = Statistics(check=check).add_all(edi.read(file, whole=True)).problems
        told += len(problems)
        assert NAME not in json.dumps(problems)
    assert told or kind in ("alone", "in quotes")


@pytest.mark.parametrize("kind", VALUES)
def test_no_command_names_anybody(kind: str, tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    paths = []
    for number, file in enumerate(FILES[kind]):
        path = tmp_path / f"{number}.edi"
        path.write_bytes(file)
        paths.append(str(path))
    letters = tmp_path / "letters"
    for command in (
        ["map", "--report", "--dead-letter", str(letters)], ["explain"], ["explain", "--json"], ["explain", "--html"],
        ["edi", "stats", "--checks"], ["edi", "stats", "--json", "--checks"], ["edi", "ack", "--checks"],
    ):  # fmt: skip
        if command[1:2] == ["ack"] and not _has_option(["edi", "ack"], "--checks", capfd):
            command = command[:-1]  # noqa: PLW2901
        main([*command, *paths])
        said = capfd.readouterr()
        assert NAME not in said.err, command
        assert command[1:2] != ["stats"] or NAME not in said.out
    for letter in letters.read_bytes().splitlines():
        assert NAME not in json.dumps(json.loads(letter)["problems"])
    for command in (["explain"], ["explain", "--json"], ["explain", "--html"]):
        main([*command, "--redact", *paths])
        assert NAME not in capfd.readouterr().out


def _has_option(command: list[str], option: str, capfd: pytest.CaptureFixture[str]) -> bool:
    with pytest.raises(SystemExit):
        main([*command, "--help"])
    return option in capfd.readouterr().out


def test_they_are_shown_when_that_is_asked_for(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "named.edi"
    path.write_bytes(b"".join(marked(file, NAME) for file in SAMPLES))
    main(["map", "--report", "--reveal", str(path)])
    shown = NAME in capfd.readouterr().err
    main(["map", "--report", str(path)])
    assert NAME not in capfd.readouterr().err
    assert shown

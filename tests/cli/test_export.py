"""``canonical export`` as its user sees it: one text is printed, files go into a folder, and wrong use is answered."""

from __future__ import annotations

import json
import sys
from typing import TYPE_CHECKING

import pytest

from canonical.cli.main import main
from canonical.exports import FORMATS, exported

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize("name", ["asyncapi", "openapi", "typescript", "sql", "lineage", "rules"])
def test_a_format_of_one_text_is_printed(name: str, capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    assert main(["export", name]) == 0
    out, err = capfdbinary.readouterr()
    assert [out] == list(exported(name).values())
    assert err == b""


@pytest.mark.parametrize("name", FORMATS)
def test_the_files_are_written_into_a_folder_that_is_made(
    name: str, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "new" / name
    assert main(["export", name, "--output", str(folder)]) == 0
    found = {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}
    assert found == exported(name)
    out, err = capfd.readouterr()
    assert out == ""
    assert err == f"canonical export: {len(found)} file{'s' if len(found) > 1 else ''} in {folder}\n"


@pytest.mark.parametrize("name", ["avro", "protobuf", "arrow"])
def test_several_files_need_a_folder(name: str, capfd: pytest.CaptureFixture[str]) -> None:
    assert main(["export", name]) == 2
    out, err = capfd.readouterr()
    assert out == ""
    assert err == f"canonical export: {name} is {len(exported(name))} files; say where with --output FOLDER\n"


def test_a_mistyped_format_is_wrong_use(capfd: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as left:
        main(["export", "avor"])
    assert left.value.code == 2
    assert "avro" in capfd.readouterr().err


def test_a_missing_package_is_one_line_with_the_remedy(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    assert main(["export", "arrow", "--output", str(tmp_path)]) == 2
    said = capfd.readouterr().err
    assert said.endswith('pip install "canonical-logistics[arrow]"\n')
    assert said.count("\n") == 1
    assert list(tmp_path.iterdir()) == []


def test_what_is_printed_is_a_document(capfd: pytest.CaptureFixture[str]) -> None:
    main(["export", "asyncapi"])
    assert json.loads(capfd.readouterr().out)["asyncapi"] == "3.0.0"

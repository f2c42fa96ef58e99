"""What a check compares with can be a release, a folder, a commit, an archive or a package; nothing is checked out."""

from __future__ import annotations

import json
import shutil
import sys
import tarfile
import zipfile
from pathlib import Path

import pytest

from compat.cli import main
from compat.trees import fetch_command, tree
from tests.compat.catalogs import EVENT, edit, frozen, git, optional, required


@pytest.fixture
def work(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Path:
    """A repository whose last commit holds a release; the working copy makes a member required."""
    root = tmp_path / "work"
    root.mkdir()
    frozen(root)
    git(root, "init", "-q")
    git(root, "add", "-A")
    git(root, "commit", "-qm", "first")
    edit(root, EVENT, required)
    monkeypatch.chdir(root)
    capsys.readouterr()
    return root


def _packed(work: Path, kind: str) -> str:
    """What was committed, in another form."""
    old = work.parent / "old"
    git(work, "worktree", "add", "-q", str(old), "HEAD")
    if kind == "folder":
        return "../old"
    if kind == "tar.gz":
        with tarfile.open(work.parent / "old.tar.gz", "w:gz") as tar:
            tar.add(old, "catalog-1.0")
        return "../old.tar.gz"
    name = f"old.{kind}"
    with zipfile.ZipFile(work.parent / name, "w") as packed:
        for file in sorted(old.rglob("*.json")):
            packed.write(file, f"pack/_data/{file.relative_to(old)}" if kind == "whl" else f"{file.relative_to(old)}")
    return f"../{name}"


@pytest.mark.parametrize("kind", ["folder", "tar.gz", "zip", "whl"])
def test_the_same_break_is_found_in_every_form(work: Path, kind: str, capsys: pytest.CaptureFixture[str]) -> None:
    place = _packed(work, kind)
    capsys.readouterr()
    assert main(["check", "--against", place]) == 1
    text = capsys.readouterr().out
    assert "breaks property-made-required" in text
    assert f"old {place}/" in text
    assert main(["check", "--against", f"{place}#0.1.0"]) == 1
    assert f"{place}#0.1.0" in capsys.readouterr().out


@pytest.mark.parametrize("name", ["0.1.0", "latest", "git:HEAD", "git:HEAD#latest", "git:", "git:HEAD:"])
def test_releases_and_commits_have_names(work: Path, name: str, capsys: pytest.CaptureFixture[str]) -> None:
    before = git(work, "status", "--porcelain")
    assert main(["check", "--against", name]) == 1
    assert "property-made-required" in capsys.readouterr().out
    assert git(work, "status", "--porcelain") == before


def test_releases_are_counted_from_the_newest(work: Path, capsys: pytest.CaptureFixture[str]) -> None:
    git(work, "checkout", "-q", "--", ".")
    edit(work, EVENT, optional)
    assert main(["freeze", "0.1.1", "--date", "2026-12-01"]) == 0
    capsys.readouterr()
    assert main(["check", "--against", "latest~1"]) == 0
    assert "since release 0.1.0" in capsys.readouterr().out
    assert main(["check", "--against", "latest~2"]) == 2
    assert main(["diff", "0.1.0", "0.1.1"]) == 0
    assert "property-added" in capsys.readouterr().out
    assert main(["diff", "0.1.1", "0.1.0"]) == 1


def test_an_installed_package_is_a_baseline(
    work: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    site = work.parent / "site"
    shutil.copytree(work / "versions", site / "pack/_data/versions")
    git(work, "stash", "-q")
    shutil.copytree(work / "schemas", site / "pack/_data/schemas")
    git(work, "stash", "pop", "-q")
    info = site / "pinned-1.0.dist-info"
    info.mkdir()
    (info / "METADATA").write_text("Metadata-Version: 2.1\nName: pinned\nVersion: 1.0\n")
    (info / "RECORD").write_text("pack/_data/schemas/events/milestone/reported.json,,\n")
    monkeypatch.setattr(sys, "path", [str(site), *sys.path])
    assert main(["check", "--against", "pkg:pinned"]) == 1
    assert "old pkg:pinned/schemas/" in capsys.readouterr().out
    assert main(["check", "--catalog", "pkg:pinned", "--against", "0.1.0"]) == 0


@pytest.mark.parametrize(
    ("name", "code", "message"),
    [
        ("git:nowhere", 3, "fetch it: git fetch --depth=1 origin nowhere:nowhere"),
        ("git:origin/main", 3, "git fetch --depth=1 origin main:refs/remotes/origin/main"),
        ("git:HEAD~5", 3, "the history does not go back that far"),
        ("git:--output=x", 2, "does not begin with a dash"),
        ("git:HEAD:elsewhere", 2, "no such folder"),
        ("git:HEAD:versions/releases", 2, "neither a folder schemas nor versions/releases"),
        ("missing.whl", 3, "not a readable archive"),
        ("pkg:missing", 2, "pip install missing"),
        ("git:HEAD#9.9.9", 2, "there is no release '9.9.9'"),
        ("nothing", 2, "--against takes a release"),
    ],
)
def test_what_is_not_there_says_what_to_do(
    work: Path, name: str, code: int, message: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["check", "--against", name]) == code
    assert message in capsys.readouterr().err


def test_a_shallow_clone_is_told_how_to_go_deeper(
    work: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    git(work, "commit", "-qam", "second")
    git(work.parent, "clone", "-q", "--depth=1", work.as_uri(), "shallow")
    monkeypatch.chdir(work.parent / "shallow")
    assert main(["check", "--against", "git:HEAD~1"]) == 3
    assert "git fetch --unshallow" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("reference", "command"),
    [
        ("v1.0.0", "git fetch --depth=1 origin tag v1.0.0"),
        ("upstream/next", "git fetch --depth=1 upstream next:refs/remotes/upstream/next"),
        ("0123abc", "git fetch --depth=1 origin 0123abc"),
    ],
)
def test_the_command_that_fetches_fits_the_reference(reference: str, command: str) -> None:
    assert fetch_command(reference) == command


def test_outside_of_a_repository_git_is_wrong_use(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(frozen(tmp_path))
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path.parent))
    assert main(["check", "--against", "git:HEAD"]) == 2
    assert "not inside a git repository" in capsys.readouterr().err


def test_a_schema_of_a_commit_is_compared_with_a_file(work: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = "versions/milestone/reported/0.1.0.json"
    schema = json.loads((work / path).read_text())
    schema["required"].append("classifier")
    Path("new.json").write_text(json.dumps(schema, indent=2))
    assert main(["diff", f"git:HEAD:{path}", "new.json"]) == 1
    assert f"old git:HEAD:{path}:" in capsys.readouterr().out
    assert main(["diff", "git:HEAD", "new.json"]) == 3
    assert main(["diff", "git:HEAD:missing.json", "new.json"]) == 3
    assert main(["diff", "git:HEAD", "."]) == 1


def test_a_tree_is_a_traversable_folder() -> None:
    found = tree(["a/b/c.json", "a/d.json"], lambda path: path.encode())
    assert sorted(one.name for one in (found / "a").iterdir()) == ["b", "d.json"]
    assert (found / "a").is_dir()
    assert found.joinpath("a", "d.json").read_text(encoding="utf-8") == "a/d.json"
    assert not (found / "a" / "x").is_file()
    with pytest.raises(FileNotFoundError):
        (found / "a" / "x").read_bytes()
    with (found / "a" / "d.json").open("r", encoding="utf-8") as stream:
        assert stream.read() == "a/d.json"


def test_a_version_that_means_two_things_is_refused(work: Path, capsys: pytest.CaptureFixture[str]) -> None:
    other = work.parent / "other"
    git(work, "checkout", "-q", "--", ".")
    shutil.copytree(work / "schemas", other / "schemas")
    edit(other, EVENT, optional)
    frozen(other)
    capsys.readouterr()
    assert main(["check", "--catalog", str(other), "--against", "git:HEAD"]) == 1
    assert (
        "version-not-bumped: milestone/reported/0.1.0.json was released with another content" in capsys.readouterr().out
    )


def test_a_rewritten_release_is_refused_however_often_it_is_asked(
    work: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = work / "versions/milestone/reported/0.1.0.json"
    file.write_text(file.read_text().replace("Something happened", "Nothing happened"))
    for _ in range(2):
        assert main(["check", "--allow-draft-break"]) == 1
        assert "released-file-rewritten" in capsys.readouterr().out

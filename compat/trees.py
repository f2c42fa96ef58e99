"""Reads folders out of a commit, a wheel, a zip or a tarball as if they were on disk; nothing is unpacked."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING, Any, cast

from compat.errors import UnreadableError, UsageError

if TYPE_CHECKING:
    import subprocess
    from collections.abc import Callable, Iterator, Mapping
    from importlib.resources.abc import Traversable
    from pathlib import Path

    Read = Callable[[str], bytes]

LARGEST = 64 * 1024 * 1024
"""No schema file is larger; an archive that claims otherwise is not read."""


class Tree:
    """A folder or a file among known paths, in the shape of `importlib.resources.abc.Traversable`."""

    def __init__(self, paths: Mapping[str, frozenset[str]], read: Read, at: str = "") -> None:
        """``paths`` has the children of each folder by its path; ``read`` gives the bytes of a file."""
        self._paths, self._read, self._at = paths, read, at

    @property
    def name(self) -> str:
        """The last part of the path."""
        return self._at.rpartition("/")[2]

    def __truediv__(self, child: str) -> Tree:
        """The file or folder of that name in this folder, there or not."""
        return Tree(self._paths, self._read, f"{self._at}/{child}" if self._at else str(child))

    def joinpath(self, *parts: str) -> Tree:
        """The same for several names."""
        place = self
        for part in parts:
            place /= part
        return place

    def iterdir(self) -> Iterator[Tree]:
        """What is in the folder."""
        return (self / name for name in sorted(self._paths.get(self._at, ())))

    def is_dir(self) -> bool:
        """Whether it is a folder."""
        return self._at in self._paths

    def is_file(self) -> bool:
        """Whether it is a file."""
        folder, _, name = self._at.rpartition("/")
        return not self.is_dir() and name in self._paths.get(folder, ())

    def read_bytes(self) -> bytes:
        """The content; raises ``FileNotFoundError`` if there is none."""
        if not self.is_file():
            raise FileNotFoundError(self._at)
        return self._read(self._at)

    def read_text(self, encoding: str = "utf-8") -> str:
        """The content as text."""
        return self.read_bytes().decode(encoding)

    def open(self, mode: str = "r", *_: Any, **options: Any) -> Any:
        """The content as a stream."""
        stream = io.BytesIO(self.read_bytes())
        return stream if "b" in mode else io.TextIOWrapper(stream, encoding=options.get("encoding") or "utf-8")


def tree(paths: list[str], read: Read) -> Traversable:
    """The tree of files with these ``/``-separated paths."""
    folders: dict[str, set[str]] = {"": set()}
    for path in paths:
        rest = path
        while rest:
            folder, _, name = rest.rpartition("/")
            known = folder in folders
            folders.setdefault(folder, set()).add(name)
            if known:
                break
            rest = folder
    return cast("Traversable", Tree({folder: frozenset(names) for folder, names in folders.items()}, read))


def archive(file: Path) -> Traversable:
    """The files of a wheel, a zip or a gzipped tarball; raises ``UnreadableError`` if it is none of them."""
    import tarfile
    import zipfile

    try:
        if file.name.endswith((".whl", ".zip")):
            packed = zipfile.ZipFile(file)
            return tree([name for name in packed.namelist() if not name.endswith("/")], packed.read)
        with tarfile.open(file, "r:gz") as tar:
            members = {
                one.name.removeprefix("./"): (tar.extractfile(one) or io.BytesIO()).read()
                for one in tar
                if one.isfile() and one.size <= LARGEST and one.name.endswith((".json", ".toml"))
            }
        return tree(list(members), members.__getitem__)
    except (OSError, zipfile.BadZipFile, tarfile.TarError, EOFError) as error:
        raise UnreadableError(str(file), 0, f"not a readable archive ({error}); check the path") from None


def commit(reference: str, folder: Path) -> Traversable:
    """The files of a commit, read from the object store of the repository around ``folder``.

    Raises ``UnreadableError`` with the command that fetches the commit when it is not there.
    """
    listed = _git(folder, "ls-tree", "-r", "-z", "--full-tree", _resolved(reference, folder))
    blobs: dict[str, str] = {}
    for entry in listed.stdout.decode("utf-8", "surrogateescape").split("\0"):
        head, _, path = entry.partition("\t")
        if path.endswith((".json", ".toml")) and head.split()[1] == "blob":
            blobs[path] = head.split()[2]
    contents: dict[str, bytes] = {}

    def read(path: str) -> bytes:
        if blobs[path] not in contents:  # neighbours are read with it: one process for a folder, not one for a file
            beside = path.split("/", 1)[0] + "/"
            wanted = [name for at, name in blobs.items() if at == path or at.startswith(beside)]
            contents.update(_blobs(folder, sorted(set(wanted) - contents.keys())))
        return contents[blobs[path]]

    return tree(list(blobs), read)


def _resolved(reference: str, folder: Path) -> str:
    if reference.startswith("-"):
        raise UsageError(f"git:{reference}: a reference does not begin with a dash")
    found = _git(folder, "rev-parse", "--verify", "--quiet", f"{reference}^{{commit}}", may_fail=True)
    if found.returncode == 0:
        return found.stdout.decode().strip()
    top = _git(folder, "rev-parse", "--is-shallow-repository", may_fail=True)
    if top.returncode != 0:
        raise UsageError(f"git:{reference}: the working directory is not inside a git repository")
    if ("~" in reference or "^" in reference) and top.stdout.strip() == b"false":
        raise UnreadableError(f"git:{reference}", 0, "the history does not go back that far; git log shows it")
    raise UnreadableError(f"git:{reference}", 0, f"this commit is not here; fetch it: {fetch_command(reference)}")


def fetch_command(reference: str) -> str:
    """The command that brings a missing commit: ``origin/main`` is a branch of origin, a hex id is fetched as it is."""
    remote, _, branch = reference.partition("/")
    if branch and remote in {"origin", "upstream"}:
        return f"git fetch --depth=1 {remote} {branch}:refs/remotes/{remote}/{branch}"
    if len(reference) >= 7 and all(char in "0123456789abcdef" for char in reference):
        return f"git fetch --depth=1 origin {reference}"
    if reference[:1] in {"v", *"0123456789"}:
        return f"git fetch --depth=1 origin tag {reference}"
    if "~" in reference or "^" in reference:
        return "git fetch --unshallow"
    return f"git fetch --depth=1 origin {reference}:{reference}"


def _blobs(folder: Path, names: list[str]) -> Iterator[tuple[str, bytes]]:
    stream = io.BytesIO(_git(folder, "cat-file", "--batch", text="\n".join(names).encode() + b"\n").stdout)
    for name in names:
        header = stream.readline().split()
        if len(header) != 3:
            raise UnreadableError(f"git object {name}", 0, "it is not in this clone; git fetch --unshallow brings it")
        yield name, stream.read(int(header[2]))
        stream.readline()


def _git(
    folder: Path, *arguments: str, text: bytes | None = None, may_fail: bool = False
) -> subprocess.CompletedProcess[bytes]:
    import subprocess

    try:
        done = subprocess.run(  # noqa: S603 - a fixed program; a reference cannot begin with a dash
            ["git", "-C", str(folder), *arguments],  # noqa: S607 - git is where the user has it
            input=text,
            capture_output=True,
            check=False,
        )
    except FileNotFoundError:
        raise UsageError("git: baselines need the program git; install it, or compare with a folder") from None
    if done.returncode and not may_fail:
        said = done.stderr.decode("utf-8", "replace").strip().splitlines()
        raise UnreadableError("git", 0, said[-1] if said else f"{arguments[0]} failed")
    return done

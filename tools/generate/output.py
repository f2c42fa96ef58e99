"""The files that generation makes: written where they changed, or compared with the tree."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

Files = dict[str, str]


class Tree:
    """One checkout; ``folders`` are those in which every file is generated, so that a stale one is removed."""

    def __init__(self, root: Path, folders: Iterable[str]) -> None:
        """``root`` is the folder that holds the package ``canonical``."""
        self.root = root
        self.folders = sorted(set(folders))

    def differences(self, files: Files) -> list[str]:
        """One line for each file that is missing, other than generated, or left over."""
        found = []
        for path, text in sorted(files.items()):
            there = self._text(path)
            if there != text:
                found.append(f"{path}: {'is missing' if there is None else 'differs'}")
        return [*found, *(f"{path}: is no longer generated" for path in self.stale(files))]

    def write(self, files: Files) -> list[str]:
        """Bring the tree in step; gives one line for each file that had to be touched."""
        changed = self.differences(files)
        for path, text in files.items():
            if self._text(path) != text:
                place = self.root / path
                place.parent.mkdir(parents=True, exist_ok=True)
                place.write_text(text, encoding="utf-8", newline="\n")
        for path in self.stale(files):
            (self.root / path).unlink()
        return changed

    def stale(self, files: Files) -> list[str]:
        """Files in the generated folders that are not generated any more."""
        places = (place for folder in self.folders for place in (self.root / folder).glob("*.*"))
        paths = (place.relative_to(self.root).as_posix() for place in places if place.is_file())
        return sorted(path for path in paths if path not in files)

    def _text(self, path: str) -> str | None:
        place = self.root / path
        return place.read_text(encoding="utf-8") if place.is_file() else None


def header(sentence: str, sources: str) -> str:
    """The docstring of a generated module: what it is, what it comes from, and how to renew it."""
    return f'"""{sentence}\n\nGenerated from {sources}; do not edit: run ``python -m tools.generate``.\n"""\n'

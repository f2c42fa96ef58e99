"""Remembers results between runs, keyed by what they were computed from; the folder can be deleted at any time."""

from __future__ import annotations

import hashlib
import json
import os
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from compat.verdict import Verdict

LAYOUT = "1"
"""Changes whenever the meaning of a remembered file does."""


def default_folder(environment: dict[str, str]) -> Path:
    """The user's cache folder: ``XDG_CACHE_HOME`` or ``~/.cache``, below it ``canonical-compat``."""
    top = environment.get("XDG_CACHE_HOME") or str(Path(environment.get("HOME") or "~").expanduser() / ".cache")
    return Path(top) / "canonical-compat"


class Memory:
    """Results in one folder, one small file each; a folder that cannot be written is no error, only slower."""

    def __init__(self, folder: Path) -> None:
        """Nothing is read or written before something is asked for."""
        self.folder: Path = folder
        self._stamp: str = ""

    def results(self, inputs: Iterable[bytes], compute: Callable[[], tuple[Any, bool]]) -> Any:
        """What ``compute`` gives (JSON-ready, and whether to keep it), or gave earlier for the same inputs."""
        key = self._key("run", inputs)
        found = self._read(key)
        if found is None:
            found, is_kept = compute()
            if is_kept:
                self._write(key, found)
        return found

    def verdict(self, old: Any, new: Any, mode: str, policy: str) -> Verdict:
        """The verdict over two schemas; only decided ones are kept, a budget may suffice the next time."""
        from compat.check import judged
        from compat.recall import verdict as recalled

        # Not the canonical form: a message may quote a schema as it was written.
        texts = (json.dumps([old, new], ensure_ascii=False), mode, policy)
        key = self._key("pair", (text.encode("utf-8", "surrogatepass") for text in texts))
        found = self._read(key)
        if found is not None:
            return recalled(found)
        fresh = judged(old, new, mode, policy)
        if fresh.answer != "undecided":
            self._write(key, fresh.as_dict())
        return fresh

    def _key(self, kind: str, parts: Iterable[bytes]) -> str:
        found = hashlib.sha256(f"{kind} {self.stamp}".encode())
        for part in parts:
            found.update(len(part).to_bytes(8, "big") + part)
        return found.hexdigest()

    @property
    def stamp(self) -> str:
        """Which checker this is: another version, or an edited file of it, never reads what this one wrote."""
        if not self._stamp:
            found = hashlib.sha256(LAYOUT.encode())
            for name, size, time in sorted(_files(Path(__file__).parent)):
                found.update(f"{name} {size} {time}\n".encode())
            self._stamp = found.hexdigest()
        return self._stamp

    def _read(self, key: str) -> Any:
        try:
            return json.loads((self.folder / key[:2] / f"{key}.json").read_bytes())
        except (OSError, ValueError):
            return None

    def _write(self, key: str, value: Any) -> None:
        place = self.folder / key[:2] / f"{key}.json"
        try:
            place.parent.mkdir(parents=True, exist_ok=True)
            partial = place.with_suffix(f".{os.getpid()}")
            partial.write_text(json.dumps(value, ensure_ascii=True), encoding="ascii")
            partial.replace(place)
        except OSError:
            return


def _files(folder: Path) -> Iterable[tuple[str, int, int]]:
    for entry in os.scandir(folder):
        if entry.is_dir() and entry.name != "__pycache__":
            yield from _files(Path(entry.path))
        elif entry.name.endswith(".py"):
            about = entry.stat()
            yield entry.path, about.st_size, about.st_mtime_ns

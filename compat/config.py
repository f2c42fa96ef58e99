"""Finds the catalog: by configuration from the working directory upwards, by a path, or in an installed package."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from compat.errors import UsageError

if TYPE_CHECKING:
    from importlib.resources.abc import Traversable

TABLE = "canonical-compat"
KEYS: dict[str, tuple[type, str]] = {
    "schemas": (str, "the folder of the schema sources, relative to the file; schemas when not given"),
    "versions": (str, "the folder of the releases, relative to the file; versions when not given"),
    "namespace": (str, "the second part of every urn: and the first of every event type; canonical-logistics"),
    "allow-draft-break": (bool, "true accepts breaking changes of types below 1.0.0; false when not given"),
}


@dataclass(frozen=True, slots=True)
class Settings:
    """Where a catalog is and how it is judged; ``shown`` is how its folders are called in messages."""

    schemas: Traversable
    versions: Traversable
    shown: tuple[str, str] = ("schemas", "versions")
    namespace: str = "canonical-logistics"
    allow_draft_break: bool = False


def find(given: str | None, start: Path) -> Settings:
    """The catalog that ``given`` names (a folder or ``pkg:NAME``), or the nearest one from ``start`` upwards.

    Raises ``UsageError`` if there is none, or if the configuration has an unknown key.
    """
    if given is not None and given.startswith("pkg:"):
        return installed(given.removeprefix("pkg:"))
    if given is not None:
        return _in_folder(start / given)
    for folder in (start, *start.parents):
        settings = _configured(folder)
        if settings is not None:
            return settings
    for folder in (start, *start.parents):
        if (folder / "schemas").is_dir():
            return Settings(folder / "schemas", folder / "versions")
    raise UsageError(
        f"no catalog from here upwards: add [tool.{TABLE}] to pyproject.toml, or give --catalog FOLDER or pkg:NAME"
    )


def _in_folder(folder: Path) -> Settings:
    if not folder.is_dir():
        raise UsageError(f"--catalog {folder.name}: no such folder")
    settings = _configured(folder)
    if settings is not None:
        return settings
    if not (folder / "schemas").is_dir():
        raise UsageError(f"--catalog {folder.name}: it has neither a folder schemas nor a configured pyproject.toml")
    return Settings(folder / "schemas", folder / "versions")


def _configured(folder: Path) -> Settings | None:
    file = folder / "pyproject.toml"
    if not file.is_file():
        return None
    import tomllib

    try:
        table = tomllib.loads(file.read_text(encoding="utf-8")).get("tool", {}).get(TABLE)
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise UsageError(f"pyproject.toml cannot be read: {error}") from None
    return None if table is None else _settings(folder, table)


def _settings(folder: Path, table: Any) -> Settings:
    if not isinstance(table, dict):
        raise UsageError(f"[tool.{TABLE}] is a table of keys: {', '.join(KEYS)}")
    for key, value in table.items():
        if key not in KEYS:
            raise UsageError(f"[tool.{TABLE}] has no key {key!r}; {_near(key)}")
        if not isinstance(value, KEYS[key][0]):
            raise UsageError(f"[tool.{TABLE}] {key} is a {KEYS[key][0].__name__}: {KEYS[key][1]}")
    shown = (table.get("schemas", "schemas"), table.get("versions", "versions"))
    return Settings(
        folder / shown[0],
        folder / shown[1],
        shown,
        table.get("namespace", "canonical-logistics"),
        table.get("allow-draft-break", False),
    )


def _near(key: str) -> str:
    from difflib import get_close_matches

    near = get_close_matches(key, KEYS, n=1)
    return f"did you mean {near[0]}?" if near else f"the keys are {', '.join(KEYS)}"


def installed(name: str) -> Settings:
    """The catalog inside an installed distribution; an editable one leads to its checkout."""
    from importlib.metadata import PackageNotFoundError, distribution

    try:
        found = distribution(name)
    except PackageNotFoundError:
        raise UsageError(f"pkg:{name}: no such distribution is installed; pip install {name}") from None
    for file in found.files or ():
        if "schemas" in file.parts and file.suffix == ".json":
            top = Path(*file.parts[: file.parts.index("schemas")])
            root = Path(str(found.locate_file(str(top))))
            return Settings(root / "schemas", root / "versions")
    origin = found.read_text("direct_url.json")
    if origin is not None:
        import json
        from urllib.parse import unquote, urlparse

        return _in_folder(Path(unquote(urlparse(json.loads(origin)["url"]).path)))
    raise UsageError(f"pkg:{name}: this distribution carries no folder schemas")

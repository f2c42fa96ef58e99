"""Finds the catalog: by configuration from the working directory upwards, by a path, or in an installed package."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from compat.errors import UsageError
from compat.options import TABLE, require_known
from compat.sources import locate

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from importlib.resources.abc import Traversable


@dataclass(frozen=True, slots=True)
class Settings:
    """Where a catalog is; ``shown`` is how its folders are called in messages.

    ``home`` is the folder of the configuration (None inside an archive), ``file`` what it is called in messages and
    ``table`` what it says.
    """

    schemas: Traversable
    versions: Traversable
    shown: tuple[str, str] = ("schemas", "versions")
    namespace: str = "canonical-logistics"
    home: Path | None = None
    table: Mapping[str, Any] = field(default_factory=dict)
    file: str = "pyproject.toml"

    @property
    def allow_draft_break(self) -> bool:
        """Whether the file accepts breaking changes below 1.0.0."""
        return bool(self.table.get("allow-draft-break", False))


def find(given: str | None, start: Path) -> Settings:
    """The catalog that ``given`` names (a folder or ``pkg:NAME``), or the nearest one from ``start`` upwards.

    Raises ``UsageError`` if there is none, or if the configuration has an unknown key.
    """
    if given is not None and given.startswith("pkg:"):
        return installed(given.removeprefix("pkg:"))
    if given is not None:
        return _in_folder(start / given, given)
    found = find_or_none(start)
    if found is not None:
        return found
    raise UsageError(
        f"no catalog from here upwards: add [tool.{TABLE}] to pyproject.toml, or give --catalog FOLDER or pkg:NAME"
    )


def find_or_none(start: Path) -> Settings | None:
    """The nearest catalog from ``start`` upwards, configured or a folder ``schemas``; None if there is none."""
    for folder in (start, *start.parents):
        settings = _configured(folder)
        if settings is not None:
            return _elsewhere(settings, folder)
    for folder in (start, *start.parents):
        if (folder / "schemas").is_dir():
            return Settings(folder / "schemas", folder / "versions", home=folder)
    return None


def _elsewhere(settings: Settings, folder: Path) -> Settings:
    """The catalog that a configuration names instead of its own folder; everything else of it holds."""
    named = settings.table.get("catalog", "")
    if not named:
        return settings
    found = installed(named.removeprefix("pkg:")) if named.startswith("pkg:") else _in_folder(folder / named, named)
    return replace(found, home=folder, table=settings.table, file=settings.file)


def _in_folder(folder: Path, given: str) -> Settings:
    if not folder.is_dir():
        raise UsageError(f"--catalog {given}: no such folder")
    settings = _configured(folder)
    if settings is not None:
        return settings
    if not (folder / "schemas").is_dir():
        raise UsageError(f"--catalog {given}: it has neither a folder schemas nor a configured pyproject.toml")
    return Settings(folder / "schemas", folder / "versions", home=folder)


def _configured(folder: Traversable) -> Settings | None:
    file = folder / "pyproject.toml"
    if not file.is_file():
        return None
    import tomllib

    try:
        table = tomllib.loads(file.read_text(encoding="utf-8")).get("tool", {}).get(TABLE)
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise UsageError(f"pyproject.toml cannot be read: {error}") from None
    if table is None:
        return None
    require_known(table, "pyproject.toml")
    shown = (table.get("schemas", "schemas"), table.get("versions", "versions"))
    return Settings(
        locate(folder, shown[0]),
        locate(folder, shown[1]),
        shown,
        table.get("namespace", "canonical-logistics"),
        folder if isinstance(folder, Path) else None,
        table,
    )


def of_tree(root: Traversable, label: str) -> Settings:
    """The catalog in a folder of any kind: where its configuration says, or the nearest schemas or releases below.

    Raises ``UsageError`` if there are none. What a wheel carries is found inside its packages.
    """
    if not root.is_dir():
        raise UsageError(f"{label}: no such folder; check the path")
    settings = _configured(root)
    if settings is not None and settings.schemas.is_dir():
        return settings
    for folder, inside in _folders(root):
        if (folder / "schemas").is_dir() or (folder / "versions" / "releases").is_dir():
            shown = (f"{inside}schemas", f"{inside}versions")
            return Settings(folder / "schemas", folder / "versions", shown)
    raise UsageError(f"{label}: it has neither a folder schemas nor versions/releases; check the path")


def _folders(root: Traversable, depth: int = 3) -> Iterator[tuple[Traversable, str]]:
    """The folder and those below it, the outermost first."""
    level = [(root, "")]
    for _ in range(depth + 1):
        yield from level
        level = [
            (child, f"{inside}{child.name}/")
            for folder, inside in level
            for child in sorted(folder.iterdir(), key=lambda one: one.name)
            if child.is_dir() and not child.name.startswith(".")
        ]


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

        return _in_folder(Path(unquote(urlparse(json.loads(origin)["url"]).path)), f"pkg:{name}")
    raise UsageError(f"pkg:{name}: this distribution carries no folder schemas")

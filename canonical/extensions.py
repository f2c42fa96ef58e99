"""Data beyond the common model: known namespaces are checked, unknown ones kept, and what must be understood is set aside.

```python
from canonical.extensions import Extensions

extensions = Extensions.installed().with_folder("our-extensions")
problems = extensions.problems(event)
```

A namespace is registered by a file ``<namespace>.json`` with the closed schema of its data; see
docs/guides/add-an-extension.md.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from canonical.errors import ResourceError
from canonical.pointers import escape
from canonical.problems import Problem, Severity
from canonical.registry.catalog import numbers

if TYPE_CHECKING:
    from collections.abc import Iterator
    from importlib.resources.abc import Traversable
    from os import PathLike

Schema = dict[str, Any]


class Extensions:
    """The namespaces that a reader knows: the schema of each, and the version that it has.

    ``schemas`` maps a namespace to its self-contained schema, ``versions`` to the version of that schema.
    """

    def __init__(self, schemas: dict[str, Schema], versions: dict[str, str] | None = None) -> None:
        """A namespace without a version is taken for 1.0.0."""
        self._schemas = schemas
        self._versions = dict.fromkeys(schemas, "1.0.0") | (versions or {})

    @classmethod
    def installed(cls) -> Extensions:
        """The namespaces that travel with the library, in their newest version."""
        from canonical._resources import resource

        return cls(_bundled(resource("schemas")), _released(resource("versions")))

    def with_folder(self, folder: str | PathLike[str]) -> Extensions:
        """These namespaces and those of a folder with files ``<namespace>.json``; the folder wins.

        Such a file is self-contained or refers to ``../components/...`` of this catalog. Raises
        `canonical.errors.ResourceError` for a folder or file that cannot be read.
        """
        from pathlib import Path

        from canonical._resources import resource

        found: dict[str, Schema] = {}
        place = Path(folder)
        if not place.is_dir():
            raise ResourceError(
                f"there is no folder {str(folder)!r} with extensions; give one with <namespace>.json files"
            )
        for file in sorted(place.glob("*.json")):
            found[file.stem] = _bundle_of(resource("schemas"), file)
        return Extensions(
            self._schemas | found, self._versions | {name: _stated_version(found[name]) for name in found}
        )

    @property
    def namespaces(self) -> tuple[str, ...]:
        """Every namespace that is known, sorted."""
        return tuple(sorted(self._schemas))

    def schema(self, namespace: str) -> Schema | None:
        """The self-contained schema of a namespace's data; nothing when it is not known."""
        return self._schemas.get(namespace)

    def problems(self, event: dict[str, Any], *, writing: bool = False) -> list[Problem]:
        """What there is to say about every extension in the data of an event, in document order.

        A known namespace is checked: by its closed schema, or by the consumer view of it when the event was written
        with a newer minor version. An unknown one is a warning, and an error when it must be understood (rule
        ``extension-must-be-understood``): such an event is set aside. With ``writing`` every unknown namespace is an
        error, because only registered ones may be written. Pointers start with ``/data``.
        """
        return [
            problem
            for pointer, namespace, content in _slots(event.get("data"), "/data")
            for problem in self._about(pointer, namespace, content, writing)
        ]

    def must_set_aside(self, event: dict[str, Any]) -> bool:
        """Whether the event carries something that this reader does not understand and must not ignore."""
        return any(problem.rule == MUST_UNDERSTAND for problem in self.problems(event))

    def _about(self, pointer: str, namespace: str, content: dict[str, Any], writing: bool) -> Iterator[Problem]:
        known = self._schemas.get(namespace)
        must = content.get("mustUnderstand") is True
        if known is None:
            yield _unknown(pointer, namespace, self.namespaces, must, writing)
            return
        stated, ours = str(content.get("version", "")), self._versions[namespace]
        if stated.partition(".")[0] != ours.partition(".")[0]:
            yield _other_major(f"{pointer}/version", namespace, stated, ours, must or writing)
            return
        yield from _content_problems(known, content.get("data"), f"{pointer}/data", tolerant=_is_newer(stated, ours))


MUST_UNDERSTAND = "extension-must-be-understood"


def _unknown(pointer: str, namespace: str, known: tuple[str, ...], must: bool, writing: bool) -> Problem:
    meant = _meant(namespace, known)
    if must:
        message = f"the extension {namespace!r} must be understood, and is not known here"
        return Problem(
            MUST_UNDERSTAND, message, meant or "set the event aside until the namespace is registered", pointer=pointer
        )
    severity: Severity = "error" if writing else "warning"
    hint = meant or "register it with a schema" if writing else meant or "it is kept; register it to have it checked"
    return Problem(
        "extension-unknown", f"no extension {namespace!r} is registered", hint, severity=severity, pointer=pointer
    )


def _meant(namespace: str, known: tuple[str, ...]) -> str:
    """The namespace that was probably meant; those of one company are alike, so only a slip of the pen counts."""
    from difflib import get_close_matches

    near = get_close_matches(namespace, known, n=1, cutoff=0.9)
    return f"did you mean {near[0]!r}?" if near else ""


def _other_major(pointer: str, namespace: str, stated: str, ours: str, refused: bool) -> Problem:
    message = f"the extension {namespace!r} has version {stated}, this reader knows {ours}"
    hint = "read it with the major version that it was written with"
    if refused:
        return Problem(MUST_UNDERSTAND, message, hint, value=stated, pointer=pointer)
    return Problem("extension-version-unknown", message, hint, severity="warning", value=stated, pointer=pointer)


def _content_problems(schema: Schema, data: Any, pointer: str, *, tolerant: bool) -> list[Problem]:
    from canonical.schema_check import problems_by
    from compat.views import consumer_view

    return problems_by(consumer_view(schema) if tolerant else schema, data, pointer)


def _is_newer(stated: str, ours: str) -> bool:
    try:
        return numbers(stated) > numbers(ours)
    except ValueError:
        return False  # the schema of the event refuses such a version


def _slots(value: Any, pointer: str) -> Iterator[tuple[str, str, dict[str, Any]]]:
    """Every extension below a value: pointer, namespace and what stands there; extensions have no extensions."""
    if isinstance(value, list):
        for index, item in enumerate(value):
            yield from _slots(item, f"{pointer}/{index}")
    elif isinstance(value, dict):
        for name, item in value.items():
            place = f"{pointer}/{escape(name)}"
            if name != "extensions" or not isinstance(item, dict):
                yield from _slots(item, place)
                continue
            for namespace, content in item.items():
                if isinstance(content, dict):
                    yield f"{place}/{escape(namespace)}", namespace, content


def _bundled(schemas: Traversable) -> dict[str, Schema]:
    from compat.bundle import bundle
    from compat.sources import Sources

    paths = Sources(schemas).files("extensions")
    return {path.removeprefix("extensions/").removesuffix(".json"): bundle(schemas, path) for path in paths}


def _released(versions: Traversable) -> dict[str, str]:
    """The newest released version of each namespace."""
    folder = versions / "extensions"
    if not folder.is_dir():
        return {}
    return {
        place.name: max((file.name.removesuffix(".json") for file in place.iterdir()), key=numbers)
        for place in folder.iterdir()
    }


def _bundle_of(schemas: Traversable, file: Any) -> Schema:
    """The schema in a file outside of the catalog, as if it lay in ``schemas/extensions``."""
    from compat.bundle import build
    from compat.errors import UnreadableError
    from compat.sources import Sources, parse

    class Beside(Sources):
        """The files of the catalog, and this one."""

        def text(self, path: str) -> str:
            return str(file.read_text(encoding="utf-8")) if path == inside else super().text(path)

    inside = f"extensions/{file.name}"
    try:
        parse(file.read_text(encoding="utf-8"), str(file))
        return build(Beside(schemas), inside).schema
    except (OSError, UnicodeDecodeError, UnreadableError) as error:
        raise ResourceError(f"the extension {file.name} cannot be read: {error}") from error


def _stated_version(schema: Schema) -> str:
    return str(schema.get("x-extension", {}).get("version", "1.0.0"))

"""The type of an event and the schema that it names speak of the same event type and major version."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from canonical.rules.primitives import Finding, Surroundings

if TYPE_CHECKING:
    from collections.abc import Iterator

REQUIRED = frozenset({"type", "schema"})
OPTIONAL: frozenset[str] = frozenset()


def find(value: Any, parameters: dict[str, Any], _: Surroundings) -> Iterator[Finding]:
    """Report ``schema`` when its domain, name and major version are not those at the end of ``type``.

    ``<prefix>.<domain>.<name>.v<major>`` against ``urn:<prefix>:<domain>:<name>:<major>.<minor>.<patch>``; a schema
    at a URL ends in ``/<domain>/<name>/<version>.json``.
    """
    kind, schema = value.get(parameters["type"]), value.get(parameters["schema"])
    if not isinstance(kind, str) or not isinstance(schema, str):
        return
    domain, name, major = ["", "", *kind.split(".")][-3:]
    expected = (domain, name, major.removeprefix("v"))
    parts = schema.removesuffix(".json").replace("/", ":").split(":")
    if (*parts[-3:-1], parts[-1].partition(".")[0]) != expected:
        yield Finding(f"/{parameters['schema']}", {"value": schema, "type": kind})

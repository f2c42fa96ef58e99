"""The catalog in other languages: AsyncAPI, OpenAPI, Avro, Protobuf, TypeScript, Arrow and SQL, from the same schemas.

Two more are facts about it, for tools: the lineage of the mappings, and what rules and state machines use.

A format is a module ``canonical.exports.<format>`` with ``files(catalog)``; ``canonical export FORMAT`` writes what it
gives. Nothing here knows an event type by name.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from canonical.exports.failure import ExportError

if TYPE_CHECKING:
    from collections.abc import Callable

    from canonical.exports.catalog import ExportCatalog

__all__ = ["FACTS", "FORMATS", "ExportError", "exported"]

FORMATS = {
    "asyncapi": "AsyncAPI 3.0.0, one document with every event type as a message",
    "openapi": "OpenAPI 3.1, the schemas of all events and components",
    "avro": "Avro, one self-contained schema an event type",
    "protobuf": "Protocol Buffers (proto3), one file a domain and one for what they share",
    "typescript": "TypeScript types, one declaration file",
    "arrow": "Apache Arrow, one serialised schema an event type (needs pyarrow)",
    "sql": "SQL for PostgreSQL, a table an event type with its constraints",
    "lineage": "JSON, every row of every mapping: which element of a message fills which field",
    "rules": "JSON, every rule, state machine and key with the members that it uses",
}
"""Every format with what it is, in the order in which help lists them."""

FACTS = ("lineage", "rules")
"""The formats that hold facts about the catalog and not the catalog itself."""


def exported(name: str) -> dict[str, bytes]:
    """The files of one format: path (with ``/``) to content; the same bytes for the same catalog.

    Raises `ExportError` for a format that does not exist, with the ones that do.
    """
    if name not in FORMATS:
        from canonical.suggestion import did_you_mean

        raise ExportError(f"there is no format {name!r}; {did_you_mean(name, FORMATS) or ', '.join(FORMATS)}")
    from importlib import import_module

    from canonical.exports.catalog import installed

    files: Callable[[ExportCatalog], dict[str, bytes]] = import_module(f"canonical.exports.{name}").files
    return files(installed())

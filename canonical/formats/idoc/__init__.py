"""SAP IDocs, flat and XML: read them into control record and data records, and write them.

What the fields mean is no concern of this package; it knows where they stand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from canonical.formats.idoc.layouts import Layout, Layouts, parse_layouts
from canonical.formats.idoc.message import IDoc, Record
from canonical.formats.idoc.reading import read
from canonical.formats.items import Notice, Unreadable

if TYPE_CHECKING:
    from canonical.formats.idoc.flat_writer import write_flat
    from canonical.formats.idoc.xml_writer import write_xml

__all__ = [
    "IDoc",
    "Layout",
    "Layouts",
    "Notice",
    "Record",
    "Unreadable",
    "parse_layouts",
    "read",
    "write_flat",
    "write_xml",
]


def __getattr__(name: str) -> object:
    """Load the writers only when they are asked for."""
    if name == "write_flat":
        from canonical.formats.idoc.flat_writer import write_flat

        return write_flat
    if name == "write_xml":
        from canonical.formats.idoc.xml_writer import write_xml

        return write_xml
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")

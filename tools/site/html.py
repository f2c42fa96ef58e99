"""Write HTML that is always escaped; only values of type `Html` pass through untouched."""

from __future__ import annotations

import re
from html import escape
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

_CODE = re.compile(r"`([^`]+)`")


class Html(str):
    """Text that is HTML already."""

    __slots__ = ()


def html(*parts: object) -> Html:
    """All parts in a row: `Html` as it is, everything else escaped."""
    return Html("".join(part if isinstance(part, Html) else escape(str(part), quote=False) for part in parts))


def joined(separator: str, parts: Iterable[object]) -> Html:
    """The parts with a separator between them; `str.join` would give up the type and so the markup."""
    return Html(html(separator).join(html(part) for part in parts))


def tag(name: str, *content: object, **attributes: str | None) -> Html:
    """An element; an attribute that is None is left out, ``class_`` is ``class`` and ``data_x`` is ``data-x``."""
    given = {key.rstrip("_").replace("_", "-"): value for key, value in attributes.items() if value is not None}
    opening = "".join(f' {key}="{escape(value)}"' for key, value in given.items())
    return Html(f"<{name}{opening}>{html(*content)}</{name}>")


def path(text: str, anchor: str | None = None) -> Html:
    """A pointer or an element path as code that may be broken after a slash, and nowhere else."""
    return tag("code", Html(html(text).replace("/", "/<wbr>")), id=anchor, class_="path")


def prose(text: str) -> Html:
    """A description: escaped, with text between backticks set as code."""
    return Html(_CODE.sub(r"<code>\1</code>", escape(text, quote=False)))


def link(content: object, address: str | None) -> Html:
    """A link, or the bare content when there is nothing to link to."""
    return html(content) if address is None else tag("a", content, href=address)


def table(head: list[str], rows: list[list[object]], class_: str = "sheet") -> Html:
    """A table with column headings; wide ones scroll on their own."""
    header = tag("tr", *[tag("th", cell, scope="col") for cell in head])
    body = html(*[html(tag("tr", *[tag("td", cell) for cell in row]), Html("\n")) for row in rows])
    return wrapped(tag("table", tag("thead", header), Html("\n"), tag("tbody", body), class_=class_))


def wrapped(content: Html) -> Html:
    """A block that scrolls sideways on its own instead of widening the page."""
    return html(tag("div", content, class_="wide", tabindex="0"), Html("\n\n"))


def slug(pointer: str) -> str:
    """An anchor for a JSON pointer that stays the same as long as the pointer does: ``/a/*/b`` is ``field-a-_-b``."""
    return "field" + re.sub(r"[^A-Za-z0-9-]", "_", pointer.replace("/", "-"))

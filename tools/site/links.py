"""Follow every link of a built site, anchors included, and list those that lead nowhere or outside without need."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cache
from html.parser import HTMLParser
from typing import TYPE_CHECKING
from urllib.parse import unquote, urlsplit

if TYPE_CHECKING:
    from pathlib import Path


@dataclass
class _Page(HTMLParser):
    """The addresses and ids of one page."""

    ids: set[str] = field(default_factory=set)
    links: list[str] = field(default_factory=list)
    assets: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        super().__init__()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Keep what an element points to and what it is called."""
        for name, value in attrs:
            if value is None:
                continue
            if name == "id":
                self.ids.add(value)
            elif name == "href" and tag == "a":
                self.links.append(value)
            elif name == "src" or (name == "href" and tag == "link"):
                self.assets.append(value)


def broken(site: Path) -> list[str]:
    """One line for each link to a page, file or anchor that does not exist, and for each asset from another host."""
    found: list[str] = []
    for path in sorted(site.rglob("*.html")):
        page = _read(path)
        where = path.relative_to(site).as_posix()
        found.extend(f"{where}: asset of another host: {asset}" for asset in page.assets if urlsplit(asset).netloc)
        if path.name != "404.html":  # its links start at the root of a server
            found.extend(f"{where}: {link}" for link in page.links if not _leads_somewhere(path, link))
    return found


@cache
def _read(path: Path) -> _Page:
    page = _Page()
    page.feed(path.read_text("utf-8"))
    return page


def _leads_somewhere(page: Path, link: str) -> bool:
    parts = urlsplit(link)
    if parts.scheme or parts.netloc:
        return True
    target = (page.parent / unquote(parts.path)).resolve() if parts.path else page
    if target.is_dir():
        target /= "index.html"
    if not target.is_file():
        return False
    return not parts.fragment or target.suffix != ".html" or unquote(parts.fragment) in _read(target).ids | {"__top"}

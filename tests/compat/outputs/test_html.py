"""HTML is one page that needs nothing else and runs nothing."""

from __future__ import annotations

from html.parser import HTMLParser

from compat.output import html
from tests.compat.outputs.sheets import NASTY, PLAIN, Report, finding, result, sheet, verdict

VOID = {"meta", "br", "img", "link", "input", "!doctype"}


class _Page(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.seen: list[tuple[str, dict[str, str | None]]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.seen.append((tag, dict(attrs)))
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


def _page(text: str) -> _Page:
    page = _Page()
    page.feed(text)
    assert page.open == []
    return page


def test_the_page_is_whole_and_refers_to_nothing_outside() -> None:
    page = _page(html.render(sheet(), PLAIN))
    assert not [
        tag
        for tag, given in page.seen
        if tag in {"script", "link", "img", "iframe"} or "src" in given or "href" in given
    ]


def test_both_places_are_marked() -> None:
    text = html.render(sheet(), PLAIN)
    assert "<mark>&quot;b&quot;</mark>" in text
    assert "<mark>&quot;required&quot;: [&quot;a&quot;]</mark>" in text


def test_a_message_stays_text() -> None:
    nasty = finding("type-changed", "breaks", "major", NASTY)
    page = _page(html.render(sheet(Report("1.0.0", (result("a/b", verdict("incompatible", "major", nasty)),))), PLAIN))
    assert "script" not in {tag for tag, _ in page.seen}

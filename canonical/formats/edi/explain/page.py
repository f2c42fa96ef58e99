"""An explanation as one page of HTML that can be sent to a partner: no script, no file beside it, everything escaped."""

from __future__ import annotations

import os.path
from html import escape
from typing import TYPE_CHECKING

from canonical.formats.edi.explain.text import clean

if TYPE_CHECKING:
    from collections.abc import Iterator

    from canonical.formats.edi.explain.parts import Block, Part, Segment
    from canonical.problems import Problem

_LISTED = 500
"""Problems listed at the top of the page; the rest is counted."""
_DEEPEST = 6
_LONGEST_VALUE = 2_000
_QUIET = frozenset({"group-end", "interchange-end", "interchange-acknowledgement"})
_WORDS = {"interchange": "Interchange", "group": "Group", "message": "Message", "idoc": "IDoc"}
# A page that names no source of scripts, pictures or fonts cannot be made to fetch one by what a file holds.
_POLICY = "default-src 'none'; style-src 'unsafe-inline'"


class Page:
    """A page in the making: give it each block in turn, then ask for its beginning, which sums up the problems.

    The body is not kept: who writes a long page puts the pieces aside and writes ``beginning()`` before them.
    """

    __slots__ = ("_listed", "_title", "counts", "kinds")

    def __init__(self, title: str) -> None:
        """``title`` is the name of the file."""
        self._title = title
        self._listed: list[tuple[int, Problem]] = []
        self.counts: dict[str, int] = {"error": 0, "warning": 0, "info": 0}
        self.kinds: dict[str, int] = {}

    def block(self, block: Block) -> Iterator[str]:
        """The piece of the page that shows a block."""
        self.kinds[block.kind] = self.kinds.get(block.kind, 0) + 1
        yield f'<section class="block {block.kind}">\n'
        if block.kind in _QUIET or block.kind == "notice":
            yield from self._inside(block)
        else:
            yield f"<details open><summary><h2>{_heading(block)}</h2></summary>\n{_facts(block)}"
            yield from self._inside(block)
            yield "</details>\n"
        yield "</section>\n"

    def _inside(self, block: Block) -> Iterator[str]:
        for problem in block.problems:
            yield self._problem(problem)
        if block.text:
            shown = "\n".join(clean(line) for line in block.text.splitlines())
            yield f"<pre>{escape(shown)}</pre>\n"
        yield "<table>\n"
        for segment in block.segments:
            yield from self._segment(segment)
        yield "</table>\n"

    def _segment(self, segment: Segment) -> Iterator[str]:
        opens = segment.opens
        depth = f"d{min(segment.depth - (opens is not None), _DEEPEST)}"
        tag, what = (segment.tag, "") if opens is None else (f"{segment.tag} {opens.count}", opens.what)
        heading = f"<b>{_safe(tag)}</b> {_safe(segment.name)}" + (f": <i>{_safe(what)}</i>" if what else "")
        said = "".join(self._problem(problem) for problem in segment.problems)
        kind = "segment" if opens is None else "segment loop"
        yield f'<tbody>\n<tr class="{depth}"><th class="{kind}" colspan="4">{heading}{said}</th></tr>\n'
        for part in segment.parts:
            yield from self._part(part, depth)
        yield "</tbody>\n"

    def _part(self, part: Part, depth: str) -> Iterator[str]:
        bad = " bad" if part.problems else ""
        if part.parts:
            if part.parts[0].place != part.place:
                cells = (
                    f'<td class="place">{_safe(part.place)}</td><td class="name" colspan="3">{_safe(part.name)}</td>'
                )
                yield f'<tr class="{depth}{bad}">{cells}</tr>\n'
            yield from self._said(part, depth)
            for inner in part.parts:
                yield from self._part(inner, depth)
            return
        meaning = part.meaning or part.readable
        value = part.value if len(part.value) <= _LONGEST_VALUE else f"{part.value[:_LONGEST_VALUE]}..."
        shown = _safe(value) if value else "<i>not given</i>"
        yield (
            f'<tr class="{depth}{bad}"><td class="place">{_safe(part.place)}</td><td class="name">{_safe(part.name)}</td>'
            f'<td class="value">{shown}</td><td class="meaning">{_safe(meaning)}</td></tr>\n'
        )
        yield from self._said(part, depth)

    def _said(self, part: Part, depth: str) -> Iterator[str]:
        for problem in part.problems:
            yield f'<tr class="{depth}"><td colspan="4">{self._problem(problem)}</td></tr>\n'

    def _problem(self, problem: Problem) -> str:
        """The problem where it is, with a name by which the list at the top finds it."""
        self.counts[problem.severity] += 1
        number = sum(self.counts.values())
        if len(self._listed) < _LISTED:
            self._listed.append((number, problem))
        hint = f' <span class="hint">{_safe(problem.hint)}</span>' if problem.hint else ""
        where = f'<span class="where">{_safe(str(problem.position))}</span>' if str(problem.position) else ""
        return (
            f'<div class="problem {problem.severity}" id="p{number}"><b>{problem.severity} {_safe(problem.rule)}</b> '
            f"{_safe(problem.message)}{hint} {where}</div>\n"
        )

    def beginning(self) -> str:
        """Everything before the blocks: to be asked for when all blocks were given."""
        title = escape(clean(self._title))
        path = os.path.join(os.path.dirname(__file__), "data", "page.css")
        style = __loader__.get_data(path).decode("utf-8")  # type: ignore[name-defined]
        return (
            '<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
            f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">\n'
            '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
            f"<title>{title}</title>\n<style>\n{style}</style>\n</head>\n<body>\n"
            f"<header><h1>{title}</h1>\n<p>{self._summary()}</p></header>\n{self._list()}<main>\n"
        )

    def _summary(self) -> str:
        names = (("interchange", "interchange"), ("group", "group"), ("message", "message"), ("idoc", "IDoc"))
        parts = [_count(self.kinds[kind], noun) for kind, noun in names if self.kinds.get(kind)]
        return ", ".join(parts) or "no message"

    def _list(self) -> str:
        total = sum(self.counts.values())
        if not total:
            return '<nav><span class="good">No problem was found.</span></nav>\n'
        counted = ", ".join(_count(number, name) for name, number in self.counts.items() if number and name != "info")
        notes = _count(self.counts["info"], "remark") if self.counts["info"] else ""
        rows = "".join(
            f'<li class="{problem.severity}"><a href="#p{number}"><b>{_safe(problem.rule)}</b> {_safe(problem.message)}</a> '
            f'<span class="where">{_safe(str(problem.position))}</span></li>\n'
            for number, problem in self._listed
        )
        more = f"<p>and {total - len(self._listed)} more</p>" if total > len(self._listed) else ""
        heading = ", ".join(text for text in (counted, notes) if text)
        return f'<nav aria-label="Problems"><h2>{heading}</h2>\n<ol>\n{rows}</ol>{more}</nav>\n'

    @staticmethod
    def end() -> str:
        """Everything behind the blocks."""
        return (
            "</main>\n<footer>Names of segments, elements and codes are in our own words.</footer>\n</body>\n</html>\n"
        )


def _safe(text: str) -> str:
    return escape(clean(text))


def _count(number: int, noun: str) -> str:
    return f"{number:,} {noun}{'' if number == 1 else 's'}"


def _heading(block: Block) -> str:
    word = "Set" if block.kind == "message" and block.type.isdigit() else _WORDS.get(block.kind)
    if word is None:
        return _safe(block.title[:1].upper() + block.title[1:])
    return f"{word} {block.number}: {_safe(block.title)}"


def _facts(block: Block) -> str:
    shown = [f"{_safe(name)} <b>{_safe(value)}</b>" for name, value in block.facts.items()]
    if block.position.offset is not None:
        shown.append(f"byte <b>{block.position.offset}</b>")
    return f'<p class="facts">{"; ".join(shown)}</p>\n' if shown else ""

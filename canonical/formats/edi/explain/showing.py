"""A file, piece by piece, as people read it: the items of a reader made into blocks, in the order of the file."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from canonical.formats.edi.explain.parts import Block
from canonical.formats.items import Blank, Envelope, Notice, Unreadable

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from canonical.formats.dictionary import Dictionary
    from canonical.formats.edi.explain.parts import Segment
    from canonical.problems import Problem

_TEXT_SHOWN = 2_000
_FRAMES = ("interchange", "group")
_ENDS = ("interchange-end", "group-end")


def blocks(
    items: Iterable[Any],
    *,
    dictionary_for: Callable[[Any], Dictionary | None] | None = None,
    check: Callable[[Any], list[Problem]] | None = None,
    exact: bool = False,
) -> Iterator[Block]:
    """A block for each item of ``edi.read(..., whole=True)`` or of ``idoc.read``; blank space has none.

    ``dictionary_for`` finds the tables of a message or of the interchange of an envelope; ``check`` gives the problems
    of its elements; ``exact`` asks for the position of every part of a message.
    """
    for item in items:
        if isinstance(item, Blank):
            continue
        if isinstance(item, Envelope):
            from canonical.formats.edi.explain.envelopes import envelope_block

            yield envelope_block(item, dictionary_for(item.interchange) if dictionary_for else None)
        elif isinstance(item, Notice):
            yield Block("notice", "about the file", problems=item.problems, found=item.problems, position=item.position)
        elif isinstance(item, Unreadable):
            yield _unreadable(item)
        else:
            yield _message(item, dictionary_for, check, exact=exact)


def _unreadable(item: Unreadable) -> Block:
    text = item.text if len(item.text) <= _TEXT_SHOWN else item.text[:_TEXT_SHOWN]
    size = len(item.raw) or len(item.text)
    facts = {"bytes": str(size)}
    return Block(
        "unreadable",
        "text that is no message",
        facts,
        problems=list(item.problems),
        found=item.problems,
        text=text,
        position=item.position,
    )


def _message(item: Any, dictionary_for: Callable[[Any], Dictionary | None] | None, check: Any, *, exact: bool) -> Block:
    if hasattr(item, "basic_type"):
        from canonical.formats.edi.explain.idocs import idoc_block

        return idoc_block(item)
    from canonical.formats.edi.explain.messages import message_block

    dictionary = dictionary_for(item) if dictionary_for else None
    problems = [*item.problems, *(check(item) if check else ())]
    return message_block(item, dictionary, problems, exact=exact)


def selected(
    found: Iterable[Block],
    *,
    numbers: frozenset[int] = frozenset(),
    only: frozenset[str] = frozenset(),
    problems: bool = False,
) -> Iterator[Block]:
    """The messages that are wanted, with the envelopes around them; everything if nothing is said.

    ``numbers`` counts messages in the file, ``only`` names their types; ``problems`` leaves out what is sound.
    """
    if not (numbers or only or problems):
        yield from found
        return
    waiting: list[Block] = []
    shown: set[str] = set()
    for block in found:
        if block.kind in _FRAMES:
            waiting = [one for one in waiting if one.kind == "interchange" and block.kind == "group"] + [block]
            block.segments = () if problems else block.segments
            shown.discard(block.kind)
            if not (problems and block.found):
                continue
            yield from _released(waiting, shown)
        elif block.kind in _ENDS:
            if block.found or (not problems and block.kind.removesuffix("-end") in shown):
                yield from _released(waiting, shown)
                yield block
        elif _wanted(block, numbers, only, problems=problems):
            yield from _released(waiting, shown)
            if problems:
                block.segments = _trimmed(block.segments)
            yield block


def _released(waiting: list[Block], shown: set[str]) -> Iterator[Block]:
    shown.update(block.kind for block in waiting)
    yield from waiting
    waiting.clear()


def _wanted(block: Block, numbers: frozenset[int], only: frozenset[str], *, problems: bool) -> bool:
    if block.kind not in ("message", "idoc"):
        return problems or block.kind == "interchange-acknowledgement"
    if numbers and block.number not in numbers:
        return False
    if only and block.type.upper() not in only:
        return False
    return not problems or bool(block.found)


def _trimmed(segments: Iterable[Segment]) -> Iterator[Segment]:
    """Only the segments about which there is something to say, and those that open the loops around them."""
    around: list[Segment] = []
    for segment in segments:
        while around and (around[-1].depth > segment.depth or (segment.opens and around[-1].depth == segment.depth)):
            around.pop()
        if segment.opens:
            around.append(segment)
        if not segment.sound:
            for one in around:
                if one.sound and not one.shown:
                    one.parts = []  # its title says which loop it is
                    yield one
                one.shown = True
            yield segment

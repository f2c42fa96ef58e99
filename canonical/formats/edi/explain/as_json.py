"""An explanation for a program: one JSON object a block, with member names that do not change."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from canonical.formats.edi.explain.parts import Block, Part, Segment


def as_dict(block: Block) -> dict[str, Any]:
    """The block with everything in it; members that are empty are left out, except those that say what it is.

    Members are ``kind``, ``number``, ``type``, ``title``, ``position``, ``facts``, ``segments``, ``problems`` and
    ``text``; of a segment ``tag``, ``name``, ``loop``, ``depth``, ``opens``, ``position``, ``elements`` and
    ``problems``; of an element ``place``, ``name``, ``number``, ``type``, ``value``, ``meaning``, ``readable``,
    ``position``, ``components`` or ``repetitions``, and ``problems``.
    """
    found: dict[str, Any] = {"kind": block.kind, "number": block.number, "type": block.type, "title": block.title}
    found["position"] = block.position.as_dict()
    optional = {
        "facts": block.facts,
        "segments": [_segment(segment) for segment in block.segments],
        "problems": [problem.as_dict() for problem in block.problems],
        "text": block.text,
    }
    found.update(_given(optional))
    return found


def _given(members: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in members.items() if value not in ("", [], {}, None)}


def _segment(segment: Segment) -> dict[str, Any]:
    opens = segment.opens
    optional = {
        "name": segment.name,
        "loop": segment.loop,
        "opens": _given({"name": opens.name, "count": opens.count, "what": opens.what}) if opens else None,
        "position": segment.position.as_dict(),
        "elements": [_part(part) for part in segment.parts],
        "problems": [problem.as_dict() for problem in segment.problems],
    }
    return {"tag": segment.tag, "depth": segment.depth, **_given(optional)}


def _part(part: Part) -> dict[str, Any]:
    inner = [_part(one) for one in part.parts]
    repeats = bool(part.parts) and part.parts[0].place == part.place
    optional = {
        "name": part.name,
        "number": part.number,
        "type": part.type,
        "meaning": part.meaning,
        "readable": part.readable,
        "position": part.position.as_dict(),
        "components": [] if repeats else inner,
        "repetitions": inner if repeats else [],
        "problems": [problem.as_dict() for problem in part.problems],
    }
    return {"place": part.place, "value": part.value, **_given(optional)}

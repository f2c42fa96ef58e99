"""Turns a suspicion into a proof: a smallest document that one schema accepts and the other rejects."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from functools import lru_cache, partial
from math import inf
from time import monotonic
from typing import TYPE_CHECKING, Any

from compat.document import canonical
from compat.errors import MissingExtraError, UnreadableError
from compat.evaluate import UnsupportedError, Violation, accepts, violations
from compat.patterns import PatternError
from compat.verdict import Direction, Witness

if TYPE_CHECKING:
    from compat.sides import Side

Check = Callable[[Any], bool]
_SHORT = 20


class Pair:
    """A writer's and a reader's schema as they were written, each compiled by jsonschema-rs and by jsonschema."""

    def __init__(self, writer: Side, reader: Side, direction: Direction, ends: float = inf) -> None:
        """After ``ends`` (monotonic seconds) no further keyword is looked at once there is a document.

        Raises ``MissingExtraError`` when the validators are not installed, ``UnreadableError`` for what is no valid
        schema, and ``RecursionError`` when it nests more deeply than the validators follow.
        """
        self.ends: float = ends
        self.writer: Side = writer
        self.reader: Side = reader
        self.direction: Direction = direction
        self._writes = _fast(_text(writer), writer.draft, writer.name)
        self._reads = _fast(_text(reader), reader.draft, reader.name)

    def breaks(self, document: Any) -> bool:
        """Whether jsonschema-rs says that the writer accepts and the reader rejects the document."""
        return self._writes(document) and not self._reads(document)

    def agreed(self, document: Any) -> bool:
        """Whether jsonschema and our own reading say the same; they are asked only for documents that are shown."""
        writes = _careful(_text(self.writer), self.writer.draft)
        reads = _careful(_text(self.reader), self.reader.draft)
        return writes(document) and not reads(document) and self._own(document)

    def _own(self, document: Any) -> bool:
        """What our own reading says; where it cannot tell, it does not object."""
        try:
            return accepts(self.writer.document, document) and not accepts(self.reader.document, document)
        except (UnsupportedError, PatternError, UnreadableError, RecursionError):
            return True

    def witness(self, document: Any) -> Iterator[Witness]:
        """For each keyword of the reader that rejects the document, the smallest document that it still rejects."""
        if not self.breaks(document):
            return
        violated: list[Violation | None] = [*self._violations(document)]
        for place, violation in enumerate(violated or [None]):
            if place and monotonic() > self.ends:
                return
            key = _key(violation)
            found = smallest(document, partial(self._still, key))
            if self.agreed(found):
                yield self._shown(found, violation)

    def least(self, witness: Witness) -> Iterator[Witness]:
        """The witness made smaller whatever rejects it, if that is possible: nothing can be taken away any more."""
        found = smallest(witness.document, lambda one: self.breaks(one) and self.agreed(one))
        if canonical(found) != canonical(witness.document):
            yield self._shown(found, next(iter(self._violations(found)), None))

    def _still(self, key: tuple[str, str] | None, document: Any) -> bool:
        """Whether the document breaks, and for the same keyword."""
        if monotonic() > self.ends:  # what is left to take away is taken by ``least``
            return False
        return self.breaks(document) and (key is None or key in map(_key, self._violations(document)))

    def _violations(self, document: Any) -> list[Violation]:
        try:
            return list(violations(self.reader.document, document))
        except (UnsupportedError, PatternError, UnreadableError, RecursionError):
            return []

    def _shown(self, document: Any, violation: Violation | None) -> Witness:
        if violation is None:
            return Witness(self.direction, document, "", "", "")
        exactly = next((one for one in self._violations(document) if _key(one) == _key(violation)), violation)
        place = self.reader.origin(exactly.schema_pointer)
        return Witness(self.direction, document, exactly.pointer, exactly.keyword, place, exactly.detail)


def _key(violation: Violation | None) -> tuple[str, str] | None:
    """What a smaller document must keep: the keyword and, for members, which one (its value may shrink)."""
    if violation is None:
        return None
    return violation.schema_pointer, violation.detail if violation.keyword != "enum" else ""


def smallest(document: Any, holds: Check) -> Any:
    """The document without every member and item that can be taken away while ``holds`` stays true."""
    shrinking = True
    while shrinking:
        shrinking = False
        for smaller in _smaller(document):
            if holds(smaller):
                document, shrinking = smaller, True
                break
    return document


def _smaller(value: Any) -> Iterator[Any]:
    """Every value with one member or item less, the outermost first."""
    if isinstance(value, dict):
        for name in reversed(value):
            yield {other: item for other, item in value.items() if other != name}
        for name, item in value.items():
            yield from ({**value, name: smaller} for smaller in _smaller(item))
    elif isinstance(value, list):
        if len(value) > 3:  # long lists shrink by halves first
            yield value[: len(value) // 2]
        places = _distinct(value)
        for index in reversed(places):
            yield value[:index] + value[index + 1 :]
        for index in places:
            yield from ([*value[:index], smaller, *value[index + 1 :]] for smaller in _smaller(value[index]))


def _distinct(items: list[Any]) -> list[int]:
    """The places to try: all of a short list; of a long one, only the first of equal items."""
    if len(items) <= _SHORT:
        return list(range(len(items)))
    return sorted({canonical(item): index for index, item in reversed(list(enumerate(items)))}.values())


_DRAFTS = {4: "4", 6: "6", 7: "7", 2019: "201909", 2020: "202012"}


def _text(side: Side) -> str:
    return json.dumps(side.original)


@lru_cache(maxsize=64)
def _fast(schema: str, draft: int, name: str) -> Check:
    try:
        import jsonschema_rs
    except ImportError:
        raise MissingExtraError("jsonschema-rs") from None
    make = getattr(jsonschema_rs, f"Draft{_DRAFTS[draft]}Validator")
    try:
        validator = make(json.loads(schema), validate_formats=False)
    except (ValueError, jsonschema_rs.ReferencingError) as error:
        if "ecursion limit" in str(error):
            raise RecursionError from None
        raise UnreadableError(name, 0, f"not a valid schema: {str(error).splitlines()[0]}") from None

    def is_valid(document: Any) -> bool:
        try:
            return bool(validator.is_valid(document))
        except ValueError as error:  # a document that nests too deeply, or a number beyond all bounds
            raise DisagreementError(str(error)) from error

    return is_valid


@lru_cache(maxsize=64)
def _careful(schema: str, draft: int) -> Check:
    try:
        import jsonschema
    except ImportError:
        raise MissingExtraError("jsonschema") from None
    validator = getattr(jsonschema, f"Draft{_DRAFTS[draft]}Validator")(json.loads(schema))

    def is_valid(document: Any) -> bool:
        try:
            return bool(validator.is_valid(document))
        except Exception as error:  # a pattern that only one engine reads: no agreement, no proof
            raise DisagreementError(str(error)) from error

    return is_valid


class DisagreementError(Exception):
    """One validator cannot answer where the other could."""

"""Decides with proof whether every document of a writer can be read by a reader."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from compat.bundle import annotations_stripped
from compat.document import Document, canonical, same
from compat.errors import UnreadableError

if TYPE_CHECKING:
    from compat.verdict import Answer, Direction, Witness


@dataclass(frozen=True, slots=True)
class Decision:
    """One direction's answer, why, and for incompatible every confirmed document, the smallest first."""

    direction: Direction
    answer: Answer
    reason: str
    witnesses: tuple[Witness, ...] = ()


def decide(writer: Any, reader: Any, direction: Direction = "backward") -> Decision:
    """Compare two self-contained schemas; undecided is an answer, a guess is not.

    Raises ``UnreadableError`` for what is no schema and ``MissingExtraError`` when something changed and the
    validators of the extra ``compat`` are not installed.
    """
    names = ("old schema", "new schema") if direction == "backward" else ("new schema", "old schema")
    left, right = Document(writer, names[0]), Document(reader, names[1])
    if same(annotations_stripped(writer), annotations_stripped(reader)):
        return Decision(direction, "compatible", "both say the same, apart from annotations")
    return _Proof(left, right, direction).run()


class _Proof:
    """The two deciders and the validators at work on one pair."""

    def __init__(self, writer: Document, reader: Document, direction: Direction) -> None:
        from compat.proof import Pair

        for document in (writer, reader):
            document.require_readable()
        self.writer, self.reader, self.direction = writer, reader, direction
        self.pair = Pair(writer, reader, direction)

    def run(self) -> Decision:
        from compat.algebra import covers
        from compat.inclusion import gaps

        second = covers(annotations_stripped(self.reader.schema), annotations_stripped(self.writer.schema))
        try:
            found = gaps(self.writer, self.reader)
        except RecursionError:
            return self._without_walk(second, "the schemas nest too deeply to walk")
        witnesses = self._witnesses([gap.document for gap in found if gap.has_document])
        if witnesses:
            return self._broken(witnesses, second)
        if not found:
            return self._contained(second)
        gap = next((gap for gap in found if not gap.has_document), found[0])
        return self._without_walk(second, f"open at /{'/'.join(gap.path)}: {gap.reason}")

    def _broken(self, witnesses: tuple[Witness, ...], second: str) -> Decision:
        if second == "yes":
            reason = "contradiction: the validators confirm a document that breaks, the set algebra says contained"
            return Decision(self.direction, "undecided", reason, witnesses)
        first = witnesses[0]
        reason = f"{first.keyword or 'the schema'} at {first.pointer or 'the root'} rejects the document shown"
        return Decision(self.direction, "incompatible", reason, witnesses)

    def _contained(self, second: str) -> Decision:
        if second == "no":
            difference = self._from_difference()
            if difference:
                reason = "contradiction: the walk finds no gap, the validators confirm a document that breaks"
                return Decision(self.direction, "undecided", reason, difference)
            reason = "contradiction: the walk proves containment, the set algebra says no"
            return Decision(self.direction, "undecided", reason)
        also = "; the set algebra agrees" if second == "yes" else ""
        return Decision(self.direction, "compatible", f"the walk over both schemas found no gap{also}")

    def _without_walk(self, second: str, reason: str) -> Decision:
        if second == "yes":
            return Decision(self.direction, "compatible", "the set algebra of jsonschema-rs proves containment")
        witnesses = self._from_difference()
        if witnesses:
            return self._broken(witnesses, second)
        return Decision(self.direction, "undecided", reason)

    def _from_difference(self) -> tuple[Witness, ...]:
        from compat.algebra import difference
        from compat.samples import NoSampleError, Samples
        from compat.shapes import Shapes

        schema = difference(annotations_stripped(self.writer.schema), annotations_stripped(self.reader.schema))
        if schema is None:
            return ()
        try:
            return self._witnesses([Samples(Shapes(Document(schema, "difference"))).value(("",))])
        except (NoSampleError, UnreadableError, RecursionError):
            return ()

    def _witnesses(self, documents: list[Any]) -> tuple[Witness, ...]:
        from compat.proof import DisagreementError

        found: dict[tuple[str, str], Witness] = {}
        for document in documents:
            try:
                for witness in self.pair.witness(document):
                    key = (witness.schema_pointer, witness.detail)
                    found.setdefault(key, witness)
            except DisagreementError:
                continue
        return tuple(sorted(found.values(), key=_rank))


def _rank(witness: Witness) -> tuple[int, str, bool]:
    """The smallest document first, and of what rejects it the most telling keyword."""
    document = canonical(witness.document)
    return len(document), document, witness.keyword in {"oneOf", "anyOf", "propertyNames"}

"""Decides with proof whether every document of a writer can be read by a reader."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from time import monotonic
from typing import TYPE_CHECKING, Any

from compat.document import DEEPEST, canonical, nests_too_deeply, same
from compat.errors import UnreadableError
from compat.keywords import walk
from compat.sides import Side

if TYPE_CHECKING:
    from compat.proof import Pair
    from compat.verdict import Answer, Direction, Witness


@dataclass(frozen=True, slots=True)
class Budget:
    """How much may be spent on one question before it stays open: search steps, and seconds in all."""

    steps: int = 400_000
    seconds: float = 4.0


@dataclass(frozen=True, slots=True)
class Decision:
    """One direction's answer, why, and for incompatible every confirmed document, the smallest first.

    ``report`` is there when two deciders contradict each other: everything that is needed to reproduce it.
    """

    direction: Direction
    answer: Answer
    reason: str
    witnesses: tuple[Witness, ...] = ()
    report: dict[str, Any] | None = None


DEFAULT = Budget()


def decide(
    writer: Any, reader: Any, direction: Direction = "backward", budget: Budget = DEFAULT, draft: int | None = None
) -> Decision:
    """Compare two self-contained schemas; undecided is an answer, a guess is not.

    ``draft`` (4, 6, 7, 2019, 2020) counts for a schema without ``$schema``. Raises ``UnreadableError`` for what is
    no schema or refers to something outside of it, and ``MissingExtraError`` when something changed and the
    validators of the extra ``compat`` are not installed.
    """
    names = ("old schema", "new schema") if direction == "backward" else ("new schema", "old schema")
    if isinstance(writer, dict | bool) and same(writer, reader):
        return Decision(direction, "compatible", "both say the same")
    if nests_too_deeply(writer) or nests_too_deeply(reader):
        return Decision(direction, "undecided", f"a schema nests deeper than {DEEPEST} levels")
    try:
        left, right = Side(writer, names[0], draft), Side(reader, names[1], draft)
        if same(left.stripped, right.stripped):
            return Decision(direction, "compatible", "both say the same, apart from annotations")
        return _Proof(left, right, direction, budget).run()
    except RecursionError:
        return Decision(direction, "undecided", "the schemas nest too deeply")


_SECOND_OPINION = 12_000
"""Up to how many characters of both schemas the set algebra is asked as well; beyond it takes seconds."""


_MOST_BRANCHES = 40
"""Up to how many alternatives the set algebra is asked: its time grows with their third power and cannot be bounded."""


class _Proof:
    """The deciders and the validators at work on one pair."""

    def __init__(self, writer: Side, reader: Side, direction: Direction, budget: Budget) -> None:
        from compat.proof import Pair
        from compat.sets import Question

        self.writer, self.reader, self.direction, self.budget = writer, reader, direction, budget
        self.ends = monotonic() + budget.seconds
        self.pair: Pair | None = None  # without validators a proof of containment is still one
        with suppress(RecursionError):
            self.pair = Pair(writer, reader, direction, self.ends)
        self.question = Question(writer.document, reader.document)

    def run(self) -> Decision:
        """The walk first, which follows the change; then the search for a document; the set algebra beside both."""
        second = self._second()
        reason, is_proven, documents = self._walk()
        witnesses = self._witnesses(documents)
        if witnesses:
            return self._broken(witnesses, second)
        if is_proven:
            return self._contained("the walk over both schemas found no gap", second)
        return self._searched(reason, second)

    def _walk(self) -> tuple[str, bool, list[Any]]:
        """Why the walk ended without a proof, whether it is one, and the documents to try."""
        from compat.inclusion import gaps

        try:
            found = gaps(self.writer.document, self.reader.document, self.question.same, self.budget.seconds / 2)
        except RecursionError:
            return "the schemas nest too deeply to walk", False, []
        gap = next((gap for gap in found if not gap.has_document), found[0] if found else None)
        reason = f"open at /{'/'.join(gap.path)}: {gap.reason}" if gap else ""
        return reason, not found, [gap.document for gap in found if gap.has_document]

    def _searched(self, open_at: str, second: str) -> Decision:
        found = self.question.difference(self.budget.steps, max(0.1, self.ends - monotonic()))
        if found.is_empty:
            return self._contained("no document that only the writer accepts exists", second)
        documents = [found.value] if found.has_value else []
        witnesses = self._witnesses(documents) or self._witnesses(self._from_algebra(second))
        if witnesses:
            return self._broken(witnesses, second)
        if second == "yes" and not found.has_value:
            return Decision(self.direction, "compatible", "the set algebra of jsonschema-rs proves containment")
        if found.has_value:
            shown = canonical(found.value)
            reason = f"the validators do not agree about {shown if len(shown) < 200 else shown[:200] + '...'}"
            return Decision(self.direction, "undecided", reason)
        return Decision(self.direction, "undecided", f"{open_at or 'open'}; {found.reason}")

    def _broken(self, witnesses: tuple[Witness, ...], second: str) -> Decision:
        if second == "yes":
            reason = "contradiction: the validators confirm a document that breaks, the set algebra says contained"
            return self._contradiction(reason, witnesses)
        first = witnesses[0]
        reason = f"{first.keyword or 'the schema'} at {first.pointer or 'the root'} rejects the document shown"
        return Decision(self.direction, "incompatible", reason, witnesses)

    def _contained(self, reason: str, second: str) -> Decision:
        if second == "no":
            documents = self._witnesses(self._from_algebra(second))
            how = "the validators confirm a document that breaks" if documents else "the set algebra says no"
            return self._contradiction(f"contradiction: {reason}, {how}", documents)
        also = "; the set algebra agrees" if second == "yes" else ""
        return Decision(self.direction, "compatible", f"{reason}{also}")

    def _contradiction(self, reason: str, witnesses: tuple[Witness, ...]) -> Decision:
        report = {
            "reason": reason,
            "direction": self.direction,
            "writer": self.writer.original,
            "reader": self.reader.original,
            "documents": [witness.document for witness in witnesses],
        }
        return Decision(self.direction, "undecided", reason, witnesses, report)

    def _second(self) -> str:
        """What the set algebra of jsonschema-rs says: yes, no or unknown."""
        from compat.algebra import covers

        size = len(canonical(self.writer.stripped)) + len(canonical(self.reader.stripped))
        branches = max(_branches(self.writer.stripped), _branches(self.reader.stripped))
        if size > _SECOND_OPINION or branches > _MOST_BRANCHES or self.pair is None:
            return "unknown"
        return covers(self.reader.stripped, self.writer.stripped)

    def _from_algebra(self, second: str) -> list[Any]:
        """A document out of the difference that the set algebra works out, when it says that there is one."""
        from compat.algebra import difference
        from compat.samples import NoSampleError, Samples
        from compat.shapes import Shapes

        schema = difference(self.writer.stripped, self.reader.stripped) if second == "no" else None
        if schema is None:
            return []
        try:
            side = Side(schema, "difference")
            return [Samples(Shapes(side.document)).value(("",))]
        except (NoSampleError, UnreadableError, RecursionError):
            return []

    def _witnesses(self, documents: list[Any]) -> tuple[Witness, ...]:
        from compat.proof import DisagreementError

        found: dict[tuple[str, str], Witness] = {}
        for document in documents:
            if found and monotonic() > self.ends:
                break
            try:
                for witness in self.pair.witness(document) if self.pair else ():
                    key = (witness.schema_pointer, witness.detail)
                    found.setdefault(key, witness)
            except (DisagreementError, RecursionError):
                continue
        ranked = sorted(found.values(), key=_rank)
        return tuple([*self.pair.least(ranked[0]), *ranked] if self.pair and ranked else ())


def _branches(schema: Any) -> int:
    """How many alternatives all unions of a schema have together."""
    found = (len(node.get(key, ())) for _, node in walk(schema) if isinstance(node, dict) for key in ("oneOf", "anyOf"))
    return sum(found)


def _rank(witness: Witness) -> tuple[int, str, bool]:
    """The smallest document first, and of what rejects it the most telling keyword."""
    document = canonical(witness.document)
    return len(document), document, witness.keyword in {"oneOf", "anyOf", "propertyNames"}

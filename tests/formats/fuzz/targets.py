"""Which property is tried with which files, and how often."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from tests.formats.fuzz import choices, others, properties, writing
from tests.formats.fuzz.files import ANSWERS, FILES, IDOCS, SEVERAL
from tests.formats.fuzz.mutate import damaged

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from random import Random


class Target(NamedTuple):
    """A property, the files whose damaged copies it must hold for (none: any bytes), and its share of the executions."""

    holds: Callable[[bytes], None]
    files: Sequence[bytes]
    share: int

    @property
    def name(self) -> str:
        """The name of the property."""
        return self.holds.__name__

    def file(self, chance: Random) -> bytes:
        """The next file to try."""
        return damaged(chance, self.files) if self.files else chance.randbytes(8)


TARGETS = (
    Target(properties.read, FILES, 6),
    Target(properties.strictly, FILES, 3),
    Target(properties.shown, FILES, 1),
    Target(properties.answered, FILES, 2),
    Target(properties.handled, FILES, 2),
    Target(others.transported, FILES, 2),
    Target(others.received, ANSWERS, 2),
    Target(others.idocs, IDOCS, 2),
    Target(others.divided, SEVERAL, 1),
    Target(choices.limited, FILES, 2),
    Target(choices.remembered, FILES, 1),
    Target(choices.recoded, FILES, 1),
    Target(choices.joined, SEVERAL, 1),
    Target(choices.asked, FILES, 1),
    Target(writing.x12_written, (), 5),
    Target(writing.edifact_written, (), 5),
    Target(writing.built, (), 2),
)
ORDER = [target for target in TARGETS for _ in range(target.share)]

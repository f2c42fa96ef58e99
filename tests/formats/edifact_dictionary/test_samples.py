"""The EDIFACT samples that travel with the project are right, and what is wrong in a copy is told with its place."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING

import pytest

from canonical.formats import edifact
from canonical.formats.dictionary.check import check
from canonical.formats.edifact.dictionary import edifact_dictionary
from tests.formats.edifact_dictionary.wrong import WRONG

if TYPE_CHECKING:
    from pathlib import Path

    from canonical.problems import Problem

NAMES = [
    *("aperak-d01b", "aperak-d96a", "coarri-d01b", "coarri-d95b", "codeco-d01b", "codeco-d95b", "contrl-3", "contrl-4"),
    *("coparn-d01b", "coparn-d95b", "desadv-d01b", "desadv-d96a", "iftman-d01b", "iftman-d96a", "iftmbc-d01b"),
    *("iftmbc-d96a", "iftmbf-d01b", "iftmbf-d96a", "iftmcs-d01b", "iftmcs-d96a", "iftmin-d01b", "iftmin-d96a"),
    *("iftsta-d01b", "iftsta-d96a", "invoic-d01b", "invoic-d96a", "invrpt-d01b", "invrpt-d96a", "ordchg-d96a"),
    *("orders-d01b", "orders-d96a", "ordrsp-d01b", "ordrsp-d96a", "recadv-d01b", "recadv-d96a"),
]

ABOUT_A_VALUE = {"element-too-long", "element-too-short", "element-not-numeric", "date-invalid", "code-unknown"}


@pytest.fixture(scope="module")
def samples(project: Path) -> Path:
    return project / "samples" / "edifact"


def messages(data: bytes) -> list[edifact.Message]:
    """The messages of a file; nothing else may be in it."""
    items = list(edifact.read(BytesIO(data)))
    assert all(isinstance(item, edifact.Message) for item in items), items
    return [item for item in items if isinstance(item, edifact.Message)]


def test_the_readme_and_this_list_name_every_sample(samples: Path) -> None:
    assert sorted(path.stem for path in samples.glob("*.edi")) == sorted(NAMES)
    listed = (samples / "README.md").read_text("utf-8")
    assert [name for name in NAMES if f"`{name}.edi`" not in listed] == []


@pytest.mark.parametrize("name", NAMES)
def test_a_sample_has_no_problem_at_all(samples: Path, name: str) -> None:
    for message in messages((samples / f"{name}.edi").read_bytes()):
        assert [*message.problems, *check(message)] == []
        dictionary = edifact_dictionary(message.version)
        assert dictionary.message_name(message.message_type)
        assert dictionary.structure(message.message_type) is not None


def test_every_message_that_the_mappers_know_has_a_sample() -> None:
    found = {name.partition("-")[0] for name in NAMES}
    assert found >= {"iftsta", "iftmin", "iftmbc", "iftmbf", "iftmcs", "desadv", "recadv", "invrpt", "orders", "ordrsp"}
    assert found >= {"ordchg", "invoic", "codeco", "coarri", "coparn", "contrl", "aperak"}


@pytest.mark.parametrize("old", ["iftmin-d96a", "iftsta-d96a", "orders-d96a", "desadv-d96a"])
def test_a_message_of_one_directory_is_not_one_of_another(samples: Path, old: str) -> None:
    """The tables of another directory find something, so it matters which one is taken."""
    (message, *_) = messages((samples / f"{old.replace('d96a', 'd01b')}.edi").read_bytes())
    assert check(message, edifact_dictionary("D.01B")) == []
    assert check(message, edifact_dictionary("D.96A")) != []


def told(problem: Problem) -> str:
    """``date-invalid 3 DTM-01-02 in LIN``: rule, segment number, element, component and loop."""
    place = problem.position
    text = f"{problem.rule} {place.segment} {place.tag}"
    text += "".join(f"-{number:02d}" for number in (place.element, place.component) if number is not None)
    return f"{text} in {place.loop}" if place.loop else text


@pytest.mark.parametrize(("name", "right", "wrong", "expected"), WRONG, ids=[f"{one[0]} {one[3][0]}" for one in WRONG])
def test_what_is_wrong_is_told_where_it_stands(
    samples: Path, name: str, right: str, wrong: str, expected: list[str]
) -> None:
    text = (samples / f"{name}.edi").read_bytes().decode("latin-1")
    assert right in text
    data = text.replace(right, wrong, 1).encode("latin-1")
    problems = [problem for message in messages(data) for problem in check(message)]
    assert [told(problem) for problem in problems] == expected
    for problem in problems:
        assert problem.severity == "error"
        assert problem.hint
        offset = problem.position.offset
        assert offset is not None
        # The offset is that of the very value, or of the segment that is wrong as a whole.
        found = problem.value if problem.rule in ABOUT_A_VALUE else problem.position.tag
        if found and (problem.rule in ABOUT_A_VALUE or problem.position.element is None):
            assert data[offset:].startswith(found.encode("latin-1"))


def test_the_table_is_long_and_varied() -> None:
    assert len(WRONG) >= 50
    assert len({one[0].partition("-")[0] for one in WRONG}) >= 17
    assert len({text.partition(" ")[0] for one in WRONG for text in one[3]}) >= 14

from __future__ import annotations

import pytest

from canonical.errors import FormatError
from canonical.formats.edi import FileStore, MemoryStore
from tests.formats.edi.files import EDIFACT, SECOND, X12, told
from tests.formats.x12.files import group, interchange, one_set


@pytest.fixture(params=["memory", "file"])
def store(request, tmp_path):
    if request.param == "memory":
        yield MemoryStore()
        return
    with FileStore(tmp_path / "seen.sqlite") as made:
        yield made


def test_an_interchange_of_an_earlier_file_is_told(store) -> None:
    assert told(X12 + EDIFACT, seen=store) == ["214 0001", "IFTSTA 1"]
    assert told(EDIFACT + X12, seen=store) == [
        "error duplicate-interchange 0",
        "IFTSTA 1",
        f"error duplicate-interchange {len(EDIFACT)}",
        "214 0001",
    ]


def test_a_group_that_comes_in_another_interchange_is_told(store) -> None:
    assert told(X12, seen=store) == ["214 0001"]
    assert told(SECOND, seen=store) == ["error duplicate-group 106", "214 0009"]
    other = interchange(group(one_set(), control="2"), control="000000003").encode()
    assert told(other, seen=store) == ["214 0001"]


def test_partners_count_their_own_numbers(store) -> None:
    told(X12, seen=store)
    assert told(X12.replace(b"SENDER  ", b"SENDER2 ").replace(b"APP*", b"APQ*"), seen=store) == ["214 0001"]


def test_an_interchange_without_messages_is_remembered_too(store) -> None:
    empty = interchange().encode()
    assert told(empty, seen=store) == []
    assert told(empty, seen=store) == ["error duplicate-interchange 0"]


def test_old_keys_may_be_forgotten(store) -> None:
    told(X12, seen=store)
    assert store.forget("20250101") == 0
    assert store.forget("20270101") == 2
    assert told(X12, seen=store) == ["214 0001"]


def test_a_file_remembers_when_the_program_has_ended(tmp_path) -> None:
    for expected in (["214 0001"], ["error duplicate-interchange 0", "214 0001"]):
        with FileStore(tmp_path / "seen.sqlite") as store:
            assert told(X12, seen=store) == expected


def test_a_file_of_another_kind_is_refused(tmp_path) -> None:
    path = tmp_path / "seen.sqlite"
    path.write_text("this is no database " * 100)
    with pytest.raises(FormatError, match=r"cannot be used"):
        FileStore(path)

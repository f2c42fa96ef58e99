"""Event types have a short name, and a full one in the namespace of whoever publishes them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from canonical import UnknownTypeError
from canonical._generated.catalog import EVENTS, TYPES
from canonical.event_types import NAMESPACE, full_name, is_namespace, name_of_full, short_name
from canonical.schema_check import accepts, schema_problems
from tests.models.events import MILESTONE

LABEL = st.from_regex(r"[a-z0-9]([a-z0-9-]{0,8}[a-z0-9])?", fullmatch=True)
NAMESPACES = st.lists(LABEL, min_size=1, max_size=4).map(".".join).filter(lambda text: text[0].isalpha())


@given(st.sampled_from(sorted(EVENTS)), NAMESPACES)
def test_a_type_has_one_short_name_in_every_namespace(name: str, namespace: str) -> None:
    full = full_name(name, namespace)
    assert full.startswith(f"{namespace}.{name}.v")
    assert name_of_full(full) == short_name(full) == short_name(name) == name


def test_the_types_of_the_catalog_are_those_of_the_default_namespace() -> None:
    assert {full_name(name): name for name in EVENTS} == TYPES


@pytest.mark.parametrize(
    ("type", "meant"),
    [
        ("", "the types are"),
        ("milestone", "did you mean 'milestone.reported'"),
        ("milestone.reported.v1", "did you mean 'milestone.reported'"),
        (".milestone.reported.v1", "did you mean 'milestone.reported'"),
        ("com.example..milestone.reported.v1", "did you mean 'canonical-logistics.milestone.reported.v1'"),
        ("com.example.milestone.reported", "did you mean 'milestone.reported'"),
        ("com.example.milestone.reported.v2", "did you mean 'com.example.milestone.reported.v1'"),
        ("com.example.milestone.reported.v00", "did you mean 'com.example.milestone.reported.v1'"),
        ("com.example.Milestone.reported.v1", "did you mean 'com.example.milestone.reported.v1'"),
    ],
)
def test_what_is_no_type_is_refused_with_the_nearest(type: str, meant: str) -> None:  # noqa: A002
    assert name_of_full(type) is None
    with pytest.raises(UnknownTypeError, match=meant):
        short_name(type)


@pytest.mark.parametrize(
    ("text", "good"),
    [
        (NAMESPACE, True),
        ("com.example-2.7", True),
        ("", False),
        ("Com", False),
        ("a b", False),
        ("a..b", False),
        ("a.", False),
        ("-a", False),
        ("a-.b", False),
        ("7a", False),
        ("ä", False),
    ],
)
def test_a_namespace_is_lower_case_dotted_text(text: str, good: bool) -> None:
    assert is_namespace(text) is good


def test_data_are_checked_under_the_type_of_any_publisher() -> None:
    own = "com.example.milestone.reported.v1"
    assert accepts(own, MILESTONE)
    assert schema_problems(own, {}) == schema_problems("milestone.reported", {}) != []

"""What we take for an Identifier is what the schema takes for one."""

from __future__ import annotations

import json
import re

from hypothesis import example, given
from hypothesis import strategies as st

from canonical.schema_check import python_pattern
from canonical.texts import LONGEST_IDENTIFIER, LONGEST_SHORT_TEXT, is_identifier
from tests.rules.catalog import PROJECT

SCALARS = json.loads((PROJECT / "schemas/components/scalars.json").read_text("utf-8"))["$defs"]


def test_the_longest_texts_are_those_of_the_schema() -> None:
    assert SCALARS["Identifier"]["maxLength"] == LONGEST_IDENTIFIER
    assert SCALARS["ShortText"]["maxLength"] == LONGEST_SHORT_TEXT


@given(st.text(max_size=LONGEST_IDENTIFIER + 2) | st.characters(max_codepoint=0xFFFF))
@example("a b")
@example(" a")
@example("a\n")
@example("\u00a0a")
def test_an_identifier_is_what_the_schema_says(text: str) -> None:
    fits = 0 < len(text) <= LONGEST_IDENTIFIER and re.search(python_pattern(SCALARS["Identifier"]["pattern"]), text)
    assert is_identifier(text) == bool(fits)

"""Each transition and each policy, by example: what has to come of events is written by hand."""

from __future__ import annotations

import pytest

from canonical.lifecycle import fold
from tests.lifecycle.stories import STORIES
from tests.lifecycle.story import Story, complaints, told
from tests.lifecycle.vocabulary import VOCABULARY


@pytest.mark.parametrize("story", STORIES, ids=str)
def test_a_story_ends_as_it_must(story: Story) -> None:
    events = told(story, VOCABULARY)
    assert complaints(story, events, fold(events, story.machine)) == []

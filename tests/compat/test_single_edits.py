"""A single edit is named where it was made, and its effect is what the comparison proves."""

from __future__ import annotations

from collections import Counter
from typing import Any

from hypothesis import HealthCheck, Phase, given, settings

from compat import compare
from compat.document import same
from tests.compat.edits import edits
from tests.compat.strategies import pairs

SLOW = settings(deadline=None, suppress_health_check=list(HealthCheck), phases=[Phase.generate, Phase.shrink])
effects: Counter[str] = Counter()


def _is_below(pointer: str, place: str) -> bool:
    return f"{pointer}/".startswith(f"{place}/")


@settings(SLOW, max_examples=250)
@given(edit=edits())
def test_an_edit_is_named_where_it_was_made(edit: tuple[Any, Any, str, str]) -> None:
    old, new, place, keyword = edit
    if same(old, new) or _is_only_order(old, new):
        return
    found = compare(old, new, "full").findings
    assert [one for one in found if _is_below(one.old.pointer, place) or _is_below(one.new.pointer, place)], keyword
    assert "validation-changed" not in {one.rule for one in found}


def _is_only_order(old: Any, new: Any) -> bool:
    """Whether the only difference is the order of alternatives, which means nothing."""

    def sorted_out(value: Any) -> Any:
        if isinstance(value, list):
            return sorted((sorted_out(one) for one in value), key=repr)
        return {name: sorted_out(one) for name, one in value.items()} if isinstance(value, dict) else value

    return bool(same(sorted_out(old), sorted_out(new)))


@settings(SLOW, max_examples=250)
@given(edit=edits())
def test_the_effect_of_an_edit_is_what_the_comparison_proves(edit: tuple[Any, Any, str, str]) -> None:
    old, new, _, _ = edit
    verdict = compare(old, new, "full")
    effects.update(one.effect for one in verdict.findings)
    if verdict.answer == "undecided":
        return
    broken = {one for one in ("backward", "forward") if compare(old, new, one).answer == "incompatible"}
    assert {direction for one in verdict.findings for direction in one.directions} == broken
    weighty = [one for one in verdict.findings if one.effect != "semantic"]
    if len(weighty) == 1:
        assert weighty[0].effect == ("breaks" if broken else "safe")


def test_hardly_any_effect_stays_open() -> None:
    assert effects["open"] <= 0.02 * sum(effects.values()), effects


@settings(SLOW, max_examples=120)
@given(pair=pairs())
def test_every_break_of_a_random_pair_is_explained_by_what_changed(pair: tuple[Any, Any]) -> None:
    verdict = compare(*pair, "full")
    assert "validation-changed" not in {one.rule for one in verdict.findings}
    if verdict.answer == "incompatible":
        assert any(one.effect == "breaks" and one.witness for one in verdict.findings)


@settings(SLOW, max_examples=60)
@given(pair=pairs())
def test_findings_come_in_one_order_and_once(pair: tuple[Any, Any]) -> None:
    found = compare(*pair, "full").findings
    assert found == compare(*pair, "full").findings
    assert len({(one.rule, one.old.pointer, one.new.pointer, one.message) for one in found}) == len(found)

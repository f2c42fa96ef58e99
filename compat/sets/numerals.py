"""Numbers that satisfy a case."""

from __future__ import annotations

import json
from fractions import Fraction
from typing import TYPE_CHECKING

from compat.document import exact
from compat.numbers import Interval, UnknownError, outside
from compat.samples import NoSampleError, json_number
from compat.sets.errors import OpenError

if TYPE_CHECKING:
    from compat.sets.branches import Case

_EASY = (Fraction(0), Fraction(1), Fraction(1, 2))


def number_of(case: Case) -> int | float | None:
    """A number of the kind of the case that satisfies it, or None when that is proven not to exist."""
    wanted = Interval()
    for node in case.limits("range"):
        wanted = wanted.meet(node.args[0])
    points = [exact(json.loads(text)) for text in case.excluded]
    unwanted = [node.args[0] for node in case.limits("range", sign=False)] + [Interval(one, one) for one in points]
    for number in _EASY:
        is_kind = (number.denominator == 1) == (case.kind == "integer")
        if is_kind and number in wanted and not any(number in other for other in unwanted):
            return json_number(number)
    try:
        found = outside(case.kind, wanted, unwanted)
        return None if found is None else json_number(found)
    except UnknownError:
        raise OpenError("too many multiples to compare one by one") from None
    except NoSampleError as error:
        raise OpenError(str(error)) from None

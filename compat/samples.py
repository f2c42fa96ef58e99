"""Builds small documents that a schema accepts: the material of which witnesses are made."""

from __future__ import annotations

import json
from fractions import Fraction
from itertools import count
from typing import TYPE_CHECKING, Any

from compat.document import exact
from compat.languages import BudgetError, Texts, shortest
from compat.numbers import UnknownError, outside
from compat.patterns import PatternError
from compat.shapes import Conjunction, Shape, Shapes, TooManyShapesError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable


class NoSampleError(Exception):
    """No value could be built; that does not prove that there is none."""


_DEEPEST = 40
_MOST_ITEMS = 100_000


def text_pattern(text: str) -> str:
    """The pattern that finds exactly this text."""
    return "^" + "".join(f"\\u{ord(c):04x}" if not c.isalnum() and ord(c) < 0x10000 else c for c in text) + "$"


def json_number(number: Fraction) -> int | float:
    """The JSON number that is exactly this one; raises `NoSampleError` when a float would round it."""
    if number.denominator == 1:
        return int(number)
    if exact(float(number)) != number:
        raise NoSampleError(f"{number} has no exact JSON form")
    return float(number)


class Samples:
    """Smallest values of the shapes of one document, each built once."""

    def __init__(self, shapes: Shapes) -> None:
        self.shapes = shapes
        self._values: dict[Conjunction, Any] = {}
        self._busy: set[Conjunction] = set()

    def value(self, conjunction: Conjunction, depth: int = 0) -> Any:
        """A small value that satisfies all of it; raises `NoSampleError`."""
        if conjunction in self._values:
            return self._values[conjunction]
        if depth > _DEEPEST or conjunction in self._busy:
            raise NoSampleError("the schema nests without an end")
        self._busy.add(conjunction)
        try:
            self._values[conjunction] = self._first(self.shapes.of(conjunction), depth)
        except TooManyShapesError as error:
            raise NoSampleError("too many alternatives") from error
        finally:
            self._busy.discard(conjunction)
        return self._values[conjunction]

    def _first(self, shapes: Iterable[Shape], depth: int) -> Any:
        for shape in sorted(shapes, key=lambda one: bool(one.opaque)):
            try:
                return self.of_shape(shape, depth)
            except NoSampleError:
                continue
        raise NoSampleError("no alternative has a value that could be built")

    def of_shape(self, shape: Shape, depth: int = 0) -> Any:
        """A small value of the shape; raises `NoSampleError`."""
        if shape.values is not None:
            return json.loads(shape.values[0])
        return _MAKERS[shape.kind](self, shape, depth)

    def is_empty(self, conjunction: Conjunction) -> bool:
        """Whether it is proven that no value satisfies all of it."""
        if conjunction in self._busy:
            return False
        self._busy.add(conjunction)
        try:
            return all(self.is_empty_shape(shape) for shape in self.shapes.of(conjunction))
        except TooManyShapesError:
            return False
        finally:
            self._busy.discard(conjunction)

    def is_empty_shape(self, shape: Shape) -> bool:
        """Whether it is proven that the shape has no value."""
        if shape.values is not None:
            return not shape.values
        try:
            if shape.kind == "string":
                return shortest(shape.texts) is None
            if shape.kind in {"integer", "fraction"}:
                return outside(shape.kind, shape.numbers, ()) is None
        except (BudgetError, PatternError, UnknownError):
            return False
        if shape.most is not None and shape.fewest > shape.most:
            return True
        if shape.kind == "array":
            return shape.fewest > 0 and self.is_empty(shape.items)
        return any(self.is_forbidden(shape, name) for name in sorted(shape.required)) or (
            shape.most is not None and len(shape.required) > shape.most
        )

    def is_forbidden(self, shape: Shape, name: str) -> bool:
        """Whether it is proven that no value of the object shape has a member ``name``."""
        return self.is_empty(shape.member(name)) or not self.may_be_called(shape, name)

    def may_be_called(self, shape: Shape, name: str) -> bool:
        """Whether ``propertyNames`` lets a member have this name; "not known" counts as yes."""
        if not shape.names:
            return True
        try:
            named = [one for one in self.shapes.of(shape.names) if one.kind == "string"]
            return any((one.values is None or json.dumps(name) in one.values) and name in one.texts for one in named)
        except (TooManyShapesError, PatternError):
            return True

    def wrap(self, shape: Shape, step: str | None, value: Any) -> Any:
        """A small value of an object (``step`` is the member) or array shape (None) that holds ``value`` there."""
        if step is None:
            rest = [self.value(shape.items)] * (shape.fewest - 1) if shape.fewest > 1 else []
            return [value, *rest]
        return self.object_with(shape, {step: value})

    def array_of(self, shape: Shape, size: int) -> list[Any]:
        """An array of the shape with ``size`` items."""
        if size > _MOST_ITEMS:
            raise NoSampleError("the array would be too long to show")
        return [self.value(shape.items)] * size if size else []

    def object_with(self, shape: Shape, given: dict[str, Any], size: int = 0, leave_out: str = "") -> dict[str, Any]:
        """An object of the shape with the given members, all required ones but ``leave_out``, and ``size`` or more."""
        wanted = [name for name in [*shape.properties, *sorted(shape.required)] if name in shape.required]
        found = {
            name: given[name] if name in given else self.value(shape.member(name), 1)
            for name in dict.fromkeys(wanted)
            if name != leave_out
        }
        found |= given
        size = max(size, shape.fewest)
        for name in shape.properties:
            if len(found) < size and name not in found and name != leave_out and not self.is_forbidden(shape, name):
                found[name] = self.value(shape.member(name), 1)
        while len(found) < size:
            found[self.fresh_name(shape, {*found, leave_out})] = self.value(shape.additional, 1)
        return found

    def fresh_name(self, shape: Shape, taken: Iterable[str]) -> str:
        """A name that the shape's names allow and nobody has taken; raises `NoSampleError`."""
        used = {*taken, *shape.properties}
        if not shape.names:
            candidates = ("other" if index == 1 else f"other{index}" for index in count(1))
            return next(name for name in candidates if name not in used)
        for named in self.shapes.of(shape.names):
            if named.kind == "string":
                name = self._text(named, used)
                if name is not None:
                    return name
        raise NoSampleError("no further member name is allowed")

    def _text(self, shape: Shape, unwanted: Iterable[str]) -> str | None:
        if shape.values is not None:
            texts = [json.loads(value) for value in shape.values]
            return next((text for text in texts if text not in set(unwanted)), None)
        try:
            return shortest(shape.texts, [Texts(frozenset({text_pattern(text)})) for text in sorted(unwanted)])
        except (BudgetError, PatternError) as error:
            raise NoSampleError(str(error)) from error


def _string(samples: Samples, shape: Shape, _: int) -> str:
    text = samples._text(shape, ())
    if text is None:
        raise NoSampleError("no text matches")
    return text


def _number(_: Samples, shape: Shape, _depth: int) -> int | float:
    try:
        # Zero and one read best when they are allowed.
        for number in (Fraction(1), Fraction(0), Fraction(1, 2)):
            if (number.denominator == 1) == (shape.kind == "integer") and number in shape.numbers:
                return json_number(number)
        found = outside(shape.kind, shape.numbers, ())
    except UnknownError as error:
        raise NoSampleError("no number found") from error
    if found is None:
        raise NoSampleError("no number is allowed")
    return json_number(found)


def _array(samples: Samples, shape: Shape, depth: int) -> list[Any]:
    if shape.most is not None and shape.fewest > shape.most:
        raise NoSampleError("no length is allowed")
    if not shape.fewest:
        return []
    item = samples.value(shape.items, depth + 1)
    if shape.fewest > _MOST_ITEMS:
        raise NoSampleError("the array would be too long to show")
    return [item] * shape.fewest


def _object(samples: Samples, shape: Shape, depth: int) -> dict[str, Any]:
    if depth > _DEEPEST or samples.is_empty_shape(shape):
        raise NoSampleError("no object is allowed")
    return samples.object_with(shape, {})


_MAKERS: dict[str, Callable[[Samples, Shape, int], Any]] = {
    "null": lambda _samples, _shape, _depth: None,
    "boolean": lambda _samples, _shape, _depth: True,
    "integer": _number,
    "fraction": _number,
    "string": _string,
    "array": _array,
    "object": _object,
}

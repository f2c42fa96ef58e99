"""Documents for the agreement tests: random valid ones from a schema, and named ways of spoiling one.

Everything is drawn from a seeded generator, so a failure can be repeated from its test id.
"""

from __future__ import annotations

import json
import re
import re._constants as parts
import re._parser as parser
from typing import TYPE_CHECKING, Any

from tests.generated.odd_values import ODD_DECIMALS, ODD_NUMBERS, ODD_TEXTS, ODD_TIMES, OTHER_TYPES

if TYPE_CHECKING:
    import random
    from collections.abc import Callable, Iterator

Schema = dict[str, Any]
Path = tuple[Any, ...]


class Maker:
    """Random valid values of one bundled schema."""

    def __init__(self, bundle: Schema, rng: random.Random) -> None:
        self.bundle = bundle
        self.rng = rng

    def document(self) -> dict[str, Any]:
        found = self.value(self.bundle, 0)
        assert isinstance(found, dict)
        return found

    def value(self, schema: Schema, depth: int) -> Any:
        if "$ref" in schema:
            name = schema["$ref"].removeprefix("#").removeprefix("/$defs/")
            return self.value(self.bundle["$defs"][name] if name else self.bundle, depth)
        if "const" in schema:
            return schema["const"]
        if "enum" in schema:
            return self.rng.choice(schema["enum"])
        return getattr(self, f"_{schema['type']}")(schema, depth)

    def _object(self, schema: Schema, depth: int) -> dict[str, Any]:
        found = {}
        for name, member in schema.get("properties", {}).items():
            if name in schema.get("required", []) or self.rng.random() < (0.5, 0.35, 0.2, 0.1)[min(depth, 3)]:
                found[name] = self.value(member, depth + 1)
        if isinstance(schema.get("additionalProperties"), dict):
            for _ in range(self.rng.randint(0, 2)):
                found[self.value(schema["propertyNames"], depth)] = self.value(
                    schema["additionalProperties"], depth + 1
                )
        elif "properties" not in schema:
            found["free"] = self.rng.choice([None, 1.5, [], {"deep": [{}]}, "text"])
        return found

    def _array(self, schema: Schema, depth: int) -> list[Any]:
        least = schema.get("minItems", 0)
        return [self.value(schema["items"], depth + 1) for _ in range(self.rng.randint(least, max(least, 2)))]

    def _boolean(self, schema: Schema, depth: int) -> bool:
        return self.rng.random() < 0.5

    def _integer(self, schema: Schema, depth: int) -> int | float:
        low, high = schema["minimum"], schema["maximum"]
        number = self.rng.choice([low, low + 1, low + self.rng.randint(0, 1000), high])
        return float(number) if self.rng.random() < 0.2 else number

    def _string(self, schema: Schema, depth: int) -> str:
        pattern = schema.get("pattern", "^[A-Za-z0-9]{1,9}$")
        tree = parser.parse(pattern)
        for _ in range(200):
            text = "".join(self._text(tree))
            if schema.get("minLength", 0) <= len(text) <= schema.get("maxLength", 10**6) and re.search(pattern, text):
                return text
        raise AssertionError(f"no text found for {pattern}")

    def _text(self, tree: Any) -> Iterator[str]:
        for kind, content in tree:
            if kind is parts.LITERAL:
                yield chr(content)
            elif kind is parts.IN:
                yield chr(self.rng.randint(*self._range(self.rng.choice(content))))
            elif kind in (parts.MAX_REPEAT, parts.MIN_REPEAT):
                low, high, inner = content
                for _ in range(self.rng.randint(low, min(high, low + 6))):
                    yield from self._text(inner)
            elif kind is parts.SUBPATTERN:
                yield from self._text(content[-1])
            elif kind is parts.BRANCH:
                yield from self._text(self.rng.choice(content[1]))
            else:
                assert kind is parts.AT, kind

    def _range(self, item: tuple[Any, Any]) -> tuple[int, int]:
        kind, content = item
        return (content, content) if kind is parts.LITERAL else content


def places(value: Any, path: Path = ()) -> Iterator[tuple[Path, Any]]:
    """Every value inside ``value`` except itself, with the way to it."""
    items = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for step, item in items:
        yield (*path, step), item
        yield from places(item, (*path, step))


class Spoiler:
    """One document and the ways to change it; each method returns the changed document, or None if it cannot."""

    def __init__(self, document: Any, rng: random.Random) -> None:
        self.document = json.loads(json.dumps(document))
        self.rng = rng
        self.all = list(places(self.document))

    def _pick(self, wanted: Callable[[Any], bool]) -> Path | None:
        found = [path for path, value in self.all if wanted(value)]
        return self.rng.choice(found) if found else None

    def _holder(self, path: Path) -> Any:
        holder = self.document
        for step in path[:-1]:
            holder = holder[step]
        return holder

    def _replace(self, wanted: Callable[[Any], bool], new: Callable[[Any], Any]) -> Any:
        path = self._pick(wanted)
        if path is None:
            return None
        holder = self._holder(path)
        holder[path[-1]] = new(holder[path[-1]])
        return self.document

    def _objects(self) -> list[dict[str, Any]]:
        return [self.document, *(value for _, value in self.all if isinstance(value, dict))]

    def untouched(self) -> Any:
        return self.document

    def null(self) -> Any:
        return self._replace(lambda _: True, lambda _: None)

    def wrong_type(self) -> Any:
        return self._replace(lambda _: True, lambda _: self.rng.choice(OTHER_TYPES))

    def missing_member(self) -> Any:
        holder = self.rng.choice([one for one in self._objects() if one] or [None])
        if holder is None:
            return None
        del holder[self.rng.choice(sorted(holder))]
        return self.document

    def extra_member(self) -> Any:
        name = self.rng.choice(
            ["extra", "", "é", "Type", "type ", "type", "model_config", "__class__", "data", "self", "x\n"]
        )
        self.rng.choice(self._objects()).setdefault(name, self.rng.choice([None, 1, "x", {}, []]))
        return self.document

    def renamed_member(self) -> Any:
        """Python's own spelling of a member, which only constructors take."""
        holder = self.rng.choice(
            [one for one in self._objects() if any(re.search("[A-Z]", name) for name in one)] or [None]
        )
        if holder is None:
            return None
        name = self.rng.choice(sorted(name for name in holder if re.search("[A-Z]", name)))
        holder[re.sub("([A-Z])", lambda found: "_" + found[1].lower(), name)] = holder.pop(name)
        return self.document

    def odd_text(self) -> Any:
        return self._replace(lambda value: isinstance(value, str), lambda _: self.rng.choice(ODD_TEXTS))

    def edge_of_text(self) -> Any:
        edges = ("{}\n", "\n{}", "{} ", " {}", "{}\u0000", "{}é", "{}\r", "{}\u2028", "{0}{0}")
        return self._replace(lambda value: isinstance(value, str), lambda text: self.rng.choice(edges).format(text))

    def changed_character(self) -> Any:
        def change(text: str) -> str:
            place = self.rng.randrange(len(text))
            return text[:place] + self.rng.choice(" -_.:/0Zz٣é\n\t😀") + text[place + 1 :]

        return self._replace(lambda value: isinstance(value, str) and value, change)

    def other_case(self) -> Any:
        return self._replace(lambda value: isinstance(value, str), str.swapcase)

    def long_text(self) -> Any:
        return self._replace(
            lambda value: isinstance(value, str), lambda text: (text or "x") * self.rng.choice([2, 10, 40, 200])
        )

    def odd_decimal(self) -> Any:
        return self._replace(lambda value: _like(value, "[-.0-9]+"), lambda _: self.rng.choice(ODD_DECIMALS))

    def odd_time(self) -> Any:
        return self._replace(lambda value: _like(value, "[0-9]{4}-.*"), lambda _: self.rng.choice(ODD_TIMES))

    def odd_number(self) -> Any:
        return self._replace(_is_number, lambda _: self.rng.choice(ODD_NUMBERS))

    def empty_array(self) -> Any:
        return self._replace(lambda value: isinstance(value, list), lambda _: [])

    def long_array(self) -> Any:
        lengths = (5, 10, 11, 20, 21, 30, 31, 50, 51, 99, 100, 300, 301, 999, 1000)
        return self._replace(
            lambda value: isinstance(value, list) and value and len(json.dumps(value[0])) < 80,
            lambda items: items[:1] * self.rng.choice(lengths),
        )

    def odd_item(self) -> Any:
        return self._replace(
            lambda value: isinstance(value, list), lambda items: [*items, self.rng.choice([None, "", items, {}, 1])]
        )

    def swapped(self) -> Any:
        first, second = self._pick(lambda _: True), self._pick(lambda _: True)
        if first is None or second is None or first[: len(second)] == second or second[: len(first)] == first:
            return None
        one, other = self._holder(first), self._holder(second)
        one[first[-1]], other[second[-1]] = other[second[-1]], one[first[-1]]
        return self.document

    def other_root(self) -> Any:
        return self.rng.choice([None, [], "x", 1, True, [self.document], {}])

    def extension(self) -> Any:
        name = self.rng.choice(
            ["com.example.x", "com", "Com.example", "com.example\n", "", "com." + "x" * 130, "a.b.c-d"]
        )
        content = {
            "version": self.rng.choice(["1.0.0", "1.0", "01.0.0"]),
            "data": self.rng.choice([{}, {"a": None}, [], None]),
        }
        self.document["extensions"] = {
            name: self.rng.choice([content, content, None, {}, {**content, "mustUnderstand": 1}])
        }
        return self.document


def _like(value: Any, pattern: str) -> bool:
    return isinstance(value, str) and re.fullmatch(pattern, value, re.DOTALL) is not None


def _is_number(value: Any) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool)


MUTATIONS = tuple(sorted(name for name in vars(Spoiler) if not name.startswith("_")))


def spoiled(seeds: list[Any], count: int, rng: random.Random) -> Iterator[tuple[str, Any]]:
    """``count`` documents with the name of what was done to each, every mutation in turn."""
    made = 0
    while made < count:
        name = MUTATIONS[made % len(MUTATIONS)]
        changed = getattr(Spoiler(rng.choice(seeds), rng), name)()
        if changed is None and name != "other_root":
            changed, name = Spoiler(rng.choice(seeds), rng).wrong_type(), "wrong_type"
        if rng.random() < 0.2 and isinstance(changed, dict) and changed:
            changed = Spoiler(changed, rng).wrong_type() or changed
        made += 1
        yield name, changed

"""Records what a compiled writer does for one message, as a straight line of Python for all messages of the same outline.

The writer is run once with stand-ins (`canonical.mapping.symbols`) in place of the texts. What it looks up is looked up by
the recording too, in the same order; what it decides becomes a condition. A message that meets every condition would have
taken the same way through the writer, so the recording writes the same events; for any other it gives None.
"""

from __future__ import annotations

import re
from operator import itemgetter
from types import FunctionType
from typing import TYPE_CHECKING, Any

from canonical.mapping import segments as segment_functions
from canonical.mapping.segments import MARK
from canonical.mapping.symbols import Sealed, Symbol, UnrecordableError
from canonical.mapping.symbols import Segment as Standing
from canonical.mapping.words import Pieces

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from types import ModuleType

    from canonical.mapping.run import Run

    Written = tuple[list[tuple[int, str, Any]], bool]
    Recording = Callable[[list[str], str, Mapping[str, str]], Written | None]

_MARKED = re.compile("\ue000(\\d+)\ue001")
_AS_THEY_ARE = ("UNFIT", "TREES", "tags", "pick", "element")


class Program:
    """The lines of a recording while it is made, and the names that they use."""

    def __init__(self) -> None:
        """Empty."""
        self.names: dict[str, Any] = {}
        self._lines: list[str] = []
        self._known: dict[str, Any] = {}
        self._marks: list[str] = []
        self._count = 0

    def mark(self, expression: str) -> str:
        """What stands for the value of an expression inside a text."""
        self._marks.append(expression)
        return f"\ue000{len(self._marks) - 1}\ue001"

    def require(self, condition: str) -> None:
        """Make the recording give up where a condition does not hold."""
        if condition in self._known:
            return
        self._known[condition] = True
        self._lines.append(f"    if not ({condition}): return None")

    def text(self, expression: str, actual: str) -> str:
        """The stand-in for a text; one that is empty stands for itself."""
        self.require(expression if actual else f"not {expression}")
        return Symbol(self, expression, actual) if actual else ""

    def piece(self, expression: str, actual: str, lead: str) -> str:
        """The same for a piece of JSON, which has its ``lead`` unless it is empty."""
        self.require(expression if actual else f"not {expression}")
        return lead + self.mark(expression) if actual else ""

    def value(self, expression: Any, actual: Any) -> Any:
        """The stand-in for a value that is kept beside a piece, or of each of several."""
        if isinstance(actual, tuple):
            return tuple(map(self.value, expression, actual))
        if actual is None:
            self.require(f"{expression} is None")
            return None
        if isinstance(actual, str):
            return self.text(expression, actual)
        self.require(f"{expression} is not None")
        return Sealed(expression, actual)

    def once(self, call: str, found: Any, told: Callable[[Any, Any], Any]) -> Any:
        """What is ``told`` of the variables that hold the result of a call, and of the result; each call is made once."""
        if call not in self._known:
            names = self._named(found)
            self._lines.append(f"    {_target(names)} = {call}")
            self._known[call] = told(names, found)
        return self._known[call]

    def _named(self, found: Any) -> Any:
        """A variable for each part of a result."""
        if isinstance(found, tuple):
            return tuple(map(self._named, found))
        self._count += 1
        return f"v{self._count}"

    def shown(self, found: Any) -> str:
        """The expression for something that was made of stand-ins."""
        if found is None or isinstance(found, (bool, int)):
            return repr(found)
        if isinstance(found, (Symbol, Sealed)):
            return found.expression
        if isinstance(found, (tuple, list)):
            inner = "".join(f"{self.shown(one)}, " for one in found)
            return f"({inner})" if isinstance(found, tuple) else f"[{inner}]"
        if type(found) is not str:
            raise UnrecordableError
        texts = _MARKED.split(found)
        texts[::2] = [_literal(text) for text in texts[::2]]
        texts[1::2] = [f"{{{self._marks[int(number)]}}}" for number in texts[1::2]]
        return f"f'{''.join(texts)}'"

    def source(self, written: Written) -> str:
        """The whole function, with conditions that follow each other as one."""
        lines = "\n".join(self._lines).replace("): return None\n    if not (", " and ")
        return f"def recording(f, recorded, facts):\n{lines}\n    return {self.shown(written)}\n"


def _target(names: Any) -> str:
    """What the parts of a result are assigned to."""
    return f"({''.join(f'{_target(name)}, ' for name in names)})" if isinstance(names, tuple) else str(names)


def _literal(text: str) -> str:
    """A text as part of a template between single quotation marks."""
    quoted = repr(f'"{text}')  # the double one inside makes Python choose single ones outside
    return quoted[2:-1].replace("{", "{{").replace("}", "}}")


class _Asked:
    """Stands in for the pieces of a codec."""

    def __init__(self, program: Program, name: str, pieces: Pieces) -> None:
        self._program, self._name, self._pieces = program, name, pieces

    def __getitem__(self, key: Any) -> Any:
        parts = key if isinstance(key, tuple) else (key,)
        if not any(isinstance(part, Symbol) for part in parts):
            return self._pieces[key]
        program = self._program
        actual = tuple(part.actual if isinstance(part, Symbol) else part for part in parts)
        if self._pieces.longest and len(parts) == 1 and len(actual[0]) <= self._pieces.longest and _is_plain(actual[0]):
            program.require(f"len({key.expression}) <= {self._pieces.longest}")
            piece = f'{self._pieces.leads[0]}"{key}"'
            return (piece, key) if self._pieces.kept else piece
        bare = program.names.setdefault(self._name, self._pieces.bare())
        found = bare[actual if isinstance(key, tuple) else actual[0]]
        expression = program.shown(key)
        return program.once(f"{self._name}[{expression}]", found, self._told)

    def _told(self, names: Any, found: Any) -> Any:
        """Pieces, and the values beside them; whether a moment has an instant is left open."""
        if not self._pieces.kept:
            return self._all(names, found)
        values = self._program.value
        if len(self._pieces.leads) == 1 and isinstance(found[1], tuple):
            (instant, *texts), (stated, *actual) = names[1], found[1]
            return self._all(names[0], found[0]), (Sealed(instant, stated), *map(values, texts, actual))
        return self._all(names[0], found[0]), values(names[1], found[1])

    def _all(self, names: Any, found: Any) -> Any:
        leads = self._pieces.leads
        if isinstance(found, tuple):
            return tuple(map(self._program.piece, names, found, leads))
        return self._program.piece(names, found, leads[0])


def _is_plain(text: str) -> bool:
    """Whether nothing in a text keeps it from being its own value; messages that are recorded hold no other quickly."""
    return text.isascii() and text.isprintable() and text == text.strip() and '"' not in text and "\\" not in text


def _called(program: Program, name: str, function: Callable[..., Any]) -> Callable[..., Any]:
    """A function of texts that is not of the writer's own: the recording calls it too."""

    def call(*arguments: Any) -> Any:
        symbols = (Symbol, Sealed)
        if any(isinstance(one, str) and not isinstance(one, Symbol) and _MARKED.search(one) for one in arguments):
            raise UnrecordableError  # a text that was put together: what the function makes of it is not known
        if not any(isinstance(one, symbols) for one in arguments):
            return function(*arguments)
        found = function(*[one.actual if isinstance(one, symbols) else one for one in arguments])
        expression = f"{name}({', '.join(map(program.shown, arguments))})"
        program.names[name] = function
        if isinstance(found, bool):
            program.require(expression if found else f"not {expression}")
            return found
        if not isinstance(found, str):
            raise UnrecordableError
        return program.once(expression, found, program.text)

    return call


class _Facts(dict[str, str]):
    """What is known of the message as a whole."""

    def __init__(self, program: Program, facts: Mapping[str, str]) -> None:
        super().__init__(facts)
        self._program = program

    def get(self, name: str, default: str) -> str:  # type: ignore[override]
        return self._program.text(f"facts.get({name!r}, {default!r})", super().get(name, default))


class _Run:
    """What a writer looks at of its run."""

    def __init__(self, facts: _Facts, profile: Any) -> None:
        self.facts, self.profile = facts, profile


class _Made:
    """Stands in for the results of segments: each is worked out."""

    def __init__(self, make: Callable[[Any], Any]) -> None:
        self._make = make

    def __getitem__(self, key: Any) -> Any:
        return self._make(key)


def _counted(found: Any) -> int:
    """The length of a list; that of a text is never asked for."""
    if not isinstance(found, (list, tuple)):
        raise UnrecordableError
    return len(found)


def record(writer: ModuleType, segments: Sequence[str], run: Run, recorded: str) -> Recording:
    """The recording of one message, whose ``segments`` have no element with an outer blank, a quotation mark or the like.

    It takes the elements of a message one after the other (a segment's tag is one of them), the time of recording, and the
    facts of the message. Raises `UnrecordableError`, and what the writer raises.
    """
    program = Program()
    tags, at = {}, 0
    standing = []
    for segment in segments:
        standing.append(Standing(program, segment, at))
        tags[at] = segment.partition(MARK)[0]
        at += segment.count(MARK) + 1
    program.names["tags"] = itemgetter(*tags) if len(tags) > 1 else lambda f: (f[0],)
    program.require(f"tags(f) == {tuple(tags.values())!r}")
    write = _standing_in(writer, program)["write"]
    found = write(standing, _Run(_Facts(program, run.facts), run.profile), Symbol(program, "recorded", recorded))
    exec(compile(program.source(found), f"<a message of {writer.__name__}>", "exec"), program.names)  # noqa: S102 - of the above
    made: Recording = program.names["recording"]
    return made


def _standing_in(writer: ModuleType, program: Program) -> dict[str, Any]:
    """The names of a writer, with stand-ins for all that would look at texts."""
    names: dict[str, Any] = {"__builtins__": {"len": _counted, "bool": bool, "any": any}}
    names["str"] = _called(program, "str", str)
    for name, found in vars(writer).items():
        if isinstance(found, FunctionType) and found.__globals__ is vars(writer):
            names[name] = FunctionType(found.__code__, names, name, found.__defaults__)
        elif isinstance(found, Pieces):
            names[name] = _Asked(program, name, found)
        elif name in _AS_THEY_ARE or isinstance(found, (str, int, tuple, frozenset)):
            names[name] = found
        elif isinstance(found, FunctionType):
            names[name] = _called(program, name, found)
    for name, found in vars(writer).items():
        if isinstance(found, segment_functions.Segment):
            names[name] = _Made(names[found.make.__name__])
    return names

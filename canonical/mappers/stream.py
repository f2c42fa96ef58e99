"""From the bytes of a file to canonical events, one message at a time, with nothing lost on the way.

Each event of a message stands on its own: what can be read becomes an event, what cannot goes to the dead letters together
with the whole original message. Replaying a mended message is harmless, because ids are derived from what it says.
"""

from __future__ import annotations

from functools import partial
from hashlib import sha256
from typing import TYPE_CHECKING, Any

from canonical.envelope.draft import Context, ContextError, Draft
from canonical.envelope.emitter import Emitter
from canonical.envelope.written import Unfit
from canonical.formats.detect import detect
from canonical.mappers import names, reader
from canonical.mappers.messages import Message, of_edifact, of_idoc, of_x12
from canonical.mappers.texts import Texts
from canonical.mapping.codec import CodecError
from canonical.mapping.run import Run
from canonical.mapping.shapes import Room
from canonical.problems import Position, Problem
from canonical.rules import check, holds

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from datetime import datetime
    from typing import BinaryIO

    from canonical.mapping.coverage import Coverage
    from canonical.mapping.plan import Plan
    from canonical.profile import Profile

_DOCUMENTS = ("json", "ndjson")
_EVERY_PROBLEM = 1 << 62  # each has to reach the dead letters
HEAD = 65536
"""Bytes that are looked at to recognise a file."""


class Outcome:
    """What became of one message, or of a stretch of the file that is none.

    ``lines`` are the events as NDJSON, ``problems`` what went wrong (a dead letter when there is an error), ``notes`` what is
    worth knowing, ``coverage`` the account of its elements when it was asked for.
    """

    __slots__ = ("_position", "_source", "coverage", "lines", "mapping", "notes", "problems")

    def __init__(self, mapping: str, source: Any, position: Position | None = None) -> None:
        """``source`` is whatever has the original ``text``, and the ``position`` unless that is given."""
        self.mapping: str = mapping
        self._source, self._position = source, position
        self.lines: list[bytes] = []
        self.problems: list[Problem] = []
        self.notes: list[Problem] = []
        self.coverage: Coverage | None = None

    @property
    def position(self) -> Position:
        """Where the message or stretch starts."""
        if self._position is None:
            self._position = Position() if self._source is None else self._source.position
        return self._position

    @property
    def text(self) -> str:
        """The original text; empty for a finding about the file as a whole."""
        return str(self._source.text) if self._source is not None else ""

    @property
    def broken(self) -> bool:
        """Whether something could not be mapped and belongs to the dead letters."""
        return any(problem.severity == "error" for problem in self.problems)


class _Route:
    """How messages of one kind from one partner are handled: the compiled rows, and the emitter.

    ``texts`` writes events without making their data, where there is nothing to explain.
    """

    __slots__ = ("emitter", "mapping", "note", "plan", "profile", "read", "texts")

    def __init__(
        self, read: Callable[[Run], None], mapping: str, profile: Profile, emitter: Emitter, note: Problem | None
    ) -> None:
        self.read, self.mapping, self.profile, self.emitter, self.note = read, mapping, profile, emitter, note
        self.plan: Plan | None = None
        self.texts: Texts | None = None


class Stream:
    """Maps files. ``profiles`` are tried in order, the first that matches a message holds; the last resort is the default.

    ``clock`` gives the time of recording. With ``account`` every outcome carries its coverage, which is slow.
    """

    def __init__(
        self, profiles: Sequence[Profile] = (), *, clock: Callable[[], datetime], account: bool = False
    ) -> None:
        """Profiles without a match apply to every message. A patch that fits no mapping is a `ProfileError` at once."""
        from canonical.profile import Profile, default_profile

        for profile in profiles:
            if profile.patches:
                from canonical.mappers.patched import check_patches

                check_patches(profile)
        self._profiles = [*profiles, default_profile()]
        self._fallback = Profile()
        self._clock, self._account = clock, account
        self._now = clock()  # all events of a message are recorded at one time
        self._routes: dict[tuple[str, ...], _Route | Problem] = {}
        self._times: dict[tuple[str, str, str], str | None] = {}
        self._room = Room()

    def outcomes(self, source: bytes | BinaryIO) -> Iterator[Outcome]:
        """What became of every message of the file, in order. Never raises on bad input."""
        head, rest = _peek(source)
        kind = detect(head)
        if kind.name in ("idoc-flat", "idoc-xml"):
            from canonical.formats import idoc

            for found in idoc.read(rest):
                yield self._message(of_idoc(found)) if isinstance(found, idoc.IDoc) else _aside(found)
        elif kind.supported and kind.name not in _DOCUMENTS:
            yield from self._edi(rest)
        else:
            yield _unsupported(kind.name, kind.title, kind.hint)

    def _edi(self, source: bytes | BinaryIO) -> Iterator[Outcome]:
        """X12 and EDIFACT in any order, also from a gzip archive or in EBCDIC."""
        from canonical.formats import edi, x12

        for item in edi.read(source, most_problems=_EVERY_PROBLEM):
            if type(item) is x12.TransactionSet:
                yield self._message(of_x12(item))
            elif hasattr(item, "segments"):
                yield self._message(of_edifact(item))
            else:
                yield _aside(item)

    def _message(self, message: Message) -> Outcome:
        outcome = Outcome(message.mapping, message.native)
        trouble = message.problems
        if trouble:
            outcome.problems += [problem for problem in trouble if problem.severity == "error"]
            outcome.notes += [problem for problem in trouble if problem.severity != "error"]
            if outcome.problems:
                return outcome
        route = self._route(message)
        if isinstance(route, Problem):
            outcome.problems.append(_at(route, message.position))
            return outcome
        if route.note is not None:
            outcome.notes.append(_at(route.note, message.position))
        facts = {**route.profile.facts, **message.facts} if route.profile.facts else message.facts
        run = Run((), facts, route.profile, message)
        if route.texts is not None and self._write(run, route.texts, message, route.profile, outcome):
            if run.notes or not outcome.lines:
                self._judge(run, outcome)
            return outcome
        run = Run(message.items, facts, route.profile, message)
        route.read(run)
        self._emit(run, route, message, outcome)
        self._judge(run, outcome)
        if self._account:
            self._cover(run, route, outcome)
        return outcome

    def _write(self, run: Run, texts: Texts, message: Message, profile: Profile, outcome: Outcome) -> bool:
        """Write the events without making their data; false when something has to be explained."""
        self._now = self._clock()
        try:
            outcome.lines += texts.lines(run, message, self._message_time(message, profile))
        except (Unfit, CodecError):
            return False
        return True

    def _emit(self, run: Run, route: _Route, message: Message, outcome: Outcome) -> None:
        if not run.events:
            return
        source = sha256(message.text.encode("utf-8", "surrogateescape")).hexdigest()
        time = self._message_time(message, route.profile)
        self._now = self._clock()
        recorded = route.emitter.recorded()
        for number, (event, data) in enumerate(run.events):
            draft = Draft(event, data, None, time, route.mapping, source)
            if holds(event, data, recorded):
                outcome.lines.append(route.emitter.line(draft))
            else:
                self._explain(check(route.emitter.emit(draft)), number, run, route, outcome)

    def _explain(self, found: list[Problem], number: int, run: Run, route: _Route, outcome: Outcome) -> None:
        """Rules know fields; the person who has to mend the message wants to see segments."""
        from canonical.mapping.locate import locate

        resolved = self._plan(route, outcome)
        for one in found:
            pointer = one.pointer or ""
            inside = pointer.startswith("/data/")
            place = locate(resolved, run, number, pointer.removeprefix("/data")) if inside else run.position
            placed = _at(one, place)
            (outcome.problems if one.severity == "error" else outcome.notes).append(placed)

    def _judge(self, run: Run, outcome: Outcome) -> None:
        outcome.problems += distinct(run.faults)
        outcome.notes += distinct(run.notes)
        if outcome.lines or outcome.problems:
            return
        message = "nothing in this message makes an event"
        reasons = "; ".join(dict.fromkeys(note.message for note in run.notes))
        outcome.problems.append(
            Problem("nothing-mapped", message, reasons or "see the mapping's page for what it reads", outcome.position)
        )

    def _cover(self, run: Run, route: _Route, outcome: Outcome) -> None:
        from canonical.mapping.coverage import coverage

        outcome.coverage = coverage(self._plan(route, outcome), run)

    def _plan(self, route: _Route, outcome: Outcome) -> Plan:
        """The rows behind the compiled ones: needed only to explain."""
        from canonical import mappers
        from canonical.mappers.patched import patched
        from canonical.mapping.planner import plan

        if route.plan is None:
            mapping = mappers.get(outcome.mapping)
            route.plan = plan(patched(mapping, route.profile) if route.profile.changes_mappings else mapping)
        return route.plan

    def _route(self, message: Message) -> _Route | Problem:
        facts = message.facts
        key = (message.mapping, facts["sender"], facts["receiver"], facts["message"], facts["version"])
        if key not in self._routes:
            self._routes[key] = self._find_route(message)
        return self._routes[key]

    def _find_route(self, message: Message) -> _Route | Problem:
        from canonical import mappers

        if message.mapping not in names():
            return _no_mapping(message)
        profile = next((one for one in self._profiles if one.covers(message.facts)), self._fallback)
        if profile.changes_mappings:
            from canonical.mappers.patched import compiled, patched

            changed = patched(mappers.get(message.mapping), profile)
            read, version = compiled(changed), changed.version
        else:
            read, version = reader(message.mapping), mappers.version(message.mapping)
        types = mappers.message_types(message.mapping)
        if types and message.facts["message"] not in types:
            return _no_mapping(message)
        context, note = self._context(message, profile)
        route = _Route(read, f"{message.mapping}@{version}", profile, Emitter(context), note)
        if not (self._account or profile.changes_mappings):
            route.texts = Texts(mappers.writer(message.mapping), route.emitter, route.mapping, self._room)
        return route

    def _context(self, message: Message, profile: Profile) -> tuple[Context, Problem | None]:
        """Whose events these are; a damaged sender cannot name a system."""
        made = partial(
            Context, profile.tenant, region=profile.region, clock=lambda: self._now, namespace=profile.namespace
        )
        sender = message.facts["sender"].strip(":")
        try:
            return made(profile.source_system or sender or message.mapping), None
        except ContextError as error:
            said = f"the sender cannot name a source system, {message.mapping!r} stands in its place: {error}"
            note = Problem("sender-unusable", said, "set source_system in a partner profile", severity="warning")
            return made(message.mapping), note

    def _message_time(self, message: Message, profile: Profile) -> str | None:
        """When the message was made, as an instant; None unless the profile knows its zone."""
        if not profile.message_zone:
            return None
        key = (message.facts["date"], message.facts["time"], profile.message_zone)
        if key not in self._times:
            if len(self._times) > 10_000:
                self._times.clear()
            self._times[key] = _instant(*key)
        return self._times[key]


def distinct(faults: list[Problem]) -> list[Problem]:
    """Each finding once: not again for every field that an element feeds, nor as missing where its value was refused."""
    refused = {(one.position.segment, _named(one.position)) for one in faults if one.rule != "required-missing"}
    found: dict[object, Problem] = {}
    for one in faults:
        if one.rule != "required-missing":
            found.setdefault((one.rule, one.position), one)
        elif not any(segment == one.position.segment and name in one.message for segment, name in refused):
            found.setdefault((one.rule, one.pointer, one.position), one)
    return list(found.values())


def _named(place: Position) -> str:
    """An element as the sources of a required field name it: ``AT7-05``, ``E1EDK01.BELNR``."""
    return f"{place.tag}.{place.field}" if place.field else f"{place.tag}-{place.element or 0:02d}"


def _instant(date: str, time: str, zone: str) -> str | None:
    from canonical.mapping.codec import CodecError
    from canonical.mapping.moments import join

    class Zone:
        time_zone = zone

    if len(date) == 6:  # GS04 before 004010: no century; a pivot of fifty years is customary
        date = ("20" if date < "50" else "19") + date
    try:
        moment = join(Zone, date, time)
    except CodecError:
        return None
    return None if moment is None else moment.get("instant")


def _peek(source: bytes | BinaryIO) -> tuple[bytes, bytes | BinaryIO]:
    if isinstance(source, bytes):
        return source[:HEAD], source
    from canonical.mappers.peeking import Peeking

    peeking = Peeking(source, HEAD)
    return peeking.head, peeking  # type: ignore[return-value]


def _aside(item: Any) -> Outcome:
    """A stretch that is no message is an outcome with its text; a notice has none."""
    text = item if hasattr(item, "text") else None
    outcome = Outcome("", text, item.problems[0].position)
    (outcome.problems if text is not None else outcome.notes).extend(item.problems)
    return outcome


def _unsupported(name: str, title: str, hint: str) -> Outcome:
    outcome = Outcome("", None)
    outcome.problems.append(Problem(f"file-{name}", f"the file is {title}", hint))
    return outcome


def _no_mapping(message: Message) -> Problem:
    said = message.facts["message"] or "(none)"
    if message.mapping.startswith("idoc-"):
        said = f"{said} on {message.facts['version']}"
    have = ", ".join(names())
    return Problem(
        "no-mapping",
        f"no mapping reads {message.mapping.partition('-')[0]} {said}",
        f"there are {have}; 'canonical explain' shows what it says",
    )


def _at(problem: Problem, position: Position) -> Problem:
    from dataclasses import replace

    return problem if problem.position != Position() else replace(problem, position=position)

"""Element texts to pieces of JSON: what the compiled writers of a mapping are made of.

A writer makes no dict of a message, only the text that the dict would be encoded as. Each piece is encoded once and kept,
with the name of its member in front, so that writing an object is joining its pieces.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from canonical.envelope.instants import utc
from canonical.envelope.written import UNFIT, written
from canonical.mapping.days import by_day
from canonical.mapping.remembered import KEPT, Remembered

if TYPE_CHECKING:
    from collections.abc import Callable

    from canonical.mapping.codec import Codec

_MOMENTS_KEPT = 4096
"""Dates with their times that are remembered for one field; there are more of them than of other texts."""


class Zone:
    """The one fact of a partner that codecs ask for."""

    __slots__ = ("time_zone",)

    def __init__(self, time_zone: str) -> None:
        """``time_zone`` is the zone of the partner's unmarked local times, or empty."""
        self.time_zone: str = time_zone


class Pieces(Remembered):
    """What a codec makes of a text, as JSON. Bounded, so that memory stays flat; the empty text gives nothing.

    ``leads`` stand before its pieces; where they are ``kept``, the values stand beside the pieces. A text of printable ASCII
    with neither outer blanks nor quotation marks nor backslashes is its own value up to ``longest`` characters.
    """

    __slots__ = ("_again", "_bare", "kept", "leads", "longest")

    def __init__(
        self,
        make: Callable[[Any], Any],
        nothing: Any,
        leads: tuple[str, ...],
        again: Callable[[], Pieces],
        *,
        kept: bool = False,
        most: int = KEPT,
        longest: int = 0,
    ) -> None:
        """``make`` is asked for each key that is not kept; a key is a text, or a tuple of them."""
        super().__init__(make, {"": nothing}, most)
        self._again = again
        self._bare: Pieces | None = None
        self.leads: tuple[str, ...] = leads
        self.kept: bool = kept
        self.longest: int = longest

    def bare(self) -> Pieces:
        """The same pieces with nothing before them; all who ask share them."""
        if self._bare is None:
            self._bare = self._again()
        return self._bare


def timed_word(codec: Codec, lead: str, *, sources: int = 1) -> Pieces:
    """The pieces of a moment, each with its instant in UTC, its text in a key, and the same escaped; see `word`."""
    get = _getter(codec, sources)

    def make(key: Any) -> tuple[str, Any]:
        moment = get(key)
        if moment is None:
            return nothing
        instant = moment.get("instant")
        stated = None if instant is None else utc(instant)
        if stated is None and instant is not None:
            raise UNFIT
        text = stated or moment.get("local") or ""
        return written(moment, lead), (stated, text, text.replace(":", "%3A"))

    nothing: tuple[str, Any] = ("", (None, "", ""))
    again = partial(timed_word, codec, "", sources=sources)
    made = by_day(make) if sources > 1 and codec.profile else make
    return Pieces(made, nothing, (lead,), again, kept=True, most=_MOMENTS_KEPT)


def is_ahead(instant: str | None, recorded: str) -> bool:
    """Whether an instant in UTC, if there is one, is at least the second of recording."""
    return instant is not None and instant[:19] >= recorded[:19]


def word(codec: Codec, lead: str, *, sources: int = 1, decimal: bool = False, kept: bool = False) -> Pieces:
    """The pieces of a codec with one value: its JSON behind ``lead``, with the value itself when it is ``kept``.

    Keys are the text of the source; a tuple when there are several, behind the zone for a codec that asks for a profile.
    ``decimal`` says that the value is a decimal by its schema.
    """
    get, single = _getter(codec, sources), not codec.profile and sources == 1
    is_own = _own_test(codec, "v.isdigit()" if decimal else "True") if single else None

    def make(key: Any) -> str:
        return f'{lead}"{key}"' if is_own and is_own(key) else written(get(key), lead, decimal)

    def make_both(key: Any) -> tuple[str, Any]:
        if is_own and is_own(key):
            return f'{lead}"{key}"', key
        value = get(key)
        return written(value, lead, decimal), value

    again = partial(word, codec, "", sources=sources, decimal=decimal, kept=kept)
    most, longest = (_MOMENTS_KEPT if codec.profile else KEPT), (codec.longest if single and not decimal else 0)
    if kept:
        return Pieces(make_both, ("", None), (lead,), again, kept=True, most=most, longest=longest)
    return Pieces(make, "", (lead,), again, most=most, longest=longest)


def _own_test(codec: Codec, more: str) -> Callable[[str], bool]:
    """Whether a text is its own value, and stands as it is between the quotation marks of JSON.

    Of decimals only whole numbers do (``more``): they have one form.
    """
    own = codec.fast.format(v="v") or "False"
    ascii_only = "" if "v.isascii()" in own else "v.isascii() and "
    plain = f"{ascii_only}v.isprintable() and not ('\"' in v or '\\\\' in v)"
    found: Callable[[str], bool] = eval(f"lambda v: {own} and {more} and {plain}")  # noqa: S307 - the codec's own test
    return found


def words(
    codec: Codec, leads: tuple[str, ...], *, sources: int = 1, decimals: tuple[bool, ...] = (), kept: bool = False
) -> Pieces:
    """The same for a codec with several values: a tuple of texts, with the tuple of values when they are ``kept``."""
    get, marks, nothing = _getter(codec, sources), decimals or (False,) * len(leads), (None,) * len(leads)

    def make(key: Any) -> tuple[str, ...]:
        return tuple(map(written, get(key) or nothing, leads, marks))

    def make_both(key: Any) -> tuple[tuple[str, ...], tuple[Any, ...]]:
        values = get(key) or nothing
        return tuple(map(written, values, leads, marks)), values

    empty = ("",) * len(leads)
    again = partial(words, codec, empty, sources=sources, decimals=decimals, kept=kept)
    return Pieces(make_both, (empty, nothing), leads, again, kept=True) if kept else Pieces(make, empty, leads, again)


def _getter(codec: Codec, sources: int) -> Callable[[Any], Any]:
    get = codec.get
    if codec.profile:
        return lambda key: get(Zone(key[0]), *key[1:])
    return get if sources == 1 else lambda key: get(*key)

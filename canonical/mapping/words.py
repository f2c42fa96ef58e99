"""Element texts to pieces of JSON: what the compiled writers of a mapping are made of.

A writer makes no dict of a message, only the text that the dict would be encoded as. Each piece is encoded once and kept,
with the name of its member in front, so that writing an object is joining its pieces.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from canonical.envelope.instants import utc
from canonical.envelope.written import UNFIT, written
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
    """What a codec makes of a text, as JSON. Bounded, so that memory stays flat; the empty text gives nothing."""

    __slots__ = ()

    def __init__(self, make: Callable[[Any], Any], nothing: Any, most: int) -> None:
        """``make`` is asked for each key that is not kept; a key is a text, or a tuple of them."""
        super().__init__(make, {"": nothing}, most)


class Plain(Remembered):
    """The pieces of a codec with one source and one text as its value: nearly all, so they have a way of their own."""

    __slots__ = ("_get", "_lead", "is_own")

    def __init__(self, codec: Codec, lead: str) -> None:
        """``lead`` stands before every value."""
        super().__init__(self._piece, {"": ""})
        self._get, self._lead = codec.get, lead
        self.is_own: Callable[[str], bool] = _own_test(codec)

    def _piece(self, key: str) -> str:
        return f'{self._lead}"{key}"' if self.is_own(key) else written(self._get(key), self._lead)


class Kept(Plain):
    """The same with the value beside its piece."""

    __slots__ = ()

    def __init__(self, codec: Codec, lead: str) -> None:
        """As `Plain`."""
        super().__init__(codec, lead)
        self[""] = self._always[""] = ("", None)  # as everywhere, the empty text gives nothing

    def _piece(self, key: str) -> Any:
        if self.is_own(key):
            return f'{self._lead}"{key}"', key
        value = self._get(key)
        return written(value, self._lead), value


def _own_test(codec: Codec) -> Callable[[str], bool]:
    """Whether a text is its own value, and stands as it is between the quotation marks of JSON."""
    own = codec.fast.format(v="v") or "False"
    ascii_only = "" if "v.isascii()" in own else "v.isascii() and "
    plain = f"{ascii_only}v.isprintable() and not ('\"' in v or '\\\\' in v)"
    found: Callable[[str], bool] = eval(f"lambda v: {own} and {plain}")  # noqa: S307 - the codec's own test
    return found


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
    return Pieces(make, nothing, _MOMENTS_KEPT)


def word(codec: Codec, lead: str, *, sources: int = 1, decimal: bool = False, kept: bool = False) -> Pieces | Plain:
    """The pieces of a codec with one value: its JSON behind ``lead``, with the value itself when it is ``kept``.

    Keys are the text of the source; a tuple when there are several, behind the zone for a codec that asks for a profile.
    ``decimal`` says that the value is a decimal by its schema.
    """
    get = _getter(codec, sources)
    if not (decimal or codec.profile) and sources == 1:
        return Kept(codec, lead) if kept else Plain(codec, lead)

    def make(key: Any) -> str:
        return written(get(key), lead, decimal)

    def make_both(key: Any) -> tuple[str, Any]:
        value = get(key)
        return written(value, lead, decimal), value

    most = _MOMENTS_KEPT if codec.profile else KEPT
    return Pieces(make_both, ("", None), most) if kept else Pieces(make, "", most)


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
    return Pieces(make_both, (empty, nothing), KEPT) if kept else Pieces(make, empty, KEPT)


def _getter(codec: Codec, sources: int) -> Callable[[Any], Any]:
    get = codec.get
    if codec.profile:
        return lambda key: get(Zone(key[0]), *key[1:])
    return get if sources == 1 else lambda key: get(*key)

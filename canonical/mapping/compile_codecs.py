"""The codecs that generated code uses, each built once at the top of its module."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from canonical.mapping.tables import Table

if TYPE_CHECKING:
    from collections.abc import Mapping

    from canonical.mapping.codec import Codec
    from canonical.mapping.plan import Reading

State = tuple[dict[tuple[Any, str], str], list[str], dict[str, str]]


class Codecs:
    """The codecs of one module, and a memo of converted texts for each field that is read from a single one."""

    def __init__(self, shared: Mapping[str, str] | None = None, package: str = "") -> None:
        """``shared`` are the names of tables that stand in the module ``tables`` of ``package``, by their content."""
        self._shared, self._package = shared or {}, package
        self._uses_shared: bool = False
        self.tables: list[Table] = []
        self._names: dict[str, str] = {}
        self._lines: list[str] = []
        self._memos: dict[tuple[Any, str], str] = {}
        self._pieces: list[str] = []
        self._segments: dict[str, str] = {}
        self._modules: set[str] = set()

    def name(self, reading: Reading) -> str:
        """The variable that holds the codec."""
        codec, expression = reading.row.codec, reading.row.codec.expression
        if expression not in self._names:
            name = self._names[expression] = f"K{len(self._names)}"
            module = codec.get.__module__.rpartition(".")[2]
            self._modules.add(module)
            self._lines.append(f"{name} = {module}.{self._built(codec)}")
        return self._names[expression]

    def _built(self, codec: Codec) -> str:
        """The call that builds a codec; a table that several mappings use takes its rows from where they stand."""
        if not isinstance(codec, Table):
            return codec.expression
        self.tables.append(codec)
        rows = codec.rows()
        if rows not in self._shared:
            return codec.expression
        self._uses_shared = True
        return codec.named(f"shared.{self._shared[rows]}")

    def memo(self, reading: Reading, stem: str) -> str:
        """The variable that holds the memo of a field."""
        key = (id(reading), stem)
        if key not in self._memos:
            codec = self.name(reading)
            known = f", {codec}.lookup" if isinstance(reading.row.codec, Table) else ""
            self._memos[key] = name = f"{stem.upper()}_{len(self._memos)}"
            self._lines.append(f"{name} = Memo({codec}.get{known})")
        return self._memos[key]

    def piece(self, reading: Reading, stem: str, leads: tuple[str, ...], decimals: tuple[bool, ...], kept: str) -> str:
        """The variable that holds the JSON that a reading gives, with a lead for each of its values.

        ``kept`` is ``value`` where the values are looked at too, ``time`` where a moment's instant is.
        """
        codec, sources = self.name(reading), len(reading.places)
        more = (f", sources={sources}" if sources > 1 else "") + (", kept=True" if kept == "value" else "")
        if kept == "time":
            made = f"timed_word({codec}, {leads[0]!r}{more})"
        elif len(leads) == 1:
            made = f"word({codec}, {leads[0]!r}{', decimal=True' if decimals[0] else ''}{more})"
        else:
            marks = f", decimals={decimals!r}" if any(decimals) else ""
            made = f"words({codec}, {leads!r}{marks}{more})"
        key = (0, made)  # what several fields make alike is made once
        if key not in self._memos:
            self._memos[key] = f"{stem.upper()}_{len(self._memos)}"
            self._pieces.append(f"{self._memos[key]} = {made}")
        return self._memos[key]

    def segment(self, item: str, body: str) -> tuple[str, bool]:
        """The function that works out what a writer needs of a segment, and whether it has to be written yet."""
        is_new = body not in self._segments
        if is_new:
            self._segments[body] = f"_{item}_{len(self._segments)}"
        return self._segments[body], is_new

    def state(self) -> State:
        """What `restore` goes back to when the pieces and functions that were asked for since are of no use."""
        return dict(self._memos), list(self._pieces), dict(self._segments)

    def restore(self, state: State) -> None:
        """Forget the pieces and functions that were asked for since."""
        self._memos, self._pieces, self._segments = state

    @property
    def names(self) -> tuple[str, ...]:
        """The variables of the codecs, in the order in which they were asked for."""
        return tuple(self._names.values())

    def imports(self) -> str:
        """The imports of what the codecs are built with."""
        found = [f"from canonical.mapping import {', '.join(sorted(self._modules))}"] if self._modules else []
        if self._uses_shared:
            found.append(f"from {self._package} import tables as shared")
        return "\n".join(found)

    def source(self) -> str:
        """The lines that build codecs and memos."""
        return "\n".join(self._lines)

    def pieces(self) -> str:
        """The lines that build the pieces of the codecs."""
        return "\n".join(self._pieces)

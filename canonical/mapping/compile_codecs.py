"""The codecs that generated code uses, each built once at the top of its module."""

from __future__ import annotations

from typing import TYPE_CHECKING

from canonical.mapping.tables import Table

if TYPE_CHECKING:
    from canonical.mapping.plan import Reading


class Codecs:
    """The codecs of one module, and a memo of converted texts for each field that is read from a single one."""

    def __init__(self) -> None:
        self._names: dict[str, str] = {}
        self._lines: list[str] = []
        self._memos: dict[tuple[int, str], str] = {}
        self._modules: set[str] = set()

    def name(self, reading: Reading) -> str:
        """The variable that holds the codec."""
        codec = reading.row.codec
        if codec.expression not in self._names:
            name = self._names[codec.expression] = f"K{len(self._names)}"
            module = codec.get.__module__.rpartition(".")[2]
            self._modules.add(module)
            self._lines.append(f"{name} = {module}.{codec.expression}")
        return self._names[codec.expression]

    def memo(self, reading: Reading, stem: str) -> str:
        """The variable that holds the memo of a field."""
        key = (id(reading), stem)
        if key not in self._memos:
            codec = self.name(reading)
            known = f", {codec}.lookup" if isinstance(reading.row.codec, Table) else ""
            self._memos[key] = name = f"{stem.upper()}_{len(self._memos)}"
            self._lines.append(f"{name} = Memo({codec}.get{known})")
        return self._memos[key]

    def imports(self) -> str:
        """The import of what the codecs are built with."""
        return f"from canonical.mapping import {', '.join(sorted(self._modules))}" if self._modules else ""

    def source(self) -> str:
        """The lines that build codecs and memos."""
        return "\n".join(self._lines)

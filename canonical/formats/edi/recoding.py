"""Other delimiters for an interchange: every segment written anew, nothing that would be read differently."""

from __future__ import annotations

from typing import Any

from canonical.errors import FormatError
from canonical.formats.edi.envelope_text import marks_of

_NAMES = ("element", "component", "segment", "repetition", "release")
_LEAST = 3
_ISA_LENGTH = 105


class Recoder:
    """Writes segments with the delimiters of ``wanted``: element, component, segment, repetition, release.

    ``*:~^`` or ``+:'*?``: three to five characters, of which the last two may be missing. In X12 a text that holds one
    of them raises `FormatError` with its place; in EDIFACT it is released.
    """

    def __init__(self, wanted: str) -> None:
        """``FormatError`` says which character cannot divide anything."""
        if not _LEAST <= len(wanted) <= len(_NAMES):
            raise FormatError(
                f"--delimiters takes 3 to 5 characters ({', '.join(_NAMES)}), such as '*:~^' or \"+:'*?\", not {wanted!r}"
            )
        for name, mark in zip(_NAMES, wanted, strict=False):
            if mark.isalnum() or not mark.isascii() or (mark == " " and name != "repetition"):
                raise FormatError(f"{mark!r} cannot be the {name} delimiter: take a sign that no text holds")
        if len(set(wanted)) < len(wanted):
            raise FormatError(f"--delimiters {wanted!r} names one character twice")
        self.wanted: dict[str, str] = dict(zip(_NAMES, wanted, strict=False))

    def terminator(self, interchange: Any) -> bytes:  # noqa: ARG002  # the same for all, as a question about one
        """The terminator in the new file."""
        return self.wanted["segment"].encode()

    def segment(self, raw: bytes, item: Any) -> bytes:
        """One segment, with its terminator, in the new delimiters."""
        interchange = item.interchange
        if _is_binary(item):
            raise FormatError(f"{item.position}: binary data cannot be given other delimiters")
        if interchange.standard == "x12":
            return self._isa(raw, item) if raw.startswith(b"ISA") else self._x12(raw, item)
        return self._una() if raw.startswith(b"UNA") else self._edifact(raw, interchange)

    def _isa(self, raw: bytes, item: Any) -> bytes:
        """ISA11 is a delimiter from 00402 on, ISA16 always; the others are text."""
        interchange = item.interchange
        element, _ = marks_of(interchange)
        parts = raw.split(element)
        wanted = self.wanted
        if len(parts) < 17 or any(interchange.delimiters.element in text for text in interchange.raw[:16]):
            raise FormatError(
                f"{item.position}: the ISA does not have 16 elements: it cannot be given other delimiters"
            )
        texts = [part for index, part in enumerate(parts[:16]) if index != 11 or not interchange.delimiters.repetition]
        self._refuse(b"".join(texts), item.position)
        if interchange.delimiters.repetition:
            if "repetition" not in wanted:
                raise FormatError(
                    "this version of X12 has a repetition separator: name four delimiters, such as '*:~^'"
                )
            parts[11] = wanted["repetition"].encode()
        return wanted["element"].encode().join([*parts[:16], wanted["component"].encode()]) + wanted["segment"].encode()

    def _x12(self, raw: bytes, item: Any) -> bytes:
        interchange = item.interchange
        marks = interchange.delimiters
        element, segment = marks_of(interchange)
        old = {element: "element", marks.component.encode("latin-1"): "component", segment: "segment"}
        if marks.repetition:
            old[marks.repetition.encode("latin-1")] = "repetition"
        text = raw.removesuffix(segment)
        kept = text.translate(None, b"".join(mark for mark in old if len(mark) == 1 and mark != segment))
        self._refuse(kept, item.position)
        table = bytes.maketrans(
            b"".join(mark for mark, name in old.items() if len(mark) == 1 and name in self.wanted),
            b"".join(
                self.wanted[name].encode() for mark, name in old.items() if len(mark) == 1 and name in self.wanted
            ),
        )
        return text.translate(table) + self.wanted["segment"].encode()

    def _refuse(self, text: bytes, position: object) -> None:
        for name, mark in self.wanted.items():
            if name != "release" and mark.encode() in text:
                raise FormatError(
                    f"{position}: a text of the message holds {mark!r}, which was to be the {name} delimiter, and X12 has "
                    "no way to tell them apart: take another delimiter"
                )

    def _una(self) -> bytes:
        """Written before each UNB by `_edifact`, so that it stands there once."""
        return b""

    def _edifact(self, raw: bytes, interchange: Any) -> bytes:
        """Every released or plain character of a text is written so that the new delimiters do not cut it."""
        marks = interchange.delimiters
        if b"\x1b" in raw and interchange.version.startswith("UNOX"):
            raise FormatError("text in a character set that is shifted (UNOX) cannot be given other delimiters")
        wanted = self._edifact_marks(marks)
        text = raw.decode("latin-1")
        old = {getattr(marks, name): name for name in _NAMES if getattr(marks, name, None)}
        new = {mark for mark in wanted.values() if mark}
        release = wanted["release"]
        found: list[str] = []
        at = 0
        while at < len(text):
            one = text[at]
            name = old.get(one, "")
            if name == "release" and at + 1 < len(text):
                at += 1
                found.append(f"{release}{text[at]}" if text[at] in new else text[at])
            elif name:
                if name == "repetition" and not wanted[name]:
                    raise FormatError('this text has repetitions: name four delimiters, such as "+:\'*"')
                found.append(wanted[name])
            else:
                found.append(f"{release}{one}" if one in new else one)
            at += 1
        written = "".join(found).encode("latin-1")
        return self._advice(wanted, marks) + written if raw.startswith(b"UNB") else written

    def _edifact_marks(self, marks: Any) -> dict[str, str]:
        return {
            **{name: self.wanted[name] for name in _NAMES[:3]},
            "repetition": self.wanted.get("repetition", "").strip() if marks.repetition else "",
            "release": self.wanted.get("release") or self._free(marks),
        }

    def _free(self, marks: Any) -> str:
        """The usual release character, or another one where that divides."""
        taken = (*self.wanted.values(), getattr(marks, "decimal", "."))
        return next(mark for mark in "?!%\\#$@" if mark not in taken)

    @staticmethod
    def _advice(wanted: dict[str, str], marks: Any) -> bytes:
        repetition = wanted["repetition"] or " "
        decimal = getattr(marks, "decimal", ".")
        return f"UNA{wanted['component']}{wanted['element']}{decimal}{wanted['release']}{repetition}{wanted['segment']}".encode()


def _is_binary(item: Any) -> bool:
    return bool(getattr(item, "_binaries", ())) or hasattr(item, "content")

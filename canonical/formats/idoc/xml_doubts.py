"""The closer look at an XML IDoc whose elements are not all plain fields and segments."""

from __future__ import annotations

from typing import TYPE_CHECKING

from canonical.problems import Problem

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

    from canonical.formats.idoc.message import IDoc

_ONCE = "a segment holds each of its fields once; ask the sender for the IDoc again"
_FIELDS = "only fields hold text; the text is not read"


def doubts(idoc: IDoc, element: Element) -> None:
    """Report repeated fields, text outside fields and a second control record; the walk itself stays quick."""
    _Doubts(idoc).document(element)


class _Doubts:
    """Goes through the elements in the order of the records."""

    __slots__ = ("_at", "_idoc")

    def __init__(self, idoc: IDoc) -> None:
        self._idoc = idoc
        self._at = -1

    def document(self, idoc: Element) -> None:
        controls = 0
        self._stray(idoc.text, None)
        for child in idoc:
            if child.tag.startswith("EDI_DC"):
                controls += 1
                self._control(child)
            else:
                self._segment(child)
            self._stray(child.tail, None)
        if controls > 1:
            self._report("control-record-repeated", "the IDoc has two control records", None, None, None)

    def _control(self, element: Element) -> None:
        seen: dict[str, str] = {}
        self._stray(element.text, None)
        for child in element:
            value = "".join(child.itertext()).strip()
            if len(child):
                self._report("stray-text", "a field of the control record holds elements", None, child.tag, value)
            self._once(seen, child.tag, value, None)
            self._stray(child.tail, None)

    def _segment(self, element: Element) -> None:
        self._at += 1
        index = self._at
        seen: dict[str, str] = {}
        self._stray(element.text, index)
        for child in element:
            value = (child.text or "").strip()
            if len(child) or (not value and child.get("SEGMENT") is not None):
                self._segment(child)
            elif value:
                self._once(seen, child.tag, value, index)
                if child.get("SEGMENT") is not None:
                    self._report(
                        "stray-text", f"{child.tag} is marked as a segment but holds text", index, child.tag, value
                    )
            self._stray(child.tail, index)

    def _once(self, seen: dict[str, str], name: str, value: str, index: int | None) -> None:
        if value and name in seen:
            message = f"field {name} stands twice in one segment, first as {seen[name]!r}"
            self._report("field-repeated", message, index, name, value)
        elif value:
            seen[name] = value

    def _stray(self, text: str | None, index: int | None) -> None:
        if text and text.strip():
            self._report("stray-text", "text stands between the fields", index, None, text.strip())

    def _report(self, rule: str, message: str, index: int | None, name: str | None, value: str | None) -> None:
        hint = _FIELDS if rule == "stray-text" else _ONCE
        where = self._idoc.place(index, name)
        self._idoc.problems.append(Problem(rule, message, hint, where, value=value and value[:60]))

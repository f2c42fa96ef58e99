"""A coded value: text with a meaning, from a list that may grow."""

from __future__ import annotations

# `typing` costs more than a code list; type checkers know the name without it.
TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, ClassVar, Self, TypeVar

    from pydantic import GetCoreSchemaHandler, GetJsonSchemaHandler
    from pydantic.json_schema import JsonSchemaValue
    from pydantic_core import CoreSchema

    _C = TypeVar("_C", bound="Code")


class CodeRow:
    """One row of a code list; on its class it reads as the code itself, ``MilestoneCode.DELIVERED``."""

    __slots__ = ("code", "meaning", "retired", "since")

    def __init__(self, code: str, meaning: str, since: str, retired: str | None = None) -> None:
        """``since`` and ``retired`` are catalog releases."""
        self.code: str = code
        self.meaning: str = meaning
        self.since: str = since
        self.retired: str | None = retired

    def __set_name__(self, owner: type[Code], name: str) -> None:
        """Put the code in place of its row."""
        code = str.__new__(owner, self.code)
        owner._add(code, self)
        setattr(owner, name, code)

    def __get__(self, instance: object, owner: type[_C]) -> _C:
        """Type checkers see a constant of the class; `__set_name__` has put one there."""
        raise AttributeError


class Code(str):
    """A code of a list. It is a `str`: it compares, hashes and prints as its text.

    Any text makes one, because a newer sender may know more codes; `known` tells. Fields of models accept only known
    codes; the tolerant reader keeps the others where the list is extensible.
    """

    __slots__ = ()

    extensible: ClassVar[bool] = False
    """Whether codes may be added within a major version, so that a reader must expect unknown ones."""

    _rows: ClassVar[dict[str, CodeRow]] = {}
    _known: ClassVar[dict[str, Any]] = {}

    def __init_subclass__(cls, *, extensible: bool = False) -> None:
        cls.extensible = extensible

    @property
    def known(self) -> bool:
        """Whether the list has this code."""
        return str(self) in self._rows

    @property
    def meaning(self) -> str:
        """What the code says; empty for a code that is not known."""
        row = self._rows.get(str(self))
        return row.meaning if row else ""

    @property
    def since(self) -> str | None:
        """The catalog release that brought the code; None for a code that is not known."""
        row = self._rows.get(str(self))
        return row.since if row else None

    @property
    def retired(self) -> str | None:
        """The catalog release from which the code should not be written any more; None while it may be."""
        row = self._rows.get(str(self))
        return row.retired if row else None

    @classmethod
    def codes(cls) -> tuple[Self, ...]:
        """All known codes, in the order of the list."""
        return tuple(cls._known.values())

    @classmethod
    def _add(cls, code: Code, row: CodeRow) -> None:
        if "_rows" not in cls.__dict__:
            cls._rows, cls._known = {}, {}
        cls._rows[row.code] = row
        cls._known[row.code] = code

    @classmethod
    def _closed(cls, value: object) -> Self:
        # A document may hold anything here, also values that cannot be hashed.
        found = cls._known.get(value) if isinstance(value, str) else None
        if found is None:
            raise cls._refusal(value)
        return found  # type: ignore[no-any-return]

    @classmethod
    def _open(cls, value: object) -> Self:
        if not isinstance(value, str):
            raise cls._refusal(value)
        return cls._known.get(value) or cls(value)

    @classmethod
    def _refusal(cls, value: object) -> Exception:
        from pydantic_core import PydanticCustomError

        if not isinstance(value, str):
            return PydanticCustomError("string_type", "Input should be a string")
        from canonical.suggestion import did_you_mean

        hint = did_you_mean(value, cls._rows) or f"see canonical.codes.{cls.__name__} for the list"
        return PydanticCustomError(
            "unknown_code", "Input should be a code of {list}", {"list": cls.__name__, "hint": hint}
        )

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        from pydantic_core import core_schema

        from canonical.components.tolerance import TOLERANT

        text = core_schema.to_string_ser_schema(when_used="json")
        opened = core_schema.no_info_plain_validator_function(cls._open, serialization=text)
        closed = core_schema.no_info_plain_validator_function(cls._closed, serialization=text)
        if cls.extensible:
            closed["metadata"] = {TOLERANT: opened}
        return closed

    @classmethod
    def __get_pydantic_json_schema__(cls, schema: CoreSchema, handler: GetJsonSchemaHandler) -> JsonSchemaValue:
        return {"type": "string", "title": cls.__name__, "enum": list(cls._rows)}

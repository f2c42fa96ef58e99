"""Exact Python types for the simple values of the schemas: nothing is rounded, moved to another zone or re-spelled."""

from __future__ import annotations

from abc import ABC, abstractmethod
from datetime import date, datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Any, ClassVar

from pydantic_core import PydanticCustomError, core_schema

from canonical.components.tolerance import TOLERANT

if TYPE_CHECKING:
    from pydantic import GetCoreSchemaHandler, GetJsonSchemaHandler
    from pydantic.json_schema import JsonSchemaValue
    from pydantic_core import CoreSchema


def decimal_text(value: Decimal) -> str:
    """Plain notation with the scale kept: no exponent, and zero has no sign."""
    text = format(value, "f")
    return text[1:] if text.startswith("-") and value.is_zero() else text


def timestamp_text(value: datetime) -> str:
    """RFC 3339 with the offset kept, spelled as it was read."""
    return getattr(value, "spelling", None) or _usual_text(value)


def _usual_text(value: datetime) -> str:
    text = value.isoformat()
    return text[:-6] + "Z" if text.endswith("+00:00") else text


class SpelledDatetime(datetime):
    """An instant whose text is not the shortest one, such as ``...T10:00:00.500Z``: it is written as it was read.

    It equals and hashes like the `datetime.datetime` it is; arithmetic and ``replace`` give values without a spelling.
    """

    spelling: str

    def __reduce_ex__(self, protocol: Any) -> Any:
        spelling = getattr(self, "spelling", None)
        return (read_timestamp, (spelling,)) if spelling else super().__reduce_ex__(protocol)


def read_timestamp(text: str) -> datetime:
    """The instant that an RFC 3339 text names, with its offset; ``ValueError`` for a day that does not exist."""
    value = datetime.fromisoformat(text)
    if _usual_text(value) == text:
        return value
    spelled = SpelledDatetime.fromisoformat(text)
    spelled.spelling = text
    return spelled


def whole(value: object) -> object:
    """JSON has one kind of number: ``1.0`` and ``1e2`` are whole numbers, and are read as ``1`` and ``100``."""
    return int(value) if isinstance(value, float) and value.is_integer() else value


class ExactText(ABC):
    """Annotation for a Python type that is text on the wire: both sides must have the text form that is given here."""

    __slots__ = ("max_length", "min_length", "pattern")

    python: ClassVar[type[Any]]
    wanted: ClassVar[str]

    def __init__(self, pattern: str, *, min_length: int | None = None, max_length: int | None = None) -> None:
        """``pattern`` is the anchored pattern of the schema; lengths count characters."""
        self.pattern: str = pattern
        self.min_length: int | None = min_length
        self.max_length: int | None = max_length

    @abstractmethod
    def read(self, text: str) -> Any:
        """The Python value of a text that has the right form."""

    @abstractmethod
    def write(self, value: Any) -> str:
        """The text of a Python value."""

    def accepts(self, value: object) -> bool:
        """Whether a value that is not text may become one."""
        return isinstance(value, self.python)

    def __get_pydantic_core_schema__(self, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        tolerant = self._schema(core_schema.str_schema(pattern=self.pattern, strict=True), {})
        closed = core_schema.str_schema(
            pattern=self.pattern, min_length=self.min_length, max_length=self.max_length, strict=True
        )
        return self._schema(closed, {TOLERANT: tolerant})

    def __get_pydantic_json_schema__(self, schema: CoreSchema, handler: GetJsonSchemaHandler) -> JsonSchemaValue:
        known = {"minLength": self.min_length, "maxLength": self.max_length, "pattern": self.pattern}
        return {"type": "string", **{name: value for name, value in known.items() if value is not None}}

    def _schema(self, text: CoreSchema, metadata: dict[str, Any]) -> CoreSchema:
        value = core_schema.no_info_plain_validator_function(self.read)
        from_text = core_schema.chain_schema([text, value])
        return core_schema.json_or_python_schema(
            json_schema=from_text,
            python_schema=core_schema.no_info_before_validator_function(self._as_text, from_text),
            serialization=core_schema.plain_serializer_function_ser_schema(
                self.write, return_schema=core_schema.str_schema(), when_used="json"
            ),
            metadata=metadata,
        )

    def _as_text(self, value: object) -> object:
        if isinstance(value, str):
            return value
        if not self.accepts(value):
            raise PydanticCustomError("string_type", "Input should be {wanted}", {"wanted": self.wanted})
        return self.write(value)


class DecimalText(ExactText):
    """A `decimal.Decimal` that is a string of plain notation on the wire, with its scale."""

    __slots__ = ()
    python = Decimal
    wanted = "a decimal.Decimal, or text in plain notation"

    def read(self, text: str) -> Decimal:
        """``12.50`` keeps both decimals."""
        return Decimal(text)

    def write(self, value: Decimal) -> str:
        """See `decimal_text`."""
        return decimal_text(value)


class TimestampText(ExactText):
    """An aware `datetime.datetime` that is an RFC 3339 date-time on the wire, with its offset."""

    __slots__ = ()
    python = datetime
    wanted = "a datetime.datetime with an offset, or an RFC 3339 text with seconds and offset"

    def read(self, text: str) -> datetime:
        """See `read_timestamp`."""
        return read_timestamp(text)

    def write(self, value: datetime) -> str:
        """See `timestamp_text`."""
        return timestamp_text(value)

    def accepts(self, value: object) -> bool:
        """A datetime without a zone is no instant."""
        return isinstance(value, datetime) and value.utcoffset() is not None


class DateText(ExactText):
    """A `datetime.date` that is ``YYYY-MM-DD`` on the wire: a calendar day, in no zone."""

    __slots__ = ()
    python = date
    wanted = "a datetime.date, or a text such as 2026-03-31"

    def read(self, text: str) -> date:
        """``ValueError`` for a day that does not exist."""
        return date.fromisoformat(text)

    def write(self, value: date) -> str:
        """``YYYY-MM-DD``."""
        return value.isoformat()

    def accepts(self, value: object) -> bool:
        """A datetime is more than a day; say which day is meant."""
        return isinstance(value, date) and not isinstance(value, datetime)


class OpenText:
    """Annotation for text whose pattern the tolerant reader does not enforce (``x-extensible``)."""

    __slots__ = ()

    def __get_pydantic_core_schema__(self, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        schema: Any = handler(source)
        schema["metadata"] = {**schema.get("metadata", {}), TOLERANT: core_schema.str_schema(strict=True)}
        return schema  # type: ignore[no-any-return]

"""The class behind every typed payload and component: closed, frozen, named in Python style, written as JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Self

from pydantic import BaseModel, ConfigDict
from pydantic_core import ValidationError as PydanticError

from canonical.components.names import wire_name

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from pydantic import GetCoreSchemaHandler
    from pydantic_core import CoreSchema, SchemaSerializer, SchemaValidator


class CanonicalModel(BaseModel):
    """A value of the canonical data model.

    Constructors take Python names and values (`decimal.Decimal`, aware `datetime.datetime`, code constants) and follow
    the closed schema; ``None`` means that an optional member is absent. Instances cannot be changed: make another with
    `model_copy`. Raises `canonical.errors.ValidationError` listing every problem with its JSON pointer.
    """

    model_config: ClassVar[ConfigDict] = ConfigDict(
        strict=True,
        frozen=True,
        extra="forbid",
        alias_generator=wire_name,
        serialize_by_alias=True,
        # Half of the classes that a module imports are never used by its importer: each is built on first use.
        defer_build=True,
        # Payloads hold personal and commercial data, which must not reach a log through an error text.
        hide_input_in_errors=True,
    )

    def __init__(self, /, **members: Any) -> None:
        """Build one from Python names or JSON names; see the fields of the class."""
        present = {name: value for name, value in members.items() if value is not None}
        try:
            self.__pydantic_validator__.validate_python(present, self_instance=self, by_alias=True, by_name=True)
        except PydanticError as error:
            from canonical.components.refusal import refused

            raise refused(f"{type(self).__name__} is not valid", error) from error

    # Without this pydantic calls __init__ for every nested object of a document, which doubles the time to read one.
    __init__.__pydantic_base_init__ = True  # type: ignore[attr-defined]

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: GetCoreSchemaHandler, /) -> CoreSchema:
        """An optional member may be absent but not null, as in the schema."""
        schema = handler(source)
        _refuse_null(handler.resolve_ref_schema(schema))
        return schema

    @classmethod
    def from_data(cls, data: Mapping[str, Any], *, strict: bool = True) -> Self:
        """Read a JSON-ready dict; tolerant when ``strict`` is false: unknown members and codes are kept.

        Raises `canonical.errors.ValidationError` with every problem and its JSON pointer.
        """
        from canonical.components.tolerance import tolerant_validator

        validator = cls._strict_validator() if strict else tolerant_validator(cls)
        try:
            return validator.validate_python(data)  # type: ignore[no-any-return]
        except PydanticError as error:
            from canonical.components.refusal import refused

            raise refused(f"the data is not a valid {cls.__name__}", error) from error

    def to_data(self) -> dict[str, Any]:
        """A JSON-ready dict: JSON names, decimals and times as text, absent members left out, unknown ones kept."""
        data: dict[str, Any] = self._serializer().to_python(self, mode="json", by_alias=True, exclude_unset=True)
        return data

    def to_json(self) -> bytes:
        """The same as UTF-8 JSON without white space."""
        return self._serializer().to_json(self, by_alias=True, exclude_unset=True)

    def model_copy(self, *, update: Mapping[str, Any] | None = None, deep: bool = False) -> Self:
        """Another value with some fields changed, not validated; ``None`` takes an optional member away."""
        copy = super().model_copy(update=update, deep=deep)
        absent = {name for name, value in (update or {}).items() if value is None}
        object.__setattr__(copy, "__pydantic_fields_set__", copy.model_fields_set - absent)
        return copy

    def __repr_args__(self) -> Iterable[tuple[str | None, Any]]:
        """Only what is present: most members of most events are absent."""
        return [(name, value) for name, value in super().__repr_args__() if value is not None]

    @classmethod
    def _strict_validator(cls) -> SchemaValidator:
        if not cls.__pydantic_complete__:
            cls.model_rebuild()
        validator: Any = cls.__pydantic_validator__
        return validator  # type: ignore[no-any-return]

    @classmethod
    def _serializer(cls) -> SchemaSerializer:
        from canonical.components.tolerance import tolerant_serializer

        return tolerant_serializer(cls)


def _refuse_null(schema: Any) -> None:
    """Take the null out of every optional field that is absent by default."""
    while schema["type"] != "model-fields":
        schema = schema["schema"]
    fields: Iterable[dict[str, Any]] = schema["fields"].values()
    for field in fields:
        inner = field["schema"]
        if inner["type"] == "default" and inner.get("default", ...) is None and inner["schema"]["type"] == "nullable":
            field["schema"] = {**inner, "schema": inner["schema"]["schema"]}

"""The exceptions of the library: all derive from `CanonicalError` and carry the problems that caused them."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from canonical.problems import Problem


class CanonicalError(Exception):
    """Root of every error that the library raises on purpose."""

    def __init__(self, message: str, problems: Sequence[Problem] = ()) -> None:
        """Keep all problems; the text lists each on its own line."""
        self.problems: tuple[Problem, ...] = tuple(problems)
        super().__init__("\n".join([message, *(f"  {problem}" for problem in self.problems)]))


class ResourceError(CanonicalError):
    """A schema or release file that should travel with the library cannot be found."""


class FormatError(CanonicalError):
    """Bytes cannot be read as, or segments cannot be written to, the format in question."""


class MappingError(CanonicalError):
    """A mapping is not sound, or a message cannot be mapped with it."""


class ProfileError(CanonicalError):
    """A partner profile holds an unknown key or a value of the wrong kind."""


class ValidationError(CanonicalError):
    """An event does not satisfy its schema or its rules; every problem has a JSON pointer."""


class SchemaRefusedError(ValidationError):
    """A generated validator refuses the data, quickly and without a place; `canonical.schema_check` names every problem."""


class UnknownTypeError(CanonicalError):
    """No event type of this name, domain or major version is known."""


class UnknownVersionError(CanonicalError):
    """No release holds this version of an event type, code list, rule or machine, or no way leads from it to the newest."""


class UnknownZoneError(CanonicalError):
    """No time zone of this name is in the IANA database."""

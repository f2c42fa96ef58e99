"""Every setting, in one table: what it is, what it may be, and where its value came from."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from compat.errors import UsageError

if TYPE_CHECKING:
    from collections.abc import Mapping

TABLE = "canonical-compat"
MODES = ("release", "backward", "forward", "full")
FAIL_ON = ("breaking", "undecided", "any")
POLICIES = ("strict", "closed-writer", "consumer-view")


@dataclass(frozen=True, slots=True)
class Option:
    """One key of ``[tool.canonical-compat]``; ``values`` is empty when any will do."""

    about: str
    default: Any
    values: tuple[str, ...] = ()

    @property
    def type(self) -> str:
        """How JSON Schema calls its type."""
        return {bool: "boolean", list: "array"}.get(type(self.default), "string")


OPTIONS: dict[str, Option] = {
    "catalog": Option("the catalog to check: a folder relative to this file, or pkg:NAME; the file's own folder", ""),
    "schemas": Option("the folder of the schema sources, relative to the file", "schemas"),
    "versions": Option("the folder of the releases, relative to the file", "versions"),
    "namespace": Option("the second part of every urn: and the first of every event type", "canonical-logistics"),
    "against": Option("what check compares with when the command line does not say; the newest release", ""),
    "mode": Option(
        "release: new reads old strictly, old reads new through the consumer view; or backward, forward, full; each with "
        "-transitive for every release of the major",
        "release",
        (*MODES, *(f"{mode}-transitive" for mode in MODES)),
    ),
    "policy": Option("how both sides are read when the mode is not release", "strict", POLICIES),
    "fail-on": Option("the least that exits with 1: breaking, undecided or any change", "breaking", FAIL_ON),
    "output": Option("the formats to write when the command line names none, such as sarif=compat.sarif", ["text"]),
    "approvals": Option("the file of the approvals, relative to the file", "compat-approvals.toml"),
    "allow-draft-break": Option("whether breaking changes of types below 1.0.0 are accepted", False),
    "cache": Option("the folder for results of earlier runs, relative to the file; the user's cache folder", ""),
}


@dataclass(frozen=True, slots=True)
class Chosen:
    """The value of every option and where each came from: a flag, the environment, the file, or the default."""

    values: Mapping[str, Any]
    origins: Mapping[str, str] = field(default_factory=dict)

    def __getitem__(self, key: str) -> Any:
        """The value of an option."""
        return self.values[key]

    def shown(self) -> str:
        """One line for each option: value, and where it came from."""
        import json

        rows = [(key, json.dumps(self.values[key]), self.origins[key]) for key in OPTIONS]
        wide = max(len(value) for _, value, _ in rows)
        return "\n".join(f"{key:<18} {value:<{wide}}  {origin}" for key, value, origin in rows)


def choose(flags: Mapping[str, Any], environment: Mapping[str, str], table: Mapping[str, Any], file: str) -> Chosen:
    """Every option by precedence: a flag, ``CANONICAL_COMPAT_<KEY>``, the file, the default.

    Raises ``UsageError`` for a value that an option does not have.
    """
    values: dict[str, Any] = {}
    origins: dict[str, str] = {}
    for key, option in OPTIONS.items():
        name = variable(key)
        if flags.get(key) not in (None, False, []):
            values[key], origins[key] = flags[key], f"flag --{key}"
        elif environment.get(name):
            values[key], origins[key] = _from_text(name, environment[name], option), f"environment {name}"
        elif key in table:
            values[key], origins[key] = table[key], f"file {file}"
        else:
            values[key], origins[key] = option.default, "default"
        _require_value(f"{origins[key].partition(' ')[2] or key}", key, values[key], option)
    return Chosen(values, origins)


def variable(key: str) -> str:
    """The environment variable of an option."""
    return f"CANONICAL_COMPAT_{key.upper().replace('-', '_')}"


def require_known(table: Any, file: str) -> None:
    """Refuse a table with keys or values that do not exist (``UsageError``), with the nearest name."""
    if not isinstance(table, dict):
        raise UsageError(f"[tool.{TABLE}] is a table of keys: {', '.join(OPTIONS)}")
    for key, value in table.items():
        if key not in OPTIONS:
            raise UsageError(f"[tool.{TABLE}] has no key {key!r}; {_near(key)}")
        _require_value(f"{file} [tool.{TABLE}] {key}", key, value, OPTIONS[key])


def _require_value(where: str, key: str, value: Any, option: Option) -> None:
    expected = type(option.default)
    if not isinstance(value, expected) or (expected is list and not all(isinstance(one, str) for one in value)):
        kind = {"string": "a text", "boolean": "true or false", "array": "a list of texts"}[option.type]
        raise UsageError(f"{where}: {key} is {kind}: {option.about}")
    if option.values and value not in option.values:
        from difflib import get_close_matches

        near = get_close_matches(str(value), option.values, n=1)
        said = f"did you mean {near[0]}?" if near else f"there are {', '.join(option.values)}"
        raise UsageError(f"{where}: {key} has no value {value!r}; {said}")


def _from_text(name: str, text: str, option: Option) -> Any:
    if option.type == "array":
        return text.split()
    if option.type == "boolean":
        known = {"1": True, "true": True, "yes": True, "0": False, "false": False, "no": False}
        if text.lower() not in known:
            raise UsageError(f"{name}: write true or false, not {text!r}")
        return known[text.lower()]
    return text


def _near(key: str) -> str:
    from difflib import get_close_matches

    near = get_close_matches(key, OPTIONS, n=1)
    return f"did you mean {near[0]}?" if near else f"the keys are {', '.join(OPTIONS)}"


def schema() -> dict[str, Any]:
    """The JSON Schema of ``[tool.canonical-compat]``, for editors and for those who generate the file."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": f"[tool.{TABLE}] in pyproject.toml",
        "type": "object",
        "additionalProperties": False,
        "properties": {key: _described(option) for key, option in OPTIONS.items()},
    }


def _described(option: Option) -> dict[str, Any]:
    found: dict[str, Any] = {"description": option.about, "type": option.type, "default": option.default}
    if option.values:
        found["enum"] = list(option.values)
    if option.type == "array":
        found["items"] = {"type": "string"}
    return found
